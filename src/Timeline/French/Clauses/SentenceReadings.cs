using Timeline.Tokenization;

namespace Timeline.French.Clauses;

/// <summary>The sentences of an article, each read when it is first asked for: most have no date near them and never are.</summary>
internal sealed class SentenceReadings(TokenizedText text) : IDisposable
{
    private readonly ReadingMemory memory = new();
    private readonly SentenceReading?[] readings = new SentenceReading?[text.Sentences.Length];

    public TokenizedText Text { get; } = text;

    public int Count => readings.Length;

    public SentenceReading this[int number] => readings[number] ??= new SentenceReading(Text, number, memory);

    /// <summary>Leaves the memory to the next article: no sentence may be asked again.</summary>
    public void Dispose() => memory.Dispose();
}
