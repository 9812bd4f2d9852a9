using System.Globalization;

namespace Timeline.Export;

/// <summary>The article as TimeML 1.2.1: its text with TIMEX3, EVENT and SIGNAL around its words, and its links behind it.</summary>
/// <remarks>
/// Without its tags the file holds the text and nothing else, to the character; a control character, which XML 1.0 cannot
/// hold, becomes U+FFFD. Tense and aspect have the values that TimeML has for French (Bittar et al. 2011).
/// </remarks>
public static class TimeMLExport
{
    private const string Expression = "TIMEX3";
    private const string Happening = "EVENT";
    private const string Signal = "SIGNAL";

    /// <summary>Writes the article of the reading, in UTF-8.</summary>
    /// <param name="reading">The reading.</param>
    /// <param name="output">Where to; it stays open.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static void Write(TimelineReading reading, Stream output) => Output.Write(output, Pieces(reading));

    /// <summary>Writes the article of the reading; the declaration says UTF-8.</summary>
    /// <param name="reading">The reading.</param>
    /// <param name="output">Where to.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static void Write(TimelineReading reading, TextWriter output) => Output.Write(output, Pieces(reading));

    /// <inheritdoc cref="Write(TimelineReading, Stream)"/>
    /// <param name="cancellation">Ends the writing early; what is written by then stays.</param>
    /// <exception cref="OperationCanceledException">The writing was cancelled.</exception>
    public static Task WriteAsync(TimelineReading reading, Stream output, CancellationToken cancellation = default) => Output.WriteAsync(output, Pieces(reading), cancellation);

    /// <inheritdoc cref="Write(TimelineReading, TextWriter)"/>
    /// <param name="cancellation">Ends the writing early; what is written by then stays.</param>
    /// <exception cref="OperationCanceledException">The writing was cancelled.</exception>
    public static Task WriteAsync(TimelineReading reading, TextWriter output, CancellationToken cancellation = default) => Output.WriteAsync(output, Pieces(reading), cancellation);

    private static TextPieces Pieces(TimelineReading reading)
    {
        ArgumentNullException.ThrowIfNull(reading);
        return output => Write(reading, new XmlTags(output), output);
    }

    private static IEnumerable<Pause> Write(TimelineReading reading, XmlTags tags, TextWriter output)
    {
        var times = reading.Expressions.Select((expression, i) => (expression.Span, Id: "t" + Number(i + 1))).DistinctBy(time => time.Span).ToDictionary(time => time.Span, time => time.Id);
        var triggers = reading.Events.Select(happening => happening.Trigger.Span).Concat(reading.Undated.Select(undated => undated.Trigger.Span)).Distinct().Order(ByPlace).ToArray();
        var events = triggers.Select((span, i) => (span, Number(i + 1))).ToDictionary(pair => pair.span, pair => pair.Item2);
        var signals = reading.Undated.Select(undated => undated.Signal.Span).Concat(reading.Expressions.Select(expression => expression.Signal?.Span).OfType<TextSpan>()).Distinct().Order(ByPlace).Select((span, i) => (span, "s" + Number(i + 1))).ToDictionary(pair => pair.span, pair => pair.Item2);
        var dated = reading.Events.DistinctBy(happening => happening.Trigger.Span).ToDictionary(happening => happening.Trigger.Span);
        AddTags(tags, reading, times, events, signals, dated);
        var standing = tags.Nest();

        output.Write("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<TimeML\n>");
        tags.WriteEmpty(Expression, ("tid", "t0"), ("type", reading.Article.PublishedOn.Time is null ? "DATE" : "TIME"), ("value", ExportTimes.Of(reading.Article.PublishedOn with { Offset = null, IsUtc = false })), ("temporalFunction", "false"), ("functionInDocument", "CREATION_TIME"));
        foreach (var pause in tags.Write(reading.Article.Text))
        {
            yield return pause;
        }

        WriteInstances(tags, events, dated, standing);
        yield return default;
        WriteLinks(tags, reading, times, events, signals, standing);
        output.Write("</TimeML>\n");
    }

    private static Comparer<TextSpan> ByPlace { get; } = Comparer<TextSpan>.Create((one, other) => (one.Start, one.Length).CompareTo((other.Start, other.Length)));

    private static void AddTags(XmlTags tags, TimelineReading reading, Dictionary<TextSpan, string> times, Dictionary<TextSpan, string> events, Dictionary<TextSpan, string> signals, Dictionary<TextSpan, TimelineEvent> dated)
    {
        foreach (var expression in reading.Expressions.DistinctBy(expression => expression.Span))
        {
            var anchor = expression.Explanation.Anchor;
            tags.Add(
                DateOf(expression, reading.Article.Text),
                Expression,
                ("tid", times[expression.Span]),
                ("type", Names.Types.Of(expression.Type)),
                ("value", expression.Value),
                ("mod", IsBound(expression.Modifier) && expression.Signal is not null ? null : Names.Modifiers.Of(expression.Modifier)),
                ("temporalFunction", anchor.Kind == AnchorKind.None ? "false" : "true"),
                ("anchorTimeID", anchor.Kind == AnchorKind.Publication ? "t0" : anchor.Words is { } words ? times.GetValueOrDefault(words.Span) : null));
        }

        foreach (var (span, id) in events)
        {
            tags.Add(span, Happening, ("eid", "e" + id), ("class", Names.Classes.Of(dated.GetValueOrDefault(span)?.Class ?? EventClass.Occurrence)));
        }

        foreach (var (span, id) in signals)
        {
            tags.Add(span, Signal, ("sid", id));
        }
    }

    /// <summary>“depuis [le 3 mars]”: TimeML has the words that bound a date beside it, as a SIGNAL.</summary>
    private static TextSpan DateOf(TemporalExpression expression, string text)
    {
        if (expression.Signal is not { } signal)
        {
            return expression.Span;
        }

        var start = signal.Span.End;
        while (start < expression.Span.End - 1 && start < text.Length && char.IsWhiteSpace(text[start]))
        {
            start++;
        }

        return TextSpan.FromBounds(Math.Min(start, expression.Span.End), expression.Span.End);
    }

    // The link says it: “depuis jeudi” is begun by Thursday, not by a Thursday or later.
    private static bool IsBound(TimexModifier modifier) => modifier is TimexModifier.Before or TimexModifier.After or TimexModifier.OnOrBefore or TimexModifier.OnOrAfter;

    private static void WriteInstances(XmlTags tags, Dictionary<TextSpan, string> events, Dictionary<TextSpan, TimelineEvent> dated, HashSet<(string, TextSpan)> standing)
    {
        foreach (var (span, id) in events)
        {
            if (!standing.Contains((Happening, span)))
            {
                continue;
            }

            var happening = dated.GetValueOrDefault(span);
            tags.WriteEmpty(
                "MAKEINSTANCE",
                ("eiid", "ei" + id),
                ("eventID", "e" + id),
                ("tense", Names.Tenses.Of(happening?.Tense ?? EventTense.None)),
                ("aspect", Names.Aspects.Of(happening?.Aspect ?? EventAspect.None)),
                ("polarity", Names.Polarities.Of(happening?.Polarity ?? EventPolarity.Positive)),
                ("modality", happening is null or { Modality: EventModality.None } ? null : Names.Modalities.Of(happening.Modality)),
                ("pos", happening is { Tense: EventTense.None } ? "NOUN" : "VERB"));
        }
    }

    private static void WriteLinks(XmlTags tags, TimelineReading reading, Dictionary<TextSpan, string> times, Dictionary<TextSpan, string> events, Dictionary<TextSpan, string> signals, HashSet<(string, TextSpan)> standing)
    {
        var count = 0;
        foreach (var happening in reading.Events)
        {
            if (standing.Contains((Happening, happening.Trigger.Span)) && standing.Contains((Expression, DateOf(happening.When, reading.Article.Text))))
            {
                var signal = happening.When.Signal is { } words && standing.Contains((Signal, words.Span)) ? signals.GetValueOrDefault(words.Span) : null;
                tags.WriteEmpty("TLINK", ("lid", "l" + Number(++count)), ("relType", Names.Relations.Of(happening.Relation)), ("eventInstanceID", "ei" + events[happening.Trigger.Span]), ("relatedToTime", times[happening.When.Span]), ("signalID", signal));
            }
        }

        foreach (var undated in reading.Undated)
        {
            if (standing.Contains((Happening, undated.Trigger.Span)) && standing.Contains((Happening, undated.Anchor.Trigger.Span)) && events.TryGetValue(undated.Anchor.Trigger.Span, out var anchor))
            {
                var signal = standing.Contains((Signal, undated.Signal.Span)) ? signals[undated.Signal.Span] : null;
                tags.WriteEmpty("TLINK", ("lid", "l" + Number(++count)), ("relType", Names.Relations.Of(undated.Relation)), ("eventInstanceID", "ei" + events[undated.Trigger.Span]), ("relatedToEventInstance", "ei" + anchor), ("signalID", signal));
            }
        }

        foreach (var happening in reading.Events.DistinctBy(happening => happening.Trigger.Span))
        {
            if (happening.ReportedBy is { } reporting && events.TryGetValue(reporting.Span, out var speech) && standing.Contains((Happening, reporting.Span))
                && standing.Contains((Happening, happening.Trigger.Span)))
            {
                tags.WriteEmpty("SLINK", ("lid", "l" + Number(++count)), ("relType", "EVIDENTIAL"), ("eventInstanceID", "ei" + speech), ("subordinatedEventInstance", "ei" + events[happening.Trigger.Span]));
            }
        }
    }

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
