using NodaTime;
using Timeline.Meanings;

namespace Timeline.Resolution;

/// <summary>Dates that leave out their year or their month (spec family 2): the tense, the story and the distance say which is meant.</summary>
internal static partial class PartialDateResolver
{
    /// <summary>The same weekday and date come together again within eleven years, but for 29 February.</summary>
    private const int YearsForWeekday = 11;

    private const int DaysOfYear = 366;

    /// <summary>How near a day must be for its weekday to beat the tense.</summary>
    private const int TheseWeeks = 31;

    /// <summary>How many days after the publication the tense of stories may tell something: it was dated wrongly by so much.</summary>
    private const int Slip = 3;

    /// <summary>A weekday and its number are of no month that is further away.</summary>
    private const int FarWithoutMonth = 62;

    private const string WrongWeekday = "a near year, were the weekday wrong";

    /// <summary>A month, or a day of a month, without its year.</summary>
    public static Resolved Infer(CalendarDate date, ReadingFrame frame)
    {
        if (date.Pull is Pull.Following or Pull.Preceding)
        {
            return BesideStory(date, frame) ?? Infer(date with { Pull = Pull.None }, frame);
        }

        var reach = date.Weekday is null ? date is { Day: 29, Month: 2 } ? 8 : 1 : YearsForWeekday;
        Span<LocalInterval> candidates = stackalloc LocalInterval[(2 * reach) + 1];
        var count = 0;
        for (var year = Math.Max(1, frame.Today.Year - reach); year <= Math.Min(9999, frame.Today.Year + reach); year++)
        {
            if (CalendarDateResolver.PeriodOf(date, year, date.Month) is { } candidate)
            {
                candidates[count++] = candidate;
            }
        }

        candidates = candidates[..count];
        var pull = date.Pull;
        var chosen = Candidates.Choose(candidates, date.Granularity, frame, pull);
        if (chosen < 0)
        {
            return date.Weekday is null
                ? Resolved.Unknown(date.Granularity)
                : CalendarDateResolver.Resolve(date with { Weekday = null }, frame) with { Remark = new Remark(DiagnosticKind.WeekdayConflict, "The weekday and the date do not go together in any near year; the date is kept.") };
        }

        // « La ligne, commandée en février, sera livrée le 18 novembre », read in October: ordered before.
        if (chosen > 0 && frame is { Direction: Direction.Unknown, Situation.DayOfMainBehind: { } main } && candidates[chosen].Start!.Value.Date > main)
        {
            chosen--;
        }

        // « Le conseil a voté mercredi 16 mars », « a confirmé mardi sa participation à la grève du lundi 28 mars », read on the 15th: the weekday says which year, whatever the tense.
        var near = date.Weekday is null || pull != Pull.None || frame.StoryYear is not null || frame.InSentence is { Granularity: > Granularity.Day } ? -1 : NearOnTheOtherSide(candidates, chosen, frame, DaysOfYear);
        chosen = near >= 0 ? near : chosen;
        var value = CalendarDateResolver.Value(date, candidates[chosen]);
        var reason = near >= 0 ? "the weekday, against the tense"
            : frame.Direction == Direction.Past && candidates[chosen].Start!.Value.Date is var ahead && ahead > frame.Today && frame.Situation?.MayBeAhead(ahead) == true
                ? "distance: far nearer, and told with what is to come"
            : Reasons.Of(frame, pull);
        var inferred = $"year {value.AsSpan(0, 4)}, by {reason}";
        var resolved = new Resolved(TimexType.Date, value, candidates[chosen], date.Granularity)
        {
            Anchor = frame.SpeechAnchor,
            Inferred = [inferred],
            Alternatives = date.Weekday is null ? OtherYears(date, candidates, chosen, frame) : [],
        };
        if (date.Weekday is null)
        {
            return resolved;
        }

        var withoutWeekday = Infer(date with { Weekday = null }, frame);
        return withoutWeekday.Alternatives.Prepend(withoutWeekday).Where(other => other.Value != resolved.Value)
            .Aggregate(resolved, (all, other) => all.Or(other, WrongWeekday));
    }

    /// <summary>A candidate of these weeks, where the chosen one is far away; −1 where there is none.</summary>
    private static int NearOnTheOtherSide(ReadOnlySpan<LocalInterval> candidates, int chosen, ReadingFrame frame, int far)
    {
        var today = frame.Today;
        var ahead = frame.Situation is { IsHistoric: true } or { IsPluperfect: true } ? Slip : TheseWeeks;
        if (DaysFrom(candidates[chosen], today) <= far)
        {
            return -1;
        }

        for (var i = 0; i < candidates.Length; i++)
        {
            if (DaysFrom(candidates[i], today) <= (candidates[i].Start!.Value.Date > today ? ahead : TheseWeeks))
            {
                return i;
            }
        }

        return -1;
    }

    private static int DaysFrom(LocalInterval candidate, LocalDate today) => Math.Abs(Period.DaysBetween(candidate.Start!.Value.Date, today));

    /// <summary><em>En mars, les ventes ont bondi</em>, read in March: this one, still running, or the last whole one.</summary>
    private static ValueList<Resolved> OtherYears(CalendarDate date, ReadOnlySpan<LocalInterval> candidates, int chosen, ReadingFrame frame)
    {
        if (date.Pull != Pull.None)
        {
            return [];
        }

        var isRunning = date.Granularity == Granularity.Month && candidates[chosen].Contains(frame.Today.AtMidnight());
        if (!isRunning && frame.Direction is not (Direction.Unknown or Direction.Present))
        {
            return [];
        }

        List<Resolved> others = [];
        for (var i = 0; i < candidates.Length; i++)
        {
            var year = candidates[i].Start!.Value.Year;
            if (i != chosen && (isRunning ? others.Count == 0 && year == frame.Today.Year + (frame.Direction == Direction.Future ? 1 : -1) : Math.Abs(year - frame.Today.Year) <= 1))
            {
                others.Add(new Resolved(TimexType.Date, CalendarDateResolver.Value(date, candidates[i]), candidates[i], date.Granularity) { Reason = isRunning ? "the month is still running" : "another year, had the verb said so" });
            }
        }

        return [.. others];
    }

    /// <summary>A day without its month: this month's, or the nearest month's that has it on that weekday.</summary>
    public static Resolved DayAlone(CalendarDate date, ReadingFrame frame)
    {
        if (date.Pull == Pull.Following && NextOfItsNumber(date, frame.InSentence ?? frame.Story) is { } next)
        {
            return next;
        }

        if ((NamedBefore(date, frame) ?? InFramedYear(date, frame) ?? AfterStory(date, frame)) is { } after)
        {
            return after;
        }

        var reach = date.Weekday is null ? 1 : 14;
        // « En 2018, une fuite avait intoxiqué onze riverains. Le procès s'est ouvert le 12 »: a year has no month that a number of a day could be of.
        var story = frame.StoryYear is null || frame.Story is not { Granularity: < Granularity.Year } told ? null : told;
        var focus = story?.Day ?? frame.Today;
        Span<LocalInterval> candidates = stackalloc LocalInterval[(2 * reach) + 1];
        var count = 0;
        for (var months = -reach; months <= reach; months++)
        {
            var month = focus.PlusMonths(months);
            if (CalendarDateResolver.PeriodOf(date, month.Year, month.Month) is { } candidate)
            {
                candidates[count++] = candidate;
            }
        }

        candidates = candidates[..count];
        var chosen = Candidates.Choose(candidates, Granularity.Day, story is null ? frame : frame with { Speech = focus });
        if (chosen < 0)
        {
            return Resolved.Unknown(Granularity.Day);
        }

        // « Jeudi 8 au soir, réunion publique ; la prochaine aura lieu fin octobre », read on the 11th: nobody tells a day of three months on so.
        chosen = date.Weekday is not null && story is null && NearOnTheOtherSide(candidates, chosen, frame, FarWithoutMonth) is >= 0 and var near ? near : chosen;
        var day = candidates[chosen].Start!.Value.Date;
        var inferred = $"month {Values.Month(day.Year, day.Month)}, by {Reasons.Of(frame, Pull.None)}";
        var anchor = story is null ? frame.SpeechAnchor : story.StoryAnchor;
        return Candidates.OtherSide(candidates, candidates[chosen], frame) is >= 0 and var other
            ? Resolved.Day(day, anchor, inferred, Resolved.OtherDay(candidates[other].Start!.Value.Date, Candidates.OnTheOtherSide))
            : Resolved.Day(day, anchor, inferred);
    }
}
