using Timeline.French;
using Timeline.Meanings;
using Timeline.Recognition;
using Timeline.Resolution;
using Timeline.Tokenization;

namespace Timeline.Tests.French;

/// <summary>
/// Two rules of one level that claim the same words must mean the same, or one must name more of the words itself. Else the
/// order of the families would decide, which nobody sees.
/// </summary>
public sealed class RuleAmbiguityTests
{
    [Fact]
    public void No_two_rules_of_a_level_read_the_same_words_in_two_ways()
    {
        var gaps = Repository.Read("tests", "Timeline.Tests", "French", "KnownAmbiguities.txt").Split('\n').Where(line => line.Length > 0 && line[0] != '#').ToHashSet(StringComparer.Ordinal);
        var found = FrenchGrammar.Families.SelectMany(family => family).SelectMany(rule => rule.Examples).Distinct(StringComparer.Ordinal)
            .SelectMany(Ambiguities).Distinct(StringComparer.Ordinal).ToHashSet(StringComparer.Ordinal);
        found.Except(gaps).Should().BeEmpty("unless listed in French/KnownAmbiguities.txt, two readings of the same words must differ in how many of them the pattern names");
        gaps.Except(found).Should().BeEmpty("French/KnownAmbiguities.txt only shrinks: these are decided now");
    }

    private static IEnumerable<Match> FoundAt(Scan scan, Level level, int position)
    {
        for (var match = scan.Find(level, position); match is not null; match = match.Next)
        {
            yield return match;
        }
    }

    private static IEnumerable<string> Ambiguities(string notation)
    {
        var example = RuleExample.Parse(notation);
        var tokens = FrenchGrammar.Tokenizer.Tokenize(TextNormalizer.Normalize(example.Text, int.MaxValue));
        var scan = new Scan(tokens, FrenchGrammar.Recognizer, publishedIn: 2016);
        foreach (var sentence in tokens.Sentences.ToArray())
        {
            List<Match> winners = [];
            FrenchGrammar.Recognizer.Recognize(scan, sentence, winners);
            foreach (var winner in winners)
            {
                foreach (var level in Enum.GetValues<Level>())
                {
                    var rivals = FoundAt(scan, level, winner.Start).Where(match => match.End == winner.End && !match.Rule.OnlyAsPart).ToList();
                    if (rivals.Count < 2)
                    {
                        continue;
                    }

                    var best = rivals.Max(match => match.Literal);
                    var readings = rivals.Where(match => match.Literal == best && match.Meaning is not NotTime).Select(match => (match.Rule.Name, Reading: Read(match, example.PublishedOn))).ToList();
                    if (readings.Select(one => one.Reading).Distinct(StringComparer.Ordinal).Count() > 1)
                    {
                        yield return $"“{tokens.Fragment(winner.Start, winner.End).Text}” is {string.Join(" or ", readings.Select(one => $"{one.Reading} ({one.Name})"))}";
                    }
                }
            }
        }
    }

    private static string Read(Match match, Publication publishedOn) =>
        CalendarLimits.Resolve(match.Meaning, new ReadingFrame(publishedOn, TimelineOptions.Default)).ToReading().ToString();
}
