using Timeline.Meanings;

namespace Timeline.Recognition;

/// <summary>A rule that fits some tokens, <c>[Start, End)</c>.</summary>
internal sealed class Match(Rule rule, Scan scan, int start, int end, CaptureRun captures)
{
    /// <summary>What a recognizer of the user found: the meaning is there, and no words of a pattern.</summary>
    public Match(Rule rule, Scan scan, int start, int end, Meaning meaning)
        : this(rule, scan, start, end, CaptureRun.None) => Meaning = meaning;

    public Rule Rule { get; } = rule;

    public int Start { get; } = start;

    public int End { get; } = end;

    /// <summary>The meaning, made once, when somebody asks for it.</summary>
    public Meaning Meaning
    {
        get => field ??= Rule.Meaning(new Said(scan, Start, End, captures));
        private init;
    }

    /// <summary>The enumeration that it is a member of, or itself: <em>les 3, 4 et 5 mai</em> has one predicate.</summary>
    public Match Whole
    {
        get => field ?? this;
        private init;
    }

    /// <summary>Adds the expressions that the words are: itself, or each member of an enumeration.</summary>
    public void AddTo(List<Match> expressions)
    {
        if (Rule.Members is null)
        {
            expressions.Add(this);
            return;
        }

        foreach (var member in Rule.Members(new Said(scan, Start, End, captures)))
        {
            expressions.Add(new Match(Rule, scan, member.Start, member.End, CaptureRun.None) { Meaning = member.Meaning, Whole = this });
        }
    }

    /// <summary>The smaller expressions that it is made of: the length in <em>il y a trois jours</em>, the date in <em>depuis mardi</em>.</summary>
    public IReadOnlyList<Match> Parts => captures.Parts;

    /// <summary>The next best match of its level at its place; null after the last.</summary>
    public Match? Next { get; private set; }

    /// <summary>How many of the tokens are words that the pattern names itself: the more, the more specific.</summary>
    public int Literal => End - Start - TokensOf(captures.Span);

    /// <summary>Puts a match among those of its level and place: longest first, then most specific, then in the order of the rules; there are never many.</summary>
    /// <param name="first">The first of them, or null.</param>
    /// <param name="match">The match.</param>
    /// <param name="isName">Whether it is a name of the user's: of those that are as long it comes first.</param>
    /// <returns>The first of them now.</returns>
    public static Match Add(Match? first, Match match, bool isName = false)
    {
        if (first is null || match.ComesBefore(first, isName))
        {
            match.Next = first;
            return match;
        }

        var before = first;
        while (before.Next is { } next && !match.ComesBefore(next, isName))
        {
            before = next;
        }

        (match.Next, before.Next) = (before.Next, match);
        return first;
    }

    private bool ComesBefore(Match other, bool isName) => End > other.End || (End == other.End && (isName || Literal > other.Literal));

    private static int TokensOf(ReadOnlySpan<Capture> captures)
    {
        var count = 0;
        foreach (ref readonly var capture in captures)
        {
            count += capture.End - capture.Start;
        }

        return count;
    }
}
