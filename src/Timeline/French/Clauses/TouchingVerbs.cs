using Timeline.French.Lexicon;
using Timeline.French.Verbs;
using Timeline.Recognition;
using Timeline.Tokenization;

namespace Timeline.French.Clauses;

/// <summary>
/// Two finite verbs of one clause do not touch: in <em>la mairie annexe est vide</em> the first is none. In <em>le texte que le maire signe est prêt</em> each is of
/// its own clause.
/// </summary>
internal static class TouchingVerbs
{
    /// <summary>Whether a form of <em>être</em> or <em>avoir</em> stands right behind a word of the same clause; but for the <em>à</em> of <em>il appelle a voter</em>.</summary>
    public static bool Are(VerbReadings readings, int position) =>
        position + 1 < readings.End && ReducedParticiples.IsAuxiliary(readings[position + 1]) && !(position + 2 < readings.End && readings.Find(position + 2, VerbTense.Infinitive) is not null)
        && !Subjects.StandBefore(readings, position) && !IsInSubordinate(readings, position);

    /// <summary><em>Une perturbation <b>active</b> abordera la Bretagne</em>: so does a future, which is spelled like nothing else.</summary>
    public static bool IsBeforeVerb(VerbReadings readings, int position) =>
        position > readings.First && position + 1 < readings.End && !readings.Token(position + 1).Has(TokenTraits.Capital | TokenTraits.Hyphenated)
        && (readings.Find(position + 1, VerbTense.Future) ?? readings.Find(position + 1, VerbTense.Conditional)) is not null && readings.Find(position + 1, VerbTense.Present) is null
        && !Subjects.StandBefore(readings, position) && !IsInSubordinate(readings, position);

    /// <summary><em>L'équipe <b>réserve</b> joue, la mairie <b>annexe</b> ouvre</em>: of which kind it is, before any verb.</summary>
    public static bool AreKinds(VerbReadings readings, int position) =>
        Kinds.Contains(readings.Token(position)) && position + 1 < readings.End && readings.Token(position + 1) is { Kind: TokenKind.Word } next
            && !FunctionWords.NeverVerbs.Contains(next) && !next.Has(TokenTraits.Elided | TokenTraits.Capital)
            && !FunctionWords.AnyDeterminers.Contains(next) && !FunctionWords.Prepositions.Contains(next) && Homographs.MayFollowNoun(readings[position + 1])
                && !Subjects.StandBefore(readings, position) && position > readings.First && readings.Token(position - 1).Kind == TokenKind.Word;

    private static readonly WordSet Kinds = FrenchWords.Set(
        "annexe", "annexes", "réserve", "réserves", "centre", "pilote", "pilotes", "cadre", "cadres", "phare", "phares", "témoin", "témoins", "record",
        "surprise", "relais", "pirate", "pirates", "fantôme");

    private static bool IsInSubordinate(VerbReadings readings, int position)
    {
        for (var before = position - 1; before >= readings.First && readings.Token(before).Kind != TokenKind.Punctuation; before--)
        {
            if (FunctionWords.Relatives.Contains(readings.Token(before)) || FunctionWords.Subordinators.Contains(readings.Token(before)))
            {
                return true;
            }
        }

        return false;
    }
}
