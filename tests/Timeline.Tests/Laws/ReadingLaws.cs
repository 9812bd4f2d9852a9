using System.Diagnostics.CodeAnalysis;

namespace Timeline.Tests.Laws;

/// <summary>What holds of every reading of any text at all. The fuzzer and the examples are held to the same list.</summary>
internal static class ReadingLaws
{
    /// <summary>The law that a text breaks, with what was read; null where all hold.</summary>
    [SuppressMessage("Design", "CA1031", Justification = "Any exception at all is what is looked for.")]
    public static string? Broken(string text, Publication publishedOn, TimelineOptions? options = null)
    {
        try
        {
            return FindBroken(text, TimelineExtractor.Read(new Article(text, publishedOn), options));
        }
        catch (Exception exception)
        {
            return $"{exception.GetType().Name}: {exception.Message}\n{exception.StackTrace}";
        }
    }

    private static string? FindBroken(string text, TimelineReading reading)
    {
        var last = 0;
        foreach (var expression in reading.Expressions)
        {
            if (BrokenBy(text, expression) is { } broken)
            {
                return $"{broken} ({expression})";
            }

            if (expression.Span.Start < last)
            {
                return $"Expressions overlap or are out of order. ({expression})";
            }

            last = expression.Span.End;
        }

        foreach (var diagnostic in reading.Diagnostics)
        {
            if (!Stands(text, diagnostic.Words))
            {
                return $"A diagnostic's words are not those of its span. ({diagnostic.Words})";
            }
        }

        return BrokenBy(text, reading.Events);
    }

    private static string? BrokenBy(string text, TemporalExpression expression)
    {
        if (!Stands(text, new TextFragment(expression.Text, expression.Span)) || expression.Span.Length == 0)
        {
            return "The words are not those of the span.";
        }

        if (!expression.Alternatives.Prepend(expression.Reading).All(reading => IsOrdered(reading.Interval)))
        {
            return "An interval is empty, or lies outside the years 1 to 9999.";
        }

        if (expression.Alternatives.Prepend(expression.Reading).GroupBy(reading => (reading.Value, reading.Modifier, reading.Interval)).Any(same => same.Count() > 1))
        {
            return "A reading is offered twice.";
        }

        try
        {
            // A modifier or a convention shapes the interval and leaves the value of the unit: « fin mars » is 2016-03.
            var read = TimexValueReader.Read(expression.Value);
            return expression is { Modifier: TimexModifier.None, IsFuzzy: false, Interval: { } interval, Type: not TimexType.Duration } && (read?.From != interval.Start || read?.To != interval.End)
                ? "The value is not that of the interval."
                : null;
        }
        catch (FormatException exception)
        {
            return exception.Message;
        }
    }

    private static string? BrokenBy(string text, IReadOnlyList<TimelineEvent> events)
    {
        for (var i = 0; i < events.Count; i++)
        {
            var one = events[i];
            if (!Stands(text, one.Trigger) || !Stands(text, one.Clause) || !Stands(text, one.Sentence) || !(one.Attribution is null || Stands(text, one.Attribution.Source)))
            {
                return $"An event's words are not those of their span. ({one})";
            }

            if (!one.Clause.Span.Contains(one.Trigger.Span) || !one.Sentence.Span.Contains(one.Clause.Span) || !one.Sentence.Span.Contains(one.When.Span))
            {
                return $"The trigger stands outside of its clause, or the clause or the date outside of its sentence. ({one}; {one.Trigger.Span} {one.Clause.Span} {one.Sentence.Span})";
            }

            if (!IsOrdered(one.Interval) || one.Confidence is not (>= 0 and <= 1))
            {
                return $"An event's interval is empty, or its confidence is none. ({one})";
            }

            if (i > 0 && Beginning(events[i - 1]) > Beginning(one))
            {
                return $"Events are out of order. ({events[i - 1]} before {one})";
            }
        }

        return null;
    }

    private static LocalDateTime Beginning(TimelineEvent one) => one.Interval.Start ?? one.Interval.End ?? LocalDate.MaxIsoValue.AtMidnight();

    private static bool Stands(string text, TextFragment words) =>
        words.Span.Start >= 0 && words.Span.Length >= 0 && words.Span.End <= text.Length && words.Span.In(text) == words.Text;

    private static bool IsOrdered(LocalInterval? interval) =>
        interval is not { } some || ((some.Start is null || some.End is null || some.Start < some.End) && IsInRange(some.Start) && IsInRange(some.End));

    private static bool IsInRange(LocalDateTime? moment) => moment is not { Year: < 1 or > 9999 };
}
