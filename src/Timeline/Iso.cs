using System.Globalization;
using NodaTime;

namespace Timeline;

/// <summary>
/// The one way in which local times are written: ISO 8601, without the time when it is midnight. NodaTime's patterns write the
/// same; to make the first of them takes longer than to read an article.
/// </summary>
internal static class Iso
{
    public static string Date(LocalDate date) => string.Create(CultureInfo.InvariantCulture, $"{date.Year:D4}-{date.Month:D2}-{date.Day:D2}");

    public static string Time(LocalTime time) => string.Create(CultureInfo.InvariantCulture, $"{time.Hour:D2}:{time.Minute:D2}");

    /// <summary>To the minute: <c>-04:00</c>.</summary>
    public static string Offset(Offset offset)
    {
        var minutes = Math.Abs(offset.Seconds / 60);
        return string.Create(CultureInfo.InvariantCulture, $"{(offset.Seconds < 0 ? '-' : '+')}{minutes / 60:D2}:{minutes % 60:D2}");
    }

    public static string Moment(LocalDateTime? moment) => moment switch
    {
        null => "…",
        { } m when m.TimeOfDay == LocalTime.Midnight => Date(m.Date),
        { Second: 0 } m => Date(m.Date) + "T" + Time(m.TimeOfDay),
        { } m => string.Create(CultureInfo.InvariantCulture, $"{Date(m.Date)}T{Time(m.TimeOfDay)}:{m.Second:D2}"),
    };
}
