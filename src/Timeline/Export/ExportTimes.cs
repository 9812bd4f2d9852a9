using NodaTime;
using NodaTime.Text;

namespace Timeline.Export;

/// <summary>How moments are written in files and read back: a day alone, or a day and a time to the second.</summary>
internal static class ExportTimes
{
    private static readonly LocalDateTimePattern Moment = LocalDateTimePattern.ExtendedIso;

    public static string? Of(LocalDateTime? moment) => moment switch
    {
        null => null,
        { } m when m.TimeOfDay == LocalTime.Midnight => Iso.Date(m.Date),
        { } m => Moment.Format(m),
    };

    /// <summary>A day alone is not midnight: the time is left out only where it is not known.</summary>
    public static string Of(Publication publication) =>
        publication switch
        {
            { Time: null } => Iso.Date(publication.Date),
            { IsUtc: true } => Moment.Format(publication.Moment) + "Z",
            { Offset: { } offset } => Moment.Format(publication.Moment) + Iso.Offset(offset),
            _ => Moment.Format(publication.Moment),
        };

    public static LocalDateTime ParseMoment(string text) =>
        text.Contains('T', StringComparison.Ordinal) ? Moment.Parse(text).GetValueOrThrow() : LocalDatePattern.Iso.Parse(text).GetValueOrThrow().AtMidnight();
}
