using Timeline.Meanings;

namespace Timeline.Recognition;

/// <summary>A rule that fits some tokens, <c>[Start, End)</c>.</summary>
internal sealed class Match(Rule rule, Scan scan, int start, int end, Capture[] captures)
{
    public Rule Rule { get; } = rule;

    public int Start { get; } = start;

    public int End { get; } = end;

    /// <summary>The meaning, made once, when somebody asks for it.</summary>
    public Meaning Meaning => field ??= Rule.Meaning(new Said(scan, Start, End, captures));

    /// <summary>The smaller expressions that it is made of: the length in <em>il y a trois jours</em>, the date in <em>depuis mardi</em>.</summary>
    public IEnumerable<Match> Parts => captures.Select(capture => capture.Value.Thing).OfType<Match>();

    /// <summary>How many of the tokens are words that the pattern names itself: the more, the more specific.</summary>
    public int Literal { get; } = end - start - captures.Sum(capture => capture.End - capture.Start);
}
