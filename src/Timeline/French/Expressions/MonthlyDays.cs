using Timeline.French.Lexicon;
using Timeline.Recognition;
using Timeline.Resolution;
using Timeline.Tokenization;

namespace Timeline.French.Expressions;

/// <summary>Days and pieces of every month or year (spec family 17): <em>le 1er et le 15 de chaque mois, chaque fin d'année</em>.</summary>
internal static class MonthlyDays
{
    private static readonly ushort Each = FrenchWords.Number("chaque");
    private static readonly ushort Months = FrenchWords.Number("mois");
    private static readonly WordSet Weekends = FrenchWords.Set("ends", "weekends");

    public static RuleFamily Rules { get; } = new("Jours de chaque mois", Level.Bound)
    {
        new("le 5 de chaque mois")
        {
            Pattern = "le {day} de chaque mois | tous les {day} du mois | chaque {day} du mois",
            Meaning = said => Recurrences.Of($"XXXX-XX-{said.Number("day"):D2}", Granularity.Day),
            Examples = ["La brocante se tient [le 5 de chaque mois]. → XXXX-XX-05"],
            NotExamples = [],
        },
        new("le 1er … et le 15 de chaque mois")
        {
            Pattern = "le {day}",
            Meaning = said => Recurrences.Of($"XXXX-XX-{said.Number("day"):D2}", Granularity.Day),
            When = static place => place.After().Is(LittleWords.And) && place.After(2).Is(LittleWords.TheMasculine) && place.After(3).Kind == TokenKind.Number && EndsEachMonth(place),
            Examples = ["Le marché se tient [le 1er] et le 15 de chaque mois. → XXXX-XX-01 ; XXXX-XX-15"],
            NotExamples = ["Il est venu le 1er et le 15 mars.", "Il a plu le 1er et le 15, chaque mois de cette année."],
        },
        new("chaque fin d'année")
        {
            Pattern = "chaque {piece} (de|d') {unit}",
            Meaning = static said => Recurrences.Every(new(1, said.Unit())),
            Examples = ["Les loyers sont relevés [chaque début de mois]. → P1M", "La place s'illumine à [chaque fin d'année]. → P1Y"],
            NotExamples = [],
        },
        new("tous les ans au printemps")
        {
            Pattern = "(tous les ans|chaque année) ,? (au|en|à l'|durant l'|pendant l') {season}",
            Meaning = said => Recurrences.Of("XXXX-" + said.Thing<string>("season"), Granularity.Season),
            When = static place => place.After().Kind != TokenKind.Number && !YearlySpans.AreLikened(place),
            Examples = ["La rivière déborde [tous les ans au printemps]. → XXXX-SP"],
            NotExamples = ["Comme chaque année, au printemps 2015, la rivière a débordé."],
        },
    };

    /// <summary><em>Ouvert <b>tous les week-ends</b> de mai à septembre</em></summary>
    public static bool AreWeekendsOfMonths(Place place) => Weekends.Contains(place[^1]) && Frames.FullMonths.Contains(place.After(2)) && LittleWords.ToWords.Contains(place.After(3));

    /// <summary>The day behind may have more than a number: <em>et le 15 de chaque mois, et le 1er de chaque mois</em>.</summary>
    private static bool EndsEachMonth(Place place)
    {
        var of = place.After(4).Is(LittleWords.Of) ? 4 : 5;
        return place.After(of).Is(LittleWords.Of) && place.After(of + 1).Is(Each) && place.After(of + 2).Is(Months);
    }
}
