using NodaTime;
using NodaTime.Text;

namespace Timeline;

/// <summary>The one way in which local times are written: ISO 8601, without the time when it is midnight.</summary>
internal static class Iso
{
    private static readonly LocalDateTimePattern Minutes = LocalDateTimePattern.CreateWithInvariantCulture("uuuu'-'MM'-'dd'T'HH':'mm");
    private static readonly LocalDateTimePattern Seconds = LocalDateTimePattern.CreateWithInvariantCulture("uuuu'-'MM'-'dd'T'HH':'mm':'ss");

    public static string Date(LocalDate date) => LocalDatePattern.Iso.Format(date);

    public static string Time(LocalTime time) => Minutes.Format(LocalDate.MinIsoValue.At(time))[^5..];

    public static string Moment(LocalDateTime? moment) => moment switch
    {
        null => "…",
        { } m when m.TimeOfDay == LocalTime.Midnight => Date(m.Date),
        { Second: 0 } m => Minutes.Format(m),
        { } m => Seconds.Format(m),
    };
}
