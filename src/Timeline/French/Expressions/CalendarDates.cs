using Timeline.French.Lexicon;
using Timeline.Meanings;
using Timeline.Recognition;

namespace Timeline.French.Expressions;

/// <summary>Days, months and years by their names and numbers (spec families 1 and 2).</summary>
internal static class CalendarDates
{
    public static RuleFamily Rules { get; } = new("Dates du calendrier", Level.Date)
    {
        new("jour mois année")
        {
            Pattern = "ce? ({weekday} ,? le?)? {day} {month} (de l'an)? {year}",
            Meaning = said => Day(said, said.Number("year")),
            Examples =
            [
                "Le traité fut signé le [14 février 2015]. → 2015-02-14",
                "Elle est née le [1er mai 1947]. → 1947-05-01",
                "L'audience s'est tenue [mardi 8 mars 2016]. → 2016-03-08",
                "Il mourut le [douze juin mil neuf cent quarante]. → 1940-06-12",
            ],
            NotExamples = ["Le 3e mars n'existe pas."],
        },
        new("jour mois, avant l'an mil")
        {
            Pattern = "{day} {month} {threeDigits:year}",
            Meaning = said => Day(said, said.Number("year")),
            When = static place => place[^1].Number >= 100 && !place[^1].IsJoined && !place.After().IsJoined && IsYear(place),
            NotBefore = "'%' | '€' | '$' | '-'",
            Examples = ["Le [25 décembre 800], il fut couronné. → 0800-12-25", "La bataille de Poitiers ([25 octobre 732]) est dans les livres. → 0732-10-25"],
            NotExamples = ["Le 25 décembre 800 manifestants ont défilé.", "Le 2 mars 120, le 3 mars 150 : la fièvre monte.", "Il en a vendu cent le 2 mars et le 3 mars 150."],
        },
        new("jour mois")
        {
            Pattern = "ce? ({weekday} ,? le?)? {day} {month} {pull}?",
            Meaning = said => Day(said, null),
            NotBefore = "délai|carat",
            Examples =
            [
                "Il avait quitté ses fonctions le [19 novembre]. → 2015-11-19",
                "Le salon s'ouvrira le [11 novembre]. → 2016-11-11",
                "Le chanteur était mort le [28 mars]. → 2015-03-28",
                "Il sera jugé le [9 mars prochain]. → 2017-03-09",
                "Les attaques du [vendredi 13 novembre] ont fait 130 morts. → 2015-11-13",
                "[Ce mardi 15 mars], le ministre a reçu les éleveurs. → 2016-03-15",
            ],
        },
        new("15SEPT")
        {
            Pattern = "({weekday} ,?)? {day} {shortMonth:month} {fourDigits:year}? | {shortWeekday:weekday} ,? {day} {shortMonth:month} {fourDigits:year}? | {shortWeekday:weekday} ,? {day} {month} {fourDigits:year}?"
                + " | {shortMonth:month} {fourDigits:year}",
            Meaning = said => said.Has("day")
                ? Valid(new CalendarDate(said.NumberOrNull("year"), said.Number("month"), said.Number("day"), said.WeekdayOrNull()))
                : new CalendarDate(said.Number("year"), said.Number("month"), null),
            When = place => (place[^1] is { Kind: Tokenization.TokenKind.Number, Length: 4, Number: >= 1000 and <= 2999 } || Frames.EndsNounGroup(place)) && !place[0].IsJoined,
            NotAfter = "'/'",
            Examples = ["Relâche : [SAM 19MARS]. → 2016-03-19", "La neige est tombée le [1er jan 2015]. → 2015-01-01", "Le tampon porte la date du [3 sept 2015]. → 2015-09-03", "Le procès reprendra le [20 sept], puis s'arrêtera. → 2016-09-20", "Le dernier contrôle remonte à [jan 2014]. → 2014-01"],
            NotExamples = ["Ils ont perdu 15 sept fois.", "Le 12 sept élèves ont manqué."],
        },
        new("l'an mil neuf cent vingt, le trois mai")
        {
            Pattern = "an {year} ,? (et)? le ({weekday} ,?)? {day} {month}",
            Meaning = said => Day(said, said.Number("year")),
            Examples = ["L'[an mil neuf cent vingt, le trois mai], le conseil s'est réuni. → 1920-05-03"],
        },
        new("prochain jour mois")
        {
            Pattern = "(prochain|dernier) {day} {month}",
            Meaning = said => Valid(new CalendarDate(null, said.Number("month"), said.Number("day"), null, said.Says("prochain") ? Pull.Next : Pull.Last)),
            Examples = ["@2024-02-29 La commune ne fêtera son [prochain 29 février] que dans quatre ans. → 2028-02-29 ; 2028", "Ils s'étaient réunis le [dernier 14 juillet]. → 2015-07-14"],
        },
        new("mois année")
        {
            Pattern = "(mois de|mois d')? {month} (de|de l'an)? {year}",
            Meaning = said => new CalendarDate(said.Number("year"), said.Number("month"), null),
            When = static place => !Frames.IsAfterTitle(place),
            Examples = ["Le prix a doublé en [avril 2013]. → 2013-04", "Le [mois d'août 2015] fut sec. → 2015-08"],
        },
        new("mois dernier")
        {
            Pattern = "(mois de|mois d')? {month} {pull}",
            Meaning = said => new CalendarDate(null, said.Number("month"), null, null, said.Pull()),
            Examples = ["Il a été élu en [mars dernier]. → 2015-03", "Elle chantera en [août prochain]. → 2016-08"],
        },
        new("ce mois d'août")
        {
            Pattern = "(ce|cet|cette) (mois de|mois d')? {month}",
            Meaning = said => new CalendarDate(null, said.Number("month"), null, null, Pull.This),
            NotBefore = "là",
            Examples = ["[Ce mois d'août] bat des records. → 2016-08"],
            NotExamples = ["Ce Mars était un dieu de la guerre."],
            When = place => !place[^1].Has(Tokenization.TokenTraits.Capital) || place[^1].Has(Tokenization.TokenTraits.AllCapitals),
        },
        new("mois")
        {
            Pattern = "(mois de|mois d')? {month}",
            Meaning = said => new CalendarDate(null, said.Number("month"), null),
            When = static place => Frames.IsMonth(place) && !IsSomeMonth(place),
            NotBefore = "noir|rouge",
            Examples =
            [
                "En [janvier], il a perdu son siège. → 2016-01",
                "En [octobre], il avait perdu son siège. → 2015-10",
                "Le festival aura lieu au [mois de juillet]. → 2016-07",
            ],
            NotExamples =
            [
                "La planète Mars est rouge.", "Avril Moreau dirige l'entreprise.", "Le maréchal Juin commandait.",
                "Mme Janvier a refusé.", "Lucas Février a gagné.", "Elle succède à Paul Février.", "Le capitaine Juillet commande la caserne.",
                "Le Champ-de-Mars était vide.", "Il fait chaud pour un mois de mars.", "Septembre noir a frappé à Munich.",
            ],
        },
        new("08/02/2016")
        {
            Pattern = "{digits:day}~/~{digits:month}~/~{fourDigits:year} | {digits:day}~.~{digits:month}~.~{fourDigits:year}",
            Meaning = said => Numeric(said, said.Number("year")),
            Examples = ["Mise à jour le [08/02/2016]. → 2016-02-08", "Fait à Lille, le [8.2.2016]. → 2016-02-08"],
            NotExamples = ["La référence 99/99/2016 est fausse."],
        },
        new("8.2.16")
        {
            Pattern = "{digits:day}~/~{digits:month}~/~{twoDigits:year} | {digits:day}~.~{digits:month}~.~{twoDigits:year} | {digits:day} {digits:month} {twoDigits:year}",
            Meaning = said => Numeric(said, ShortYears.Of(said, "year")),
            When = static place => place[1].Is('/')
                || (place[1].Kind == Tokenization.TokenKind.Number ? Frames.IsHyphenated(place) && (place[^1].Number > 31 || ShortYears.IsPlainDay(place)) && !place.After().IsJoined : !place.HasBefore(NumberedThings.Versions)),
            NotAfter = DaysByNumber.Telephones,
            Examples = ["Le courrier du [8.2.16] est resté sans réponse. → 2016-02-08", "L'assemblée du [7-11-92] a élu son bureau. → 1992-11-07"],
            NotExamples = ["Le 99/99/16 n'existe pas.", "La version 4.2.16 est en ligne.", "Le point 3.2.12 a été voté.", "Appelez le 05-12-83.", "Appelez le 05-12-83-45."],
        },
        new("2016-02-08")
        {
            Pattern = "{fourDigits:year} {twoDigits:month} {twoDigits:day} | {twoDigits:day} {twoDigits:month} {fourDigits:year}",
            Meaning = said => Numeric(said, said.Number("year")),
            When = Frames.IsHyphenated,
            Examples = ["Le fichier porte la date [2016-02-08]. → 2016-02-08", "Le tampon dit [08-02-2016]. → 2016-02-08"],
            NotExamples = ["Composez le 01 44 1999."],
        },
        new("15/03")
        {
            Pattern = "{digits:day}~/~{digits:month}",
            Meaning = said => said.Number("month") is >= 1 and <= 12 && said.Number("day") is >= 1 and <= 31 ? Numeric(said, null) : NotTime.Instance,
            After = "le|du|au|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche",
            When = place => !(place.HasAfter(LittleWords.OfWords) && place.After(2).IsCapitalized),
            Examples = ["Le pont rouvrira le [22/03]. → 2016-03-22"],
            NotExamples = ["La ministre était l'invitée du 7/9 de France Bleu.", "Il a obtenu la note de 15/20.", "Le score était de 3/4."],
        },
    };

    internal static Meaning Day(Said said, int? year) =>
        Valid(new CalendarDate(year, said.Number("month"), said.Number("day"), said.WeekdayOrNull(), said.Pull()) { IsNear = year is null && said.Says("ce") });

    /// <summary>What opens its sentence and leads to somebody, or stands alone in brackets: elsewhere a number behind a month counts.</summary>
    private static bool IsYear(Place place) =>
        (place.Before().Is('(') && place.After().Is(')'))
        || (place.HasBefore(LittleWords.Articles)
            && (place.Before(2) == default || place.Before(2).Is('«') || place.Before(2).Is('“') || place.Before(2).Is('"')) && place.After().Is(',')
            && place.After(2).Kind == Tokenization.TokenKind.Word && place.After(3).Kind != Tokenization.TokenKind.Number);

    /// <summary><em>Il fait chaud pour un mois de mars</em>: any.</summary>
    private static bool IsSomeMonth(Place place) =>
        place.Length > 1
        ? place.HasBefore(LittleWords.One)
        : place.HasBefore(LittleWords.BareOf) && place.Before(2).Is(Durations.Month) && place.HasBefore(LittleWords.One, 3);

    private static Meaning Numeric(Said said, int? year) =>
        Valid(new CalendarDate(year, said.Number("month"), said.Number("day")) { IsOrderOpen = year is null });

    internal static Meaning NoSuchDay { get; } = new Impossible(DiagnosticKind.ImpossibleDate, "No calendar has this date.");

    /// <summary>No date is repaired: the 31st of February is remarked on and dates nothing.</summary>
    public static Meaning Valid(CalendarDate date)
    {
        var (year, month, day) = (date.Year ?? 2000, date.Month!.Value, date.Day!.Value);
        return month is >= 1 and <= 12 && year is >= 1 and <= 9999 && day >= 1 && day <= NodaTime.CalendarSystem.Iso.GetDaysInMonth(year, month)
            ? date
            : NoSuchDay;
    }
}
