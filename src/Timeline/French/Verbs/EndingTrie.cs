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
        for (var letter = 0; letter < _lastLetters.Length; letter++)
            _lastLetters[letter] = -1;
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
    public ReadOnlySpan<EndingReading> ReadingsOf(int node) =>
        new(_readings, _firstReading[node], _firstReading[node + 1] - _firstReading[node]);

    public bool IsEnding(int node) => _firstReading[node] != _firstReading[node + 1];

    /// <summary>Gathers endings; those of one model and tense that are spelt alike become one reading of several persons.</summary>
    /// <remarks>
    /// Plain arrays: it runs one time, in the first call of a user, where generic lists cost more to
    /// compile than the tree costs to build.
    /// </remarks>
    internal sealed class Builder
    {
        private const int MostNodes = 8192, MostReadings = 16384;

        private readonly char[] _letters = new char[MostNodes];
        private readonly short[] _firstChild = new short[MostNodes];
        private readonly short[] _nextSibling = new short[MostNodes];
        private readonly short[] _lastReading = new short[MostNodes];
        private readonly EndingReading[] _readings = new EndingReading[MostReadings];
        private readonly short[] _readingBefore = new short[MostReadings];
        private int _nodeCount = 1;
        private int _readingCount;

        public Builder() => _firstChild[Root] = _nextSibling[Root] = _lastReading[Root] = -1;

        /// <summary>Adds an ending; those of one model must come together.</summary>
        public void Add(ReadOnlySpan<char> ending, byte template, VerbTense tense, VerbPersons persons)
        {
            if (ending.Length > LongestEnding)
                throw new ArgumentException($"The ending -{ending} has more than {LongestEnding} letters.", nameof(ending));
            int node = Root;
            for (var i = ending.Length - 1; i >= 0; i--)
                node = ChildOf(node, ending[i]);
            for (int i = _lastReading[node]; i >= 0 && _readings[i].Template == template; i = _readingBefore[i])
            {
                if (_readings[i].Tense != tense)
                    continue;
                _readings[i] = new(template, tense, _readings[i].Persons | persons);
                return;
            }

            _readings[_readingCount] = new(template, tense, persons);
            _readingBefore[_readingCount] = _lastReading[node];
            _lastReading[node] = (short)_readingCount++;
        }

        public EndingTrie Build()
        {
            var first = new short[_nodeCount + 1];
            var all = new EndingReading[_readingCount];
            var end = _readingCount;
            first[_nodeCount] = (short)end;
            for (var node = _nodeCount - 1; node >= 0; node--)
            {
                for (int i = _lastReading[node]; i >= 0; i = _readingBefore[i])
                    all[--end] = _readings[i];
                first[node] = (short)end;
            }

            return new(_letters[.._nodeCount], _firstChild[.._nodeCount], _nextSibling[.._nodeCount], first, all);
        }

        private int ChildOf(int node, char letter)
        {
            for (int child = _firstChild[node]; child >= 0; child = _nextSibling[child])
            {
                if (_letters[child] == letter)
                    return child;
            }

            var added = (short)_nodeCount++;
            _letters[added] = letter;
            _firstChild[added] = -1;
            _lastReading[added] = -1;
            _nextSibling[added] = _firstChild[node];
            _firstChild[node] = added;
            return added;
        }
    }
}
