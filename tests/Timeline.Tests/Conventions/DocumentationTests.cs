namespace Timeline.Tests.Conventions;

/// <summary>
/// What the pages show is what the files say. With <c>TIMELINE_UPDATE_DOCS=1</c> in the environment the pages are rewritten from
/// the files first: <c>TIMELINE_UPDATE_DOCS=1 dotnet test --filter Documentation</c>.
/// </summary>
public class DocumentationTests
{
    [Fact]
    public void Every_block_shows_its_file()
    {
        foreach (var path in MarkdownPage.All().Select(page => page.Path))
        {
            foreach (var number in Enumerable.Range(0, new MarkdownPage(path).Fences().Count()))
            {
                var page = new MarkdownPage(path);
                var fence = page.Fences().ElementAt(number);
                if (fence.File is not { } file)
                {
                    continue;
                }

                if (fence.Kind == "from" && Repository.Read(file.Split('/')).Contains(fence.Content, StringComparison.Ordinal) && fence.Content != "")
                {
                    continue;
                }

                var content = Repository.Read(file.Split('/')).TrimEnd('\n');
                if (WrittenDown.IsToBeUpdated && content != fence.Content)
                {
                    File.WriteAllText(Repository.PathOf(path.Split('/')), page.WithFence(fence, content));
                    continue;
                }

                fence.Content.Should().Be(content, "{0}, line {1}, shows {2} (TIMELINE_UPDATE_DOCS=1 rewrites the page)", path, fence.First, file);
            }
        }
    }

    [Fact]
    public void Every_block_of_CSharp_is_a_file_that_is_compiled_and_run()
    {
        foreach (var page in MarkdownPage.All())
        {
            page.Fences().Where(fence => fence.Language == "csharp" && fence.Kind is not ("snippet" or "from"))
                .Should().BeEmpty("a block of C# in {0} stands under <!-- snippet: docs/snippets/NAME.cs -->, which tests/Consumer compiles and runs", page.Path);
        }
    }

    [Fact]
    public void Every_link_leads_somewhere()
    {
        foreach (var page in MarkdownPage.All())
        {
            foreach (var link in page.Links().Where(link => !link.Contains("://", StringComparison.Ordinal)))
            {
                var (target, anchor) = link.Split('#') is [var before, var after] ? (before, after) : (link, null);
                var path = target == "" ? page.Path : Resolve(page.Path, target);
                var place = Repository.PathOf(path.Split('/'));
                (File.Exists(place) || Directory.Exists(place)).Should().BeTrue("{0} links to {1}", page.Path, link);
                if (anchor is not null && path.EndsWith(".md", StringComparison.Ordinal))
                {
                    new MarkdownPage(path).Anchors().Should().Contain(anchor, "{0} links to {1}", page.Path, link);
                }
            }
        }
    }

    [Fact]
    public void Every_page_is_two_clicks_away_from_the_README()
    {
        var first = PagesFrom("README.md");
        var reached = first.Concat(first.SelectMany(PagesFrom)).Append("README.md").ToHashSet(StringComparer.Ordinal);
        MarkdownPage.All().Select(page => page.Path).Should().BeSubsetOf(reached, "docs/index.md lists every page: add a line there");
    }

    private static List<string> PagesFrom(string path) =>
    [
        .. new MarkdownPage(path).Links()
            .Where(link => !link.Contains("://", StringComparison.Ordinal))
            .Select(link => Resolve(path, link.Split('#')[0]))
            .Where(target => target.EndsWith(".md", StringComparison.Ordinal) && File.Exists(Repository.PathOf(target.Split('/')))),
    ];

    private static string Resolve(string from, string target)
    {
        var folder = Path.GetDirectoryName(Repository.PathOf(from.Split('/')))!;
        return Path.GetRelativePath(Repository.PathOf(), Path.GetFullPath(Path.Combine(folder, target))).Replace('\\', '/');
    }
}
