using NodaTime;

namespace Timeline.Export;

/// <summary>Intervals as people write them: <c>2016-03</c> for a whole month, the last day included, <c>≈</c> where a bound is a convention.</summary>
internal static class ReadableTimes
{
    public static string Of(TimelineEvent happening) => (happening.When.IsFuzzy ? "≈ " : "") + Of(happening.Interval);

    public static string Of(LocalInterval interval) => interval switch
    {
        { Start: null, End: null } => "undated",
        { Start: { } start, End: null } => "from " + Moment(start),
        { Start: null, End: { } end } => "before " + Moment(end),
        { Start: { } start, End: { } end } => Between(start, end),
    };

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
                : $"{Moment(start)} – {Moment(end)}";
        }

        var last = end.Date.PlusDays(-1);
        return start.Date == last ? Iso.Date(last)
            : start.Day == 1 && end == start.PlusMonths(1) ? Iso.Date(start.Date)[..^3]
            : start is { Day: 1, Month: 1 } && end == start.PlusYears(1) ? Iso.Date(start.Date)[..^6]
            : $"{Iso.Date(start.Date)} – {Iso.Date(last)}";
    }

    private static string Moment(LocalDateTime moment) =>
        moment.TimeOfDay == LocalTime.Midnight ? Iso.Date(moment.Date) : $"{Iso.Date(moment.Date)} {Iso.Time(moment.TimeOfDay)}";
}
