using Timeline.French.Lexicon;
using Timeline.Meanings;
using Timeline.Recognition;
using Timeline.Tokenization;

namespace Timeline.French.Expressions;

/// <summary>Parts of the day (spec family 12).</summary>
internal static class PartsOfDay
{
    internal const string Dawn = "à l'aube|au petit matin|au petit jour|au point du jour|à la pointe du jour|au lever du jour|au lever du soleil";

    public static RuleFamily Rules { get; } = new("Parties du jour", Level.Moment)
    {
        new("lundi matin")
        {
            Pattern = "{dayDate} ,? (au|dans (la|l')|dans le courant de (la|l')|en|en cours (de|d')|à la|à l')? {part}",
            Meaning = said => new PartOfDay(said.Part(), said.Meaning("dayDate")),
            Examples =
            [
                "Des heurts ont éclaté [lundi matin]. → 2016-03-14TMO",
                "Un millier de personnes ont défilé [hier soir]. → 2016-03-14TEV",
                "Les deux chefs de parti ont dîné [avant-hier soir]. → 2016-03-13TEV",
                "[Lundi, à la mi-journée], la place était vide. → 2016-03-14TMI",
            ],
        },
        new("lundi soir 14 mars")
        {
            Pattern = "{dayDate} {part} ,? le? {dayOfMonth} | (ce|cet|cette) {part} ,? {dayOfMonth} | (ce|cet|cette) {part} {weekday}",
            Meaning = said => new PartOfDay(said.Part(), said.Has("weekday") ? new NamedWeekday(said.Weekday(), Pull.This) : said.Meaning("dayOfMonth")),
            Examples = ["Une femme a été blessée [samedi soir 12 mars]. → 2016-03-12TEV", "[Hier soir, lundi 14 mars], le pont a cédé. → 2016-03-14TEV", "La fanfare se réunira [ce soir mardi]. → 2016-03-15TEV"],
            NotExamples = ["Ils se sont vus lundi soir, mardi, et jeudi."],
        },
        new("lundi en fin de matinée")
        {
            Pattern = "{dayDate} ,? (en|à la|au)? {piece} (de|d') (la|l')? {part}",
            Meaning = said => new PartOfDay(said.Part(), said.Meaning("dayDate"), Shape: said.Piece()),
            Examples = ["Le ministre s'exprimera [mercredi en fin d'après-midi]. → 2016-03-16TAF END"],
        },
        new("en fin de matinée")
        {
            Pattern = "(en)? {piece} (de|d') (la|l')? {part} | {piece} (de|d') (la|l')? {part} de {dayDate}",
            Meaning = said => new PartOfDay(said.Part(), said.MeaningOrNull("dayDate"), Shape: said.Piece()),
            Examples = ["Le trafic a repris [en fin de matinée]. → 2016-03-15TMO END"],
        },
        new("ce soir")
        {
            Pattern = "(ce|cet|cette) {part}",
            Meaning = said => new PartOfDay(said.Part(), null, Pull.This),
            NotBefore = "là",
            Examples =
            [
                "Le vote aura lieu [ce soir]. → 2016-03-15TEV",
                "[Cette nuit], la température est tombée. → 2016-03-14TNI",
                "[Cette nuit], la neige tombera. → 2016-03-15TNI",
            ],
        },
        new("ce midi")
        {
            Pattern = "ce midi",
            Meaning = _ => new PartOfDay(DayPart.Midday, null, Pull.This),
            Examples = ["Elle a parlé [ce midi] à la radio. → 2016-03-15TMI"],
        },
        new("la nuit dernière")
        {
            Pattern = "nuit (dernière|passée) | nuit prochaine",
            Meaning = said => new PartOfDay(DayPart.Night, null, said.Says("prochaine") ? Pull.Next : Pull.Last),
            Examples = ["Deux randonneurs ont été secourus la [nuit dernière]. → 2016-03-14TNI", "Le ciel se dégagera la [nuit prochaine]. → 2016-03-15TNI"],
        },
        new("dans la matinée")
        {
            Pattern = "(ce|cet|cette)? {part} de {dayDate} | (ce|cet|cette)? {part} du {dayDate} | {part} de la {dayDate}",
            Meaning = said => new PartOfDay(said.Part(), said.Meaning("dayDate")),
            Examples = ["La flèche s'est effondrée dans la [soirée de lundi]. → 2016-03-14TEV", "[Ce matin du 3 mars], il neigeait. → 2016-03-03TMO", "Le quartier a été privé d'eau dans la [nuit de la Saint-Sylvestre]. → 2015-12-31TNI"],
        },
        new("à la mi-journée mardi")
        {
            Pattern = "{part} ,? {dayDate}",
            Meaning = said => new PartOfDay(said.Part(), said.Meaning("dayDate")),
            After = "dans la|dans l'|en|à la",
            When = place => !place[0].IsCapitalized,
            Examples = ["Le feu a repris à la [mi-journée mardi]. → 2016-03-15TMI", "Le feu a pris dans la [soirée, lundi]. → 2016-03-14TEV"],
        },
        new("dans la soirée")
        {
            Pattern = "{part}",
            Meaning = said => new PartOfDay(said.Part(), null),
            After = "dans la|dans l'|en|à la|durant la|pendant la|au cours de la|au cours de l'|en cours de|en cours d'|dans le courant de la|dans le courant de l'",
            When = place => !place[0].IsCapitalized,
            Examples = ["Les pompiers sont arrivés dans la [soirée]. → 2016-03-15TEV", "À la [mi-journée], la participation était faible. → 2016-03-15TMI"],
            NotExamples = ["Le Matin a publié une photo."],
        },
        new("toute la matinée")
        {
            Pattern = "{part}",
            Meaning = said => new PartOfDay(said.Part(), null),
            After = "toute la|tout l'|toute cette|tout le",
            NotBefore = "de|du|d'",
            Examples = ["Perturbé toute la [matinée], le trafic a repris. → 2016-03-15TMO", "Le phare brillera toute la [nuit]. → 2016-03-15TNI"],
            NotExamples = [],
        },
        new("L'après-midi.")
        {
            Pattern = "(le|la|l'|dès le|dès l'|dans le) {part}",
            Meaning = said => new PartOfDay(said.Part(), null),
            When = Frames.IsAllThatIsSaid,
            Examples = ["[L'après-midi]. → 2016-03-15TAF"],
            NotExamples = ["L'après-midi des enfants est libre."],
        },
        new("tôt le matin")
        {
            Pattern = "(très)? tôt le matin | le matin (très)? tôt | (très)? tard le soir | le soir (très)? tard",
            Meaning = said => Edge(said, null),
            When = Frames.IsAllThatIsSaid,
            Examples = ["[Tôt le matin]. → 2016-03-15TMO START"],
            NotExamples = ["Il se lève très tôt le matin."],
        },
        new("demain tôt le matin")
        {
            Pattern = "{dayDate} (très)? tôt le matin | {dayDate} le matin (très)? tôt | {dayDate} tard le soir | {dayDate} le soir tard",
            Meaning = said => Edge(said, said.Meaning("dayDate")),
            Examples = ["Le convoi partira [demain très tôt le matin]. → 2016-03-16TMO START", "Il est mort [lundi tard le soir]. → 2016-03-14TEV END"],
        },
        new("la nuit de lundi à mardi")
        {
            Pattern = "nuit (de|du) {dayDate:first} (à|au) {dayDate:second} | nuit du {day} au {dayDate:second} | nuit de {dayDate:second} | nuit du {digits:from} au {digits:to}",
            Meaning = said =>
                said.Has("to") ? new NightBetween(null, new CalendarDate(null, null, said.Number("to")))
                : said.Has("first") ? new NightBetween(said.Meaning("first"), said.Meaning("second"))
                : said.Has("day") ? new NightBetween(null, said.Meaning("second")) : new PartOfDay(DayPart.Night, said.Meaning("second")),
            When = static place => place.Length != 5 || place[2].Kind != TokenKind.Number || place[4].Kind != TokenKind.Number || place[4].Number == place[2].Number + 1,
            Examples = ["Il neigera dans la [nuit de mardi à mercredi]. → 2016-03-15TNI", "Le tireur a fui dans la [nuit du 4 au 5 mars]. → 2016-03-04TNI", "Il a gelé dans la [nuit de lundi à mardi]. → 2016-03-14TNI", "Dans la [nuit du 5 au 6] les avions ont volé. → 2016-03-05TNI"],
        },
        new("mardi à l'aube")
        {
            Pattern = "{dayDate} ,? (" + Dawn + "|aux aurores) | (" + Dawn + "|aux aurores) ,? (de|du|le)? {dayDate}",
            Meaning = said => new PartOfDay(DayPart.Morning, said.Meaning("dayDate"), Shape: TimexModifier.Start),
            Examples = ["La police est intervenue [lundi à l'aube]. → 2016-03-14TMO START", "Le feu a pris [à l'aube, lundi]. → 2016-03-14TMO START", "Le hangar a brûlé [dimanche au petit matin]. → 2016-03-13TMO START"],
        },
        new("au coucher du soleil")
        {
            Pattern = "({dayDate} ,?)? (au coucher du soleil|à la tombée de la nuit|à la tombée du jour|au crépuscule|à la nuit tombante|à la nuit tombée)",
            Meaning = said => new PartOfDay(DayPart.Evening, said.MeaningOrNull("dayDate"), Shape: TimexModifier.Start),
            NotBefore = "de|du|des|d'",
            Examples = ["Le tireur a fui [à la tombée de la nuit]. → 2016-03-15TEV START", "Un concert sera donné [samedi, à la tombée du jour]. → 2016-03-19TEV START", "Les secours ont quitté le col [lundi au coucher du soleil]. → 2016-03-14TEV START"],
            NotExamples = ["Il est au crépuscule de sa carrière."],
        },
        new("tard lundi soir")
        {
            Pattern = "(très)? tôt {dayDate} {part} | (très)? tard {dayDate} {part} | (très)? tard {dayDate} dans la {part} | (très)? tôt {dayDate} dans la {part}",
            Meaning = said => new PartOfDay(said.Part(), said.Meaning("dayDate"), Shape: said.Says("tôt") ? TimexModifier.Start : TimexModifier.End),
            NotAfter = "plus|trop|jours|semaines|mois|ans",
            Examples = ["Les députés ont voté [tard lundi soir]. → 2016-03-14TEV END", "Le convoi partira [très tôt demain matin]. → 2016-03-16TMO START"],
            NotExamples = ["Il est rentré trop tard lundi soir."],
        },
        new("tard ce soir")
        {
            Pattern = "(très)? tôt (ce|cet|cette) {part} | (très)? tard (ce|cet|cette) {part}",
            Meaning = said => new PartOfDay(said.Part(), null, Pull.This, said.Says("tôt") ? TimexModifier.Start : TimexModifier.End),
            NotBefore = "là",
            NotAfter = "plus|trop",
            Examples = ["Le résultat tombera [tard ce soir]. → 2016-03-15TEV END"],
        },
        new("à l'aube")
        {
            Pattern = Dawn,
            Meaning = _ => new PartOfDay(DayPart.Morning, null, Shape: TimexModifier.Start),
            When = static place => !LittleWords.OfWords.Contains(place.After()) || OfPhrases.Follow(place),
            Examples = ["La police est intervenue [à l'aube]. → 2016-03-15TMO START", "L'alarme n'a été donnée qu'[au petit jour]. → 2016-03-15TMO START", "Le doyen est mort [à l'aube] des suites d'une chute. → 2016-03-15TMO START"],
            NotExamples = ["Nous sommes à l'aube d'une ère nouvelle."],
        },
    };

    private static PartOfDay Edge(Said said, Meaning? day) => said.Says("matin")
        ? new PartOfDay(DayPart.Morning, day, Shape: TimexModifier.Start)
        : new PartOfDay(DayPart.Evening, day, Shape: TimexModifier.End);
}
