using Timeline.Events;
using Timeline.French.Lexicon;
using Timeline.Tokenization;

namespace Timeline.French.Clauses;

/// <summary>Birthdays that do not come any more: <em>il aurait eu 70 ans à la fin du mois</em>.</summary>
internal static class Birthdays
{
    private static readonly ushort Years = FrenchWords.Number("ans");

    /// <summary>Whether the verb says what age somebody who is dead would have reached.</summary>
    public static bool WouldHaveBeen(SentenceReading sentence, VerbGroup verb) =>
        verb is { Lemma: "avoir" or "fêter", Mood: EventMood.Conditional, Tense: EventTense.Past } && AgeBehind(sentence, verb.End);

    private static bool AgeBehind(SentenceReading sentence, int position)
    {
        position += position < sentence.End && sentence[position].Kind == TokenKind.Word && FunctionWords.Determiners.Contains(sentence[position])
            && position + 2 < sentence.End && sentence[position + 2].Is(Years)
            ? 1
            : 0;
        return position + 1 < sentence.End && sentence[position].Kind is TokenKind.Number or TokenKind.Word && sentence[position + 1].Is(Years);
    }
}
