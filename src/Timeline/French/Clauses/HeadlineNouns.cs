using Timeline.French.Lexicon;
using Timeline.French.Verbs;
using Timeline.Recognition;
using Timeline.Tokenization;

namespace Timeline.French.Clauses;

/// <summary>
/// Headlines and captions drop their articles: <em><b>Attaque</b> à Nice lundi</em>, <em><b>Sortie</b> du film mercredi</em>. What begins a
/// clause, is spelled like something that happens and has no object of a verb behind it is a noun.
/// </summary>
internal static class HeadlineNouns
{
    private const int LongestWord = 30;

    /// <summary>How many words a time at the head of a line may have: <em>Dimanche 20 mars, de 10 heures à 17 heures,</em></summary>
    private const int LongestTime = 16;

    /// <summary>What stands behind a noun and seldom behind a participle that opens a clause.</summary>
    private static readonly WordSet Complements = FrenchWords.Set("de", "d'", "du", "des", "en", "à", "au", "aux", "dans", "sur", "contre", "chez", "entre", "pour");

    public static bool IsOne(VerbReadings readings, int position, VerbTense tense)
    {
        if (tense is not (VerbTense.Present or VerbTense.SubjunctivePresent or VerbTense.PastParticiple or VerbTense.SubjunctiveImperfect)
            || !BeginsClause(readings, position) || !IsEvent(readings, position))
        {
            return false;
        }

        return tense == VerbTense.PastParticiple ? IsWholeHeadline(readings, position) : !HasObject(readings, position + 1);
    }

    /// <summary>Whether nothing but a mark stands before, and no comma, or only that of a time: <em>À 18 heures, <b>visite</b> guidée du musée</em>.</summary>
    public static bool BeginsClause(VerbReadings readings, int position) =>
        position == readings.First || (readings.Token(position - 1) is { Kind: TokenKind.Punctuation } before && (!before.Is(',') || IsBehindTime(readings, position - 1)));

    private static bool IsBehindTime(VerbReadings readings, int comma)
    {
        var start = comma;
        while (start > readings.First && comma - start < LongestTime && readings.Token(start - 1) is var token
            && (token.Has(TokenTraits.Temporal) || token.Is(',') || FunctionWords.CliticDeterminers.Contains(token) || FunctionWords.Prepositions.Contains(token)))
        {
            start--;
        }

        return start == readings.First && comma > start && readings.Token(comma - 1).Has(TokenTraits.Temporal);
    }

    private static bool IsEvent(VerbReadings readings, int position)
    {
        Span<char> lower = stackalloc char[LongestWord];
        var written = readings.Text.Characters(position);
        return written.Length <= LongestWord && Accents.TryLower(written, lower)
            && (EventNouns.TryFind(lower[..written.Length], out _) || NounPhrases.Beginning(readings.Text, position, readings.End, lower[..written.Length]) is not null);
    }

    /// <summary><em>Visite <b>le</b> musée</em>, <em>lance <b>un</b> appel</em>; but <em>grève <b>la</b> semaine prochaine</em>, <em>attaque <b>du</b> train</em>.</summary>
    private static bool HasObject(VerbReadings readings, int position)
    {
        if (position >= readings.End)
        {
            return false;
        }

        var token = readings.Token(position);
        return token.Has(TokenTraits.Hyphenated) || (!token.Has(TokenTraits.Temporal) && !LittleWords.Contracted.Contains(token) && FunctionWords.AnyDeterminers.Contains(token)
            && !(position + 1 < readings.End && readings.Token(position + 1).Has(TokenTraits.Temporal)));
    }

    /// <summary><em>Arrivée de Syrie en 2015, elle étudie le droit</em>: a comma and a clause make a participle of it.</summary>
    private static bool IsWholeHeadline(VerbReadings readings, int position)
    {
        if (position + 1 >= readings.End)
        {
            return false;
        }

        // « Grève des postes : reprise mercredi »: a day and no more.
        if (readings.Token(position + 1).Has(TokenTraits.Temporal))
        {
            return IsAllTime(readings, position + 1);
        }

        // « Sortie raquettes les 4 et 5 février », « Assemblée générale le 3 mars »: nothing else in the sentence is a verb.
        if (!Complements.Contains(readings.Token(position + 1)))
        {
            return position == readings.First && !FunctionWords.Prepositions.Contains(readings.Token(position + 1)) && !HasFinite(readings, position + 1, readings.End);
        }

        // « Sortie à Saint-Malo jeudi 22 ; départ à 7 h, place de la mairie »: what follows a semicolon is another matter.
        for (var after = position + 1; after < readings.End && !readings.Token(after).Is(';'); after++)
        {
            // « Reprise des cours le 3 septembre, congés le 20 octobre : le calendrier ne bouge pas »: what a colon leads to is no clause of it.
            if (readings.Token(after).Is(','))
            {
                return ItemEnd(readings, after) is var end && end < readings.End && !HasFinite(readings, after, end);
            }
        }

        return true;
    }

    private static bool IsAllTime(VerbReadings readings, int from)
    {
        var end = from;
        while (end < readings.End && readings.Token(end).Has(TokenTraits.Temporal))
        {
            end++;
        }

        return end == readings.End || (end + 1 == readings.End && readings.Token(end).Is('.'));
    }

    private static int ItemEnd(VerbReadings readings, int from)
    {
        while (from < readings.End && !readings.Token(from).Is(':'))
        {
            from++;
        }

        return from;
    }

    private static bool HasFinite(VerbReadings readings, int from, int end)
    {
        for (var position = from; position < end; position++)
        {
            if (Homographs.TryFinite(readings, position, out _))
            {
                return true;
            }
        }

        return false;
    }
}
