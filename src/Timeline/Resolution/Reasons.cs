using Timeline.Meanings;

namespace Timeline.Resolution;

/// <summary>What decided a direction, in words.</summary>
internal static class Reasons
{
    public static string Of(ReadingFrame frame, Pull pull) => pull switch
    {
        Pull.Last => "“dernier”",
        Pull.Next => "“prochain”",
        Pull.This => "“ce”",
        Pull.Following => "“suivant”",
        Pull.Preceding => "“précédent”",
        _ => frame.Direction switch
        {
            Direction.Past => "the past tense",
            Direction.Future => "the future or a word that looks ahead",
            Direction.Planned => "a word that speaks of a plan",
            Direction.Present => "the present tense",
            _ => "distance: nothing else decides",
        },
    };
}
