using Timeline.French.Lexicon;
using Timeline.Meanings;
using Timeline.Recognition;
using Timeline.Tokenization;

namespace Timeline.French.Expressions;

/// <summary>Lengths between two numbers, and numbers with an adjective, as other expressions use them: <em>trois à quatre semaines, dix longs mois</em>.</summary>
internal static class RangedLengths
{
    /// <summary>What passes from one length to another: <em>la peine passe de deux à trois ans</em>.</summary>
    internal static readonly WordSet Passing = FrenchWords.Set(
        "passe", "passent", "passé", "passée", "passés", "passées", "passer", "passait", "passera", "passerait", "passeront", "passant", "porté", "portée",
        "portés", "réduit", "réduite", "ramené", "ramenée", "allongé", "allongée", "abaissé", "relevé", "relevée", "augmenté", "étendu", "étendue", "prolongé",
        "prolongée");

    /// <summary>What is measured by itself: <em>une longue heure</em>; <em>une longue semaine</em> was one that seemed so.</summary>
    private static readonly WordSet Small = FrenchWords.Set("heure", "minute", "minutes", "heures");

    /// <summary>The last hour of an afternoon's notice: <em>permanence 14 à 17 heures</em>.</summary>
    private const int LastHour = 23;

    private const int FirstOfAfternoon = 13;

    public static RuleFamily Rules { get; } = new("Longueurs de tant à tant", Level.Length)
    {
        new("trois à quatre unités")
        {
            Pattern = "{approx}? {number:least} à {number} {unit} | {approx}? entre {number:least} et {number} {unit}",
            Meaning = said => said.Number("least") < said.Number("number") ? new BareLength(new Length(said.Count(), said.Unit(), TimexModifier.Approx)) : NotTime.Instance,
            OnlyAsPart = true,
            When = static place => !IsPassed(place) && !AreOfTheClock(place),
            Examples =
            [
                "Le trajet dure [trois à quatre heures]. → PT4H APPROX",
                "La pose prendra [entre deux et trois semaines]. → P3W APPROX",
                "Le pont sera refait [d'ici deux à trois ans]. → 2019 ON_OR_BEFORE",
                "Il risque une peine de [cinq à dix ans] de prison. → P10Y APPROX",
            ],
            NotExamples = ["Il a perdu trois à deux.", "Les 18 à 25 ans votent peu."],
        },
        new("dix longs mois")
        {
            Pattern = "{approx}? {number} (longs|longues|long|longue|courts|courtes|petits|petites|interminables|belles|pleines) {unit}",
            Meaning = said => new BareLength(new Length(said.Count(), said.Unit(), said.Approximation())),
            OnlyAsPart = true,
            When = static place => !LittleWords.One.Contains(place[0]) || Small.Contains(place[^1]),
            Examples = ["Le stade rouvre après [dix longs mois] de travaux. → P10M", "Elle a été privée de salaire pendant [deux longues années]. → P2Y", "Le record n'a tenu que [trois petites semaines]. → P3W"],
            NotExamples = ["Ce fut une longue semaine.", "Il a lu deux longues lettres."],
        },
        new("deux bonnes heures")
        {
            Pattern = "{number} (bons|bonnes) {unit}",
            Meaning = said => new BareLength(new Length(said.Count(), said.Unit(), TimexModifier.MoreThan)),
            OnlyAsPart = true,
            Examples = ["Il a fallu [deux bonnes heures] pour éteindre le feu. → PT2H MORE_THAN"],
            NotExamples = ["Le maire a donné deux bonnes raisons."],
        },
    };

    /// <summary><em>La semaine sera ramenée <b>à</b> trente-huit heures avant le 1er juillet</em>: a length, and then a bound.</summary>
    internal static bool IsReached(Place place) => place.Before().Is(LittleWords.At) && place.HasBefore(Passing, 2);

    /// <summary><em>La peine passe de deux à trois ans</em>.</summary>
    private static bool IsPassed(Place place) => place.HasBefore(LittleWords.BareOf) && (place.HasBefore(Passing, 2) || place.HasBefore(Passing, 3));

    /// <summary><em>Permanence 14 à 17 heures, le 15 à 18 heures, entre 8 et 10 heures</em>; <em>24 à 48 heures</em> are a length.</summary>
    private static bool AreOfTheClock(Place place)
    {
        if (!ClockWords.Hours.Contains(place[^1]))
        {
            return false;
        }

        var (first, last) = (place[0], place[^2]);
        return (first.Kind == TokenKind.Number
            && (place.Before().Kind == TokenKind.Number || FunctionWords.Determiners.Contains(place.Before()) || LittleWords.Contracted.Contains(place.Before())
                || place.Before().Has(TokenTraits.Temporal)))
            || last is { Kind: TokenKind.Number, Number: >= FirstOfAfternoon and <= LastHour }
            || (place.Length == 5 && PlainClocks.AreBetween(place));
    }
}
