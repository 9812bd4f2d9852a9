using Timeline.Meanings;
using Timeline.Recognition;

namespace Timeline.French.Expressions;

/// <summary>Parts of a day that the story is at, or of the one beside it (spec families 7 and 12).</summary>
internal static class StoryPartsOfDay
{
    public static RuleFamily Rules { get; } = new("Parties du jour du récit", Level.Moment)
    {
        new("au matin")
        {
            Pattern = "au matin",
            Meaning = _ => new PartOfDay(DayPart.Morning, null, Pull.Following),
            When = static place => place.After().Is(',') && (place.IsSentenceStart || (place.Before().Is(';') && !place[^1].IsCapitalized)),
            Examples = ["Le feu a pris lundi soir. [Au matin], il était éteint. → 2016-03-14TEV ; 2016-03-15TMO"],
            NotExamples = ["Réunis du soir au matin, ils ont négocié."],
        },
        new("cette nuit-là")
        {
            Pattern = "(ce|cet|cette) {part}-là | (ce|cet|cette) même {part} | le même {part}",
            Meaning = said => new PartOfDay(said.Part(), new UnitAway(CalendarUnit.Day, 0, Perspective.Story, IsElsewhere: said.Says("là"))),
            Examples = ["Le 3 mars, l'usine a brûlé. [Cette nuit-là], il gelait. → 2016-03-03 ; 2016-03-03TNI"],
        },
        new("le matin même")
        {
            Pattern = "(le|la|l')? {part} même",
            Meaning = said => new PartOfDay(said.Part(), new UnitAway(CalendarUnit.Day, 0, Perspective.Story)),
            Examples = ["Le 3 mars, la ministre était à Lille. [Le matin même], une usine avait brûlé. → 2016-03-03 ; 2016-03-03TMO"],
        },
        new("le soir de l'attentat")
        {
            Pattern = "{part}",
            Meaning = said => new PartOfDay(said.Part(), new AwayFromEvent(EventNames.Behind(said.Place), new Length(0, CalendarUnit.Day), 1)),
            After = "le|la|au",
            Before = "de|du|des",
            When = EventNames.AreBehind,
            Examples = ["L'attentat de mardi dernier a fait dix morts. Une revendication a été diffusée le [soir] de l'attentat. → 2016-03-08 ; 2016-03-08TEV"],
            NotExamples = ["Le soir de sa vie, il se tut."],
        },
        new("depuis l'aube")
        {
            Pattern = "aube | petit matin | lever du jour",
            Meaning = _ => new PartOfDay(DayPart.Morning, null, Shape: TimexModifier.Start),
            OnlyAsPart = true,
            NotBefore = "de|du|des|d'",
            Examples = ["Les dépôts sont bloqués [depuis l'aube]. → 2016-03-15TMO ON_OR_AFTER"],
        },
        new("jusqu'au soir")
        {
            Pattern = "{part}",
            Meaning = said => new PartOfDay(said.Part(), null),
            After = "dès la|dès l'|dès le|depuis la|depuis l'|depuis le|à partir de la|à partir du|à partir de l'|à compter de la|jusqu'au|jusqu'à l'|avant la|avant le|avant l'|d'ici à la|d'ici la|d'ici le|d'ici au|après la|après l'",
            NotBefore = "de|du|des|d'|même|dernière|passée|prochaine|précédente|suivante|précédent|suivant|que|qu'|où",
            When = static place => !place[0].IsCapitalized && !place.After().IsJoined,
            OnlyAsPart = true,
            Examples =
            [
                "Le 3 mars, il a neigé [jusqu'au soir]. → 2016-03-03 ; 2016-03-03TEV ON_OR_BEFORE",
                "La pluie reviendra [dès la mi-journée]. → 2016-03-15TMI ON_OR_AFTER",
                "Les guichets sont fermés [depuis le matin]. → 2016-03-15TMO ON_OR_AFTER",
            ],
            NotExamples = ["Le Soir paraît depuis le Matin de Paris.", "Il a aimé jusqu'au soir de sa vie."],
        },
        new("annoncée pour la soirée")
        {
            Pattern = "{part}",
            Meaning = said => new PartOfDay(said.Part(), null),
            After = "annoncé pour la|annoncée pour la|annoncés pour la|annoncées pour la|prévu pour la|prévue pour la|prévus pour la|prévues pour la|attendu pour la|attendue pour la|attendus pour la|attendues pour la|annoncée pour l'|prévue pour l'|attendue pour l'|annoncé pour l'|prévu pour l'|attendu pour l'",
            NotBefore = "de|du|des|d'",
            Examples = ["La neige, annoncée pour la [soirée], a surpris la ville. → 2016-03-15TEV"],
            NotExamples = ["Le menu prévu pour la soirée du club est maigre."],
        },
        new("la nuit précédente")
        {
            Pattern = "(le|la|l')? {part} {storyPull}",
            Meaning = said => new PartOfDay(said.Part(), new UnitAway(CalendarUnit.Day, DaysAway(said.Part(), said.Pull()), Perspective.Story), said.Pull()),
            Examples =
            [
                "Le 3 mars, l'usine a brûlé. La [nuit précédente], il gelait. → 2016-03-03 ; 2016-03-02TNI",
                "Le 3 mars, l'usine a brûlé. La [nuit suivante], il a plu. → 2016-03-03 ; 2016-03-03TNI",
                "Dans la nuit du 3 au 4 mars, l'usine a brûlé. La [nuit suivante], il a plu. → 2016-03-03TNI ; 2016-03-04TNI",
                "Le 3 mars, l'usine a brûlé. Le [matin suivant], il pleuvait. → 2016-03-03 ; 2016-03-04TMO",
            ],
        },
        new("ce soir de mai 1981")
        {
            // Some evening of that month, which the story is at.
            Pattern = "(ce|cet|cette) ({weekday}|{part}|jour|journée|mois) (de|d') {month} {year}",
            Meaning = said => new CalendarDate(said.Number("year"), said.Number("month"), null),
            Examples = ["En [ce mois de mai 1968], la Sorbonne est occupée. → 1968-05", "[Ce matin d'octobre 1961], la Seine charrie des corps. → 1961-10", "[Ce dimanche de juillet 1998], la ville chante. → 1998-07"],
            NotExamples = [],
        },
    };

    /// <summary>The night that follows a day begins on it.</summary>
    private static int DaysAway(DayPart part, Pull pull) => pull != Pull.Following ? -1 : part == DayPart.Night ? 0 : 1;
}
