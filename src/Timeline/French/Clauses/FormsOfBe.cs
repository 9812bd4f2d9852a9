using Timeline.French.Lexicon;
using Timeline.French.Verbs;
using Timeline.Tokenization;

namespace Timeline.French.Clauses;

/// <summary>Forms of <em>être</em> that are other words as often: <em>est</em> the East, <em>soit</em> that is.</summary>
internal static class FormsOfBe
{
    /// <summary>How far before its verb <em>qui</em> or <em>dont</em> may stand.</summary>
    private const int SubjectReach = 6;

    private static readonly ushort East = FrenchWords.Number("est");
    private static readonly ushort Soit = FrenchWords.Number("soit");
    private static readonly Recognition.WordSet Whatever = FrenchWords.Set("quoi", "qui", "où", "quel", "quelle", "quelque");
    private static readonly ushort Soient = FrenchWords.Number("soient");

    /// <summary><em>Soit à peine un jour plus tard</em>: without <em>que</em> before it, <em>soit</em> is no verb.</summary>
    public static bool IsThatIs(VerbReadings readings, int position)
    {
        if (!readings.Token(position).Is(Soit) && !readings.Token(position).Is(Soient))
        {
            return false;
        }

        // « Il n'a pas signé quoi que ce soit cette nuit »
        if (position - 3 >= readings.First && readings.Token(position - 1).Is(LittleWords.This) && ClauseWords.That.Contains(readings.Token(position - 2))
            && Whatever.Contains(readings.Token(position - 3)))
        {
            return true;
        }

        // « Les écoles fermeront une semaine plus tôt que prévu, soit le 20 décembre »: a comma before, a number or a time behind; what stands between « que » and its verb has a comma on either side:
        // « il veut que le texte, amendé, soit le 3 mai devant le Sénat ».
        var isApart = position > readings.First && readings.Token(position - 1).Is(',') && IsFigureOrTime(readings, position + 1);
        var commas = 0;
        for (var back = position - 1; back >= Math.Max(readings.First, position - 16); back--)
        {
            commas += readings.Token(back).Is(',') ? 1 : 0;

            // « une fête qui sera donnée le même jour, soit dimanche »: but for « que », a pronoun stands close to its verb.
            if (FunctionWords.Relatives.Contains(readings.Token(back)) && (position - back <= SubjectReach || ClauseWords.That.Contains(readings.Token(back))))
            {
                return isApart && commas % 2 == 1;
            }
        }

        return true;
    }

    private static bool IsFigureOrTime(VerbReadings readings, int position)
    {
        position += position < readings.End && (LittleWords.Articles.Contains(readings.Token(position)) || readings.Token(position).Is(LittleWords.In)) ? 1 : 0;
        return position < readings.End && (readings.Token(position).Kind == TokenKind.Number || readings.Token(position).Has(TokenTraits.Temporal));
    }

    private static readonly Recognition.WordSet Sides = FrenchWords.Set("côte", "façade", "rive", "banlieue", "périphérie", "aile", "flanc", "versant", "entrée", "sortie", "frontière");

    /// <summary><em>L'est</em> and <em>à l'est</em> are no verbs, <em>qu'il l'est</em> is.</summary>
    public static bool IsEast(VerbReadings readings, int position)
    {
        // « Il se peut que le juge l'ait relâché »
        if (!readings.Token(position).Is(East))
        {
            return false;
        }

        // « Le Parlement est-allemand »
        if (Clitics.IsJoined(readings, position))
        {
            return true;
        }

        if (position == readings.First || readings.Token(position).Has(TokenTraits.AllCapitals))
        {
            return readings.Token(position) is { Length: 3 } capital && capital.Has(TokenTraits.Capital) && !capital.Has(TokenTraits.AllCapitals) && position > readings.First;
        }

        // « toucher la côte est de l'île », « sur la rive est »
        if (position - 3 >= readings.First && Sides.Contains(readings.Token(position - 1))
            && (FunctionWords.Prepositions.Contains(readings.Token(position - 3)) || readings.Find(position - 3, VerbTense.Infinitive) is not null))
        {
            return true;
        }

        var before = readings.Token(position - 1);
        return (before.Is(LittleWords.TheElided) && !Subjects.StandBefore(readings, position - 1)) || before.Is(LittleWords.OfElided) || readings.Token(position).Has(TokenTraits.Hyphenated);
    }
}
