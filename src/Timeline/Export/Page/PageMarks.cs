using System.Globalization;

namespace Timeline.Export.Page;

/// <summary>The names by which the parts of a page point at each other: <c>e1</c> an event, <c>x1</c> an expression, <c>t1</c> a trigger.</summary>
internal sealed class PageMarks
{
    private readonly Dictionary<TextSpan, List<string>> eventsOfExpression = [];
    private readonly Dictionary<TextSpan, List<string>> eventsOfTrigger = [];
    private readonly Dictionary<TextSpan, string> expressions = [];
    private readonly Dictionary<TextSpan, string> triggers = [];

    public PageMarks(TimelineReading reading)
    {
        foreach (var expression in reading.Expressions)
        {
            expressions.TryAdd(expression.Span, "x" + Number(expressions.Count + 1));
        }

        for (var i = 0; i < reading.Events.Count; i++)
        {
            var happening = reading.Events[i];
            Add(eventsOfExpression, happening.When.Span, Event(i));
            Add(eventsOfTrigger, happening.Trigger.Span, Event(i));
            triggers.TryAdd(happening.Trigger.Span, "t" + Number(triggers.Count + 1));
        }
    }

    public IEnumerable<TextSpan> Triggers => triggers.Keys;

    public static string Event(int index) => "e" + Number(index + 1);

    public string Expression(TextSpan span) => expressions[span];

    public string Trigger(TextSpan span) => triggers[span];

    public IReadOnlyList<string> EventsOfExpression(TextSpan span) => eventsOfExpression.GetValueOrDefault(span, []);

    public IReadOnlyList<string> EventsOfTrigger(TextSpan span) => eventsOfTrigger.GetValueOrDefault(span, []);

    private static void Add(Dictionary<TextSpan, List<string>> events, TextSpan span, string id)
    {
        if (!events.TryGetValue(span, out var ids))
        {
            events.Add(span, ids = []);
        }

        ids.Add(id);
    }

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
