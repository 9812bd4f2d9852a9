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

    /// <summary>As fine as it is: <c>18:00</c>, <c>18:00:05</c>, <c>18:00:05.25</c>.</summary>
    public static string FullTime(LocalTime time) => time.NanosecondOfSecond != 0
        ? (Seconds(time) + string.Create(CultureInfo.InvariantCulture, $".{time.NanosecondOfSecond:D9}")).TrimEnd('0')
        : time.Second != 0 ? Seconds(time) : Time(time);

    /// <summary>To the minute: <c>-04:00</c>; the local times of long ago had seconds: <c>+00:09:21</c>.</summary>
    public static string Offset(Offset offset)
    {
        var seconds = Math.Abs(offset.Seconds);
        var text = string.Create(CultureInfo.InvariantCulture, $"{(offset.Seconds < 0 ? '-' : '+')}{seconds / 3600:D2}:{seconds / 60 % 60:D2}");
        return seconds % 60 == 0 ? text : string.Create(CultureInfo.InvariantCulture, $"{text}:{seconds % 60:D2}");
    }

    private static string Seconds(LocalTime time) => string.Create(CultureInfo.InvariantCulture, $"{Time(time)}:{time.Second:D2}");

    public static string Moment(LocalDateTime? moment) => moment switch
    {
        null => "…",
        { } m when m.TimeOfDay == LocalTime.Midnight => Date(m.Date),
        { Second: 0 } m => Date(m.Date) + "T" + Time(m.TimeOfDay),
        { } m => string.Create(CultureInfo.InvariantCulture, $"{Date(m.Date)}T{Time(m.TimeOfDay)}:{m.Second:D2}"),
    };
}
