using Timeline.Events;
using Timeline.French.Lexicon;
using Timeline.French.Verbs;
using Timeline.Recognition;
using Timeline.Tokenization;

namespace Timeline.French.Clauses;

/// <summary>Participles told one after the other, where the finite form that is spelled alike cannot stand.</summary>
internal static class ParticipleChains
{
    /// <summary>How many words before its main verb such a row may have.</summary>
    private const int LongestChain = 60;

    public static readonly WordSet Then = FrenchWords.Set("puis", "ensuite");

    /// <summary>
    /// <em>Brûlé en 1944, puis <b>reconstruit</b>, le pont…</em>, <em>mobilisé en 1914, <b>fait</b> prisonnier en mai, il…</em>: joined by <em>puis</em>, or before any subject, where all
    /// that the commas part begins with a participle. <em>Le roi, chassé en 1830, construit un château</em> has its subject.
    /// </summary>
    public static bool Join(VerbReadings readings, List<VerbGroup> groups, int position)
    {
        // « Venu de Lyon, écrit-il, le canal… », « venu de Lyon, dit Paul, … »
        if (Clitics.IsInverted(readings, position) || readings.Token(position).Is(ClauseWords.Said))
        {
            return false;
        }

        var before = readings.Token(position - 1);
        if (Then.Contains(before))
        {
            return !readings.Token(position - 2).Is(',') || (groups.Count <= LongestChain && IsOnlyParticiples(groups));
        }

        // « Le directeur, nommé en 2010 et reconduit en 2014, partira »: nothing finite stands before that « reconduit » could be joined to.
        if (before.Is(LittleWords.And))
        {
            return groups.Count <= LongestChain && IsOnlyParticiples(groups, OpenerBefore(readings, position));
        }

        if (!before.Is(',') || groups[0].Start != readings.First || position - readings.First > LongestChain)
        {
            return false;
        }

        var next = 0;
        for (var word = readings.First; word < position; word++)
        {
            if (word > readings.First && !readings.Token(word - 1).Is(','))
            {
                continue;
            }

            while (next < groups.Count && groups[next].Start < word)
            {
                next++;
            }

            if ((next == groups.Count || groups[next].Start != word || groups[next].Form != VerbGroupForm.PastParticiple)
                && !FunctionWords.Prepositions.Contains(readings.Token(word)) && !Then.Contains(readings.Token(word)))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary><em>Le spécimen, <b>extrait</b> en avril, puis transporté à Lima, a voyagé</em>: whether <em>puis</em> joins one more behind a comma.</summary>
    public static bool GoOnAt(VerbReadings readings, int comma) =>
        comma + 2 < readings.End && readings.Token(comma).Is(',') && Then.Contains(readings.Token(comma + 1)) && readings.Find(comma + 2, VerbTense.PastParticiple) is not null;

    /// <summary>The first mark from a place on.</summary>
    public static int NextMark(VerbReadings readings, int position)
    {
        while (position < readings.End && readings.Token(position).Kind != TokenKind.Punctuation)
        {
            position++;
        }

        return position;
    }

    private static bool IsOnlyParticiples(List<VerbGroup> groups, int opener = -1) => !groups.Exists(group => group.IsFinite && group.Start > opener);

    /// <summary>The <em>que</em> of a clause whose verb is still to come: <em>on sait <b>que</b> le directeur, nommé en 2010 et reconduit en 2014, partira</em>; the place before the sentence where there is none.</summary>
    private static int OpenerBefore(VerbReadings readings, int position)
    {
        var opener = position - 1;
        while (opener >= readings.First && !ClauseWords.That.Contains(readings.Token(opener)))
        {
            opener--;
        }

        return opener;
    }
}
