namespace Timeline.Resolution;

/// <summary>
/// Reads the mentions of an article as a careful reader does: in order, each in the frame that the ones before it leave; what
/// is quoted last, by the day on which it was said; and again where an event is dated after the words that count from it.
/// </summary>
internal sealed partial class Discourse
{
    private readonly IReadOnlyList<Mention> mentions;
    private readonly Publication publication;
    private readonly TimelineOptions options;
    private readonly EventDates events;
    private readonly Resolved[] resolved;
    private readonly StoryLine[] lines;

    /// <summary>What the first reading made of each mention; null in that reading itself.</summary>
    private readonly Resolved[]? first;

    private Discourse(IReadOnlyList<Mention> mentions, Publication publication, TimelineOptions options, EventDates events, Resolved[]? first = null)
    {
        this.mentions = mentions;
        this.first = first;
        this.publication = publication;
        this.options = options;
        this.events = events;
        resolved = new Resolved[mentions.Count];
        lines = new StoryLine[mentions.Count];
    }

    public Publication Publication => publication;

    /// <summary>The dates of the article's events.</summary>
    public EventDates Events => events;

    /// <summary>The years in which it has told a day or a month.</summary>
    public StatedYears Stated { get; } = new();

    public Mention this[int number] => mentions[number];

    public int Count => mentions.Count;

    /// <summary>How a mention has been read that names when something ends, no day; null for any other.</summary>
    public Resolved? TermOf(int number) => EndOf(number) is { Granularity: > Granularity.Day } term ? term : null;

    /// <summary>The same of days.</summary>
    public Resolved? EndOf(int number) => resolved[number] is { Interval: { Start: null, End: not null } } end ? end : null;

    /// <summary>The days of a mention that has been read as every day or as a weekday of every week, as TIMEX3 writes them; null for any other.</summary>
    public string? DaysOfHabit(int number) =>
        resolved[number] is { Type: TimexType.Set, Value: { Length: >= WeekdayLength } value } && value.StartsWith("XXXX-WXX-", StringComparison.Ordinal)
        && !value.Contains('/', StringComparison.Ordinal)
        ? value[..WeekdayLength]
        : resolved[number] is { Type: TimexType.Set, Value: "P1D" } or { Type: TimexType.Set, Value: ['X', 'X', 'X', 'X', '-', 'X', 'X', '-', 'X', 'X', 'T', >= 'A', ..] } ? EveryDay
        : null;

    /// <summary>What <em>tous les jours</em> and <em>chaque matin</em> give to the hours behind them.</summary>
    private const string EveryDay = "XXXX-XX-XX";

    /// <summary>Whether a mention was read as a habit.</summary>
    public bool IsSet(int number) => resolved[number].Type == TimexType.Set;

    /// <summary>The length of <c>XXXX-WXX-3</c>.</summary>
    private const int WeekdayLength = 10;

    public static Resolved[] Resolve(IReadOnlyList<Mention> mentions, Publication publication, TimelineOptions options, CancellationToken cancellation = default)
    {
        var resolved = new Discourse(mentions, publication, options, EventDates.None).Read(cancellation);
        if (!mentions.Any(mention => EventDates.IsRelative(mention.Meaning)))
        {
            return resolved;
        }

        // An event may be dated after the words that count from it: « au lendemain du scrutin, organisé dimanche ».
        return new Discourse(mentions, publication, options, EventDates.Of(mentions, resolved, cancellation), resolved).Read(cancellation);
    }

    private Resolved[] Read(CancellationToken cancellation)
    {
        var line = StoryLine.Start;
        var said = 0;
        for (var i = 0; i < mentions.Count; i++)
        {
            cancellation.ThrowIfCancellationRequested();
            // « Le feu a pris mardi vers 18 heures », a expliqué le maire. La halle a été évacuée à 18 h 30: where no date stands outside of the quotations, theirs serve.
            if (line.IsStart && !mentions[i].IsQuoted && !mentions[i].DatesSpeech)
            {
                line = WithSaid(line, said, i);
                said = i;
            }

            lines[i] = line;
            if (!mentions[i].IsQuoted)
            {
                resolved[i] = Read(i, FrameOf(i, line));
                var way = DaysOnItsWay(i);
                if (way > 0)
                {
                    NoteDateline(i, publication.Date.PlusDays(-way.Value));
                }

                // « PARIS, 15 mars (AFP) – Le club est né en mai 1998. Le 3 juin, il gagne »: the day of publication at the head of a dispatch is no day of the story.
                line = way == 0 ? line : line.After(mentions[i], resolved[i], publication);
                Stated.Hear(mentions[i], resolved[i], publication.Date);
            }
        }

        // « Je serai candidat demain », avait-il lancé samedi: the day of the saying may come after what was said.
        var quoted = StoryLine.Start;
        for (var i = 0; i < mentions.Count; i++)
        {
            cancellation.ThrowIfCancellationRequested();
            if (mentions[i].IsQuoted)
            {
                quoted = quoted.In(mentions[i]);
                resolved[i] = CalendarLimits.Resolve(mentions[i].Meaning, FrameOfQuoted(i, quoted.HasStory ? quoted : lines[i]));
                quoted = quoted.After(mentions[i], resolved[i], publication);
            }
        }

        return resolved;
    }

    private ReadingFrame FrameOf(int number, StoryLine line) =>
        line.Stamp(mentions[number]) is { Interval.Start: { } told } stamp
            ? new(told, options) { Situation = new Situation(this, number, line), SpeechAnchor = stamp.StoryAnchor }
            : DatelineOf(number) is { Day: { } written } dateline
            ? new(new Publication(written), options) { Situation = new Situation(this, number, line), SpeechAnchor = dateline.StoryAnchor }
            : new(publication, options) { Situation = new Situation(this, number, line) };
}
