using System.Diagnostics.CodeAnalysis;
using Timeline.Tokenization;

namespace Timeline.French.Lexicon;

/// <summary>
/// What is known of words, by their spelling. A frozen dictionary would do; it takes a tenth of the first call of a process to look for its best shape.
/// </summary>
internal sealed class WordTable<T>
    where T : class
{
    private readonly SpellingTable spellings = new();
    private readonly List<T> values = [];

    public IReadOnlyList<T> Values => values;

    public bool TryFind(ReadOnlySpan<char> word, [NotNullWhen(true)] out T? value)
    {
        var number = spellings.Find(word, SpellingTable.HashOf(word)).Exact;
        value = number == 0 ? null : values[number - 1];
        return number != 0;
    }

    /// <exception cref="ArgumentException">The word is there.</exception>
    public void Add(string word, T value)
    {
        if (TryFind(word, out _))
        {
            throw new ArgumentException($"“{word}” is there twice.", nameof(word));
        }

        values.Add(value);
        spellings.AddExact(word, checked((ushort)values.Count));
    }
}
