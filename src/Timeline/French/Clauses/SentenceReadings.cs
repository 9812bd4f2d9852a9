using NodaTime;
using Timeline.Tokenization;

namespace Timeline.French.Clauses;

/// <summary>The sentences of an article, each read when it is first asked for: most have no date near them and never are.</summary>
internal sealed class SentenceReadings(TokenizedText text, LocalDate publishedOn) : IDisposable
{
    private readonly ReadingMemory memory = new();
    private readonly SentenceReading?[] readings = new SentenceReading?[text.Sentences.Length];

    public TokenizedText Text { get; } = text;

    /// <summary>The day of publication: a year that is named lies before or after it.</summary>
    public LocalDate PublishedOn { get; } = publishedOn;

    public int Count => readings.Length;

    public SentenceReading this[int number] => readings[number] ??= Read(number);

    private SentenceReading Read(int number)
    {
        Text.JoinDecimals(Text.Sentences[number]);
        CapitalSentences.Lower(Text, Text.Sentences[number]);
        return new SentenceReading(Text, number, memory, PublishedOn);
    }

    /// <summary>Leaves the memory to the next article: no sentence may be asked again.</summary>
    public void Dispose() => memory.Dispose();
}
