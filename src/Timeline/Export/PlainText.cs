namespace Timeline.Export;

/// <summary>Words of an article for formats of which a line is a unit.</summary>
internal static class PlainText
{
    /// <summary>The text on one line: white space becomes one space, other controls become U+FFFD.</summary>
    public static string OneLine(string text)
    {
        var line = new System.Text.StringBuilder(text.Length);
        foreach (var character in text)
        {
            if (character is ' ' or '\t' or '\n' or '\r' or '\f' or '\v' or '\u0085' or '\u2028' or '\u2029')
            {
                line.Append(line.Length == 0 || line[^1] == ' ' ? "" : " ");
            }
            else
            {
                line.Append(char.IsControl(character) ? '\uFFFD' : character);
            }
        }

        return line.ToString().TrimEnd(' ');
    }
}
