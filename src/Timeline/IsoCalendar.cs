using NodaTime;

namespace Timeline;

/// <summary>
/// Days of other calendars, taken over to ISO at the door: the 2nd of March 2016 of the Julian calendar is the 15th, and every day inside the library can be
/// compared with every other.
/// </summary>
internal static class IsoCalendar
{
    public static LocalDate Of(LocalDate day) => day.Calendar == CalendarSystem.Iso ? day : day.WithCalendar(CalendarSystem.Iso);

    public static LocalDateTime Of(LocalDateTime moment) => moment.Calendar == CalendarSystem.Iso ? moment : moment.WithCalendar(CalendarSystem.Iso);
}
