using Timeline.French.Lexicon;
using Timeline.Meanings;
using Timeline.Recognition;
using Timeline.Tokenization;

namespace Timeline.French.Expressions;

/// <summary>A day, and an hour of it that bounds (spec families 10 and 11): <em>samedi à partir de 14 h 30</em>.</summary>
internal static class DayBounds
{
    private const int LastHour = 24;

    private static readonly WordSet Sides = FrenchWords.Set("avant", "après");

    public static RuleFamily Rules { get; } = new("Bornes d'un jour", Level.Bound)
    {
        new("samedi à partir de 14 h 30")
        {
            Pattern = "{dayDate} ,? (à partir|à compter) (de|d') {clock} | {dayDate} ,? dès {clock} | {partOfDay:dayDate} ,? (à partir de|à compter de|dès) {clock}",
            Meaning = said => new Bounded(said.Says("dès") ? BoundKind.AsEarlyAs : BoundKind.From, ClockTimes.Clock(said, said.Meaning("dayDate"))),
            NotBefore = ClockTimes.LengthAfterBound,
            When = static place => !ClockOrLength.AreOfAmount(place),
            Examples = ["La vente se tiendra [samedi à partir de 14 h 30] sur le mail. → 2016-03-19T14:30 ON_OR_AFTER", "Les grilles ouvriront [demain dès 7 heures]. → 2016-03-16T07:00 ON_OR_AFTER"],
            NotExamples = [],
        },
        new("samedi avant 14 h 30")
        {
            Pattern = "{dayDate} ,? (avant|après) {clock} | {partOfDay:dayDate} ,? (avant|après) {clock}",
            Meaning = said => new Bounded(said.Says("avant") ? BoundKind.Before : BoundKind.After, ClockTimes.Clock(said, said.Meaning("dayDate"))),
            NotBefore = ClockTimes.LengthAfterBound,
            When = static place => HasClock(place) && !ClockOrLength.AreOfAmount(place),
            Examples =
            [
                "Les bulletins doivent parvenir à la mairie [vendredi avant 17 heures]. → 2016-03-18T17:00 BEFORE",
                "Les portes fermeront [samedi 19 mars avant huit heures]. → 2016-03-19T08:00 BEFORE",
                "Le quartier était calme [lundi après 20h]. → 2016-03-14T20:00 AFTER",
            ],
            NotExamples = ["L'accord a été trouvé lundi après 14 heures de débats.", "Il a cédé lundi après trois heures.", "Il a été sauvé samedi après 20 heures sous les décombres."],
        },
        new("samedi au plus tard à 14 h 30")
        {
            Pattern = "le? {dayDate} ,? au plus tard ,? à {clock} | {partOfDay:dayDate} ,? au plus tard ,? à {clock} | le? {dayDate} ,? à {clock} ,? au plus tard | {partOfDay:dayDate} ,? à {clock} ,? au plus tard",
            Meaning = said => new Bounded(BoundKind.By, ClockTimes.Clock(said, said.Meaning("dayDate"))) { IsLatest = true },
            Examples = ["Les candidats répondront [vendredi au plus tard à 17 heures]. → 2016-03-18T17:00 ON_OR_BEFORE", "Le dossier est attendu [le 18 mars au plus tard à 8 heures]. → 2016-03-18T08:00 ON_OR_BEFORE", "Le dossier est attendu [demain à midi au plus tard]. → 2016-03-16T12:00 ON_OR_BEFORE"],
            NotExamples = [],
        },
    };

    /// <summary><em>Vendredi avant 17 heures, samedi avant huit heures, lundi après 20h</em>; <em>lundi après trois heures</em> is a length.</summary>
    private static bool HasClock(Place place)
    {
        var side = place.Length - 1;
        while (!Sides.Contains(place[side]))
        {
            side--;
        }

        return place[side].Is(LittleWords.Before)
            || (place[side + 1] is { Kind: TokenKind.Number, Number: >= PlainClocks.First and <= LastHour } && (!ClockWords.Hours.Contains(place[^1]) || place.IsBeforeMark));
    }
}
