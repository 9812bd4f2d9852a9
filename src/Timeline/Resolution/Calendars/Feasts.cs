using NodaTime;

namespace Timeline.Resolution.Calendars;

/// <summary>On which day a feast falls, by year and region.</summary>
/// <remarks>
/// The rules are today's, carried to every year: <em>le 14 Juillet</em> of 1789 is wanted although nobody feasted yet. The
/// feasts that hang on Easter start with the Gregorian calendar, in 1583.
/// </remarks>
internal static class Feasts
{
    /// <summary>The day of a feast, or <see langword="null"/> where the year has none or is beyond what is known.</summary>
    /// <param name="feast">The feast.</param>
    /// <param name="year">The civil year.</param>
    /// <param name="region">The region whose custom is meant.</param>
    public static LocalDate? DateOf(Feast feast, int year, FrenchRegion region) =>
        !IsoYears.Contains(year) ? null : feast switch
        {
            Feast.NewYearsDay => new(year, 1, 1),
            Feast.Epiphany => new(year, 1, 6),
            Feast.Candlemas => new(year, 2, 2),
            Feast.ValentinesDay => new(year, 2, 14),
            Feast.WomensDay => new(year, 3, 8),
            Feast.SaintPatrick => new(year, 3, 17),
            Feast.AmericanThanksgiving => Months.NthWeekday(year, 11, IsoDayOfWeek.Thursday, 4),
            Feast.BlackFriday => Months.NthWeekday(year, 11, IsoDayOfWeek.Thursday, 4)?.PlusDays(1),
            Feast.AprilFools => new(year, 4, 1),
            Feast.Victory1945 => new(year, 5, 8),
            Feast.MusicDay => new(year, 6, 21),
            Feast.SaintJohn => new(year, 6, 24),
            Feast.CanadaDay => new(year, 7, 1),
            Feast.Assumption => new(year, 8, 15),
            Feast.FrenchCommunityDay => new(year, 9, 27),
            Feast.Halloween => new(year, 10, 31),
            Feast.AllSaints => new(year, 11, 1),
            Feast.AllSouls => new(year, 11, 2),
            Feast.Armistice => new(year, 11, 11),
            Feast.SaintNicholas => new(year, 12, 6),
            Feast.ImmaculateConception => new(year, 12, 8),
            Feast.ChristmasEve => new(year, 12, 24),
            Feast.Christmas => new(year, 12, 25),
            Feast.NewYearsEve => new(year, 12, 31),
            Feast.NationalDay => NationalDay(year, region),

            Feast.LabourDay => region == FrenchRegion.Quebec
                ? Months.NthWeekday(year, 9, IsoDayOfWeek.Monday, 1)
                : new LocalDate(year, 5, 1),
            Feast.PatriotsDay => new LocalDate(year, 5, 25).Previous(IsoDayOfWeek.Monday),
            Feast.MothersDay => MothersDay(year, region),
            Feast.FathersDay => Months.NthWeekday(year, 6, IsoDayOfWeek.Sunday, FathersSunday(region)),
            Feast.FederalFast => Months.NthWeekday(year, 9, IsoDayOfWeek.Sunday, 3),
            Feast.Thanksgiving => Months.NthWeekday(year, 10, IsoDayOfWeek.Monday, 2),
            Feast.BeaujolaisNouveau => Months.NthWeekday(year, 11, IsoDayOfWeek.Thursday, 3),
            Feast.ChineseNewYear => ChineseNewYear.Of(year),
            _ when DaysFromEaster(feast) is { } days => Easter.Sunday(year)?.PlusDays(days),
            _ => throw new ArgumentOutOfRangeException(nameof(feast), feast, "No rule dates this feast."),
        };

    /// <summary>
    /// The day of a feast in the orthodox churches, which reckon Easter, and most of them in the East Christmas as well, by the Julian calendar: <em>la Pâque orthodoxe, le Noël orthodoxe</em>, on 7
    /// January; <see langword="null"/> for feasts that they do not have or have on the same day.
    /// </summary>
    public static LocalDate? OrthodoxDateOf(Feast feast, int year) => feast switch
    {
        Feast.Christmas => year is > Easter.FirstYear and <= IsoYears.Last ? new LocalDate(year - 1, 12, 25, CalendarSystem.Julian).WithCalendar(CalendarSystem.Iso) : null,
        Feast.ShroveTuesday or Feast.AshWednesday or Feast.CorpusChristi or Feast.TrinitySunday => null,
        _ => DaysFromEaster(feast) is { } days ? Easter.OrthodoxSunday(year)?.PlusDays(days) : null,
    };

    /// <summary>Whether the law of a region makes a day a public holiday (<em>un jour férié</em>), by today's list.</summary>
    /// <param name="day">The day.</param>
    /// <param name="region">The region whose law is meant.</param>
    public static bool IsPublicHoliday(LocalDate day, FrenchRegion region)
    {
        foreach (var feast in PublicHolidays.Of(region))
        {
            if (PublicHolidays.Observed(DateOf(feast, day.Year, region), feast) == day)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>How many days after Easter Sunday a feast is; null where it does not hang on Easter.</summary>
    private static int? DaysFromEaster(Feast feast) => feast switch
    {
        Feast.ShroveTuesday => -47,
        Feast.AshWednesday => -46,
        Feast.PalmSunday => -7,
        Feast.MaundyThursday => -3,
        Feast.GoodFriday => -2,
        Feast.HolySaturday => -1,
        Feast.Easter => 0,
        Feast.EasterMonday => 1,
        Feast.Ascension => 39,
        Feast.Pentecost => 49,
        Feast.PentecostMonday => 50,
        Feast.TrinitySunday => 56,
        Feast.CorpusChristi => 60,
        _ => null,
    };

    private static LocalDate NationalDay(int year, FrenchRegion region) => region switch
    {
        FrenchRegion.Belgium => new(year, 7, 21),
        FrenchRegion.Switzerland => new(year, 8, 1),
        FrenchRegion.Quebec => new(year, 6, 24),
        _ => new(year, 7, 14),
    };

    private static LocalDate? MothersDay(int year, FrenchRegion region)
    {
        if (region != FrenchRegion.France)
        {
            return Months.NthWeekday(year, 5, IsoDayOfWeek.Sunday, 2);
        }

        var lastOfMay = Months.LastWeekday(year, 5, IsoDayOfWeek.Sunday);
        return lastOfMay == DateOf(Feast.Pentecost, year, region) ? lastOfMay?.PlusDays(7) : lastOfMay;
    }

    private static int FathersSunday(FrenchRegion region) => region switch
    {
        FrenchRegion.Switzerland => 1,
        FrenchRegion.Belgium => 2,
        _ => 3,
    };
}
