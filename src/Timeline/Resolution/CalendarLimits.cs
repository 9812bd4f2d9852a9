using NodaTime;
using Timeline.Meanings;

namespace Timeline.Resolution;

/// <summary>
/// The edge of the calendar: <em>vendredi prochain</em> in a text of 31 December 9999 has no date. It is asked here, once for
/// every meaning, since a guard at each addition would hide the arithmetic; no text of this world comes near.
/// </summary>
internal static class CalendarLimits
{
    private const string Beyond = "It lies outside the years 1 to 9999.";

    /// <summary>What a meaning comes to, or that it has no date, where it or a step on its way lies outside.</summary>
    public static Resolved Resolve(Meaning meaning, ReadingFrame frame)
    {
        try
        {
            return Inside(meaning, MeaningResolver.Resolve(meaning, frame));
        }
        catch (OverflowException)
        {
            return Outside(meaning);
        }
    }

    /// <summary>The same for an event that is dated from the words that count from it.</summary>
    public static Resolved ResolveBackward(AwayFromEvent away, Focus speech, ReadingFrame frame)
    {
        try
        {
            return Inside(away, AwayFromResolver.Backward(away, speech, frame));
        }
        catch (OverflowException)
        {
            return Outside(away);
        }
    }

    /// <summary>The same day a year on, for a comparison; in the last year the day itself: NodaTime tells that end of the calendar by another exception than it does an overflow.</summary>
    public static LocalDate YearOn(LocalDate day) => day.Year == CalendarSystem.Iso.MaxYear ? day : day.PlusYears(1);

    private static Resolved Inside(Meaning meaning, Resolved resolved)
    {
        if (!IsInside(resolved))
        {
            return Outside(meaning);
        }

        for (var i = 0; i < resolved.Alternatives.Count; i++)
        {
            if (!IsInside(resolved.Alternatives[i]))
            {
                return resolved with { Alternatives = [.. resolved.Alternatives.Where(IsInside)] };
            }
        }

        return resolved;
    }

    private static Resolved Outside(Meaning meaning) =>
        Resolved.Unknown(meaning.Granularity) with { Anchor = new Anchor(AnchorKind.None), Remark = new Remark(DiagnosticKind.ImpossibleDate, Beyond) };

    /// <summary>A value may name the year 0 where the interval is open: <em>d'ici à la semaine dernière</em>, in the first week of year 1.</summary>
    private static bool IsInside(Resolved resolved) =>
        IsInside(resolved.Interval) && IsInside(resolved.EventDay?.Interval) && !resolved.Value.StartsWith("0000", StringComparison.Ordinal);

    private static bool IsInside(LocalInterval? interval) => interval is not { } some || (some.Start is not { Year: < 1 } && some.End is not { Year: < 1 });
}
