using Timeline.Events;
using Timeline.French.Lexicon;
using Timeline.Recognition;
using Timeline.Tokenization;

namespace Timeline.French.Clauses;

/// <summary>Nouns whose year is a number or part of a name: <em>la saison 2018-2019, le millésime 2019, Objectif Terre 2017</em>.</summary>
internal static class NumberedNouns
{
    private static readonly WordSet Seasons = FrenchWords.Set("saison", "exercice", "millésime", "rentrée", "promotion", "horizon", "printemps", "automne", "circa", "vers", "sinon", "environ");

    /// <summary>What a year or two may be the number of.</summary>
    internal static readonly WordSet NumberedYears = FrenchWords.Set("saison", "exercice", "millésime", "promotion");

    /// <summary>What is drawn up for a year, or on it: <em>le budget 2017, le bilan 2001 de la délinquance, la loi de finances 2018</em>.</summary>
    private static readonly WordSet Documents = FrenchWords.Set("budget", "budgets", "bilan", "rapport", "barème", "annuaire", "calendrier", "palmarès", "catalogue", "finances", "comptes");

    private static readonly ushort FiscalYear = FrenchWords.Number("exercice");
    private static readonly WordSet Vintages = FrenchWords.Set("millésime", "promotion", "cuvée");

    /// <summary>What leads to a noun with a year and makes a time of it: <em>lors de l'édition 2015</em>.</summary>
    private static readonly WordSet Leading = FrenchWords.Set("lors", "pendant", "durant", "cours", "dans", "depuis", "après", "avant", "dès", "en", "à", "au", "sur", "pour", "jusqu'");

    /// <summary><em>L'augmentation annoncée des recettes dans le budget 2017</em>, <em>Budget 2025 : la ville gèle ses embauches</em>: the year says which one it is, wherever it stands.</summary>
    public static Predicate? OfDocument(DateSite site) =>
        IsYearOrTwo(site) && site.Start - 1 >= site.Sentence.First + (site.Is(site.End, ':') ? 0 : 1) && (Documents.Contains(site.Sentence[site.Start - 1]) || IsBill(site))
        ? Predicate.Nothing
        : null;

    /// <summary><em>Le groupe publie ses résultats du troisième trimestre</em>: the quarter only says which they are.</summary>
    public static bool AreOfFigures(DateSite site) =>
        site.Meaning is { Granularity: Granularity.Quarter or Granularity.HalfYear } && site.Start - 2 >= site.Sentence.First
            && LittleWords.OfWords.Contains(site.Sentence[site.Start - 1]) && Results.Contains(site.Sentence[site.Start - 2]);

    private static readonly WordSet Results = FrenchWords.Set("résultats", "résultat", "comptes", "chiffres");

    /// <summary><em>Le projet de loi de finances pour 2025 a été rejeté mardi</em></summary>
    private static bool IsBill(DateSite site)
    {
        if (!site.Sentence[site.Start - 1].Is(LittleWords.For))
        {
            return false;
        }

        for (var back = site.Start - 2; back >= Math.Max(site.Sentence.First, site.Start - GenitiveLabels.WidestGroup)
            && site.Sentence[back].Kind == TokenKind.Word && site.Sentence.GroupAt(back) is null; back--)
        {
            if (Bills.Contains(site.Sentence[back]))
            {
                return true;
            }
        }

        return false;
    }

    private static readonly WordSet Bills = FrenchWords.Set("loi", "lois", "budget", "budgets");

    /// <summary><em>Objectif Terre 2017 a séduit les visiteurs</em>, <em>Saison 2018-2019 : le théâtre ouvre ses portes</em>: the year is part of the name.</summary>
    public static Predicate? Named(DateSite site) => IsSeasonHeading(site) || IsSeasonSubject(site) || IsVintage(site) || IsOfName(site) ? Predicate.Nothing : null;

    private static bool IsOfName(DateSite site) =>
        IsYearOrTwo(site) && site.Start > site.Sentence.First + (site.Sentence[site.Sentence.First].Has(TokenTraits.Capital) && site.Sentence[site.Sentence.First].Word == 0 ? 0 : 1)
            && site.Sentence[site.Start - 1] is { Kind: TokenKind.Word } name && site.Sentence.GroupAt(site.Start - 1) is null && IsNoun(name) && !IsLed(site);

    private static bool IsSeasonHeading(DateSite site) =>
        site.Start - 1 == site.Sentence.First && NumberedYears.Contains(site.Sentence[site.Sentence.First]) && site.Is(site.End, ':')
        && site.NextFinite(site.End) is not { Tense: EventTense.Past };

    /// <summary><em>La saison 2015-2016 s'achèvera le 14 mai</em></summary>
    private static bool IsSeasonSubject(DateSite site) =>
        IsYearOrTwo(site) && site.Start - 2 == Dateline.EndOf(site.Sentence) && NumberedYears.Contains(site.Sentence[site.Start - 1]) && site.Sentence.GroupAt(site.End) is { IsFinite: true };

    /// <summary><em>Misent sur le millésime 2019, camarade de la promotion 1989</em>, <em>a clos fin mars un exercice 2024-2025 difficile</em>: which one it is.</summary>
    private static bool IsVintage(DateSite site) =>
        IsYearOrTwo(site) && site.Start - 1 > site.Sentence.First
        && (Vintages.Contains(site.Sentence[site.Start - 1]) || (site.Sentence[site.Start - 1].Is(FiscalYear) && LittleWords.One.Contains(site.Sentence[site.Start - 2])));

    /// <summary><em>2016</em>, and the season <em>2016-2017</em>.</summary>
    internal static bool IsYearOrTwo(DateSite site) => site.Sentence[site.Start] is { Kind: TokenKind.Number, Length: 4 }
        && (site.End - site.Start == 1 || (site.End - site.Start == 2 && site.Sentence[site.Start + 1] is { Kind: TokenKind.Number } second && second.Has(TokenTraits.Hyphenated)));

    private static bool IsNoun(Token word) =>
        !FunctionWords.Prepositions.Contains(word) && !FunctionWords.Determiners.Contains(word) && !FunctionWords.Conjunctions.Contains(word)
            && !Leading.Contains(word)
            && (word.Has(TokenTraits.Capital) || !(word.Length < 4 || FunctionWords.InnerAdverbs.Contains(word) || GenitiveLabels.Locutions.Contains(word) || Seasons.Contains(word)));

    private static bool IsLed(DateSite site)
    {
        for (var back = site.Start - 2; back >= Math.Max(site.Sentence.First, site.Start - GenitiveLabels.WidestGroup)
            && site.Sentence[back].Kind == TokenKind.Word && site.Sentence.GroupAt(back) is null; back--)
        {
            // « lors de l'édition 2015 » is a time; « un candidat pour l'Eurovision 2019 » is none.
            if (Leading.Contains(site.Sentence[back]))
            {
                return !(site.Sentence[back].Is(LittleWords.For) && site.Sentence[site.Start - 1].Has(TokenTraits.Capital));
            }
        }

        return false;
    }
}
