using Timeline.French.Lexicon;
using Timeline.Tokenization;

namespace Timeline.French.Clauses;

/// <summary>Finds event nouns of several words, at the word that stands for the whole.</summary>
internal static class NounPhrases
{
    /// <summary><em><b>Mise</b> en examen, <b>coupe</b> du monde, grand <b>prix</b></em>: the first word, but for an adjective.</summary>
    /// <param name="sentence">The sentence.</param>
    /// <param name="position">The word.</param>
    /// <param name="lower">The word in lower case.</param>
    public static EventNoun? At(SentenceReading sentence, int position, ReadOnlySpan<char> lower) =>
        FunctionWords.EarlyAdjectives.Contains(sentence[position]) ? null : Beginning(sentence, position, lower) ?? BehindAdjective(sentence, position);

    private static EventNoun? BehindAdjective(SentenceReading sentence, int position)
    {
        Span<char> adjective = stackalloc char[32];
        return position > sentence.First && FunctionWords.EarlyAdjectives.Contains(sentence[position - 1]) && Accents.TryLower(sentence.Text.Characters(position - 1), adjective)
            ? Beginning(sentence, position - 1, adjective[..sentence[position - 1].Length])
            : null;
    }

    private static EventNoun? Beginning(SentenceReading sentence, int position, ReadOnlySpan<char> first)
    {
        Span<char> lower = stackalloc char[48];
        foreach (var phrase in EventNounPhrases.BeginningWith(first))
        {
            var length = 1;
            while (length < phrase.Words.Length && position + length < sentence.End
                && Accents.TryLower(sentence.Text.Characters(position + length), lower)
                && lower[..sentence[position + length].Length].SequenceEqual(phrase.Words[length]))
            {
                length++;
            }

            if (length == phrase.Words.Length)
            {
                return phrase.Noun;
            }
        }

        return null;
    }
}
