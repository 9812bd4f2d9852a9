using NodaTime;

namespace Timeline.Resolution;

/// <summary>Chooses among the periods that a partial name may mean, by direction and distance (spec 0.4 and 2).</summary>
internal static class Candidates
{
    /// <summary>How far ahead a plan may be for it to win a tie of distance.</summary>
    private const int TieDays = 62;

    /// <summary>How many times nearer a past day must be than the next one for a plan to have passed.</summary>
    private const int MuchNearer = 5;

    public const string OnTheOtherSide = "the one on the other side of the publication";

    /// <summary>The one that is meant; −1 where there is none.</summary>
    /// <param name="candidates">Periods in order of time. The one that today lies in counts as past and as future alike.</param>
    /// <param name="granularity">What they are.</param>
    /// <param name="frame">Where they are read.</param>
    /// <param name="pull">The word that pulls them one way.</param>
    public static int Choose(ReadOnlySpan<LocalInterval> candidates, Granularity granularity, ReadingFrame frame, Meanings.Pull pull = Meanings.Pull.None)
    {
        var today = frame.Today;
        int past = -1, future = -1, over = -1, ahead = -1, ofThisYear = -1;
        for (var i = 0; i < candidates.Length; i++)
        {
            var (first, end) = (First(candidates[i]), End(candidates[i]));
            past = first <= today ? i : past;
            future = future < 0 && end > today ? i : future;
            over = end <= today ? i : over;
            ahead = ahead < 0 && first > today ? i : ahead;
            ofThisYear = ofThisYear < 0 && first.Year == today.Year ? i : ofThisYear;
        }

        return pull switch
        {
            Meanings.Pull.Last => over,
            Meanings.Pull.Next => ahead,
            Meanings.Pull.This => ofThisYear >= 0 ? ofThisYear : Nearest(candidates, past, future, frame),
            _ when frame.IsStillToBegin && ahead >= 0 => ahead,
            _ => frame.Direction switch
            {
                Direction.Past => past >= 0 && !IsFarNearer(candidates, past, ahead, frame) ? past : future,
                Direction.Future => future >= 0 ? future : past,
                Direction.Planned => Planned(candidates, past, future, granularity, frame),
                _ => frame.Options.Direction switch
                {
                    DirectionPreference.Past => past >= 0 ? past : future,
                    DirectionPreference.Future => future >= 0 ? future : past,
                    _ => Nearest(candidates, past, future, frame),
                },
            },
        };
    }

    /// <summary>The same of readings that are all of one grain; null where there is none.</summary>
    public static Resolved? Choose(IReadOnlyList<Resolved> candidates, ReadingFrame frame, Meanings.Pull pull = Meanings.Pull.None) =>
        candidates.Count > 0 && Choose(Intervals(candidates), candidates[0].Granularity, frame, pull) is >= 0 and var chosen ? candidates[chosen] : null;

    /// <summary>Where neither verb nor word decides, the one on the other side of the publication may be meant; −1 where there is none.</summary>
    public static int OtherSide(ReadOnlySpan<LocalInterval> candidates, LocalInterval chosen, ReadingFrame frame, Meanings.Pull pull = Meanings.Pull.None)
    {
        if (pull != Meanings.Pull.None || frame.Direction is Direction.Past or Direction.Future)
        {
            return -1;
        }

        var isPast = First(chosen) <= frame.Today;
        var other = -1;
        for (var i = 0; i < candidates.Length; i++)
        {
            // The first of those ahead, the last of those behind.
            var isBehind = First(candidates[i]) <= frame.Today;
            if (isBehind != isPast && (isBehind || other < 0))
            {
                other = i;
            }
        }

        return other;
    }

    /// <summary>The chosen one, with the one on the other side where that may be meant.</summary>
    public static Resolved WithOtherSide(Resolved chosen, IReadOnlyList<Resolved> candidates, ReadingFrame frame, Meanings.Pull pull = Meanings.Pull.None) =>
        OtherSide(Intervals(candidates), chosen.Interval!.Value, frame, pull) is >= 0 and var other ? chosen.Or(candidates[other], OnTheOtherSide) : chosen;

    /// <summary><em>Prévu le 10 mars, reporté au 4 avril</em>, read on the 15th: a day that is far nearer on the other side has passed.</summary>
    private static int Planned(ReadOnlySpan<LocalInterval> candidates, int past, int future, Granularity granularity, ReadingFrame frame)
    {
        if (past < 0 || future < 0 || granularity > Granularity.Week)
        {
            return future >= 0 ? future : past;
        }

        var back = Period.DaysBetween(End(candidates[past]), frame.Today) + 1;
        return back * MuchNearer < Period.DaysBetween(frame.Today, First(candidates[future])) ? past : future;
    }

    /// <summary>Whether the next one is many times nearer than the last: <em>fermé le 25 décembre, le musée rouvrira le 2 janvier</em>, read in November; <em>fermée le 15 mars, la piscine rouvrira le 2 novembre</em> is not.</summary>
    private static bool IsFarNearer(ReadOnlySpan<LocalInterval> candidates, int past, int ahead, ReadingFrame frame) =>
        ahead >= 0 && frame.Situation?.MayBeAhead(First(candidates[ahead])) == true
            && Period.DaysBetween(frame.Today, First(candidates[ahead])) * MuchNearer < Period.DaysBetween(End(candidates[past]), frame.Today) + 1;

    private static int Nearest(ReadOnlySpan<LocalInterval> candidates, int past, int future, ReadingFrame frame)
    {
        if (past < 0 || future < 0)
        {
            return past >= 0 ? past : future;
        }

        var back = Math.Max(0, Period.DaysBetween(End(candidates[past]), frame.Today) + 1);
        var ahead = Math.Max(0, Period.DaysBetween(frame.Today, First(candidates[future])));
        return ahead < back || (ahead == back && frame.Direction == Direction.Present && ahead <= TieDays) ? future : past;
    }

    private static LocalInterval[] Intervals(IReadOnlyList<Resolved> candidates)
    {
        var intervals = new LocalInterval[candidates.Count];
        for (var i = 0; i < intervals.Length; i++)
        {
            intervals[i] = candidates[i].Interval!.Value;
        }

        return intervals;
    }

    private static LocalDate First(LocalInterval candidate) => candidate.Start!.Value.Date;

    /// <summary>The day after the last one.</summary>
    private static LocalDate End(LocalInterval candidate) => candidate.End is { } end ? end.Date : LocalDate.MaxIsoValue;
}
