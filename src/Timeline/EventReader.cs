using Timeline.Events;
using Timeline.French.Clauses;
using Timeline.Meanings;
using Timeline.Resolution;
using Timeline.Tokenization;

namespace Timeline;

/// <summary>Fourth stage: dated expressions → events.</summary>
internal sealed class EventReader(Article article, string? zone, TokenizedText text, AttributionReader attributions)
{
    /// <summary>Adds the events that an expression dates.</summary>
    public void Read(FoundExpression one, List<TimelineEvent> events)
    {
        if (one.Expression is not { Interval: { } interval, Type: not TimexType.Set } when)
        {
            return;
        }

        for (var i = 0; i < one.Attachments.Count; i++)
        {
            events.Add(EventOf(one, when, Relations.IntervalOf(one.Match.Meaning, interval, article.PublishedOn), one.Attachments[i], when.Interval ?? interval));
        }

        if (one.Resolved.EventDay?.Interval is { } day && NounRules.After(one.Sentence, one.Match.End) is { } noun)
        {
            // « À un mois du scrutin, il a dit mardi »: the scrutin is still to come.
            events.Add(EventOf(one, when, day, noun, day) with { Relation = day.Start < interval.Start ? TemporalRelation.Before : TemporalRelation.After });
        }
    }

    /// <param name="one">The expression with its predicates.</param>
    /// <param name="when">The expression as users see it.</param>
    /// <param name="interval">The event's own stretch of time.</param>
    /// <param name="attachment">The predicate.</param>
    /// <param name="told">The time that decides whether it is to come: that of the expression, or of the event which that counts from.</param>
    private TimelineEvent EventOf(FoundExpression one, TemporalExpression when, LocalInterval interval, Attachment attachment, LocalInterval told)
    {
        var (sentence, verb) = (one.Sentence, attachment.Verb);
        var isAhead = Outlook.IsAhead(
                one.Match.Meaning, told, article.PublishedOn, verb is null && Notices.LookAhead(sentence, one.Match.Meaning, one.Match.Start), ScheduledPresents.MayBe(sentence, verb),
                verb is { Tense: EventTense.Present, IsFinite: true, Mood: EventMood.Indicative })
            || (verb is null
                && (NounStatus.WasAnnouncedFor(sentence, one.Match.Meaning, attachment.Trigger, one.Match.Start)
                    || one.Match.Meaning is LengthWindow { Sign: > 0, Perspective: Perspective.Speech }
                    || (Outlook.IsUnderWay(told, article.PublishedOn) && (one.Mention.Direction == Direction.Planned || NounStatus.IsToldAhead(sentence, attachment.Trigger)))));
        var status = StatusReader.Read(sentence, attachment, isAhead, Outlook.IsOver(one.Match.Meaning, interval, article.PublishedOn));
        var (attribution, reportedBy) = attributions.Find(sentence, attachment, status);
        var clause = ClauseReader.Find(sentence, attachment);
        var word = verb is null ? NounReader.WordAround(sentence, attachment.Trigger, clause.Start, clause.End) : JoinedVerbs.WordOf(sentence.Readings, attachment.Trigger);
        return new TimelineEvent
        {
            Trigger = text.Fragment(word.Start, word.End),
            Clause = text.Fragment(clause.Start, clause.End),
            Sentence = text.Fragment(sentence.First, sentence.End),
            When = when,
            Interval = interval,
            ZoneId = zone,
            Relation = Relations.Of(one.Match.Meaning, one.Resolved, DuringSignals.StandBefore(sentence, one.Match.Start)),
            Class = verb is null ? VerbClasses.OfNoun(attachment.NounClass)
                : LastingStates.Are(verb, one.Match.Meaning) ? EventClass.State
                : VerbClasses.In(sentence, verb, one.Match.Meaning is Bounded { Kind: BoundKind.Since } or SinceLength),
            Tense = verb?.Tense ?? EventTense.None,
            Mood = verb?.Mood ?? EventMood.None,
            Aspect = verb?.Aspect ?? EventAspect.None,
            Modality = verb?.Modality ?? EventModality.None,
            Polarity = verb?.Polarity ?? EventPolarity.Positive,
            Status = status,
            Factuality = Factualities.Of(status, attribution),
            Attribution = attribution,
            ReportedBy = reportedBy,
            AttachmentRule = attachment.Rule,
            Confidence = attachment.Confidence,
            ArticleId = article.Id,
        };
    }
}
