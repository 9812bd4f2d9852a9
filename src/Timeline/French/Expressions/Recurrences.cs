using Timeline.French.Lexicon;
using Timeline.Meanings;
using Timeline.Recognition;
using Timeline.Resolution;
using Timeline.Tokenization;

namespace Timeline.French.Expressions;

/// <summary>Recurrences (spec family 17): they never become a point of a timeline. They stand above every other level, as no other expression is built on them.</summary>
internal static class Recurrences
{
    /// <summary><em>Un jour sur trois</em>: no habit skips more.</summary>
    private const int MostSkipped = 31;

    public static RuleFamily Rules { get; } = new("Récurrences", Level.Bound)
    {
        new("chaque mardi")
        {
            Pattern = "(chaque|tous les) {weekday} {part}? | (tous)? (les|ses|mes|nos|vos|leurs|certains) {weekdays:weekday} {part}? | (tous)? les {weekdays:weekday} {partPlural:part} | (tous les)? {weekdays:weekday} {part} | tous les {part} de {weekday}",
            Meaning = Weekly,
            When = static place => place.IsSentenceStart || !place[0].IsCapitalized || !place[^1].IsCapitalized,
            NotExamples = ["La galerie Les Vendredis ferme."],
            Examples =
            [
                "Le marché se tient [chaque mercredi]. → XXXX-WXX-3",
                "Ils prient [tous les vendredis]. → XXXX-WXX-5",
                "La place est déserte [les dimanches]. → XXXX-WXX-7",
                "La comtesse reprendra [ses mardis]. → XXXX-WXX-2",
                "Elle chante [tous les samedis soir]. → XXXX-WXX-6TEV",
                "[Certains jeudis], la salle est vide. → XXXX-WXX-4",
            ],
        },
        new("les mardis et jeudis")
        {
            Pattern = "(tous)? les {weekdays:first} (et|ou) {weekdays:weekday} | (tous)? les {weekdays:first} , {weekdays:second} (et|ou) {weekdays:weekday}"
                + " | (tous)? les {weekday:first} (et|ou) {weekday} {part}? | (tous)? les {weekday:first} , {weekday:second} (et|ou) {weekday} {part}?",
            Meaning = said => Of($"XXXX-WXX-{said.Number("first")}{Part(said)}", Granularity.Day),
            Members = said =>
            [
                new Member(said.Place.Start, said.TokenOf("first") + 1, Of($"XXXX-WXX-{said.Number("first")}{Part(said)}", Granularity.Day)),
                .. said.Has("second") ? [new Member(said.TokenOf("second"), said.TokenOf("second") + 1, Of($"XXXX-WXX-{said.Number("second")}{Part(said)}", Granularity.Day))] : Array.Empty<Member>(),
                new Member(said.TokenOf("weekday"), said.Place.End, Of($"XXXX-WXX-{said.Number("weekday")}{Part(said)}", Granularity.Day)),
            ],
            NotBefore = "derniers|prochains|suivants|précédents|gras|saint|saints|de pâques|de pentecôte|de la pentecôte",
            When = static place => place.After().Kind != TokenKind.Number || place.Characters(place.Length - 1).EndsWith('s'),
            Examples = ["La navette passe [les mardis] et [jeudis]. → XXXX-WXX-2 ; XXXX-WXX-4", "Le bassin est vidé [les lundi], [mercredi] et [vendredi]. → XXXX-WXX-1 ; XXXX-WXX-3 ; XXXX-WXX-5", "Un marché se tient [les mardi] et [vendredi matin]. → XXXX-WXX-2TMO ; XXXX-WXX-5TMO"],
            NotExamples = ["Les samedi et dimanche 19 et 20 mars seront pluvieux."],
        },
        new("le 31 décembre de chaque année")
        {
            Pattern = "{dayOfMonth} (de)? chaque année | chaque année ,? le {dayOfMonth}",
            NotAfter = "comme",
            Meaning = static said => said.Meaning("dayOfMonth") is CalendarDate { Month: { } month, Day: { } day } ? Of(Values.EachYear(month, day), Granularity.Day) : NotTime.Instance,
            When = static place => !Frames.HoldsYear(place) && place.After().Kind != TokenKind.Number,
            Examples = ["L'exercice est clos le [31 décembre de chaque année]. → XXXX-12-31", "La procession part [chaque année le 2 mai]. → XXXX-05-02"],
        },
        new("les week-ends")
        {
            Pattern = "les (week-ends|weekends)",
            Meaning = _ => Of("XXXX-WXX-WE", Granularity.Weekend),
            NotBefore = "de|du|des|d'|derniers|prochains|passés|suivants|précédents|à|où|qui|que|prolongés",
            NotAfter = "tous",
            Examples = ["Le sentier est bondé [les week-ends]. → XXXX-WXX-WE"],
            NotExamples = ["Les week-ends des 4 et 11 avril seront pluvieux."],
        },
        new("chaque jour ouvrable")
        {
            Pattern = "(tous|toutes)? les jours (ouvrables|ouvrés|de semaine|de travail) | chaque jour (ouvrable|ouvré|de travail)",
            Meaning = _ => Of("XXXX-WXX-1/XXXX-WXX-5", Granularity.Day),
            Examples = ["Le bureau est ouvert [tous les jours ouvrables]. → XXXX-WXX-1/XXXX-WXX-5"],
        },
        new("chaque jour")
        {
            Pattern = "chaque {unit} | (tous|toutes) les {unit} | tous les {unit} de la semaine",
            Meaning = said => Every(new Length(1, said.Unit())) with { IsLikened = said.Place.Before().Is(LittleWords.As) },
            NotAfter = "de",
            NotBefore = "où|que",
            When = static place => (!OfPhrases.Complete(place) || IsHourly(place) || MonthlyDays.AreWeekendsOfMonths(place)) && !Habits.AreGiven(place),
            Examples =
            [
                "Le guichet est ouvert [tous les jours de la semaine]. → P1D",
                "La digue est inspectée [chaque jour]. → P1D",
                "Trois cents saumons sont comptés à [chaque année]. → P1Y",
                "Le bilan est publié [toutes les semaines]. → P1W",
                "Le loyer augmente [chaque année]. → P1Y",
                "Le stade se remplit [tous les week-ends]. → XXXX-WXX-WE",
                "Le bac part [toutes les heures] de l'embarcadère. → PT1H",
            ],
            NotExamples = ["À chaque jour suffit sa peine.", "Le calendrier donne à chaque mois une couleur."],
        },
        new("tous les trois ans")
        {
            Pattern = "(tous|toutes) les {length} | chaque {length} | tous les quarts d'heure | chaque quart d'heure | toutes les demi-heures",
            Meaning = said => Every(said.Has("length") ? said.Length() : new Length(said.Says("quart") || said.Says("quarts") ? 15 : 30, CalendarUnit.Minute)),
            Examples = ["La biennale a lieu [tous les deux ans]. → P2Y", "Un bus passe [toutes les vingt minutes]. → PT20M", "Un bac traverse [tous les quarts d'heure]. → PT15M", "Le phare clignote [toutes les demi-heures]. → PT30M"],
        },
        new("deux fois par mois")
        {
            Pattern = "{number} fois par {unit} | plusieurs fois par {unit} | quelques fois par {unit} | {number} fois (tous|toutes) les {length} | {number} (jour|jours|nuit|nuits|soir|soirs|matin|matins|matinée|matinées|soirée|soirées|après-midi|après-midis|week-end|weekend|week-ends|semaine|semaines|mois) par {unit}"
                + " | {number} {weekday} par (mois|trimestre|an) | {number} {weekdays:weekday} par (mois|trimestre|an)",
            Meaning = said => Every(said.Has("length") ? said.Length() : new Length(1, said.Has("unit") ? said.Unit() : said.Says("mois") ? CalendarUnit.Month : said.Says("an") ? CalendarUnit.Year : CalendarUnit.Quarter)),
            Examples = ["Le conseil siège [deux fois par mois]. → P1M", "Elle court [trois fois par semaine]. → P1W", "Elle enseigne [deux jours par semaine]. → P1W", "La halle est gratuite [un dimanche par mois]. → P1M", "Il garde sa fille [deux samedis par mois]. → P1M", "Elle rentre [un week-end par mois] à Dole. → P1M"],
            NotExamples = ["Il a perdu deux fois.", "Une fois par terre, il a crié."],
        },
        new("deux fois la semaine")
        {
            Pattern = "{number} fois (l'|le|la) {unit}",
            Meaning = said => Every(new Length(1, said.Unit())),
            NotBefore = "dernier|dernière|passé|passée|prochain|prochaine|suivant|suivante|précédent|précédente|de|du|d'|où|qui|que",
            Examples = ["La chorale répète [deux fois la semaine]. → P1W"],
            NotExamples = ["Le juge l'a convoqué deux fois la semaine dernière."],
        },
        new("un jour sur deux")
        {
            Pattern = "(un|une) {unit} sur {number:every} | {number:some} (jours|semaines|mois) sur {number:every} | (un|une) {part} sur {number:every} | (un|une) {weekday} sur {number:every}",
            Meaning = said => Every(new Length(said.Number("every"), said.Has("some") ? said.Says("jours") ? CalendarUnit.Day : said.Says("mois") ? CalendarUnit.Month : CalendarUnit.Week : said.Has("unit") ? said.Unit() is CalendarUnit.Weekend ? CalendarUnit.Week : said.Unit() : said.Has("part") ? CalendarUnit.Day : CalendarUnit.Week)),
            When = static place => place[^1].Number <= MostSkipped && !LittleWords.One.Contains(place[^1]),
            NotExamples = ["Une année sur 2014 UZ224 dure onze siècles.", "Le stage dépasse deux mois sur une période longue."],
            Examples = ["Le bac navigue [un jour sur deux]. → P2D", "Ils travaillent [six jours sur sept]. → P7D", "Elle garde les enfants [une semaine sur deux]. → P2W", "Il joue [un soir sur trois]. → P3D", "Ils se voient [un week-end sur deux]. → P2W"],
        },
        new("tous les soirs")
        {
            Pattern = "chaque {part} | (tous les|toutes les|certains|certaines) {partPlural:part} | (tous|toutes) les {part}",
            Meaning = said => Of("XXXX-XX-XX" + Part(said), Granularity.PartOfDay),
            Examples = ["Le phare s'allume [tous les soirs]. → XXXX-XX-XXTEV", "[Chaque matin], il ouvre les vannes. → XXXX-XX-XXTMO", "[Certains soirs], la place est noire de monde. → XXXX-XX-XXTEV"],
        },
        new("tous les 11 novembre")
        {
            Pattern = "(chaque|tous les) {day} {month} | (tous les ans|chaque année) ,? le {day} {month}",
            Meaning = said => Of(Values.EachYear(said.Number("month"), said.Number("day")), Granularity.Day),
            When = static place => !YearlySpans.AreLikened(place),
            Examples = ["Comme [tous les 11 novembre], une gerbe a été déposée. → XXXX-11-11", "Une gerbe est déposée [tous les 11 novembre]. → XXXX-11-11", "La foire s'ouvre [chaque 3 mai]. → XXXX-05-03"],
        },
        new("tous les ans en mars")
        {
            Pattern = "(chaque|tous les) (mois de|mois d')? {month} | (tous les ans|chaque année) ,? (en|au mois de|au mois d') {month}",
            Meaning = said => Of(Values.EachYear(said.Number("month")), Granularity.Month),
            When = static place => !YearlySpans.AreLikened(place),
            Examples = ["Le carnaval défile [chaque année en mars]. → XXXX-03"],
        },
        new("chaque été")
        {
            Pattern = "(chaque|tous les) {season} | tous les {seasonPlural:season}",
            Meaning = said => Of("XXXX-" + said.Thing<string>("season"), Granularity.Season),
            Examples = ["[Chaque été], la source tarit. → XXXX-SU", "Le col ferme [tous les hivers]. → XXXX-WI"],
        },
        new("le premier lundi du mois")
        {
            Pattern = "(le|chaque|tous les)? {ordinal} {weekday} (du mois|de chaque mois) | (tous)? les {ordinalPlural:ordinal} {weekdays:weekday} (du|de chaque) mois | (tous)? les {oneDigit:ordinal} (ers|èmes|emes|es) {weekdays:weekday} (du|de chaque) mois | (les)? {ordinal:first} et {ordinal:second} {weekdays:weekday} (du|de chaque) mois",
            Meaning = said => Of($"XXXX-XX-WXX-{said.Number("weekday")}" + (said.NumberOrNull("ordinal") switch { > 0 and var number => $"-{number}", -1 => "--1", _ => "" }), Granularity.Day),
            When = static place => !LittleWords.BareOf.Contains(place.After()) || !Frames.FullMonths.Contains(place.After(2)) || LittleWords.ToWords.Contains(place.After(3)),
            Examples = ["La brocante a lieu [le premier dimanche du mois]. → XXXX-XX-WXX-7-1", "Le comité siège [le dernier jeudi de chaque mois]. → XXXX-XX-WXX-4--1", "Le club se réunit [les premier et troisième mardis de chaque mois]. → XXXX-XX-WXX-2"],
        },
        new("quotidiennement")
        {
            Pattern = "quotidiennement | mensuellement | annuellement | hebdomadairement | trimestriellement | semestriellement",
            Meaning = said => Every(new Length(1, said.Says("quotidiennement") ? CalendarUnit.Day : said.Says("mensuellement") ? CalendarUnit.Month
                : said.Says("annuellement") ? CalendarUnit.Year : said.Says("trimestriellement") ? CalendarUnit.Quarter : said.Says("semestriellement") ? CalendarUnit.HalfYear : CalendarUnit.Week)),
            Examples = ["Le niveau est relevé [quotidiennement]. → P1D"],
        },
    };

    /// <summary><em>Le bac part toutes les heures de l'embarcadère</em>; but <em>chaque heure de la nuit, tous les jours de mai</em>.</summary>
    private static bool IsHourly(Place place) => place.Length == 3 && place[2].Is(ClockWords.ManyHours);

    internal static Recurrence Every(Length length) => length is { Unit: CalendarUnit.Weekend, Parts: [{ Count: 1 }] }
        ? Of("XXXX-WXX-WE", Granularity.Weekend)
        : Of(length.Value, Granularities.Of(length.FinestUnit));

    internal static Recurrence Of(string value, Granularity unit) => new(value, unit);

    /// <summary><em>Tous les lundis, le marché du jeudi, le samedi matin</em>: the weekday that was said of every week, and its part where one was said.</summary>
    internal static Meaning Weekly(Said said) => Of($"XXXX-WXX-{said.Number("weekday")}{Part(said)}", Granularity.Day);

    private static string Part(Said said) => said.Has("part") ? PartOfDayResolver.Code(said.Part()) : "";
}
