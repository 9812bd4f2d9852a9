using System.Text;

namespace Timeline.Export;

/// <summary>The lines of iCalendar (RFC 5545 section 3.1): at most 75 octets, folded between characters, ended by CR LF.</summary>
internal sealed class ContentLines(TextWriter output)
{
    private const int LongestLine = 75;

    public void Write(string name, string value)
    {
        var octets = 0;
        foreach (var rune in (name + ":" + value).EnumerateRunes())
        {
            if (octets + rune.Utf8SequenceLength > LongestLine)
            {
                output.Write("\r\n ");
                octets = 1;
            }

            output.Write(rune.ToString());
            octets += rune.Utf8SequenceLength;
        }

        output.Write("\r\n");
    }

    /// <summary>Writes a value of type TEXT: separators and line breaks are escaped, other controls have no place in it.</summary>
    public void WriteText(string name, string value) => Write(name, Text(value));

    public static string Text(string value)
    {
        var text = new StringBuilder(value.Length);
        foreach (var character in value.ReplaceLineEndings("\n"))
        {
            text.Append(character switch
            {
                '\\' => "\\\\",
                ';' => "\\;",
                ',' => "\\,",
                '\n' => "\\n",
                '\t' => " ",
                _ when char.IsControl(character) => "",
                _ => character.ToString(),
            });
        }

        return text.ToString();
    }
}
