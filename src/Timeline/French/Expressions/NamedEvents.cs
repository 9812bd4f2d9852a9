using NodaTime;
using Timeline.Meanings;
using Timeline.Recognition;
using Timeline.Tokenization;

namespace Timeline.French.Expressions;

/// <summary>
/// Events that are called by their date (spec family 13). A capital makes the name: <em>le 11-Septembre</em> is of 2001, while
/// <em>le 11 septembre</em> is the nearest one. The user's own names are in the options.
/// </summary>
internal static class NamedEvents
{
    public static RuleFamily Rules { get; } = new("Événements nommés", Level.Date)
    {
        new("le 11-Septembre")
        {
            Pattern = "11 septembre | 13 novembre | 7 janvier | 4 septembre | 18 juin | 21 avril | 22 mars | 7 octobre | 6 février | 17 octobre | 10 mai",
            Meaning = said => Day(said),
            When = IsName,
            NotBefore = "prochain|dernier",
            Examples =
            [
                "Les attentats du [11-Septembre] ont tout changé. → 2001-09-11",
                "Une plaque rappelle le [13-Novembre]. → 2015-11-13",
                "L'appel du [18-Juin] sera relu. → 1940-06-18",
                "Une marche rappellera les victimes du [7-Janvier]. → 2015-01-07",
                "@2024-03-15 La guerre dure [depuis le 7-Octobre]. → 2023-10-07 ON_OR_AFTER",
                "La place doit son nom au [4-Septembre]. → 1870-09-04",
                "Le choc du [21-Avril] reste vif. → 2002-04-21",
                "@2019-03-15 Une stèle rappelle les attentats du [22-Mars]. → 2016-03-22",
                "Le livre raconte l'émeute du [6-Février]. → 1934-02-06",
                "Le pont porte une plaque sur le massacre du [17-Octobre]. → 1961-10-17",
                "La rose du [10-Mai] est fanée. → 1981-05-10",
                "@2014-05-02 Le concert aura lieu le [13-Novembre]. → 2014-11-13",
            ],
            NotExamples = ["La rue du 4-Septembre est barrée."],
        },
        new("Mai 68")
        {
            Pattern = "mai 68",
            Meaning = _ => Months(1968, 5),
            Examples = ["Le syndicat est né de [Mai 68]. → 1968-05", "[Depuis mai-68], la cour est pavée de bitume. → 1968-05 ON_OR_AFTER"],
        },
        new("la guerre de 70")
        {
            Pattern = "70 | 1870",
            Meaning = _ => Years(1870, 1871),
            After = "guerre de|défaite de",
            Examples = ["Le fort date de la guerre de [70]. → 1870/1871"],
        },
        new("l'entre-deux-guerres")
        {
            Pattern = "entre-deux-guerres",
            Meaning = _ => Years(1918, 1939),
            Examples = ["La cité-jardin date de l'[entre-deux-guerres]. → 1918/1939"],
        },
    };

    private static Meaning Day(Said said)
    {
        var day = said.Place[0].Number;
        var (year, month) = (day, said) switch
        {
            (11, _) => (2001, 9),
            (13, _) => (2015, 11),
            (7, _) when said.Says("janvier") => (2015, 1),
            (7, _) => (2023, 10),
            (4, _) => (1870, 9),
            (18, _) => (1940, 6),
            (21, _) => (2002, 4),
            (22, _) => (2016, 3),
            (6, _) => (1934, 2),
            (17, _) => (1961, 10),
            _ => (1981, 5),
        };
        var date = new LocalDate(year, month, day);
        return new FixedPeriod(Iso.Date(date), date, date, Granularity.Day, Until: new CalendarDate(null, month, day));
    }

    private static FixedPeriod Months(int year, int month)
    {
        var first = new LocalDate(year, month, 1);
        return new FixedPeriod(Iso.Date(first)[..7], first, first.With(DateAdjusters.EndOfMonth), Granularity.Month);
    }

    private static FixedPeriod Years(int first, int last) =>
        new($"{first}/{last}", new LocalDate(first, 1, 1), new LocalDate(last, 12, 31), Granularity.Year);

    /// <summary>The capital makes the name; in a headline of capitals only the hyphen can.</summary>
    private static bool IsName(Place place) =>
        place[1].Has(TokenTraits.Capital) && (!place[1].Has(TokenTraits.AllCapitals) || place[1].Has(TokenTraits.Hyphenated)) && place.After().Kind != TokenKind.Number;
}
