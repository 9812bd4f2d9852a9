using Timeline.Events;
using Timeline.Tokenization;

namespace Timeline.French.Clauses;

/// <summary>One sentence with its verbs read.</summary>
internal sealed class SentenceReading
{
    public SentenceReading(TokenizedText text, int number)
    {
        Number = number;
        Sentence = text.Sentences[number];
        Readings = new VerbReadings(text, Sentence);
        Groups = VerbGroupReader.Read(Readings);
    }

    /// <summary>The number of the sentence in its text.</summary>
    public int Number { get; }

    public Sentence Sentence { get; }

    public VerbReadings Readings { get; }

    public IReadOnlyList<VerbGroup> Groups { get; }

    public int First => Sentence.First;

    public int End => Sentence.End;

    public TokenizedText Text => Readings.Text;

    public ref readonly Token this[int position] => ref Readings.Token(position);

    /// <summary>The group that a token belongs to, or null.</summary>
    public VerbGroup? GroupAt(int position)
    {
        foreach (var group in Groups)
        {
            if (position >= group.Start && position < group.End)
            {
                return group;
            }
        }

        return null;
    }
}
