using System.Text;

namespace Timeline.Export;

/// <summary>Words of an article inside HTML: text and attribute values alike, so that no place is the wrong one.</summary>
internal static class HtmlText
{
    public static string Escaped(ReadOnlySpan<char> text)
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
                '\'' => escaped.Append("&#39;"),
                '\r' => escaped.Append("&#13;"),
                '\n' or '\t' => escaped.Append((char)rune.Value),
                _ when Rune.IsControl(rune) => escaped.Append('\uFFFD'),
                _ => escaped.Append(rune),
            };
        }

        return escaped.ToString();
    }
}
