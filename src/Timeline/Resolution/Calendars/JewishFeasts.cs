using NodaTime;

namespace Timeline.Resolution.Calendars;

/// <summary>A feast or a fast of the Jewish year.</summary>
internal enum JewishFeast
{
    /// <summary><em>Roch Hachana</em>, the New Year: 1 and 2 tishri.</summary>
    RoshHashanah,

    /// <summary><em>Yom Kippour</em>, <em>le Grand Pardon</em>: 10 tishri.</summary>
    YomKippur,

    /// <summary><em>Souccot</em>: seven days from 15 tishri.</summary>
    Sukkot,

    /// <summary><em>Hanoucca</em>: eight days from 25 kislev.</summary>
    Hanukkah,

    /// <summary><em>Pourim</em>: 14 adar, the second adar where there are two.</summary>
    Purim,

    /// <summary><em>Pessah</em>, <em>la Pâque juive</em>: eight days from 15 nissan.</summary>
    Passover,

    /// <summary><em>Chavouot</em>: 6 and 7 sivan.</summary>
    Shavuot,
}

/// <summary>When the feasts of Judaism fall, by the calculated calendar that has been in use since Hillel.</summary>
/// <remarks>
/// The days are daylight days: each feast <strong>begins at nightfall of the evening before</strong>, so that a text may name
/// the day before the one given here and be right. Lengths are those of the diaspora; in Israel Roch Hachana alone keeps its
/// second day. Whoever resolves one flags it as fuzzy. Known from 1583, where civil dates become Gregorian, to 6238, where
/// NodaTime's calendar ends.
/// </remarks>
internal static class JewishFeasts
{
    /// <summary>The first civil year whose feasts are given.</summary>
    public const int FirstYear = 1583;

    /// <summary>The last civil year whose feasts are given.</summary>
    public const int LastYear = 6238;

    private const int Nisan = 1;
    private const int Sivan = 3;
    private const int Tishri = 7;
    private const int Kislev = 9;

    /// <summary>The days of a feast that begins in a civil year, or <see langword="null"/> where there is none.</summary>
    /// <param name="feast">The feast.</param>
    /// <param name="year">The civil year. <em>Hanoucca</em> may run into the next one.</param>
    public static DateInterval? In(JewishFeast feast, int year)
    {
        if (year is < FirstYear or > LastYear)
        {
            return null;
        }

        // The Jewish year that is under way on 1 January, then the one that begins in autumn.
        for (var candidate = year + 3760; candidate <= year + 3761; candidate++)
        {
            if (Days(feast, candidate) is { } days && days.Start.Year == year)
            {
                return days;
            }
        }

        return null;
    }

    private static DateInterval Days(JewishFeast feast, int jewishYear) => feast switch
    {
        JewishFeast.RoshHashanah => Days(jewishYear, Tishri, 1, 2),
        JewishFeast.YomKippur => Days(jewishYear, Tishri, 10, 1),
        JewishFeast.Sukkot => Days(jewishYear, Tishri, 15, 7),
        JewishFeast.Hanukkah => Days(jewishYear, Kislev, 25, 8),
        JewishFeast.Purim => Days(jewishYear, CalendarSystem.HebrewScriptural.GetMonthsInYear(jewishYear), 14, 1),
        JewishFeast.Passover => Days(jewishYear, Nisan, 15, 8),
        JewishFeast.Shavuot => Days(jewishYear, Sivan, 6, 2),
        _ => throw new ArgumentOutOfRangeException(nameof(feast), feast, "No rule dates this feast."),
    };

    private static DateInterval Days(int jewishYear, int month, int day, int length)
    {
        var first = new LocalDate(jewishYear, month, day, CalendarSystem.HebrewScriptural).WithCalendar(CalendarSystem.Iso);
        return new DateInterval(first, first.PlusDays(length - 1));
    }
}
