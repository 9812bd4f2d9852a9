using Timeline.Tokenization;

namespace Timeline.Recognition;

/// <summary>A set of words of the vocabulary, asked by token.</summary>
internal sealed class WordSet
{
    private readonly HashSet<ushort> words = [];

    public WordSet(Vocabulary vocabulary, params ReadOnlySpan<string> members)
    {
        foreach (var member in members)
        {
            words.Add(vocabulary.Add(member));
        }
    }

    public bool Contains(Token token) => token.Word != 0 && (words.Contains(token.Word) || (token.OtherWord != 0 && words.Contains(token.OtherWord)));
}
