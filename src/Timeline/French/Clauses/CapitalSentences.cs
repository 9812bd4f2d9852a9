using System.Buffers;
using Timeline.French.Lexicon;
using Timeline.French.Verbs;
using Timeline.Recognition;
using Timeline.Tokenization;

namespace Timeline.French.Clauses;

/// <summary>
/// Sentences in capitals throughout, as headlines are written: <em>LA POLICE L'A INTERPELLÉ LUNDI</em>. There a capital makes no name, so they are read in lower case, but for their first word, once their expressions
/// have been found. What is shown of them is as the article has it.
/// </summary>
internal static class CapitalSentences
{
    /// <summary>Fewer words may be a name or a dateline: <em>NEW YORK, 3 MARS</em>.</summary>
    private const int FewestWords = 4;

    /// <summary>How many adverbs may stand between <em>A</em> and its participle.</summary>
    private const int MostAdverbs = 2;

    private const int LongestParticiple = 32;

    private static readonly SearchValues<char> Numerals = SearchValues.Create("IVX");

    /// <summary>What is always written so: <em>20H30 GMT, les JO</em>.</summary>
    private static readonly WordSet Acronyms = FrenchWords.Set("gmt", "utc", "tu", "jo");
    private static readonly ushort Has = FrenchWords.Number("a");

    public static void Lower(TokenizedText text, Sentence sentence)
    {
        if (!AreIn(text, sentence))
        {
            return;
        }

        var hasAccent = text.Text.Span[text.Tokens[sentence.First].Start..text.Tokens[sentence.End - 1].End].Contains('À');
        for (var position = sentence.First + 1; position < sentence.End; position++)
        {
            ref readonly var token = ref text.Tokens[position];
            if (token.Kind == TokenKind.Word && !text.Tokens[position - 1].IsDash
                && (token.Is(Has) && token.Length == 1 ? hasAccent || IsVerb(text, position, sentence) : !Acronyms.Contains(token) && !IsNumeral(text.Characters(position))))
            {
                text.TakeCapitals(position);
            }
        }
    }

    private static bool AreIn(TokenizedText text, Sentence sentence)
    {
        var words = 0;
        for (var position = sentence.First; position < sentence.End; position++)
        {
            ref readonly var token = ref text.Tokens[position];
            if (token.Kind == TokenKind.Word && !token.Has(TokenTraits.AllCapitals) && !(token.Length == 1 && token.Has(TokenTraits.Capital)))
            {
                return false;
            }

            words += token.Kind == TokenKind.Word ? 1 : 0;
        }

        return words >= FewestWords;
    }

    /// <summary><em>XIX, XIXE</em>; not <em>IL, LA VILLE, LA VIE</em>.</summary>
    private static bool IsNumeral(ReadOnlySpan<char> word) =>
        word.Length > 1 && word is not "VIE" && word.IndexOfAnyExcept(Numerals) is var end && end != 0 && (end < 0 || word[end..] is "E" or "ÈME" or "EME")
            && RomanNumerals.IsOne(end < 0 ? word : word[..end]);

    /// <summary><em>L'A INTERPELLÉ, QUI A FUI, A BIEN VOTÉ</em>: a subject or an object before it, or a participle behind it; with its accent left out <em>A LYON</em> is a preposition, but beside <em>À L'AUBE</em> none is left out.</summary>
    private static bool IsVerb(TokenizedText text, int position, Sentence sentence)
    {
        ref readonly var before = ref text.Tokens[position - 1];
        if (FunctionWords.SubjectPronouns.Contains(before) || FunctionWords.Clitics.Contains(before) || FunctionWords.CliticDeterminers.Contains(before) || before.Is(ClauseWords.Qui))
        {
            return true;
        }

        var next = position + 1;
        while (next < sentence.End && next - position <= MostAdverbs && FunctionWords.InnerAdverbs.Contains(text.Tokens[next]))
        {
            next++;
        }

        Span<char> lower = stackalloc char[LongestParticiple];
        return next < sentence.End && !HastyParticiples.Nouns.Contains(text.Tokens[next])
            && text.Tokens[next] is { Kind: TokenKind.Word, Length: <= LongestParticiple and var length } && Accents.TryLower(text.Characters(next), lower)
            && (KnownVerbForms.HaveParticiple(KnownVerbForms.Of(lower[..length])) || KnownVerbForms.HaveParticiple(KnownVerbForms.WithoutAccents(lower[..length])));
    }
}
