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

    /// <summary>Behind a number it is an abbreviated unit, and a full stop that ends no sentence belongs to it: <em>4 h. 30</em>.</summary>
    Unit = 16,

    /// <summary>A sentence may go on with it behind an hour: <em>à 4 h. 30 <b>par</b> la police</em>.</summary>
    Inner = 32,
}

/// <summary>The closed set of words that any rule or table names, numbered from 1.</summary>
internal sealed class Vocabulary
{
    private readonly SpellingTable spellings = new();
    private readonly List<string> words = [""];

    /// <summary>For each word what the tokenizer must know of it.</summary>
    private WordTraits[] traits = new WordTraits[1024];

    /// <summary>How many numbers are taken; they run from 1 to one less than this.</summary>
    public int Count => words.Count;

    /// <summary>The longest word, in characters; a longer token is not looked up.</summary>
    public int Longest { get; private set; }

    public string this[int number] => words[number];

    public WordTraits Traits(int number) => traits[number];

    /// <summary>Whether the set is closed: from the first text on it is read by many threads and never changes.</summary>
    public bool IsFrozen { get; private set; }

    public Vocabulary Freeze()
    {
        IsFrozen = true;
        return this;
    }

    /// <exception cref="InvalidOperationException">The word is new and the vocabulary is frozen: a table was not loaded with the grammar.</exception>
    public ushort Add(string word, WordTraits wordTraits = WordTraits.None)
    {
        // Two threads may load tables at once, each from the static constructor of its own first type.
        lock (spellings)
        {
            return AddLocked(word, wordTraits);
        }
    }

    private ushort AddLocked(string word, WordTraits wordTraits)
    {
        var number = Find(word);
        if (number == 0)
        {
            number = IsFrozen
                ? throw new InvalidOperationException($"“{word}” comes too late: name its table in FrenchTables, so that it is loaded before the first text.")
                : AddNew(word);
        }

        if (!IsFrozen)
        {
            traits[number] |= wordTraits;
        }

        return number;
    }

    private ushort AddNew(string word)
    {
        var number = checked((ushort)words.Count);
        spellings.AddExact(word, number);
        words.Add(word);
        if (number == traits.Length)
        {
            Array.Resize(ref traits, number * 2);
        }

        Longest = Math.Max(Longest, word.Length);
        spellings.AddWithoutAccents(word, number);
        return number;
    }

    public ushort Find(ReadOnlySpan<char> lowerWord) => Find(lowerWord, SpellingTable.HashOf(lowerWord)).Exact;

    /// <summary>
    /// The word that is spelled so, and the accented word that is once its accents are gone (<em>fevrier → février</em>).
    /// </summary>
    /// <param name="lowerWord">The word in lower case.</param>
    /// <param name="hash">Its hash by <see cref="SpellingTable"/>.</param>
    public (ushort Exact, ushort Plain) Find(ReadOnlySpan<char> lowerWord, uint hash) => spellings.Find(lowerWord, hash);
}
