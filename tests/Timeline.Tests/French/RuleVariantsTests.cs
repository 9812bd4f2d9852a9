using Timeline.French;

namespace Timeline.Tests.French;

/// <summary>
/// Every example reads the same in any typography: capitals, curly apostrophes, no-break spaces, decomposed accents, inside
/// guillemets, first and last in the text, broken over two lines. Spans follow into the original text.
/// </summary>
public sealed class RuleVariantsTests
{
    private static readonly Dictionary<string, Func<RuleExample, Variant>> Variants = new(StringComparer.Ordinal)
    {
        ["capitals"] = example => Variant.Capitals(example.Text),
        ["capitals without accents"] = example => Variant.BareCapitals(example.Text),
        ["typographic apostrophe"] = example => Variant.Replaced(example.Text, '\'', "’"),
        ["no-break space"] = example => Variant.Replaced(example.Text, ' ', "\u00a0"),
        ["narrow no-break space"] = example => Variant.Replaced(example.Text, ' ', "\u202f"),
        ["no-break hyphen"] = example => Variant.Replaced(example.Text, '-', "\u2011"),
        ["two spaces"] = example => Variant.Replaced(example.Text, ' ', "  "),
        ["decomposed accents"] = example => Variant.Decomposed(example.Text),
        ["soft hyphens and zero-width spaces"] = example => Variant.Replaced(example.Text, ' ', "\u200b \u00ad"),
        ["after another sentence"] = example => Variant.Between("Le maire parle. ", example.Text, ""),
        ["after another paragraph"] = example => Variant.Between("LE MAIRE PARLE\n\n", example.Text, ""),
        ["before another sentence"] = example => Variant.Between("", example.Text, " Le maire parle."),
        ["without the full stop"] = example => Variant.Between("", example.Text.TrimEnd('.'), ""),
        ["inside guillemets"] = example => example.Values.Count > 1 ? Variant.Between("", example.Text, "") : Variant.Between("« ", example.Text, " »"),
        ["broken over lines"] = example => Variant.Wrapped(example.Text, example.Marked),
    };

    public static TheoryData<string> Names { get; } = new(Variants.Keys.ToArray());

    [Theory]
    [MemberData(nameof(Names))]
    public void Reads_the_same(string name)
    {
        var gaps = Gaps();
        List<string> failures = [];
        List<string> closed = [];
        foreach (var notation in Examples())
        {
            var example = RuleExample.Parse(notation);
            var entry = $"{name}: {notation}";
            if (Difference(example, Variants[name](example)) is { } difference)
            {
                failures.AddRange(gaps.Contains(entry) ? [] : [$"{entry}\n{difference}"]);
            }
            else if (gaps.Contains(entry))
            {
                closed.Add(entry);
            }
        }

        Assert.True(failures.Count == 0, $"{failures.Count} examples read otherwise ({name}); where it cannot be helped, list the first line in French/KnownVariantGaps.txt:\n{string.Join('\n', failures)}");
        Assert.True(closed.Count == 0, $"These read the same now: take them out of French/KnownVariantGaps.txt:\n{string.Join('\n', closed)}");
    }

    private static IEnumerable<string> Examples() =>
        FrenchGrammar.Families.SelectMany(family => family).SelectMany(rule => rule.Examples).Distinct(StringComparer.Ordinal);

    private static HashSet<string> Gaps() => [.. Repository.Read("tests", "Timeline.Tests", "French", "KnownVariantGaps.txt").Split('\n').Where(line => line.Length > 0 && line[0] != '#')];

    private static string? Difference(RuleExample example, Variant variant)
    {
        var expected = ReadExpression.ReadAll(example.Text, example.PublishedOn).ConvertAll(one => Line(variant.Text, variant.Of(Trimmed(example.Text, one)), one.Value));
        var read = ReadExpression.ReadAll(variant.Text, example.PublishedOn).ConvertAll(one => Line(variant.Text, Trimmed(variant.Text, one), one.Value));
        return expected.SequenceEqual(read) ? null
            : $"    read:     {string.Join(" ; ", read)}\n    expected: {string.Join(" ; ", expected)}";
    }

    private static TextSpan Trimmed(string text, ReadExpression one) => ReadExpression.Trim(text, one.Expression.Span);

    private static string Line(string text, TextSpan span, string value) => $"[{span.In(text).ReplaceLineEndings("⏎")}]{span.Start} → {value}";
}
