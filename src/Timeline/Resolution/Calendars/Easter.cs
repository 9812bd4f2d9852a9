using NodaTime;

namespace Timeline.Resolution.Calendars;

/// <summary>Easter Sunday of the western churches (<em>Pâques</em>), and of the orthodox ones.</summary>
internal static class Easter
{
    /// <summary>The first Easter that the Gregorian calendar had.</summary>
    public const int FirstYear = 1583;

    /// <summary>Easter Sunday of a year, by the Meeus/Jones/Butcher form of the Gregorian computus.</summary>
    /// <param name="year">A year of the common era.</param>
    /// <returns>
    /// A Sunday from 22 March to 25 April, or <see langword="null"/> before 1583 and after 9999. Before the reform, Easter was
    /// reckoned and written in the Julian calendar: <em>à Pâques 1515</em> is 8 April of a calendar that a
    /// <see cref="LocalDate"/> of the ISO calendar does not speak, and no date is better than one that nobody wrote.
    /// </returns>
    /// <remarks>
    /// Countries that reformed later (Protestant ones until 1700 or 1752) kept another Easter meanwhile; French news does not
    /// reach there. Past 4099 the rule is carried on as it stands, whatever the sky will do.
    /// </remarks>
    public static LocalDate? Sunday(int year)
    {
        if (year is < FirstYear or > IsoYears.Last)
        {
            return null;
        }

        var golden = year % 19;
        var (century, yearOfCentury) = Math.DivRem(year, 100);
        var moonCorrection = (century - (century + 8) / 25 + 1) / 3;
        var epact = (19 * golden + century - century / 4 - moonCorrection + 15) % 30;
        var toSunday = (32 + 2 * (century % 4) + 2 * (yearOfCentury / 4) - epact - yearOfCentury % 4) % 7;
        var lateMoon = (golden + 11 * epact + 22 * toSunday) / 451;
        var (month, day) = Math.DivRem(epact + toSunday - 7 * lateMoon + 114, 31);
        return new LocalDate(year, month, day + 1);
    }

    /// <summary>Easter Sunday of the orthodox churches (<em>la Pâque orthodoxe</em>), by Meeus' form of the Julian computus, as a day of our calendar.</summary>
    /// <param name="year">A year of the common era.</param>
    /// <returns>The Sunday; <see langword="null"/> before 1583 and after 9998, where the Julian calendar ends. Finland's church keeps the western one.</returns>
    public static LocalDate? OrthodoxSunday(int year)
    {
        if (year is < FirstYear or >= IsoYears.Last)
        {
            return null;
        }

        var moon = (19 * (year % 19) + 15) % 30;
        var (month, day) = Math.DivRem(moon + (2 * (year % 4) + 4 * (year % 7) - moon + 34) % 7 + 114, 31);
        return new LocalDate(year, month, day + 1, CalendarSystem.Julian).WithCalendar(CalendarSystem.Iso);
    }
}
