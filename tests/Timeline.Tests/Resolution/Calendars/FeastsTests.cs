using Timeline.Resolution.Calendars;

namespace Timeline.Tests.Resolution.Calendars;

public sealed class FeastsTests
{
    private static readonly FrenchRegion[] Regions = Enum.GetValues<FrenchRegion>();

    public static TheoryData<string, string, string> MoveableFeasts => new()
    {
        { "Mardi gras", nameof(Feast.ShroveTuesday), "2016-02-09 2015-02-17 2024-02-13 2025-03-04" },
        { "mercredi des Cendres", nameof(Feast.AshWednesday), "2016-02-10 2024-02-14 2025-03-05" },
        { "Rameaux", nameof(Feast.PalmSunday), "2016-03-20 2024-03-24 2025-04-13" },
        { "Jeudi saint", nameof(Feast.MaundyThursday), "2016-03-24 2024-03-28" },
        { "Vendredi saint", nameof(Feast.GoodFriday), "2016-03-25 2015-04-03 2019-04-19 2024-03-29" },
        { "Pâques", nameof(Feast.Easter), "2016-03-27 2015-04-05" },
        { "lundi de Pâques", nameof(Feast.EasterMonday), "2016-03-28 2015-04-06 2024-04-01" },
        { "Ascension", nameof(Feast.Ascension), "2016-05-05 2015-05-14 2008-05-01 2024-05-09 2025-05-29" },
        { "Pentecôte", nameof(Feast.Pentecost), "2016-05-15 2015-05-24 2024-05-19 2025-06-08" },
        { "lundi de Pentecôte", nameof(Feast.PentecostMonday), "2016-05-16 2015-05-25 2024-05-20 2025-06-09" },
        { "Trinité", nameof(Feast.TrinitySunday), "2016-05-22 2024-05-26" },
        { "Fête-Dieu", nameof(Feast.CorpusChristi), "2016-05-26 2024-05-30 2025-06-19" },
        {
            "fête des Mères", nameof(Feast.MothersDay),
            "2016-05-29 2015-05-31 2020-06-07 2023-06-04 2024-05-26 2025-05-25 2012-06-03 2009-06-07 2004-06-06"
        },
        { "fête des Pères", nameof(Feast.FathersDay), "2016-06-19 2015-06-21 2024-06-16 2025-06-15" },
        { "beaujolais nouveau", nameof(Feast.BeaujolaisNouveau), "2015-11-19 2016-11-17 2023-11-16 2024-11-21" },
        {
            "Nouvel An chinois", nameof(Feast.ChineseNewYear),
            "2000-02-05 2008-02-07 2015-02-19 2016-02-08 2017-01-28 2018-02-16 2019-02-05 2020-01-25 2021-02-12"
            + " 2022-02-01 2023-01-22 2024-02-10 2025-01-29 2026-02-17"
        },
    };

    [Theory]
    [MemberData(nameof(MoveableFeasts))]
    public void Moveable_feasts_in_France(string name, string feast, string dates)
    {
        foreach (var date in dates.Split(' '))
        {
            Feasts.DateOf(Enum.Parse<Feast>(feast), date.Day().Year, FrenchRegion.France).Should().Be(date.Day(), name);
        }
    }

    [Theory]
    [InlineData("jour de l'An", nameof(Feast.NewYearsDay), "2016-01-01")]
    [InlineData("Épiphanie", nameof(Feast.Epiphany), "2016-01-06")]
    [InlineData("Chandeleur", nameof(Feast.Candlemas), "2016-02-02")]
    [InlineData("Saint-Valentin", nameof(Feast.ValentinesDay), "2016-02-14")]
    [InlineData("droits des femmes", nameof(Feast.WomensDay), "2016-03-08")]
    [InlineData("poisson d'avril", nameof(Feast.AprilFools), "2016-04-01")]
    [InlineData("fête du Travail", nameof(Feast.LabourDay), "2016-05-01")]
    [InlineData("Victoire 1945", nameof(Feast.Victory1945), "2016-05-08")]
    [InlineData("fête de la Musique", nameof(Feast.MusicDay), "2016-06-21")]
    [InlineData("Saint-Jean", nameof(Feast.SaintJohn), "2016-06-24")]
    [InlineData("fête du Canada", nameof(Feast.CanadaDay), "2018-07-01")]
    [InlineData("fête nationale", nameof(Feast.NationalDay), "2016-07-14")]
    [InlineData("Assomption", nameof(Feast.Assumption), "2016-08-15")]
    [InlineData("fête de la Communauté française", nameof(Feast.FrenchCommunityDay), "2016-09-27")]
    [InlineData("Halloween", nameof(Feast.Halloween), "2016-10-31")]
    [InlineData("Toussaint", nameof(Feast.AllSaints), "2016-11-01")]
    [InlineData("fête des Morts", nameof(Feast.AllSouls), "2016-11-02")]
    [InlineData("Armistice", nameof(Feast.Armistice), "2016-11-11")]
    [InlineData("Saint-Nicolas", nameof(Feast.SaintNicholas), "2016-12-06")]
    [InlineData("Immaculée Conception", nameof(Feast.ImmaculateConception), "2016-12-08")]
    [InlineData("réveillon de Noël", nameof(Feast.ChristmasEve), "2016-12-24")]
    [InlineData("Noël", nameof(Feast.Christmas), "2016-12-25")]
    [InlineData("Saint-Sylvestre", nameof(Feast.NewYearsEve), "2016-12-31")]
    public void Fixed_feasts_in_France(string name, string feast, string date) =>
        Feasts.DateOf(Enum.Parse<Feast>(feast), date.Day().Year, FrenchRegion.France).Should().Be(date.Day(), name);

    [Theory]
    [InlineData(nameof(Feast.LabourDay), FrenchRegion.Quebec, "2016-09-05")]
    [InlineData(nameof(Feast.LabourDay), FrenchRegion.Quebec, "2024-09-02")]
    [InlineData(nameof(Feast.LabourDay), FrenchRegion.Belgium, "2016-05-01")]
    [InlineData(nameof(Feast.MothersDay), FrenchRegion.Belgium, "2016-05-08")]
    [InlineData(nameof(Feast.MothersDay), FrenchRegion.Switzerland, "2016-05-08")]
    [InlineData(nameof(Feast.MothersDay), FrenchRegion.Quebec, "2024-05-12")]
    [InlineData(nameof(Feast.FathersDay), FrenchRegion.Belgium, "2016-06-12")]
    [InlineData(nameof(Feast.FathersDay), FrenchRegion.Switzerland, "2016-06-05")]
    [InlineData(nameof(Feast.FathersDay), FrenchRegion.Quebec, "2016-06-19")]
    [InlineData(nameof(Feast.NationalDay), FrenchRegion.Belgium, "2016-07-21")]
    [InlineData(nameof(Feast.NationalDay), FrenchRegion.Switzerland, "2016-08-01")]
    [InlineData(nameof(Feast.NationalDay), FrenchRegion.Quebec, "2016-06-24")]
    [InlineData(nameof(Feast.Thanksgiving), FrenchRegion.Quebec, "2016-10-10")]
    [InlineData(nameof(Feast.Thanksgiving), FrenchRegion.France, "2024-10-14")]
    [InlineData(nameof(Feast.FederalFast), FrenchRegion.Switzerland, "2016-09-18")]
    [InlineData(nameof(Feast.PatriotsDay), FrenchRegion.Quebec, "2016-05-23")]
    [InlineData(nameof(Feast.PatriotsDay), FrenchRegion.Quebec, "2015-05-18")]
    [InlineData(nameof(Feast.PatriotsDay), FrenchRegion.Quebec, "2020-05-18")]
    public void Feasts_of_other_regions(string feast, FrenchRegion region, string date) =>
        Feasts.DateOf(Enum.Parse<Feast>(feast), date.Day().Year, region).Should().Be(date.Day());

    [Fact]
    public void Every_feast_of_every_year_lies_in_its_year_or_is_unknown()
    {
        foreach (var feast in Enum.GetValues<Feast>())
        {
            foreach (var region in Regions)
            {
                for (var year = 1; year <= 9999; year++)
                {
                    if (Feasts.DateOf(feast, year, region) is { } day && day.Year != year)
                    {
                        Assert.Fail($"{feast} of {year} in {region} was {day}");
                    }
                }
            }
        }
    }

    [Theory]
    [InlineData(int.MinValue), InlineData(-1), InlineData(0), InlineData(10_000), InlineData(int.MaxValue)]
    public void No_feast_outside_the_years_that_can_be_dated(int year)
    {
        foreach (var feast in Enum.GetValues<Feast>())
        {
            Feasts.DateOf(feast, year, FrenchRegion.France).Should().BeNull();
        }
    }

    [Theory]
    [InlineData(1900), InlineData(2101)]
    public void The_Chinese_New_Year_is_known_from_1901_to_2100(int year) =>
        Feasts.DateOf(Feast.ChineseNewYear, year, FrenchRegion.France).Should().BeNull();

    [Fact]
    public void Feasts_that_hang_on_Easter_are_unknown_before_1583_and_the_others_are_not()
    {
        Feasts.DateOf(Feast.Ascension, 1515, FrenchRegion.France).Should().BeNull();
        Feasts.DateOf(Feast.AllSaints, 1515, FrenchRegion.France).Should().Be("1515-11-01".Day());
    }
}
