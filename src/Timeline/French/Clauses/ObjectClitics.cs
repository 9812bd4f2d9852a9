using Timeline.French.Lexicon;
using Timeline.French.Verbs;
using Timeline.Recognition;
using Timeline.Tokenization;

namespace Timeline.French.Clauses;

/// <summary>
/// Tells <em>le juge <b>la</b> condamne</em> from <em>il a vu <b>la</b> porte</em>: after a noun that begins its clause no article follows,
/// so the word is the object, and what stands behind it is the verb.
/// </summary>
internal static class ObjectClitics
{
    private const int WidestSubject = 8;

    /// <summary>After these a title goes on: <em>Monsieur le maire</em>.</summary>
    private static readonly WordSet Titles = FrenchWords.Set("monsieur", "madame", "messieurs", "mesdames", "mme", "feu");

    /// <summary>What is spelled like a verb and stands after <em>en</em> without an article: <em>un homme en garde à vue</em>.</summary>
    private static readonly WordSet StatesWithEn = FrenchWords.Set(
        "garde", "charge", "marche", "place", "route", "cause", "forme", "masse", "pointe", "panne", "règle", "mesure", "réserve", "ruine", "alerte", "cavale",
        "demande", "veille", "avance", "retraite", "file",
        "boucle", "terre", "classe", "poste", "finance", "manque", "somme");

    /// <summary>Whether the word is the object of the verb behind it, its subject being the noun group before.</summary>
    public static bool IsOne(VerbReadings readings, int clitic) =>
        (FunctionWords.CliticDeterminers.Contains(readings.Token(clitic)) || IsPronounEn(readings, clitic)) && clitic > readings.First && IsNoun(readings, clitic - 1)
        && BeginsClause(readings, clitic - 1) && IsOnlyVerb(readings, clitic + 1)
        || IsAfterAs(readings, clitic) || IsBehindRelative(readings, clitic) || IsBehindAnd(readings, clitic);

    /// <summary><em>Il adhère au parti <b>et en</b> prend la tête</em>: an object follows the verb.</summary>
    private static bool IsBehindAnd(VerbReadings readings, int clitic) =>
        clitic > readings.First && readings.Token(clitic - 1).Is(LittleWords.And) && clitic + 2 < readings.End && IsPronounEn(readings, clitic)
            && (LittleWords.Articles.Contains(readings.Token(clitic + 2)) || LittleWords.One.Contains(readings.Token(clitic + 2)))
            && Homographs.MayFollowNoun(readings[clitic + 1]);

    /// <summary><em>Le canton, qui a reçu cent doses, <b>en</b> attend autant</em>: behind an aside that a relative opened the verb of its noun follows.</summary>
    private static bool IsBehindRelative(VerbReadings readings, int clitic)
    {
        if (clitic == readings.First || !readings.Token(clitic - 1).Is(','))
        {
            return false;
        }

        if (!IsPronounEn(readings, clitic))
        {
            return FunctionWords.CliticDeterminers.Contains(readings.Token(clitic)) && IsBehindTime(readings, clitic - 1) && IsOnlyVerb(readings, clitic + 1);
        }

        for (var position = clitic - 2; position > readings.First; position--)
        {
            if (FunctionWords.Relatives.Contains(readings.Token(position)))
            {
                return readings.Token(position - 1).Is(',') && IsOnlyVerb(readings, clitic + 1);
            }
        }

        return false;
    }

    /// <summary><em>C'est un berger qui, en 1953, <b>la</b> découvrit</em>: between <em>qui</em> and its verb there is nothing but the time.</summary>
    private static bool IsBehindTime(VerbReadings readings, int comma)
    {
        var open = comma - 1;
        var hasTime = false;
        while (open > readings.First && comma - open < WidestSubject && !readings.Token(open).Is(','))
        {
            hasTime |= readings.Token(open).Has(TokenTraits.Temporal) || readings.Token(open).Kind == TokenKind.Number;
            open--;
        }

        return hasTime && open > readings.First && readings.Token(open).Is(',') && readings.Token(open - 1).Is(ClauseWords.Qui);
    }

    /// <summary><em>comme <b>le</b> réclame depuis jeudi la députée</em>: dates passed, the subject follows.</summary>
    private static bool IsAfterAs(VerbReadings readings, int clitic)
    {
        if (clitic == readings.First || !readings.Token(clitic - 1).Is(LittleWords.As) || !(readings.Token(clitic).Is(LittleWords.TheMasculine) || readings.Token(clitic).Is(LittleWords.TheElided)))
        {
            return false;
        }

        var position = clitic + 2;
        while (position < readings.End && (readings.Token(position).Has(TokenTraits.Temporal) || FunctionWords.InnerAdverbs.Contains(readings.Token(position))))
        {
            position++;
        }

        return position < readings.End && readings.Token(position) is var subject
            && (FunctionWords.CliticDeterminers.Contains(subject) || subject.Has(TokenTraits.Capital)
                || (FunctionWords.Determiners.Contains(subject) && !LittleWords.OfWords.Contains(subject) && !LittleWords.ToWords.Contains(subject)));
    }

    /// <summary><em>Le maire <b>en</b> parle mardi</em>; but <em>un ministre <b>en</b> visite mardi</em>.</summary>
    private static bool IsPronounEn(VerbReadings readings, int clitic)
    {
        if (!readings.Token(clitic).Is(LittleWords.In) || StatesWithEn.Contains(readings.Token(clitic + 1)))
        {
            return false;
        }

        return !EventNouns.Has(readings.Text.Characters(clitic + 1));
    }

    private static bool IsNoun(VerbReadings readings, int position)
    {
        var token = readings.Token(position);
        return token.Kind == TokenKind.Word && !token.Has(TokenTraits.Elided | TokenTraits.Temporal) && !IsFunction(token) && !Titles.Contains(token)
            && !FunctionWords.InnerAdverbs.Contains(token) && !FunctionWords.EarlyAdjectives.Contains(token) && !FunctionWords.IsManner(readings.Text.Characters(position))
            && (readings[position].Length == 0 || NounPlaces.IsBehindArticle(readings, position));
    }

    /// <summary>Whether the words up to this noun are one group, with its complements by <em>de</em>, at the beginning of a clause.</summary>
    private static bool BeginsClause(VerbReadings readings, int noun)
    {
        for (var position = noun; position >= Math.Max(readings.First, noun - WidestSubject); position--)
        {
            var token = readings.Token(position);
            var isFirst = position == readings.First || OpensClause(readings.Token(position - 1));
            if (isFirst)
            {
                return FunctionWords.AnyDeterminers.Contains(token) || (token.Has(TokenTraits.Capital) && IsNoun(readings, position));
            }

            if (!LittleWords.OfWords.Contains(token) && !FunctionWords.AnyDeterminers.Contains(token) && !FunctionWords.EarlyAdjectives.Contains(token) && !IsNoun(readings, position))
            {
                return false;
            }
        }

        return false;
    }

    private static bool OpensClause(Token token) =>
        token.Kind == TokenKind.Punctuation || FunctionWords.Conjunctions.Contains(token) || FunctionWords.Subordinators.Contains(token);

    /// <summary><em>À Paris la garde tue</em> has a verb behind its noun; <em>le juge la condamne</em> has none but this.</summary>
    private static bool IsOnlyVerb(VerbReadings readings, int verb)
    {
        for (var position = verb + 1; position < readings.End; position++)
        {
            var token = readings.Token(position);
            if (OpensClause(token) || FunctionWords.Relatives.Contains(token))
            {
                return true;
            }

            if (Homographs.MayFollowNoun(readings[position]) && !FunctionWords.NeverVerbs.Contains(token) && !NounPlaces.IsBehindArticle(readings, position))
            {
                return false;
            }
        }

        return true;
    }

    private static bool IsFunction(Token token) =>
        FunctionWords.AnyDeterminers.Contains(token) || FunctionWords.Prepositions.Contains(token) || FunctionWords.Conjunctions.Contains(token)
        || FunctionWords.Subordinators.Contains(token) || FunctionWords.Relatives.Contains(token) || FunctionWords.Clitics.Contains(token) || FunctionWords.SubjectPronouns.Contains(token)
        || FunctionWords.Negations.Contains(token);
}
