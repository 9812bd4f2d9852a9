using System.Text;

namespace Timeline.Tests.French;

/// <summary>Another way to write the same text, with the place of every character of the first in the second.</summary>
/// <param name="Text">The text as it is written now.</param>
/// <param name="Places">For each place of the first text (its end included), the place in this one.</param>
internal sealed record Variant(string Text, int[] Places)
{
    public TextSpan Of(TextSpan span) => TextSpan.FromBounds(Places[span.Start], Places[span.End]);

    /// <summary>Writes each character in another way.</summary>
    public static Variant Each(string text, Func<char, string> write)
    {
        var written = new StringBuilder();
        var places = new int[text.Length + 1];
        for (var i = 0; i < text.Length; i++)
        {
            places[i] = written.Length;
            written.Append(write(text[i]));
        }

        places[text.Length] = written.Length;
        return new Variant(written.ToString(), places);
    }

    public static Variant Between(string before, string text, string after) =>
        new(before + text + after, [.. Enumerable.Range(0, text.Length + 1).Select(place => place + before.Length)]);

    public static Variant Capitals(string text) => Each(text, letter => char.ToUpperInvariant(letter).ToString());

    public static Variant BareCapitals(string text) => Each(text, letter => WithoutAccent(char.ToUpperInvariant(letter)).ToString());

    public static Variant Decomposed(string text) => Each(text, letter => letter.ToString().Normalize(NormalizationForm.FormD));

    public static Variant Replaced(string text, char one, string other) => Each(text, letter => letter == one ? other : letter.ToString());

    /// <summary>A line break in place of every space inside the marked spans that a lower-case letter or a digit follows.</summary>
    public static Variant Wrapped(string text, IReadOnlyList<TextSpan> marked)
    {
        var place = 0;
        return Each(text, letter =>
        {
            var here = place++;
            var breaks = letter == ' ' && marked.Any(span => here > span.Start && here < span.End) && here + 1 < text.Length && !char.IsUpper(text[here + 1]);
            return breaks ? "\n" : letter.ToString();
        });
    }

    private static char WithoutAccent(char letter) => letter.ToString().Normalize(NormalizationForm.FormD)[0];
}
