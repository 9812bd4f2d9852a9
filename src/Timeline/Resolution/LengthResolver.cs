using Timeline.Meanings;

namespace Timeline.Resolution;

/// <summary>Lengths that have no place in time (spec family 6), and the other values that are in use for them.</summary>
internal static class LengthResolver
{
    public static Resolved Resolve(Length length)
    {
        var resolved = Unplaced(length);
        if (length.InOneUnit is { } decimals)
        {
            return resolved.Or(resolved with { Value = decimals }, "counted in one unit");
        }

        if (length is { Parts: [{ Unit: CalendarUnit.Hour, Count: { } hours and >= 24 }] } && hours % 24 == 0)
        {
            return resolved.Or(Unplaced(new Length(hours / 24, CalendarUnit.Day, length.Modifier)), "counted in days");
        }

        return length.IsAFew ? resolved.Or(Unplaced(new Length(3, length.Unit, TimexModifier.Approx)), "three, for whoever needs a number") : resolved;
    }

    /// <summary><em>En deux heures</em> is a length, and in a message that says no more the time by which something is done.</summary>
    public static Resolved Resolve(LengthNeeded needed, ReadingFrame frame)
    {
        var resolved = Resolve(needed.Length);
        if (needed.Length.IsVague)
        {
            return resolved;
        }

        var end = ShiftResolver.Resolve(new LengthAway(needed.Length, 1, Perspective.Speech), frame);
        return end.Alternatives.Aggregate(resolved.Or(end, "counted from the publication"), (all, other) => all.Or(other, other.Reason));
    }

    private static Resolved Unplaced(Length length) => Resolved.Unplaced(TimexType.Duration, length.Value, Granularities.Of(length.FinestUnit), length.Modifier);
}
