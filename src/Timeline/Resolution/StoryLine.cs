using NodaTime;
using Timeline.Meanings;

namespace Timeline.Resolution;

/// <summary>
/// What a careful reader keeps in mind at one place of an article: where the story is, in which year, which weekday was which
/// day. Each mention that has a place in time leaves a new line behind the last. What part it plays in the story depends on its
/// verb, so that is read only when a later mention asks for the story: from the nearest line back to the first that answers,
/// and the answer is kept, so that all questions together pass each line once.
/// </summary>
internal sealed class StoryLine
{
    private readonly StoryLine? before;
    private readonly Mention mention = null!;
    private readonly Resolved resolved = null!;
    private readonly int thisYear;
    private readonly LocalDate?[] weekdays;

    /// <summary>The lines whose mentions last played a part, once asked for; a beginning where none did.</summary>
    private StoryLine? story;
    private StoryLine? aside;
    private StoryLine? lastDay;
    private StoryLine? earlier;

    private Narrative? narrative;
    private StoryLine? maybeNewsBefore;
    private bool? wasNews;

    /// <summary>A beginning.</summary>
    private StoryLine(int quote)
    {
        Quote = quote;
        weekdays = new LocalDate?[8];
        (story, aside, lastDay, earlier, narrative) = (this, this, this, this, default(Narrative));
    }

    private StoryLine(StoryLine before, Mention mention, Resolved resolved, int thisYear)
    {
        (this.before, this.mention, this.resolved, this.thisYear, weekdays) = (before, mention, resolved, thisYear, before.weekdays);
        Quote = before.Quote;
        if (resolved.Granularity <= Granularity.Day && WeekdayIn(mention.Meaning) is { } named)
        {
            weekdays = [.. weekdays];
            weekdays[(int)named] = resolved.Interval!.Value.Start!.Value.Date;
        }
    }

    private enum Part
    {
        /// <summary>The date that the story is at: that of the last event told in a main clause.</summary>
        Story,

        /// <summary>The last date of a relative clause or of brackets, which serves where the paragraph has no other.</summary>
        Aside,

        /// <summary>The last day, for a bare time of day.</summary>
        LastDay,
    }

    /// <summary>The year that a passage is told in.</summary>
    /// <param name="Year">A past year; null in the publication's own frame.</param>
    /// <param name="Paragraph">Where it was said.</param>
    /// <param name="IsNews">Whether something has been counted from the publication: then a year holds for its own paragraph only.</param>
    /// <param name="MaybeNews">The last mention that makes it news unless it is background: read only where it matters.</param>
    private readonly record struct Narrative(int? Year, int Paragraph, bool IsNews, StoryLine? MaybeNews);

    public static StoryLine Start { get; } = new(0);

    public bool HasStory => Last(Part.Story).before is not null;

    /// <summary>The sentence in which the quotation begins that the line is of.</summary>
    private int Quote { get; }

    private Focus? Focus => before is null ? null : field ??= new Focus(resolved.Interval!.Value, resolved.Granularity, resolved.Value, mention.Words);

    private int Paragraph => mention.IsQuoted ? mention.Quote.Start : mention.Paragraph;

    /// <summary>What an anaphor counts from: the story of its paragraph, else an aside of it, else the story before.</summary>
    public Focus? Antecedent(Mention mention)
    {
        var story = Last(Part.Story);
        if (mention.Restates && Earlier(story).Focus is { } restated)
        {
            return restated;
        }

        // « En 1986 … le plus cher des années 1980 … trente ans plus tard »: nothing is counted in years from a decade.
        if (story.Focus is { Granularity: var grain } && grain > mention.Meaning.Granularity && Earlier(story).Focus is { Granularity: var finer } older && finer <= mention.Meaning.Granularity)
        {
            return older;
        }

        if (story.before is not null && story.Paragraph == mention.Paragraph)
        {
            return story.Focus;
        }

        var aside = Last(Part.Aside);
        return aside.before is not null && aside.mention.Paragraph == mention.Paragraph ? aside.Focus : story.Focus ?? aside.Focus;
    }

    /// <summary>The day that a bare time of day belongs to: one of its own paragraph, or of the sentence before.</summary>
    public Focus? LastDayFor(Mention mention) =>
        Last(Part.LastDay) is { before: not null } day && (mention.Paragraph == day.mention.Paragraph || mention.Sentence - day.mention.Sentence <= 1) ? day.Focus : null;

    /// <summary><em>262 blessés lundi soir</em>, after <em>lundi</em> has been told: the same Monday.</summary>
    public LocalDate? KnownWeekday(IsoDayOfWeek day) => weekdays[(int)day];

    /// <summary>A quotation has a story of its own: <em>« Le 3 mars, il est parti. Le lendemain… »</em></summary>
    public StoryLine In(Mention mention) => Quote == mention.Quote.Start && HasStory ? this : new(mention.Quote.Start);

    /// <summary>In a narrative each date is after the one before; a year that would lead beyond the publication is not meant.</summary>
    public int? YearFor(Mention mention, LocalDate today)
    {
        if (Told() is not { Year: { } year } told || mention.Direction is Direction.Future or Direction.Planned || (mention.Paragraph != told.Paragraph && IsNews(told)))
        {
            return null;
        }

        if (Partial(mention.Meaning) is not { } date || Last(Part.Story).Focus is not { Day: { } focus } story)
        {
            return year;
        }

        var isBefore = date.Month < focus.Month || (date.Month == focus.Month && date.Day < focus.Day && story.Granularity <= Granularity.Day);
        var next = new LocalDate(Math.Min(9999, year + 1), date.Month!.Value, 1);
        return isBefore && focus.Year == year && story.Granularity < Granularity.Year && next <= today ? year + 1 : year;
    }

    /// <summary>What it is after a mention has been read.</summary>
    public StoryLine After(Mention mention, Resolved resolved, Publication publication) =>
        resolved is { Interval.Start: not null, Type: not (TimexType.Duration or TimexType.Set) } ? new(this, mention, resolved, publication.Date.Year) : this;

    /// <summary>The last line whose mention plays a part.</summary>
    private StoryLine Last(Part part)
    {
        var line = this;
        while (line.Known(part) is null && !line.Plays(part))
        {
            line = line.before!;
        }

        return Known(part) = line.Known(part) ?? line;
    }

    private ref StoryLine? Known(Part part)
    {
        switch (part)
        {
            case Part.Story:
                return ref story;
            case Part.Aside:
                return ref aside;
            default:
                return ref lastDay;
        }
    }

    private bool Plays(Part part) => part switch
    {
        Part.Story => !mention.IsBackground,
        Part.Aside => mention.IsBackground,
        _ => resolved.Granularity <= Granularity.Day && !mention.IsBackground,
    };

    /// <summary>The story before a story: <em>dès le 18 février, soit un jour plus tard</em> counts from the 17th.</summary>
    private static StoryLine Earlier(StoryLine story)
    {
        var line = story;
        while (line.earlier is null && line.mention.Restates)
        {
            line = line.before!.Last(Part.Story);
        }

        return story.earlier = line.earlier ?? line.before!.Last(Part.Story);
    }

    private Narrative Told()
    {
        if (narrative is { } known)
        {
            return known;
        }

        Stack<StoryLine> unread = [];
        var line = this;
        for (; line.narrative is null; line = line.before!)
        {
            unread.Push(line);
        }

        var told = line.narrative.Value;
        while (unread.TryPop(out line))
        {
            line.narrative = told = line.After(told);
        }

        return told;
    }

    /// <summary>What this line's mention makes of the year of the lines before.</summary>
    private Narrative After(Narrative told)
    {
        var stated = StatedYear(mention.Meaning);
        var year = stated ?? resolved.Interval!.Value.Start!.Value.Year;
        var takesYear = stated is not null ? year < thisYear : !IsOfSpeech(mention.Meaning) && told.Year is not null && year < thisYear;
        var next = takesYear
            ? year == told.Year && stated is null ? told : told with { Year = year, Paragraph = mention.Paragraph }
            : told with { Year = null, IsNews = true };
        if (next == told)
        {
            return told;
        }

        if (next.Year is null && told.Year is null)
        {
            maybeNewsBefore = told.MaybeNews;
            return told with { MaybeNews = this };
        }

        return mention.IsBackground || (stated < thisYear && !mention.IsMain) ? told : next;
    }

    private static bool IsNews(Narrative told)
    {
        if (told.IsNews || told.MaybeNews is not { } last)
        {
            return told.IsNews;
        }

        var line = last;
        while (line is { wasNews: null, mention.IsBackground: true })
        {
            line = line.maybeNewsBefore;
        }

        last.wasNews = line is not null && line.wasNews != false;
        return last.wasNews.Value;
    }

    private static bool IsOfSpeech(Meaning meaning) => meaning is NamedWeekday { Pull: not (Pull.Following or Pull.Preceding or Pull.Same) } or ListedWeekday
        or UnitAway { Perspective: Perspective.Speech } or LengthAway { Perspective: Perspective.Speech };

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
