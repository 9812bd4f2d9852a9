using Timeline.French.Lexicon;
using Timeline.French.Verbs;
using Timeline.Tokenization;

namespace Timeline.French.Clauses;

/// <summary>Whether a verb group is denied. <em>Ne … que</em> affirms, and <em>ne</em> alone after <em>avant que</em> says nothing.</summary>
internal static class Negation
{
    /// <summary>How far before the verb the <em>que</em> of its clause may stand.</summary>
    private const int ThatReach = 5;

    /// <summary>How far before the verb a leading <em>jamais</em> may stand.</summary>
    private const int NeverReach = 16;

    /// <summary>How far behind the verb its first <em>ni</em> may stand.</summary>
    private const int NorReach = 8;

    private static readonly ushort Plus = FrenchWords.Number("plus");
    private static readonly ushort Not = FrenchWords.Number("pas");

    public static bool IsNegated(VerbReadings readings, int start, int head, int end)
    {
        var first = Math.Max(readings.First, start - 3);
        var hasNe = false;
        for (var position = start; position < head; position++)
        {
            hasNe |= LittleWords.NeWords.Contains(readings.Token(position));
        }

        if (Forgone.Is(readings, start))
        {
            return true;
        }

        // « sans préciser », « ne pas signer »
        for (var position = start - 1; position >= first; position--)
        {
            var token = readings.Token(position);
            if (token.Is(LittleWords.Without))
            {
                return true;
            }

            if (!FunctionWords.Clitics.Contains(token) && !FunctionWords.Negations.Contains(token))
            {
                break;
            }

            hasNe |= token.Is(LittleWords.Ne);
        }

        return hasNe
            && (MayStandAlone(readings, start, head, end) || HasNegation(readings, start, Math.Min(readings.End, end + 2)) || HasNor(readings, end)
                || HasNegativeSubject(readings, start) || HasLeadingNever(readings, start));
    }

    /// <summary>
    /// <em>Le train n'a pu partir</em>: with <em>pouvoir</em> in the indicative <em>ne</em> needs no second word, nor in <em>le seuil ne saurait être franchi</em>; <em>n'a pu ouvrir que mardi</em>, <em>avant qu'il ne puisse fuir</em> and
    /// <em>plus tôt qu'il n'a pu le dire</em> deny nothing.
    /// </summary>
    private static bool MayStandAlone(VerbReadings readings, int start, int head, int end)
    {
        if (!(IsAble(readings, head) || (head + 1 < end && readings.Find(head, "avoir") is not null && IsAble(readings, head + 1))))
        {
            return false;
        }

        for (var position = Math.Max(readings.First, start - ThatReach); position < readings.End && !(position >= end && readings.Token(position).Kind == TokenKind.Punctuation); position++)
        {
            if (ClauseWords.That.Contains(readings.Token(position)))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary><em>N'a ni démenti ni confirmé</em>; but <em>n'a ni permis ni voiture</em>.</summary>
    public static bool LeadsToParticiples(VerbReadings readings, int nor) =>
        !(nor + 2 < readings.End && readings.Token(nor + 2).Is(LittleWords.Nor) && (nor + 3 >= readings.End || readings.Find(nor + 3, VerbTense.PastParticiple) is null));

    private static bool IsAble(VerbReadings readings, int position)
    {
        foreach (var form in readings[position])
        {
            if (form.Verb.Infinitive == "pouvoir"
                ? form.Tense is not (VerbTense.SubjunctivePresent or VerbTense.SubjunctiveImperfect)
                : form is { Tense: VerbTense.Conditional, Verb.Infinitive: "savoir" })
            {
                return true;
            }
        }

        return false;
    }

    private static bool HasNegation(VerbReadings readings, int start, int end)
    {
        for (var position = start - 1 < readings.First ? start : start - 1; position < end; position++)
        {
            if (FunctionWords.Negations.Contains(readings.Token(position)) && !Affirms(readings, position))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary><em>Il ne restait plus que deux hommes</em>, <em>elle ne passera au plus près qu'en mai</em>, <em>n'en a pas moins perdu</em>.</summary>
    private static bool Affirms(VerbReadings readings, int position)
    {
        ref readonly var token = ref readings.Token(position);
        return position + 1 < readings.End && readings.Token(position + 1) is var next
            && ((token.Is(Not) && next.Is(ClauseWords.Less))
                || (token.Is(Plus) && (ClauseWords.That.Contains(next) || (position > readings.First && LittleWords.ToWords.Contains(readings.Token(position - 1))))));
    }

    /// <summary><em>N'a travaillé pour moi ni en 2012 ni en 2014</em>.</summary>
    private static bool HasNor(VerbReadings readings, int end)
    {
        for (var position = end; position < Math.Min(readings.End, end + NorReach) && readings.Token(position).Kind != TokenKind.Punctuation; position++)
        {
            if (ClauseWords.That.Contains(readings.Token(position)) || readings.Token(position).Is(LittleWords.Without))
            {
                return false;
            }

            // « ni plus ni moins »
            if (readings.Token(position).Is(LittleWords.Nor))
            {
                return position + 1 >= readings.End || !readings.Token(position + 1).Is(Plus);
            }
        }

        return false;
    }

    /// <summary><em>Jamais, depuis 2011, le pays n'avait connu un tel calme</em>.</summary>
    private static bool HasLeadingNever(VerbReadings readings, int start)
    {
        for (var position = start - 1; position >= Math.Max(readings.First, start - NeverReach); position--)
        {
            if (readings.Token(position).Is(ClauseWords.Never))
            {
                return position == readings.First || readings.Token(position - 1).Kind == TokenKind.Punctuation || FunctionWords.Conjunctions.Contains(readings.Token(position - 1));
            }
        }

        return false;
    }

    /// <summary><em>Rien n'a bougé</em>; but <em>puis plus rien ; elle ne recommence que le 2 août</em>.</summary>
    private static bool HasNegativeSubject(VerbReadings readings, int start)
    {
        for (var position = start - 1; position >= Math.Max(readings.First, start - 8) && !readings.Token(position).Is(';') && !readings.Token(position).Is(':'); position--)
        {
            // « Pas un licenciement ne sera prononcé », « plus un cours n'a eu lieu »
            if (FunctionWords.NegativeSubjects.Contains(readings.Token(position))
                || ((readings.Token(position).Is(Not) || readings.Token(position).Is(Plus)) && position + 1 < start && LittleWords.One.Contains(readings.Token(position + 1))))
            {
                return true;
            }
        }

        return false;
    }
}
