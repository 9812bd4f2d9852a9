using Timeline.Events;
using Timeline.French.Lexicon;

namespace Timeline.French.Clauses;

/// <summary>
/// What comes last in a story of one sentence: in <em>l'avion aurait heurté un mur <b>avant de</b> s'immobiliser vers 18 heures</em> nobody vouches for the end either. Other circumstances may be
/// known: <em>il aurait tiré pour fêter sa victoire de lundi</em>; so is what ended in the hands of the police: <em>il aurait volé le bac avant d'être arrêté lundi</em>.
/// </summary>
internal static class StoryEnds
{
    private static readonly HashSet<string> Arrests = ["arrêter", "interpeller", "appréhender", "maîtriser", "capturer", "neutraliser", "incarcérer", "écrouer"];

    /// <summary>The main verb with which the story begins; null where an infinitive is no end of one.</summary>
    /// <param name="sentence">The sentence.</param>
    /// <param name="verb">The infinitive.</param>
    /// <param name="opener">The <em>de</em> that leads to it.</param>
    public static VerbGroup? Told(SentenceReading sentence, VerbGroup verb, int opener) =>
        verb.Form == VerbGroupForm.Infinitive && !IsKnown(sentence, verb) && opener > sentence.First && LittleWords.BareOf.Contains(sentence[opener]) && sentence[opener - 1].Is(LittleWords.Before)
            && sentence.GroupBefore(opener) is { } told && sentence.Clauses.IsMain(told)
            ? told
            : null;

    /// <summary><em>Avant d'être arrêté, avant de se rendre</em></summary>
    private static bool IsKnown(SentenceReading sentence, VerbGroup verb) =>
        (verb.IsPassive && Arrests.Contains(verb.Lemma)) || (verb.Lemma == "rendre" && Clitics.IsReflexive(sentence.Readings, verb.Head));
}
