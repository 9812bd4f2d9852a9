namespace Timeline.French.Verbs;

/// <summary>One thing an ending can be: the model whose ending it is, the tense and the persons.</summary>
internal readonly record struct EndingReading(byte Template, VerbTense Tense, VerbPersons Persons);

/// <summary>
/// The endings of all models, as a tree read from the last letter to the first: a word that ends like no verb
/// (<em>journal</em>) is left after a letter or two.
/// </summary>
internal sealed class EndingTrie
{
    public const int Root = 0;

    /// <summary>No ending is longer; the whole of "assiéraient" has 11 letters.</summary>
    public const int LongestEnding = 15;

    private readonly char[] _letters;
    private readonly short[] _firstChild;
    private readonly short[] _nextSibling;
    private readonly short[] _firstReading;
    private readonly EndingReading[] _readings;

    /// <summary>The children of the root by their letter: every word of a text passes here, and most go no further.</summary>
    private readonly short[] _lastLetters = new short[256];

    private EndingTrie(char[] letters, short[] firstChild, short[] nextSibling, short[] firstReading, EndingReading[] readings)
    {
        _letters = letters;
        _firstChild = firstChild;
        _nextSibling = nextSibling;
        _firstReading = firstReading;
        _readings = readings;
        Array.Fill(_lastLetters, (short)-1);
        for (int child = firstChild[Root]; child >= 0; child = nextSibling[child])
            _lastLetters[letters[child]] = (short)child;
    }

    public int Nodes => _letters.Length;

    public int Readings => _readings.Length;

    public int Bytes => (_letters.Length * 8) + (_readings.Length * 3) + (_lastLetters.Length * 2);

    /// <summary>The node one letter further to the front, or -1.</summary>
    public int Before(int node, char letter)
    {
        if (node == Root)
            return letter < _lastLetters.Length ? _lastLetters[letter] : -1;
        int child = _firstChild[node];
        while (child >= 0 && _letters[child] != letter)
            child = _nextSibling[child];
        return child;
    }

    /// <summary>What the ending that begins at a node can be, ordered by model; empty where no ending begins.</summary>
    public ReadOnlySpan<EndingReading> ReadingsOf(int node) => _readings.AsSpan(_firstReading[node].._firstReading[node + 1]);

    public bool IsEnding(int node) => _firstReading[node] != _firstReading[node + 1];

    /// <summary>Gathers endings; those of one model and tense that are spelt alike become one reading of several persons.</summary>
    internal sealed class Builder
    {
        private readonly List<char> _letters = ['\0'];
        private readonly List<short> _firstChild = [-1];
        private readonly List<short> _nextSibling = [-1];
        private readonly List<List<EndingReading>?> _readings = [null];

        public void Add(string ending, byte template, VerbTense tense, VerbPersons persons)
        {
            if (ending.Length > LongestEnding)
                throw new ArgumentException($"The ending -{ending} has more than {LongestEnding} letters.", nameof(ending));
            var node = Root;
            for (var i = ending.Length - 1; i >= 0; i--)
                node = ChildOf(node, ending[i]);
            var readings = _readings[node] ??= new(4);
            for (var i = readings.Count - 1; i >= 0 && readings[i].Template == template; i--)
            {
                if (readings[i].Tense != tense)
                    continue;
                readings[i] = readings[i] with { Persons = readings[i].Persons | persons };
                return;
            }

            readings.Add(new(template, tense, persons));
        }

        public EndingTrie Build()
        {
            var first = new short[_readings.Count + 1];
            var all = new List<EndingReading>(8192);
            for (var node = 0; node < _readings.Count; node++)
            {
                first[node] = (short)all.Count;
                if (_readings[node] is { } readings)
                    all.AddRange(readings);
            }

            first[^1] = checked((short)all.Count);
            return new([.. _letters], [.. _firstChild], [.. _nextSibling], first, [.. all]);
        }

        private int ChildOf(int node, char letter)
        {
            for (int child = _firstChild[node]; child >= 0; child = _nextSibling[child])
            {
                if (_letters[child] == letter)
                    return child;
            }

            var added = checked((short)_letters.Count);
            _letters.Add(letter);
            _firstChild.Add(-1);
            _nextSibling.Add(_firstChild[node]);
            _readings.Add(null);
            _firstChild[node] = added;
            return added;
        }
    }
}
