namespace Timeline;

/// <summary>Reads French news text and a publication date, and returns the ordered list of the events that the text dates.</summary>
/// <remarks>
/// <para>A pure function: no clock, no culture of the machine, no network, no files. The same input gives the same output on any thread.</para>
/// <para>Text of any kind never throws; wrong arguments throw the standard exceptions. Time and memory are linear in the text.</para>
/// <para>Events come in the order of time: by the beginning of their interval (an open beginning counts as its end), then narrower first, then by position in the text.</para>
/// <para>
/// Each of <c>Extract</c>, <c>Read</c> and <see cref="TemporalTagger"/>'s <c>Tag</c> has two forms: of an <see cref="Article"/>, and of a text with its <see cref="Publication"/>,
/// which NodaTime's <c>LocalDate</c>, <c>LocalDateTime</c>, <c>OffsetDateTime</c>, <c>Instant</c> and <c>ZonedDateTime</c> become by themselves.
/// </para>
/// </remarks>
/// <example>
/// <code>
/// var events = TimelineExtractor.Extract("Le maire a démissionné lundi.", new LocalDate(2016, 3, 15));
/// // events[0].Trigger.Text == "démissionné", events[0].Interval == [2016-03-14, 2016-03-15)
/// </code>
/// </example>
/// <threadsafety>Every member may be called from any thread.</threadsafety>
public static class TimelineExtractor
{
    /// <summary>The events of a text.</summary>
    /// <param name="text">The text: any string.</param>
    /// <param name="publishedOn">When it was published: a day, a moment, or a moment with its distance from UTC. <see cref="TimelineOptions.ZoneOf"/> says in which zone it is read.</param>
    /// <param name="options">How to read it; <see cref="TimelineOptions.Default"/> where null.</param>
    /// <param name="cancellation">Ends the reading early.</param>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="publishedOn"/> is not in the years 1 to 9999.</exception>
    /// <exception cref="OperationCanceledException">The reading was cancelled.</exception>
    public static IReadOnlyList<TimelineEvent> Extract(string text, Publication publishedOn, TimelineOptions? options = null, CancellationToken cancellation = default)
    {
        using var reader = Reader(text, publishedOn, options, cancellation);
        return reader.Events();
    }

    /// <summary>The events of an article.</summary>
    /// <param name="article">The article.</param>
    /// <param name="options">How to read it; <see cref="TimelineOptions.Default"/> where null.</param>
    /// <param name="cancellation">Ends the reading early.</param>
    /// <exception cref="ArgumentNullException"><paramref name="article"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The publication is not in the years 1 to 9999.</exception>
    /// <exception cref="OperationCanceledException">The reading was cancelled.</exception>
    public static IReadOnlyList<TimelineEvent> Extract(Article article, TimelineOptions? options = null, CancellationToken cancellation = default)
    {
        using var reader = Reader(article, options, cancellation);
        return reader.Events();
    }

    /// <summary>All that can be read in a text: expressions, events, and what a careful reader would remark on.</summary>
    /// <param name="text">The text: any string.</param>
    /// <param name="publishedOn">When it was published: a day, a moment, or a moment with its distance from UTC. <see cref="TimelineOptions.ZoneOf"/> says in which zone it is read.</param>
    /// <param name="options">How to read it; <see cref="TimelineOptions.Default"/> where null.</param>
    /// <param name="cancellation">Ends the reading early.</param>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="publishedOn"/> is not in the years 1 to 9999.</exception>
    /// <exception cref="OperationCanceledException">The reading was cancelled.</exception>
    public static TimelineReading Read(string text, Publication publishedOn, TimelineOptions? options = null, CancellationToken cancellation = default)
    {
        using var reader = Reader(text, publishedOn, options, cancellation);
        return reader.Reading();
    }

    /// <summary>All that can be read in an article: expressions, events, and what a careful reader would remark on.</summary>
    /// <param name="article">The article.</param>
    /// <param name="options">How to read it; <see cref="TimelineOptions.Default"/> where null.</param>
    /// <param name="cancellation">Ends the reading early.</param>
    /// <exception cref="ArgumentNullException"><paramref name="article"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The publication is not in the years 1 to 9999.</exception>
    /// <exception cref="OperationCanceledException">The reading was cancelled.</exception>
    public static TimelineReading Read(Article article, TimelineOptions? options = null, CancellationToken cancellation = default)
    {
        using var reader = Reader(article, options, cancellation);
        return reader.Reading();
    }

    internal static ArticleReader Reader(string text, Publication publishedOn, TimelineOptions? options, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(text);
        return Reader(new Article(text, publishedOn), nameof(publishedOn), options, cancellation);
    }

    internal static ArticleReader Reader(Article article, TimelineOptions? options, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(article);
        return Reader(article, nameof(article), options, cancellation);
    }

    /// <param name="article">The article.</param>
    /// <param name="name">The argument of the caller that a publication out of range came with.</param>
    /// <param name="options">How to read it.</param>
    /// <param name="cancellation">Ends the reading early.</param>
    private static ArticleReader Reader(Article article, string name, TimelineOptions? options, CancellationToken cancellation)
    {
        if (article.PublishedOn.Date.Year is < 1 or > 9999)
        {
            throw new ArgumentOutOfRangeException(name, article.PublishedOn, "The publication must lie in the years 1 to 9999.");
        }

        options ??= TimelineOptions.Default;
        var known = options.KnownZoneOf(article.PublishedOn);
        if (article.PublishedOn is { Offset: null, IsUtc: false })
        {
            return new ArticleReader(article, options, known, cancellation);
        }

        var zone = options.ZoneOf(article.PublishedOn);
        var local = article with { PublishedOn = options.Local(article.PublishedOn) };
        return new ArticleReader(local, zone.Equals(options.Zone) ? options : options with { Zone = zone }, known, cancellation);
    }
}
