using Timeline.French.Lexicon;
using Timeline.Recognition;
using Timeline.Tokenization;

namespace Timeline.French.Clauses;

/// <summary>What has been, though it was struck down afterwards; a summit or a concert that is called off never was.</summary>
internal static class Annulments
{
    /// <summary>Verbs that strike down what has been made.</summary>
    public static readonly HashSet<string> Verbs = ["annuler", "invalider", "casser", "abroger", "suspendre"];

    /// <summary>Papers that have been there once they were made, though they be struck down afterwards: <em>le conseil a annulé le décret du 3 mars</em>.</summary>
    private static readonly WordSet Papers = FrenchWords.Set(
        "loi", "lois", "décret", "décrets", "arrêté", "arrêtés", "arrêt", "arrêts", "ordonnance", "ordonnances", "décision", "décisions", "jugement",
        "jugements", "verdict", "accord", "accords", "contrat", "contrats", "nomination", "nominations",
        "condamnation", "condamnations", "délibération", "délibérations", "circulaire", "règlement", "sanction", "sanctions");

    private static readonly WordSet Weddings = FrenchWords.Set("mariage", "mariages");

    private static readonly ushort Council = FrenchWords.Number("conseil");
    private static readonly ushort Constitutional = FrenchWords.Number("constitutionnel");

    private static readonly WordSet Judges = FrenchWords.Set("juge", "juges", "tribunal", "cour", "justice", "magistrats");

    /// <summary>Whether an annulment leaves what a noun names made: a paper, or a ballot that a judge annuls.</summary>
    public static bool LeaveMade(SentenceReading sentence, int noun) => Papers.Contains(sentence[noun]) || (MayBeStruckDown(sentence[noun]) && IsJudged(sentence));

    /// <summary>What a judge may strike down: <em>la cour a annulé l'élection de mars 2014</em>; what nobody judged did not take place.</summary>
    private static bool MayBeStruckDown(Token noun) => ScheduledNouns.Ballots.Contains(noun) || Weddings.Contains(noun);

    private static bool IsJudged(SentenceReading sentence)
    {
        for (var position = sentence.First; position < sentence.End; position++)
        {
            if (Judges.Contains(sentence[position])
                || (sentence[position].Is(Council) && position + 1 < sentence.End && (sentence[position + 1].Is(LittleWords.OfElided) || sentence[position + 1].Is(Constitutional))))
            {
                return true;
            }
        }

        return false;
    }
}
