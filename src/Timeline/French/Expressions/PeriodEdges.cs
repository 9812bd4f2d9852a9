using NodaTime;
using Timeline.French.Lexicon;
using Timeline.Meanings;
using Timeline.Recognition;
using Timeline.Tokenization;

namespace Timeline.French.Expressions;

/// <summary>What a period begins or ends with, uncounted, and its thirds and quarters (spec families 14 and 16): <em>les derniers jours d'octobre, le dernier tiers du XIXe siècle</em>.</summary>
internal static class PeriodEdges
{
    /// <summary><em><b>Sur</b> les neuf premiers mois, au <b>cours</b> des neuf premiers mois</em></summary>
    private static readonly WordSet Over = FrenchWords.Set("sur", "cours", "issue", "terme");

    public static RuleFamily Rules { get; } = new("Bords d'une période", Level.Derived)
    {
        new("les derniers jours d'octobre")
        {
            Pattern = "(les|des)? (premiers|premières|derniers|dernières|tout premiers|toutes premières|tout derniers|toutes dernières) (heures|jours|semaines|mois|années) (de|du|d') (la|l'|le)? (mois de|mois d')? {calendar}",
            Meaning = said => new PartOf(said.Meaning("calendar"), EdgeOf(said)),
            Examples =
            [
                "Le froid s'est installé aux [premiers jours de janvier]. → 2016-01 START",
                "Dans [les derniers mois de 2014], le cours s'est effondré. → 2014 END",
                "La ville grandit dans [les premières années du XXe siècle]. → 19 START",
            ],
            NotExamples = ["Les premiers jours de la grève ont été calmes."],
        },
        new("les premiers jours du mois")
        {
            Pattern = "(les|des)? (premiers|premières|derniers|dernières) (heures|jours|semaines|mois) (du|de la|de l') {longUnit}",
            Meaning = said => new PartOf(new UnitAway((CalendarUnit)said.Number("longUnit"), 0, Perspective.InHand, ByTense: true), EdgeOf(said)),
            NotBefore = "de|du|des|d'|scolaire|civile|universitaire|en|prochain|dernier|prochaine|dernière|suivant|suivante",
            Examples = ["La Bourse a reculé dans [les premiers jours du mois]. → 2016-03 START", "La prime sera versée dans [les derniers jours de l'année]. → 2016 END"],
            NotExamples = ["Les premiers jours de l'année scolaire sont fatigants."],
        },
        new("sur les neuf premiers mois")
        {
            // Six or nine months of a year are those of a firm's accounts; of a child or a war there may be as many.
            Pattern = "(les|des)? {number} premiers mois",
            Meaning = said => new EdgeOf(new UnitAway(CalendarUnit.Year, 0, Perspective.Speech), new Length(said.Count(), CalendarUnit.Month), 1),
            When = static place => IsAccounted(place) && place.IsBeforeMark,
            Examples = ["@2018-10-11 Sur [les neuf premiers mois], les ventes ont progressé de 6 %. → 2018-01-01/2018-09-30", "@2019-02-11 Au cours [des neuf premiers mois], les ventes ont reculé. → 2018-01-01/2018-09-30"],
            NotExamples = ["Les neuf premiers mois de la guerre furent terribles.", "Au cours des six premiers mois, un enfant dort beaucoup."],
        },
        new("le dernier tiers du XIXe siècle")
        {
            Pattern = "{ordinal} tiers (de|du|d') (l'|la|le)? {calendar}",
            Meaning = said => said.Number("ordinal") switch
            {
                1 => new PartOf(said.Meaning("calendar"), TimexModifier.Start),
                2 => new PartOf(said.Meaning("calendar"), TimexModifier.Mid),
                3 or -1 => new PartOf(said.Meaning("calendar"), TimexModifier.End),
                _ => NotTime.Instance,
            },
            When = static place => place[^1].Length > 2,
            Examples = ["La gare date du [dernier tiers du XIXe siècle]. → 18 END", "Le [premier tiers de 2015] a été bon. → 2015 START"],
            NotExamples = ["Il a payé le premier tiers de l'impôt."],
        },
        new("le dernier quart du XXe siècle")
        {
            Pattern = "{ordinal} quart du {century} siècle",
            Meaning = said => Quarter(said.Number("century"), said.Number("ordinal") is -1 ? 4 : said.Number("ordinal")),
            Examples = ["L'église fut bâtie dans le [troisième quart du XVe siècle]. → 1451/1475", "Le bourg se vida dans le [dernier quart du XXe siècle]. → 1976/2000"],
            NotExamples = [],
        },
    };

    /// <summary><em>Les premiers jours</em> are the beginning, <em>les derniers</em> the end.</summary>
    private static TimexModifier EdgeOf(Said said) => said.Says("premiers") || said.Says("premières") ? TimexModifier.Start : TimexModifier.End;

    /// <summary><em>Le dernier quart du XXe siècle</em>: 25 years, the last of which ends the century.</summary>
    private static Meaning Quarter(int century, int number) => number is < 1 or > 4 || century < 1 ? NotTime.Instance
        : new FixedPeriod($"{Year(century, number - 1) + 1:D4}/{Year(century, number):D4}", new LocalDate(Year(century, number - 1) + 1, 1, 1), new LocalDate(Year(century, number), 12, 31), Granularity.Year);

    private static int Year(int century, int quarters) => (century - 1) * 100 + quarters * 25;

    private static readonly ushort Six = FrenchWords.Number("six");
    private static readonly ushort Nine = FrenchWords.Number("neuf");

    /// <summary><em>Au cours des six premiers mois, un enfant dort beaucoup</em> is of no year.</summary>
    private static bool IsAccounted(Place place)
    {
        var count = place[place.Length - 3];
        return (count.Is(Nine) || count is { Kind: TokenKind.Number, Number: 9 })
            ? place.HasBefore(Over)
            : (count.Is(Six) || count is { Kind: TokenKind.Number, Number: 6 }) && place.Before().Is(LittleWords.Upon);
    }
}
