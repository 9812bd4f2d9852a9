using NodaTime;
using Timeline.Meanings;

namespace Timeline.Resolution;

/// <summary>The hour that was told last: <em>à cette heure-là</em> is of the day that the story is at, <em>jeudi à la même heure</em> of another.</summary>
internal static class HourOfStory
{
    public static Resolved Resolve(ClockTime clock, ReadingFrame frame)
    {
        if (frame.Situation?.LastHour is not { Moment: { } moment } hour)
        {
            return clock.Day is { } named ? MeaningResolver.Resolve(named, frame) : Resolved.Unknown(Granularity.Minute, TimexType.Time);
        }

        var day = clock.Day is { } meaning ? MeaningResolver.Resolve(meaning, frame)
            : frame.DayInHand is { Day: { } inHand } last ? Resolved.Day(inHand, last.StoryAnchor)
            : Resolved.Day(moment.Date, hour.StoryAnchor);
        if (day.Interval?.Start is not { Year: >= 2 and <= 9998, Date: var date })
        {
            return Resolved.Unknown(Granularity.Minute, TimexType.Time);
        }

        return ClockResolver.At(clock with { Time = new TimeOfDay(moment.Hour, moment.Minute) }, date, frame) with { Anchor = day.Anchor, Inferred = day.Inferred.With("time of day, by the hour told before") };
    }
}
