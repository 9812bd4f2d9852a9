using Timeline.French.Lexicon;
using Timeline.Meanings;
using Timeline.Recognition;
using Timeline.Tokenization;

namespace Timeline.French.Expressions;

/// <summary>From one time to another (spec family 9).</summary>
internal static class Ranges
{
    private static readonly WordSet ChangeVerbs = FrenchWords.Set(
        "passé", "passée", "passés", "passées", "passe", "passent", "passer", "passait", "passera", "passant", "grimpé", "tombé", "chuté", "monté", "bondi", "augmenté", "réduit", "ramené", "porté");

    public static RuleFamily Rules { get; } = new("Intervalles", Level.Range)
    {
        new("du 6 au 9 avril")
        {
            Pattern = "du {day} (au|jusqu'au) {point:last}",
            Meaning = said => new FromTo(new CalendarDate(null, null, said.Number("day")), said.Meaning("last")),
            Examples = ["Le salon se tiendra [du 6 au 9 avril]. → 2016-04-06/2016-04-09"],
        },
        new("du 9 au 12 de juin")
        {
            Pattern = "(du|de)? {day:first} (au|à) {day} (de|d'|du mois de|du mois d') {month} {year}? | entre {day:first} et {day} {month} {year}? | entre (le)? {day:first} et (le)? {day} (de|d'|du mois de|du mois d') {month} {year}?",
            Meaning = said => new FromTo(new CalendarDate(null, null, said.Number("first")), new CalendarDate(said.NumberOrNull("year"), said.Number("month"), said.Number("day"))),
            When = place => place[0].Kind == TokenKind.Word || place.Before().Is(':') || place.IsSentenceStart,
            Examples = ["La foire bat son plein [du 9 au 12 du mois d'avril]. → 2016-04-09/2016-04-12", "Les sondages courent [entre 3 et 12 avril]. → 2016-04-03/2016-04-12"],
            NotExamples = ["Il a plu 3 et 12 heures de mars à mai."],
        },
        new("28 août-8 septembre")
        {
            Pattern = "{day:first} {month:from} {day} {month} {year}?",
            Meaning = said => new FromTo(new CalendarDate(null, said.Number("from"), said.Number("first")), new CalendarDate(said.NumberOrNull("year"), said.Number("month"), said.Number("day"))),
            When = static place => place[2].Has(TokenTraits.Hyphenated),
            Examples = ["Le tournoi ([28 mars-8 avril]) attire du monde. → 2016-03-28/2016-04-08"],
            NotExamples = ["Le 28 mars 8 avril et 9 mai sont fériés."],
        },
        new("13-15 juillet")
        {
            Pattern = "{day} '-'? {calendarDay:last} | {day} (au|jusqu'au) {calendarDay:last}",
            Meaning = said => new FromTo(new CalendarDate(null, null, said.Number("day")), said.Meaning("last")),
            NotAfter = "le|de|'/'|et",
            When = place => (ClockRanges.HasDash(place) || (place[1].Kind == TokenKind.Word && place[1].Length is 2 or 5 or 7 && !place.Before().Is(','))) && !place[0].IsJoined && IsRising(place)
                && !(place.Before().Is(',') && place.Before(2).Kind == TokenKind.Number),
            Examples = ["Au programme : [13-15 avril], la foire. → 2016-04-13/2016-04-15", "Rencontres photographiques, [3-18 octobre 2016], entrée libre. → 2016-10-03/2016-10-18", "Biennale du livre, [12–15 mai], Uzerche. → 2016-05-12/2016-05-15", "Congés : [4 au 8 avril]. → 2016-04-04/2016-04-08"],
            NotExamples = ["Ils ont gagné 21-18 avril dernier."],
        },
        new("dans deux ou trois semaines")
        {
            Pattern = "dans {number:least} (ou|à) {number:most} {unit} | il y a {number:least} (ou|à) {number:most} {unit}",
            Meaning = said => said.Says("dans") ? new FromTo(Away(said, "least", 1), Away(said, "most", 1)) : new FromTo(Away(said, "most", -1), Away(said, "least", -1)),
            When = static place => place.Length > 4,
            Examples = ["Le navire accostera [dans deux ou trois semaines]. → 2016-W13/2016-W14", "La scierie a brûlé [il y a quatre à cinq ans]. → 2011/2012"],
            NotExamples = ["Il reste dans deux ou trois communes."],
        },
        new("fin 2014-début 2015")
        {
            Pattern = "{piece:first} {year} {piece:last} {year:until}",
            Meaning = said => new FromTo(Part(said, "first", "year"), Part(said, "last", "until")),
            When = static place => place[2].Has(TokenTraits.Hyphenated),
            Examples = ["Le conflit de [fin 2014-début 2015] a coûté cher. → 2014/2015"],
            NotExamples = ["Il est élu fin 2014, début 2015 il démissionne."],
        },
        new("mai-juillet 2016")
        {
            Pattern = "{month:first} {month} {year}?",
            Meaning = said => new FromTo(new CalendarDate(null, said.Number("first"), null), new CalendarDate(said.NumberOrNull("year"), said.Number("month"), null)),
            When = static place => place[1].Has(TokenTraits.Hyphenated),
            Examples = ["Première phase ([mai-juillet 2016]) : études. → 2016-05/2016-07", "Les crues de [janvier-février] ont emporté la digue. → 2016-01/2016-02"],
            NotExamples = ["Il a plu en mai, juin fut sec."],
        },
        new("juin à septembre, en tête")
        {
            Pattern = "{month:first} (à|au) {month} {year} | {month:first} (à|au) {month}",
            Meaning = said => new FromTo(new CalendarDate(null, said.Number("first"), null), new CalendarDate(said.NumberOrNull("year"), said.Number("month"), null)),
            When = static place => (place.IsSentenceStart || place.Before().Is('«')) && (Frames.IsAllThatIsSaid(place) || place.After().Is(':')),
            Examples = ["[Juin à septembre] : les machines sont parties. → 2015-06/2015-09"],
            NotExamples = ["Il livre juin à septembre échu."],
        },
        new("de lundi à mercredi")
        {
            Pattern = "(de|d'|du) (l'|la|le)? {point:first} ,? (à|au|jusqu'à|jusqu'au|jusqu'en) (l'|la|le)? {point:last} {pulls}?",
            Meaning = said => new FromTo(said.Meaning("first"), Pulled(said.Meaning("last"), said.Pull())),
            When = place => !IsQuantity(place),
            Examples =
            [
                "La grève courra [de jeudi à samedi]. → 2016-03-17/2016-03-19",
                "Les urgences ont débordé [du 27 décembre au 2 janvier]. → 2015-12-27/2016-01-02",
                "Le col restera fermé [de novembre à février]. → 2016-11/2017-02",
                "Le sondage a couru [de juin à septembre derniers]. → 2015-06/2015-09",
            ],
            NotExamples = ["L'effectif est passé de 1850 à 1990."],
        },
        new("entre 2011 et 2014")
        {
            Pattern = "entre (le|la|l')? {point:first} et (le|la|l')? {point:last}",
            Meaning = said => new FromTo(said.Meaning("first"), said.Meaning("last")),
            Examples = ["Le prix a doublé [entre 2011 et 2014]. → 2011/2014", "Le colis s'est perdu [entre le 12 et le 15 février]. → 2016-02-12/2016-02-15"],
            NotExamples = ["Entre 1500 et 2000 soldats défilaient."],
        },
        new("depuis 2010 jusqu'en 2014")
        {
            Pattern = "depuis (le|la|l')? {point:first} (à|au|jusqu'à|jusqu'au|jusqu'en) (l'|la|le)? {point:last}",
            Meaning = said => new FromTo(said.Meaning("first"), said.Meaning("last")),
            Examples = ["Il a présidé le club [depuis 2009 jusqu'en 2014]. → 2009/2014"],
            NotExamples = ["Elle dirige depuis 2010 à Lyon un atelier."],
        },
        new("entre mai et maintenant")
        {
            Pattern = "depuis (le|la|l')? {point:first} jusqu'à (maintenant|présent|ce jour|nos jours) | entre (le|la|l')? {point:first} et (maintenant|à présent|ce jour) | (de|d'|du) (l'|la|le)? {point:first} (à|jusqu'à) (maintenant|présent|ce jour|nos jours)",
            Meaning = said => new FromTo(said.Meaning("first"), new UnitAway(CalendarUnit.Day, 0, Perspective.Speech)),
            Examples = ["Le cours a doublé [entre novembre 2015 et maintenant]. → 2015-11/2016-03-15", "Les relevés vont [de mai 1986 à nos jours]. → 1986-05/2016-03-15"],
        },
        new("2014 ~ 2018")
        {
            Pattern = "(de)? {year:first} '~' {year:last} | {year:first} '-' {year:last}",
            Meaning = said => new FromTo(new CalendarDate(said.Number("first"), null, null), new CalendarDate(said.Number("last"), null, null)),
            When = place => place[^1].Number > place[^3].Number && place[^1].Number - place[^3].Number <= 150 && place[^3].Number >= 1000 && (place[^2].Is('~') || place.Before().Is('(')),
            Examples = ["La série couvre [2009~2013]. → 2009/2013", "Le sculpteur ([1856 - 1922]) a vécu ici. → 1856/1922"],
            NotExamples = ["Il reste 1200 - 1500 places."],
        },
        new("28/2-1/3")
        {
            Pattern = "{digits:firstDay}~/~{digits:firstMonth} '-'? {digits:day}~/~{digits:month} | {digits:firstDay}~/~{digits:firstMonth} '-'? {digits:day}~/~{digits:month}~/~{fourDigits:year}"
                + " | {digits:firstDay}~.~{digits:firstMonth} '-'? {digits:day}~.~{digits:month}~.~{fourDigits:year}",
            Meaning = said => CalendarDates.Valid(new CalendarDate(null, said.Number("firstMonth"), said.Number("firstDay"))) is CalendarDate first
                && CalendarDates.Valid(new CalendarDate(said.NumberOrNull("year"), said.Number("month"), said.Number("day"))) is CalendarDate last ? new FromTo(first, last) : NotTime.Instance,
            When = place => ClockRanges.HasDash(place) && !place[0].IsJoined && place[2].Number is >= 1 and <= 12 && !place.After().Is('/') && !place.After().IsJoined
                && (place.IsSentenceStart || place.Before().Kind == TokenKind.Punctuation || place[^1].Length == 4),
            Examples = ["Exposition ([26/3-2/4]). → 2016-03-26/2016-04-02", "Congés : [22/12-3/1/2017]. → 2016-12-22/2017-01-03"],
            NotExamples = ["Les cotes vont de 15/1-20/1.", "Le rapport 16/9-4/3 étonne."],
        },
    };

    /// <summary><em>De juin à septembre derniers</em>: what pulls them both stands behind the last.</summary>
    private static Meaning Pulled(Meaning last, Pull pull) => last is CalendarDate { Year: null, Pull: Pull.None } date ? date with { Pull = pull } : last;

    private static LengthAway Away(Said said, string number, int sign) => new(new Length(said.Number(number), said.Unit()), sign, Perspective.Speech);

    private static PartOf Part(Said said, string piece, string year) => new(new CalendarDate(said.Number(year), null, null), (TimexModifier)said.Number(piece));

    private static bool IsRising(Place place)
    {
        for (var i = 1; i < place.Length; i++)
        {
            if (place[i].Kind == TokenKind.Number)
            {
                return place[i].Number > place[0].Number && place[i].Number <= 31;
            }
        }

        return false;
    }

    /// <summary><em>Est passé de 1850 à 1990</em>: from one number to another, not from one year to another.</summary>
    private static bool IsQuantity(Place place) => place[1].Kind == TokenKind.Number && place[1].Length == 4 && place.HasBefore(ChangeVerbs);
}
