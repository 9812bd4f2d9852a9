using Timeline.French.Verbs;

namespace Timeline.French.Clauses;

/// <summary>What something seems to be, behind <em>sembler</em> and <em>paraître</em>.</summary>
internal static class Seemings
{
    /// <summary><em>Paraît encore affaibli</em>; not behind a comma, <em>le livre paraît jeudi, a indiqué l'éditeur</em>.</summary>
    public static (int Position, VerbForm Form)? Find(VerbReadings readings, int from)
    {
        if (CompoundGaps.FindParticiple(readings, from) is not { } found)
        {
            return null;
        }

        for (var position = from; position < found.Position; position++)
        {
            if (readings.Token(position).Is(','))
            {
                return null;
            }
        }

        return found;
    }
}
