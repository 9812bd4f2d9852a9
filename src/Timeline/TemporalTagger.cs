namespace Timeline;

/// <summary>Finds the temporal expressions of a French text, without the events.</summary>
/// <example><code>
/// var expressions = TemporalTagger.Tag("Il pleut depuis lundi.", new LocalDate(2016, 3, 15));
/// // expressions[0].ToString() == "depuis lundi → 2016-03-14 OnOrAfter [2016-03-14, …)"
/// </code></example>
/// <threadsafety>Every member may be called from any thread.</threadsafety>
public static class TemporalTagger
{
    /// <summary>Finds every temporal expression of a text, resolved or not, in the order of the text.</summary>
    /// <param name="text">The text: any string.</param>
    /// <param name="publishedOn">When it was published: a day, a moment, or a moment with its distance from UTC. <see cref="TimelineOptions.ZoneOf"/> says in which zone it is read.</param>
    /// <param name="options">How to read it; <see cref="TimelineOptions.Default"/> where null.</param>
    /// <param name="cancellation">Ends the reading early.</param>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="publishedOn"/> is not in the years 1 to 9999.</exception>
    /// <exception cref="OperationCanceledException">The reading was cancelled.</exception>
    public static IReadOnlyList<TemporalExpression> Tag(string text, Publication publishedOn, TimelineOptions? options = null, CancellationToken cancellation = default)
    {
        using var reader = TimelineExtractor.Reader(text, publishedOn, options, cancellation);
        return reader.Expressions();
    }

    /// <summary>Finds every temporal expression of an article, resolved or not, in the order of the text.</summary>
    /// <param name="article">The article.</param>
    /// <param name="options">How to read it; <see cref="TimelineOptions.Default"/> where null.</param>
    /// <param name="cancellation">Ends the reading early.</param>
    /// <exception cref="ArgumentNullException"><paramref name="article"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The publication is not in the years 1 to 9999.</exception>
    /// <exception cref="OperationCanceledException">The reading was cancelled.</exception>
    public static IReadOnlyList<TemporalExpression> Tag(Article article, TimelineOptions? options = null, CancellationToken cancellation = default)
    {
        using var reader = TimelineExtractor.Reader(article, options, cancellation);
        return reader.Expressions();
    }
}
