namespace Timeline.French.Verbs;

/// <summary>The words of a table that is written as text, so that it can be read and sorted as text.</summary>
internal static class WordList
{
    public static string[] Of(string words) => words.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
}
