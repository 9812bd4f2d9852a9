using Timeline.Events;
using Timeline.French.Lexicon;
using Timeline.French.Verbs;
using Timeline.Recognition;

namespace Timeline.French.Clauses;

/// <summary>What somebody promises by a date: <em>le maire a promis une réouverture avant Noël</em>.</summary>
internal static class Promises
{
    /// <summary>Not <em>après les incidents de février</em>.</summary>
    private static readonly WordSet Leads = FrenchWords.Set("en", "au", "à", "dès", "pour");

    /// <summary>Whether a promise that holds today stands before an expression.</summary>
    public static bool Are(SentenceReading sentence, int start) => Before(sentence, start) is { } verb && !IsOver(verb);

    /// <summary><em>Promettent une réouverture au second semestre</em>: whether one that is made now tells what is to be in a month or a year.</summary>
    public static bool AreMadeNow(SentenceReading sentence, int start) =>
        Before(sentence, start) is { Tense: EventTense.Present, Mood: EventMood.Indicative } verb && start - verb.End > 2
        && Leads.Contains(sentence[start - 1]);

    /// <summary><em>En novembre, elle promettait une loi avant l'été</em>, <em>avait promis de la voter avant l'été</em>: whether one stands before it that was made in the story.</summary>
    public static bool WereMade(SentenceReading sentence, int start) =>
        (Before(sentence, start) ?? (sentence.GroupBefore(start) is { Form: VerbGroupForm.Infinitive } aim ? Before(sentence, aim.Start) : null)) is { } verb && IsOver(verb);

    private static VerbGroup? Before(SentenceReading sentence, int start) =>
        sentence.GroupBefore(start) is { } verb && GoverningVerbs.Has(verb.Lemma, Governance.Commits) ? verb : null;

    private static bool IsOver(VerbGroup verb) => verb.IsPluperfect || verb.Tense == EventTense.Imperfect;
}
