using NodaTime;

namespace Timeline.Resolution;

/// <summary>Chooses among the periods that a partial name may mean, by direction and distance (spec 0.4 and 2).</summary>
internal static class Candidates
{
    /// <summary>How far ahead a plan may be for it to win a tie of distance.</summary>
    private const int TieDays = 62;

    /// <summary>How many times nearer a past day must be than the next one for a plan to have passed.</summary>
    private const int MuchNearer = 5;

    /// <param name="candidates">Periods in order of time. The one that today lies in counts as past and as future alike.</param>
    public static Resolved? Choose(IReadOnlyList<Resolved> candidates, ReadingFrame frame, Meanings.Pull pull = Meanings.Pull.None)
    {
        var today = frame.Today;
        Resolved? past = null, future = null, over = null, ahead = null, ofThisYear = null;
        foreach (var candidate in candidates)
        {
            var (first, end) = (First(candidate), End(candidate));
            past = first <= today ? candidate : past;
            future ??= end > today ? candidate : null;
            over = end <= today ? candidate : over;
            ahead ??= first > today ? candidate : null;
            ofThisYear ??= first.Year == today.Year ? candidate : null;
        }

        return pull switch
        {
            Meanings.Pull.Last => over,
            Meanings.Pull.Next => ahead,
            Meanings.Pull.This => ofThisYear ?? Nearest(past, future, frame),
            _ => frame.Direction switch
            {
                Direction.Past => past ?? future,
                Direction.Future => future ?? past,
                Direction.Planned => Planned(past, future, frame),
                _ => frame.Options.Direction switch
                {
                    DirectionPreference.Past => past ?? future,
                    DirectionPreference.Future => future ?? past,
                    _ => Nearest(past, future, frame),
                },
            },
        };
    }

    /// <summary>Where neither verb nor word decides, the one on the other side of the publication may be meant.</summary>
    public static Resolved WithOtherSide(Resolved chosen, IReadOnlyList<Resolved> candidates, ReadingFrame frame, Meanings.Pull pull = Meanings.Pull.None)
    {
        if (pull != Meanings.Pull.None || frame.Direction is Direction.Past or Direction.Future)
        {
            return chosen;
        }

        var other = First(chosen) <= frame.Today
            ? candidates.FirstOrDefault(candidate => First(candidate) > frame.Today)
            : candidates.LastOrDefault(candidate => First(candidate) <= frame.Today);
        return other is null || other.Value == chosen.Value ? chosen : chosen.Or(other, "the one on the other side of the publication");
    }

    /// <summary><em>Prévu le 10 mars, reporté au 4 avril</em>, read on the 15th: a day that is far nearer on the other side has passed.</summary>
    private static Resolved? Planned(Resolved? past, Resolved? future, ReadingFrame frame)
    {
        if (past is null || future is null || past.Granularity > Granularity.Week)
        {
            return future ?? past;
        }

        var back = Period.DaysBetween(End(past), frame.Today) + 1;
        return back * MuchNearer < Period.DaysBetween(frame.Today, First(future)) ? past : future;
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
