using Timeline.Events;
using Timeline.French.Lexicon;

namespace Timeline.French.Clauses;

/// <summary>What a noun names that is still to come by what is said of it now: what the time runs towards, what is prepared, risked, ruled out or open.</summary>
internal static class ForeseenNouns
{
    public static bool Are(SentenceReading sentence, int noun, VerbGroup? main) =>
        IsAwaited(sentence, noun) || IsOpen(sentence, noun, main) || IsObjectOf(sentence, noun, main) || Squads.AreTicketsFor(sentence, noun);

    /// <summary><em>À un mois du procès, le 12 avril, l'avocat a jeté l'éponge</em>.</summary>
    private static bool IsAwaited(SentenceReading sentence, int noun) =>
        Countdowns.LeadTo(sentence, noun) && (sentence.FiniteAfter(noun) ?? sentence.FiniteBefore(noun)) is { IsPluperfect: false };

    /// <summary><em>Le risque d'une grève samedi inquiète la ville</em>, <em>le scrutin de dimanche s'annonce serré</em>, <em>le match de samedi est compromis</em>.</summary>
    private static bool IsOpen(SentenceReading sentence, int noun, VerbGroup? main) =>
        (main is null or { Tense: EventTense.Present } && NounGovernors.Of(sentence, noun) is { Verb: null } risk && risk.Has(Governance.Supposes))
        || (main is not null && main.Start > noun && Prospects.AreOf(sentence, main));

    /// <summary><em>Il a écarté une hausse en septembre</em>, <em>s'est réuni pour préparer le vote de mardi</em>.</summary>
    private static bool IsObjectOf(SentenceReading sentence, int noun, VerbGroup? main) =>
        main is { Lemma: "écarter", IsPassive: false, Polarity: EventPolarity.Positive, IsPluperfect: false } or { Lemma: "préparer", Form: VerbGroupForm.Infinitive }
        && main.End <= noun && NounReader.LeadOf(sentence, noun) < main.End;
}
