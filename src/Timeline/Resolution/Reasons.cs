using Timeline.Meanings;

namespace Timeline.Resolution;

/// <summary>What decided a direction, in words.</summary>
internal static class Reasons
{
    private static readonly string[] Words =
    [
        "“dernier”", "“prochain”", "“ce”", "“suivant”", "“précédent”",
        "the past tense", "the future or a word that looks ahead", "a word that speaks of a plan", "the present tense", "distance: nothing else decides",
    ];

    /// <summary>Said of nearly every weekday: made once.</summary>
    private static readonly string[] Weeks = Array.ConvertAll(Words, static words => "week, by " + words);

    public static string Of(ReadingFrame frame, Pull pull) => Words[Number(frame, pull)];

    /// <summary>What decided the week of a weekday.</summary>
    public static string Week(ReadingFrame frame, Pull pull) => Weeks[Number(frame, pull)];

    private static int Number(ReadingFrame frame, Pull pull) => pull switch
    {
        Pull.Last => 0,
        Pull.Next => 1,
        Pull.This => 2,
        Pull.Following => 3,
        Pull.Preceding => 4,
        _ => frame.Direction switch
        {
            Direction.Past => 5,
            Direction.Future => 6,
            Direction.Planned => 7,
            Direction.Present => 8,
            _ => 9,
        },
    };
}
