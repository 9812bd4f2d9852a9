using NodaTime;

namespace Timeline.Export;

/// <summary>Intervals as people write them: <c>2016-03</c> for a whole month, the last day included, <c>≈</c> where a bound is a convention.</summary>
internal static class ReadableTimes
{
    public static string Of(TimelineEvent happening) => (happening.When.IsFuzzy ? "≈ " : "") + happening switch
    {
        { Relation: TemporalRelation.EndedBy, Interval: { Start: null, End: { } end } } => "until " + Last(end, happening.When.Value),
        _ => Of(happening.Interval),
    };

    public static string Of(LocalInterval interval) => interval switch
    {
        { Start: null, End: null } => "undated",
        { Start: { } start, End: null } => "from " + Moment(start),
        { Start: null, End: { } end } => "before " + Moment(end),
        { Start: { } start, End: { } end } => Between(start, end),
    };

    // “jusqu'à jeudi” includes Thursday, and “avant jeudi” does not; “jusqu'à 6 heures” is said of the time whose minute ends the interval.
    private static string Last(LocalDateTime end, string value) => Moment(
        end.TimeOfDay == LocalTime.Midnight && end.Date > LocalDate.MinIsoValue ? end.PlusDays(-1)
        : value.Contains('T' + Iso.Time(end.PlusMinutes(-1).TimeOfDay), StringComparison.Ordinal) ? end.PlusMinutes(-1)
        : end);

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
        end == next ? Iso.Date(start.Date)[..^cut] : $"{Iso.Date(start.Date)[..^cut]} – {Iso.Date(last)[..^cut]}";

    private static string Moment(LocalDateTime moment) =>
        moment.TimeOfDay == LocalTime.Midnight ? Iso.Date(moment.Date) : $"{Iso.Date(moment.Date)} {Iso.Time(moment.TimeOfDay)}";
}
