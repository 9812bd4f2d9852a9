using System.Text;
using Timeline.French;
using Timeline.Meanings;
using Timeline.Recognition;
using Timeline.Tokenization;

namespace Timeline.Tests.French;

/// <summary>An expression that was read, as tests compare it.</summary>
/// <param name="Expression">The expression.</param>
/// <param name="Rules">The rule that fired, and those that its parts come from.</param>
internal sealed record ReadExpression(TemporalExpression Expression, IReadOnlyList<string> Rules)
{
    /// <summary>Articles and prepositions that change no reading; the span is the same with and without them.</summary>
    private static readonly HashSet<string> Bare = new(StringComparer.Ordinal)
    {
        "le", "la", "les", "l'", "un", "une", "des", "du", "de", "d'", "à", "au", "aux", "en", "dans", "a",
    };

    /// <summary>The value, and the modifier as TIMEX3 writes it: <c>2016-01 END</c>.</summary>
    public string Value => Expression.Value + Modifier(Expression.Modifier);

    public string Words => Expression.Text;

    public static List<ReadExpression> ReadAll(string text, Publication publishedOn, TimelineOptions? options = null)
    {
        var expressions = TemporalTagger.Tag(new Article(text, publishedOn), options);
        var matches = Recognize(text);
        return [.. expressions.Select(expression => new ReadExpression(expression, RulesOf(matches, expression)))];
    }

    /// <summary>What the recognizer alone finds, with the place of each match.</summary>
    public static List<(TextSpan Span, Match Match)> Recognize(string text)
    {
        var tokens = FrenchGrammar.Tokenizer.Tokenize(TextNormalizer.Normalize(text, int.MaxValue));
        var scan = new Scan(tokens, FrenchGrammar.Recognizer, publishedIn: 2016);
        List<Match> matches = [];
        foreach (var sentence in tokens.Sentences)
        {
            FrenchGrammar.Recognizer.Recognize(scan, sentence, matches);
        }

        return [.. matches.Select(match => (tokens.Span(match.Start, match.End), match))];
    }

    public static IEnumerable<string> RulesOf(Match match) => match.Meaning is NotTime ? [] : match.Parts.SelectMany(RulesOf).Prepend(match.Rule.Name);

    /// <summary>The span without the bare words at its beginning and the marks around it.</summary>
    public static TextSpan Trim(string text, TextSpan span)
    {
        var (start, end) = (span.Start, span.End);
        while (start < end)
        {
            var next = start;
            while (next < end && (char.IsLetter(text[next]) || char.GetUnicodeCategory(text[next]) == System.Globalization.UnicodeCategory.NonSpacingMark))
            {
                next++;
            }

            if (next < end && IsApostrophe(text[next]))
            {
                next++;
            }

            var word = text[start..next].Normalize(NormalizationForm.FormC).ToLowerInvariant().Replace('’', '\'').Replace('ʼ', '\'');
            if (next == end || !Bare.Contains(word))
            {
                break;
            }

            start = next;
            while (start < end && !char.IsLetterOrDigit(text[start]))
            {
                start++;
            }
        }

        return TextSpan.FromBounds(start, end);
    }

    private static bool IsApostrophe(char character) => character is '\'' or '’' or 'ʼ';

    private static IReadOnlyList<string> RulesOf(List<(TextSpan Span, Match Match)> matches, TemporalExpression expression)
    {
        var found = matches.Find(match => match.Span == expression.Span).Match;
        return found is null ? [expression.Explanation.Rule] : [.. RulesOf(found)];
    }

    private static string Modifier(TimexModifier modifier)
    {
        if (modifier == TimexModifier.None)
        {
            return "";
        }

        var written = new StringBuilder(" ");
        foreach (var letter in modifier.ToString())
        {
            written.Append(char.IsUpper(letter) && written.Length > 1 ? "_" : "").Append(char.ToUpperInvariant(letter));
        }

        return written.ToString();
    }

    public override string ToString() => $"[{Words}] → {Value}   ({Expression.Explanation}; {string.Join(" < ", Rules)}{Because(Expression.Reading.Reason)})";

    private static string Because(string reason) => reason.Length == 0 ? "" : "; " + reason;
}
