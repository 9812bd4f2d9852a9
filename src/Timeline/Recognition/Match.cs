using Timeline.Meanings;

namespace Timeline.Recognition;

/// <summary>A rule that fits some tokens, <c>[Start, End)</c>.</summary>
internal sealed class Match(Rule rule, Scan scan, int start, int end, Capture[] captures)
{
    /// <summary>What a recognizer of the user found: the meaning is there, and no words of a pattern.</summary>
    public Match(Rule rule, Scan scan, int start, int end, Meaning meaning)
        : this(rule, scan, start, end, []) => Meaning = meaning;

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
            expressions.Add(new Match(Rule, scan, member.Start, member.End, []) { Meaning = member.Meaning, Whole = this });
        }
    }

    /// <summary>The smaller expressions that it is made of: the length in <em>il y a trois jours</em>, the date in <em>depuis mardi</em>.</summary>
    public IEnumerable<Match> Parts => captures.Select(capture => capture.Value.Thing).OfType<Match>();

    /// <summary>How many of the tokens are words that the pattern names itself: the more, the more specific.</summary>
    public int Literal { get; } = end - start - TokensOf(captures);

    private static int TokensOf(Capture[] captures)
    {
        var count = 0;
        foreach (var capture in captures)
        {
            count += capture.End - capture.Start;
        }

        return count;
    }
}
