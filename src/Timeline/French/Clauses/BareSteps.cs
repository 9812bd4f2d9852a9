using Timeline.Events;
using Timeline.French.Lexicon;

namespace Timeline.French.Clauses;

/// <summary>Steps that notices add without a verb, which may be to come though what stands before has been: <em>école fermée depuis lundi, <b>réouverture</b> le 16</em>.</summary>
internal static class BareSteps
{
    private static readonly ushort Delivery = FrenchWords.Number("livraison");

    /// <param name="sentence">The sentence.</param>
    /// <param name="noun">What is dated.</param>
    /// <param name="main">The verb beside it.</param>
    public static bool Are(SentenceReading sentence, int noun, VerbGroup? main) =>
        main is null or { Form: VerbGroupForm.PastParticiple, IsCompound: false } && noun > sentence.First && sentence[noun - 1].Is(',')
            && (AnnouncedNouns.Steps.Contains(sentence[noun]) || sentence[noun].Is(Delivery));
}
