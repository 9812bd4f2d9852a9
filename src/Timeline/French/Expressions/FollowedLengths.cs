using Timeline.French.Lexicon;
using Timeline.Meanings;
using Timeline.Recognition;
using Timeline.Tokenization;

namespace Timeline.French.Expressions;

/// <summary>Lengths whose blur stands behind them, or before a letter for the unit (spec families 6 and 16): <em>trois semaines environ, plus de 3 h</em>.</summary>
internal static class FollowedLengths
{
    private static readonly WordSet Least = FrenchWords.Set("moins", "minimum");
    private static readonly WordSet Greatest = FrenchWords.Set("plus", "maximum");
    private static readonly WordSet Blurs = FrenchWords.Set("environ", "au", "moins", "plus", "tout", "maximum", "minimum", "grosso", "modo", "à", "peu", "près");

    /// <summary>What a number of hours fills, and no hour of the clock: <em>il a attendu environ 6 h</em>.</summary>
    private static readonly WordSet Filled = FrenchWords.Set(
        "en", "pendant", "durant", "dure", "durent", "duré", "durera", "durait", "dura", "mis", "met", "mettra", "fallu", "faut", "faudra", "attendu",
        "attendre", "attend", "patienté", "patienter", "compter", "comptez", "depuis", "dans", "après", "durée");

    /// <summary><em>Il est près de 20 h, à près de 20 h</em> are of the clock.</summary>
    private static readonly WordSet Clocks = FrenchWords.Set("est", "était", "sera", "à", "vers");
    private static readonly WordSet Compared = FrenchWords.Set("plus", "moins", "près");

    public static RuleFamily Rules { get; } = new("Durées et leur ordre de grandeur", Level.Derived)
    {
        new("trois semaines environ")
        {
            Pattern = "{length} (environ | au moins | au plus | tout au plus | au maximum | au minimum | maximum | minimum | grosso modo | à peu près)",
            Meaning = said => new BareLength(said.Length() with { Modifier = BlurOf(said.Place[^1]) }),
            When = static place => MeantLengths.Are(Measured(place)) && !NumberWords.CanStartWith(place.After()),
            NotBefore = "que|qu'|après|avant|plus tard|fort|vite|haut|bas|tôt|tard|près|loin|profond|grand|noir|mal|dur",
            Examples = ["La coupure durera [trois semaines environ]. → P3W APPROX", "Le chantier prendra [deux mois au moins]. → P2M EQUAL_OR_MORE", "Le refuge est à [deux heures environ] de la vallée. → PT2H APPROX", "Les séjours dureront [dix jours maximum]. → P10D EQUAL_OR_LESS"],
            NotExamples = ["Une femme de 40 ans environ a été vue.", "Elle avait 30 ans au plus."],
        },
        new("plus de 3 h")
        {
            Pattern = "{approx} {number:hours} h | {approx} {number:hours} h {twoDigits:minutes} (m|mn|min)?",
            Meaning = said => new BareLength(Durations.HoursAndMinutes(said).Length with { Modifier = said.Approximation() }),
            When = static place => !place.After().IsJoined
                && (Filled.Contains(place.Before()) || (place.Before().Is(':') && place.HasBefore(Filled, 2))
                    || (place.Has(Compared) && !Clocks.Contains(place.Before(place.Before().Is(LittleWords.Already) ? 2 : 1)))),
            Examples = ["Il a attendu [plus de 3 h] aux urgences. → PT3H MORE_THAN", "Tout a été vendu en [moins de 48 h]. → PT48H LESS_THAN", "Le vol a duré [environ 6 h]. → PT6H APPROX", "Durée : [environ 1 h 10]. → PT1H10M APPROX"],
            NotExamples = [],
        },
    };

    /// <summary>The length without the words behind it.</summary>
    private static Place Measured(Place place)
    {
        var behind = 0;
        while (behind < place.Length && Blurs.Contains(place[place.Length - 1 - behind]))
        {
            behind++;
        }

        return place.Shorter(behind);
    }

    private static TimexModifier BlurOf(Token last) =>
        Least.Contains(last) ? TimexModifier.EqualOrMore : Greatest.Contains(last) ? TimexModifier.EqualOrLess : TimexModifier.Approx;
}
