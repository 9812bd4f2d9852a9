using NodaTime;

namespace Timeline.Resolution.Calendars;

/// <summary>Which feasts the law of each region makes days off.</summary>
/// <remarks>
/// France: article L3133-1 of the Code du travail; Alsace and Moselle add two days that are not the country's. Belgium: the
/// ten legal days. Switzerland leaves all but 1 August to the cantons: the list holds what every canton keeps. Québec: the
/// Loi sur les normes du travail and the Loi sur la fête nationale; of Good Friday and Easter Monday the employer chooses
/// one, so that both count here.
/// </remarks>
internal static class PublicHolidays
{
    private static readonly Feast[] France =
    [
        Feast.NewYearsDay, Feast.EasterMonday, Feast.LabourDay, Feast.Victory1945, Feast.Ascension, Feast.PentecostMonday,
        Feast.NationalDay, Feast.Assumption, Feast.AllSaints, Feast.Armistice, Feast.Christmas,
    ];

    private static readonly Feast[] Belgium =
    [
        Feast.NewYearsDay, Feast.EasterMonday, Feast.LabourDay, Feast.Ascension, Feast.PentecostMonday,
        Feast.NationalDay, Feast.Assumption, Feast.AllSaints, Feast.Armistice, Feast.Christmas,
    ];

    private static readonly Feast[] Switzerland = [Feast.NewYearsDay, Feast.Ascension, Feast.NationalDay, Feast.Christmas];

    private static readonly Feast[] Quebec =
    [
        Feast.NewYearsDay, Feast.GoodFriday, Feast.EasterMonday, Feast.PatriotsDay, Feast.NationalDay, Feast.CanadaDay,
        Feast.LabourDay, Feast.Thanksgiving, Feast.Christmas,
    ];

    /// <summary>The feasts that are days off in a region.</summary>
    public static ReadOnlySpan<Feast> Of(FrenchRegion region) => region switch
    {
        FrenchRegion.Belgium => Belgium,
        FrenchRegion.Switzerland => Switzerland,
        FrenchRegion.Quebec => Quebec,
        _ => France,
    };

    /// <summary>The day off that a feast gives: the law moves <em>la fête du Canada</em> to 2 July where 1 July is a Sunday.</summary>
    public static LocalDate? Observed(LocalDate? date, Feast feast) =>
        feast == Feast.CanadaDay && date is { DayOfWeek: IsoDayOfWeek.Sunday } sunday ? sunday.PlusDays(1) : date;
}
