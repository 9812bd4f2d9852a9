using Timeline.Recognition;
using Timeline.Tokenization;

namespace Timeline.Tests.Recognition;

/// <summary>Patterns put together: what they begin with is tried once, and what is left alike of them is kept once.</summary>
public sealed class TrieBuilderTests
{
    [Theory]
    [InlineData("le | la | les", 2, "le 0 / la 0 / les 0")]
    [InlineData("(le | la) (lundi | mardi)", 3, "le lundi 0 / le mardi 0 / la lundi 0 / la mardi 0")]
    [InlineData("(le | la)? lundi", 3, "le lundi 0 / la lundi 0 / lundi 0")]
    [InlineData("le lundi ; le mardi", 4, "le lundi 0 / le mardi 1")]
    [InlineData("(le | la) lundi ; le mardi", 5, "le lundi 0 / le mardi 1 / la lundi 0")]
    [InlineData("((le | la) lundi | le mardi) matin", 5, "le lundi matin 0 / le mardi matin 0 / la lundi matin 0")]
    [InlineData("le lundi? ; le lundi matin", 4, "le 0 / le lundi 0 / le lundi matin 1")]
    [InlineData("le ; le", 2, "le 0 / le 1")]
    public void Patterns_share_what_they_begin_with_and_what_is_left_of_them(string patterns, int places, string sequences)
    {
        var words = new Vocabulary();
        foreach (var word in new[] { "le", "la", "les", "lundi", "mardi", "matin" })
        {
            words.Add(word);
        }

        var builder = new TrieBuilder();
        foreach (var (number, pattern) in patterns.Split(';').Index())
        {
            builder.Add(new PatternReader(words).Read(pattern, _ => throw new FormatException()), number);
        }

        var met = new HashSet<TriePlace>();
        List<string> read = [];
        Walk(builder.Root, "", words, met, read);
        string.Join(" / ", read).Should().Be(sequences);
        met.Should().HaveCount(places);
    }

    private static void Walk(TriePlace place, string before, Vocabulary words, HashSet<TriePlace> met, List<string> read)
    {
        met.Add(place);
        read.AddRange(place.Outcomes.Select(outcome => $"{before}{outcome}"));
        foreach (var (step, to) in place.Words)
        {
            Walk(to, $"{before}{words[step.Word]} ", words, met, read);
        }
    }
}
