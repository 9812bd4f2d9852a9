using NodaTime;
using Timeline.Meanings;

namespace Timeline.Resolution;

/// <summary>A dated thing that others are counted from.</summary>
/// <param name="Value">Its TIMEX3 value.</param>
/// <param name="Words">Where the text names it.</param>
internal sealed record Focus(LocalInterval Interval, Granularity Granularity, string Value, TextFragment Words)
{
    /// <summary>A whole day.</summary>
    public static Focus OfDay(LocalDate day, TextFragment words) => new(LocalInterval.Of(day), Granularity.Day, Values.Day(day), words);

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
    /// détruit trois maisons</em>; not that of an evening, behind a night), and what is reported is recalled from the report.
    /// </summary>
    public bool FollowsDayOf(int hour, ReadingFrame frame) => hour >= Noon && (this is { Granularity: Granularity.Minute, Interval.Start.Hour: <= LastOfNight, IsMidnight: false } || IsPartOver(hour))
        && frame.Situation is { LooksBack: true, IsOfMainClause: true, IsRange: false } situation && !(situation.IsFronted && hour < Evening);

    /// <summary>Whether it is a part of a day that ends before an hour: <em>elle a été retrouvée lundi matin. Elle avait été vue vers 17 heures</em>.</summary>
    private bool IsPartOver(int hour) => this is { Granularity: Granularity.PartOfDay, Interval: { Start: { } start, End: { Hour: > 0 and var end } last } } && last.Date == start.Date && end <= hour;

    /// <summary>Whether it is the midnight with which a day ends; <em>peu avant minuit</em> is of that day already.</summary>
    public bool IsMidnight => NamesMidnight && Interval.Start?.TimeOfDay == LocalTime.Midnight;

    private bool NamesMidnight => Value.EndsWith("T24:00", StringComparison.Ordinal);

    /// <summary>The moment that hours and minutes are counted from: <em>peu avant 20 heures. Une heure plus tard</em> counts from 20:00, where the hour before it ends; <em>peu avant minuit</em> likewise.</summary>
    public LocalDateTime? Moment =>
        Granularity == Granularity.Minute && Interval is { Start: { } start, End: { } end } && end == start.PlusHours(1)
        && (Value.StartsWith(ClockResolver.Value(end), StringComparison.Ordinal) || (NamesMidnight && end.TimeOfDay == LocalTime.Midnight))
        ? end
        : Interval.Start;

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
    public bool IsPartOfYearOver(CalendarUnit unit) =>
        Interval.End is not null
        && (unit, Granularity) is (CalendarUnit.Month, Granularity.Season or Granularity.Quarter or Granularity.HalfYear) or (CalendarUnit.Quarter, Granularity.HalfYear);

    /// <summary>The day after its last one; its first where it has no end.</summary>
    public LocalDate? DayAfter => IsMidnight ? Interval.Start?.Date : Interval.End is { } end ? (end.TimeOfDay == LocalTime.Midnight ? end.Date : end.Date.PlusDays(1)) : Day?.PlusDays(1);
}
