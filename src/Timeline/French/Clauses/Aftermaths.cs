using Timeline.Events;
using Timeline.French.Lexicon;
using Timeline.Recognition;

namespace Timeline.French.Clauses;

/// <summary>What there is only of what has happened: <em>le bilan de la marche de samedi</em>, <em>les auteurs du vol de mardi</em>.</summary>
internal static class Aftermaths
{
    private static readonly WordSet Of = FrenchWords.Set(
        "bilan", "victimes", "auteurs", "auteur", "témoins", "témoin", "conséquences", "leçons", "suites", "lendemain", "traces", "séquelles", "rescapés",
        "images");

    private static readonly WordSet Results = FrenchWords.Set("résultat", "résultats", "issue", "verdict");

    /// <summary>How somebody's contest ended.</summary>
    private static readonly WordSet Outcomes = FrenchWords.Set("défaite", "revers", "élimination", "échec", "débâcle", "déroute", "victoire", "succès", "triomphe");

    /// <summary>Verbs that need a result that is known.</summary>
    private static readonly HashSet<string> Judging = ["reconnaître", "contester", "dénoncer", "accepter", "commenter", "analyser"];

    public static bool LeadTo(SentenceReading sentence, int noun, VerbGroup? main)
    {
        var of = NounReader.LeadOf(sentence, noun);

        // « Malgré sa défaite aux élections de dimanche »; but « redoute la défaite, vise la victoire aux élections de dimanche »
        if (of - 1 > sentence.First
            && !(main is { Tense: EventTense.Present } && GoverningVerbs.Has(main.Lemma, Governance.Supposes | Governance.Calls | Governance.Says))
            && LittleWords.ToWords.Contains(sentence[of]) && Outcomes.Contains(sentence[of - 1]) && LittleWords.Theirs.Contains(sentence[of - 2]))
        {
            return true;
        }

        return of > sentence.First && LittleWords.OfWords.Contains(sentence[of])
            && (Of.Contains(sentence[of - 1]) || (Results.Contains(sentence[of - 1]) && main is not null && main.End < of && Judging.Contains(main.Lemma)));
    }
}
