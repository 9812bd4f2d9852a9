using System.Collections.Concurrent;

namespace Timeline.Tokenization;

/// <summary>What the tokenizer must know of a word.</summary>
[Flags]
internal enum WordTraits : byte
{
    None = 0,

    /// <summary>A full stop after it never ends a sentence: <em>M., Mme, Dr</em>.</summary>
    Title = 1,

    /// <summary>A full stop after it ends a sentence only before a capital: <em>janv., env., etc.</em></summary>
    Abbreviation = 2,

    /// <summary>It elides before a vowel: <em>l', d', jusqu'</em>.</summary>
    Elides = 4,

    /// <summary>A sentence that begins with it has begun, whatever stands before: <em>Le, Il, Dans</em>.</summary>
    Opener = 8,
}

/// <summary>The closed set of words that any rule or table names, numbered from 1.</summary>
/// <remarks>
/// Tables name their words when they are first touched, on whatever thread that is: adding is locked, looking up is not.
/// A reading during which words were added may have missed them; see <see cref="IsSince"/>.
/// </remarks>
internal sealed class Vocabulary
{
    private readonly Lock adding = new();
    private readonly ConcurrentDictionary<string, ushort> numbers = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, ushort> withoutAccents = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, ushort>.AlternateLookup<ReadOnlySpan<char>> find;
    private readonly ConcurrentDictionary<string, ushort>.AlternateLookup<ReadOnlySpan<char>> findWithoutAccents;
    private volatile Entry[] entries = [new("", WordTraits.None)];
    private volatile int count = 1;
    private volatile int version;
    private volatile int longest;

    public Vocabulary()
    {
        find = numbers.GetAlternateLookup<ReadOnlySpan<char>>();
        findWithoutAccents = withoutAccents.GetAlternateLookup<ReadOnlySpan<char>>();
    }

    /// <summary>How many numbers are taken; they run from 1 to one less than this.</summary>
    public int Count => count;

    /// <summary>Odd while a word is being added; another number after every word.</summary>
    public int Version => version;

    /// <summary>The longest word, in characters; a longer token is not looked up.</summary>
    public int Longest => longest;

    public string this[int number] => entries[number].Word;

    public WordTraits Traits(int number) => entries[number].Traits;

    /// <summary>Whether no word has been added since it had this version, nor was being added then.</summary>
    public bool IsSince(int earlier) => (earlier & 1) == 0 && version == earlier;

    public ushort Add(string word, WordTraits traits = WordTraits.None)
    {
        if (numbers.TryGetValue(word, out var number) && (Traits(number) & traits) == traits)
        {
            return number;
        }

        lock (adding)
        {
            if (!numbers.TryGetValue(word, out number))
            {
                number = AddNew(word);
            }

            entries[number] = new Entry(word, Traits(number) | traits);
            return number;
        }
    }

    public ushort Find(ReadOnlySpan<char> lowerWord) => find.TryGetValue(lowerWord, out var number) ? number : (ushort)0;

    /// <summary>The accented word that is spelled so once its accents are gone: <em>fevrier → février</em>.</summary>
    public ushort FindWithoutAccents(ReadOnlySpan<char> plainWord) =>
        findWithoutAccents.TryGetValue(plainWord, out var number) ? number : (ushort)0;

    private ushort AddNew(string word)
    {
        version++;
        var number = checked((ushort)count);
        if (number == entries.Length)
        {
            entries = [.. entries, .. new Entry[entries.Length]];
        }

        entries[number] = new Entry(word, WordTraits.None);
        longest = Math.Max(longest, word.Length);
        numbers[word] = number;
        AddWithoutAccents(word, number);
        count++;
        version++;
        return number;
    }

    /// <summary>Of two words that differ by their accents alone the first of the alphabet counts, whichever was added first.</summary>
    private void AddWithoutAccents(string word, ushort number)
    {
        Span<char> plain = word.ToCharArray();
        if (Accents.Remove(plain))
        {
            var written = plain.ToString();
            if (!withoutAccents.TryGetValue(written, out var other) || string.CompareOrdinal(word, this[other]) < 0)
            {
                withoutAccents[written] = number;
            }
        }
    }

    private readonly record struct Entry(string Word, WordTraits Traits);
}
