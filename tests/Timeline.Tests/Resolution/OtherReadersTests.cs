using Timeline.Tests.French;

namespace Timeline.Tests.Resolution;

/// <summary>The same words for a reader of another country, or with bounds of his own.</summary>
public sealed class OtherReadersTests
{
    private static readonly TimelineOptions Quebec = TimelineOptions.Default with { Region = FrenchRegion.Quebec };

    /// <summary>In Québec the end of the week is the week-end, and only the end.</summary>
    [Theory]
    [InlineData("L'usine fermera à la fin de la semaine.", "fin de la semaine", "2016-W11-WE", "[2016-03-19, 2016-03-21)")]
    [InlineData("L'usine a fermé à la fin de la semaine.", "fin de la semaine", "2016-W10-WE", "[2016-03-12, 2016-03-14)")]
    [InlineData("L'usine fermera au milieu de la semaine.", "milieu de la semaine", "2016-W11 MID", "[2016-03-16, 2016-03-18)")]
    [InlineData("L'usine fermera à la fin du mois.", "fin du mois", "2016-03 END", "[2016-03-21, 2016-04-01)")]
    public void The_end_of_the_week_in_Quebec(string text, string words, string value, string interval) =>
        text.PublishedOn("2016-03-15").With(Quebec).ShouldRead(words, value).ShouldSpan(words, interval);

    [Theory]
    [InlineData("L'usine fermera fin mars.", "fin mars", "[2016-03-26, 2016-04-01)")]
    [InlineData("L'usine fermera à la fin du mois.", "fin du mois", "[2016-03-26, 2016-04-01)")]
    [InlineData("L'usine fermera début avril.", "début avril", "[2016-04-01, 2016-04-06)")]
    [InlineData("L'usine fermera mi-avril.", "mi-avril", "[2016-04-06, 2016-04-26)")]
    public void The_parts_of_a_month_by_other_conventions(string text, string words, string interval) =>
        text.PublishedOn("2016-03-15").With(TimelineOptions.Default with { Bounds = ConventionalBounds.Default with { MonthStartLastDay = 5, MonthMiddleLastDay = 25 } }).ShouldSpan(words, interval);
}
