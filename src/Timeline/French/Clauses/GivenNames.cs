using Timeline.French.Lexicon;
using Timeline.Recognition;
using Timeline.Tokenization;

namespace Timeline.French.Clauses;

/// <summary>Given names that are verb forms as well.</summary>
internal static class GivenNames
{
    private static readonly WordSet Names = FrenchWords.Set("aimé", "aimée", "désiré", "désirée", "régis");

    private static readonly string[] MensNames = [
        "jean", "nicolas", "michel", "pierre", "martin", "valentin", "patrick", "sylvestre", "étienne", "georges", "marc", "luc", "mathieu", "matthieu",
        "thomas", "louis", "charles", "françois", "victor", "paul"];
    private static readonly string[] WomensNames = ["marie", "anne", "claire", "rose"];

    /// <summary>Those that the vocabulary knows, as the names of saints' days or otherwise.</summary>
    public static WordSet Known { get; } = FrenchWords.Set([.. MensNames, .. WomensNames, "claude"]);

    public static WordSet OfMen { get; } = FrenchWords.Set(MensNames);

    public static WordSet OfWomen { get; } = FrenchWords.Set(WomensNames);

    /// <summary>What has a capital behind a participle and is no family name: <em>organisée Place Bellecour</em>.</summary>
    private static readonly WordSet Sites = FrenchWords.Set("place", "salle", "gare", "rue", "parc", "stade", "quai", "avenue", "boulevard", "halle", "espace", "maison");

    /// <summary><em>Marie Roux l'emporte, Mina Roux, Aimé Roux</em>: with a second capital behind it, the first word of a sentence is a name.</summary>
    public static bool IsAt(TokenizedText text, int position, int end)
    {
        ref readonly var token = ref text.Tokens[position];
        return token.Has(TokenTraits.Capital) && !token.Has(TokenTraits.AllCapitals) && position + 1 < end && text.Tokens[position + 1] is { Kind: TokenKind.Word } next
            && next.Has(TokenTraits.Capital) && !next.Has(TokenTraits.AllCapitals | TokenTraits.Elided | TokenTraits.Temporal | TokenTraits.Hyphenated)
            && !Sites.Contains(next) && (text.Characters(position) is [.., not 'é', 'e' or 'a'] || Names.Contains(token));
    }

    /// <summary><em>Incorporé au 48e <b>RI</b></em>: a few capitals among words in small letters.</summary>
    public static bool AreInitials(TokenizedText text, int position, int first) =>
        text.Tokens[position] is { Length: <= 3 } token && token.Has(TokenTraits.AllCapitals) && position > first
            && text.Tokens[position - 1] is { Kind: TokenKind.Word } before && !before.Has(TokenTraits.Capital);
}
