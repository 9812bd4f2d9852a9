using System.Text;

namespace Timeline.Export;

/// <summary>Tags around words of a text that is itself left as it is.</summary>
internal sealed class XmlTags(TextWriter output)
{
    private readonly List<Tag> tags = [];

    private sealed record Tag(TextSpan Span, string Name, string Opening);

    /// <summary>Notes a tag around a span; <see cref="Nest"/> decides whether it can stand.</summary>
    public void Add(TextSpan span, string name, params ReadOnlySpan<(string Name, string? Value)> attributes) =>
        tags.Add(new Tag(span, name, name + Attributes(attributes)));

    /// <summary>Drops every tag that would cross one that begins before it, which XML has no form for; what stands may be asked for by its place.</summary>
    public HashSet<(string Name, TextSpan Span)> Nest()
    {
        tags.Sort((one, other) => one.Span.Start != other.Span.Start ? one.Span.Start.CompareTo(other.Span.Start)
            : one.Span.Length != other.Span.Length ? other.Span.Length.CompareTo(one.Span.Length)
            : string.CompareOrdinal(other.Name, one.Name));
        var open = new Stack<TextSpan>();
        tags.RemoveAll(tag =>
        {
            while (open.TryPeek(out var inner) && inner.End <= tag.Span.Start)
            {
                open.Pop();
            }

            if (tag.Span.Length == 0 || (open.TryPeek(out var around) && !around.Contains(tag.Span)))
            {
                return true;
            }

            open.Push(tag.Span);
            return false;
        });
        return [.. tags.Select(tag => (tag.Name, tag.Span))];
    }

    /// <summary>Writes the text with its tags, a pause behind each.</summary>
    public IEnumerable<Pause> Write(string text)
    {
        var open = new Stack<Tag>();
        var position = 0;
        foreach (var tag in tags)
        {
            CloseUpTo(tag.Span.Start);
            output.Write(MarkupText.Xml(text.AsSpan(position, tag.Span.Start - position)));
            position = tag.Span.Start;
            output.Write($"<{tag.Opening}>");
            open.Push(tag);
            yield return default;
        }

        CloseUpTo(text.Length);
        output.Write(MarkupText.Xml(text.AsSpan(position)));

        void CloseUpTo(int place)
        {
            while (open.TryPeek(out var inner) && inner.Span.End <= place)
            {
                output.Write(MarkupText.Xml(text.AsSpan(position, inner.Span.End - position)));
                output.Write($"</{inner.Name}>");
                position = inner.Span.End;
                open.Pop();
            }
        }
    }

    /// <summary>Writes a tag that holds no text. Its line break stands inside the tag, where it adds nothing to the text.</summary>
    public void WriteEmpty(string name, params ReadOnlySpan<(string Name, string? Value)> attributes) =>
        output.Write($"<{name}{Attributes(attributes)}\n/>");

    private static string Attributes(ReadOnlySpan<(string Name, string? Value)> attributes)
    {
        var text = new StringBuilder();
        foreach (var (name, value) in attributes)
        {
            if (!string.IsNullOrEmpty(value))
            {
                text.Append(' ').Append(name).Append("=\"").Append(MarkupText.Xml(value).Replace("\n", "&#10;", StringComparison.Ordinal)).Append('"');
            }
        }

        return text.ToString();
    }
}
