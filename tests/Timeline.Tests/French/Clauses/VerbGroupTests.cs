using Timeline.Events;
using Timeline.French;
using Timeline.French.Clauses;
using Timeline.Tokenization;

namespace Timeline.Tests.French.Clauses;

/// <summary>Verb groups: which words, which tense, mood and aspect, denied or not; and the nouns that only look like verbs.</summary>
public sealed class VerbGroupTests
{
    [Theory]
    [InlineData("Il signe l'accord.", "signe", EventTense.Present)]
    [InlineData("Il signait l'accord.", "signait", EventTense.Imperfect)]
    [InlineData("Il signera l'accord.", "signera", EventTense.Future)]
    [InlineData("Il signa l'accord.", "signa", EventTense.Past)]
    [InlineData("Il a signé l'accord.", "signé", EventTense.Past)]
    [InlineData("Bien que le juge l'ait relâché hier.", "relâché", EventTense.Past)]
    [InlineData("Les juges l'ont relâché.", "relâché", EventTense.Past)]
    [InlineData("Il n'a pas souhaité répondre.", "répondre", EventTense.Past)]
    [InlineData("L'entreprise compte 300 salariés.", "compte", EventTense.Present)]
    [InlineData("Il avait signé l'accord.", "signé", EventTense.Past)]
    [InlineData("Elle est partie.", "partie", EventTense.Past)]
    [InlineData("Elle s'est envolée.", "envolée", EventTense.Past)]
    [InlineData("La route est interdite aux camions.", "interdite", EventTense.Present)]
    [InlineData("La route a été fermée.", "fermée", EventTense.Past)]
    [InlineData("Ils vont lancer une offensive.", "lancer", EventTense.Future)]
    [InlineData("Ils viennent de lancer une offensive.", "lancer", EventTense.Past)]
    [InlineData("Le conseil doit se réunir.", "réunir", EventTense.Present)]
    [InlineData("Il a dû quitter la salle.", "quitter", EventTense.Past)]
    [InlineData("Il était malade.", "malade", EventTense.Imperfect)]
    [InlineData("Les eaux étaient hautes.", "hautes", EventTense.Imperfect)]
    [InlineData("Elle est en train de négocier.", "négocier", EventTense.Present)]
    [InlineData("Avez-vous mangé ?", "mangé", EventTense.Past)]
    [InlineData("Il n'a « rencontré personne ».", "rencontré", EventTense.Past)]
    [InlineData("Le juge a dès lundi saisi le parquet.", "saisi", EventTense.Past)]
    [InlineData("Elle est depuis 2014 maire du village.", "maire", EventTense.Present)]
    [InlineData("La mesure entrainera des retards.", "entrainera", EventTense.Future)]
    public void A_group_has_its_trigger_and_tense(string sentence, string trigger, EventTense tense)
    {
        var group = Groups(sentence).Should().ContainSingle($"« {sentence} » has one predicate").Subject;
        (Text(sentence, group), group.Tense).Should().Be((trigger, tense));
    }

    [Fact]
    public void A_participle_after_et_has_the_auxiliary_before()
    {
        var groups = Groups("La lettre a été relue par deux juges et adressée au maire.");
        groups.Select(group => (group.Tense, group.IsPassive)).Should().Equal((EventTense.Past, true), (EventTense.Past, true));
    }

    [Theory]
    [InlineData("Il n'a pas signé.", EventPolarity.Negative)]
    [InlineData("Aucun accord n'a été signé.", EventPolarity.Negative)]
    [InlineData("Il est parti sans signer.", EventPolarity.Negative, 1)]
    [InlineData("Il n'a signé que deux pages.", EventPolarity.Positive)]
    [InlineData("Il a signé.", EventPolarity.Positive)]
    internal void A_group_is_denied_or_not(string sentence, EventPolarity polarity, int number = 0) =>
        Groups(sentence)[number].Polarity.Should().Be(polarity, $"« {sentence} »");

    [Theory]
    [InlineData("Il aurait signé.", EventMood.Conditional)]
    [InlineData("Il faut que la loi soit votée.", EventMood.Subjunctive, 1)]
    [InlineData("Quittez vos maisons.", EventMood.Imperative)]
    internal void A_group_has_its_mood(string sentence, EventMood mood, int number = 0) => Groups(sentence)[number].Mood.Should().Be(mood, $"« {sentence} »");

    [Theory]
    [InlineData("Les avions de la base.")]
    [InlineData("La porte de la ville.")]
    [InlineData("Une vaste offensive à l'est du pays.")]
    [InlineData("Le groupe de tête.")]
    [InlineData("La suite de l'enquête.")]
    [InlineData("Un rendez-vous à la mine.")]
    [InlineData("Deux bombardiers Su-34.")]
    [InlineData("A l'issue du procès.")]
    [InlineData("Soit trois jours plus tard.")]
    [InlineData("Peut-être demain.")]
    public void These_words_are_no_verbs(string sentence) => Groups(sentence).Should().BeEmpty($"« {sentence} » has no verb");

    private static IReadOnlyList<VerbGroup> Groups(string sentence) => new SentenceReading(Tokens(sentence), 0, new ReadingMemory(), new LocalDate(2016, 3, 15)).Groups;

    private static string Text(string sentence, VerbGroup group) => Tokens(sentence).Characters(group.Trigger).ToString();

    private static TokenizedText Tokens(string sentence) => FrenchGrammar.Tokenizer.Tokenize(TextNormalizer.Normalize(sentence, int.MaxValue));
}
