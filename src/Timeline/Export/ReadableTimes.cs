using NodaTime;

namespace Timeline.Export;

/// <summary>
/// Intervals as people write them: <c>2016-03</c> for a whole month, the last day included, <c>≈</c> where a bound is a convention. A bound is as fine as the
/// words that say it: <em>depuis 2009</em> is from 2009, <em>depuis le 1er janvier 2009</em> from 2009-01-01.
/// </summary>
internal static class ReadableTimes
{
    /// <param name="happening">The event.</param>
    /// <param name="words">Whose words stand beside an open end; English unless given.</param>
    public static string Of(TimelineEvent happening, Wording? words = null) => (happening.When.IsFuzzy ? "≈ " : "") + happening switch
    {
        { Relation: TemporalRelation.EndedBy, Interval: { Start: null, End: { } end } } => $"{(words ?? Wording.English)["until"]} {Last(end, happening.When.Reading)}",
        _ => Of(happening.Interval, happening.When.Reading, words ?? Wording.English),
    };

    /// <summary>An interval of which no words say how fine it is.</summary>
    public static string Of(LocalInterval interval) => Of(interval, null, Wording.English);

    /// <param name="interval">The interval.</param>
    /// <param name="reading">What says how fine it is.</param>
    /// <param name="words">Whose words stand beside an open end.</param>
    public static string Of(LocalInterval interval, TemporalReading? reading, Wording words) => interval switch
    {
        { Start: null, End: null } => words["undated"],
        { Start: { } start, End: null } => $"{words["from"]} {Bound(start, start, reading)}",
        { Start: null, End: { } end } => $"{words["before"]} {Bound(end, end, reading)}",
        { Start: { } start, End: { } end } => (reading is null ? null : AsSaid(start, end, reading.Value)) ?? Between(start, end),
    };

    // “jusqu'à jeudi” includes Thursday, and “avant jeudi” does not; “jusqu'à 6 heures” is said of the time whose minute ends the interval.
    private static string Last(LocalDateTime end, TemporalReading reading) =>
        end.TimeOfDay == LocalTime.Midnight && end.Date > LocalDate.MinIsoValue ? Bound(end, end.PlusDays(-1), reading)
        : Moment(reading.Value.Contains('T' + Iso.Time(end.PlusMinutes(-1).TimeOfDay), StringComparison.Ordinal) ? end.PlusMinutes(-1) : end);

    /// <summary>A bound, by the day that is shown for it: its year or month, where the words name no less and one begins there.</summary>
    private static string Bound(LocalDateTime bound, LocalDateTime shown, TemporalReading? reading) => reading switch
    {
        { Granularity: >= Granularity.Year } when bound is { Month: 1, Day: 1 } => Cut(shown, 6),
        { Granularity: >= Granularity.Month } when bound.Day == 1 => Cut(shown, 3),
        _ => Moment(shown),
    };

    /// <summary>A range from the first to the last that its words name, each as fine as it is said: <em>de 2008 à mars 2010</em>.</summary>
    private static string? AsSaid(LocalDateTime start, LocalDateTime end, string value) =>
        value.Split('/') is [{ Length: 4 or 7 or 10 } first, { Length: 4 or 7 or 10 } last] && IsIn(first, start) && end.Date > LocalDate.MinIsoValue
            && IsIn(last, end.PlusDays(-1)) && IsWhole(first, start) && IsWhole(last, end)
            ? $"{first} – {last}"
            : null;

    private static bool IsIn(string value, LocalDateTime day) => Iso.Date(day.Date).StartsWith(value, StringComparison.Ordinal);

    private static bool IsWhole(string value, LocalDateTime bound) =>
        bound.TimeOfDay == LocalTime.Midnight && (value.Length == 10 || (bound.Day == 1 && (value.Length == 7 || bound.Month == 1)));

    private static string Between(LocalDateTime start, LocalDateTime end)
    {
        if (start == end)
        {
            return Moment(start);
        }

        if (start.TimeOfDay != LocalTime.Midnight || end.TimeOfDay != LocalTime.Midnight)
        {
            return end <= start.PlusMinutes(1) ? Moment(start)
                : start.Date == end.Date ? $"{Moment(start)} – {Iso.Time(end.TimeOfDay)}"
                : end == start.Date.PlusDays(1).AtMidnight() ? $"{Moment(start)} – 24:00"
                : $"{Moment(start)} – {Moment(end)}";
        }

        var last = end.Date.PlusDays(-1);
        return start.Date == last ? Iso.Date(last)
            : start is { Day: 1, Month: 1 } && end is { Day: 1, Month: 1 } ? Whole(start, end, start.PlusYears(1), last, cut: 6)
            : start.Day == 1 && end.Day == 1 ? Whole(start, end, start.PlusMonths(1), last, cut: 3)
            : $"{Iso.Date(start.Date)} – {Iso.Date(last)}";
    }

    /// <summary>Whole years or months: one by its name, more from the first to the last.</summary>
    private static string Whole(LocalDateTime start, LocalDateTime end, LocalDateTime next, LocalDate last, int cut) =>
        end == next ? Cut(start, cut) : $"{Cut(start, cut)} – {Iso.Date(last)[..^cut]}";

    private static string Cut(LocalDateTime day, int cut) => Iso.Date(day.Date)[..^cut];

    private static string Moment(LocalDateTime moment) =>
        moment.TimeOfDay == LocalTime.Midnight ? Iso.Date(moment.Date) : $"{Iso.Date(moment.Date)} {Iso.Time(moment.TimeOfDay)}";
}
