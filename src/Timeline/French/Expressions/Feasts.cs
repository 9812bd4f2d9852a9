using Timeline.French.Lexicon;
using Timeline.Meanings;
using Timeline.Recognition;
using Timeline.Tokenization;

namespace Timeline.French.Expressions;

/// <summary>Feasts (spec families 13 and 18): those of the table, and those that are dates with a capital (<em>le 14-Juillet</em>).</summary>
internal static class Feasts
{
    /// <summary><em>Ce lundi de Pâques</em>; <em>ce Noël</em> is of some year or other.</summary>
    private static readonly WordSet DaysOfFeasts = FrenchWords.Set([.. FrenchWords.Weekdays, "jour"]);

    /// <summary><em>Une rentrée au port, dans l'atmosphère</em> is where or how somebody comes back; <em>à la rentrée, dès la rentrée</em> is a time, whatever follows.</summary>
    private static readonly WordSet WhereOrHow = FrenchWords.Set("dans", "chez", "à", "au", "avec", "sur", "tard", "hier");
    private static readonly WordSet Leading = FrenchWords.Set("à", "dès", "depuis", "avant", "après", "pour");

    public static RuleFamily Rules { get; } = new("Fêtes", Level.Date)
    {
        new("Noël 2015")
        {
            Pattern = "{feast} (de)? {year}",
            Meaning = said => Named(said, said.Number("year")),
            When = static place => !OrthodoxFeasts.AreMeant(place) && !SaintsDays.AreNoneOfYear(place),
            Examples = ["Ils se sont mariés à [Noël 2013]. → 2013-12-25", "Le magasin restera ouvert à la [Pentecôte 2017]. → 2017-06-04"],
        },
        new("à Noël")
        {
            Pattern = "{feast} | {feast} {pull}",
            Meaning = said => Named(said, null),
            When = place => MeantFeasts.Are(place) && !SaintsDays.AreNone(place) && !OrthodoxFeasts.AreMeant(place) && !Frames.IsAfterTitle(place) && !place.Before().Has(TokenTraits.Hyphenated),
            NotAfter = "père|mère|pères|joyeux|bon|bonne|joyeuses|joyeuse|île|île de l'|église de l'|église de la|cathédrale de l'|basilique de l'|clinique de l'|paroisse de l'|lycée de l'|rue de l'",
            Examples =
            [
                "Le refuge a rouvert à [Noël]. → 2015-12-25",
                "Le marché se tiendra le [lundi de Pâques]. → 2016-03-28",
                "Les écoles seront fermées à l'[Ascension]. → 2016-05-05",
                "La [fête des Mères] fera vivre les fleuristes. → 2016-05-29",
                "L'appel sera lu pour la [Journée mondiale de l'eau]. → 2016-03-22",
                "Les cimetières ont fait le plein à la [Toussaint]. → 2015-11-01",
                "Le [ramadan] commencera sous la chaleur. → 2016-06-06/2016-07-05",
                "Des milliers de fidèles prieront pour l'[Aïd el-Fitr]. → 2016-07-06",
                "Les pèlerins défileront pour [Achoura]. → 2016-10-11",
                "Les écoles seront fermées pour [Roch Hachana]. → 2016-10-03/2016-10-04",
                "Le trafic sera nul à [Yom Kippour]. → 2016-10-12",
                "La famille se réunira à [Pessah]. → 2016-04-23/2016-04-30",
                "Les magasins ont ouvert le [Vendredi saint]. → 2015-04-03",
                "Les feux de la [Saint-Jean] seront allumés sur la plage. → 2016-06-24",
                "[Saint-Valentin] : les fleuristes ont été dévalisés. → 2016-02-14",
                "Les mineurs ont défilé à la [Sainte-Barbe]. → 2015-12-04",
            ],
            NotExamples = [
                "Le père Noël est en grève.", "L'île de Pâques manque d'eau.", "Il s'est posé sur l'île de l'Ascension.",
                "L'ascension du mont Blanc est fermée.", "Le sapin de Noël a brûlé.", "Pascal Noël chante.", "La fête nationale australienne divise.",
                "Un pêcheur s'est noyé dans le lac Saint-Jean.", "Le collège Saint-Nicolas est fermé.", "Un car s'est renversé près de Saint-Nicolas.",
                "Saint-Martin : un voilier coule.", "La rue Sainte-Catherine est fermée."],
        },
        new("ce lundi de Pâques")
        {
            Pattern = "ce {feast} {year} | ce {feast}",
            Meaning = said => Named(said, said.NumberOrNull("year")),
            When = static place => DaysOfFeasts.Contains(place[1]),
            Examples = ["[Ce lundi de Pentecôte] sera travaillé. → 2016-05-16"],
            NotExamples = [],
        },
        new("le 14-Juillet")
        {
            Pattern = "14 juillet {year}?",
            Meaning = said => Fixed("le 14-Juillet", 7, 14, said.NumberOrNull("year")),
            When = HasCapital,
            Examples = ["Le défilé du [14-Juillet] sera réduit. → 2016-07-14", "La foule du [14-Juillet 2015] a été filmée. → 2015-07-14"],
            NotExamples = ["La place du 14-Juillet est barrée."],
        },
        new("le 1er-Mai, le 8-Mai")
        {
            Pattern = "1 er mai {year}? | premier mai {year}? | 8 mai {year}? | huit mai {year}?",
            Meaning = said => Fixed("le 1er-Mai, le 8-Mai", 5, said.Place[0].Number == 1 || said.Says("premier") ? 1 : 8, said.NumberOrNull("year")),
            When = HasCapital,
            Examples = ["Le cortège du [1er-Mai] partira de la gare. → 2016-05-01", "Les gerbes du [8-Mai] seront déposées. → 2016-05-08"],
        },
        new("le 11-Novembre, le 15-Août")
        {
            Pattern = "11 novembre {year}? | 15 août {year}?",
            Meaning = said => said.Says("novembre") ? Fixed("le 11-Novembre", 11, 11, said.NumberOrNull("year")) : Fixed("le 15-Août", 8, 15, said.NumberOrNull("year")),
            When = HasCapital,
            Examples = ["Le week-end du [15-Août] s'annonce chargé. → 2016-08-15", "Les anciens défileront le [11-Novembre]. → 2016-11-11"],
        },
        new("la rentrée")
        {
            Pattern = "rentrée (scolaire|universitaire|politique|littéraire|sociale|parlementaire|judiciaire|des classes)? (de)? {year} | rentrée (scolaire|universitaire|politique|littéraire|sociale|parlementaire|judiciaire|des classes)? {pull}? | rentrée (scolaire|universitaire|politique|littéraire|sociale|parlementaire|judiciaire|des classes)? {storyPull} | (prochaine|dernière) rentrée (scolaire|universitaire|politique|littéraire|sociale|parlementaire|judiciaire|des classes)?",
            Meaning = said => Named(FeastNames.SchoolStart, said.NumberOrNull("year"), said.Says("prochaine") ? Pull.Next : said.Says("dernière") ? Pull.Last : said.Pull()),
            After = "la|cette|en|une",
            NotAfter = "est|elle est|était|s'en est|jamais",
            NotBefore = "d'août|de septembre|d'octobre|de janvier|d'argent|de la|en possession|bredouille",
            When = static place => !place.HasAfter(WhereOrHow) || place.HasBefore(Leading, 2),
            Examples = ["La [rentrée] s'annonce agitée. → 2016-09 START", "Le lycée ouvrira à la [rentrée 2017]. → 2017-09 START", "Deux classes ont fermé à la [rentrée dernière]. → 2015-09 START", "Le calendrier changera à la [prochaine rentrée]. → 2016-09 START", "La ligne sera fermée à la [rentrée] dans les deux sens. → 2016-09 START", "Deux classes ont fermé en septembre 2013, une autre à la [rentrée suivante]. → 2013-09 ; 2014-09 START"],
            NotExamples = ["Elle est rentrée chez elle.", "La rentrée dans l'atmosphère a été parfaite.", "La réunion de rentrée aura lieu jeudi."],
        },
    };

    private static NamedFeast Named(Said said, int? year) => Named(said.Thing<FeastName>("feast"), year, said.Pull());

    internal static NamedFeast Named(FeastName feast, int? year, Pull pull = Pull.None) => new(feast.Name, feast.Of, year, pull, feast.IsFuzzy, feast.Shape);

    /// <summary>A day of the calendar that its capital makes a feast: it has its day in every year and region.</summary>
    private static NamedFeast Fixed(string name, int month, int day, int? year) =>
        new(name, (candidate, _) => new NodaTime.LocalDate(candidate, month, day) is var date ? new DateSpan(date, date) : null, year);

    private static bool HasCapital(Place place)
    {
        var month = place.Characters(0);
        for (var i = 0; i < place.End - place.Start; i++)
        {
            if (place[i] is { Kind: TokenKind.Word, Length: > 2 } word)
            {
                return word.Has(TokenTraits.Capital) && (!word.Has(TokenTraits.AllCapitals) || word.Has(TokenTraits.Hyphenated)) && month.Length > 0;
            }
        }

        return false;
    }

    /// <summary><em>En cette veille de l'Ascension</em>: of the nearest one.</summary>
    internal static Meaning OfNow(Meaning calendar) => calendar switch
    {
        CalendarDate date => date with { Pull = Pull.This },
        NamedFeast feast => feast with { Pull = Pull.This },
        _ => calendar,
    };
}
