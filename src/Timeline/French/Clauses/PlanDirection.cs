using Timeline.Events;
using Timeline.French.Lexicon;
using Timeline.Meanings;
using Timeline.Resolution;

namespace Timeline.French.Clauses;

/// <summary>Which way a date looks that words of a plan lead to.</summary>
internal static class PlanDirection
{
    /// <summary><em>La livraison était attendue pour décembre</em>: that plan was, on either side; so of what it was for at first, and of what is late.</summary>
    public static Direction Of(SentenceReading sentence, Attachment? attachment, Meaning meaning, int start)
    {
        var verb = attachment?.Verb;
        if (PlanReader.WasFirst(sentence, start))
        {
            return OfFirst(sentence, meaning, start);
        }

        if (verb is { IsProspective: true, Tense: EventTense.Imperfect } or { IsProspective: true, IsPluperfect: true } || Appointments.Were(sentence, verb) || CalledOff.IsLate(sentence, verb))
        {
            return Direction.Unknown;
        }

        return CalledOff.IsPast(sentence, attachment) || CalledOff.CameLate(sentence, verb) ? Direction.Past : Direction.Planned;
    }

    /// <summary><em>Prévue à l'origine pour le printemps</em>: on either side, and before what had put it off (<em>initialement fixé au 30 mai, le lancement avait été ajourné</em>); but <em>prévu à l'origine lundi, le tirage a été avancé à vendredi</em>: what is brought forward was planned for later.</summary>
    public static Direction OfFirst(SentenceReading sentence, Meaning meaning, int start) =>
        meaning is CalendarDate { Year: null } && sentence.FiniteAfter(start) is { IsPluperfect: true }
        ? Direction.Past
        : meaning is NamedWeekday && sentence.FiniteAfter(start) is { IsPassive: true, Lemma: "avancer" or "anticiper" } ? Direction.Planned : Direction.Unknown;
}
