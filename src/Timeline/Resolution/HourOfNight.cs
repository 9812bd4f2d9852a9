using Timeline.Meanings;

namespace Timeline.Resolution;

/// <summary>Hours that are of the day after the one that was told, since a night lies between.</summary>
internal static class HourOfNight
{
    /// <summary>After an evening hour, the last that is of the next morning unless the words say so.</summary>
    private const int SmallHours = 8;

    /// <summary>After an hour of the afternoon, the last that is of the next morning.</summary>
    private const int LastBeforeMorning = 6;

    /// <summary>
    /// <em>Le feu a pris à 22 h 40 ; à 2 heures du matin, il n'était pas maîtrisé</em>; <em>mardi soir, la rue sera fermée jusqu'à 6 heures</em>: after an evening the small hours are of the next day.
    /// </summary>
    public static bool Is(ClockTime clock, Focus told, ReadingFrame frame) => clock.Time is { Hour: <= SmallHours and var hour, Zone: null }
        && (IsLabel(hour, told, frame) || (frame.LooksAhead ? EndsEvening(clock, told, frame) : told.Day < frame.Today && (FollowsEvening(clock, told, frame) || FollowsAfternoon(hour, told, frame))));

    /// <summary><em>23 h 50 – Le feu s'étend. 0 h 40 – Il est éteint</em>: whatever the tense, the lines of a live page and of a programme go on past midnight.</summary>
    private static bool IsLabel(int hour, Focus told, ReadingFrame frame) => frame.Situation is { IsHeading: true } && told.IsEveningHour && hour <= Focus.LastOfNight;

    private static bool EndsEvening(ClockTime clock, Focus told, ReadingFrame frame) =>
        (told.IsEvening || told.IsEveningHour) && (clock.Part == DayPart.Morning || frame.IsEnd || clock.Time.Hour == 0);

    private static bool FollowsEvening(ClockTime clock, Focus told, ReadingFrame frame) => !(clock.Time.Hour > Focus.LastOfNight && frame.Situation is { LooksBack: true })
        && (told.IsEveningHour || (told.IsMidnight && clock.Time.Hour <= LastBeforeMorning)
            || (told.IsEvening && (clock.Part == DayPart.Morning || (clock.Time.Hour <= Focus.LastOfNight && frame.Situation is { IsPluperfect: false }))));

    /// <summary>
    /// <em>La panne a débuté lundi à 16 h 10. Le courant a été rétabli à 5 heures</em>: what happened in the small hours, after an hour of the afternoon, is of the next day; what had been
    /// (<em>il était parti à 5 heures</em>), what was so then, how it began (<em>elle a débuté à 5 heures</em>) and what is told by the way may have been before.
    /// </summary>
    private static bool FollowsAfternoon(int hour, Focus told, ReadingFrame frame) => hour <= LastBeforeMorning && told is { Granularity: Granularity.Minute, Interval.Start.Hour: > Focus.Noon }
        && frame is { Direction: Direction.Past, Situation: { IsPluperfect: false, IsPunctual: true, IsOfMainClause: true, IsRange: false, FollowsTwelve: false, TellsOnset: false } };
}
