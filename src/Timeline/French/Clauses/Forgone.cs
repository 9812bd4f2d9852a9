using Timeline.French.Lexicon;
using Timeline.French.Verbs;

namespace Timeline.French.Clauses;

/// <summary>What is left undone for something else.</summary>
internal static class Forgone
{
    private static readonly ushort Rather = FrenchWords.Number("plutôt");

    /// <summary><em>Plutôt que de fêter Noël, au lieu de partir lundi</em>: what is left undone.</summary>
    public static bool Is(VerbReadings readings, int start) =>
        start - 3 >= readings.First && LittleWords.BareOf.Contains(readings.Token(start - 1)) && BehindClitics(readings, start) is var verb
            && verb < readings.End && readings.Find(verb, VerbTense.Infinitive) is not null
            && (ClauseWords.That.Contains(readings.Token(start - 2)) ? readings.Token(start - 3).Is(Rather) : readings.Token(start - 2).Is(LittleWords.Stead) && LittleWords.ToWords.Contains(readings.Token(start - 3)));

    /// <summary><em>Au lieu de <b>se</b> rendre à Paris</em></summary>
    private static int BehindClitics(VerbReadings readings, int position)
    {
        while (position < readings.End && Clitics.MayBe(readings.Token(position)))
        {
            position++;
        }

        return position;
    }
}
