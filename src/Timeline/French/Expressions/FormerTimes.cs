using Timeline.French.Lexicon;
using Timeline.Meanings;
using Timeline.Recognition;
using Timeline.Tokenization;

namespace Timeline.French.Expressions;

/// <summary>How it was a while ago, against how it is now (spec family 5).</summary>
internal static class FormerTimes
{
    public static RuleFamily Rules { get; } = new("Il y a encore peu", Level.Date)
    {
        new("il y a encore N unités")
        {
            Pattern = "il y a encore {approx:about}? {length}",
            Meaning = said => new LengthAway(Offsets.Blurred(said), -1, Perspective.Speech),
            When = TellsHowItWas,
            NotBefore = "à|pour|de|d'|avant",
            Examples = ["[Il y a encore deux ans], elle ne voulait pas en entendre parler. → 2014", "La place était vide [il y a encore quelques semaines]. → PXW"],
            NotExamples = ["Il y a encore deux ans de travaux.", "Il y a encore trois semaines à attendre.", "Le bac est en juin, il y a encore trois mois."],
        },
    };

    /// <summary>How many words away its verb may be.</summary>
    private const int NearVerb = 12;

    private static readonly WordSet NotVerbs = FrenchWords.Set("fait", "parfait", "lait", "trait", "extrait", "retrait", "portrait", "souhait", "attrait", "forfait");

    /// <summary><em>Il y a encore deux ans, la place était vide</em> tells how it was; <em>il y a encore deux ans, et tout peut changer</em> what is left.</summary>
    private static bool TellsHowItWas(Place place)
    {
        for (var distance = 1; distance <= NearVerb; distance++)
        {
            if (IsImperfect(place.CharactersAfter(distance), place.After(distance)) || IsImperfect(place.CharactersBefore(distance), place.Before(distance)))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsImperfect(ReadOnlySpan<char> word, Token token) =>
        (word.EndsWith("ait", StringComparison.OrdinalIgnoreCase) || word.EndsWith("aient", StringComparison.OrdinalIgnoreCase)) && !NotVerbs.Contains(token);
}
