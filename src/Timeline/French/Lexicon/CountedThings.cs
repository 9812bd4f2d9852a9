using Timeline.Recognition;
using Timeline.Tokenization;

namespace Timeline.French.Lexicon;

/// <summary>What a number behind an hour counts, so that it tells no minutes: <em>à 16 heures 20 départements</em>.</summary>
internal static class CountedThings
{
    /// <summary><em>A placé mardi à 16 heures 20 <b>départements</b> en vigilance</em>: a plural behind the number is what it counts.</summary>
    public static bool StandAt(Scan scan, int position) =>
        position < scan.End && scan.Tokens[position] is { Kind: TokenKind.Word, Word: 0, Length: > 4 } counted
        && !counted.Has(TokenTraits.Capital | TokenTraits.Hyphenated)
        && scan.Characters(position) is [.., 's'] and not ([.., 'i', 's'] or "dehors" or "dedans" or "ailleurs");
}
