using Timeline.Events;
using Timeline.French.Lexicon;
using Timeline.Tokenization;

namespace Timeline.French.Clauses;

/// <summary>Where the noun begins that a participle or a relative clause behind a verb is said of, its article and what <em>de</em> holds to it with it.</summary>
internal static class ShownNouns
{
    /// <summary>
    /// The start of the noun group that ends at <paramref name="end"/>, after a verb that ends at <paramref name="wide"/>: <em>a rejeté lundi | le recours de la
    /// ville</em>. Its article begins it, but for that of a complement. Without a noun it is <paramref name="end"/>.
    /// </summary>
    public static int Start(SentenceReading sentence, int wide, int end)
    {
        var start = end;
        var (hasNoun, isNamed) = (false, false);
        while (start > wide)
        {
            var before = sentence[start - 1];
            if (before.Has(TokenTraits.Temporal))
            {
                var date = DatesOfNouns.Start(sentence, wide, start);
                if (start == end && DatesOfNouns.IsFeast(sentence, date, end))
                {
                    return date;
                }

                if (hasNoun && !DatesOfNouns.IsComplement(sentence, wide, date))
                {
                    return start;
                }

                start = date;
            }
            else if (LittleWords.OfWords.Contains(before) || LittleWords.Contracted.Contains(before))
            {
                if (hasNoun && !IsNoun(sentence, wide, start - 2))
                {
                    return LittleWords.BareOf.Contains(before) ? AmountStart(sentence, wide, start) : start - 1;
                }

                start--;
            }
            else if (FunctionWords.Prepositions.Contains(before) && !before.IsJoined)
            {
                // « une plainte pour viol | déposée »: a noun without an article is said of the one before it.
                if (hasNoun && (isNamed || !IsNoun(sentence, wide, start - 2)))
                {
                    return start;
                }

                start--;
            }
            else if (hasNoun && IsArticle(sentence, wide, start - 1))
            {
                start = FirstArticle(sentence, wide, start - 1);
                if (start > wide && LittleWords.OfWords.Contains(sentence[start - 1]) && IsNoun(sentence, wide, start - 2))
                {
                    start--;
                }
                else if (start > wide && LittleWords.Contracted.Contains(sentence[start - 1]))
                {
                    return start - 1;
                }
                else if (PairStart(sentence, wide, start) is >= 0 and var pair)
                {
                    start = pair;
                }
                else
                {
                    return start;
                }
            }
            else if (FunctionWords.Conjunctions.Contains(before))
            {
                if (PairStart(sentence, wide, start) is not (>= 0 and var between))
                {
                    return start;
                }

                start = between;
            }
            else
            {
                hasNoun |= before.Kind == TokenKind.Word && (!FunctionWords.InnerAdverbs.Contains(before) || (start - 2 >= wide && IsArticle(sentence, wide, start - 2)));
                isNamed |= before.Has(TokenTraits.Capital);
                start--;
            }
        }

        return hasNoun ? start : end;
    }

    /// <summary>Whether the word at a place may be a noun, and no adverb or preposition.</summary>
    public static bool Is(SentenceReading sentence, int position) => sentence[position].Kind == TokenKind.Word && IsNoun(sentence, sentence.First, position);

    /// <summary>Whether a group that begins here has an article or a name.</summary>
    public static bool HasArticle(SentenceReading sentence, int start) =>
        sentence[start].Kind == TokenKind.Number || sentence[start].Has(TokenTraits.Capital) || FunctionWords.AnyDeterminers.Contains(sentence[start]);

    /// <summary><em>C'est un film</em>: whether a noun is part of the verb group.</summary>
    public static bool IsOf(SentenceReading sentence, VerbGroup verb) => verb.IsCopula && verb.Trigger > verb.Head + 1 && HasArticle(sentence, verb.Trigger - 1);

    /// <summary>The article of a noun, and the count that stands in its place: <em>47 soldats</em>, but <em>Boeing 737</em>.</summary>
    private static bool IsArticle(SentenceReading sentence, int wide, int position) =>
        sentence[position] is var token && position > wide && token.Has(TokenTraits.Capital) | token.Kind == TokenKind.Number && sentence[position - 1].Has(TokenTraits.Capital) ? false
        : token.Kind == TokenKind.Number ? sentence[position + 1].Kind == TokenKind.Word
            : !token.Has(TokenTraits.Hyphenated) && FunctionWords.AnyDeterminers.Contains(sentence[position]);

    /// <summary><em>Très peu de trains</em>, <em>trois ans de prison</em>: what <em>de</em> measures goes with it.</summary>
    private static int AmountStart(SentenceReading sentence, int wide, int start)
    {
        var amount = start - 2;
        if (amount >= wide && ClauseBorderWords.Amounts.Contains(sentence[amount]))
        {
            return amount;
        }

        var length = amount >= wide && sentence[amount].Has(TokenTraits.Temporal) ? DatesOfNouns.Start(sentence, wide, start - 1) : start;
        return length < amount && (sentence[length].Kind == TokenKind.Number || FunctionWords.Determiners.Contains(sentence[length])) ? length : start;
    }

    /// <summary><em>tous les deux cents élus</em></summary>
    private static int FirstArticle(SentenceReading sentence, int wide, int position)
    {
        while (position > wide && !sentence[position - 1].Has(TokenTraits.Temporal) && !LittleWords.Contracted.Contains(sentence[position - 1])
            && (sentence[position - 1].Kind == TokenKind.Number || ClauseBorderWords.All.Contains(sentence[position - 1]) || IsArticle(sentence, wide, position - 1)))
        {
            position--;
        }

        return position;
    }

    /// <summary>Where <em>entre</em> stands, if an <em>et</em> before this place goes with one behind a noun: <em>les pourparlers | entre Lyon et la région</em>; otherwise −1.</summary>
    private static int PairStart(SentenceReading sentence, int wide, int start)
    {
        if (start <= wide || !sentence[start - 1].Is(LittleWords.And))
        {
            return -1;
        }

        var between = start - 2;
        while (between > wide && !sentence[between].Is(ClauseBorderWords.Between))
        {
            between--;
        }

        return between > wide && (IsNoun(sentence, wide, between - 1) || (sentence[between - 1].Has(TokenTraits.Temporal) && DatesOfNouns.IsComplement(sentence, wide, DatesOfNouns.Start(sentence, wide, between)))) ? between : -1;
    }

    /// <summary>Whether what stands here may have a complement behind it; <em>l'<b>un</b> des élus</em> has.</summary>
    public static bool IsNoun(SentenceReading sentence, int wide, int position) =>
        position >= wide && !sentence[position].Has(TokenTraits.Temporal) && !FunctionWords.Prepositions.Contains(sentence[position])
        && !FunctionWords.InnerAdverbs.Contains(sentence[position]) && !FunctionWords.CliticDeterminers.Contains(sentence[position]) && !sentence[position].Is(',');

    /// <summary><em><b>La visite et</b> le sommet prévus lundi</em>: a plural is said of more than the one noun before it.</summary>
    public static int WithJoined(SentenceReading sentence, ClauseBorders borders, VerbGroup participle, int noun) =>
        noun - 1 > sentence.First && sentence[noun - 1].Is(LittleWords.And) && Singular.Contains(sentence[noun]) && sentence.Text.Characters(participle.Trigger) is [.., 'é' or 'u' or 't', 's'] or [.., 'é' or 'u' or 't', 'e', 's']
            && ReducedClauses.NounGroupStart(sentence, borders, noun - 1) is var joined && joined < noun - 1
            ? joined
            : noun;

    private static readonly Recognition.WordSet Singular = FrenchWords.Set("le", "la", "l'", "un", "une", "ce", "cet", "cette", "son", "sa", "leur");

    /// <summary><em>À <b>la suite d'</b>un glissement de terrain survenu mardi</em>: what is left of it without its preposition would be no group.</summary>
    public static bool IsOccasion(SentenceReading sentence, int first)
    {
        var noun = first;
        while (noun < sentence.End && FunctionWords.CliticDeterminers.Contains(sentence[noun]))
        {
            noun++;
        }

        return noun + 1 < sentence.End && Occasions.Contains(sentence[noun]) && LittleWords.OfWords.Contains(sentence[noun + 1]);
    }

    private static readonly Recognition.WordSet Occasions = FrenchWords.Set("suite", "raison", "cause", "cours", "issue", "occasion", "terme", "moment", "cadre", "lendemain", "veille", "fin", "initiative", "faveur", "marge", "début");
}
