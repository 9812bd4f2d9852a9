using NodaTime;
using Timeline.French.Lexicon;
using Timeline.Meanings;
using Timeline.Recognition;
using Timeline.Tokenization;

namespace Timeline.French.Expressions;

/// <summary>
/// Enumerations (spec family 9): each item is an expression of its own, and takes from the last one what only that says —
/// month, year, <em>prochain</em>.
/// </summary>
internal static class Lists
{
    private static readonly WordSet Counted = FrenchWords.Set("français", "belge", "suisse", "premiers", "premier", "mondial", "x", "de", "d'", "du", "des");

    private static readonly WordSet Dated = FrenchWords.Set("éditions", "numéros", "séances", "réunions", "journées", "audiences", "marchés");

    public static RuleFamily Rules { get; } = new("Énumérations", Level.Bound)
    {
        new("les 3, 4 et 5 mai")
        {
            Pattern = "{days} ,? (et|ou|puis) (le|du|au)? {weekday}? {day} {month} (de l'an)? {year}? | {days} ,? (et|ou|puis) (le|du|au)? {weekday}? {day} {month} {pulls}",
            Meaning = said => LastDay(said),
            Members = said => Days(said, LastDay(said)),
            Examples =
            [
                "Les épreuves auront lieu les [7], [8] et [9 juin]. → 2016-06-07 ; 2016-06-08 ; 2016-06-09",
                "Le tribunal siégera le [12] et le [14 avril 2017]. → 2017-04-12 ; 2017-04-14",
                "La ville votera les [3] et [10 avril prochains]. → 2016-04-03 ; 2016-04-10",
                "La fête a réuni les villageois [samedi 5] et [dimanche 6 mars]. → 2016-03-05 ; 2016-03-06",
            ],
            NotExamples = ["Il a vendu 3 chevaux et 4 vaches."],
        },
        new("les mercredis 16 et 23 mars")
        {
            // The plural tells that each of the days is a Wednesday, and no habit.
            Pattern = "(les)? {weekdays:weekday} {days} ,? (et|ou|puis) (le)? {day} {month} {year}? | (les)? {weekdays:weekday} {days} ,? (et|ou|puis) (le)? {day} {month} {pulls}"
                + " | (les)? {weekdays:weekday} {day:first} {month:from} (et|ou|puis) (le)? {day} {month} {year}?",
            Meaning = said => LastDay(said),
            Members = said =>
            [
                .. said.Has("from")
                    ? [new Member(said.TokenOf("weekday"), said.TokenOf("from") + 1, Valid(LastDay(said) with { Day = said.Number("first"), Month = said.Number("from") }))]
                    : Array.Empty<Member>(),
                .. said.Has("from") ? [] : said.Items("days").Select((item, i) => new Member(i == 0 ? said.TokenOf("weekday") : item.Start, item.End, Valid(LastDay(said) with { Day = item.Number }))),
                new Member(said.TokenOf("day"), said.Place.End, Valid(LastDay(said))),
            ],
            Examples = ["Le musée sera fermé les [lundis 4], [11] et [18 avril]. → 2016-04-04 ; 2016-04-11 ; 2016-04-18", "Deux cents retraités ont défilé les [jeudis 3] et [10 mars]. → 2016-03-03 ; 2016-03-10", "La foire se tiendra les [samedis 26 mars] et [2 avril]. → 2016-03-26 ; 2016-04-02"],
        },
        new("les 14 juillet et 19 décembre derniers")
        {
            Pattern = "{day:first} {month:from} (et|ou|puis) (le)? {day} {month} {pulls}",
            Meaning = said => LastDay(said),
            Members = said =>
            [
                new Member(said.Place.Start, said.TokenOf("from") + 1, Valid(LastDay(said) with { Day = said.Number("first"), Month = said.Number("from") })),
                new Member(said.TokenOf("day"), said.Place.End, Valid(LastDay(said))),
            ],
            Examples = ["Les tirs entendus les [14 juillet] et [19 décembre derniers] restent inexpliqués. → 2015-07-14 ; 2015-12-19"],
        },
        new("du 3 au 6 et du 10 au 13 juin")
        {
            Pattern = "du {day:first} au {day:second} ,? (et|puis) du {day:third} au {day} {month} {year}?",
            Meaning = said => DaysBetween(said, "third", "day"),
            Members = said =>
            [
                new Member(said.Place.Start, said.TokenOf("second") + 1, DaysBetween(said, "first", "second")),
                new Member(said.TokenOf("third") - 1, said.Place.End, DaysBetween(said, "third", "day")),
            ],
            Examples = ["Le tournoi se déroulera [du 3 au 6] et [du 10 au 13 juin]. → 2016-06-03/2016-06-06 ; 2016-06-10/2016-06-13"],
            NotExamples = ["Il est passé du 3 au 6 et du 10 au 13."],
        },
        new("le 4 et le 5")
        {
            Pattern = "le {day:first} et le {day}",
            Meaning = said => new CalendarDate(null, null, said.Number("day")),
            Members = said =>
            [
                new Member(said.TokenOf("first"), said.TokenOf("day") - 2, new CalendarDate(null, null, said.Number("first"))),
                new Member(said.TokenOf("day"), said.Place.End, new CalendarDate(null, null, said.Number("day"))),
            ],
            When = static place => !place.IsSentenceStart && place.Before().Kind == TokenKind.Word && place[1].Kind == TokenKind.Number
                && place[1].Number + 1 == place[^1].Number && !place.After().IsJoined && !Frames.FullMonths.Contains(place.After()) && !place.HasAfter(Counted)
                && place.After() is not { Kind: TokenKind.Number } && (place.After().Kind != TokenKind.Punctuation || place.After().Is(',') || place.After().Is('.') || place.After().Is(';')),
            Examples = ["La grêle tombée le [3] et le [4] recouvre les vignes. → 2016-03-03 ; 2016-03-04"],
            NotExamples = ["Le 4 et le 5 passent par la gare.", "Il joue le 9 et le 10 de pique."],
        },
        new("les 26 et 27")
        {
            Pattern = "les {days} ,? (et|ou) {day} | des {days} ,? (et|ou) {day}",
            Meaning = said => new CalendarDate(null, null, said.Number("day")),
            Members = said => Days(said, new CalendarDate(null, null, said.Number("day"))),
            When = static place => Frames.IsDayNumber(place) && (!place[0].Is(LittleWords.OfThem) || place.HasBefore(Dated)),
            Examples = ["Réunis les [10] et [11] à Dole, les maires ont voté. → 2016-03-10 ; 2016-03-11", "Lire nos éditions des [5] et [7]. → 2016-03-05 ; 2016-03-07"],
            NotExamples = ["Les 3 et 4 premiers sont qualifiés."],
        },
        new("juillet et août 2015")
        {
            Pattern = "{months} ,? (et|ou|puis) (de|d')? {month} {year} | {months} ,? (et|ou|puis) (de|d')? {month} {pulls}",
            Meaning = said => LastMonth(said),
            Members = said => Months(said, LastMonth(said)),
            Examples =
            [
                "Les prix ont baissé en [juillet] et [août 2015]. → 2015-07 ; 2015-08",
                "L'enquête a été menée en [décembre] et [janvier derniers]. → 2015-12 ; 2016-01",
                "Le pont sera fermé en [avril], [mai] et [juin prochains]. → 2016-04 ; 2016-05 ; 2016-06",
            ],
        },
        new("en 2013, 2014 et 2015")
        {
            Pattern = "{years} ,? (et|ou|puis) (en)? {year}",
            Meaning = said => new CalendarDate(said.Number("year"), null, null),
            Members = said =>
            [
                .. said.Items("years").Select(year => new Member(year.Start, year.End, new CalendarDate(year.Number, null, null))),
                new Member(said.TokenOf("year"), said.Place.End, new CalendarDate(said.Number("year"), null, null)),
            ],
            When = Frames.IsYear,
            Examples = ["Le club a été champion en [2011], [2012] et [2014]. → 2011 ; 2012 ; 2014", "Deux comètes sont passées en [1910] et en [1986]. → 1910 ; 1986"],
            NotExamples = ["Entre 1500 et 2000 soldats défilaient.", "Le village compte 1500 et 1800 habitants."],
        },
        new("les XVIIe et XVIIIe siècles")
        {
            Pattern = "{century:first} (et|ou) (le|du|au)? {century:last} (siècle|siècles)",
            Meaning = said => new Era(CalendarUnit.Century, said.Number("last")),
            Members = said =>
            [
                new Member(said.TokenOf("first"), said.TokenOf("first") + 1, new Era(CalendarUnit.Century, said.Number("first"))),
                new Member(said.TokenOf("last"), said.Place.End, new Era(CalendarUnit.Century, said.Number("last"))),
            ],
            Examples = ["On y vend des faïences des [XVIIe] et [XVIIIe siècles]. → 16 ; 17"],
        },
        new("les années 1990 et 2000")
        {
            Pattern = "(années|décennies) {fourDigits:first} (et|ou|puis) {fourDigits:last} | années {twoDigits:first} (et|ou|puis) {twoDigits:last}",
            Meaning = said => Centuries.Decade(said.Number("last")),
            Members = said => [new Member(said.Place.Start, said.TokenOf("first") + 1, Centuries.Decade(said.Number("first"))), new Member(said.TokenOf("last"), said.Place.End, Centuries.Decade(said.Number("last")))],
            When = place => place[1].Number % 10 == 0 && place[3].Number % 10 == 0,
            Examples = ["Les [années 1990] et [2000] furent fastes. → 199 ; 200", "Les [années 80] et [90] furent fastes. → 198 ; 199", "On a fouillé le site dans les [années 1930] puis [1940]. → 193 ; 194"],
            NotExamples = ["Elle a passé des années à 20 et 30 euros."],
        },
    };

    private static FromTo DaysBetween(Said said, string first, string last) => new(LastDay(said) with { Day = said.Number(first) }, LastDay(said) with { Day = said.Number(last) });

    private static CalendarDate LastDay(Said said) => new(said.NumberOrNull("year"), said.Number("month"), said.Number("day"), said.WeekdayOrNull(), said.Pull());

    private static Member[] Days(Said said, CalendarDate last) =>
    [
        .. said.Items("days").Select(item => new Member(item.Start, item.End, Valid(ListedDays.Before(last, item.Number) with { Weekday = item.Lead == 0 ? null : (IsoDayOfWeek)item.Lead }))),
        new Member(said.Has("weekday") ? said.TokenOf("weekday") : said.TokenOf("day"), said.Place.End, Valid(last)),
    ];

    /// <summary>A day without its month is that of some month.</summary>
    private static Meaning Valid(CalendarDate date) => date.Month is null ? date : CalendarDates.Valid(date);

    private static CalendarDate LastMonth(Said said) => new(said.NumberOrNull("year"), said.Number("month"), null, null, said.Pull());

    /// <summary><em>Décembre et janvier 2016</em>: the months run on, and December is of the year before.</summary>
    private static Member[] Months(Said said, CalendarDate last) =>
    [
        .. said.Items("months").Select(item => new Member(item.Start, item.End, last with { Month = item.Number, Year = item.Number > last.Month ? last.Year - 1 : last.Year })),
        new Member(said.TokenOf("month"), said.Place.End, last),
    ];
}
