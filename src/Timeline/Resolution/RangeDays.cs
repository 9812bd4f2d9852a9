using NodaTime;
using Timeline.Meanings;

namespace Timeline.Resolution;

/// <summary>The days that the two ends of a range stand on, and the ends once their days are known.</summary>
internal static class RangeDays
{
    /// <summary>The hour or the part of a day that is known.</summary>
    public static Resolved On(Meaning meaning, Resolved day, ReadingFrame frame)
    {
        var date = OfDay(day.Interval!.Value.Start!.Value.Date);
        var resolved = MeaningResolver.Resolve(meaning switch { ClockTime clock => clock with { Day = date }, PartOfDay part => part with { Day = date }, _ => date }, frame);
        return resolved with { Anchor = day.Anchor, Inferred = day.Inferred };
    }

    /// <summary><em>Du 14 mars à 8 h au 16 mars à 20 h</em>: the days are read as a range first.</summary>
    public static CalendarDate? DateOf(Meaning meaning) => meaning switch
    {
        ClockTime { Day: CalendarDate { Day: not null } date } => date,
        PartOfDay { Day: CalendarDate { Day: not null } date } => date,
        _ => null,
    };

    public static IsoDayOfWeek? WeekdayOf(Meaning meaning) => meaning switch
    {
        NamedWeekday { Pull: Pull.None } weekday => weekday.Day,
        ClockTime { Day: NamedWeekday { Pull: Pull.None } weekday } => weekday.Day,
        PartOfDay { Day: NamedWeekday { Pull: Pull.None } weekday } => weekday.Day,
        _ => null,
    };

    public static FixedPeriod OfDay(LocalDate day) => new(Values.Day(day), day, day, Granularity.Day);
}
