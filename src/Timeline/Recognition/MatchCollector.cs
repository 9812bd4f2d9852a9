namespace Timeline.Recognition;

/// <summary>Gathers what the rules of one level find at one place.</summary>
internal struct MatchCollector(Scan scan, int position) : Trie.IVisitor
{
    /// <summary>The best of them, which leads to the others; null where there is none.</summary>
    public Match? First { get; private set; }

    public void Found(int outcome, int end, ReadOnlySpan<Capture> captures)
    {
        var rule = scan.Recognizer.Rules[outcome];
        if (rule.Fits(scan, position, end))
        {
            First = Match.Add(First, new Match(rule.Rule, scan, position, end, scan.Keep(captures)));
        }
    }
}
