using Timeline.Events;
using Timeline.French.Lexicon;
using Timeline.Tokenization;

namespace Timeline.French.Clauses;

/// <summary>Finds event nouns in a sentence, and the noun group that a place belongs to.</summary>
internal static class NounReader
{
    /// <summary>How far back the noun of a noun group may stand: <em>l'attentat contre le siège du journal à Paris du 7 janvier</em>.</summary>
    private const int WidestGroup = 24;

    /// <summary>Whose <em>de</em> hangs on no noun: <em>craignant des débordements lors de la venue du prédicateur</em>, <em>de retour d'un voyage jeudi</em>.</summary>
    private static readonly Recognition.WordSet Locutions = FrenchWords.Set("lors", "cause", "raison", "cas", "prévision", "vue", "près", "marge", "cours");

    internal static readonly ushort Return = FrenchWords.Number("retour");
    private static readonly Recognition.WordSet Links = FrenchWords.Set("de", "d'", "du", "des", "à", "au", "aux");

    /// <summary>The event noun at a token, or null: a word of the lexicon that no verb group has taken.</summary>
    public static EventNoun? At(SentenceReading sentence, int position) => sentence.NounAt(position);

    /// <summary>Looks it up; <see cref="At"/> remembers.</summary>
    public static EventNoun? Read(SentenceReading sentence, int position)
    {
        ref readonly var token = ref sentence[position];
        if (token.Kind != TokenKind.Word || token.Length is < 2 or > 32 || token.Has(TokenTraits.Elided | TokenTraits.Temporal))
        {
            return LedNouns.OfYear(sentence, position);
        }

        Span<char> lower = stackalloc char[48];
        var end = CompoundEnd(sentence, position);
        var word = sentence.Text.Text.Span[token.Start..sentence[end - 1].End];
        if (!Accents.TryLower(word, lower))
        {
            return null;
        }

        var noun = LedNouns.OfYear(sentence, position) ?? LedNouns.OfRuling(sentence, position) ?? NounPhrases.At(sentence, position, lower[..token.Length]) ?? (EventNouns.TryFind(lower[..word.Length], out var simple) ? simple : null) ?? LedNouns.OfResult(sentence, position) ?? LedNouns.OfSession(sentence, position);
        return noun is not null && !OtherNouns.Has(sentence, position, noun) && (sentence.GroupAt(position) is null || NounPlaces.IsOne(sentence.Readings, position)) ? noun : null;
    }

    /// <summary>The nearest event noun before <paramref name="position"/> in the same noun group; −1 where there is none.</summary>
    public static int NearestBefore(SentenceReading sentence, int position, out EventNoun? noun)
    {
        var missing = -1;
        for (var back = NounGroupEdges.BeforeAside(sentence, position - 1); back >= Math.Max(sentence.First, position - WidestGroup)
            && !NounGroupEdges.Ends(sentence, back); back = NounGroupEdges.BeforeAside(sentence, back - 1))
        {
            noun = At(sentence, back);
            if (noun is not null && missing < 0 && back > sentence.First && sentence[back - 1].Is(LittleWords.Without))
            {
                // « L'adoption sans vote de la réforme »: what there was none of, where there was something.
                missing = back;
            }
            else if (noun is not null)
            {
                return HeadOf(sentence, back, ref noun);
            }
        }

        noun = missing < 0 ? null : At(sentence, missing);
        return missing;
    }

    /// <summary>The same behind a place, where a preposition leads to it: <em>s'expliquer sur la fermeture de la piscine</em>.</summary>
    public static Predicate? LedBefore(SentenceReading sentence, int position, int from) =>
        NearestBefore(sentence, position, out var noun) is var found && found > from && FunctionWords.Prepositions.Contains(sentence[LeadOf(sentence, found)]) ? Predicate.Of(found, noun) : null;

    /// <summary>
    /// The event noun that the whole noun group before <paramref name="position"/> is about: <em>la victoire à la primaire</em>
    /// is a victory. −1 where there is none.
    /// </summary>
    public static int OutermostBefore(SentenceReading sentence, int position, out EventNoun? noun)
    {
        var found = NearestBefore(sentence, position, out noun);
        while (found > sentence.First + 1 && OutermostLink(sentence, found) is > 0 and var link && NearestBefore(sentence, link, out var outer) is >= 0 and var further && outer is not null
            && link - further <= 4)
        {
            (found, noun) = (further, outer);
        }

        return found;
    }

    /// <summary>The <em>de, à</em> by which the noun group of <paramref name="position"/> hangs on another; −1 where it hangs on none.</summary>
    private static int OutermostLink(SentenceReading sentence, int position)
    {
        var lead = LeadOf(sentence, position);
        return Links.Contains(sentence[lead]) && !ForeseenNouns.AreRisked(sentence, lead)
            && !(lead > sentence.First && LittleWords.OfWords.Contains(sentence[lead])
                && (Locutions.Contains(sentence[lead - 1]) || (sentence[lead - 1].Is(Return) && sentence[Math.Max(sentence.First, lead - 2)].Is(LittleWords.Of))))
            ? lead
            : -1;
    }

    /// <summary>The token before a noun with its determiners and the adjectives that stand before it; the sentence's first where they begin it.</summary>
    public static int LeadOf(SentenceReading sentence, int noun)
    {
        var back = noun - 1;
        while (back > sentence.First && (FunctionWords.CliticDeterminers.Contains(sentence[back]) || FunctionWords.EarlyAdjectives.Contains(sentence[back])
            || (FunctionWords.Determiners.Contains(sentence[back]) && !Links.Contains(sentence[back]))))
        {
            back--;
        }

        return back;
    }

    /// <summary><em>Les élections législatives</em>: of two that touch, the second is said of the first.</summary>
    private static int HeadOf(SentenceReading sentence, int position, ref EventNoun? noun)
    {
        // « La signature du cessez-le-feu »: of a word with hyphens the first part stands for it.
        var name = sentence[position].Has(TokenTraits.Hyphenated) ? WordAround(sentence, position, sentence.First, sentence.End).Start : NounPhrases.HeadOf(sentence, position);
        if (name < position && At(sentence, name) is { } whole)
        {
            (noun, position) = (whole, name);
        }

        while (position > sentence.First && At(sentence, position - 1) is { } head)
        {
            noun = head;
            position--;
        }

        return position;
    }

    /// <summary>The nearest event noun anywhere in the sentence, left before right; −1 where there is none.</summary>
    public static int Nearest(SentenceReading sentence, int start, int end, out EventNoun? noun)
    {
        // « Messes : mercredi à 18 h 30 (messe anticipée) ; jeudi à 9 h 30 »: what stands in brackets has nothing outside of them.
        var isBracketed = sentence[start].Has(TokenTraits.Bracketed);
        for (var back = start - 1; back >= sentence.First; back--)
        {
            if ((isBracketed || !sentence[back].Has(TokenTraits.Bracketed)) && (noun = At(sentence, back)) is not null)
            {
                return HeadOf(sentence, back, ref noun);
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

    /// <summary>A word with all that hyphens join to it between two places: <em>cessez-le-feu, couvre-feu</em>.</summary>
    public static (int Start, int End) WordAround(SentenceReading sentence, int position, int from, int to)
    {
        var start = position;
        while (start > from && sentence[start].Has(TokenTraits.Hyphenated))
        {
            start--;
        }

        return (start, Math.Min(to, CompoundEnd(sentence, position)));
    }

    /// <summary>Behind all that hyphens join; <em>rendez-vous samedi à 16 h</em> bids nobody to give anything back.</summary>
    private static int CompoundEnd(SentenceReading sentence, int position)
    {
        var end = position + 1;
        while (end < sentence.End && sentence[end].Has(TokenTraits.Hyphenated) && (sentence[position].Is(ClauseWords.Appointment) || !FunctionWords.InversionPronouns.Contains(sentence[end])))
        {
            end++;
        }

        return end;
    }
}
