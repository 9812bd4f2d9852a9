using Timeline.French;
using Timeline.French.Lexicon;
using Timeline.Recognition;
using Timeline.Tests.French;
using Timeline.Tokenization;

namespace Timeline.Tests.Recognition;

/// <summary>
/// What may open an expression is asked what stands behind it before any rule is tried. That may only save time: a recognizer that does not ask finds the
/// same in every example of every rule, and in examples that run into each other.
/// </summary>
public sealed class LookaheadTests
{
    private static readonly string[] Sentences =
    [
        .. FrenchGrammar.Families.SelectMany(family => family).SelectMany(rule => rule.Examples.Select(example => RuleExample.Parse(example).Text).Concat(rule.NotExamples)).Distinct(),
    ];

    [Fact]
    public void No_expression_is_kept_away_by_what_follows_its_first_words()
    {
        var patient = new Recognizer(FrenchGrammar.Families, FrenchSlots.All, FrenchWords.Vocabulary, leads: null, OfPhrases.Follow);
        var texts = Sentences.Concat(Sentences.Zip(Sentences.Skip(1), (one, next) => Half(one) + " " + next));
        var missed = texts.Where(text => Read(text, patient) != Read(text, FrenchGrammar.Recognizer))
            .Select(text => $"{text}: {Read(text, patient)}, with the table {Read(text, FrenchGrammar.Recognizer)}");
        missed.Should().BeEmpty("the table of what may follow must hold every token that can");
    }

    /// <summary>A sentence cut off after a word, where another then goes on.</summary>
    private static string Half(string sentence) => sentence.LastIndexOf(' ', sentence.Length / 2) is > 0 and var cut ? sentence[..cut] : sentence;

    private static string Read(string text, Recognizer recognizer)
    {
        var tokens = FrenchGrammar.Tokenizer.Tokenize(TextNormalizer.Normalize(text, int.MaxValue));
        using var scan = new Scan(tokens, recognizer, publishedIn: 2016);
        List<Match> found = [];
        foreach (var sentence in tokens.Sentences)
        {
            recognizer.Recognize(scan, sentence, found);
        }

        return string.Join(", ", found.Select(match => $"{match.Rule.Name} [{match.Start}, {match.End})"));
    }
}
