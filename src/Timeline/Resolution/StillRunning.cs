using NodaTime;
using Timeline.Meanings;

namespace Timeline.Resolution;

/// <summary>What is told as past before it is over: <em>le salon s'est tenu du 20 au 26 mai</em>, read on the 24th.</summary>
internal static class StillRunning
{
    /// <summary>
    /// The coming day of a year-less date at which something told as past may end; null where the date is of another kind, where the text
    /// tells of another time, or where the day has come.
    /// </summary>
    /// <param name="last">What the last day was called.</param>
    /// <param name="frame">What it is read by.</param>
    /// <param name="since">Why the year is this one, to be told as inferred.</param>
    public static Resolved? EndOf(Meaning? last, ReadingFrame frame, string since) =>
        frame is { Direction: Direction.Past, StoryYear: null, Situation: not { IsPluperfect: true } or { TellsDecree: true, JustBefore: null } }
            && (frame.InSentence is null || frame.InSentence.Day is { } beside && Math.Abs(Period.DaysBetween(beside, frame.Today)) <= 1)
            && last is CalendarDate { Year: null, Day: not null }
            && MeaningResolver.Resolve(last, frame with { Direction = Direction.Future }) is { Interval.Start: { } start } coming && start.Date > frame.Today
            ? coming with { Inferred = [$"year {coming.Value.AsSpan(0, 4)}, since {since}"] }
            : null;
}
