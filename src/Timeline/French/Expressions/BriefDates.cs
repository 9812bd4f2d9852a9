using Timeline.French.Clauses;
using Timeline.French.Lexicon;
using Timeline.Meanings;
using Timeline.Recognition;
using Timeline.Tokenization;

namespace Timeline.French.Expressions;

/// <summary>Dates as notes, messages and forms write them: <em>17/02, 03/2016, le 15 du mois prochain</em>.</summary>
internal static class BriefDates
{
    private static readonly WordSet OfDay = FrenchWords.Set("le", "du", "au");

    public static RuleFamily Rules { get; } = new("Dates brèves", Level.Date)
    {
        new("17/02")
        {
            Pattern = "{digits:day}~/~{twoDigits:month} | {digits:day}~/~{oneDigit:month}",
            Meaning = said => Valid(null, said.Number("month"), said.Number("day")),
            When = place => (LabelsLine(place) || (place[^1].Length == 2 && place[^1].Number <= 9)) && place[^1].Number is >= 1 and <= 12
                && place[0].Number is >= 1 and <= 31 && !place[0].IsJoined && !IsGoingOn(place),
            NotAfter = "note de|score de|tarif|'+'",
            Examples = ["Réponse attendue : [22/03]. → 2016-03-22"],
            NotExamples = ["La copie vaut 12/20.", "La note est de 3/4.", "Le dossier 12/02/7 est clos."],
        },
        new("samedi 15.02.2003")
        {
            Pattern = "(ce)? {weekday} ,? (le)? {digits:day}~/~{digits:month}~/~{fourDigits:year} | (ce)? {weekday} ,? (le)? {digits:day}~.~{digits:month}~.~{fourDigits:year}"
                + " | (ce)? {weekday} ,? (le)? {digits:day}~/~{digits:month}~/~{twoDigits:year} | (ce)? {weekday} ,? (le)? {digits:day}~.~{digits:month}~.~{twoDigits:year}"
                + " | {shortWeekday:weekday} {digits:day}~/~{digits:month}~/~{fourDigits:year} | {shortWeekday:weekday} {digits:day}~/~{digits:month}~/~{twoDigits:year}",
            Meaning = static said => CalendarDates.Valid(new CalendarDate(ShortYears.Of(said, "year"), said.Number("month"), said.Number("day"), said.WeekdayOrNull())),
            When = static place => !place[^1].Has(TokenTraits.LineStart),
            Examples = ["Le courrier est du [samedi 12.03.2016]. → 2016-03-12", "Il a quitté la maison [dimanche 13/03/16]. → 2016-03-13", "Course du [dim 13/3/16]. → 2016-03-13"],
            NotExamples = ["Le samedi 40/50/2016 n'existe pas."],
        },
        new("2008, 29 septembre")
        {
            Pattern = "{fourDigits:year} ,? {day} {month}",
            Meaning = said => Valid(said.Number("year"), said.Number("month"), said.Number("day")),
            When = static place => (place.IsSentenceStart || place.Before().Is('«')) && (place.After().Is('.') || place.After().Is(':')) && place[0].Number is >= 1000 and <= 2999,
            Examples = ["[2008, 29 septembre]. Un car se renverse. → 2008-09-29", "[1914, 2 août] : le tocsin sonne. → 1914-08-02"],
            NotExamples = [],
        },
        new("03/2016")
        {
            Pattern = "{digits:month}~/~{fourDigits:year}",
            Meaning = said => new CalendarDate(said.Number("year"), said.Number("month"), null),
            When = place => place[0].Number is >= 1 and <= 12 && place[^1].Number is >= 1900 and <= 2099 && !place[0].IsJoined && !place.Before().Is('/') && !IsGoingOn(place),
            NotAfter = "n °|décret|loi|arrêté|directive|règlement",
            Examples = ["Le bail a été signé en [04/2015]. → 2015-04"],
            NotExamples = ["Le règlement 12/2014 s'applique."],
        },
        new("20 02 2014")
        {
            Pattern = "{digits:day} {digits:month} {fourDigits:year}",
            Meaning = said => Valid(said.Number("year"), said.Number("month"), said.Number("day")),
            When = place => place[1].Number is >= 1 and <= 12 && place[0].Number is >= 1 and <= 31 && place[2].Number is >= 1900 and <= 2099
                && !place[1].IsJoined && place.Before().Kind != TokenKind.Number && place.After().Kind != TokenKind.Number
                && (place[0].Length == 2 && place[1].Length == 2 || Frames.EndsNounGroup(place) && place.Before().Kind == TokenKind.Word),
            NotAfter = "composez le|appelez le|téléphone|tél .",
            Examples = ["Signé le [08 02 2016]. → 2016-02-08"],
            NotExamples = ["Composez le 01 12 1999."],
        },
        new("le 8 2 16, et rien d'autre")
        {
            Pattern = "le? {digits:day} {digits:month} {twoDigits:year} | le? {digits:day} {digits:month} {fourDigits:year} | le {digits:day} {digits:month}",
            Meaning = said => Valid(said.Has("year") ? ShortYears.Of(said, "year") : null, said.Number("month"), said.Number("day")),
            When = place => Frames.IsAllThatIsSaid(place) && AreDayAndMonth(place),
            Examples = ["[Le 8 2 16]. → 2016-02-08"],
            NotExamples = ["Le 8 2 16 est un code."],
        },
        new("32 janvier")
        {
            Pattern = "{twoDigits:day} {month} {year} | {twoDigits:day} {month}",
            Meaning = _ => new Impossible(DiagnosticKind.ImpossibleDate, "No month has this day."),
            When = place => place[0].Number >= 32 && !place[0].IsJoined && !place[1].Has(TokenTraits.LineStart) && place.Before().Kind != TokenKind.Number
                && place.Before() is not { Kind: TokenKind.Word, Length: 1 } && !place.Before().Is(':'),
            Examples = [],
            NotExamples = ["Le formulaire porte la date du 32 janvier 2015."],
        },
        new("le 20 du même mois")
        {
            Pattern = "{day} du même mois | {day} du mois {storyPull}",
            Meaning = said => new NthWithin(said.Number("day"), CalendarUnit.Day, null, new UnitAway(CalendarUnit.Month, said.Has("storyPull") ? said.Pull() == Pull.Following ? 1 : -1 : 0, Perspective.Story)),
            After = "le|au|du",
            Examples = ["Le navire, sorti de cale en mars 1912, fut lancé le [20 du même mois]. → 1912-03 ; 1912-03-20"],
        },
        new("mardi 22 courant")
        {
            Pattern = "{weekday}? {day} (courant|ct) | {weekday} {day} de ce mois",
            Meaning = said => new NthWithin(said.Number("day"), CalendarUnit.Day, null, new UnitAway(CalendarUnit.Month, 0, Perspective.Speech)),
            When = static place => place.After().Kind != TokenKind.Number && !place.HasAfter(Frames.FullMonths) && (place.Length > 2 || place.HasBefore(OfDay)),
            Examples = ["Le concert aura lieu [mardi 22 courant], à l'église. → 2016-03-22", "Le navire parti le [4 courant] a mouillé hier. → 2016-03-04"],
            NotExamples = [],
        },
        new("le 15 du mois prochain")
        {
            Pattern = "{day} du mois {pull}? | {day} de ce mois",
            Meaning = said => said.Has("pull") || said.Says("ce")
                ? new NthWithin(said.Number("day"), CalendarUnit.Day, null, new UnitAway(CalendarUnit.Month, said.Pull() switch { Pull.Last => -1, Pull.None => 0, _ => 1 }, Perspective.Speech))
                : new CalendarDate(null, null, said.Number("day")),
            NotBefore = "de|d'|suivant|précédent|en cours",
            After = "le|au|du",
            Examples = ["Le loyer sera versé le [5 du mois prochain]. → 2016-04-05", "Elle a signé le [4 de ce mois]. → 2016-03-04", "Les tarifs augmenteront le [1er du mois]. → 2016-04-01"],
            NotExamples = ["Le 5 du mois de grève, rien."],
        },
    };

    /// <summary><em>22/9 : présentation de la saison⏎29/9, 20 h – La Nuit</em></summary>
    private static bool LabelsLine(Place place) =>
        place.OpensLine
        && (LabelRules.IsMark(place.After()) || (place.After().Is(',') && place.After(2).Kind == TokenKind.Number && ClockWords.Letters.Contains(place.After(3))));

    private static bool AreDayAndMonth(Place place)
    {
        var first = place[0].Kind == TokenKind.Number ? 0 : 1;
        for (var i = first + 1; i < place.Length; i++)
        {
            if (place[i].IsJoined)
            {
                return false;
            }
        }

        return place[first].Number is >= 1 and <= 31 && place[first + 1].Number is >= 1 and <= 12;
    }

    private static bool IsGoingOn(Place place) => place.After().Is('/') || place.After().Is('.') && place.After(2) is { Kind: TokenKind.Number, IsJoined: true };

    private static Meaning Valid(int? year, int month, int day) => CalendarDates.Valid(new CalendarDate(year, month, day) { IsOrderOpen = year is null });
}
