using Timeline.French.Lexicon;
using Timeline.French.Verbs;
using Timeline.Tokenization;

namespace Timeline.French.Clauses;

/// <summary>Finds the next part of a compound form across what may stand inside it: <em>n'a, semble-t-il, pas encore été officiellement signé</em>.</summary>
internal static class CompoundGaps
{
    /// <summary>How many tokens may stand inside.</summary>
    internal const int WidestGap = 14;

    public static (int Position, VerbForm Form)? FindParticiple(VerbReadings readings, int from)
    {
        var inside = 0;
        var free = from;
        for (var position = from; position < Math.Min(readings.End, from + WidestGap); position++)
        {
            var token = readings.Token(position);
            // « n'a pas du tout gagné »: the determiner that ends a phrase is none; nor is that of « a tout perdu ».
            // « Il aurait, selon la revue Nature, chuté »
            if (readings.Find(position, VerbTense.PastParticiple) is { } form
                && !(FunctionWords.Determiners.Contains(readings.Token(position - 1)) && !readings.Token(position - 1).Is(VerblikeNouns.Everything) && position > free)
                && !(inside == 1 && LittleWords.Articles.Contains(readings.Token(position - 1)))
                && !(FunctionWords.NeverVerbs.Contains(token) && form.Verb.Infinitive is not ("être" or "mourir" or "voir" or "comprendre" or "inclure")))
            {
                return (position, form);
            }

            if (MisspeltParticiple(readings, position) is { } meant)
            {
                return (position, meant);
            }

            if (GapPhrases.LengthAt(readings, position) is > 0 and var length)
            {
                position += length - 1;
                free = position + 1;
            }
            else if (!MayStandInside(readings, position, token, ref inside))
            {
                return null;
            }
        }

        return null;
    }

    /// <summary><em>L'avion a subit un choc, le taux s'est établit à 6 %</em>: behind its auxiliary the form in <em>-it</em> is the participle, whatever its spelling.</summary>
    private static VerbForm? MisspeltParticiple(VerbReadings readings, int position) =>
        readings.Text.Characters(position) is [.., 'i', 't']
            && (readings.Find(position, VerbTense.Present) ?? readings.Find(position, VerbTense.PastHistoric)) is { } form
            && form.Verb.Infinitive.EndsWith("ir", StringComparison.Ordinal)
            ? form with { Tense = VerbTense.PastParticiple }
            : null;

    public static (int Position, VerbForm Form)? FindInfinitive(VerbReadings readings, int from, ushort preposition = 0)
    {
        var seen = preposition == 0;
        var inside = 0;
        for (var position = from; position < Math.Min(readings.End, from + WidestGap); position++)
        {
            var token = readings.Token(position);
            if (!seen)
            {
                if (IsPreposition(token, preposition))
                {
                    seen = true;
                    continue;
                }
            }
            else if (readings.Find(position, VerbTense.Infinitive) is { } form && !VerblikeNouns.AreInfinitives(readings, position))
            {
                return (position, form);
            }

            // « devra en outre verser »: a phrase may begin like a clitic, « devra en verser ».
            if (GapPhrases.LengthAt(readings, position) is > 0 and var length)
            {
                position += length - 1;
            }
            else if (!(seen && Clitics.MayBe(token)) && !MayStandInside(readings, position, token, ref inside))
            {
                break;
            }
        }

        return null;
    }

    /// <summary>Adverbs, an inverted pronoun, and what stands between two commas.</summary>
    private static bool MayStandInside(VerbReadings readings, int position, Token token, ref int inside)
    {
        if (token.Is(','))
        {
            inside++;
            return inside <= 2;
        }

        // « Elle « pourrait » venir jeudi »: a word that is quoted alone.
        if ((token.Is('»') || token.Is('”') || token.Is('"')) && position - 2 >= readings.First && Quotations.Opens(readings.Token(position - 2)))
        {
            return true;
        }

        // « Il n'a "contacté personne" »: a quotation may begin inside the form; where it ends, « "je l'étais en juin", a confié le maire », another form begins.
        if (Quotations.Opens(token))
        {
            return position + 1 < readings.End && readings.Token(position + 1).Has(TokenTraits.Quoted);
        }

        // « d'avoir, courant 2011, détourné », « n'a ni démenti »
        return (token.Is(LittleWords.Nor) && Negation.LeadsToParticiples(readings, position)) || inside == 1 && token.Kind != TokenKind.Punctuation
            || (token.Kind == TokenKind.Word && (FunctionWords.InnerAdverbs.Contains(token) || JoinedVerbs.BeginAt(readings, position) || FunctionWords.IsManner(readings.Text.Characters(position))
                || (token.Has(TokenTraits.Hyphenated) && (FunctionWords.InversionPronouns.Contains(token) || token.Is(LittleWords.EuphonicT)))));
    }

    /// <summary>The place just past a fixed phrase, adverbs before it skipped; null where it does not stand here.</summary>
    public static int? FindPhrase(VerbReadings readings, int from, ReadOnlySpan<ushort> words)
    {
        while (from < readings.End && FunctionWords.InnerAdverbs.Contains(readings.Token(from)) && !readings.Token(from).Is(words[0]))
        {
            from++;
        }

        for (var i = 0; i < words.Length; i++)
        {
            if (from + i >= readings.End || !IsPreposition(readings.Token(from + i), words[i]))
            {
                return null;
            }
        }

        return from + words.Length;
    }

    private static bool IsPreposition(Token token, ushort word) => token.Is(word) || (word == LittleWords.Of && token.Is(LittleWords.OfElided));
}
