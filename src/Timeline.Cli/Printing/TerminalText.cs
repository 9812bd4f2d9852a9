using System.Globalization;

namespace Timeline.Cli.Printing;

/// <summary>Keeps an article from steering the terminal that shows it.</summary>
internal static class TerminalText
{
    /// <summary>The text on one line, with every control and every change of direction made visible as U+FFFD.</summary>
    public static string Harmless(string text) => string.Create(text.Length, text, static (shown, text) =>
    {
        for (var i = 0; i < shown.Length; i++)
        {
            shown[i] = text[i] is '\t' or '\n' or '\r' ? ' ' : IsControl(text[i]) ? '\uFFFD' : text[i];
        }
    });

    /// <summary>Controls (ESC, BEL, the C1 set) and the invisible signs that reorder a line.</summary>
    public static bool IsControl(char character) =>
        char.IsControl(character)
        || character is >= '\u202A' and <= '\u202E' or >= '\u2066' and <= '\u2069' or '\u200E' or '\u200F'
        || CharUnicodeInfo.GetUnicodeCategory(character) is UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator;
}
