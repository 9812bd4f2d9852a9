using Timeline.Tokenization;

namespace Timeline.Recognition;

/// <summary>
/// Most words and digits that can open an expression open other groups of words far more often: <em>de la commune</em>, and seldom <em>de la veille</em>;
/// <em>12 blessés</em>, and <em>12 mars</em>. For each of them, and for each little word with the token behind it, the levels of which something can go
/// on with the next token. Made when a text first asks, the same by whatever thread: a text asks for a few hundred of many thousands.
/// </summary>
internal sealed class Lookahead
{
    private readonly IReadOnlyList<TrieBuilder> patterns;
    private readonly IReadOnlyList<CompiledRule> rules;
    private readonly int count;
    private readonly LookaheadRow?[] rows;

    /// <summary>For each little word its place in a pair, behind those of digits; 0 for all others.</summary>
    private readonly byte[] placeOf;
    private readonly int places;

    /// <summary>The rows of pairs, by the places of both.</summary>
    private readonly LookaheadRow?[] pairs;

    /// <param name="leads">The little words that open most expressions.</param>
    /// <param name="patterns">The patterns of each level, from the lowest on; their slots are sealed.</param>
    /// <param name="rules">The rules that the patterns are of.</param>
    /// <param name="count">How many words the vocabulary has.</param>
    public Lookahead(IReadOnlyList<ushort> leads, IReadOnlyList<TrieBuilder> patterns, IReadOnlyList<CompiledRule> rules, int count)
    {
        (this.patterns, this.rules, this.count) = (patterns, rules, count);
        rows = new LookaheadRow?[DigitRun.Count + count];
        placeOf = new byte[count];
        for (var i = 0; i < leads.Count; i++)
        {
            placeOf[leads[i]] = checked((byte)(DigitRun.Count + 1 + i));
        }

        places = DigitRun.Count + 1 + leads.Count;
        pairs = new LookaheadRow?[places * places];
    }

    /// <summary>The levels of which something can begin at a place that is not the last, by its token and the two behind it; see <see cref="LookaheadRow"/>.</summary>
    public int At(Scan scan, int position)
    {
        // « A LA FIN »: à or a, and each with what follows it.
        ref readonly var token = ref scan.Tokens[position];
        return token.Kind == TokenKind.Number ? Behind(Opener.OfDigits(DigitRun.Index(token)), scan, position)
            : Behind(Opener.OfWord(token.Word), scan, position) | (token.OtherWord == 0 ? 0 : Behind(Opener.OfWord(token.OtherWord), scan, position));
    }

    private int Behind(Opener first, Scan scan, int position)
    {
        var row = rows[first.Code] ??= Make(first);
        var levels = row.At(scan, position, position + 1);
        if (levels == 0 || position + 2 >= scan.End || first.IsDigits || PlaceOf(first) is not (> 0 and var place))
        {
            return levels;
        }

        ref readonly var token = ref scan.Tokens[position + 1];
        var second = token.Kind == TokenKind.Number ? Opener.OfDigits(DigitRun.Index(token)) : Opener.OfWord(token.OtherWord == 0 ? token.Word : (ushort)0);
        if (PlaceOf(second) is not (> 0 and var behind))
        {
            return levels;
        }

        var pair = pairs[(place * places) + behind] ??= Make(first, second);
        return levels & pair.At(scan, position, position + 2);
    }

    /// <summary>The place of an opener in a pair; 0 where it stands in none.</summary>
    private int PlaceOf(Opener token) => token.IsDigits ? token.Run + 1 : token.Word < placeOf.Length ? placeOf[token.Word] : 0;

    private LookaheadRow Make(params ReadOnlySpan<Opener> tokens) => new(new LevelFollowers(patterns, rules, count), tokens, count);
}
