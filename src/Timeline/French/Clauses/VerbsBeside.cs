using Timeline.Events;
using Timeline.French.Lexicon;

namespace Timeline.French.Clauses;

/// <summary>The verb from which a date that hangs on a noun, or on nothing, takes its direction.</summary>
internal static class VerbsBeside
{
    /// <summary><em>Privées de fanfare, les cérémonies du 11 novembre seront brèves</em>: the verb of the sentence, not the participle before its subject.</summary>
    public static VerbGroup? Of(SentenceReading sentence, int start, int end)
    {
        var before = sentence.GroupBefore(start) is { } last && !sentence.HasItemBorder(last.End, start) ? last : null;
        return before is null || (before.Form == VerbGroupForm.PastParticiple && sentence.HasComma(before.End, start)) ? Finite(sentence, start, end) ?? before : before;
    }

    /// <summary>Not beyond a border: <em>le défilé du 1er-Mai n'a réuni personne ; celui du 14-Juillet devrait faire le plein</em>. But <em>lundi : le conseil votera</em>.</summary>
    private static VerbGroup? Finite(SentenceReading sentence, int start, int end)
    {
        if (sentence.FiniteBefore(start) is { } before && !sentence.HasItemBorder(before.End, start))
        {
            return before;
        }

        return sentence.FiniteAfter(end) is { } after && !sentence.HasItemBorder(end + 1, after.Start) && !Reports(sentence, after) ? after : null;
    }

    /// <summary><em>Coup d'envoi à 21 heures, a rappelé le président</em>: what is said of it, not what it is.</summary>
    private static bool Reports(SentenceReading sentence, VerbGroup verb) =>
        sentence[verb.Start - 1].Is(',') && (Governances.OfVerb(sentence, verb) & Governance.Says) != 0 && Sources.AfterVerb(sentence, verb) is not null;
}
