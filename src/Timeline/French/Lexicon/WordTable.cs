using System.Diagnostics.CodeAnalysis;
using Timeline.Tokenization;

namespace Timeline.French.Lexicon;

/// <summary>
/// What is known of words, by their spelling. A frozen dictionary would do; it takes a tenth of the first call of a process to look for its best shape.
/// </summary>
/// <param name="isOther">Which spellings are other words than one that has lost its accents, as <em>reunion</em> and <em>seance</em> have; null where words keep them.</param>
internal sealed class WordTable<T>(Func<string, bool>? isOther = null)
    where T : class
{
    private readonly SpellingTable spellings = new();
    private readonly List<T> values = [];

    public IReadOnlyList<T> Values => values;

    public bool TryFind(ReadOnlySpan<char> word, [NotNullWhen(true)] out T? value)
    {
        var (exact, plain) = spellings.Find(word, SpellingTable.HashOf(word));
        var number = exact == 0 ? plain : exact;
        value = number == 0 ? null : values[number - 1];
        return number != 0;
    }

    /// <exception cref="ArgumentException">The word is there.</exception>
    public void Add(string word, T value)
    {
        if (spellings.Find(word, SpellingTable.HashOf(word)).Exact != 0)
        {
            throw new ArgumentException($"“{word}” is there twice.", nameof(word));
        }

        values.Add(value);
        var number = checked((ushort)values.Count);
        spellings.AddExact(word, number);
        if (isOther is not null)
        {
            spellings.AddWithoutAccents(word, number, isOther);
        }
    }
}
