using Timeline.French.Lexicon;
using Timeline.Tokenization;

namespace Timeline.French.Clauses;

/// <summary>Forms of <em>être</em> that are other words as often: <em>est</em> the East, <em>soit</em> that is.</summary>
internal static class FormsOfBe
{
    /// <summary>How far before its verb <em>qui</em> or <em>dont</em> may stand.</summary>
    private const int SubjectReach = 6;

    private static readonly ushort Soit = FrenchWords.Number("soit");
    private static readonly ushort Soient = FrenchWords.Number("soient");

    /// <summary><em>Soit à peine un jour plus tard</em>: without <em>que</em> before it, <em>soit</em> is no verb.</summary>
    public static bool IsThatIs(VerbReadings readings, int position)
    {
        if (!readings.Token(position).Is(Soit) && !readings.Token(position).Is(Soient))
        {
            return false;
        }

        for (var back = position - 1; back >= Math.Max(readings.First, position - 16); back--)
        {
            // « une fête qui sera donnée le même jour, soit dimanche »: but for « que », a pronoun stands close to its verb.
            if (FunctionWords.Relatives.Contains(readings.Token(back)) && (position - back <= SubjectReach || ClauseWords.That.Contains(readings.Token(back))))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary><em>L'est</em> and <em>à l'est</em> are no verbs, <em>qu'il l'est</em> is.</summary>
    public static bool IsEast(VerbReadings readings, int position)
    {
        if (position == readings.First || readings.Token(position).Length != 3 || readings.Token(position).Has(TokenTraits.AllCapitals))
        {
            return readings.Token(position) is { Length: 3 } capital && capital.Has(TokenTraits.Capital) && !capital.Has(TokenTraits.AllCapitals) && position > readings.First;
        }

        var before = readings.Token(position - 1);
        return (before.Is(LittleWords.TheElided) && !Subjects.StandBefore(readings, position - 1)) || before.Is(LittleWords.OfElided) || readings.Token(position).Has(TokenTraits.Hyphenated);
    }
}
