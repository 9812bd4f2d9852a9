using Timeline.Tokenization;

namespace Timeline.French.Clauses;

/// <summary>The sentences of an article, each read when it is first asked for: most have no date near them and never are.</summary>
internal sealed class SentenceReadings(TokenizedText text)
{
    private readonly SentenceReading?[] readings = new SentenceReading?[text.Sentences.Length];

    public TokenizedText Text { get; } = text;

    public int Count => readings.Length;

    public SentenceReading this[int number] => readings[number] ??= new SentenceReading(Text, number);
}
