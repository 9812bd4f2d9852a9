namespace Timeline.Recognition;

/// <summary>Gathers what the rules of one level find at one place.</summary>
internal struct MatchCollector(Scan scan, int position) : Trie.IVisitor
{
    private static readonly Capture[] None = [];

    private Match[] matches = [];
    private int count;

    public void Found(int outcome, int end, ReadOnlySpan<Capture> captures)
    {
        var rule = scan.Recognizer.Rules[outcome];
        if (rule.Fits(scan, position, end))
        {
            // Most often there is one.
            if (count == matches.Length)
            {
                Array.Resize(ref matches, Math.Max(1, count * 2));
            }

            matches[count++] = new Match(rule.Rule, scan, position, end, Kept(captures));
        }
    }

    private static Capture[] Kept(ReadOnlySpan<Capture> captures)
    {
        if (captures.Length == 0)
        {
            return None;
        }

        var kept = new Capture[captures.Length];
        for (var i = 0; i < kept.Length; i++)
        {
            kept[i] = captures[i];
        }

        return kept;
    }

    /// <summary>Longest first, then most specific, then in the order of the rules; there are never many.</summary>
    public readonly Match[] Sorted()
    {
        for (var i = 1; i < count; i++)
        {
            var match = matches[i];
            var place = i;
            for (; place > 0 && ComesBefore(match, matches[place - 1]); place--)
            {
                matches[place] = matches[place - 1];
            }

            matches[place] = match;
        }

        return count == matches.Length ? matches : matches[..count];
    }

    private static bool ComesBefore(Match one, Match other) => one.End > other.End || (one.End == other.End && one.Literal > other.Literal);
}
