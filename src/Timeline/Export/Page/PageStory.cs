namespace Timeline.Export.Page;

/// <summary>What a page shows: the articles, numbered from 1 where they are several, and the events that they tell.</summary>
internal sealed class PageStory
{
    private readonly Dictionary<string, int> numbers = new(StringComparer.Ordinal);

    public PageStory(TimelineReading reading, Wording words) => (Articles, Events, Title, Words) = ([reading], reading.Events, reading.Article.Title, words);

    public PageStory(MergedTimeline timeline, Wording words)
    {
        (Articles, Events, Title, Words, IsMerged) = (timeline.Readings, timeline.Events, timeline.Title, words, true);
        for (var i = 0; i < Articles.Count; i++)
        {
            numbers.Add(Articles[i].Article.Id ?? "", i);
        }
    }

    public IReadOnlyList<TimelineReading> Articles { get; }

    public IReadOnlyList<TimelineEvent> Events { get; }

    public string? Title { get; }

    /// <summary>The words of the page itself.</summary>
    public Wording Words { get; }

    /// <summary>Whether the page says of each event where it is from, however many articles there happen to be.</summary>
    public bool IsMerged { get; }

    /// <summary>The event and its other mentions, each with the index of the article that tells it; null where the page has no such article.</summary>
    public IEnumerable<(TimelineEvent Event, int? Article)> Tellings(TimelineEvent happening) =>
        happening.Mentions.Prepend(happening).Select(telling => (telling, ArticleOf(telling)));

    /// <summary>The articles that tell the event, each once.</summary>
    public int[] ArticlesOf(TimelineEvent happening) => [.. Tellings(happening).Select(telling => telling.Article).OfType<int>().Distinct().Order()];

    /// <summary>What to call an article: its title, else where it is from, else its name.</summary>
    public string NameOf(int article) =>
        Articles[article].Article is var its && PlainText.OneLine(its.Title ?? its.Source ?? its.Id ?? "") is { Length: > 0 } name ? name : Words["Article"];

    // Events may be anybody's: one that points past the end of its text is from another text of that name.
    private int? ArticleOf(TimelineEvent telling)
    {
        var article = IsMerged ? numbers.GetValueOrDefault(telling.ArticleId ?? "", -1) : 0;
        return article >= 0 && Math.Max(telling.Trigger.Span.End, telling.When.Span.End) <= Articles[article].Article.Text.Length ? article : null;
    }
}
