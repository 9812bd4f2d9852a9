using NodaTime;
using Timeline.Meanings;

namespace Timeline.Resolution;

/// <summary>Which way the governing verb looks.</summary>
internal enum Direction
{
    /// <summary>Nothing says: the nearest day.</summary>
    Unknown,

    Past,

    Present,

    Future,

    /// <summary>A plan: mostly ahead, but one that the text calls off may have passed.</summary>
    Planned,
}

/// <summary>A dated thing that others are counted from.</summary>
/// <param name="Value">Its TIMEX3 value.</param>
/// <param name="Words">Where the text names it.</param>
internal sealed record Focus(LocalInterval Interval, Granularity Granularity, string Value, TextFragment Words)
{
    /// <summary>What a reading is counted from, where this is the story's date.</summary>
    public Anchor StoryAnchor => new(AnchorKind.Story, Words, Value);

    /// <summary>The hour from which an evening is one that a night follows.</summary>
    public const int Evening = 18;

    /// <summary>The hour from which a part of the day is its night.</summary>
    public const int Night = 22;

    /// <summary>The hour at which the second half of a day begins.</summary>
    public const int Noon = 12;

    /// <summary>The last hour that is of the night behind an evening: <em>interpellé samedi soir, il a été relâché vers 4 heures</em>.</summary>
    public const int LastOfNight = 5;

    /// <summary>Whether it is an hour of the evening: the small hours and the morning that are told next are of the day after.</summary>
    public bool IsEveningHour => this is { Granularity: Granularity.Minute, Interval.Start.Hour: >= Evening };

    /// <summary>Whether it is an evening, after which <em>2 heures du matin</em> are of the next day.</summary>
    public bool IsEvening => this is { Granularity: Granularity.PartOfDay, Interval.Start.Hour: >= Evening };

    /// <summary>Whether it is a night.</summary>
    public bool IsNight => this is { Granularity: Granularity.PartOfDay, Interval.Start.Hour: >= Night };

    /// <summary>Whether it is today's evening, told as past, before something to come: <em>la digue a cédé mardi vers 22 heures. Le préfet parlera à 9 heures</em>, tomorrow.</summary>
    public bool IsToldOfToday(ReadingFrame frame) => (IsEvening || IsEveningHour) && frame.LooksAhead && Day == frame.Today && frame.Situation?.IsOver(this) == true;

    /// <summary>
    /// Whether what is recalled was on the day before: <em>le car s'est renversé jeudi à 3 h 20. Il avait quitté Lyon à 22 heures</em>. An hour that stands first may go on (<em>à 14 heures, le feu avait
    /// détruit trois maisons</em>), and what is reported is recalled from the report.
    /// </summary>
    public bool FollowsDayOf(int hour, ReadingFrame frame) => hour >= Noon && (this is { Granularity: Granularity.Minute, Interval.Start.Hour: <= LastOfNight, IsMidnight: false } || IsPartOver(hour))
        && frame.Situation is { LooksBack: true, IsFronted: false, IsOfMainClause: true, IsRange: false };

    /// <summary>Whether it is a part of a day that ends before an hour: <em>elle a été retrouvée lundi matin. Elle avait été vue vers 17 heures</em>.</summary>
    private bool IsPartOver(int hour) => this is { Granularity: Granularity.PartOfDay, Interval: { Start: { } start, End: { Hour: > 0 and var end } last } } && last.Date == start.Date && end <= hour;

    /// <summary>Whether it is the midnight with which a day ends; <em>peu avant minuit</em> is of that day already.</summary>
    public bool IsMidnight => Value.EndsWith("T24:00", StringComparison.Ordinal) && Interval.Start?.TimeOfDay == LocalTime.Midnight;

    /// <summary>The moment that hours and minutes are counted from: <em>peu avant 20 heures. Une heure plus tard</em> counts from 20:00, where the hour before it ends.</summary>
    public LocalDateTime? Moment => Granularity == Granularity.Minute && Interval is { Start: { } start, End: { } end } && end == start.PlusHours(1) && Value.StartsWith(ClockResolver.Value(end), StringComparison.Ordinal) ? end : Interval.Start;

    /// <summary>Its first day, that of the evening for its midnight; null where its beginning is open.</summary>
    public LocalDate? Day => IsMidnight ? Interval.Start?.Date.PlusDays(-1) : Interval.Start?.Date;

    /// <summary>The beginning of the last day, month or year in it, from which what comes after it is counted: <em>entre 2005 et 2010. L'année suivante</em> is 2011.</summary>
    public LocalDate? LastUnit => (Granularity, DayAfter?.PlusDays(-1)) switch
    {
        (Granularity.Day, { } last) => last,
        (Granularity.Month, { } last) => new LocalDate(last.Year, last.Month, 1),
        (Granularity.Year, { } last) => new LocalDate(last.Year, 1, 1),
        _ => Day,
    };

    /// <summary>Whether it is a part of a year whose end or beginning a month or a quarter may be counted from: <em>au premier semestre 2014, puis au trimestre suivant</em>.</summary>
    public bool IsPartOfYearOver(CalendarUnit unit) => Interval.End is not null && (unit, Granularity) is (CalendarUnit.Month, Granularity.Season or Granularity.Quarter or Granularity.HalfYear) or (CalendarUnit.Quarter, Granularity.HalfYear);

    /// <summary>The day after its last one; its first where it has no end.</summary>
    public LocalDate? DayAfter => IsMidnight ? Interval.Start?.Date : Interval.End is { } end ? (end.TimeOfDay == LocalTime.Midnight ? end.Date : end.Date.PlusDays(1)) : Day?.PlusDays(1);
}

/// <summary>All that one expression is read by: the seven inputs of a careful reader (spec 0.4), for one place in the text.</summary>
/// <param name="Speech">The speaker's day: the publication's, or the day on which a quotation was said.</param>
/// <param name="Options">What the user asked for.</param>
internal sealed record ReadingFrame(Publication Speech, TimelineOptions Options)
{
    /// <summary>How many years back a narrative is no news any more.</summary>
    public const int Distant = 2;

    private static readonly Anchor OfPublication = new(AnchorKind.Publication);

    private readonly Direction? ownDirection;

    /// <summary>When the article was published, whoever speaks.</summary>
    public Publication Publication => Situation?.Publication ?? Speech;

    /// <summary>Whose day <see cref="Speech"/> is.</summary>
    public Anchor SpeechAnchor { get; init; } = OfPublication;

    /// <summary>What stands around the mention; null where a meaning is read alone.</summary>
    public Situation? Situation { get; init; }

    /// <summary>Whether the story counts here.</summary>
    public bool KnowsStory { get; init; } = true;

    /// <summary>Whether the year of the story counts here.</summary>
    public bool KnowsStoryYear { get; init; } = true;

    /// <summary>The date that the story is at; null where it has none.</summary>
    public Focus? Story => KnowsStory ? Situation?.Story : null;

    /// <summary>The day that was last spoken of, for a bare time of day.</summary>
    public Focus? LastDay => Situation?.LastDay;

    /// <summary>That day, but where what is told is still to come and the day is over: then the speaker's is meant.</summary>
    public Focus? DayInHand => LastDay is { Day: { } day } last && !(LooksAhead && day < Today && !IsPluperfect) ? last : null;

    /// <summary>The year that a narrative passage is in; null in the publication's own frame.</summary>
    public int? StoryYear => KnowsStoryYear ? Situation?.StoryYear : null;

    /// <summary>The past year in which the article has told a day, or its month; null where it has not, or where the day would be news.</summary>
    public int? StatedYear(CalendarDate date) => KnowsStoryYear && !LooksAhead ? Situation?.StatedYear(date) : null;

    /// <summary>Which way the governing verb looks, unless a word of the expression itself has said it.</summary>
    public Direction Direction
    {
        get => ownDirection ?? Situation?.Direction ?? Direction.Unknown;
        init => ownDirection = value;
    }

    /// <summary>Whether the verb looks back from a past.</summary>
    public bool IsPluperfect => Situation?.IsPluperfect == true;

    /// <summary>Whether the verb tells one event, not a habit or a state.</summary>
    public bool IsPunctual => Situation?.IsPunctual == true;

    /// <summary>Whether it is when something ends: <em>jusqu'à 6 heures</em>.</summary>
    public bool IsEnd { get; init; }

    /// <summary>Whether what is meant has not begun yet: what something to come is before.</summary>
    public bool IsStillToBegin { get; init; }

    /// <summary>Whether the verb is a past participle: <em>alerté jeudi, le préfet…</em></summary>
    public bool IsOfParticiple => Situation?.IsOfParticiple == true;

    /// <summary>The date last named in the same sentence, or told in the one before.</summary>
    public Focus? JustBefore => Situation?.JustBefore;

    /// <summary>The date last named in the same sentence.</summary>
    public Focus? InSentence => Situation?.InSentence;

    /// <summary>The day just named of the same predicate in the sentence.</summary>
    public LocalDate? DayBeside => Situation?.DayBeside;

    /// <summary>Which day a weekday was when the article last named it.</summary>
    public LocalDate? KnownWeekday(IsoDayOfWeek day) => Situation?.KnownWeekday(day);

    /// <summary>Finds the date of an event by the words that name it.</summary>
    public Focus? EventDate(string words) => Situation?.EventDate(words);

    public LocalDate Today => Speech.Date;

    /// <summary>Whether what is told is still to come: then a day that is over is not meant.</summary>
    public bool LooksAhead => Direction is Direction.Future or Direction.Planned;

    /// <summary>Whether the verb leaves open on which side the day lies: <em>l'usine ferme le samedi</em> has been, will be, or is a habit.</summary>
    public bool IsSideOpen => Direction is Direction.Present or Direction.Unknown;

    /// <summary>The year of a narrative that is well in the past; a year just over is the frame of news, not of a narrative.</summary>
    public int? DistantStoryYear => StoryYear is { } year && (Publication.Date.Year - year >= Distant || (year < Publication.Date.Year && Situation?.TellsOfOld == true)) ? year : null;
}
