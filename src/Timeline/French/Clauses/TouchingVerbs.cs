using Timeline.French.Lexicon;
using Timeline.French.Verbs;
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
