using Timeline.Events;
using Timeline.French.Clauses;
using Timeline.French.Lexicon;
using Timeline.Meanings;
using Timeline.Recognition;
using Timeline.Resolution;

namespace Timeline;

/// <summary>One expression on its way through the stages: what it came from is kept, so that an explanation is a walk back.</summary>
internal sealed class FoundExpression(SentenceMention mention, Resolved resolved)
{
    public SentenceMention Mention { get; } = mention;

    public Resolved Resolved { get; } = resolved;

    public Match Match => Mention.Match;

    public SentenceReading Sentence => Mention.Reading;

    public IReadOnlyList<Attachment> Attachments => Mention.Attachments;

    /// <summary>What leaves the library; null for words that no calendar or clock bears out.</summary>
    public TemporalExpression? Expression => expression ??= Match.Meaning is Impossible ? null : Read(Resolved.ToReading());

    private TemporalExpression? expression;

    private TemporalExpression Read(TemporalReading chosen) => new(
        Mention.Words.Text,
        Mention.Words.Span,
        Resolved.Type,
        chosen,
        OtherReadings(chosen),
        new Explanation(Match.Rule.Name, Resolved.Anchor, StatedFields.Of(Match.Meaning), Resolved.Inferred))
    { Signal = Signal() };

    /// <summary>What else the words may mean, each reading once: two ways of counting may come to the same day.</summary>
    private ValueList<TemporalReading> OtherReadings(TemporalReading chosen)
    {
        if (Resolved.Alternatives.Count == 0)
        {
            return [];
        }

        var readings = new TemporalReading[Resolved.Alternatives.Count];
        var count = 0;
        foreach (var other in Resolved.Alternatives)
        {
            if (!other.ReadsAs(chosen) && !Array.Exists(readings, other.ReadsAs))
            {
                readings[count++] = other.ToReading();
            }
        }

        return new ValueList<TemporalReading>(count == readings.Length ? readings : readings[..count]);
    }

    /// <summary><em>Avant le 20 avril</em>: what stands before the date, but for its article. A length has a date only together with it: <em>d'ici deux mois</em>.</summary>
    private TextFragment? Signal()
    {
        if (Match.Meaning is not Bounded { What: not LengthAway } || Match.Parts is not [var date, ..])
        {
            return null;
        }

        var end = date.Start;
        while (end > Match.Start + 1 && LittleWords.Articles.Contains(Sentence[end - 1]))
        {
            end--;
        }

        return end > Match.Start ? Sentence.Text.Fragment(Match.Start, end) : null;
    }
}
