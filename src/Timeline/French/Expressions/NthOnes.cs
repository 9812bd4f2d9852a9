using Timeline.French.Lexicon;
using Timeline.Meanings;
using Timeline.Recognition;
using Timeline.Tokenization;

namespace Timeline.French.Expressions;

/// <summary>The so-many-th within something (spec family 14): <em>la première quinzaine de mai, le dernier week-end de mars</em>.</summary>
internal static class NthOnes
{
    private static readonly WordSet To = FrenchWords.Set("au", "à");

    /// <summary><em>La seconde moitié du siècle</em>, of the one that is told.</summary>
    private static readonly ushort Century = FrenchWords.Number("siècle");

    public static RuleFamily Rules { get; } = new("Rangs", Level.Derived)
    {
        new("le premier jour, de 9 heures à midi")
        {
            Pattern = "{ordinal} (jour|soir|matin|journée)",
            Meaning = said => new NthWithin(said.Number("ordinal"), CalendarUnit.Day, null, new SpanOfStory()),
            OnlyAsPart = true,
            Examples =
            [
                "L'enquête se déroulera du 21 mars au 8 avril. Le commissaire recevra le [premier jour, de 9 heures à midi], et le [dernier jour, à 17 heures]. → 2016-03-21/2016-04-08 ; 2016-03-21T09:00/2016-03-21T12:00 ; 2016-04-08T17:00",
                "Le festival se tiendra du 1er au 3 avril. Le [premier soir, à 21 heures], un bal réunira les villageois. → 2016-04-01/2016-04-03 ; 2016-04-01T21:00",
            ],
            NotExamples = ["Dès le premier jour, elle s'est sentie chez elle."],
        },
        new("le premier lundi de mars")
        {
            Pattern = "{ordinal} {weekday} (de|du|d'|après)? (la|l'|le)? (mois de|mois d')? {calendar}",
            Meaning = said => new NthWithin(said.Number("ordinal"), CalendarUnit.Day, said.Weekday(), said.Meaning("calendar")),
            Examples = ["Le marché rouvrira le [premier lundi d'avril]. → 2016-04-04", "La foire a eu lieu le [dernier dimanche de janvier]. → 2016-01-31", "La brocante se tiendra le [deuxième dimanche du mois de mai]. → 2016-05-08"],
        },
        new("le dernier week-end de mars")
        {
            Pattern = "{ordinal} (week-end|weekend) (de|du|d') (la|l'|le)? (mois de|mois d')? {calendar} | {ordinal} semaine (de|du|d') (la|l'|le)? (mois de|mois d')? {calendar} | {ordinal} jour (de|du|d') (la|l'|le)? (mois de|mois d')? {calendar}",
            Meaning = said => new NthWithin(said.Number("ordinal"), said.Says("semaine") ? CalendarUnit.Week : said.Says("jour") ? CalendarUnit.Day : CalendarUnit.Weekend, null, said.Meaning("calendar")),
            Examples =
            [
                "Les caves ouvriront le [dernier week-end de mai]. → 2016-W21-WE",
                "Le pont sera fermé la [première semaine de juin]. → 2016-06-01/2016-06-07",
            ],
            NotExamples = ["Le premier jour de la grève a été calme."],
        },
        new("le week-end du 5 mars")
        {
            Pattern = "(week-end|weekend) (prolongé)? du {day} {month} {fourDigits:year}? | (week-end|weekend) du {day}",
            Meaning = WeekendOf,
            NotBefore = "au|à|jusqu'au|et|ou",
            When = place => !place[place[^1].Kind == TokenKind.Number ? place.Length - 2 : place.Length - 1].Has(TokenTraits.Hyphenated),
            Examples = ["La foire aura lieu le [week-end du 2 avril]. → 2016-W13-WE", "Tu es libre le [week-end du 26] ? → 2016-W12-WE", "Le [week-end prolongé du 15 août] sera chargé. → 2016-W32-WE"],
            NotExamples = [],
        },
        new("le week-end des 8 et 9 février")
        {
            Pattern = "(week-end|weekend) (des|du) {day} (et|au) {twoDigits} {month} {year}? | (week-end|weekend) (des|du) {day} (et|au) {digits} {month} {year}?",
            Meaning = WeekendOf,
            Examples = ["Le championnat reprendra le [week-end des 2 et 3 avril]. → 2016-W13-WE"],
            NotExamples = ["Le week-end du 2 au 12 a été long."],
        },
        new("le week-end de Pâques")
        {
            Pattern = "(ce|cette)? (week-end|weekend|fin de semaine) (prolongé|prolongée)? (de|d'|des) (la|l')? {feastDay}",
            Meaning = said => new NthWithin(1, CalendarUnit.Weekend, null, said.Meaning("feastDay")),
            Examples = ["Le refuge rouvrira pour le [week-end de Pâques]. → 2016-W12-WE", "L'aréna sera fermé durant la [fin de semaine de l'Ascension]. → 2016-W18-WE", "@2016-03-27 [Ce week-end de Pâques], les gares sont pleines. → 2016-W12-WE"],
        },
        new("le week-end pascal")
        {
            Pattern = "(week-end|weekend) pascal",
            Meaning = static _ => new NthWithin(1, CalendarUnit.Weekend, null, Feasts.Named(FeastNames.Easter, null)),
            Examples = ["Le phare rouvrira le [week-end pascal]. → 2016-W12-WE"],
            NotExamples = [],
        },
        new("le dernier jour du mois")
        {
            Pattern = "{ordinal} (semaine|jour|week-end|weekend) (du mois|de l'année|de la semaine)",
            Meaning = said => new NthWithin(said.Number("ordinal"), said.Place[said.Place[0].Kind == TokenKind.Number ? 2 : 1].Length switch { 7 => CalendarUnit.Week, 4 => CalendarUnit.Day, _ => CalendarUnit.Weekend }, null,
                new UnitAway(said.Says("mois") ? CalendarUnit.Month : said.Says("année") ? CalendarUnit.Year : CalendarUnit.Week, 0, Perspective.Speech)),
            NotBefore = "de|d'|dernier|dernière|prochain|prochaine|suivant|suivante|scolaire|fiscale|budgétaire|civile|judiciaire",
            NotAfter = "chaque|tous les",
            Examples = ["Les comptes seront arrêtés le [dernier jour du mois]. → 2016-03-31", "Le rendez-vous est fixé à la [dernière semaine du mois]. → 2016-03-25/2016-03-31"],
            NotExamples = ["La première semaine de grève a coûté cher."],
        },
        new("les deux premiers mois de 2015")
        {
            Pattern = "(les|des|ces)? {number} (premiers|premières|derniers|dernières) {unit} (de|du|d') (la|l'|le)? {calendar} | (les|des|ces)? {number} (premiers|premières|derniers|dernières) {unit} (de l'année|du mois|du trimestre|du semestre|de la semaine)",
            Meaning = said => new EdgeOf(
                said.MeaningOrNull("calendar") ?? new UnitAway(said.Says("année") ? CalendarUnit.Year : said.Says("trimestre") ? CalendarUnit.Quarter : said.Says("semestre") ? CalendarUnit.HalfYear
                    : said.Place[^1].Length == 7 ? CalendarUnit.Week : CalendarUnit.Month, 0, Perspective.Speech),
                new Length(said.Count(), said.Unit()), said.Says("premiers") || said.Says("premières") ? 1 : -1),
            NotBefore = "scolaire|de|d'",
            Examples =
            [
                "Les ventes ont reculé [les deux premiers mois de 2015]. → 2015-01-01/2015-02-28",
                "L'usine a fermé [les trois dernières semaines d'août 2015]. → 2015-08-11/2015-08-31",
                "Le chômage a baissé dans [les deux premiers mois de l'année]. → 2016-01-01/2016-02-29",
            ],
            NotExamples = ["Les trois premiers jours de la grève ont été calmes."],
        },
        new("la semaine du 7 octobre")
        {
            Pattern = "semaine (du|commençant le|qui commence le|qui débute le) {calendarDay}",
            Meaning = said => new NthWithin(1, CalendarUnit.Week, null, said.Meaning("calendarDay")),
            When = static place => !(place.HasAfter(To) && (place.After(2).Kind == TokenKind.Number || place.HasAfter(CalendarWords.WeekdayNames, 2))),
            NotBefore = "jusqu'au",
            NotAfter = "dernière|première|deuxième|seconde|troisième|quatrième",
            Examples = ["Les travaux commenceront la [semaine du 4 avril]. → 2016-W14", "Les travaux commenceront la [semaine du 4 avril] au nord de Lyon. → 2016-W14"],
            NotExamples = [],
        },
        new("la semaine 10")
        {
            Pattern = "(semaine|sem .) (n ° | numéro)? {digits:week} (de)? {fourDigits:year} | (semaine|sem .) (n ° | numéro)? {digits:week}",
            Meaning = said => new NumberedWeek(said.Number("week"), said.NumberOrNull("year")),
            NotBefore = "de|du|des|d'|'/'",
            NotAfter = "par|chaque|une|cette|première|deuxième|dernière",
            When = place => place[place[^1].Length == 4 ? place.Length - (place[^2].Kind == TokenKind.Number ? 2 : 3) : place.Length - 1] is { Number: >= 1 and <= 53 }
                && (place[^1].Length == 4 || Frames.EndsNounGroup(place) || place.After().Kind == TokenKind.Number) && !place.After().IsJoined,
            Examples = ["Les travaux reprendront en [semaine 14]. → 2016-W14", "La grippe a culminé la [semaine 7 de 2015]. → 2015-W07", "@2013-05-02 Bilan de la [semaine 1]. → 2013-W01"],
            NotExamples = ["Il joue par semaine 3 matchs.", "La semaine 2 du confinement a été longue."],
        },
        new("la première quinzaine de mai")
        {
            Pattern = "{ordinal} quinzaine (de|du|d') (mois de|mois d')? {calendar} | {ordinal} moitié (de|du|d'|des) (mois de|mois d'|l'|la)? {calendar}",
            Meaning = said => new NthWithin(said.Number("ordinal"), said.Says("moitié") ? CalendarUnit.HalfYear : CalendarUnit.Fortnight, null, said.Meaning("calendar")),
            Examples =
            [
                "Le blé sera fauché dans la [première quinzaine de mai]. → 2016-05-01/2016-05-15",
                "La [seconde quinzaine d'août] sera fraîche. → 2016-08-16/2016-08-31",
                "Les serres ont été vidées dans la [première moitié de février]. → 2016-02-01/2016-02-15",
                "Les loyers ont baissé dans la [première moitié de 2015]. → 2015-H1",
                "L'usine fut bâtie dans la [seconde moitié des années 1960]. → 1965/1969",
                "La ville brûla dans la [seconde moitié du XIXe siècle]. → 1851/1900",
            ],
            NotExamples = ["Il a dominé la seconde moitié du match."],
        },
        new("la seconde moitié de l'année")
        {
            Pattern = "{ordinal} moitié (de la|du|de l'|de cette|de ce) {longUnit}",
            Meaning = said => new NthWithin(said.Number("ordinal"), CalendarUnit.HalfYear, null, PartsOfUnits.TheUnit(said)),
            NotBefore = "de|du|d'|des|scolaire|fiscale|budgétaire|judiciaire|précédent|précédente|suivant|suivante|dernier|dernière|prochain|prochaine",
            When = static place => !place[^1].Is(Century),
            Examples = ["Les taux baisseront dans la [seconde moitié de l'année]. → 2016-H2", "Il a plu durant la [première moitié de la semaine]. → 2016-03-14/2016-03-16"],
            NotExamples = ["Il a raté la seconde moitié de l'année scolaire.", "La manufacture prospéra dans la seconde moitié du siècle."],
        },
        new("le premier trimestre de 2014")
        {
            Pattern = "{ordinal} trimestre (de|du|d') (l'|la)? {calendar} | {ordinal} semestre (de|du|d') (l'|la)? {calendar} | {ordinal} mois (de|du|d') (l'|la)? {calendar}",
            Meaning = said => new NthWithin(said.Number("ordinal"), said.Says("trimestre") ? CalendarUnit.Quarter : said.Says("semestre") ? CalendarUnit.HalfYear : CalendarUnit.Month, null, said.Meaning("calendar")),
            Examples = ["La baisse du [dernier mois de 2014] a été corrigée. → 2014-12"],
        },
    };

    /// <summary><em>Le week-end du 5 mars</em>: the one that has the day.</summary>
    private static Meaning WeekendOf(Said said) =>
        (said.Has("month") ? CalendarDates.Valid(new CalendarDate(said.NumberOrNull("year"), said.Number("month"), said.Number("day"))) : new CalendarDate(null, null, said.Number("day"))) is CalendarDate date
            ? new NthWithin(1, CalendarUnit.Weekend, null, date) : new Impossible(DiagnosticKind.ImpossibleDate, "No calendar has this date.");
}
