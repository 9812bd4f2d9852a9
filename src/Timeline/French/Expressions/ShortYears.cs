using Timeline.French.Lexicon;
using Timeline.Meanings;
using Timeline.Recognition;
using Timeline.Tokenization;

namespace Timeline.French.Expressions;

/// <summary>
/// Years of two digits (spec family 1): <em>juin 97, le 3 juin 44, Noël 56, battu en 85, champions en 1952, 53 et 57</em>. The words leave the century open:
/// the year is the last one of that name that is not far ahead of the publication, <em>oct. 45</em> in 1983 that of 1945.
/// </summary>
internal static class ShortYears
{
    /// <summary>How far ahead a year may be in a date in figures: <em>le bail court jusqu'au 31.12.29</em>.</summary>
    private const int MostAheadInFigures = 15;

    /// <summary>How far where the month or the feast has its name: <em>la rentrée 77</em> in 1975; <em>août 14</em> in 2009 is 1914.</summary>
    private const int MostAheadInWords = 3;

    private const int Century = 100;

    /// <summary>The first and the last year in full that two digits follow; others count.</summary>
    private const int FirstInFull = 1800;
    private const int LastInFull = 2099;

    /// <summary>No day of a month has a greater number.</summary>
    private const int LastDay = 31;

    /// <summary>A year of two digits below is written with a nought.</summary>
    private const int LeastWithout = 10;

    private static readonly WordSet Links = FrenchWords.Set("et", "ou", "à");

    /// <summary>What is worn in a size.</summary>
    private static readonly WordSet Sized = FrenchWords.Set("chaussé", "chaussée", "chausse", "habillé", "habillée", "habille", "taille", "taillé", "pointure", "pointures", "modèle", "existe");

    private static readonly string[] Listed = ["first", "second", "third", "last"];

    public static readonly WordSet Leads = FrenchWords.Set("en", "dès", "depuis", "de", "d'", "fin", "début", "courant", "mi", "à", "avant", "après");

    public static RuleFamily Rules { get; } = new("Années à deux chiffres", Level.Date)
    {
        new("14 juillet '98, 3 juin 44")
        {
            Pattern = "({weekday} ,? le?)? {day} {month} ''' {twoDigits:short} | ({weekday} ,? le?)? {day} {month} {twoDigits:short} | ({weekday} ,? le?)? {day} {shortMonth:month} {twoDigits:short}",
            Meaning = said => CalendarDates.Day(said, Beside(said)),
            When = static place => place[place.Length - 2].Is('\'') || ((IsNoDay(place[^1]) || IsAtEnd(place)) && IsClosed(place)) || (place[^1].Number > LastDay && IsBeforeSingular(place)),
            Examples = ["@2009-11-14 Rappelé le [3 août 14]. → 1914-08-03", "@1984-06-09 Elle fut arrêtée le [17 février 44] place Bellecour. → 1944-02-17", "Le bal du [14 juillet '98] est resté dans les mémoires. → 1998-07-14", "On l'a arrêtée le [3 juin 44] chez la boulangère. → 1944-06-03", "Elle est née le [4 mai 51], à Oullins. → 1951-05-04"],
            NotExamples = [],
        },
        new("juin 97, août 14")
        {
            Pattern = "{month} ''' {twoDigits:short} | {month} {twoDigits:short} | {shortMonth:month} {twoDigits:short}",
            Meaning = said => new CalendarDate(Beside(said), said.Number("month"), null),
            When = static place => place[1].Is('\'') || (Frames.IsDayNumber(place) && (IsNoDay(place[^1]) ? !place[0].IsCapitalized || !place.HasBefore(Titles.Works) : place.HasBefore(Leads))),
            Examples = ["La piscine avait fermé en [juin 97]. → 1997-06", "Le pont a rouvert en [avril 07]. → 2007-04", "@1983-06-18 Mobilisé en [août 14], il meurt en [mai 17]. → 1914-08 ; 1917-05", "@1983-06-18 Reprise en [octobre 45]. → 1945-10"],
            NotExamples = ["En mars 45 maisons ont brûlé."],
        },
        new("Noël 56, la rentrée 77")
        {
            Pattern = "{feast} {twoDigits:short} | rentrée {twoDigits:short}",
            Meaning = said => Feasts.Named(said.ThingOrNull<FeastName>("feast") ?? FeastNames.SchoolStart, Beside(said)),
            When = static place => IsNoDay(place[^1]) && IsClosed(place),
            Examples = ["La grange a brûlé à [Noël 56]. → 1956-12-25", "@1975-12-06 L'école sera livrée pour la [rentrée 77]. → 1977-09 START"],
            NotExamples = [],
        },
        new("en 85")
        {
            Pattern = "{twoDigits:short}",
            Meaning = said => new CalendarDate(Beside(said), null, null),
            After = "en|dès|depuis|jusqu'en|fin|début|courant|mi",
            When = static place => place[0].Number > LastDay
                && (IsClosed(place) || (place.Before().Is(LittleWords.In) && place.Before().Has(TokenTraits.Capital) && IsBeforeSingular(place)))
                && !(place.Before(2) is { IsJoined: true, Kind: TokenKind.Number }) && !place.HasBefore(Sized, 2) && !place.HasAfter(LittleWords.ToWords),
            Examples = ["Il a été élu en 1979, battu en [85] puis réélu. → 1979 ; 1985", "Papa est parti en [91], le cœur. → 1991", "Le dancing a fermé [fin 62]. → 1962 END", "@2024-06-10 En [97] Chirac avait dissous en avril. → 1997", "@2019-12-10 En [95] ça avait tenu trois semaines. → 1995"],
            NotExamples = ["Il a fini en 59 minutes.", "Le modèle existe en 38, 40 et 44.", "Il a fini en 43\"03 à Rio.", "La note va de 30 en 45 et 50 points.", "Le disque tourne en 45 tours.", "En 45 minutes tout était fini.", "Chaussé en 45 et habillé en 58, le géant sourit."],
        },
        new("Mondial 98")
        {
            Pattern = "{twoDigits:short}",
            Meaning = said => new CalendarDate(Beside(said), null, null),
            After = "mondial|rétro|rétrospective|bilan|millésime|promotion|législatives|municipales|cantonales",
            When = static place => place[0].Number > LastDay && (IsClosed(place) || IsBeforeSingular(place)),
            Examples = ["Le Mondial [98] reste dans les têtes. → 1998", "@1985-12-30 RETRO [85] : la conduite éclate. → 1985"],
            NotExamples = ["Le bilan 45 millions est lourd."],
        },
        new("en 77 et 78")
        {
            Pattern = "{twoDigits:short} (et|ou|puis) (en)? {twoDigits:last}",
            Meaning = said => new CalendarDate(Beside(said, "last"), null, null),
            Members = static said => [new Member(said.TokenOf("short"), said.TokenOf("short") + 1, new CalendarDate(Beside(said), null, null)), new Member(said.TokenOf("last"), said.TokenOf("last") + 1, new CalendarDate(Beside(said, "last"), null, null))],
            After = "en|dès|depuis",
            When = static place => place[0].Number > LastDay && place[^1].Number > place[0].Number && IsClosed(place),
            Examples = ["Il avait déjà gagné ici en [77] et [78]. → 1977 ; 1978"],
            NotExamples = ["La note va de 30 en 45 et 50 points."],
        },
        new("avant 14")
        {
            Pattern = "14",
            Meaning = _ => new CalendarDate(1914, null, null),
            After = "en|avant|depuis",
            When = static place => (place.IsSentenceEnd || place.After() is { Kind: TokenKind.Punctuation } end && (end.Is('.') || end.Is(',') || end.Is(';')))
                && place.After(2).Kind != TokenKind.Number,
            Examples = ["Il est parti en [14], pour quatre ans. → 1914"],
            NotExamples = ["Arrivez avant 14 ou 15 heures."],
        },
        new("1952, 53 et 57")
        {
            Pattern = "{fourDigits:first} (,|et|ou|puis|;) {twoDigits:last} | {fourDigits:first} , {twoDigits:second} ,? (et|ou|puis) {twoDigits:last} | {fourDigits:first} , {twoDigits:second} , {twoDigits:third} ,? (et|ou|puis) {twoDigits:last}",
            Meaning = said => YearOfList(said, "last"),
            Members = static said => [.. Listed.Where(said.Has).Select(name => new Member(said.TokenOf(name), said.TokenOf(name) + 1, YearOfList(said, name)))],
            When = static place => Ascend(place) && IsClosed(place) && (place.HasBefore(Leads) || place.Before().Kind == TokenKind.Punctuation) && Frames.IsYear(place),
            Examples = ["Le club a été champion en [1952], [53] et [57]. → 1952 ; 1953 ; 1957", "Le lotissement a été livré en trois tranches, [1978], [79] et [81]. → 1978 ; 1979 ; 1981"],
            NotExamples = ["Les lots 1952 et 57 sont vendus.", "Il y avait 1500, 60 et 70 euros."],
        },
    };

    /// <summary>The year that two digits leave open in a date in figures.</summary>
    public static int Of(Said said, string name) => Latest(said.Number(name), said.PublishedIn + MostAheadInFigures);

    /// <summary>The year that they leave open beside a word.</summary>
    public static int Beside(Said said, string name = "short") => Latest(said.Number(name), said.PublishedIn + MostAheadInWords);

    /// <summary>The last year up to another that ends in two digits: <em>45</em> up to 1986 is 1945; one of four digits stays.</summary>
    private static int Latest(int digits, int last) => digits >= Century ? digits : last - ((last - digits) % Century);

    /// <summary>A number that no day has, or that is written as no day is: <em>97, 07</em>.</summary>
    private static bool IsNoDay(Token token) => token.Number is > LastDay or < LeastWithout;

    /// <summary><em>Le 3 août 14.</em>: behind a day and its month a number that ends the words counts nothing.</summary>
    private static bool IsAtEnd(Place place) => place.IsSentenceEnd || place.After().BeginsLine || place.After().Is('.') || place.After().Is(';') || place.After().Is(')');

    /// <summary><em>Blessé le 9-5-15</em>: a month of one digit; <em>le 05-12-13</em> may be a number to call.</summary>
    public static bool IsPlainDay(Place place) => place.HasBefore(LittleWords.Articles) && place[0].Number is >= 1 and <= LastDay && place[1] is { Length: 1, Number: >= 1 };

    /// <summary><em>Le 17 février 44 place Bellecour</em>: it counts no single thing.</summary>
    private static bool IsBeforeSingular(Place place) => place.IsBeforeSingular && place.After() is { Length: > 3, IsJoined: false } && !FunctionWords.Prepositions.Contains(place.After());

    /// <summary>No noun follows that the number could count: <em>le 3 juin 44 au petit matin</em>; not <em>en 45 et 50 minutes</em>.</summary>
    public static bool IsClosed(Place place) =>
        Frames.EndsNounGroup(place) && !((Links.Contains(place.After()) || place.After().Is(',')) && place.After(2) is { Kind: TokenKind.Number, Length: <= 2 })
        && !IsMark(place.After()) && !place.After().IsJoined;

    /// <summary><em>45 %, 43"03, 40°</em></summary>
    private static bool IsMark(Token token) => token.Is('%') || token.Is('"') || token.Is('\'') || token.Is('°');

    private static CalendarDate YearOfList(Said said, string name) => new(name == Listed[0] ? said.Number(name) : Behind(said.Number(Listed[0]), said.Number(name)), null, null);

    /// <summary>The year that two digits tell behind one in full: <em>44</em> behind <em>1940</em> is 1944.</summary>
    public static int Behind(int first, int digits) => first / Century * Century + digits;

    /// <summary>Whether two digits go on from a year in full: <em>de 1940 à 44</em>; not <em>1500, 60</em>, <em>1940 à 12</em>.</summary>
    public static bool GoOn(int first, int digits) => first is >= FirstInFull and <= LastInFull && digits > first % Century;

    /// <summary><em>1952, 53 et 57</em> goes on; not <em>1952, 57 et 53</em>.</summary>
    private static bool Ascend(Place place)
    {
        var last = place[0].Number;
        for (var i = 1; i < place.Length; i++)
        {
            if (place[i].Kind != TokenKind.Number)
            {
                continue;
            }

            if (!GoOn(last, place[i].Number))
            {
                return false;
            }

            last = Behind(last, place[i].Number);
        }

        return true;
    }
}
