using Timeline.Meanings;
using Timeline.Recognition;

namespace Timeline.French.Expressions;

/// <summary>Times of day (spec family 11).</summary>
internal static class ClockTimes
{
    public static RuleFamily Rules { get; } = new("Heures", Level.Moment)
    {
        new("20 h 30")
        {
            Pattern = "(à|vers|dès)? {digits:hour} (h|heures|heure) {twoDigits:minute}? | {digits:hour}~:~{twoDigits:minute}",
            Meaning = said => Clock(said, null),
            Examples = ["La conférence débutera [à 20 h 30]. → 2016-03-15T20:30"],
        },
        new("mardi à 20 h 30")
        {
            Pattern = "{dayDate} ,? (à|vers|dès)? {digits:hour} (h|heures) {twoDigits:minute}? | {dayDate} ,? (à|vers)? {digits:hour}~:~{twoDigits:minute}",
            Meaning = said => Clock(said, said.Meaning("dayDate")),
            Examples = ["Le vote aura lieu [mercredi à 20 h 30]. → 2016-03-16T20:30"],
        },
    };

    private static Meaning Clock(Said said, Meaning? day)
    {
        var time = new TimeOfDay(said.Number("hour"), said.NumberOrNull("minute") ?? 0);
        return time.IsPossible ? new ClockTime(time, day) : new Impossible(DiagnosticKind.ImpossibleTime, "No clock shows this time.");
    }
}
