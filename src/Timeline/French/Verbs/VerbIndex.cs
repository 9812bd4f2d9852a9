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
    /// <param name="spelling">How a form is spelt in the words to be read, where it is not as it is: without its accents.</param>
    public static VerbIndex Of(Verb[] verbs, IReadOnlyList<ConjugationTemplate> templates, Func<string, string>? spelling = null)
    {
        var builder = new EndingTrie.Builder();
        for (var number = 0; number < templates.Count; number++)
        {
            var template = templates[number];
            foreach (var form in template.Forms())
            {
                var ending = template.EndingOf(form);
                builder.Add(spelling is null ? ending : Spelt(ending.ToString()), checked((byte)number), form.Tense, form.Persons);
            }
        }

        var spellings = new string[verbs.Length];
        var lengths = new byte[verbs.Length];
        for (var i = 0; i < verbs.Length; i++)
        {
            spellings[i] = Spelt(verbs[i].Infinitive);
            // The ligature of "œuvrer" is two letters without it.
            lengths[i] = (byte)(spellings[i].Length - Spelt(verbs[i].Template.InfinitiveEnding).Length);
        }

        return new(verbs, new StemIndex(spellings, lengths), builder.Build());

        string Spelt(string word) => spelling is null ? word : spelling(word);
    }

    public int Find(ReadOnlySpan<char> word, Span<VerbForm> forms)
    {
        if (word.Length is 0 or > LongestWord)
            return 0;
        // From the last letter to the first, as far as endings go; nodes[n] is the ending of n letters.
        Span<short> nodes = stackalloc short[EndingTrie.LongestEnding + 1];
        nodes[0] = EndingTrie.Root;
        var length = 0;
        for (int node = EndingTrie.Root; length < word.Length; nodes[++length] = (short)node)
        {
            node = _endings.Before(node, word[^(length + 1)]);
            if (node < 0)
                break;
        }

        // The longest ending comes first, as the most irregular verb is the most usual: "suis" is être before suivre. The stem
        // then grows by one letter at a time, and its hash with it.
        var hash = StemIndex.Hash(word[..^length]);
        var count = 0;
        for (; ; length--)
        {
            if (_endings.IsEnding(nodes[length]))
                count = AddReadings(_stems.First(word[..^length], hash), nodes[length], forms, count);
            if (length == 0)
                return count;
            hash = StemIndex.Hash(hash, word[^length]);
        }
    }

    private int AddReadings(int verb, int node, Span<VerbForm> forms, int count)
    {
        for (; verb >= 0; verb = _stems.Next(verb))
            count = AddReadings(_verbs[verb], node, forms, count);
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
