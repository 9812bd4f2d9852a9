using Timeline.Events;
using Timeline.French.Lexicon;
using Timeline.Tokenization;

namespace Timeline.French.Clauses;

/// <summary>Finds event nouns in a sentence, and the noun group that a place belongs to.</summary>
internal static class NounReader
{
    /// <summary>How far back the noun of a noun group may stand: <em>l'attentat contre le siège du journal à Paris du 7 janvier</em>.</summary>
    private const int WidestGroup = 14;

    /// <summary>The event noun at a token, or null: a word of the lexicon that no verb group has taken.</summary>
    public static EventNoun? At(SentenceReading sentence, int position)
    {
        ref readonly var token = ref sentence[position];
        if (token.Kind != TokenKind.Word || token.Length is < 3 or > 32 || token.Has(TokenTraits.Elided))
        {
            return null;
        }

        Span<char> lower = stackalloc char[48];
        var end = CompoundEnd(sentence, position);
        var word = sentence.Text.Text.Span[token.Start..sentence[end - 1].End];
        if (!Accents.TryLower(word, lower) || !EventNouns.TryFind(lower[..word.Length], out var noun))
        {
            return null;
        }

        return sentence.GroupAt(position) is null || Homographs.IsNounPlace(sentence.Readings, position) ? noun : null;
    }

    /// <summary>The nearest event noun before <paramref name="position"/> in the same noun group; −1 where there is none.</summary>
    public static int NearestBefore(SentenceReading sentence, int position, out EventNoun? noun)
    {
        for (var back = position - 1; back >= Math.Max(sentence.First, position - WidestGroup); back--)
        {
            ref readonly var token = ref sentence[back];
            if (token.Kind == TokenKind.Punctuation && !token.Is('»') && !token.Is('«') && !token.Is('"'))
            {
                break;
            }

            noun = At(sentence, back);
            if (noun is not null)
            {
                return back;
            }

            if (sentence.GroupAt(back) is not null || FunctionWords.Relatives.Contains(token))
            {
                break;
            }
        }

        noun = null;
        return -1;
    }

    /// <summary>The nearest event noun anywhere in the sentence, left before right; −1 where there is none.</summary>
    public static int Nearest(SentenceReading sentence, int start, int end, out EventNoun? noun)
    {
        for (var back = start - 1; back >= sentence.First; back--)
        {
            if ((noun = At(sentence, back)) is not null)
            {
                return back;
            }
        }

        for (var ahead = end; ahead < sentence.End; ahead++)
        {
            if ((noun = At(sentence, ahead)) is not null)
            {
                return ahead;
            }
        }

        noun = null;
        return -1;
    }

    private static int CompoundEnd(SentenceReading sentence, int position)
    {
        var end = position + 1;
        while (end < sentence.End && sentence[end].Has(TokenTraits.Hyphenated) && !FunctionWords.InversionPronouns.Contains(sentence[end]))
        {
            end++;
        }

        return end;
    }
}
