using Timeline.French.Lexicon;
using Timeline.Meanings;
using Timeline.Recognition;
using Timeline.Tokenization;

namespace Timeline.French.Expressions;

/// <summary>The week-end without <em>ce</em> or <em>dernier</em> (spec families 3 and 17): <em>les violences du week-end, le week-end s'annonce chargé</em>; <em>le week-end, les bus sont rares</em> is every one.</summary>
internal static class Weekends
{
    /// <summary>What tells which week-end is meant, so that it is not just the last or the next.</summary>
    private const string Known = "de|du|d'|des|dernier|prochain|suivant|précédent|passé|à|où|qui|prolongé|pascal|et";

    public static RuleFamily Rules { get; } = new("Week-ends", Level.Bound)
    {
        new("les violences du week-end")
        {
            Pattern = "week-end | weekend",
            Meaning = static _ => UnitAway.TheWeekend,
            After = "du",
            NotBefore = Known,
            When = static place => EventNouns.Has(place.CharactersBefore(2)) && !place.HasBefore(Habits.Repeated, 2),
            Examples = ["Les violences du [week-end] ont fait dix blessés. → 2016-W10-WE", "La manifestation du [week-end] sera interdite. → 2016-W11-WE"],
            NotExamples = ["Les cours du week-end coûtent cher.", "Le tarif du week-end est plus cher."],
        },
        new("le week-end s'annonce chargé")
        {
            Pattern = "week-end | weekend",
            Meaning = static _ => UnitAway.TheWeekend,
            After = "le",
            Before = "a|aura|avait|s'annonce|s'est|sera|fut|promet|devrait|commence|a été|verra",
            When = static place => place.Before(2) == default || place.Before(2).Kind == TokenKind.Punctuation,
            Examples = ["Le [week-end] s'annonce chargé. → 2016-W11-WE", "Le [week-end] a été marqué par de fortes pluies. → 2016-W10-WE"],
            NotExamples = ["Le week-end est sacré."],
        },
        new("le week-end, les bus sont rares")
        {
            Pattern = "le (week-end|weekend)",
            Meaning = static _ => new HabitualWeekend(),
            When = static place => place.After().Is(',') && (place.IsSentenceStart || place.Before().Is(',') || place.Before().Is('«')),
            Examples = ["[Le week-end], les bus sont rares. → XXXX-WXX-WE", "[Le week-end], des heurts ont éclaté. → 2016-W10-WE"],
            NotExamples = [],
        },
    };
}
