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
    public TemporalExpression? Expression => expression ??= Match.Meaning is Impossible ? null : new TemporalExpression(
        Mention.Words.Text,
        Mention.Words.Span,
        Resolved.Type,
        Resolved.ToReading(),
        OtherReadings(),
        new Explanation(Match.Rule.Name, Resolved.Anchor, StatedFields.Of(Match.Meaning), Resolved.Inferred))
    { Signal = Signal() };

    private TemporalExpression? expression;

    private ValueList<TemporalReading> OtherReadings()
    {
        if (Resolved.Alternatives.Count == 0)
        {
            return [];
        }

        var readings = new TemporalReading[Resolved.Alternatives.Count];
        for (var i = 0; i < readings.Length; i++)
        {
            readings[i] = Resolved.Alternatives[i].ToReading();
        }

        return new ValueList<TemporalReading>(readings);
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
