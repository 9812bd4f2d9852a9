using Timeline.Events;
using Timeline.French.Lexicon;

namespace Timeline.French.Clauses;

/// <summary>Who swears promises or asserts: <em>a juré <b>de partir</b>, jurait <b>que l'affaire serait pliée</b></em>; <em>jure n'avoir rien vu</em>.</summary>
internal static class Oaths
{
    public static bool Promise(SentenceReading sentence, VerbGroup verb)
    {
        var next = sentence.Readings.BehindDate(verb.End);
        if (verb.Lemma != "jurer" || next >= sentence.End)
        {
            return false;
        }

        return LittleWords.BareOf.Contains(sentence[next])
            ? sentence.GroupAt(next + 1) is { Form: VerbGroupForm.Infinitive, IsPastInfinitive: false }
            : ClauseWords.That.Contains(sentence[next]) && sentence.FiniteAfter(next) is { Tense: EventTense.Future } or { Mood: EventMood.Conditional, Tense: EventTense.Present };
    }
}
