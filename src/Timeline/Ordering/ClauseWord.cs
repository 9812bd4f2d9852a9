using System.Globalization;

namespace Timeline.Ordering;

/// <summary>A word of a clause, as merging compares it.</summary>
/// <param name="Written">As the article writes it.</param>
/// <param name="Folded">In small letters, without accents.</param>
/// <param name="Role">What it does in the clause.</param>
internal sealed record ClauseWord(string Written, string Folded, WordRole Role)
{
    /// <summary>A comma, a quotation mark or the date parts it from the word before.</summary>
    public bool IsApart { get; init; }

    /// <summary>It is the trigger.</summary>
    public bool IsTrigger { get; init; }

    /// <summary>It begins a sentence, where every word has a capital.</summary>
    public bool IsFirst { get; init; }

    public bool HasCapital => char.IsUpper(Written[0]);

    /// <summary>The words of the clause, without those of the date.</summary>
    public static List<ClauseWord> Of(TimelineEvent one)
    {
        List<ClauseWord> words = [];
        var (clause, place) = (one.Clause.Text, 0);
        var (isApart, isFirst) = (false, one.Clause.Span.Start == one.Sentence.Span.Start);
        while (place < clause.Length)
        {
            var end = EndOf(clause, place);
            if (end == place)
            {
                isApart |= clause[place] is not (' ' or '\u00a0' or '\u202f' or '\'' or '’');
                isFirst |= clause[place] is ':' or '«' or '.' && !(words is [.., { Written.Length: <= 3, HasCapital: true }]);
                place++;
                continue;
            }

            var span = new TextSpan(one.Clause.Span.Start + place, end - place);
            var isDate = span.Overlaps(one.When.Span);
            if (!isDate)
            {
                var written = clause[place..end];
                var folded = WordFamilies.Fold(written);
                words.Add(new ClauseWord(written, folded, WordRoles.Of(written.Normalize(), folded)) { IsApart = isApart, IsTrigger = span.Overlaps(one.Trigger.Span), IsFirst = isFirst });
            }

            (isApart, isFirst) = (isDate, isFirst && isDate);
            place = end;
        }

        return words;
    }

    /// <summary>The end of the word or figures that begin here: <em>Saint-Denis, 1 200, 3,5</em>.</summary>
    private static int EndOf(string text, int start)
    {
        var end = start;
        while (end < text.Length && (char.IsLetterOrDigit(text[end]) || (end > start && (IsMark(text[end]) || IsJoint(text, end)))))
        {
            end++;
        }

        return end == start && text[start] is '%' or '€' ? start + 1 : end;
    }

    /// <summary>An accent that is written behind its letter.</summary>
    private static bool IsMark(char letter) => char.GetUnicodeCategory(letter) == UnicodeCategory.NonSpacingMark;

    private static bool IsJoint(string text, int place) => place + 1 < text.Length && text[place] switch
    {
        '-' or '‑' => char.IsLetterOrDigit(text[place + 1]),
        ',' or '.' => char.IsAsciiDigit(text[place - 1]) && char.IsAsciiDigit(text[place + 1]),
        ' ' or '\u00a0' or '\u202f' => char.IsAsciiDigit(text[place - 1]) && place + 3 < text.Length
            && text.AsSpan(place + 1, 3).IndexOfAnyExceptInRange('0', '9') < 0 && (place + 4 == text.Length || !char.IsAsciiDigit(text[place + 4])),
        _ => false,
    };
}
