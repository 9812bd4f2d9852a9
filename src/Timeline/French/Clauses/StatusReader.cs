using NodaTime;
using Timeline.Events;
using Timeline.French.Lexicon;
using Timeline.Tokenization;

namespace Timeline.French.Clauses;

/// <summary>How sure an event is (spec events 6 and 9).</summary>
internal static class StatusReader
{
    private static readonly Recognition.WordSet Cancelling = FrenchWords.Set("annulation", "report", "annulé", "annulée", "annulés", "annulées", "suspension");

    public static EventStatus Read(SentenceReading sentence, Attachment attachment, LocalInterval interval, LocalDate published) =>
        attachment.Verb is { } verb ? OfVerb(sentence, verb, interval, published) : OfNoun(sentence, attachment.Trigger, interval, published);

    private static EventStatus OfVerb(SentenceReading sentence, VerbGroup verb, LocalInterval interval, LocalDate published)
    {
        if (IsQuestion(sentence, verb) || verb.Mood == EventMood.Imperative)
        {
            return EventStatus.Unknown;
        }

        if (verb.Polarity == EventPolarity.Negative)
        {
            return EventStatus.Negated;
        }

        var isAhead = IsAhead(interval, published);
        return verb switch
        {
            { Mood: EventMood.Conditional, Tense: EventTense.Past } => EventStatus.Alleged,
            { Modality: EventModality.Possibility } => EventStatus.Possible,
            { Mood: EventMood.Conditional } => EventStatus.Alleged,
            { Aspect: EventAspect.Prospective } or { Tense: EventTense.Future } or { IsProspective: true } => EventStatus.Planned,
            { Modality: EventModality.Obligation, Tense: not EventTense.Past } => EventStatus.Planned,
            { Tense: EventTense.Present or EventTense.Infinitive or EventTense.PastParticiple } when isAhead => EventStatus.Planned,
            _ => EventStatus.Asserted,
        };
    }

    private static EventStatus OfNoun(SentenceReading sentence, int position, LocalInterval interval, LocalDate published)
    {
        for (var back = position - 1; back >= Math.Max(sentence.First, position - 3); back--)
        {
            if (Cancelling.Contains(sentence[back]))
            {
                return EventStatus.Negated;
            }
        }

        return IsAhead(interval, published) ? EventStatus.Planned : EventStatus.Asserted;
    }

    private static bool IsAhead(LocalInterval interval, LocalDate published) => (interval.Start ?? interval.End)?.Date > published;

    private static bool IsQuestion(SentenceReading sentence, VerbGroup verb)
    {
        for (var position = verb.End; position < sentence.End; position++)
        {
            if (sentence[position].Is('?'))
            {
                return true;
            }

            if (sentence[position].Is('»') || sentence[position].Is('"'))
            {
                return false;
            }
        }

        return false;
    }
}
