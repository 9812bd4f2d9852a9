using Timeline.Events;
using Timeline.French.Lexicon;
using Timeline.Recognition;

namespace Timeline.French.Clauses;

/// <summary>
/// What nobody means to do, said with a noun: <em>il n'est pas <b>question</b> de fermer l'école avant 2018</em>, <em>le maire n'a pas l'<b>intention</b> de partir en mai</em>. Without the denial it is a plan.
/// </summary>
internal static class Unintended
{
    private static readonly WordSet Nouns = FrenchWords.Set("question", "intention", "intentions", "projet", "ambition", "volonté", "envie");

    public static bool Is(SentenceReading sentence, VerbGroup verb)
    {
        var noun = verb.Start - 2;
        if (verb.Form != VerbGroupForm.Infinitive || verb.IsPastInfinitive || noun <= sentence.First || !LittleWords.BareOf.Contains(sentence[noun + 1]) || !Nouns.Contains(sentence[noun]))
        {
            return false;
        }

        // « Il n'est pas question » has the noun in its group, « il n'a pas l'intention » has it behind.
        return (sentence.GroupAt(noun) ?? sentence.GroupBefore(noun)) is { Polarity: EventPolarity.Negative } denied
            && (denied.IsCopula || denied.Lemma is "avoir" or "être") && noun - denied.End <= 2;
    }
}
