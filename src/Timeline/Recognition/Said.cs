using Timeline.Meanings;

namespace Timeline.Recognition;

/// <summary>What the words of a match said, by the names of the pattern's slots.</summary>
internal readonly struct Said(Scan scan, int start, int end, CaptureRun captures)
{
    /// <summary>The matched tokens and what stands around them.</summary>
    public Place Place => new(scan, start, end);

    /// <summary>The year of the publication: some words leave the century open.</summary>
    public int PublishedIn => scan.PublishedIn;

    /// <summary>Whether one of the matched tokens is this word.</summary>
    public bool Says(string word)
    {
        var number = Recognizer.Vocabulary.Find(word);
        for (var position = start; position < end; position++)
        {
            if (scan.Tokens[position].Is(number))
            {
                return true;
            }
        }

        return false;
    }

    public bool Has(string name) => IndexOf(name) >= 0;

    public int Number(string name) => Find(name).Number;

    public int? NumberOrNull(string name) => Has(name) ? Find(name).Number : null;

    public T Thing<T>(string name) => (T)Find(name).Thing!;

    public T? ThingOrNull<T>(string name)
        where T : class => Has(name) ? (T?)Find(name).Thing : null;

    public Meaning Meaning(string name) => ((Match)Find(name).Thing!).Meaning;

    public Meaning? MeaningOrNull(string name) => Has(name) ? Meaning(name) : null;

    /// <summary>The first token that a slot took.</summary>
    public int TokenOf(string name) => IndexOf(name) is >= 0 and var index ? captures.Span[index].Start : 0;

    /// <summary>What a list slot took.</summary>
    public IReadOnlyList<ListItem> Items(string name) => Thing<ListSlot>(name).Items(scan, TokenOf(name));

    private Recognizer Recognizer => scan.Recognizer;

    private SlotValue Find(string name) => IndexOf(name) is >= 0 and var index
        ? captures.Span[index].Value
        : throw new InvalidOperationException($"The pattern has no slot “{name}”, or it was left out: ask with Has first.");

    private int IndexOf(string name)
    {
        var span = captures.Span;
        for (var i = 0; i < span.Length; i++)
        {
            if (span[i].Name == name)
            {
                return i;
            }
        }

        return -1;
    }
}
