using Timeline.Events;
using Timeline.French.Lexicon;
using Timeline.Recognition;
using Timeline.Tokenization;

namespace Timeline.French.Clauses;

/// <summary>What is said only of what is still to come: <em>s'annonce serré, se prépare, est incertain, est compromis, est maintenu</em>.</summary>
internal static class Prospects
{
    private static readonly WordSet Open = FrenchWords.Set(
        "incertain", "incertaine", "incertains", "incertaines", "compromis", "compromise", "compromises", "menacé", "menacée", "menacés", "menacées",
        "improbable", "improbables", "probable", "probables", "hypothétique");

    /// <summary><em>Le concert de dimanche est <b>maintenu</b></em>; <em>le suspect de l'attentat de jeudi est maintenu en détention</em> tells nothing of its day.</summary>
    private static readonly WordSet Upheld = FrenchWords.Set("maintenu", "maintenue", "maintenus", "maintenues");

    /// <summary><em>Deux matchs sont au <b>programme</b> dimanche</em>.</summary>
    internal static readonly WordSet Bills = FrenchWords.Set("programme", "menu", "calendrier", "agenda", "affiche", "ordre");

    /// <summary>How far behind <em>est</em> such a word stands: <em>sont à l'affiche</em>.</summary>
    private const int BillReach = 3;

    /// <summary>Whether what is said to be on the bill is: its day is to come.</summary>
    public static bool AreOnBill(SentenceReading sentence, VerbGroup verb) =>
        verb is { Lemma: "être" or "figurer", Tense: EventTense.Present, IsFinite: true, Mood: EventMood.Indicative } && verb.Trigger + 1 < sentence.End
            && WordsBefore.HaveFrom(sentence, verb.Trigger, Math.Min(sentence.End, verb.End + BillReach), Bills)
            && WordsBefore.HaveFrom(sentence, verb.Trigger, Math.Min(sentence.End, verb.End + 1), LittleWords.ToWords);

    /// <summary>
    /// <em>Il y a un concert samedi</em>, <em>il n'y a pas de réunion samedi</em>: of what has been one says <em>il y a eu</em>; <em>samedi, il y a une bousculade</em> may be a tale.
    /// </summary>
    public static bool AreThere(SentenceReading sentence, VerbGroup verb, int start) =>
        verb is { Lemma: "avoir", Tense: EventTense.Present, IsFinite: true, Mood: EventMood.Indicative, IsCompound: false } && verb.End < start && VerbComplements.IsThere(sentence, verb)
        && NounReader.NearestBefore(sentence, start, out var noun) is var found && found > verb.End && noun is not null
            && ScheduledNouns.All.Contains(sentence[found])
            && (LittleWords.One.Contains(sentence[found - 1]) || LittleWords.BareOf.Contains(sentence[found - 1])) && !sentence.HasComma(verb.End, start);

    public static bool AreOf(SentenceReading sentence, VerbGroup verb) => verb switch
    {
        // « Le match de samedi risque d'être long »
        { Lemma: "risquer", Tense: EventTense.Present, IsFinite: true } => sentence.Groups.Find(group => group.Start >= verb.End) is { Form: VerbGroupForm.Infinitive } then
            && (then.IsCopula || then.IsPassive || then.Lemma == "être"),
        { Lemma: "annoncer" or "préparer" or "profiler" or "dessiner", Tense: EventTense.Present, IsFinite: true } => Clitics.IsReflexive(sentence.Readings, verb.Head),
        // « Les Jeux de 2018 commencent vendredi »; but « le championnat commence mal ».
        { Lemma: "commencer" or "débuter" or "démarrer", Tense: EventTense.Present, IsFinite: true, Mood: EventMood.Indicative } => IsAtTime(sentence, verb.End),
        { Tense: EventTense.Present, IsFinite: true } when verb.IsCopula || verb.IsPassive =>
            Open.Contains(sentence[verb.Trigger]) || (Upheld.Contains(sentence[verb.Trigger]) && !(verb.End < sentence.End && FunctionWords.Prepositions.Contains(sentence[verb.End]))),
        _ => false,
    };

    private static bool IsAtTime(SentenceReading sentence, int position)
    {
        while (position < sentence.End && FunctionWords.CliticDeterminers.Contains(sentence[position]))
        {
            position++;
        }

        return position < sentence.End && sentence[position].Has(TokenTraits.Temporal);
    }
}
