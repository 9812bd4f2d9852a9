using NodaTime;

namespace Timeline.Resolution;

/// <summary>Chooses among the periods that a partial name may mean, by direction and distance (spec 0.4 and 2).</summary>
internal static class Candidates
{
    /// <summary>How far ahead a plan may be for it to win a tie of distance.</summary>
    private const int TieDays = 62;

    /// <param name="candidates">Periods in order of time.</param>
    /// <param name="allowsRunning">Whether the period that today lies in counts as past and as future alike.</param>
    public static Resolved? Choose(IReadOnlyList<Resolved> candidates, ReadingFrame frame, Meanings.Pull pull = Meanings.Pull.None, bool allowsRunning = true)
    {
        var today = frame.Today;
        var past = candidates.LastOrDefault(candidate => First(candidate) <= today && (allowsRunning || End(candidate) <= today));
        var future = candidates.FirstOrDefault(candidate => End(candidate) > today && (allowsRunning || First(candidate) > today));
        return pull switch
        {
            Meanings.Pull.Last => candidates.LastOrDefault(candidate => End(candidate) <= today),
            Meanings.Pull.Next => candidates.FirstOrDefault(candidate => First(candidate) > today),
            Meanings.Pull.This => candidates.FirstOrDefault(candidate => First(candidate).Year == today.Year) ?? Nearest(past, future, frame),
            _ => frame.Direction switch
            {
                Direction.Past => past ?? future,
                Direction.Future => future ?? past,
                _ => frame.Options.Direction switch
                {
                    DirectionPreference.Past => past ?? future,
                    DirectionPreference.Future => future ?? past,
                    _ => Nearest(past, future, frame),
                },
            },
        };
    }

    private static Resolved? Nearest(Resolved? past, Resolved? future, ReadingFrame frame)
    {
        if (past is null || future is null)
        {
            return past ?? future;
        }

        var back = Math.Max(0, Period.DaysBetween(End(past), frame.Today) + 1);
        var ahead = Math.Max(0, Period.DaysBetween(frame.Today, First(future)));
        return ahead < back || (ahead == back && frame.Direction == Direction.Present && ahead <= TieDays) ? future : past;
    }

    private static LocalDate First(Resolved candidate) => candidate.Interval!.Value.Start!.Value.Date;

    /// <summary>The day after the last one.</summary>
    private static LocalDate End(Resolved candidate) => candidate.Interval!.Value.End is { } end ? end.Date : LocalDate.MaxIsoValue;
}
