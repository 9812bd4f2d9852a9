using Timeline.French.Lexicon;
using Timeline.Recognition;
using Timeline.Tokenization;

namespace Timeline.French.Clauses;

/// <summary>Participles of a sentence that has no verb: <em>Le pont construit en 1950.</em>, <em>Un Vlaminck peint vers 1906, légué à la ville</em>; <em>Paul peint en 1906</em>, <em>le maître peint en 1906</em>.</summary>
internal static class CaptionParticiples
{
    private static readonly WordSet Circumstances = FrenchWords.Set("en", "vers", "dès");

    /// <summary>The same behind a comma, on its way to a place as well: <em>Portrait de la donatrice, peint à Bruges en 1881.</em></summary>
    public static bool AreApposed(VerbReadings readings, int position) =>
        position + 2 < readings.End
        && ((Circumstances.Contains(readings.Token(position + 1)) && readings.Token(position + 2).Has(TokenTraits.Temporal))
            || (readings.Token(position + 1).Is(LittleWords.At) && readings.Token(position + 2).Has(TokenTraits.Capital)))
        && HasNoVerb(readings, position);

    public static bool Are(VerbReadings readings, int position)
    {
        var noun = readings.Token(position - 1);
        if (position + 1 >= readings.End || PersonNouns.All.Contains(noun) || PersonNouns.Aged.Contains(noun) || RoleNouns.All.Contains(noun)
            || (noun.Has(TokenTraits.Capital) && (position - 2 < readings.First || !FunctionWords.AnyDeterminers.Contains(readings.Token(position - 2))))
            || !Circumstances.Contains(readings.Token(position + 1)) || HasObject(readings, position))
        {
            return false;
        }

        return HasNoVerb(readings, position);
    }

    private static bool HasNoVerb(VerbReadings readings, int position)
    {
        for (var other = Colons.Behind(readings, position); other < readings.End; other++)
        {
            if (other != position && !readings.Token(other).Has(TokenTraits.Temporal) && Homographs.MayFollowNoun(readings[other]) && !NounPlaces.IsBehindArticle(readings, other))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary><em>La laiterie produit en 2016 trois mille fromages</em>, <em>la pluie conduit en 2016 à des crues</em></summary>
    public static bool HasObject(VerbReadings readings, int position) =>
        readings.BehindDate(position + (readings.Token(position + 1).Has(TokenTraits.Temporal) ? 1 : 2)) is var end && end < readings.End
        && readings.Token(end).Kind != TokenKind.Punctuation && !readings.Token(end).Is(ClauseWords.Par) && !FunctionWords.Conjunctions.Contains(readings.Token(end));
}
