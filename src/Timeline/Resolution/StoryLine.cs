using NodaTime;
using Timeline.Meanings;

namespace Timeline.Resolution;

/// <summary>
/// What a careful reader keeps in mind at one place of an article: where the story is, in which year, which weekday was which
/// day. Each mention that has a place in time leaves a new line behind the last. What part it plays in the story depends on its
/// verb, so that is read only when a later mention asks for the story: from the nearest line back to the first that answers,
/// and the answer is kept, so that all questions together pass each line once.
/// </summary>
internal sealed partial class StoryLine
{
    /// <summary>How many lines back a date may be that another follows.</summary>
    private const int Nearest = 16;

    private readonly StoryLine? before;
    private readonly Mention mention = null!;
    private readonly Resolved resolved = null!;
    private readonly LocalDate today;
    private readonly LocalDate?[] weekdays;

    /// <summary>The latest year that has been told so far; 0 before any.</summary>
    private readonly int latestYear;

    private StoryLine? earlier;

    private static readonly LocalDate?[] NoWeekdays = new LocalDate?[8];

    /// <summary>A beginning.</summary>
    private StoryLine(int quote)
    {
        Quote = quote;
        weekdays = NoWeekdays;
        earlier = this;
    }

    private StoryLine(StoryLine before, Mention mention, Resolved resolved, LocalDate today)
    {
        (this.before, this.mention, this.resolved, this.today, weekdays) = (before, mention, resolved, today, before.weekdays);
        Quote = before.Quote;
        latestYear = resolved.Interval!.Value.Start!.Value.Year is var year && year <= today.Year ? Math.Max(before.latestYear, year) : before.latestYear;
        if (resolved.Granularity <= Granularity.Day && NamedParts.Weekday(mention.Meaning) is { } named)
        {
            weekdays = (LocalDate?[])weekdays.Clone();
            weekdays[(int)named] = Date;
        }
    }

    public static StoryLine Start { get; } = new(NoQuote);

    public bool HasStory => Last(Part.Story).before is not null;

    /// <summary>The sentence in which the quotation begins that the line is of.</summary>
    private int Quote { get; }

    /// <summary>The day on which what it dates begins.</summary>
    private LocalDate Date => resolved.Interval!.Value.Start!.Value.Date;

    private Focus? Focus => before is null ? null : field ??= new Focus(resolved.Interval!.Value, resolved.Granularity, resolved.Value, mention.Words);

    private int Paragraph => mention.IsQuoted ? mention.Quote.Start : mention.Paragraph;

    /// <summary><em>262 blessés lundi soir</em>, after <em>lundi</em> has been told: the same Monday.</summary>
    public LocalDate? KnownWeekday(IsoDayOfWeek day) => weekdays[(int)day];

    /// <summary><em>Le 21 mars à Genève puis mardi à Vienne, ils tenteront…</em>: the day just named of the same predicate, or of the one that it goes on from.</summary>
    public LocalDate? DayBeside(Mention mention) =>
        before is not null && resolved.Granularity == Granularity.Day && mention is { Trigger: >= 0, IsOfParticiple: false }
            && NamedParts.Weekday(mention.Meaning) is { } day
            && (this.mention.Meaning is not NamedFeast || Date.PlusDays(1).DayOfWeek == day || Date < today.PlusDays(2 * News))
            && (this.mention.Sentence == mention.Sentence ? this.mention.Trigger == mention.Trigger || mention.GoesOn : mention.FollowsBeginning)
            && WeekdayTours.MayStepTo(mention, Date.DayOfWeek, day)
            ? Date
            : null;

    /// <summary>A quotation has a story of its own: <em>« Le 3 mars, il est parti. Le lendemain… »</em></summary>
    public StoryLine In(Mention mention) => Quote == mention.Quote.Start && HasStory ? this : new(mention.Quote.Start);

    /// <summary>The date last named in the same sentence.</summary>
    public Focus? InSentence(Mention mention) => before is not null && this.mention.Sentence == mention.Sentence ? Focus : null;

    /// <summary>The same of one predicate, or of one that goes on from it: <em>il revient le 2 mai et repart à la fin du mois</em>.</summary>
    public Focus? ToldBeside(Mention mention) => before is not null && mention.Trigger >= 0 && (this.mention.Trigger == mention.Trigger || mention.GoesOn) ? InSentence(mention) : null;

    /// <summary>Whether the sentence before tells since when something holds, of what has begun: <em>la rue est fermée depuis le 30 juin</em>.</summary>
    public bool FollowsState(Mention mention) =>
        before is not null && mention.Behind(this.mention) == 1 && this.mention is { Meaning: Bounded { Kind: BoundKind.Since }, HoldsNow: true }
        && Last(Part.Story) is not { before: not null, HasBegun: false };

    /// <summary>The date last named in the same sentence or told in the one before: <em>les actionnaires se réunissent le 23 avril. Le dividende sera versé le 29</em>.</summary>
    public Focus? JustBefore(Mention mention) =>
        InSentence(mention) ?? (Last(Part.Story) is { before: not null } story && mention.Behind(story.mention) == 1 && story.mention.Paragraph == mention.Paragraph ? story.Focus : null);

    /// <summary>What it is after a mention has been read.</summary>
    public StoryLine After(Mention mention, Resolved resolved, Publication publication) =>
        resolved.Type is TimexType.Duration or TimexType.Set ? this
        : resolved.Interval is { Start: not null } ? new(this, mention, resolved, publication.Date)
        : LastDayOf(mention, resolved, publication.Date) is { } last ? new(this, mention, resolved with { Interval = last }, publication.Date)
        : this;
}
