using Timeline.Tokenization;

namespace Timeline.Recognition;

/// <summary>
/// Most words and digits that can open an expression open other groups of words far more often: <em>de la commune</em>, and seldom <em>de la veille</em>;
/// <em>12 blessés</em>, and <em>12 mars</em>. For each of them, and for each little word with the token behind it, the levels of which something can go
/// on with the next token. Made when a text first asks: a text asks for a few hundred of many thousands.
/// </summary>
/// <param name="leads">The little words that open most expressions.</param>
/// <param name="patterns">The patterns of each level, from the lowest on; their slots are sealed.</param>
/// <param name="rules">The rules that the patterns are of.</param>
/// <param name="count">How many words the vocabulary has.</param>
internal sealed class Lookahead(IReadOnlyList<ushort> leads, IReadOnlyList<TrieBuilder> patterns, IReadOnlyList<CompiledRule> rules, int count)
{
    private readonly Lock making = new();
    private readonly WordSet leading = new(leads);
    private readonly LookaheadRow?[] rows = new LookaheadRow?[DigitRun.Count + count];

    /// <summary>The rows of pairs, in a list for each first one.</summary>
    private readonly LookaheadRow?[]?[] pairs = new LookaheadRow?[]?[DigitRun.Count + count];

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
        var row = rows[first.Code] ?? Make(first);
        var levels = row.At(scan, position, position + 1);
        if (levels == 0 || position + 2 >= scan.End || first.IsDigits || !leading.Contains(first.Word))
        {
            return levels;
        }

        ref readonly var token = ref scan.Tokens[position + 1];
        return token.Kind == TokenKind.Number ? levels & Pair(first, Opener.OfDigits(DigitRun.Index(token))).At(scan, position, position + 2)
            : token.OtherWord == 0 && leading.Contains(token.Word) ? levels & Pair(first, Opener.OfWord(token.Word)).At(scan, position, position + 2)
            : levels;
    }

    private LookaheadRow Pair(Opener first, Opener second) => pairs[first.Code]?[second.Code] ?? Make(first, second);

    private LookaheadRow Make(Opener first)
    {
        lock (making)
        {
            return rows[first.Code] ??= new LookaheadRow(new LevelFollowers(patterns, rules, count), [first], count);
        }
    }

    private LookaheadRow Make(Opener first, Opener second)
    {
        lock (making)
        {
            var list = pairs[first.Code] ??= new LookaheadRow?[rows.Length];
            return list[second.Code] ??= new LookaheadRow(new LevelFollowers(patterns, rules, count), [first, second], count);
        }
    }
}
