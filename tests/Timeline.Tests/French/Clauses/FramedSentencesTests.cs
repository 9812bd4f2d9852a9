namespace Timeline.Tests.French.Clauses;

/// <summary>
/// What a sentence dates does not change because a word, a place or a report leads to it, or another sentence stands beside it. Each sentence of <c>Phrases.txt</c> is read in each frame; those that are read otherwise there
/// are in <c>Framed.txt</c>, which should only grow shorter.
/// </summary>
/// <remarks><c>TIMELINE_UPDATE_DOCS=1 dotnet test</c> writes the list: look whether what has come to it had to.</remarks>
public sealed class FramedSentencesTests
{
    private static readonly LocalDate Day = new(2016, 3, 15);

    /// <summary>Words with which a sentence begins that are written small behind others.</summary>
    private static readonly string[] Heads = ["Le ", "La ", "Les ", "L'", "Un ", "Une ", "Des ", "Il ", "Elle ", "Ils ", "Elles ", "On ", "Ce ", "Cette ", "Son ", "Sa ", "Ses ", "Deux ", "Trois "];

    private static readonly (string Before, string After, bool IsReport)[] Frames =
    [
        ("Le préfet a parlé à la presse. ", "", false), ("", " Le préfet a parlé à la presse.", false), ("Le préfet a parlé à la presse.\n\n", "\n\nLe maire est resté muet.", false),
        ("Par ailleurs, ", "", false), ("Cependant, ", "", false), ("À Dole, ", "", false), ("Selon le préfet, ", "", true), ("Le préfet a indiqué que ", "", true), ("", ", a indiqué le préfet.", true),
    ];

    [Fact]
    public void Sentences_date_the_same_in_a_frame()
    {
        var folder = Repository.PathOf("tests", "Timeline.Tests", "French", "Clauses");
        var list = "# Sentences of Phrases.txt that date otherwise in a frame; see FramedSentencesTests.\n";
        foreach (var sentence in Repository.Read(Path.Combine(folder, "Phrases.txt")).Split('\n').Where(line => line.Contains(" → ", StringComparison.Ordinal)).Select(line => line.Split(" → ")[0]))
        {
            foreach (var frame in Frames)
            {
                if (Put(sentence, frame.Before, frame.After) is { } framed && Read(framed, frame.IsReport) is var read && read != Read(sentence, frame.IsReport))
                {
                    list += $"{framed.ReplaceLineEndings("⏎")} → {read}\n";
                }
            }
        }

        WrittenDown.ShouldBe(Path.Combine(folder, "Framed.txt"), list);
    }

    /// <summary>The sentence in its frame; null where it does not go there.</summary>
    private static string? Put(string sentence, string before, string after)
    {
        if (before.EndsWith(". ", StringComparison.Ordinal) || before.EndsWith('\n') || (before.Length == 0 && after[0] == ' '))
        {
            return before + sentence + after;
        }

        // Nothing leads to several sentences, to what is quoted, or to a heading.
        var isWhole = sentence[^1] == '.' && sentence[..^1].IndexOfAny(['.', '«', '»', '"', ':', ';', '!', '?', '–']) < 0;
        if (!isWhole || !Heads.Any(head => sentence.StartsWith(head, StringComparison.Ordinal)))
        {
            return null;
        }

        var small = char.ToLowerInvariant(sentence[0]) + sentence[1..];
        before = before.EndsWith("que ", StringComparison.Ordinal) && "eiou".Contains(small[0], StringComparison.Ordinal) ? before[..^2] + "'" : before;
        return before.Length == 0 ? sentence[..^1] + after : before + small;
    }

    private static string Read(string text, bool isReport) =>
        string.Join(", ", TimelineExtractor.Extract(text, Day).Select(told => $"{told.Trigger.Text.ToLowerInvariant()} {told.When.Value}{(isReport ? "" : " " + told.Status)}").Order(StringComparer.Ordinal));
}
