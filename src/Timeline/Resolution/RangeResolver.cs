using NodaTime;
using Timeline.Meanings;

namespace Timeline.Resolution;

/// <summary>Ranges (spec family 9): the left side takes what it lacks from the right, and a past range of weekdays is over.</summary>
internal static class RangeResolver
{
    /// <summary>How many days a range may have that is told as past while it runs.</summary>
    private const int LongestRunning = 14;

    public static Resolved Resolve(FromTo range, ReadingFrame frame)
    {
        if (RangeDays.DateOf(range.First) is { } begun && RangeDays.DateOf(range.Last) is { } ended && begun != ended)
        {
            var (begins, ends) = Dates(range with { First = begun, Last = ended }, frame);
            if (begins.Interval is not null && ends.Interval is not null)
            {
                return Between(RangeDays.On(range.First, begins, frame), RangeDays.On(range.Last, ends, frame), range.Granularity);
            }
        }

        if (range is { First: ClockTime opening, Last: ClockTime closing } && (RangeDays.WeekdayOf(opening) is not { } opens || RangeDays.WeekdayOf(closing) is not { } closes || opens == closes))
        {
            return ClockRangeResolver.Resolve(opening, closing, range.Granularity, frame);
        }

        // « Dès mai, la poste ouvrira du lundi au vendredi »: week after week.
        if (range is { First: NamedWeekday { Pull: Pull.None } opened, Last: NamedWeekday { Pull: Pull.None } closed } && frame is { LooksAhead: true, Situation.GoesOnFrom: true })
        {
            return Resolved.EveryWeek(opened.Day, closed.Day);
        }

        var (first, last) = range switch
        {
            { First: NamedWeekday { Pull: Pull.None } from, Last: NamedWeekday { Pull: Pull.None } to } => Weekdays(from.Day, to.Day, frame),
            _ when RangeDays.WeekdayOf(range.First) is { } from && RangeDays.WeekdayOf(range.Last) is { } to && from != to => PartsOfWeekdays(range, from, to, frame),
            _ => Dates(range, frame),
        };
        var resolved = Between(first, last, range.Granularity);
        if (range.Last is CalendarDate { Year: null } && resolved.Interval is not null)
        {
            foreach (var other in last.Alternatives)
            {
                if (other.Interval?.Start is { } end && Between(RangeOpening.Of(range.First, end.Date, frame), other, range.Granularity) is { Interval: not null } moved)
                {
                    resolved = resolved.Or(moved, other.Reason);
                }
            }
        }

        return resolved;
    }

    public static Resolved Between(Resolved first, Resolved last, Granularity granularity)
    {
        // « De 14 h à 16 h 30 » is over at 16:30; any other last unit is part of the range.
        var isClock = last.Type == TimexType.Time && last.Granularity <= Granularity.Minute;
        if (first.Type == TimexType.Duration || last.Type == TimexType.Duration || first.Interval?.Start is not { } start
            || (isClock ? last.Interval?.Start : last.Interval?.End) is not { } end || end <= start || last.Interval?.Start < start)
        {
            return Resolved.Unknown(granularity);
        }

        var type = first.Type == TimexType.Time || last.Type == TimexType.Time ? TimexType.Time : TimexType.Date;
        var resolved = new Resolved(type, first.Value.Split('/')[0] + "/" + last.Value.Split('/')[^1], new LocalInterval(start, end), first.Granularity)
        {
            IsFuzzy = first.IsFuzzy || last.IsFuzzy,
            Anchor = last.Anchor,
            Inferred = last.Inferred,
        };
        return !isClock && last.Interval?.Start is { } closing && closing > start
            ? resolved.Or(resolved with { Interval = new LocalInterval(start, closing) }, "without the last one")
            : resolved;
    }

    private static (Resolved, Resolved) Dates(FromTo range, ReadingFrame frame)
    {
        // « De lundi prochain à vendredi »: the Friday after that Monday.
        if (range.Last is NamedWeekday { Pull: Pull.None } closing && RangeOpening.IsDeictic(range.First) && MeaningResolver.Resolve(range.First, frame) is { Interval.Start: { } opening } known
            && opening.Date.Year < 9999)
        {
            return (known, Resolved.Day(opening.Date.Next(closing.Day), known.Anchor));
        }

        if (Running(range, frame) is { } running)
        {
            return running;
        }

        var last = MeaningResolver.Resolve(range.Last, frame);
        if (last.Interval is not { Start: { } end })
        {
            return (last, last);
        }

        // « Du 27 décembre au 2 janvier, les urgences ont débordé ».
        // « Entre juin et novembre, la sonde a survolé le pôle », read on the 22nd: the month that runs is told of as far as it has gone.
        if (frame.Direction == Direction.Past && range.Last is CalendarDate { Year: null } && last.Interval?.End is { } over
            && over > frame.Today.PlusDays(1).AtMidnight() && !(last.Granularity == Granularity.Month && end.Date < frame.Today && !frame.IsPluperfect))
        {
            last = MeaningResolver.Resolve(range.Last, frame with { Speech = new Publication(end.Date.PlusDays(-1)) });
            end = last.Interval?.Start ?? end;
        }

        // « En 2006, le trafic fut interrompu du 27 décembre au 3 janvier »: it began in that year.
        if (range is { First: CalendarDate { Year: null, Month: { } opens }, Last: CalendarDate { Year: null, Month: { } closes } next } && opens > closes
            && frame.StoryYear == end.Year && end.Year < frame.Publication.Date.Year
            && frame.InSentence is { Granularity: Granularity.Year })
        {
            last = MeaningResolver.Resolve(next with { Year = end.Year + 1 }, frame);
            end = last.Interval?.Start ?? end;
        }

        return (RangeOpening.Of(range.First, end.Date, frame), last);
    }

    /// <summary><em>Le salon s'est tenu du 20 au 26 mai</em>, read on the 24th: these days, not those of a year ago.</summary>
    private static (Resolved, Resolved)? Running(FromTo range, ReadingFrame frame) =>
        StillRunning.EndOf(range.Last, frame, "the range holds today") is { Interval.Start: { } end } last
            && RangeOpening.Of(range.First, end.Date, frame) is { Interval.Start: { } start } first && start.Date <= frame.Today && Period.DaysBetween(start.Date, end.Date) <= LongestRunning
            ? (first, last)
            : null;

    private static (Resolved, Resolved) Weekdays(IsoDayOfWeek from, IsoDayOfWeek to, ReadingFrame frame)
    {
        LocalDate first;
        LocalDate last;
        if (frame.Situation?.DayOfWeekTold(from) is { } opening)
        {
            return (Resolved.Day(opening, frame.SpeechAnchor), Resolved.Day(opening.Next(to)).From(frame.SpeechAnchor, WeekdayResolver.OfItsWeek));
        }

        if (!WeekdayResolver.LooksAhead(from, frame))
        {
            last = WeekdayResolver.LatestUpTo(frame.Today, to);
            first = last.Previous(from);
        }
        else
        {
            first = WeekdayResolver.EarliestFrom(frame.Today, from);
            last = first.Next(to);
        }

        return (Resolved.Day(first, frame.SpeechAnchor), Resolved.Day(last).From(frame.SpeechAnchor, $"week, by {Reasons.Of(frame, Pull.None)}"));
    }

    /// <summary><em>De lundi 20 h à mercredi</em>: the days first, as if they stood alone, then what is told of each.</summary>
    private static (Resolved, Resolved) PartsOfWeekdays(FromTo range, IsoDayOfWeek from, IsoDayOfWeek to, ReadingFrame frame)
    {
        // « La préfecture a placé trois départements en vigilance, de mardi 18 heures à mercredi midi », read on a Tuesday: this one.
        var (first, last) = frame.Today.DayOfWeek == from && range.First is ClockTime begins && (frame.Direction != Direction.Past || frame.Speech.Time?.Hour < begins.Time.Hour)
            ? (Resolved.Day(frame.Today, frame.SpeechAnchor), Resolved.Day(frame.Today.Next(to)).From(frame.SpeechAnchor, "week, that of the publication"))
            : Weekdays(from, to, frame);
        return (RangeDays.On(range.First, first, frame), RangeDays.On(range.Last, last, frame));
    }
}
