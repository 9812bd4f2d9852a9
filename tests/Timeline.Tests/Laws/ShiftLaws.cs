using Timeline.French;
using Timeline.Meanings;
using Timeline.Tests.French;

namespace Timeline.Tests.Laws;

/// <summary>What counts from the day of publication moves with it: <em>hier</em>, read k days later, is k days later.</summary>
public sealed class ShiftLaws
{
    [Theory]
    [InlineData(1), InlineData(2), InlineData(3), InlineData(4), InlineData(5), InlineData(6), InlineData(11), InlineData(29), InlineData(30), InlineData(59)]
    [InlineData(100), InlineData(365), InlineData(366), InlineData(1000), InlineData(36_524)]
    public void A_deictic_moves_with_the_publication(int step)
    {
        var moved = 0;
        foreach (var example in FrenchGrammar.Families.SelectMany(family => family).SelectMany(rule => rule.Examples).Distinct(StringComparer.Ordinal).Select(RuleExample.Parse))
        {
            if (Unit(example) * step is > 0 and var days)
            {
                moved++;
                var then = TemporalTagger.Tag(example.Text, example.PublishedOn)[0];
                var later = TemporalTagger.Tag(example.Text, new Publication(example.PublishedOn.Date.PlusDays(days), example.PublishedOn.Time))[0];
                (later.Interval?.Start, later.Interval?.End).Should().Be((then.Interval?.Start?.PlusDays(days), then.Interval?.End?.PlusDays(days)), $"{days} days after {then} in “{example.Text}”");
            }
        }

        moved.Should().BeGreaterThan(60, "most examples count from the day of publication");
    }

    /// <summary>By how many days the one expression of the example moves: 1, 7 where the weekday decides, 0 where the calendar does.</summary>
    private static int Unit(RuleExample example) =>
        ReadExpression.Recognize(example.Text) is [var one] && TemporalTagger.Tag(example.Text, example.PublishedOn) is [{ Interval: not null, Explanation.Anchor.Kind: AnchorKind.Publication }]
            ? Unit(one.Match.Meaning)
            : 0;

    private static int Unit(Meaning? meaning) => meaning switch
    {
        UnitAway { Perspective: Perspective.Speech, Unit: CalendarUnit.Day } => 1,
        UnitAway { Perspective: Perspective.Speech, Unit: CalendarUnit.Week or CalendarUnit.Weekend or CalendarUnit.Fortnight } => 7,
        LengthAway { Perspective: Perspective.Speech, Length: { IsVague: false } length } => Unit(length.Unit) * Unit(length.FinestUnit),
        NamedWeekday { Pull: not (Pull.Following or Pull.Preceding or Pull.Same) } => 7,

        // A time of another zone comes an hour earlier or later when the clocks of the reference zone change.
        ClockTime { Time.Zone: not null } => 0,
        PartOfDay { Day: null } or ClockTime { Day: null } => 1,
        PartOfDay { Day: var day } => Unit(day),
        ClockTime { Day: var day } => Unit(day),
        Bounded { What: var what } => Unit(what),
        PartOf { Whole: var whole } => Unit(whole),
        About { What: var what } => Unit(what),
        FromTo { First: NamedWeekday, Last: NamedWeekday } => 7,
        NightBetween { Second: var second } => Unit(second),
        _ => 0,
    };

    /// <summary>Hours move with the moment, but a clock change lies between: days and weeks alone are exact.</summary>
    private static int Unit(CalendarUnit unit) => unit switch
    {
        CalendarUnit.Day => 1,
        CalendarUnit.Week or CalendarUnit.Fortnight => 7,
        _ => 0,
    };
}
