using System.Text;
using NodaTime.Text;
using Timeline.French;

namespace Timeline.Tests.French;

/// <summary>
/// One example of a rule, in the notation of <c>Rule.Examples</c>:
/// <c>@2024-02-29T18:00 Elle est partie [hier]. → 2024-02-28 ; …</c>
/// </summary>
/// <param name="Text">The sentence without its brackets.</param>
/// <param name="PublishedOn">Tuesday 2016-03-15 at 18:00 unless the example says another day.</param>
/// <param name="Marked">The spans in brackets: what the rule itself reads.</param>
/// <param name="Values">The value and modifier of every expression of the sentence, or of the marked ones where there are as many.</param>
internal sealed record RuleExample(string Text, Publication PublishedOn, IReadOnlyList<TextSpan> Marked, IReadOnlyList<string> Values)
{
    /// <summary>The sentences of all rules, those that they leave alone among them, without their notation.</summary>
    public static IEnumerable<string> Texts =>
        FrenchGrammar.Families.SelectMany(family => family).SelectMany(rule => rule.Examples.Concat(rule.NotExamples)).Select(example => Parse(example).Text);

    public static Publication DefaultDay { get; } = new LocalDateTime(2016, 3, 15, 18, 0);

    private static readonly LocalDateTimePattern Minutes = LocalDateTimePattern.CreateWithInvariantCulture("uuuu-MM-dd'T'HH:mm");

    /// <exception cref="FormatException">The notation is wrong: a bracket or an arrow is missing.</exception>
    public static RuleExample Parse(string notation)
    {
        var (published, rest) = ParseDay(notation);
        var arrow = rest.LastIndexOf('→');
        var sentence = (arrow < 0 ? rest : rest[..arrow]).TrimEnd();
        var text = new StringBuilder();
        List<TextSpan> marked = [];
        var open = -1;
        foreach (var character in sentence)
        {
            switch (character)
            {
                case '[':
                    open = text.Length;
                    break;
                case ']' when open >= 0:
                    marked.Add(TextSpan.FromBounds(open, text.Length));
                    open = -1;
                    break;
                case ']':
                    throw new FormatException($"“{notation}”: a bracket closes that none has opened.");
                default:
                    text.Append(character);
                    break;
            }
        }

        if (open >= 0 || (arrow >= 0 && marked.Count == 0))
        {
            throw new FormatException($"“{notation}”: the expression stands in no brackets.");
        }

        var values = arrow < 0 ? [] : rest[(arrow + 1)..].Split(';').Select(value => value.Trim()).ToArray();
        return values.Length < marked.Count
            ? throw new FormatException($"“{notation}”: {marked.Count} expressions and {values.Length} values.")
            : new RuleExample(text.ToString(), published, marked, values);
    }

    private static (Publication Day, string Sentence) ParseDay(string notation)
    {
        if (notation.Length == 0 || notation[0] != '@')
        {
            return (DefaultDay, notation);
        }

        var space = notation.IndexOf(' ');
        var day = notation[1..space];
        Publication published = day.Length > 10 ? Minutes.Parse(day).Value : LocalDatePattern.Iso.Parse(day).Value;
        return (published, notation[(space + 1)..]);
    }
}
