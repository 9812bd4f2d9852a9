namespace Timeline.Cli.Inputs;

/// <summary>The line that tells a page's readers when it came out, where nothing tells it to programs: <em>Publié le 15/03/2016 à 10h00, mis à jour le 16</em>.</summary>
internal static class PublicationLines
{
    private const int Longest = 200;

    private static readonly string[] Openings = ["date de publication", "publiée", "publié", "publication", "mise en ligne", "mis en ligne", "parue", "paru", "postée", "posté"];

    // Where another date may stand, or who wrote it.
    private static readonly string[] Closings = ["mis à jour", "mise à jour", "modifié", "actualisé", "màj", "temps de lecture", "lecture", "par ", "|", "·", "•", "–", "—", " - ", "(", "/ "];

    /// <summary>What the first such line tells, whole and with its year; null where there is none. A line that has more to tell is of the article.</summary>
    public static Publication? FirstOf(string text)
    {
        foreach (var line in text.Replace('\u00A0', ' ').Replace('\u202F', ' ').Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
        {
            if (line.Length <= Longest && Date(line) is { } words && PublicationText.TryReadAll(words) is { } publication)
            {
                return publication;
            }
        }

        return null;
    }

    private static string? Date(string line)
    {
        foreach (var opening in Openings)
        {
            if (line.IndexOf(opening, StringComparison.OrdinalIgnoreCase) is >= 0 and var start && MayStandBefore(line[..start].TrimEnd()))
            {
                var words = line[(start + opening.Length)..].TrimStart(' ', ':');
                words = words.StartsWith("le ", StringComparison.OrdinalIgnoreCase) ? words[3..] : words;
                return words[..Closings.Select(closing => words.IndexOf(closing, StringComparison.OrdinalIgnoreCase)).Where(place => place >= 0).DefaultIfEmpty(words.Length).Min()]
                    .Trim(' ', ',', ';', '.');
            }
        }

        return null;
    }

    // « - » is the item of a list. « Par Anne Roux, publié le » and « Culture | Publié le », but not « Le décret, publié le ».
    private static bool MayStandBefore(string words) => words is "" or "-" or [.., '|' or '·' or '•' or '–' or '—'] || words.StartsWith("Par ", StringComparison.OrdinalIgnoreCase);
}
