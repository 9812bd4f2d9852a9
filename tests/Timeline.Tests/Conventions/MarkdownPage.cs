using System.Text;

namespace Timeline.Tests.Conventions;

/// <summary>One page of the documentation, as far as its tests read it: fences, links, headings.</summary>
internal sealed class MarkdownPage(string path)
{
    private readonly string[] lines = Repository.Read(path.Split('/')).Split('\n');

    public string Path { get; } = path;

    public static IEnumerable<MarkdownPage> All() =>
        Directory.EnumerateFiles(Repository.PathOf("docs"), "*.md", SearchOption.AllDirectories)
            .Concat(Directory.EnumerateFiles(Repository.PathOf(), "*.md"))
            .Select(file => System.IO.Path.GetRelativePath(Repository.PathOf(), file).Replace('\\', '/'))
            .Order(StringComparer.Ordinal)
            .Select(file => new MarkdownPage(file));

    /// <summary>The fenced blocks, each with the comment right above it: <c>&lt;!-- snippet: docs/snippets/first.cs --&gt;</c>.</summary>
    public IEnumerable<Fence> Fences()
    {
        for (var i = 0; i < lines.Length; i++)
        {
            if (!lines[i].StartsWith("```", StringComparison.Ordinal))
            {
                continue;
            }

            var end = Array.FindIndex(lines, i + 1, line => line == "```");
            var above = i > 0 && lines[i - 1].StartsWith("<!-- ", StringComparison.Ordinal) ? lines[i - 1][5..^4].Split(": ") : [];
            yield return new Fence(lines[i][3..], above is [var kind, ..] ? kind : null, above is [_, var file] ? file : null, i + 1, end, string.Join('\n', lines[(i + 1)..end]));
            i = end;
        }
    }

    public string WithFence(Fence fence, string content) =>
        string.Join('\n', [.. lines[..fence.First], .. content.Split('\n'), .. lines[fence.End..]]);

    /// <summary>The targets of links and pictures outside the fences.</summary>
    public IEnumerable<string> Links()
    {
        foreach (var line in Prose())
        {
            for (var at = line.IndexOf("](", StringComparison.Ordinal); at >= 0; at = line.IndexOf("](", at + 2, StringComparison.Ordinal))
            {
                yield return line[(at + 2)..line.IndexOf(')', at)];
            }
        }
    }

    /// <summary>The anchors that its headings make, as the usual hosts make them: lower case, spaces to hyphens, no other marks.</summary>
    public IReadOnlySet<string> Anchors()
    {
        HashSet<string> anchors = new(StringComparer.Ordinal);
        foreach (var heading in Prose().Where(line => line.StartsWith('#')))
        {
            var slug = new StringBuilder();
            foreach (var character in heading.TrimStart('#').Trim().ToLowerInvariant())
            {
                slug.Append(character == ' ' ? "-" : char.IsLetterOrDigit(character) || character is '-' or '_' ? character.ToString() : "");
            }

            var (name, copy) = (slug.ToString(), 0);
            while (!anchors.Add(copy == 0 ? name : $"{name}-{copy}"))
            {
                copy++;
            }
        }

        return anchors;
    }

    private IEnumerable<string> Prose()
    {
        var isInside = false;
        foreach (var line in lines)
        {
            if (line.StartsWith("```", StringComparison.Ordinal))
            {
                isInside = !isInside;
            }
            else if (!isInside)
            {
                yield return line;
            }
        }
    }

    /// <param name="Language">What stands after the three ticks.</param>
    /// <param name="Kind"><c>snippet</c>, <c>output</c>, or null.</param>
    /// <param name="File">The file that the block shows.</param>
    /// <param name="First">The number of its first line, from 0.</param>
    /// <param name="End">The number of its closing line.</param>
    /// <param name="Content">What stands between the ticks.</param>
    internal sealed record Fence(string Language, string? Kind, string? File, int First, int End, string Content);
}
