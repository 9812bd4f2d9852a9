namespace Timeline.French.Verbs;

/// <summary>Reads a word as a stem of <see cref="StemIndex"/> and an ending of <see cref="EndingTrie"/> of one model.</summary>
internal sealed class VerbIndex
{
    /// <summary>No form is longer: "désindustrialisassions" has 22 letters.</summary>
    private const int LongestWord = 32;

    private readonly Verb[] _verbs;
    private readonly StemIndex _stems;
    private readonly EndingTrie _endings;

    private VerbIndex(Verb[] verbs, StemIndex stems, EndingTrie endings)
    {
        _verbs = verbs;
        _stems = stems;
        _endings = endings;
    }

    public StemIndex Stems => _stems;

    public EndingTrie Endings => _endings;

    /// <param name="verbs">The verbs, the most usual first where two share a form.</param>
    /// <param name="templates">Their models, numbered as the verbs number them.</param>
    /// <param name="spelling">How a form is spelt in the words to be read: as it is, or without its accents.</param>
    public static VerbIndex Of(Verb[] verbs, IReadOnlyList<ConjugationTemplate> templates, Func<string, string> spelling)
    {
        var builder = new EndingTrie.Builder();
        for (var template = 0; template < templates.Count; template++)
        {
            foreach (var ending in templates[template].Endings())
                builder.Add(spelling(ending.Text), checked((byte)template), ending.Tense, ending.Persons);
        }

        var spellings = new string[verbs.Length];
        var lengths = new byte[verbs.Length];
        for (var i = 0; i < verbs.Length; i++)
        {
            spellings[i] = spelling(verbs[i].Infinitive);
            // The ligature of "œuvrer" is two letters without it.
            lengths[i] = (byte)(spellings[i].Length - spelling(verbs[i].Template.InfinitiveEnding).Length);
        }

        return new(verbs, new StemIndex(spellings, lengths), builder.Build());
    }

    public int Find(ReadOnlySpan<char> word, Span<VerbForm> forms)
    {
        if (word.Length is 0 or > LongestWord)
            return 0;
        Span<uint> hashes = stackalloc uint[LongestWord + 1];
        Span<short> nodes = stackalloc short[LongestWord + 1];
        StemIndex.HashBeginnings(word, hashes);
        // From the last letter to the first, as far as endings go; nodes[i] is the ending that begins at letter i.
        var start = word.Length;
        var node = EndingTrie.Root;
        nodes[start] = (short)node;
        while (start > 0 && (node = _endings.Before(node, word[start - 1])) >= 0)
            nodes[--start] = (short)node;
        // The longest ending comes first, as the most irregular verb is the most usual: "suis" is être before suivre.
        var count = 0;
        for (; start <= word.Length; start++)
        {
            if (!_endings.IsEnding(nodes[start]))
                continue;
            for (var verb = _stems.First(word[..start], hashes[start]); verb >= 0; verb = _stems.Next(verb))
                count = AddReadings(_verbs[verb], nodes[start], forms, count);
        }

        return count;
    }

    private int AddReadings(Verb verb, int node, Span<VerbForm> forms, int count)
    {
        foreach (var reading in _endings.ReadingsOf(node))
        {
            if (reading.Template > verb.TemplateNumber)
                break;
            if (reading.Template == verb.TemplateNumber && count < forms.Length)
                forms[count++] = new(verb, reading.Tense, reading.Persons);
        }

        return count;
    }
}
