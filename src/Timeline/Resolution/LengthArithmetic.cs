using NodaTime;
using Timeline.Meanings;

namespace Timeline.Resolution;

/// <summary>Moments a length away (spec 0.3).</summary>
internal static class LengthArithmetic
{
    /// <summary><em>Huit jours</em> is a week and <em>quinze jours</em> a fortnight in any offset or notice (Larousse).</summary>
    public static Length Rounded(Length length) => length is { Parts: [{ Unit: CalendarUnit.Day, Count: { } days and (8 or 15) }] }
        ? length with { Parts = [new LengthPart(days - 1, CalendarUnit.Day)] }
        : length;

    /// <summary>The weeks that <em>huit jours</em> and <em>quinze jours</em> are, as a length of their own; null for any other.</summary>
    public static Length? InWeeks(Length length) => length is { Parts: [{ Unit: CalendarUnit.Day, Count: { } days and (8 or 15) }] }
        ? length with { Parts = [new LengthPart(days == 8 ? 1 : 2, CalendarUnit.Week)] }
        : null;

    /// <summary>Dates by the calendar, hours by elapsed time across the clock changes of the zone; null outside the years 1 to 9999.</summary>
    public static LocalDateTime? Add(LocalDateTime moment, Length length, int sign, DateTimeZone zone)
    {
        foreach (var part in length.Parts)
        {
            if (Add(moment, part, sign, zone) is not { } next)
            {
                return null;
            }

            moment = next;
        }

        return moment;
    }

    private static LocalDateTime? Add(LocalDateTime moment, LengthPart part, int sign, DateTimeZone zone)
    {
        var count = part.Count ?? 0;
        if (count > 4_000_000_000)
        {
            return null;
        }

        var whole = sign * (long)count;
        var half = count != Math.Truncate(count);
        try
        {
            return part.Unit switch
            {
                CalendarUnit.Second => Elapse(moment, Duration.FromSeconds((double)(sign * count)), zone),
                CalendarUnit.Minute => Elapse(moment, Duration.FromMinutes((double)(sign * count)), zone),
                CalendarUnit.Hour => Elapse(moment, Duration.FromHours((double)(sign * count)), zone),
                CalendarUnit.Day => moment.PlusDays(checked((int)whole)).PlusHours(half ? sign * 12 : 0),
                CalendarUnit.Week or CalendarUnit.Weekend => moment.PlusDays(checked((int)(sign * Math.Truncate(count * 7)))),
                CalendarUnit.Fortnight => moment.PlusDays(checked((int)(whole * 14))),
                CalendarUnit.Month => moment.PlusMonths(checked((int)whole)).PlusDays(half ? sign * 15 : 0),
                CalendarUnit.Quarter => moment.PlusMonths(checked((int)(whole * 3))),
                CalendarUnit.HalfYear => moment.PlusMonths(checked((int)(whole * 6))),
                CalendarUnit.Year or CalendarUnit.Season => moment.PlusMonths(checked((int)(sign * Math.Truncate(count * 12)))),
                CalendarUnit.Decade => moment.PlusYears(checked((int)(whole * 10))),
                _ => moment.PlusYears(checked((int)(whole * 100))),
            } is var far && far.Year is >= 1 and <= 9998 ? far : null;
        }
        catch (OverflowException)
        {
            return null;
        }
        catch (ArgumentOutOfRangeException)
        {
            return null;
        }
    }

    private static LocalDateTime Elapse(LocalDateTime moment, Duration duration, DateTimeZone zone) =>
        moment.InZoneLeniently(zone).Plus(duration).LocalDateTime;
}
