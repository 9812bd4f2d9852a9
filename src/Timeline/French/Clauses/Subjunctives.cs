using Timeline.French.Lexicon;
using Timeline.French.Verbs;

namespace Timeline.French.Clauses;

/// <summary>Tells the subjunctive from the participle that is spelled alike: <em>que l'affaire se conclue</em>, <em>une trêve conclue le 11 mars</em>.</summary>
internal static class Subjunctives
{
    /// <summary>How far before its verb <em>que</em> may stand: <em>que l'accord soit signé et se conclue</em>.</summary>
    private const int Reach = 8;

    /// <summary>Whether a form that may be either is the participle here: a subjunctive has its <em>que</em>.</summary>
    public static bool IsParticiple(VerbReadings readings, int position)
    {
        if (readings.Find(position, VerbTense.PastParticiple) is null)
        {
            return false;
        }

        for (var before = position - 1; before >= Math.Max(readings.First, position - Reach); before--)
        {
            if (ClauseWords.That.Contains(readings.Token(before)))
            {
                return false;
            }
        }

        return true;
    }
}
