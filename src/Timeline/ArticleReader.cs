using Timeline.French;
using Timeline.French.Clauses;
using Timeline.Ordering;
using Timeline.Recognition;
using Timeline.Resolution;
using Timeline.Tokenization;

namespace Timeline;

/// <summary>The way of the data for one article: the only place that joins the stages, and that knows the language.</summary>
internal sealed class ArticleReader : IDisposable
{
    private readonly Article article;
    private readonly TimelineOptions options;
    private readonly string? zone;
    private readonly TokenizedText text;
    private readonly SentenceReadings sentences;
    private readonly Scan scan;
    private readonly CancellationToken cancellation;
    private readonly List<SentenceMention> mentions = [];
    private readonly FoundExpression[] found;
    private readonly List<Diagnostic> limits = [];

    /// <param name="article">The article, published at a time of the zone.</param>
    /// <param name="options">How to read it.</param>
    /// <param name="zone">The name of the zone of its times, where somebody said it.</param>
    /// <param name="cancellation">Ends the reading early.</param>
    public ArticleReader(Article article, TimelineOptions options, string? zone, CancellationToken cancellation)
    {
        this.article = article;
        this.options = options;
        this.zone = zone;
        this.cancellation = cancellation;
        var normalized = TextNormalizer.Normalize(article.Text, options.LongestText, cancellation);
        normalized = options.ReadsOcrDigits ? ScannedDigits.Restore(normalized, cancellation) : normalized;
        normalized = HastyAccents.Restore(HastyApostrophes.Restore(normalized, cancellation), cancellation);
        text = FrenchGrammar.Tokenizer.Tokenize(normalized, cancellation);
        scan = new Scan(text, FrenchGrammar.Recognizer, article.PublishedOn.Date.Year, NameTable.Of(options.NamedEvents, FrenchGrammar.Tokenizer));
        Leads.Cut(scan, cancellation);
        sentences = new SentenceReadings(text, article.PublishedOn.Date);
        Recognize();
        if (article.Text.Length > options.LongestText)
        {
            Limit(options.LongestText, "The text is longer than the longest that is read; the rest was left unread.");
        }

        var resolved = Discourse.Resolve(mentions, article.PublishedOn, options, cancellation);
        found = new FoundExpression[mentions.Count];
        for (var i = 0; i < found.Length; i++)
        {
            cancellation.ThrowIfCancellationRequested();
            found[i] = new FoundExpression(mentions[i], resolved[i]);
        }
    }

    /// <summary>All of it, with the article as it is read: published at a time of the reference zone.</summary>
    public TimelineReading Reading()
    {
        var events = Events();
        return new TimelineReading(article, Expressions(), events, Undated(events), Diagnostics());
    }

    /// <summary>Every expression that has a reading, in the order of the text.</summary>
    public IReadOnlyList<TemporalExpression> Expressions()
    {
        var expressions = new TemporalExpression[found.Length];
        var count = 0;
        foreach (var one in found)
        {
            cancellation.ThrowIfCancellationRequested();
            if (one.Expression is { } expression)
            {
                expressions[count++] = expression;
            }
        }

        return new ValueList<TemporalExpression>(count == found.Length ? expressions : expressions[..count]);
    }

    /// <summary>The dated events, in the order of time.</summary>
    public IReadOnlyList<TimelineEvent> Events()
    {
        var reader = new EventReader(article, zone, text, new AttributionReader(sentences));
        List<TimelineEvent> events = [];
        foreach (var one in found)
        {
            cancellation.ThrowIfCancellationRequested();
            reader.Read(one, events);
        }

        OverDates.TakeFrom(events, article.PublishedOn.Moment);

        return EventOrder.Sort(events, cancellation);
    }

    /// <summary>The predicates that only a sequence word places beside a dated event, in the order of the text.</summary>
    private IReadOnlyList<UndatedEvent> Undated(IReadOnlyList<TimelineEvent> events)
    {
        HashSet<int> words = [.. Asking(found).SelectMany(one => Enumerable.Range(one.Match.Start, one.Match.End - one.Match.Start))];
        return new SequenceReader(sentences, words.Contains).Read(EventOrder.ByPlace(events, cancellation), cancellation);
    }

    private IReadOnlyList<Diagnostic> Diagnostics() =>
    [
        .. Asking(found).Select(static one => (one.Mention.Words, Remark: one.Resolved.Remark ?? WeekdaySlips.In(one.Match.Meaning)))
            .Where(static one => one.Remark is not null)
            .Select(static one => new Diagnostic(one.Remark!.Kind, one.Words, one.Remark.Message)),
        .. limits,
    ];

    /// <summary>Asks before each one whether to go on: an article may hold a million.</summary>
    private IEnumerable<T> Asking<T>(IEnumerable<T> all)
    {
        foreach (var one in all)
        {
            cancellation.ThrowIfCancellationRequested();
            yield return one;
        }
    }

    private void Limit(int place, string message) =>
        limits.Add(new Diagnostic(DiagnosticKind.LimitReached, new TextFragment("", new TextSpan(place, 0)), message));

    private void Recognize()
    {
        var given = new GivenFindings(article, options.Recognizers, scan, text);
        List<Match> matches = [];
        var (from, headings, dated) = (0, 0, 0);
        for (var number = 0; number < text.Sentences.Length; number++)
        {
            cancellation.ThrowIfCancellationRequested();
            var sentence = text.Sentences[number];
            var unread = sentence with { First = Math.Max(from, sentence.First) };
            FrenchGrammar.Recognizer.Recognize(scan, unread, matches);
            given.Join(unread, matches);
            if (matches.Count == 0)
            {
                continue;
            }

            if (headings < Headings.Most && Headings.AreOf(text, number, unread.First, matches, article.PublishedOn.Date))
            {
                text.JoinToNext(number);
                (from, headings) = (sentence.End, headings + 1);
                continue;
            }

            foreach (var match in matches)
            {
                if (mentions.Count == options.MostExpressions)
                {
                    Limit(text.Span(match.Start, match.End).Start, "The text has more expressions than are read; the rest was left unread.");
                    return;
                }

                text.MarkTime(match.Start, match.End);
                mentions.Add(new SentenceMention(match, sentences, number, dated));
            }

            matches.Clear();
            headings = 0;
            dated++;
        }
    }

    /// <summary>Leaves the memory of the tokens to the next article. What has been read stays.</summary>
    public void Dispose()
    {
        scan.Dispose();
        sentences.Dispose();
        text.Dispose();
    }
}
