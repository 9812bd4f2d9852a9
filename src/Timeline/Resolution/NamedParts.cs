using NodaTime;
using Timeline.Meanings;
using Timeline.Resolution.Calendars;

namespace Timeline.Resolution;

/// <summary>What a meaning names itself, however it is wrapped: <em>2014</em> in <em>depuis fin mars 2014</em>.</summary>
internal static class NamedParts
{
    /// <summary>The weekday that it names, and that a later mention of the same name may mean again.</summary>
    public static IsoDayOfWeek? Weekday(Meaning meaning) => meaning switch
    {
        NamedWeekday { Pull: Pull.None, Day: var day } => day,
        Bounded { Kind: BoundKind.Since or BoundKind.From, What: var what } => Weekday(what),
        PartOfDay { Day: { } day } => Weekday(day),
        ClockTime { Day: { } day } => Weekday(day),
        _ => null,
    };

    /// <summary>What a bound is set at: <em>l'année suivante</em> in <em>dès l'année suivante</em>; any other meaning itself.</summary>
    public static Meaning WithoutBound(Meaning meaning) => meaning is Bounded { What: var limit } ? limit : meaning;

    /// <summary>The day, or what else, that a time of day is of: <em>le lendemain</em> in <em>le lendemain matin</em>, <em>ce jour-là</em> in <em>ce jour-là de 9 h 30 à 20 h</em>.</summary>
    public static Meaning Day(Meaning meaning) => meaning switch
    {
        PartOfDay { Day: { } day } => Day(day),
        ClockTime { Day: { } day } => Day(day),
        About { What: var what } => Day(what),
        FromTo { First: ClockTime { Day: { } day } } => Day(day),
        _ => meaning,
    };

    /// <summary>The year that it states.</summary>
    public static int? Year(Meaning meaning) => meaning switch
    {
        CalendarDate { Year: { } year } => year,
        NamedSeason { Year: { } year } => year,
        PartOf { Whole: var whole } => Year(whole),
        About { What: var what } => Year(what),
        FromTo { Last: var last } => Year(last),
        Bounded { What: var what } => Year(what),
        PartOfDay { Day: { } day } => Year(day),
        NightBetween { Second: var second } => Year(second),
        ClockTime { Day: { } day } => Year(day),
        _ => null,
    };

    /// <summary>The month, and perhaps the day, that it names without a year.</summary>
    public static CalendarDate? PartialDate(Meaning meaning) => meaning switch
    {
        CalendarDate { Year: null, Month: not null, Weekday: null } partial => partial,
        Bounded { What: var what } => PartialDate(what),
        PartOf { Whole: var whole } => PartialDate(whole),
        FromTo { Last: var last } => PartialDate(last),
        PartOfDay { Day: { } day } => PartialDate(day),
        ClockTime { Day: { } day } => PartialDate(day),
        _ => null,
    };

    /// <summary>The season, the part of the year or the feast that it names without a year, in a given one; a winter ends in the next.</summary>
    public static LocalInterval? PeriodIn(Meaning meaning, int year) => meaning switch
    {
        NamedSeason { Year: null, Pull: Pull.None, Season: var season } => Seasons.Of(season, year),
        YearPart { Year: null, Pull: Pull.None, Unit: var unit, Number: var number } => Values.YearPart(unit, year, number).Interval,
        NamedFeast { Year: null, Pull: Pull.None } feast => feast.Of(year, FrenchRegion.France) is { } days ? LocalInterval.Between(days.First, days.Last) : null,
        Bounded { Kind: not BoundKind.Since, What: var what } => PeriodIn(what, year),
        PartOf { Whole: var whole } => PeriodIn(whole, year),
        PartOfDay { Day: { } day } => PeriodIn(day, year),
        _ => null,
    };

    /// <summary>Whether it is an hour or a part of a day without the day: it is of the one that is spoken of.</summary>
    public static bool IsOfDayInHand(Meaning meaning) =>
        meaning is ClockTime { Day: null } or PartOfDay { Day: null, Pull: Pull.None }
        || (meaning is PartOf { Whole: var whole } && (whole == UnitAway.TheDay || IsOfDayInHand(whole)));

    /// <summary>The time of day that is told without its day; null for anything else.</summary>
    public static LocalTime? Clock(Meaning meaning) => meaning switch
    {
        ClockTime { Day: null, Time: { Zone: null, Hour: < 24, IsOfStory: false } time } => new LocalTime(time.Hour, time.Minute),
        FromTo { First: var first } => Clock(first),
        About { What: var what } => Clock(what),
        _ => null,
    };

    /// <summary>Whether nothing in it points to the speaker's day, as <em>jeudi</em> and <em>cet automne</em> do.</summary>
    public static bool MayBeOfStory(Meaning meaning) => meaning switch
    {
        CalendarDate { Pull: Pull.None } or NamedSeason { Pull: Pull.None } or NamedFeast { Pull: Pull.None } or UnitAway { Perspective: not Perspective.Speech } or LengthAway { Perspective: not Perspective.Speech } => true,
        ClockTime clock => clock.Day is null || MayBeOfStory(clock.Day),
        PartOfDay part => part.Day is { } day ? MayBeOfStory(day) : part.Pull == Pull.None,
        PartOf part => MayBeOfStory(part.Whole),
        Bounded bounded => MayBeOfStory(bounded.What),
        About about => MayBeOfStory(about.What),
        FromTo range => MayBeOfStory(range.Last),
        _ => false,
    };

    public static bool IsNight(Meaning meaning) => meaning is NightBetween or PartOfDay { Part: DayPart.Night };

    /// <summary>Whether it is counted from the speaker's day.</summary>
    public static bool IsOfSpeech(Meaning meaning) => meaning is NamedWeekday { Pull: not (Pull.Following or Pull.Preceding or Pull.Same) } or ListedWeekday
        or UnitAway { Perspective: Perspective.Speech } or LengthAway { Perspective: Perspective.Speech };
}
