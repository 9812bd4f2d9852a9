using Timeline.Meanings;

namespace Timeline.Resolution;

/// <summary>
/// The edge of the calendar: <em>vendredi prochain</em> in a text of 31 December 9999 has no date. It is asked here, once for
/// every meaning, since a guard at each addition would hide the arithmetic; no text of this world comes near.
/// </summary>
internal static class CalendarLimits
{
    private const string Beyond = "It lies outside the years 1 to 9999.";

    public static Resolved Resolve(Meaning meaning, ReadingFrame frame)
    {
        try
        {
            var resolved = MeaningResolver.Resolve(meaning, frame);
            return !IsInside(resolved.Interval) ? Outside(meaning)
                : resolved.Alternatives.All(other => IsInside(other.Interval)) ? resolved
                : resolved with { Alternatives = [.. resolved.Alternatives.Where(other => IsInside(other.Interval))] };
        }
        catch (OverflowException)
        {
            return Outside(meaning);
        }
    }

    private static Resolved Outside(Meaning meaning) =>
        Resolved.Unknown(meaning.Granularity) with { Anchor = new Anchor(AnchorKind.None), Remark = (DiagnosticKind.ImpossibleDate, Beyond) };

    private static bool IsInside(LocalInterval? interval) => interval is not { } some || (some.Start is not { Year: < 1 } && some.End is not { Year: < 1 });
}
