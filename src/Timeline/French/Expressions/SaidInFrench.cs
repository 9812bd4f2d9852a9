using NodaTime;
using Timeline.Meanings;
using Timeline.Recognition;

namespace Timeline.French.Expressions;

/// <summary>The slots of the French lexicon, by type.</summary>
internal static class SaidInFrench
{
    public static CalendarUnit Unit(this Said said) => (CalendarUnit)said.Number("unit");

    public static Pull Pull(this Said said) => (Pull)(said.NumberOrNull("pull") ?? said.NumberOrNull("pulls") ?? said.NumberOrNull("storyPull") ?? 0);

    public static IsoDayOfWeek Weekday(this Said said, string name = "weekday") => (IsoDayOfWeek)said.Number(name);

    public static IsoDayOfWeek? WeekdayOrNull(this Said said) => said.Has("weekday") ? said.Weekday() : null;

    public static DayPart Part(this Said said) => (DayPart)said.Number("part");

    public static TimexModifier Piece(this Said said) => (TimexModifier)said.Number("piece");

    public static TimexModifier Approximation(this Said said) => (TimexModifier)(said.NumberOrNull("approx") ?? 0);

    public static Length Length(this Said said) => ((BareLength)said.Meaning("length")).Length;

    /// <summary>The count of a <c>{number}</c> slot, fraction and all.</summary>
    public static decimal Count(this Said said, string name = "number") => said.Number(name) + (said.ThingOrNull<object>(name) as decimal? ?? 0);
}
