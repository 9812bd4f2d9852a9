using System.Collections.Concurrent;
using NodaTime;
using Timeline.Tests.Laws;

namespace Timeline.Tests.Fuzzing;

/// <summary>
/// Rules look at the words before and behind: every sentence of <c>Phrases.txt</c> is read without its first words and without its last, so that each rule once stands at the edge of a text.
/// <em>Le voir avec Noël</em> once threw there.
/// </summary>
public class CutSentencesTests
{
    private static readonly Publication Published = new LocalDateTime(2016, 3, 15, 18, 0);

    [Fact]
    public void No_beginning_and_no_end_of_a_sentence_breaks_a_law()
    {
        var sentences = File.ReadLines(Repository.PathOf("tests", "Timeline.Tests", "French", "Clauses", "Phrases.txt")).Where(static line => line.Contains(" → ", StringComparison.Ordinal)).Select(static line => line[..line.IndexOf(" → ", StringComparison.Ordinal)]);
        ConcurrentBag<string> broken = [];
        Parallel.ForEach(sentences.SelectMany(Cuts).Distinct(), text =>
        {
            if (ReadingLaws.Broken(text, Published) is { } law)
            {
                broken.Add($"« {text} »: {law}");
            }
        });
        Assert.True(broken.IsEmpty, $"{broken.Count} cuts break a law:\n{string.Join("\n", broken.Take(10))}");
    }

    private static IEnumerable<string> Cuts(string sentence)
    {
        for (var space = sentence.IndexOf(' ', StringComparison.Ordinal); space >= 0; space = sentence.IndexOf(' ', space + 1))
        {
            yield return sentence[..space];
            yield return sentence[(space + 1)..];
        }
    }
}
