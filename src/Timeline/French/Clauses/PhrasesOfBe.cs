using Timeline.Events;
using Timeline.French.Lexicon;
using Timeline.French.Verbs;
using Timeline.Recognition;

namespace Timeline.French.Clauses;

/// <summary>Phrases by which <em>être</em> leads to an infinitive: <em>est en train de bâtir</em>, <em>est sur le point de partir</em>, <em>est censé ouvrir</em>.</summary>
internal static class PhrasesOfBe
{
    private static readonly (ushort[] Words, EventAspect Aspect)[] Phrases =
    [
        ([LittleWords.In, FrenchWords.Number("train"), LittleWords.Of], EventAspect.Progressive),
        ([LittleWords.Upon, LittleWords.TheMasculine, FrenchWords.Number("point"), LittleWords.Of], EventAspect.Prospective),
        ([LittleWords.In, FrenchWords.Number("passe"), LittleWords.Of], EventAspect.Prospective),
    ];

    private static readonly WordSet Supposed = FrenchWords.Set("censé", "censée", "censés", "censées", "supposé", "supposée", "supposés", "supposées");
    private static readonly WordSet Ready = FrenchWords.Set("prêt", "prête", "prêts", "prêtes");

    /// <summary>What a phrase right behind <em>être</em> says of its infinitive; null where there is none.</summary>
    public static (EventAspect Aspect, EventModality Modality, (int Position, VerbForm Form) Infinitive)? Find(VerbReadings readings, int from)
    {
        foreach (var (words, aspect) in Phrases)
        {
            if (CompoundGaps.FindPhrase(readings, from, words) is { } behind)
            {
                return CompoundGaps.FindInfinitive(readings, behind) is { } infinitive ? (aspect, EventModality.None, infinitive) : null;
            }
        }

        var word = from;
        while (word < readings.End && FunctionWords.InnerAdverbs.Contains(readings.Token(word)))
        {
            word++;
        }

        if (word >= readings.End)
        {
            return null;
        }

        // « Est censé ouvrir » is to; « est prêt à ouvrir » may.
        return Supposed.Contains(readings.Token(word)) && CompoundGaps.FindInfinitive(readings, word + 1) is { } meant ? (EventAspect.None, EventModality.Obligation, meant)
            : Ready.Contains(readings.Token(word)) && word + 1 < readings.End && readings.Token(word + 1).Is(LittleWords.At)
                && CompoundGaps.FindInfinitive(readings, word + 1, LittleWords.At) is { } possible
                ? (EventAspect.None, EventModality.Possibility, possible)
            : null;
    }
}
