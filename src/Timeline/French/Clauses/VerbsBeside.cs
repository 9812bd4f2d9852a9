using Timeline.Events;
using Timeline.French.Lexicon;

namespace Timeline.French.Clauses;

/// <summary>The verb from which a date that hangs on a noun, or on nothing, takes its direction.</summary>
internal static class VerbsBeside
{
    /// <summary><em>Privées de fanfare, les cérémonies du 11 novembre seront brèves</em>: the verb of the sentence, not the participle before its subject.</summary>
    public static VerbGroup? Of(SentenceReading sentence, int noun, int start, int end)
    {
        var before = Before(sentence, noun, start) is { } last && !sentence.HasItemBorder(last.End, start) ? last : null;

        // « Les vols ont été avancés et les rotations du 31 décembre sont annulées »: a subject of its own has its own verb.
        if (before is not null && sentence.FiniteAfter(end) is { } own && BeginsClause(sentence, before.End, start) && !sentence.HasComma(end, own.Start) && !sentence.HasItemBorder(end, own.Start))
        {
            return own;
        }

        return before is null || (before.Form == VerbGroupForm.PastParticiple && sentence.HasComma(before.End, start)) ? Finite(sentence, start, end) ?? before : before;
    }

    /// <summary>The verb before the date of a noun; not the adjective of <em>les bals privés du 14 juillet seront interdits</em>. What was <em>interrompu</em> or <em>perdu</em> has been.</summary>
    public static VerbGroup? Before(SentenceReading sentence, int noun, int start) =>
        sentence.GroupBefore(start) is { } group && !IsAbove(sentence, group, start)
            && !(group is { Form: VerbGroupForm.PastParticiple, IsCompound: false, Lemma: "priver" } && noun >= 0 && group.Start > noun && sentence.FiniteAfter(start) is not null)
            ? group
            : null;

    /// <summary><em>A indiqué que le match de samedi est compromis</em>: whether the clause of a date, whose verb is still to come, hangs on a verb.</summary>
    private static bool IsAbove(SentenceReading sentence, VerbGroup group, int start) =>
        sentence.FiniteAfter(start) is { } own && sentence.Clauses.OpenerOf(own) is var opener && opener > group.Start && opener < start;

    /// <summary>Not beyond a border: <em>le défilé du 1er-Mai n'a réuni personne ; celui du 14-Juillet devrait faire le plein</em>. But <em>lundi : le conseil votera</em>.</summary>
    private static VerbGroup? Finite(SentenceReading sentence, int start, int end)
    {
        if (sentence.FiniteBefore(start) is { } before && !sentence.HasItemBorder(before.End, start))
        {
            return before;
        }

        return sentence.FiniteAfter(end) is { } after && !sentence.HasItemBorder(end + 1, after.Start) && !Reports(sentence, after) ? after : null;
    }

    private static bool BeginsClause(SentenceReading sentence, int from, int to)
    {
        for (var position = from; position + 1 < to; position++)
        {
            if (sentence[position].Is(LittleWords.And))
            {
                return NounGroups.Begins(sentence, position + 1);
            }
        }

        return false;
    }

    /// <summary><em>Coup d'envoi à 21 heures, a rappelé le président</em>: what is said of it, not what it is.</summary>
    private static bool Reports(SentenceReading sentence, VerbGroup verb) =>
        sentence[verb.Start - 1].Is(',') && (Governances.OfVerb(sentence, verb) & Governance.Says) != 0 && Sources.AfterVerb(sentence, verb) is not null;
}
