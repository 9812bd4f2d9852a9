using Timeline.French.Lexicon;
using Timeline.Meanings;
using Timeline.Recognition;
using Timeline.Tokenization;

namespace Timeline.French.Expressions;

/// <summary>Hours that are told with a blur (spec family 11): <em>il était un peu plus de 18 heures, il n'est pas encore 8 heures, passé 22 heures, à 20 heures environ</em>.</summary>
internal static class ToldHours
{
    private const string ItIs = "il est|il était|il sera|il n'est|il n'était|il est déjà|il était déjà|est-il|était-il";

    private static readonly WordSet Goers = FrenchWords.Set("quand", "lorsque", "lorsqu'", "à", "au", "et", "du", "dans", "ce", "cette", "sur", "mais", "ou", "que", "qu'");

    public static RuleFamily Rules { get; } = new("Heures approchées", Level.Shaped)
    {
        new("il est près de 20 heures")
        {
            Pattern = "{approx} {clock} | pas encore {clock} | pas tout à fait {clock}",
            Meaning = said => ClockTimes.Blurred(ClockTimes.Clock(said, null), BlurOf(said)),
            After = ItIs,
            When = EndsHour,
            Examples =
            [
                "Il était [un peu plus de 18 heures] quand la digue a cédé. → 2016-03-15T18:00 AFTER",
                "Il est [presque 17 heures] quand la séance s'achève. → 2016-03-15T17:00 APPROX",
                "Il était déjà [près de 14 h 30] quand la séance a repris. → 2016-03-15T14:30 APPROX",
                "Il n'est [pas encore 8 heures] quand la file se forme. → 2016-03-15T08:00 BEFORE",
            ],
            NotExamples = ["Il est à peine deux heures plus tard.", "Il est plus de deux fois élu."],
        },
        new("il était près de minuit, samedi")
        {
            Pattern = "{approx} {clock} ,? ce? {dayDate} | pas encore {clock} ,? ce? {dayDate} | {approx} {clock} ,? {partOfDay:dayDate}",
            Meaning = said => ClockTimes.Blurred(ClockTimes.Clock(said, said.Meaning("dayDate")), BlurOf(said)),
            After = ItIs,
            Examples = ["Il était [un peu moins de 9 heures, lundi], quand le pont a cédé. → 2016-03-14T09:00 BEFORE"],
            NotExamples = [],
        },
        new("passé 22 heures")
        {
            Pattern = "passé {clock}",
            Meaning = said => ClockTimes.Blurred(ClockTimes.Clock(said, null), TimexModifier.After),
            When = static place => (place.IsSentenceStart || place.Before().Kind == TokenKind.Punctuation) && EndsHour(place),
            Examples = ["[Passé 22 heures], le parc est désert. → 2016-03-15T22:00 AFTER"],
            NotExamples = ["Il a passé 22 heures en mer."],
        },
        new("mardi, passé 22 heures")
        {
            Pattern = "{dayDate} , passé {clock} | {partOfDay:dayDate} , passé {clock}",
            Meaning = said => ClockTimes.Blurred(ClockTimes.Clock(said, said.Meaning("dayDate")), TimexModifier.After),
            Examples = ["[Lundi, passé 22 heures], une sirène a retenti. → 2016-03-14T22:00 AFTER"],
            NotExamples = [],
        },
        new("à 20 heures environ")
        {
            Pattern = "{clock} environ",
            Meaning = said => ClockTimes.Blurred(ClockTimes.Clock(said, null), TimexModifier.Approx),
            After = "à",
            When = IsAlone,
            Examples = ["À [8 heures environ], la grêle est tombée. → 2016-03-15T08:00 APPROX"],
            NotExamples = ["Le refuge est à deux heures environ de la vallée."],
        },
        new("mardi à 20 heures environ")
        {
            Pattern = "{dayDate} ,? à {clock} environ | {partOfDay:dayDate} ,? à {clock} environ",
            Meaning = said => ClockTimes.Blurred(ClockTimes.Clock(said, said.Meaning("dayDate")), TimexModifier.Approx),
            When = IsAlone,
            Examples = ["Le feu a pris [lundi à 20 heures environ]. → 2016-03-14T20:00 APPROX"],
            NotExamples = [],
        },
    };

    /// <summary><em>À 20 heures environ</em>; not <em>environ 200 personnes, environ de</em>.</summary>
    private static bool IsAlone(Place place) => !NumberWords.CanStartWith(place.After()) && !LittleWords.OfWords.Contains(place.After());

    private static bool EndsHour(Place place) => place.IsBeforeMark || place.HasAfter(Goers);

    /// <summary><em>Un peu plus de 18 heures</em> is after it, <em>moins de</em> and <em>pas encore</em> before.</summary>
    private static TimexModifier BlurOf(Said said) => !said.Has("approx") ? TimexModifier.Before : said.Approximation() switch
    {
        TimexModifier.MoreThan or TimexModifier.EqualOrMore => TimexModifier.After,
        TimexModifier.LessThan or TimexModifier.EqualOrLess => TimexModifier.Before,
        _ => TimexModifier.Approx,
    };
}
