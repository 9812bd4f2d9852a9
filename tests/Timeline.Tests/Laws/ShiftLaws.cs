using Timeline.French;
using Timeline.Meanings;
using Timeline.Tests.French;

namespace Timeline.Tests.Laws;

/// <summary>What counts from the day of publication moves with it: <em>hier</em>, read k days later, is k days later.</summary>
public sealed class ShiftLaws
{
    private static readonly int[] Steps = [1, 2, 3, 4, 5, 6, 11, 29, 30, 59, 100, 365, 366, 1000, 36_524];

    public static TheoryData<string> Examples { get; } = new(FrenchGrammar.Families.SelectMany(family => family).SelectMany(rule => rule.Examples)
        .Distinct(StringComparer.Ordinal).Where(example => Unit(RuleExample.Parse(example)) > 0).ToArray());

    [Theory]
    [MemberData(nameof(Examples))]
    public void A_deictic_moves_with_the_publication(string notation)
    {
        var example = RuleExample.Parse(notation);
        var unit = Unit(example);
        var then = TemporalTagger.Tag(example.Text, example.PublishedOn)[0];
        foreach (var step in Steps)
        {
            var days = step * unit;
            var later = TemporalTagger.Tag(example.Text, new Publication(example.PublishedOn.Date.PlusDays(days), example.PublishedOn.Time))[0];
            (later.Interval?.Start, later.Interval?.End).Should().Be((then.Interval?.Start?.PlusDays(days), then.Interval?.End?.PlusDays(days)), $"{days} days after {then}");
        }
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
