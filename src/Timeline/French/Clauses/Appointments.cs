using Timeline.Events;
using Timeline.French.Lexicon;
using Timeline.Tokenization;

namespace Timeline.French.Clauses;

/// <summary>Where somebody is to meet: <em>rendez-vous est pris, ils avaient rendez-vous</em>.</summary>
internal static class Appointments
{
    /// <summary><em>Rendez-vous est pris le 6 pour la signature</em>: for then.</summary>
    public static bool AreMade(SentenceReading sentence, VerbGroup verb) =>
        verb is { Lemma: "prendre" or "donner", IsPassive: true, Tense: EventTense.Present } && verb.Head - 2 >= sentence.First
            && sentence[verb.Head - 1].Has(TokenTraits.Hyphenated) && sentence[verb.Head - 2].Is(ClauseWords.Appointment);

    /// <summary><em>Ils avaient rendez-vous dimanche</em>: on either side.</summary>
    public static bool Were(SentenceReading sentence, VerbGroup? verb) =>
        verb is { Lemma: "avoir" or "donner" } and ({ Tense: EventTense.Imperfect } or { IsPluperfect: true }) && verb.End + 1 < sentence.End && sentence[verb.End].Is(ClauseWords.Appointment);
}
