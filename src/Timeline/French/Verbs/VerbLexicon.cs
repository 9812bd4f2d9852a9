namespace Timeline.French.Verbs;

/// <summary>The verbs of French news and every form of them.</summary>
/// <remarks>
/// No table of forms exists: a word is read as a stem and an ending of one model, which holds tens of thousands of forms in
/// tens of kilobytes. The lexicon is made at its first use, the one without accents at the first headline in capitals.
/// </remarks>
internal static class VerbLexicon
{
    private static readonly Lazy<Contents> Lexicon = new(Contents.Create);
    private static readonly Lazy<VerbIndex> Unaccented = new(() => Lexicon.Value.IndexOf(AccentlessForms.Removed));

    public static IEnumerable<Verb> All => Lexicon.Value.Verbs;

    internal static VerbIndex Index => Lexicon.Value.Exact;

    /// <summary>The readings of a word as a form of a verb.</summary>
    /// <param name="word">One word in lower case, in NFC, with its accents, without clitics.</param>
    /// <param name="forms">Takes the readings, one for each verb and tense; eight are enough.</param>
    /// <returns>How many there are; 0 for a word that is no verb.</returns>
    public static int Find(ReadOnlySpan<char> word, Span<VerbForm> forms) => Lexicon.Value.Exact.Find(word, forms);

    /// <summary>Whether a word is a form of a verb.</summary>
    /// <param name="word">One word in lower case, in NFC, with its accents, without clitics.</param>
    public static bool Has(ReadOnlySpan<char> word)
    {
        VerbForm form = default;
        return Find(word, new Span<VerbForm>(ref form)) > 0;
    }

    /// <summary>The readings of a word as a form that has lost its accents: <em>ete</em>, <em>arrete</em>.</summary>
    /// <param name="word">
    /// One word in lower case, without clitics. Accents that it kept say nothing: headlines keep some and lose others.
    /// </param>
    /// <param name="forms">Takes the readings, one for each verb and tense; eight are enough.</param>
    /// <returns>How many there are; 0 for a word that is no verb.</returns>
    public static int FindUnaccented(ReadOnlySpan<char> word, Span<VerbForm> forms)
    {
        if (word.Length > 32)
            return 0;
        Span<char> letters = stackalloc char[64];
        var length = AccentlessForms.Remove(word, letters);
        return Unaccented.Value.Find(letters[..length], forms);
    }

    /// <summary>The verb of an infinitive, or null.</summary>
    public static Verb? ByInfinitive(string infinitive)
    {
        Span<VerbForm> forms = new VerbForm[8];
        var count = Find(infinitive, forms);
        foreach (var form in forms[..count])
        {
            if (form.Tense == VerbTense.Infinitive && form.Verb.Infinitive == infinitive)
                return form.Verb;
        }

        return null;
    }

    /// <summary>The lists put together: models first, then their followers, the irregular before the regular.</summary>
    private sealed class Contents
    {
        private readonly List<ConjugationTemplate> _templates = [];
        private readonly List<Verb> _verbs = new(3072);
        private readonly Dictionary<string, int> _traits = VerbTraitsTable.Read();
        private Verb[]? _all;
        private VerbIndex? _exact;

        public Verb[] Verbs => _all ??= [.. _verbs];

        public VerbIndex Exact => _exact ??= IndexOf();

        public static Contents Create()
        {
            var contents = new Contents();
            foreach (var model in IrregularVerbs.Models())
                contents.AddFamily(model);
            contents.AddFamily(SecondGroupVerbs.Model());
            contents.AddFirstGroup();
            _ = contents.Verbs;
            _ = contents.Exact;
            return contents;
        }

        public VerbIndex IndexOf(Func<string, string>? spelling = null) => VerbIndex.Of(Verbs, _templates, spelling);

        private void AddFamily(VerbModel model)
        {
            var number = AddTemplate(model);
            Add(model.Infinitive, number);
            foreach (var follower in WordList.Of(model.Followers))
                Add(follower, number);
        }

        private void AddFirstGroup()
        {
            var numbers = new Dictionary<string, int>(StringComparer.Ordinal);
            foreach (var infinitive in WordList.Of(FirstGroupVerbs.Infinitives))
            {
                var spellingClass = FirstGroup.ClassOf(infinitive);
                if (!numbers.TryGetValue(spellingClass, out var number))
                    numbers.Add(spellingClass, number = AddTemplate(FirstGroup.ModelOf(spellingClass)));
                Add(infinitive, number);
            }
        }

        private int AddTemplate(VerbModel model)
        {
            _templates.Add(new ConjugationTemplate(model));
            return _templates.Count - 1;
        }

        private void Add(string infinitive, int template)
        {
            _traits.TryGetValue(infinitive, out var traits);
            _verbs.Add(new Verb(infinitive, (VerbTraits)traits, _templates[template], template));
        }
    }
}
