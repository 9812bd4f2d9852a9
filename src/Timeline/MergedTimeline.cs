using System.Globalization;
using Timeline.Export;

namespace Timeline;

/// <summary>The readings of several articles, and the one timeline that they tell together: what a page or a document of many articles is made of.</summary>
/// <remarks>
/// An event says by its <see cref="TimelineEvent.ArticleId"/> which of the articles tells it, and so does each of its
/// <see cref="TimelineEvent.Mentions"/>; no two articles share an <see cref="Article.Id"/>.
/// </remarks>
/// <example><code>
/// var merged = MergedTimeline.Of(articles.Select(article => TimelineExtractor.Read(article)), "La crise à Valmont");
/// HtmlExport.Write(merged with { Events = [.. merged.Events.Where(e => e.Mentions.Count > 0)] }, page);
/// </code></example>
/// <param name="Readings">What was read in each article.</param>
/// <param name="Events">The happenings, in the order to show.</param>
/// <param name="Title">What to call it all, or <see langword="null"/>.</param>
/// <exception cref="ArgumentNullException">A list is null.</exception>
/// <exception cref="ArgumentException">Two articles have the same <see cref="Article.Id"/>, or none; or an item of a list is null.</exception>
public sealed record MergedTimeline(IReadOnlyList<TimelineReading> Readings, IReadOnlyList<TimelineEvent> Events, string? Title = null)
{
    /// <summary>What was read in each article.</summary>
    public IReadOnlyList<TimelineReading> Readings { get; init => field = Distinct(ValueList.OfGiven(value)); } = Distinct(ValueList.OfGiven(Readings));

    /// <summary>The happenings, in the order to show.</summary>
    public IReadOnlyList<TimelineEvent> Events { get; init => field = ValueList.OfGiven(value); } = ValueList.OfGiven(Events);

    /// <summary>Merges the readings as <see cref="TimelineMerger"/> does, and keeps them.</summary>
    /// <param name="readings">The readings, in an order of your choice. An article without an <see cref="Article.Id"/>, or with that of one before it, is named by its number.</param>
    /// <param name="title">What to call it all, or <see langword="null"/>.</param>
    /// <exception cref="ArgumentNullException"><paramref name="readings"/> is null.</exception>
    /// <exception cref="ArgumentException">One of them is null.</exception>
    public static MergedTimeline Of(IEnumerable<TimelineReading> readings, string? title = null)
    {
        ArgumentNullException.ThrowIfNull(readings);
        TimelineReading[] named = [.. Named([.. readings.Select(reading => reading ?? throw new ArgumentException("A reading is null.", nameof(readings)))])];
        return new MergedTimeline(named, TimelineMerger.Merge(named), title);
    }

    /// <summary>The title and how much there is: never a whole text.</summary>
    public override string ToString() => $"{PlainText.OneLine(Title ?? "timeline")} of {TimelineReading.Count(Readings.Count, "article")}: {TimelineReading.Count(Events.Count, "event")}";

    private static IEnumerable<TimelineReading> Named(TimelineReading[] readings)
    {
        var given = readings.Select(reading => reading.Article.Id).OfType<string>().ToHashSet(StringComparer.Ordinal);
        HashSet<string> used = new(StringComparer.Ordinal);
        for (var i = 0; i < readings.Length; i++)
        {
            var id = readings[i].Article.Id;
            for (var number = i + 1; id is null || !used.Add(id); number += readings.Length)
            {
                var name = number.ToString(CultureInfo.InvariantCulture);
                id = given.Contains(name) ? null : name;
            }

            yield return Named(readings[i], id);
        }
    }

    private static TimelineReading Named(TimelineReading reading, string id) => reading with
    {
        Article = reading.Article with { Id = id },
        Events = [.. reading.Events.Select(happening => happening with { ArticleId = id })],
        Undated = [.. reading.Undated.Select(undated => undated with { Anchor = undated.Anchor with { ArticleId = id } })],
    };

    private static IReadOnlyList<TimelineReading> Distinct(IReadOnlyList<TimelineReading> readings) =>
        readings.CountBy(reading => reading.Article.Id ?? "").FirstOrDefault(pair => pair.Value > 1) is { Key: { } id }
            ? throw new ArgumentException($"Two articles are called “{id}”: no event could say which of them it is from.", nameof(readings))
            : readings;
}
