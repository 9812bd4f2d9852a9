using Timeline.Tokenization;

namespace Timeline.Recognition;

/// <summary>A slot that takes one of a table of phrases: months, weekdays, feasts. The longest wins.</summary>
internal sealed class PhraseSlot : Slot
{
    private readonly TrieBuilder builder = new();
    private readonly Trie phrases;
    private readonly SlotValue[] values;

    /// <param name="name">The slot's name.</param>
    /// <param name="vocabulary">The vocabulary that the phrases' words go into.</param>
    /// <param name="table">Phrases, in the notation of patterns, and what they are.</param>
    public PhraseSlot(string name, Vocabulary vocabulary, params (string Phrase, SlotValue Value)[] table)
        : base(name)
    {
        values = new SlotValue[table.Length];
        var reader = new PatternReader(vocabulary);
        for (var i = 0; i < table.Length; i++)
        {
            (var phrase, values[i]) = table[i];
            builder.Add(reader.Read(phrase, _ => throw new FormatException($"Slot “{name}”: phrases have no slots.")), i);
        }

        phrases = builder.Build();
    }

    public override DigitRuns OpeningDigits => builder.NamedDigits;

    public override bool CanStartWith(ushort word) => builder.Root.Find(word) is not null;

    protected override WordSet OpenersAmong(int words)
    {
        var openers = new WordSet(words);
        foreach (var (step, _) in builder.Root.Words)
        {
            openers.Add(step.Word);
        }

        return openers;
    }

    public override int AddFollowers(ReadOnlySpan<Opener> tokens, Followers followers) => followers.AddAfter(builder.Root, tokens, null);

    public override int Match(Scan scan, int position, out SlotValue value)
    {
        var longest = new Longest();
        phrases.Match(scan, position, ref longest);
        value = longest.End < 0 ? default : values[longest.Outcome];
        return longest.End;
    }

    private struct Longest() : Trie.IVisitor
    {
        public int End { get; private set; } = -1;

        public int Outcome { get; private set; }

        public void Found(int outcome, int end, ReadOnlySpan<Capture> captures)
        {
            if (end > End)
            {
                End = end;
                Outcome = outcome;
            }
        }
    }
}
