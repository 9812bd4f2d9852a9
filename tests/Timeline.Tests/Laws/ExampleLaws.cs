using System.Globalization;
using System.Text;
using Timeline.French;
using Timeline.Tests.French;
using Timeline.Tokenization;

namespace Timeline.Tests.Laws;

/// <summary>Laws over the examples of the rules, one by one and all together: French that the rules themselves bring along.</summary>
public sealed class ExampleLaws
{
    private static readonly RuleExample[] Examples =
    [
        .. FrenchGrammar.Families.SelectMany(family => family).SelectMany(rule => rule.Examples.Concat(rule.NotExamples)).Distinct(StringComparer.Ordinal).Select(RuleExample.Parse),
    ];

    private static readonly string AllOfThem = string.Join("\n\n", Examples.Select(example => example.Text));

    private static readonly LocalDate Day = new(2016, 3, 15);

    [Fact]
    public void Every_example_keeps_the_laws_of_reading() =>
        Examples.Select(example => ReadingLaws.Broken(example.Text, example.PublishedOn)).Should().AllSatisfy(broken => broken.Should().BeNull());

    [Fact]
    public void All_examples_in_one_article_keep_them_too() => ReadingLaws.Broken(AllOfThem, Day).Should().BeNull();

    /// <summary>The value says what the interval says, read back by a reader of its own (see <see cref="TimexValueReader"/>).</summary>
    [Fact]
    public void The_value_of_an_expression_is_the_value_of_its_interval()
    {
        var gaps = Repository.Read("tests", "Timeline.Tests", "Laws", "KnownValueGaps.txt").Split('\n').Where(line => line.Length > 0 && line[0] != '#').ToHashSet(StringComparer.Ordinal);
        List<string> wrong = [];
        foreach (var example in Examples)
        {
            foreach (var expression in TemporalTagger.Tag(example.Text, example.PublishedOn))
            {
                // A modifier or a convention shapes the interval and leaves the value of the unit: « fin mars » is 2016-03.
                if (expression is { Modifier: TimexModifier.None, IsFuzzy: false, Interval: { } interval, Type: not TimexType.Duration }
                    && TimexValueReader.Read(expression.Value) is var read && (read?.From != interval.Start || read?.To != interval.End))
                {
                    wrong.Add($"{expression.Text} → {expression.Value} {interval}");
                }
            }
        }

        wrong.Except(gaps).Should().BeEmpty("the two say the same, unless listed in Laws/KnownValueGaps.txt with a reason");
    }

    /// <summary>A title has no full stop, and a text may break off: the last words are read as they are before a stop.</summary>
    [Fact]
    public void A_text_reads_the_same_without_its_last_full_stop()
    {
        List<string> wrong = [];
        foreach (var example in Examples.Where(example => example.Text.Length > 0 && example.Text[^1] == '.'))
        {
            var (whole, cut) = (Words(example.Text, example), Words(example.Text[..^1], example));
            if (whole != cut)
            {
                wrong.Add($"{example.Text}\n  with its stop: {whole}\n  without: {cut}");
            }
        }

        wrong.Should().BeEmpty();

        static string Words(string text, RuleExample example) =>
            string.Join("; ", TemporalTagger.Tag(text, example.PublishedOn).Select(read => $"{read.Text.TrimEnd('.')} → {read.Value} {read.Interval}"));
    }

    [Theory]
    [InlineData("tr-TR"), InlineData("ar-SA"), InlineData("fa-IR"), InlineData("th-TH"), InlineData("de-DE"), InlineData("fr-CA")]
    public void The_culture_of_the_machine_changes_nothing(string culture)
    {
        var expected = Read(AllOfThem);
#pragma warning disable RS0030 // The culture is banned because it must not matter: here it is changed to show that it does not.
        var before = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = CultureInfo.CurrentUICulture = HostileCulture(culture);
            Read(AllOfThem).Should().Be(expected);
        }
        finally
        {
            CultureInfo.CurrentCulture = CultureInfo.CurrentUICulture = before;
        }
#pragma warning restore RS0030
    }

    [Fact]
    public void Many_threads_read_what_one_reads()
    {
        var expected = Array.ConvertAll(Examples, example => Written(TimelineExtractor.Read(new Article(example.Text, example.PublishedOn))));
        Parallel.For(0, Examples.Length * 8, new ParallelOptions { MaxDegreeOfParallelism = 16 }, i =>
        {
            // Neighbouring threads read far-apart examples, and each is read by several at once.
            var number = (int)((long)i * 7919 % Examples.Length);
            var example = Examples[number];
            Written(TimelineExtractor.Read(new Article(example.Text, example.PublishedOn))).Should().Be(expected[number]);
        });
    }

    /// <summary>Two articles' paragraphs in one: what counts from the story aside, each is read as it was alone.</summary>
    [Fact]
    public void Paragraphs_are_read_together_as_they_are_apart()
    {
        for (var i = 0; i + 1 < Examples.Length; i++)
        {
            var (one, other) = (Examples[i], Examples[i + 1]);
            if (one.PublishedOn != other.PublishedOn)
            {
                continue;
            }

            var together = ReadExpression.ReadAll(one.Text + "\n\n" + other.Text, one.PublishedOn);
            var apart = ReadExpression.ReadAll(one.Text, one.PublishedOn).Select(read => (read.Expression.Span.Start, read))
                .Concat(ReadExpression.ReadAll(other.Text, one.PublishedOn).Select(read => (read.Expression.Span.Start + one.Text.Length + 2, read))).ToList();
            together.Select(read => (read.Expression.Span.Start, read.Words)).Should().Equal(apart.Select(read => (read.Item1, read.read.Words)), $"of “{one.Text}” and “{other.Text}”");
            foreach (var (joint, alone) in together.Zip(apart.Select(read => read.read)))
            {
                // What counts from nothing counts from no other article either.
                if (alone.Expression.Explanation.Anchor.Kind == AnchorKind.None && joint.Expression.Explanation.Anchor.Kind == AnchorKind.None)
                {
                    (joint.Value, joint.Expression.Interval).Should().Be((alone.Value, alone.Expression.Interval), $"of “{alone.Words}” in “{one.Text}” and “{other.Text}”");
                }
            }
        }
    }

    [Fact]
    public void Normalising_twice_is_normalising_once()
    {
        foreach (var text in Examples.Select(example => example.Text).Append(AllOfThem).Concat(Hostile()))
        {
            var once = TextNormalizer.Normalize(text, int.MaxValue).Span.ToString();
            TextNormalizer.Normalize(once, int.MaxValue).Span.ToString().Should().Be(once, $"of “{text}”");
        }
    }

    private static IEnumerable<string> Hostile()
    {
        yield return "e\u0301te\u0301, 1ᵉʳ, 1<sup>er</sup>, ﬁn, l’e\u0301te\u0301, 20\u202fh\u00a030, a\u200b\u0301, \ud83d, \u0301";
        yield return "a\u0327\u0301\r\n\r\u2028b\u00adc";
        yield return new string('\u0301', 50);
    }

    private static string Read(string text) => Written(TimelineExtractor.Read(new Article(text, Day)));

    private static string Written(TimelineReading reading)
    {
        var written = new StringBuilder();
        foreach (var expression in reading.Expressions)
        {
            written.Append(expression).Append(' ').Append(expression.Span).Append(' ').Append(expression.Explanation).Append('\n');
        }

        foreach (var one in reading.Events)
        {
            written.Append(one).Append(' ').Append(one.Status).Append(' ').Append(one.Confidence.ToString(CultureInfo.InvariantCulture)).Append('\n');
        }

        return written.ToString();
    }

    /// <summary>The project runs with the invariant globalization, in which every culture is alike: so the traps are laid by hand.</summary>
    private static CultureInfo HostileCulture(string name)
    {
        var culture = (CultureInfo)CultureInfo.InvariantCulture.Clone();
        culture.NumberFormat.NegativeSign = "−" + name;
        culture.NumberFormat.NumberDecimalSeparator = culture.NumberFormat.CurrencyDecimalSeparator = name[..2];
        culture.NumberFormat.NumberGroupSeparator = "’";
        culture.DateTimeFormat.DateSeparator = "٫";
        culture.DateTimeFormat.TimeSeparator = "h";
        culture.DateTimeFormat.FirstDayOfWeek = DayOfWeek.Saturday;
        return culture;
    }
}
