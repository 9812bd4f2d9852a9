using NodaTime;
using Timeline.Meanings;

namespace Timeline.Resolution;

/// <summary>
/// What a careful reader keeps in mind at one place of an article: where the story is, in which year, which weekday was which
/// day. Immutable: each mention leaves a new one.
/// </summary>
internal sealed record StoryLine
{
    public static StoryLine Start { get; } = new();

    /// <summary>The date that the story is at: that of the last event told in a main clause.</summary>
    public Focus? Story { get; private init; }

    private int StoryParagraph { get; init; }

    /// <summary>The one before it: <em>dès le 18 février, soit un jour plus tard</em> counts from the 17th.</summary>
    private Focus? Earlier { get; init; }

    /// <summary>The last date of a relative clause or of brackets, which serves where the paragraph has no other.</summary>
    private Focus? Aside { get; init; }

    private int AsideParagraph { get; init; } = -1;

    private Focus? LastDay { get; init; }

    private int LastDaySentence { get; init; } = int.MinValue;

    private int LastDayParagraph { get; init; } = -1;

    /// <summary>The past year that a passage is told in; null in the publication's own frame.</summary>
    private int? Year { get; init; }

    private int YearParagraph { get; init; }

    /// <summary>Whether something has been counted from the publication: then a year holds for its own paragraph only.</summary>
    private bool IsNews { get; init; }

    private LocalDate?[] Weekdays { get; init; } = new LocalDate?[8];

    /// <summary>What an anaphor counts from: the story of its paragraph, else an aside of it, else the story before.</summary>
    public Focus? Antecedent(Mention mention) =>
        mention.Restates && Earlier is not null ? Earlier

        // « En 1986 … le plus cher des années 1980 … trente ans plus tard »: nothing is counted in years from a decade.
        : Story is { Granularity: var grain } && grain > mention.Meaning.Granularity && Earlier is { Granularity: var finer } && finer <= mention.Meaning.Granularity ? Earlier
        : Story is not null && StoryParagraph == mention.Paragraph ? Story
        : Aside is not null && AsideParagraph == mention.Paragraph ? Aside
        : Story ?? Aside;

    /// <summary>The day that a bare time of day belongs to: one of its own paragraph, or of the sentence before.</summary>
    public Focus? LastDayFor(Mention mention) => mention.Paragraph == LastDayParagraph || mention.Sentence - LastDaySentence <= 1 ? LastDay : null;

    /// <summary><em>262 blessés lundi soir</em>, after <em>lundi</em> has been told: the same Monday.</summary>
    public LocalDate? KnownWeekday(IsoDayOfWeek day) => Weekdays[(int)day];

    /// <summary>A quotation has a story of its own: <em>« Le 3 mars, il est parti. Le lendemain… »</em></summary>
    public StoryLine In(Mention mention) => StoryParagraph == mention.QuoteStart && Story is not null ? this : Start with { StoryParagraph = mention.QuoteStart };

    /// <summary>In a narrative each date is after the one before; a year that would lead beyond the publication is not meant.</summary>
    public int? YearFor(Mention mention, LocalDate today)
    {
        if (Year is not { } year || mention.Direction is Direction.Future or Direction.Planned || (IsNews && mention.Paragraph != YearParagraph))
        {
            return null;
        }

        if (Partial(mention.Meaning) is not { } date || Story?.Day is not { } focus)
        {
            return year;
        }

        var isBefore = date.Month < focus.Month || (date.Month == focus.Month && date.Day < focus.Day && Story.Granularity <= Granularity.Day);
        var next = new LocalDate(Math.Min(9999, year + 1), date.Month!.Value, 1);
        return isBefore && focus.Year == year && Story.Granularity < Granularity.Year && next <= today ? year + 1 : year;
    }

    /// <summary>What it is after a mention has been read.</summary>
    public StoryLine After(Mention mention, Resolved resolved, Publication publication)
    {
        if (resolved.Interval is not { Start: { } start } interval)
        {
            return this;
        }

        var focus = new Focus(interval, resolved.Granularity, resolved.Value, mention.Words);
        var isPoint = resolved.Type is not (TimexType.Duration or TimexType.Set);
        var next = this;
        if (resolved.Granularity <= Granularity.Day && isPoint && !mention.IsBackground)
        {
            next = next with { LastDay = focus, LastDaySentence = mention.Sentence, LastDayParagraph = mention.Paragraph };
        }

        if (resolved.Granularity <= Granularity.Day && isPoint && WeekdayIn(mention.Meaning) is { } named)
        {
            LocalDate?[] weekdays = [.. Weekdays];
            weekdays[(int)named] = start.Date;
            next = next with { Weekdays = weekdays };
        }

        if (!isPoint)
        {
            return next;
        }

        if (mention.IsBackground)
        {
            return next with { Aside = focus, AsideParagraph = mention.Paragraph };
        }

        next = next with { Story = focus, StoryParagraph = mention.IsQuoted ? mention.QuoteStart : mention.Paragraph, Earlier = mention.Restates ? Earlier : Story };
        return next.WithYear(mention, start.Year, publication.Date.Year);
    }

    private StoryLine WithYear(Mention mention, int year, int thisYear)
    {
        if (StatedYear(mention.Meaning) is { } stated)
        {
            return stated < thisYear
                ? mention.IsMain ? this with { Year = stated, YearParagraph = mention.Paragraph } : this
                : this with { Year = null, IsNews = true };
        }

        var isOfSpeech = mention.Meaning is NamedWeekday { Pull: not (Pull.Following or Pull.Preceding or Pull.Same) } or ListedWeekday
            or UnitAway { Perspective: Perspective.Speech } or LengthAway { Perspective: Perspective.Speech };
        return isOfSpeech || (Year is not null && year >= thisYear) ? this with { Year = null, IsNews = true }
            : Year is not null && year != Year ? this with { Year = year, YearParagraph = mention.Paragraph }
            : Year is null ? this with { IsNews = true }
            : this;
    }

    private static IsoDayOfWeek? WeekdayIn(Meaning meaning) => meaning switch
    {
        NamedWeekday { Pull: Pull.None, Day: var day } => day,
        Bounded { Kind: BoundKind.Since or BoundKind.From, What: var what } => WeekdayIn(what),
        PartOfDay { Day: { } day } => WeekdayIn(day),
        ClockTime { Day: { } day } => WeekdayIn(day),
        _ => null,
    };

    private static int? StatedYear(Meaning meaning) => meaning switch
    {
        CalendarDate { Year: { } year } => year,
        PartOf { Whole: var whole } => StatedYear(whole),
        About { What: var what } => StatedYear(what),
        FromTo { Last: var last } => StatedYear(last),
        Bounded { What: var what } => StatedYear(what),
        PartOfDay { Day: { } day } => StatedYear(day),
        ClockTime { Day: { } day } => StatedYear(day),
        _ => null,
    };

    private static CalendarDate? Partial(Meaning meaning) => meaning switch
    {
        CalendarDate { Year: null, Month: not null, Weekday: null } partial => partial,
        Bounded { What: var what } => Partial(what),
        PartOf { Whole: var whole } => Partial(whole),
        FromTo { Last: var last } => Partial(last),
        PartOfDay { Day: { } day } => Partial(day),
        ClockTime { Day: { } day } => Partial(day),
        _ => null,
    };
}
