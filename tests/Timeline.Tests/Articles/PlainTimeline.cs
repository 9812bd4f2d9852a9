using NodaTime.Text;

namespace Timeline.Tests.Articles;

/// <summary>What was read, in the form in which the expected timelines are written.</summary>
internal static class PlainTimeline
{
    private static readonly string[] Small = ["le ", "la ", "les ", "l'", "l’", "à ", "au ", "aux ", "en ", "de ", "du ", "des ", "dans ", "pour ", "pendant "];

    public static string Of(TemporalExpression expression) =>
        $"{expression.Text} | {expression.Type} | {expression.Value}{(expression.Modifier is TimexModifier.None ? "" : " " + expression.Modifier)} | {Of(expression.Interval)}";

    public static string Of(TimelineEvent read) =>
        $"{Of(read.Interval)} | {read.Relation} | {read.Trigger.Text} | {read.Tense} | {read.Status} | {read.Class} | {read.Attribution?.Source.Text ?? "–"}";

    public static string Of(UndatedEvent read) => $"{read.Relation} | {read.Trigger.Text} | {read.Anchor.Trigger.Text} | {read.Signal.Text}";

    public static string Of(LocalInterval? interval) => interval is not { } one ? "–" : one switch
    {
        ({ } from, { } to) when from.PlusMinutes(1) == to => Minute(from),
        ({ } from, { } to) when from.TimeOfDay == LocalTime.Midnight && to == from.PlusDays(1) => Moment(from),
        ({ } from, { } to) when from.TimeOfDay == LocalTime.Midnight && from.Day == 1 && to == from.PlusMonths(1) => Moment(from)[..7],
        ({ } from, { } to) when from.TimeOfDay == LocalTime.Midnight && from.DayOfYear == 1 && to == from.PlusYears(1) => Moment(from)[..4],
        var (from, to) => $"{Moment(from)} → {Moment(to)}",
    };

    /// <summary>The line without the article or preposition that its words may begin with: <em>l'été dernier</em> is <em>été dernier</em>.</summary>
    public static string Trimmed(string line)
    {
        foreach (var small in Small)
        {
            if (line.StartsWith(small, StringComparison.OrdinalIgnoreCase) && !line.Contains("| Set |", StringComparison.Ordinal))
            {
                return Trimmed(line[small.Length..]);
            }
        }

        return line;
    }

    private static string Moment(LocalDateTime? moment) => moment switch
    {
        null => "…",
        { } one when one.TimeOfDay == LocalTime.Midnight => LocalDatePattern.Iso.Format(one.Date),
        { } one => Minute(one),
    };

    private static string Minute(LocalDateTime moment) => LocalDateTimePattern.CreateWithInvariantCulture("uuuu-MM-dd'T'HH:mm").Format(moment);
}
