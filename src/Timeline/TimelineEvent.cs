using System.Diagnostics;
using Timeline.Export;

namespace Timeline;

/// <summary>A predicate of the text, with the time that the text gives it: one line of the timeline.</summary>
/// <remarks>Terms are those of TimeML (ISO 24617-1) and FactBank; <c>docs/events.md</c> shows each with an example.</remarks>
[DebuggerDisplay("{Interval} {Trigger.Text}")]
public sealed record TimelineEvent
{
    /// <summary>The head of the predicate, one word: <em>signé</em> in <em>a signé mardi</em>, <em>frappes</em> in <em>les frappes depuis le 30 septembre</em>.</summary>
    public required TextFragment Trigger { get; init; }

    /// <summary>The words to show for the event: its clause, cut at the clause's borders. It contains the trigger.</summary>
    public required TextFragment Clause { get; init; }

    /// <summary>The sentence that it stands in. It contains the clause.</summary>
    public required TextFragment Sentence { get; init; }

    /// <summary>The expression that dates it.</summary>
    public required TemporalExpression When { get; init; }

    /// <summary>The half-open local interval of the event, which the relation derives from that of the expression.</summary>
    public required LocalInterval Interval { get; init; }

    /// <summary>
    /// The zone that <see cref="Interval"/> is local to, by its name in the tz database (<c>America/Montreal</c>) or as a distance from UTC (<c>UTC-04</c>), where
    /// <see cref="TimelineOptions.Zone"/> or the publication of its article says it; <see langword="null"/> where Europe/Paris is only assumed.
    /// </summary>
    public string? ZoneId { get; init; }

    /// <summary>How the event stands to its expression.</summary>
    public required TemporalRelation Relation { get; init; }

    /// <summary>The TimeML class.</summary>
    public required EventClass Class { get; init; }

    /// <summary>The tense of the predicate.</summary>
    public required EventTense Tense { get; init; }

    /// <summary>The mood of the predicate.</summary>
    public EventMood Mood { get; init; }

    /// <summary>The aspect of the predicate.</summary>
    public EventAspect Aspect { get; init; }

    /// <summary>The modal verb above the predicate.</summary>
    public EventModality Modality { get; init; }

    /// <summary>Whether it is affirmed or denied.</summary>
    public EventPolarity Polarity { get; init; }

    /// <summary>How sure it is.</summary>
    public required EventStatus Status { get; init; }

    /// <summary>How certain each source is of it, the author first.</summary>
    public IReadOnlyList<Factuality> Factuality { get; init => field = ValueList.Of(value); } = ValueList<Factuality>.Empty;

    /// <summary>Who says it, or <see langword="null"/> where the author does.</summary>
    public Attribution? Attribution { get; init; }

    /// <summary>The trigger of the reporting verb that the event stands under (<em>affirmé</em>), or <see langword="null"/>.</summary>
    public TextFragment? ReportedBy { get; init; }

    /// <summary>The name of the rule that chose the predicate for the date.</summary>
    public required string AttachmentRule { get; init; }

    /// <summary>How often that rule is right, between 0 and 1: of the events at 0.9, about nine in ten are right.</summary>
    public required double Confidence { get; init; }

    /// <summary>
    /// The other mentions of the same happening that <see cref="TimelineMerger"/> merged into this one, whole, in the order in
    /// which they came; empty in what <see cref="TimelineExtractor"/> returns.
    /// </summary>
    public IReadOnlyList<TimelineEvent> Mentions { get; init => field = ValueList.Of(value); } = ValueList<TimelineEvent>.Empty;

    /// <summary>The article's <see cref="Article.Id"/>, or <see langword="null"/>.</summary>
    public string? ArticleId { get; init; }

    /// <summary>Takes the event apart: <c>var (when, what) = happening;</c></summary>
    /// <param name="interval">The half-open local interval.</param>
    /// <param name="trigger">The head of the predicate.</param>
    public void Deconstruct(out LocalInterval interval, out TextFragment trigger) => (interval, trigger) = (Interval, Trigger);

    /// <summary>The interval, the trigger and the clause, on one line.</summary>
    public override string ToString() => $"{Interval} {Trigger}: {PlainText.OneLine(Clause.Text)}";
}
