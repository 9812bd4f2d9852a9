using Timeline.French.Lexicon;
using Timeline.Tokenization;

namespace Timeline.French.Clauses;

/// <summary>Finds event nouns of several words, at the word that stands for the whole.</summary>
internal static class NounPhrases
{
    /// <summary>How far before its last word a name begins: <em>pose de la première pierre</em>.</summary>
    private const int LongestName = 4;

    /// <summary><em><b>Mise</b> en examen, <b>coupe</b> du monde, grand <b>prix</b></em>: the first word, but for an adjective.</summary>
    /// <param name="sentence">The sentence.</param>
    /// <param name="position">The word.</param>
    /// <param name="lower">The word in lower case.</param>
    public static EventNoun? At(SentenceReading sentence, int position, ReadOnlySpan<char> lower) =>
        FunctionWords.EarlyAdjectives.Contains(sentence[position]) ? null : Beginning(sentence.Text, position, sentence.End, lower)?.Noun ?? BehindAdjective(sentence, position);

    /// <summary>Where the name begins that a word is a later part of: <em><b>mise</b> en vente</em>; the word itself where there is none.</summary>
    public static int HeadOf(SentenceReading sentence, int position)
    {
        Span<char> lower = stackalloc char[48];
        for (var head = position - 1; head >= Math.Max(sentence.First, position - LongestName); head--)
        {
            if (sentence[head].Kind != TokenKind.Word)
            {
                return position;
            }

            if (Accents.TryLower(sentence.Text.Characters(head), lower)
                && Beginning(sentence.Text, head, sentence.End, lower[..sentence[head].Length]) is { } name && head + name.Words.Length > position)
            {
                return head;
            }
        }

        return position;
    }

    private static EventNoun? BehindAdjective(SentenceReading sentence, int position)
    {
        Span<char> adjective = stackalloc char[32];
        return position > sentence.First && FunctionWords.EarlyAdjectives.Contains(sentence[position - 1]) && Accents.TryLower(sentence.Text.Characters(position - 1), adjective)
            ? Beginning(sentence.Text, position - 1, sentence.End, adjective[..sentence[position - 1].Length])?.Noun
            : null;
    }

    /// <summary>The name that begins at a place.</summary>
    /// <param name="text">The text.</param>
    /// <param name="position">The first word.</param>
    /// <param name="end">The end of the sentence.</param>
    /// <param name="first">The first word in lower case.</param>
    public static EventNounPhrase? Beginning(TokenizedText text, int position, int end, ReadOnlySpan<char> first)
    {
        Span<char> lower = stackalloc char[48];
        foreach (var phrase in EventNounPhrases.BeginningWith(first))
        {
            var length = 1;
            while (length < phrase.Words.Length && position + length < end
                && Accents.TryLower(text.Characters(position + length), lower)
                && lower[..text.Tokens[position + length].Length].SequenceEqual(phrase.Words[length]))
            {
                length++;
            }

            if (length == phrase.Words.Length)
            {
                return phrase;
            }
        }

        return null;
    }
}
