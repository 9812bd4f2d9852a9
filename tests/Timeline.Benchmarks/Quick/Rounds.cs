using System.Diagnostics;

namespace Timeline.Benchmarks.Quick;

/// <summary>
/// Times several actions in turn, round after round, and takes the median: what else the machine does then falls on all of
/// them alike, and their ratios stand.
/// </summary>
internal static class Rounds
{
    /// <summary>The median seconds of each action.</summary>
    public static double[] Measure(int rounds, params Action[] actions)
    {
        foreach (var action in actions)
        {
            action();
        }

        var seconds = actions.Select(_ => new double[rounds]).ToArray();
        for (var round = 0; round < rounds; round++)
        {
            for (var i = 0; i < actions.Length; i++)
            {
                var start = Stopwatch.GetTimestamp();
                actions[i]();
                seconds[i][round] = Stopwatch.GetElapsedTime(start).TotalSeconds;
            }
        }

        return [.. seconds.Select(Median)];
    }

    /// <summary>Lets the runtime compile the hot paths to the end before anything is timed.</summary>
    public static void WarmUp(Action action, double seconds = 2)
    {
        var start = Stopwatch.GetTimestamp();
        while (Stopwatch.GetElapsedTime(start).TotalSeconds < seconds)
        {
            action();
        }
    }

    private static double Median(double[] values)
    {
        Array.Sort(values);
        return values[values.Length / 2];
    }
}
