using System.Text;

namespace Timeline.Cli.Inputs;

/// <summary>The text of a Markdown file: headings, lists and emphasis lose their signs, links keep their words, code is left out.</summary>
internal static class MarkdownDocument
{
    public static SourceDocument Read(string markdown)
    {
        var lines = markdown.ReplaceLineEndings("\n").Split('\n');
        var body = FrontMatterEnd(lines);
        var published = FrontMatterValue(lines.AsSpan(0, body), "date");
        var title = FrontMatterValue(lines.AsSpan(0, body), "title");
        var text = new StringBuilder();
        var isCode = false;
        foreach (var line in lines.AsSpan(body))
        {
            if (line.AsSpan().TrimStart().StartsWith("```", StringComparison.Ordinal))
            {
                isCode = !isCode;
            }
            else if (!isCode)
            {
                var plain = WithoutMarks(line);
                title ??= line.StartsWith("# ", StringComparison.Ordinal) ? plain : null;
                text.Append(plain).Append('\n');
            }
        }

        return new SourceDocument(text.ToString(), title, published is null ? null : StatedDate.FirstOf([published]));
    }

    // Front matter is the block between two lines of three hyphens that begins the file.
    private static int FrontMatterEnd(string[] lines)
    {
        if (lines[0].TrimEnd() != "---")
        {
            return 0;
        }

        var end = Array.FindIndex(lines, 1, line => line.TrimEnd() == "---");
        return end + 1;
    }

    private static string? FrontMatterValue(ReadOnlySpan<string> lines, string key)
    {
        foreach (var line in lines)
        {
            if (line.StartsWith(key + ":", StringComparison.OrdinalIgnoreCase))
            {
                var value = line.AsSpan(key.Length + 1).Trim();
                return (value.IndexOfAny('"', '\'') == 0 && value[1..].IndexOf(value[0]) is >= 0 and var end ? value.Slice(1, end) : WithoutNote(value)).ToString();
            }
        }

        return null;
    }

    // « date: 2016-03-15 # à confirmer »: a note begins with a number sign behind a space.
    private static ReadOnlySpan<char> WithoutNote(ReadOnlySpan<char> value) => value.IndexOf(" #", StringComparison.Ordinal) is >= 0 and var note ? value[..note].TrimEnd() : value;

    private static string WithoutMarks(string line)
    {
        var start = line.AsSpan().TrimStart();
        var content = start.TrimStart('#');
        content = content.Length < start.Length && content.StartsWith(" ", StringComparison.Ordinal) ? content.TrimStart() : start;
        content = content.StartsWith("> ", StringComparison.Ordinal) ? content[2..] : content;
        content = content.StartsWith("* ", StringComparison.Ordinal) || content.StartsWith("+ ", StringComparison.Ordinal) ? string.Concat("- ", content[2..]) : content;
        var plain = new StringBuilder(content.Length);
        for (var i = 0; i < content.Length; i++)
        {
            var rest = content[i..];
            if (content[i] == '\\' && i + 1 < content.Length && char.IsPunctuation(content[i + 1]))
            {
                plain.Append(content[++i]);
            }
            else if (content[i] is '*' or '`' || rest.StartsWith("__", StringComparison.Ordinal))
            {
                i += content[i] == '_' ? 1 : 0;
            }
            else if (content[i] == '!' && rest.StartsWith("![", StringComparison.Ordinal) && LinkEnd(rest[1..], out _) is > 0 and var image)
            {
                i += image;
            }
            else if (content[i] == '[' && LinkEnd(rest, out var words) is > 0 and var link)
            {
                plain.Append(rest[1..words]);
                i += link - 1;
            }
            else
            {
                plain.Append(content[i]);
            }
        }

        return plain.ToString();
    }

    /// <summary>The length of “[words](address)”, or 0; <paramref name="words"/> is where its words end.</summary>
    private static int LinkEnd(ReadOnlySpan<char> text, out int words)
    {
        words = text.IndexOf("](", StringComparison.Ordinal);
        var end = words < 0 ? -1 : text[words..].IndexOf(')');
        return end < 0 ? 0 : words + end + 1;
    }
}
