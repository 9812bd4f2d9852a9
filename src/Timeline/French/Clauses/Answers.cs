using Timeline.Resolution;
using Timeline.Tokenization;

namespace Timeline.French.Clauses;

/// <summary>Answers without a verb, which have the tense of their question: <em>Quand l'avez-vous appris ? – Jeudi, au téléphone.</em></summary>
internal static class Answers
{
    /// <summary>How far from the beginning of an answer its date may stand: <em>– Oui, dès jeudi</em>.</summary>
    private const int Reach = 4;

    /// <summary>Which way the question looks that a date answers; null where it answers none.</summary>
    public static Direction? DirectionOf(SentenceReadings sentences, int number, int start)
    {
        var text = sentences.Text;
        if (number == 0 || start - text.Sentences[number].First > Reach || text.Sentences[number - 1] is not { Count: > 1 } asked || !text.Tokens[asked.End - 1].Is('?'))
        {
            return null;
        }

        var question = sentences[number - 1];
        return sentences[number].FiniteAfter(text.Sentences[number].First) is null && question.FiniteBefore(question.End) is { } verb ? VerbDirection.Of(question, verb) : null;
    }
}
