using NodaTime;

namespace Timeline.Resolution;

/// <summary>The day of the hours that label the lines of a live page or a programme.</summary>
internal sealed partial class StoryLine
{
    /// <summary>
    /// The day that heads them; past midnight they go on from one another (<em>22 h 45 – L'incendie s'étend. 0 h 30 – Le feu est éteint</em>), unless the latest stand first.
    /// </summary>
    private Focus? DayOfLabel(LocalTime hour)
    {
        var heading = Last(Part.Heading);
        if (Label is not { } label || (heading.before is not null && label.mention.Sentence < heading.mention.Sentence))
        {
            return heading.Focus;
        }

        var crosses = hour.Hour <= Focus.LastOfNight && label.Focus is { IsEveningHour: true } && !(label.before!.Label is { } earlier && earlier.Moment > label.Moment);
        return crosses || label.Date != (heading.before is null ? today : heading.Date) ? label.Focus : heading.Focus;
    }

    private StoryLine? Label => Nearby(static line => line.mention.IsHeading && line.resolved.Granularity == Granularity.Minute);

    private LocalDateTime Moment => resolved.Interval!.Value.Start!.Value;
}
