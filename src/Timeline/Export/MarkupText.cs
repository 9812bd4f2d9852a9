using System.Text;

namespace Timeline.Export;

/// <summary>Words of an article inside markup: text and attribute values alike, so that no place is the wrong one.</summary>
internal static class MarkupText
{
    public static string Html(ReadOnlySpan<char> text) => Escaped(text, "&#39;", Rune.IsControl);

    // XML 1.0 has no form at all for most controls: U+FFFD keeps their place, and so every offset.
    public static string Xml(ReadOnlySpan<char> text) => Escaped(text, "'", rune => rune.Value is < 0x20 or 0xFFFE or 0xFFFF);

    // A parser would read a CR as LF, were it not written as a number.
    private static string Escaped(ReadOnlySpan<char> text, string apostrophe, Func<Rune, bool> isForbidden)
    {
        var escaped = new StringBuilder(text.Length);
        foreach (var rune in text.EnumerateRunes())
        {
            _ = rune.Value switch
            {
                '&' => escaped.Append("&amp;"),
                '<' => escaped.Append("&lt;"),
                '>' => escaped.Append("&gt;"),
                '"' => escaped.Append("&quot;"),
                '\'' => escaped.Append(apostrophe),
                '\r' => escaped.Append("&#13;"),
                '\n' or '\t' => escaped.Append((char)rune.Value),
                _ when isForbidden(rune) => escaped.Append('\uFFFD'),
                _ => escaped.Append(rune),
            };
        }

        return escaped.ToString();
    }
}
