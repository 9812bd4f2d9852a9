using Timeline.French.Lexicon;
using Timeline.French.Verbs;
using Timeline.Meanings;
using Timeline.Recognition;
using Timeline.Resolution;
using Timeline.Tokenization;

namespace Timeline.French.Expressions;

/// <summary>Stretches of every year (spec family 17): <em>la grotte est ouverte d'avril à octobre</em>, <em>chaque année, du 1er juin au 30 septembre</em>.</summary>
internal static class YearlySpans
{
    private static readonly WordSet Open = FrenchWords.Set(
        "ouvert", "ouverte", "ouverts", "ouvertes", "accessible", "accessibles", "visitable", "visitables", "praticable", "praticables", "navigable",
        "navigables");
    private static readonly WordSet Visited = FrenchWords.Set("visite", "visitent");
    private static readonly WordSet Usually = FrenchWords.Set("généralement", "habituellement", "traditionnellement", "ordinairement");

    /// <summary>What makes one stretch of it: <em>sera ouvert d'avril à octobre</em>.</summary>
    private static readonly WordSet Once = FrenchWords.Set(
        "sera", "seront", "serait", "seraient", "été", "était", "étaient", "fut", "furent", "restera", "resteront", "resté", "restée", "restés", "restées",
        "restait", "restaient", "demeurera", "exceptionnellement");

    private static readonly WordSet Seasons = FrenchWords.Set("saison", "saisons");
    private static readonly WordSet Lasting = FrenchWords.Set("dure", "durent", "étend", "étale", "court", "va");

    /// <summary>How far before the words the season may stand: <em>la saison touristique à la montagne s'étend</em>.</summary>
    private const int SeasonReach = 10;

    private static readonly WordSet Days = FrenchWords.Set("jours", "ends", "weekends");
    private static readonly ushort Each = FrenchWords.Number("chaque");

    /// <summary>How far before the words the days may stand: <em>ouverte tous les jours sauf le mardi, de 10 h à 18 h, d'avril à octobre</em>.</summary>
    private const int DaysReach = 16;

    /// <summary>What is held on such days every week or month: <em>se tient tous les premiers samedis du mois, d'avril à octobre</em>; <em>a défilé, circulera tous les samedis d'avril à octobre</em> are of one year.</summary>
    private static readonly WordSet Weekly = FrenchWords.Set("lundis", "mardis", "mercredis", "jeudis", "vendredis", "samedis", "dimanches");

    private static readonly WordSet Told = FrenchWords.Set("a", "ont", "avait", "avaient", "aura", "auront");

    /// <summary>How far before the words such days may stand: <em>les premiers <b>samedis</b> du mois, de 9 h à 12 h, d'avril à octobre</em>.</summary>
    private const int WeeklyReach = 10;

    /// <summary>How far before the words <em>sera</em> or <em>généralement</em> may stand: <em>sera donc ouverte au public</em>.</summary>
    private const int Reach = 4;

    public static RuleFamily Rules { get; } = new("Saisons d'ouverture", Level.Bound)
    {
        new("chaque année, d'avril à octobre")
        {
            Pattern = "(chaque année|tous les ans|chaque {season}|tous les {seasonPlural:season}) ,? (de|d') {month:first} à {month:last} | (de|d') {month:first} à {month:last} ,? (chaque année|tous les ans)",
            Meaning = Months,
            When = static place => place.After().Kind != TokenKind.Number,
            Examples = ["[Chaque année, d'avril à octobre], le petit train circule. → XXXX-04/XXXX-10", "La plage est surveillée [chaque été, de juin à septembre]. → XXXX-06/XXXX-09"],
            NotExamples = ["Il a plu chaque année de mars 2012 à mai 2014."],
        },
        new("chaque année, du 1er juin au 30 septembre")
        {
            Pattern = "(chaque année|tous les ans|chaque {season}|tous les {seasonPlural:season}) ,? du {dayOfMonth:first} au {dayOfMonth:last} | du {dayOfMonth:first} au {dayOfMonth:last} ,? (de)? (chaque année|tous les ans)",
            Meaning = static said => Day(said, "first") is { } first && Day(said, "last") is { } last ? Recurrences.Of($"{first}/{last}", Granularity.Day) : NotTime.Instance,
            When = static place => !Frames.HoldsYear(place) && place.After().Kind != TokenKind.Number,
            Examples = ["[Chaque année, du 1er juin au 30 septembre], le feu est interdit. → XXXX-06-01/XXXX-09-30", "Le bac navigue [du 2 mai au 15 octobre de chaque année]. → XXXX-05-02/XXXX-10-15"],
            NotExamples = [],
        },
        new("le 1er octobre … de chaque année")
        {
            Pattern = "{dayOfMonth}",
            Meaning = static said => Day(said, "dayOfMonth") is { } day ? Recurrences.Of(day, Granularity.Day) : NotTime.Instance,
            When = static place => !Frames.HoldsYear(place) && place.After().Kind != TokenKind.Number && IsOfEachYear(place),
            Examples = ["L'exercice commence le [1er octobre] et se termine le 30 septembre de chaque année. → XXXX-10-01 ; XXXX-09-30"],
            NotExamples = ["Le bail commence le 1er octobre et sera payé chaque année."],
        },
        new("la saison dure de novembre à avril")
        {
            Pattern = "(de|d') {month:first} à {month:last}",
            Meaning = Months,
            When = static place => place.After().Kind != TokenKind.Number && Lasting.Contains(place.Before()) && place.HasWithinBefore(Seasons, SeasonReach),
            Examples = ["La saison des cyclones, qui dure [de novembre à avril], a commencé tôt. → XXXX-11/XXXX-04", "La saison de la truite s'étend [de mars à septembre]. → XXXX-03/XXXX-09"],
            NotExamples = ["La grève a duré de mars à mai.", "La saison a duré de mars à mai."],
        },
        new("ouvert d'avril à octobre")
        {
            Pattern = "(de|d') {month:first} à {month:last}",
            Meaning = Months,
            NotBefore = "dernier|derniers|prochain|prochains|inclus de",
            When = static place => place.After().Kind != TokenKind.Number && IsHabit(place),
            Examples =
            [
                "La grotte est ouverte [d'avril à octobre]. → XXXX-04/XXXX-10",
                "Le fort, ouvert [de mai à septembre], attire du monde. → XXXX-05/XXXX-09",
                "Le fort est ouvert tous les week-ends [de mai à septembre]. → XXXX-WXX-WE ; XXXX-05/XXXX-09", "La halle est ouverte tous les jours sauf le mardi, [de mai à août]. → P1D ; XXXX-WXX-2 ; XXXX-05/XXXX-08",
                "L'îlot se visite [de juin à août]. → XXXX-06/XXXX-08",
                "Le marché se tient tous les premiers samedis du mois, [d'avril à octobre]. → XXXX-XX-WXX-6-1 ; XXXX-04/XXXX-10",
                "Le col est généralement fermé [de novembre à mai]. → XXXX-11/XXXX-05",
            ],
            NotExamples = ["La grotte sera ouverte d'avril à octobre.", "La grotte a été ouverte d'avril à octobre.", "La grotte sera ouverte tous les jours, d'avril à octobre.", "Le pont est fermé de novembre à mai.", "La grotte est ouverte d'avril à octobre 2016.", "Il visite de mai à juin le pays.", "Ils ont défilé tous les samedis, d'avril à octobre.", "Le bac circulera tous les dimanches, de mai à septembre."],
        },
    };

    private static Meaning Months(Said said) => Recurrences.Of(Values.EachYear(said.Number("first")) + "/" + Values.EachYear(said.Number("last")), Granularity.Month);

    private static string? Day(Said said, string name) => said.Meaning(name) is CalendarDate { Month: { } month, Day: { } day } ? Values.EachYear(month, day) : null;

    private static bool IsHabit(Place place) =>
        (place.HasBefore(Open) || (place.HasWithinBefore(Days, DaysReach) && place.HasWithinBefore(Open, DaysReach))
            || (place.HasWithinBefore(Weekly, WeeklyReach) && !place.HasWithinBefore(Told, DaysReach) && !IsAhead(place))
            || (place.HasBefore(Visited) && place.Before(2).Is(LittleWords.Oneself)) || place.HasWithinBefore(Usually, Reach))
            && !place.HasWithinBefore(Once, place.HasWithinBefore(Days, DaysReach) ? DaysReach : Reach);

    private static bool IsAhead(Place place)
    {
        for (var distance = 1; distance <= DaysReach && place.Before(distance).Length > 0; distance++)
        {
            if (VerbTenses.Have(place.CharactersBefore(distance), VerbTense.Future))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary><em>Commence le 1er octobre et se termine le 30 septembre <b>de chaque année</b></em></summary>
    private static bool IsOfEachYear(Place place)
    {
        for (var distance = 2; distance <= DaysReach && place.After(distance) is { Kind: TokenKind.Word or TokenKind.Number } token; distance++)
        {
            if (token.Is(Each))
            {
                return place.After(distance + 1).Is(Durations.Year) && place.After(distance - 1).Is(LittleWords.Of);
            }
        }

        return false;
    }

    private static readonly WordSet EachYear = FrenchWords.Set("ans", "année");

    /// <summary><em>Comme chaque année, le 1er mai</em> is one day that is like the others.</summary>
    public static bool AreLikened(Place place) => place.Before().Is(LittleWords.As) && place.Has(EachYear);
}
