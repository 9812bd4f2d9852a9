using Timeline.French;
using Timeline.Tokenization;

namespace Timeline.Tests.Tokenization;

/// <summary>Texts cut by the French tokenizer, as the article writes them.</summary>
internal static class Tokenized
{
    public static TokenizedText Cut(this string text) => FrenchGrammar.Tokenizer.Tokenize(TextNormalizer.Normalize(text, int.MaxValue));

    /// <summary>The tokens, with a bar between them.</summary>
    public static string Tokens(this string text)
    {
        var cut = text.Cut();
        return string.Join('|', Enumerable.Range(0, cut.Count).Select(token => cut.Fragment(token, token + 1).Text));
    }

    /// <summary>The sentences, each from its first to its last token.</summary>
    public static string[] Sentences(this string text)
    {
        var cut = text.Cut();
        return Array.ConvertAll(cut.Sentences.ToArray(), sentence => cut.Fragment(sentence.First, sentence.End).Text);
    }
}
