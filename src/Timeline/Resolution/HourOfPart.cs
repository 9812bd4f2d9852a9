using NodaTime;
using Timeline.Meanings;

namespace Timeline.Resolution;

/// <summary>The hours of a part of the day that is named, in whichever half of it they lie.</summary>
internal static class HourOfPart
{
    /// <summary>The year in which France began to count the hours to 24.</summary>
    private const int FirstOfTwentyFour = 1912;

    private const int LastOfOldAfternoon = 4;

    /// <summary>The last hour of the night that an evening may go on into by name: <em>ce soir à 1 h</em>; <em>ce soir à 6 h</em> is 18:00.</summary>
    private const int LatestOfEvening = 3;

    /// <summary>The last hour at which what goes on from an evening may end in the morning: <em>mardi soir, la rue sera fermée jusqu'à 8 heures</em>.</summary>
    private const int SmallHours = 8;

    /// <summary><em>Cette nuit à 2 h, lundi soir à huit heures</em>: the hour of either half of the day that lies in the part of it that is named.</summary>
    public static Resolved Within(ClockTime clock, LocalInterval part, ReadingFrame frame)
    {
        var (first, last) = (part.Start!.Value.Date, part.End!.Value.Date);
        var later = clock with { Time = clock.Time with { Hour = clock.Time.Hour + Focus.Noon, IsTwelveHour = false } };
        ClockTime[] hours = clock.Time is { Hour: < Focus.Noon, Zone: null } ? [clock, later] : [clock];
        foreach (var hour in hours)
        {
            for (var day = first; day <= last; day = day.PlusDays(1))
            {
                if (ClockResolver.At(hour with { Time = hour.Time with { IsTwelveHour = false } }, day, frame) is { Interval.Start: { } moment } found && part.Contains(moment))
                {
                    return found;
                }
            }
        }

        // « Ce soir à 0 h 10 »: the night goes on.
        return part.Start.Value.Hour >= Focus.Evening && clock.Time is { Hour: <= LatestOfEvening, IsMidnight: false }
            ? ClockResolver.At(clock, first.PlusDays(1), frame).Or(ClockResolver.At(clock, first, frame), "the first hours of the day that is named")
            // « Hier après-midi à 7 heures »: not of the morning, wherever the afternoon ends.
            : ClockResolver.At(hours.Length > 1 && clock.Part is null && part.Start.Value.Hour is >= Focus.Noon and < Focus.Night ? later : clock, first, frame);
    }

    /// <summary>
    /// <em>La séance est ouverte à deux heures</em>, in a paper of 1896: before France took to the clock of 24 hours (1912), the hours from one to four were of the afternoon unless the morning or
    /// the night was named.
    /// </summary>
    public static ClockTime? OfOldPaper(ClockTime clock, ReadingFrame frame) =>
        frame.Publication.Date.Year < FirstOfTwentyFour
            && clock is { Part: null, Time: { Hour: >= 1 and <= LastOfOldAfternoon, Zone: null, IsTwelveHour: true } }
            && frame.LastDay is not ({ Granularity: Granularity.PartOfDay } or { IsEveningHour: true })
            ? clock with { Time = clock.Time with { Hour = clock.Time.Hour + Focus.Noon, IsTwelveHour = false } }
            : null;

    /// <summary>
    /// <em>Hier soir, la séance a commencé à huit heures et s'est achevée à dix heures</em>: the part of the day that the sentence has named, or what is left of it. What had been before, and
    /// what a participle tells by the way, are not of it: <em>lundi soir, le juge a relâché l'homme, arrêté à 7 heures</em>.
    /// </summary>
    public static LocalInterval? Named(ClockTime clock, Focus focus, ReadingFrame frame)
    {
        if (clock is not { Part: null, Time: { Hour: > 0 and < Focus.Noon and var hour, Zone: null } } || focus.Interval is not { Start: { } start, End: { } end } part
            || frame.Situation is not { IsPluperfect: false, IsOfMainClause: true } situation
                || (frame.InSentence != focus && !(situation.FollowsTwelve && frame.JustBefore == focus)) || (frame.IsEnd && hour <= SmallHours))
        {
            return null;
        }

        var (midnight, moment) = (start.Date.PlusDays(1).AtMidnight(), start.Date.AtMidnight().PlusHours(hour + Focus.Noon));
        return focus.Granularity == Granularity.PartOfDay ? (start.Hour >= Focus.Noon && end <= midnight && moment >= start && moment <= end ? part : null)
            : focus.Granularity != Granularity.Minute ? null
            : start.Hour >= Focus.Noon ? (situation.FollowsTwelve && moment > start ? new LocalInterval(start, midnight) : null)
            // « De 9 heures à midi et de 2 heures à 5 heures »
            : end == start.Date.AtMidnight().PlusHours(Focus.Noon) && hour < start.Hour && situation.IsRange ? new LocalInterval(end, midnight)
            : null;
    }
}
