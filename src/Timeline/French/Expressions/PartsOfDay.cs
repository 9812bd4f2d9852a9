using Timeline.French.Lexicon;
using Timeline.Meanings;
using Timeline.Recognition;
using Timeline.Tokenization;

namespace Timeline.French.Expressions;

/// <summary>Parts of the day (spec family 12).</summary>
internal static class PartsOfDay
{
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
            Pattern = "(en)? {piece} (de|d') (la|l')? {part} | (en)? {piece} (de|d') (la|l')? {part} (de|du|d')? (le|la|l')? {dayDate}",
            Meaning = said => new PartOfDay(said.Part(), said.MeaningOrNull("dayDate"), Shape: said.Piece()),
            Examples =
            [
                "Le trafic a repris [en fin de matinée]. → 2016-03-15TMO END", "Le trafic a repris [en fin de matinée lundi]. → 2016-03-14TMO END",
                "Le convoi est parti [en début d'après-midi hier]. → 2016-03-14TAF START",
            ],
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
            Pattern = "(ce|cet|cette)? {part} de {dayDate} | (ce|cet|cette)? {part} (du|d') {dayDate} | {part} de (la|l') {dayDate}",
            Meaning = said => new PartOfDay(said.Part(), said.Meaning("dayDate")),
            Examples = ["La flèche s'est effondrée dans la [soirée de lundi]. → 2016-03-14TEV", "Le vote a eu lieu dans la [soirée d'hier]. → 2016-03-14TEV", "[Ce matin du 3 mars], il neigeait. → 2016-03-03TMO", "Le quartier a été privé d'eau dans la [nuit de la Saint-Sylvestre]. → 2015-12-31TNI"],
        },
        new("la soirée du même jour")
        {
            Pattern = "{part} (du même jour|de ce jour-là|de ce jour)",
            Meaning = said => new PartOfDay(said.Part(), new UnitAway(CalendarUnit.Day, 0, Perspective.Story)),
            Examples = ["Le 3 mars, le pont a cédé. Dans la [soirée du même jour], la rue a été fermée. → 2016-03-03 ; 2016-03-03TEV"],
            NotExamples = [],
        },
        new("à la mi-journée mardi")
        {
            Pattern = "{part} ,? (le|la|l')? {dayDate}",
            Meaning = said => new PartOfDay(said.Part(), said.Meaning("dayDate")),
            After = "dans la|dans l'|en|à la",
            When = place => !place[0].IsCapitalized && !(place[^2].Is(LittleWords.TheMasculine) && CalendarWords.WeekdayNames.Contains(place[^1])),
            Examples = ["Le feu a repris à la [mi-journée mardi]. → 2016-03-15TMI", "Le feu a pris dans la [soirée, lundi]. → 2016-03-14TEV", "Le feu a pris en [soirée le 14 mars]. → 2016-03-14TEV"],
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
    };
}
