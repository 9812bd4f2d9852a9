using Timeline.French.Lexicon;

namespace Timeline.Tests.French.Lexicon;

public class EventNounsTests
{
    [Theory]
    [InlineData("attentat", "attentat", EventClass.Occurrence, true)]
    [InlineData("attentats", "attentat", EventClass.Occurrence, true)]
    [InlineData("séismes", "séisme", EventClass.Occurrence, true)]
    [InlineData("frappes", "frappe", EventClass.Occurrence, true)]
    [InlineData("retrait", "retrait", EventClass.Occurrence, true)]
    [InlineData("élections", "élection", EventClass.Occurrence, true)]
    [InlineData("scrutin", "scrutin", EventClass.Occurrence, true)]
    [InlineData("sommets", "sommet", EventClass.Occurrence, true)]
    [InlineData("procès", "procès", EventClass.Occurrence, true)]
    [InlineData("décès", "décès", EventClass.Occurrence, true)]
    [InlineData("visites", "visite", EventClass.Occurrence, true)]
    [InlineData("accord", "accord", EventClass.Occurrence, true)]
    [InlineData("cessez-le-feu", "cessez-le-feu", EventClass.Occurrence, true)]
    [InlineData("naufrages", "naufrage", EventClass.Occurrence, true)]
    [InlineData("arrestations", "arrestation", EventClass.Occurrence, true)]
    [InlineData("démission", "démission", EventClass.Occurrence, true)]
    [InlineData("contre-attaques", "contre-attaque", EventClass.Occurrence, true)]
    [InlineData("tables-rondes", "table-ronde", EventClass.Occurrence, true)]
    [InlineData("face-à-face", "face-à-face", EventClass.Occurrence, true)]
    [InlineData("obsèques", "obsèques", EventClass.Occurrence, true)]
    [InlineData("pourparlers", "pourparlers", EventClass.Occurrence, true)]
    [InlineData("déclarations", "déclaration", EventClass.Reporting, true)]
    [InlineData("annonce", "annonce", EventClass.Reporting, true)]
    [InlineData("discours", "discours", EventClass.Reporting, true)]
    [InlineData("aveux", "aveu", EventClass.Reporting, true)]
    [InlineData("début", "début", EventClass.Aspectual, true)]
    [InlineData("reprise", "reprise", EventClass.Aspectual, true)]
    [InlineData("guerres", "guerre", EventClass.State, true)]
    [InlineData("crise", "crise", EventClass.State, true)]
    [InlineData("plaintes", "plainte", EventClass.IAction, true)]
    [InlineData("décret", "décret", EventClass.Occurrence, false)]
    [InlineData("lois", "loi", EventClass.Occurrence, false)]
    [InlineData("matchs", "match", EventClass.Occurrence, false)]
    [InlineData("vœux", "vœu", EventClass.Occurrence, false)]
    [InlineData("mondiaux", "mondial", EventClass.Occurrence, false)]
    [InlineData("bals", "bal", EventClass.Occurrence, true)]
    [InlineData("travaux", "travaux", EventClass.Occurrence, false)]
    [InlineData("seisme", "séisme", EventClass.Occurrence, true)]
    [InlineData("reunions", "réunion", EventClass.Occurrence, true)]
    public void Un_nom_d_événement_se_trouve_au_singulier_et_au_pluriel(string word, string singular, EventClass eventClass, bool isStrong)
    {
        EventNouns.TryFind(word, out var noun).Should().BeTrue("{0} names an event", word);
        noun.Should().Be(new EventNoun(singular, eventClass, isStrong ? EventNounStrength.Strong : EventNounStrength.Weak));
    }

    [Theory]
    [InlineData("bureau")]
    [InlineData("ministre")]
    [InlineData("usines")]
    [InlineData("s")]
    [InlineData("")]
    [InlineData("aux")]
    [InlineData("attentatss")]
    [InlineData("Attentat")]
    [InlineData("accordx")]
    public void Un_autre_nom_n_en_est_pas_un(string word) => EventNouns.TryFind(word, out _).Should().BeFalse("{0} names no event", word);

    [Fact]
    public void Un_mot_sans_fin_n_est_pas_un_nom_d_événement()
    {
        EventNouns.TryFind(new string('s', 10_000), out _).Should().BeFalse();
        EventNouns.TryFind(new string('a', 30) + "ux", out _).Should().BeFalse();
    }

    [Fact]
    public void Les_noms_d_événements_sont_plus_de_six_cents() => EventNouns.All.Should().HaveCountGreaterThan(600);

    [Fact]
    public void Chaque_pluriel_en_s_se_relit()
    {
        foreach (var noun in EventNouns.All.Where(noun => noun.Singular[^1] is not ('s' or 'x')))
        {
            EventNouns.TryFind(noun.Singular + "s", out var found).Should().BeTrue("{0} has a plural", noun.Singular);
            found.Should().Be(noun);
        }
    }

    [Fact]
    public void Chaque_nom_est_un_seul_mot_en_minuscules() =>
        EventNouns.All.Select(noun => noun.Singular).Should().OnlyContain(word => word.All(letter => char.IsLower(letter) || letter == '-'));

    [Theory]
    [InlineData("coup", "coup d'état", "coup d' état")]
    [InlineData("coups", "coup d'état", "coup d' état")]
    [InlineData("mise", "mise en examen", "mise en examen")]
    [InlineData("mises", "mise en demeure", "mise en demeure")]
    [InlineData("garde", "garde à vue", "garde à vue")]
    [InlineData("prise", "prise d'otages", "prise d' otages")]
    [InlineData("coupe", "coupe du monde", "coupe du monde")]
    [InlineData("bras", "bras de fer", "bras de fer")]
    [InlineData("grand", "grand prix", "grand prix")]
    public void Un_nom_de_plusieurs_mots_se_trouve_par_le_premier(string first, string name, string words)
    {
        EventNounPhrases.BeginningWith(first).ToArray().Should()
            .ContainSingle(phrase => phrase.Noun.Singular == name)
            .Which.Words.Should().Equal(words.Split(' '));
    }

    [Fact]
    public void Les_noms_les_plus_longs_viennent_d_abord()
    {
        foreach (var head in EventNounPhrases.All.Select(phrase => phrase.Head).Distinct())
            EventNounPhrases.BeginningWith(head).ToArray().Select(phrase => phrase.Words.Length).Should().BeInDescendingOrder();
    }

    [Fact]
    public void Chaque_nom_de_plusieurs_mots_est_dit_une_fois() =>
        EventNounPhrases.All.Select(phrase => phrase.Noun.Singular).Should().OnlyHaveUniqueItems();
}
