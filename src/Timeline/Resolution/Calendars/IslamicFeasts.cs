using NodaTime;

namespace Timeline.Resolution.Calendars;

/// <summary>A feast or a fast of the Islamic year.</summary>
internal enum IslamicFeast
{
    /// <summary><em>Le ramadan</em>: the ninth month, 29 or 30 days.</summary>
    Ramadan,

    /// <summary><em>L'Aïd el-Fitr</em>, <em>l'Aïd</em> that ends ramadan: 1 chawwal.</summary>
    EidAlFitr,

    /// <summary><em>L'Aïd el-Adha</em>, <em>l'Aïd el-Kébir</em>: 10 dhou al-hijja.</summary>
    EidAlAdha,

    /// <summary><em>Achoura</em>: 10 mouharram.</summary>
    Ashura,

    /// <summary><em>Le Mouloud</em>, <em>le Mawlid</em>: 12 rabia al-awal.</summary>
    Mawlid,
}

/// <summary>When the feasts of Islam fall, by the Um al-Qura calendar of Saudi Arabia.</summary>
/// <remarks>
/// Um al-Qura is calculated. The feast is announced on the evening before, in many countries by sighting the moon: the real
/// day is <strong>this one, or the one before or after it</strong>, and differs between Paris, Rabat and Riyadh. Whoever
/// resolves one flags it as fuzzy. NodaTime's table runs from 1318 to 1500 AH; the civil years that it covers whole are 1901
/// to 2076, and beyond them nothing is known.
/// </remarks>
internal static class IslamicFeasts
{
    /// <summary>The first civil year whose feasts are known.</summary>
    public const int FirstYear = 1901;

    /// <summary>The last civil year whose feasts are known.</summary>
    public const int LastYear = 2076;

    /// <summary>
    /// The days of a feast that begin in a civil year, in order; none beyond what is known. An Islamic year is eleven days
    /// short of ours, so that a feast can begin twice: in 2000 the Aïd el-Fitr was on 8 January and on 27 December.
    /// </summary>
    /// <param name="feast">The feast.</param>
    /// <param name="year">The civil year.</param>
    public static IReadOnlyList<DateInterval> AllIn(IslamicFeast feast, int year)
    {
        if (year is < FirstYear or > LastYear)
        {
            return [];
        }

        var found = new List<DateInterval>(2);
        var islamicYear = new LocalDate(year, 1, 1).WithCalendar(CalendarSystem.UmAlQura).Year;

        // Two Islamic years can begin in one of ours (2008 saw 1429 and 1430), so that it touches three of them.
        var lastYear = Math.Min(islamicYear + 2, CalendarSystem.UmAlQura.MaxYear);
        for (var candidate = islamicYear; candidate <= lastYear; candidate++)
        {
            var days = In(feast, candidate);
            if (days.Start.Year == year)
            {
                found.Add(days);
            }
        }

        return found;
    }

    /// <summary>The first days of a feast that begin in a civil year, or <see langword="null"/> beyond what is known.</summary>
    public static DateInterval? FirstIn(IslamicFeast feast, int year) => AllIn(feast, year) is [var first, ..] ? first : null;

    private static DateInterval In(IslamicFeast feast, int islamicYear) => feast switch
    {
        IslamicFeast.Ramadan => Days(islamicYear, 9, 1, CalendarSystem.UmAlQura.GetDaysInMonth(islamicYear, 9)),
        IslamicFeast.EidAlFitr => Days(islamicYear, 10, 1, 1),
        IslamicFeast.EidAlAdha => Days(islamicYear, 12, 10, 1),
        IslamicFeast.Ashura => Days(islamicYear, 1, 10, 1),
        IslamicFeast.Mawlid => Days(islamicYear, 3, 12, 1),
        _ => throw new ArgumentOutOfRangeException(nameof(feast), feast, "No rule dates this feast."),
    };

    private static DateInterval Days(int islamicYear, int month, int day, int length)
    {
        var first = new LocalDate(islamicYear, month, day, CalendarSystem.UmAlQura).WithCalendar(CalendarSystem.Iso);
        return new DateInterval(first, first.PlusDays(length - 1));
    }
}
