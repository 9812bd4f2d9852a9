using Timeline.Meanings;
using Timeline.Recognition;

namespace Timeline.French.Expressions;

/// <summary>The beginning, middle or end of a unit without its name: <em>à la fin du mois, en début de semaine</em> (spec family 16).</summary>
internal static class PartsOfUnits
{
    private static readonly WordSet Openers = Lexicon.FrenchWords.Set("en", "la", "au", "le");

    public static RuleFamily Rules { get; } = new("Parties d'une unité", Level.Shaped)
    {
        new("à la fin du mois")
        {
            Pattern = "{piece} (de|du|d'|de la|de l') {longUnit} | mi-semaine",
            Meaning = said => said.Has("piece")
                ? new PartOf(new UnitAway((CalendarUnit)said.Number("longUnit"), 0, Perspective.InHand, ByTense: true), said.Piece())
                : new PartOf(new UnitAway(CalendarUnit.Week, 0, Perspective.InHand, ByTense: true), TimexModifier.Mid),
            NotBefore = "de|du|des|d'|scolaire|civile|sainte|blanche|lumière|noire",
            When = static place => !(place.Length == 3 && place.HasBefore(Lexicon.LittleWords.BareOf) && place.Before(2).Kind == Tokenization.TokenKind.Word),
            Examples =
            [
                "La prime sera versée à la [fin du mois]. → 2016-03 END",
                "Le juge l'a entendu en [début de semaine]. → 2016-W11 START",
                "Le pont rouvrira en [fin d'année]. → 2016 END",
                "Le stade a été vendu en [fin d'année]. → 2015 END",
                "Un orage est attendu en [milieu de semaine]. → 2016-W11 MID",
                "La ville a décidé en [début de semaine] de ne pas vendre. → 2016-W11 START",
            ],
            NotExamples = ["La fin du monde n'est pas pour demain.", "C'est la fin du mois de grève.", "Les fêtes de fin d'année approchent."],
        },
        new("en fin de journée")
        {
            Pattern = "{piece} de journée | {piece} de la journée",
            Meaning = static said => OfDay(said, UnitAway.TheDay),
            NotBefore = "de|du|d'",
            When = place => (Frames.IsAllThatIsSaid(place) || Openers.Contains(place.Before())) && (!place.After().Is(Lexicon.LittleWords.OfThem) || place.Before().Is(Lexicon.LittleWords.In)),
            Examples = ["Le ministre s'exprimera en [fin de journée]. → 2016-03-15 END", "Le ministre a reconnu en [fin de journée] des failles. → 2016-03-15 END"],
            NotExamples = ["Le début de la journée de mobilisation a été calme."],
        },
        new("dans la journée")
        {
            Pattern = "dans (la|le|l') {longUnit} | dans la journée",
            Meaning = TheUnit,
            NotBefore = "de|du|des|d'|qui|où|scolaire|écoulé|écoulée|dernier|dernière|prochain|prochaine|suivant|suivante|précédent|précédente|passé|passée|même|à venir",
            NotAfter = "fois|tôt|tard|jour|jours",
            When = place => place.After().Kind != Tokenization.TokenKind.Number && !place[1].IsCapitalized,
            Examples = ["Le préfet prendra la parole [dans la journée]. → 2016-03-15", "La prime arrivera [dans la semaine]. → 2016-W11"],
            NotExamples = ["Elle s'entraîne deux fois dans la semaine.", "Le roman parut dans Le Siècle."],
        },
        new("dans la journée lundi")
        {
            Pattern = "dans la journée {dayDate}",
            Meaning = said => said.Meaning("dayDate"),
            Examples = ["Le trafic a repris [dans la journée lundi]. → 2016-03-14"],
            NotExamples = [],
        },
        new("pour la journée")
        {
            Pattern = "(la|le|l') {longUnit} | la journée",
            Meaning = TheUnit,
            After = "pour",
            When = place => place.IsBeforeMark,
            Examples = ["La banque a relevé ses prévisions pour [l'année]. → 2016", "Le pont est fermé pour [la journée]. → 2016-03-15"],
            NotExamples = ["Il est parti pour la semaine de Pâques."],
        },
        new("en cours d'année")
        {
            Pattern = "(au cours|dans le courant|courant) (du|de la|de l'|de) {longUnit} | en cours (de|d') {longUnit} | dans le courant (du|de la|de l') {longUnit}",
            Meaning = TheUnit,
            NotBefore = "de|du|des|d'|scolaire|écoulé|écoulée|dernier|dernière|prochain|prochaine|suivant|suivante|précédent|précédente|passé|passée|terminé|terminée|clos|close|achevé|achevée|finissant",
            Examples = ["Le rapport paraîtra [dans le courant du mois]. → 2016-03", "Trois incendies se sont déclarés [au cours du week-end]. → 2016-W10-WE"],
        },
    };

    /// <summary>A part of a day, of which the middle is its midday (spec section 2: <em>mi-journée</em>).</summary>
    internal static Meaning OfDay(Said said, Meaning day) =>
        said.Piece() != TimexModifier.Mid ? new PartOf(day, said.Piece()) : day == UnitAway.TheDay ? new PartOfDay(DayPart.Midday, null) : new PartOfDay(DayPart.Midday, day);

    /// <summary>The unit that is named, or <em>la journée</em>; a week-end is the last or the next by the tense.</summary>
    internal static UnitAway TheUnit(Said said) => said.NumberOrNull("longUnit") switch
    {
        null => UnitAway.TheDay,
        (int)CalendarUnit.Weekend => UnitAway.TheWeekend,
        { } unit => new UnitAway((CalendarUnit)unit, 0, Perspective.InHand),
    };
}
