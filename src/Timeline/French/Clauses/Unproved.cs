using Timeline.Events;
using Timeline.French.Lexicon;
using Timeline.Recognition;

namespace Timeline.French.Clauses;

/// <summary>What is said to be open: <em>rien ne prouve que, aucun élément ne permet d'affirmer que, n'a ni confirmé ni démenti que</em>.</summary>
internal static class Unproved
{
    /// <summary>How far an infinitive may stand from what allows it: <em>ne permettent pas à ce stade d'affirmer</em>.</summary>
    private const int WidestGap = 6;

    private static readonly WordSet Nothing = FrenchWords.Set("rien", "aucun", "aucune", "nul", "nulle");

    /// <summary>Whether nobody knows if what stands under a verb is so.</summary>
    public static bool IsUnder(SentenceReading sentence, Governor governor)
    {
        if (governor.Verb is not { } above)
        {
            return false;
        }

        // « N'a ni confirmé ni démenti qu'un suspect ait été arrêté »
        if (above.Lemma is "démentir" or "infirmer" or "exclure" && above.Trigger > sentence.First && sentence[above.Trigger - 1].Is(LittleWords.Nor))
        {
            return true;
        }

        return (governor.Has(Governance.Says) && IsUnsaid(sentence, above)) || (above.Polarity == EventPolarity.Negative && (above.Lemma is "prouver" or "démontrer" or "établir"
            || (governor.Has(Governance.Says) && !governor.Has(Governance.Knows) && (above.Modality == EventModality.Possibility || IsOfNothing(sentence, above)))));
    }

    /// <summary><em>Les relevés ne permettent pas <b>de dire</b> que…</em>: nobody says it.</summary>
    public static bool IsUnsaid(SentenceReading sentence, VerbGroup saying) =>
        saying.Form == VerbGroupForm.Infinitive
            && sentence.GroupBefore(saying.Start) is { Lemma: "permettre" or "autoriser", Polarity: EventPolarity.Negative } allowing
            && saying.Start - allowing.End <= WidestGap;

    /// <summary><em><b>Rien</b> n'indique que…</em>, <em><b>aucune</b> analyse n'a confirmé que…</em></summary>
    private static bool IsOfNothing(SentenceReading sentence, VerbGroup verb) =>
        (verb.Start > sentence.First && Nothing.Contains(sentence[verb.Start - 1])) || Nothing.Contains(sentence[verb.Start])
            || (SubjectReader.Find(sentence, verb) is { IsPronoun: false } subject && Nothing.Contains(sentence[subject.Start]));
}
