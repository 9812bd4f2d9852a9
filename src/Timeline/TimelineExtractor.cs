using NodaTime;

namespace Timeline;

/// <summary>Reads French news text and a publication date, and returns the ordered list of the events that the text dates.</summary>
/// <remarks>
/// <para>A pure function: no clock, no culture of the machine, no network, no files. The same input gives the same output on any thread.</para>
/// <para>Text of any kind never throws; wrong arguments throw the standard exceptions. Time and memory are linear in the text.</para>
/// <para>Events come in the order of time: by the beginning of their interval (an open beginning counts as its end), then narrower first, then by position in the text.</para>
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
    /// <summary>The events of a text of which the day of publication is known.</summary>
    /// <param name="text">The text: any string.</param>
    /// <param name="publishedOn">The day of publication.</param>
    /// <param name="options">How to read it; <see cref="TimelineOptions.Default"/> where null.</param>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="publishedOn"/> is not in the years 1 to 9999.</exception>
    public static IReadOnlyList<TimelineEvent> Extract(string text, LocalDate publishedOn, TimelineOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(text);
        return Extract(new Article(text, publishedOn), options);
    }

    /// <summary>The events of a text of which the moment of publication is known, local to the reference zone.</summary>
    /// <param name="text">The text: any string.</param>
    /// <param name="publishedAt">The moment of publication, local to <see cref="TimelineOptions.Zone"/>.</param>
    /// <param name="options">How to read it; <see cref="TimelineOptions.Default"/> where null.</param>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="publishedAt"/> is not in the years 1 to 9999.</exception>
    public static IReadOnlyList<TimelineEvent> Extract(string text, LocalDateTime publishedAt, TimelineOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(text);
        return Extract(new Article(text, publishedAt), options);
    }

    /// <summary>The events of a text of which the moment of publication is known with its distance from UTC.</summary>
    /// <param name="text">The text: any string.</param>
    /// <param name="publishedAt">The moment of publication, as the clocks showed it there; <see cref="TimelineOptions.ZoneOf"/> says in which zone the text is read.</param>
    /// <param name="options">How to read it; <see cref="TimelineOptions.Default"/> where null.</param>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="publishedAt"/> is not in the years 1 to 9999.</exception>
    public static IReadOnlyList<TimelineEvent> Extract(string text, OffsetDateTime publishedAt, TimelineOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(text);
        return Extract(new Article(text, publishedAt), options);
    }

    /// <summary>The events of a text of which the moment of publication is known in some zone; it is taken over to the reference zone.</summary>
    /// <param name="text">The text: any string.</param>
    /// <param name="publishedAt">The moment of publication.</param>
    /// <param name="options">How to read it; <see cref="TimelineOptions.Default"/> where null.</param>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="publishedAt"/> is not in the years 1 to 9999.</exception>
    public static IReadOnlyList<TimelineEvent> Extract(string text, ZonedDateTime publishedAt, TimelineOptions? options = null)
    {
        options ??= TimelineOptions.Default;
        return Extract(text, publishedAt.WithZone(options.Zone).LocalDateTime, options);
    }

    /// <summary>The events of an article.</summary>
    /// <param name="article">The article.</param>
    /// <param name="options">How to read it; <see cref="TimelineOptions.Default"/> where null.</param>
    /// <exception cref="ArgumentNullException"><paramref name="article"/> or its text is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The publication is not in the years 1 to 9999.</exception>
    public static IReadOnlyList<TimelineEvent> Extract(Article article, TimelineOptions? options = null)
    {
        using var reader = Reader(article, options, default);
        return reader.Events();
    }

    /// <summary>All that can be read in an article: expressions, events, and what a careful reader would remark on.</summary>
    /// <param name="article">The article.</param>
    /// <param name="options">How to read it; <see cref="TimelineOptions.Default"/> where null.</param>
    /// <param name="cancellation">Ends the reading early.</param>
    /// <exception cref="ArgumentNullException"><paramref name="article"/> or its text is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The publication is not in the years 1 to 9999.</exception>
    /// <exception cref="OperationCanceledException">The reading was cancelled.</exception>
    public static TimelineReading Read(Article article, TimelineOptions? options = null, CancellationToken cancellation = default)
    {
        using var reader = Reader(article, options, cancellation);
        var events = reader.Events();
        return new TimelineReading(reader.Article, reader.Expressions(), events, reader.Undated(events), reader.Diagnostics());
    }

    internal static ArticleReader Reader(Article article, TimelineOptions? options, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(article);
        ArgumentNullException.ThrowIfNull(article.Text, nameof(article));
        if (article.PublishedOn.Date.Year is < 1 or > 9999)
        {
            throw new ArgumentOutOfRangeException(nameof(article), article.PublishedOn, "The publication must lie in the years 1 to 9999.");
        }

        options ??= TimelineOptions.Default;
        if (article.PublishedOn is { Offset: null, IsUtc: false })
        {
            return new ArticleReader(article, options, cancellation);
        }

        var zone = options.ZoneOf(article.PublishedOn);
        return new ArticleReader(article with { PublishedOn = options.Local(article.PublishedOn) }, zone.Equals(options.Zone) ? options : options with { Zone = zone }, cancellation);
    }
}
