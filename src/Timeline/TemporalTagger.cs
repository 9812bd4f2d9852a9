namespace Timeline;

/// <summary>Finds the temporal expressions of a French text, without the events.</summary>
/// <threadsafety>Every member may be called from any thread.</threadsafety>
public static class TemporalTagger
{
    /// <summary>Finds every temporal expression of an article, resolved or not, in the order of the text.</summary>
    /// <param name="article">The article.</param>
    /// <param name="options">How to read it; <see cref="TimelineOptions.Default"/> where null.</param>
    /// <param name="cancellation">Ends the reading early.</param>
    /// <exception cref="ArgumentNullException"><paramref name="article"/> or its text is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The publication is not in the years 1 to 9999.</exception>
    /// <exception cref="OperationCanceledException">The reading was cancelled.</exception>
    public static IReadOnlyList<TemporalExpression> Tag(Article article, TimelineOptions? options = null, CancellationToken cancellation = default)
    {
        using var reader = TimelineExtractor.Reader(article, options, cancellation);
        return reader.Expressions();
    }

    /// <summary>Finds every temporal expression of a text, resolved or not, in the order of the text.</summary>
    /// <param name="text">The text: any string.</param>
    /// <param name="publishedOn">When it was published: a <c>LocalDate</c> or a <c>LocalDateTime</c> will do.</param>
    /// <param name="options">How to read it; <see cref="TimelineOptions.Default"/> where null.</param>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    public static IReadOnlyList<TemporalExpression> Tag(string text, Publication publishedOn, TimelineOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(text);
        return Tag(new Article(text, publishedOn), options);
    }
}
