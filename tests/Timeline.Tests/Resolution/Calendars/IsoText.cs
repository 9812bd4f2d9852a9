using NodaTime.Text;

namespace Timeline.Tests.Resolution.Calendars;

/// <summary>Dates and intervals as the tables of these tests write them.</summary>
internal static class IsoText
{
    public static LocalDate Day(this string text) => LocalDatePattern.Iso.Parse(text).Value;

    public static LocalDate? DayOrNone(this string? text) => text?.Day();

    /// <summary>Two whole days as [first, last], the form in which calendars are printed.</summary>
    public static string? Written(this DateInterval? days) =>
        days is null ? null : $"{LocalDatePattern.Iso.Format(days.Start)}/{LocalDatePattern.Iso.Format(days.End)}";
}
