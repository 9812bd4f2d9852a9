using System.Globalization;

namespace Timeline.Export.Page;

/// <summary>
/// The names by which the parts of a page point at each other: <c>a1</c> an article, <c>e1</c> an event, <c>x1</c> an
/// expression, <c>t1</c> a trigger.
/// </summary>
internal sealed class PageMarks
{
    private readonly Dictionary<(int Article, TextSpan Span), List<string>> eventsOfExpression = [];
    private readonly Dictionary<(int Article, TextSpan Span), List<string>> eventsOfTrigger = [];
    private readonly Dictionary<(int Article, TextSpan Span), string> expressions = [];
    private readonly Dictionary<(int Article, TextSpan Span), string> triggers = [];

    public PageMarks(PageStory story)
    {
        for (var article = 0; article < story.Articles.Count; article++)
        {
            foreach (var expression in story.Articles[article].Expressions)
            {
                expressions.TryAdd((article, expression.Span), "x" + Number(expressions.Count + 1));
            }
        }

        for (var i = 0; i < story.Events.Count; i++)
        {
            foreach (var (telling, its) in story.Tellings(story.Events[i]))
            {
                if (its is { } article)
                {
                    Add(eventsOfExpression, (article, telling.When.Span), Event(i));
                    Add(eventsOfTrigger, (article, telling.Trigger.Span), Event(i));
                    triggers.TryAdd((article, telling.Trigger.Span), "t" + Number(triggers.Count + 1));
                }
            }
        }
    }

    public static string Article(int index) => "a" + Number(index + 1);

    public static string Event(int index) => "e" + Number(index + 1);

    public static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);

    public IEnumerable<TextSpan> TriggersOf(int article) => triggers.Keys.Where(place => place.Article == article).Select(place => place.Span);

    public string Expression(int article, TextSpan span) => expressions[(article, span)];

    public string Trigger(int article, TextSpan span) => triggers[(article, span)];

    public IReadOnlyList<string> EventsOfExpression(int article, TextSpan span) => eventsOfExpression.GetValueOrDefault((article, span), []);

    public IReadOnlyList<string> EventsOfTrigger(int article, TextSpan span) => eventsOfTrigger.GetValueOrDefault((article, span), []);

    private static void Add(Dictionary<(int Article, TextSpan Span), List<string>> events, (int Article, TextSpan Span) place, string id)
    {
        if (!events.TryGetValue(place, out var ids))
        {
            events.Add(place, ids = []);
        }

        if (!ids.Contains(id))
        {
            ids.Add(id);
        }
    }
}
