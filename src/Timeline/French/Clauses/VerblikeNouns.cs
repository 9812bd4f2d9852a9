using Timeline.French.Lexicon;
using Timeline.French.Verbs;
using Timeline.Recognition;
using Timeline.Tokenization;

namespace Timeline.French.Clauses;

/// <summary>Nouns that are spelled like a form of a verb, by the places where only the noun can stand.</summary>
internal static class VerblikeNouns
{
    private static readonly WordSet Squares = FrenchWords.Set("place", "gare");
    private static readonly ushort Century = FrenchWords.Number("siècle");
    private static readonly ushort Figure = FrenchWords.Number("figure");

    /// <summary><em>Le pouvoir, un devoir, le dîner, au lever</em>: an infinitive after a determiner that is no clitic here.</summary>
    public static bool AreInfinitives(VerbReadings readings, int position)
    {
        if (position == readings.First)
        {
            return false;
        }

        var before = readings.Token(position - 1);

        // « Il a écrit sur twitter lundi »: no infinitive follows such a preposition.
        if (before.Is(LittleWords.Upon))
        {
            return true;
        }

        // « Élu conseiller municipal »; « il lui a conseillé », « pour conseiller les éleveurs »
        if (readings.Token(position).Is(Councillor) && position + 1 < readings.End
            && (Ranks.Contains(readings.Token(position + 1)) || readings.Find(position - 1, VerbTense.PastParticiple) is not null))
        {
            return true;
        }

        // « L'ancien conseiller », « le conseiller de la ministre »: who is advised would be « lui ».
        if (readings.Token(position).Is(Councillor) && (FunctionWords.EarlyAdjectives.Contains(before)
            || (FunctionWords.CliticDeterminers.Contains(before) && position + 1 < readings.End && LittleWords.OfWords.Contains(readings.Token(position + 1)))))
        {
            return true;
        }

        // « Le mauvais souvenir de la chute »
        if (NounInfinitives.Contains(readings.Token(position)) && FunctionWords.EarlyAdjectives.Contains(before))
        {
            return true;
        }

        if (readings.Token(position).Is(Go) && Legs.Contains(before))
        {
            return true;
        }

        // « Va tout changer, a failli tout perdre »; « tout dîner sera offert, tout être humain, tout conseiller absent »
        if (before.Is(Everything) && !NounInfinitives.Contains(readings.Token(position)) && !readings.Token(position).Is(Be) && !readings.Token(position).Is(Councillor))
        {
            return false;
        }

        return (readings.Token(position).Has(TokenTraits.Hyphenated) && !JoinedVerbs.EndAt(readings, position)) || FunctionWords.Determiners.Contains(before)
            || (FunctionWords.CliticDeterminers.Contains(before) && NounInfinitives.Contains(readings.Token(position))
                && !(position - 2 >= readings.First && FunctionWords.Prepositions.Contains(readings.Token(position - 2)) && readings.Token(position - 2).Is(LittleWords.For)));
    }

    internal static readonly ushort Everything = FrenchWords.Number("tout");
    private static readonly ushort Be = FrenchWords.Number("être");

    private static readonly ushort Councillor = FrenchWords.Number("conseiller");

    private static readonly WordSet Ranks = FrenchWords.Set(
        "municipal", "général", "régional", "départemental", "communal", "communautaire", "national", "fédéral", "d'", "technique", "spécial", "principal",
        "diplomatique");

    private static readonly WordSet NounInfinitives = FrenchWords.Set(
        "pouvoir", "devoir", "savoir", "dîner", "déjeuner", "souper", "lever", "coucher", "rire", "sourire", "souvenir", "avenir", "plaisir", "aller");

    /// <summary><em>Au match aller</em></summary>
    private static readonly WordSet Legs = FrenchWords.Set("match", "manche", "finale", "rencontre", "confrontation", "phase");
    private static readonly ushort Go = FrenchWords.Number("aller");

    /// <summary><em>Depuis le 1er novembre, date d'ouverture de la saison, …</em>, <em>Les Vieux Loups, groupe de rock</em>, <em>départ à 9 h place de la Gare</em>.</summary>
    public static bool AreApposed(VerbReadings readings, int position)
    {
        if (position == readings.First
            || (readings.Token(position - 1).Kind != TokenKind.Punctuation && !(Squares.Contains(readings.Token(position)) && readings.Token(position - 1).Has(TokenTraits.Temporal))))
        {
            return false;
        }

        var token = readings.Token(position);
        var next = position + 1 < readings.End ? readings.Token(position + 1) : default;
        return IsBeforeParticiple(readings, position) || (token.Is(ClauseWords.Date) && !IsDating(readings, position))
            || (Squares.Contains(token) ? next.Has(TokenTraits.Capital) || LittleWords.OfWords.Contains(next) : Apposable.Contains(token) && (token.Is(Figure) ? LittleWords.OfWords : LittleWords.BareOf).Contains(next));
    }

    /// <summary><em>Il a été condamné, <b>peine</b> confirmée mercredi</em>, <em>…, <b>attaque</b> revendiquée lundi</em>: no verb of doing has a participle right behind it, but for <em>, note ravi le maire</em>.</summary>
    private static bool IsBeforeParticiple(VerbReadings readings, int position) =>
        readings.Token(position - 1).Is(',') && position + 1 < readings.End && (Judged.Contains(readings.Token(position)) || EventNouns.Has(readings.Text.Characters(position)))
        && readings.Find(position + 1, VerbTense.PastParticiple) is not null && !readings.Token(position + 1).Has(TokenTraits.Hyphenated)
        && !(position + 2 < readings.End && FunctionWords.AnyDeterminers.Contains(readings.Token(position + 2)));

    private static readonly WordSet Judged = FrenchWords.Set("peine", "mesure", "amende", "cause", "réserve", "contrainte", "note", "page", "ligne", "place");

    /// <summary><em>Le moulin, que l'on croit récent, date en réalité de 1340</em>: a year or a century is when it was built.</summary>
    private static bool IsDating(VerbReadings readings, int position)
    {
        var of = position + 1;
        while (of < readings.End && of - position <= 3 && !LittleWords.OfWords.Contains(readings.Token(of)))
        {
            of++;
        }

        return of + 1 < readings.End && LittleWords.OfWords.Contains(readings.Token(of))
            && (readings.Token(of + 1) is { Kind: TokenKind.Number, Length: 4 } || (of + 2 < readings.End && readings.Token(of + 2).Is(Century)));
    }

    /// <summary><em>Tout véhicule immatriculé avant 2006</em>, <em>tout élève qui…</em>; but <em>tout semble perdu</em>.</summary>
    public static bool AreTold(VerbReadings readings, int position) =>
        position + 1 < readings.End
            && (readings.Token(position + 1).Is(ClauseWords.Qui)
                || (readings.Find(position + 1, VerbTense.PastParticiple) is not null && readings.Find(position, VerbTense.Present) is { } form && !form.Verb.Has(VerbTraits.Copula)));

    /// <summary>Nouns that are spelled like a verb and say what somebody or something is.</summary>
    private static readonly WordSet Apposable = FrenchWords.Set("groupe", "élève", "juge", "garde", "guide", "pilote", "cadre", "chaîne", "œuvre", "figure", "ferme", "base", "titre");

    /// <summary>Objects without an article that are spelled like a verb: <em>a touché terre, a pris part, a porté plainte</em>.</summary>
    private static readonly WordSet BareObjects = FrenchWords.Set(
        "terre", "signe", "part", "place", "plainte", "forme", "garde", "compte", "suite", "note", "charge", "trace", "peine", "cause", "route", "contact",
        "feu", "date", "racine", "figure", "offre", "acte", "appel", "mine", "preuve", "course", "cap", "corps", "langue", "pause", "table", "visite");

    public static bool AreBareObjects(VerbReadings readings, int position) =>
        BareObjects.Contains(readings.Token(position)) && position > readings.First
            && !(position - 2 >= readings.First && LittleWords.Articles.Contains(readings.Token(position - 2)))
            && readings.Find(position - 1, VerbTense.PastParticiple) is not null && readings.Token(position - 1).Kind == TokenKind.Word;
}
