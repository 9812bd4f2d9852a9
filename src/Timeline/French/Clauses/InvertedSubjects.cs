using Timeline.Events;
using Timeline.French.Lexicon;
using Timeline.Recognition;
using Timeline.Tokenization;

namespace Timeline.French.Clauses;

/// <summary>Subjects that hang on their verb: <em>a-t-elle dit, assurait-on chez Morel</em>.</summary>
internal static class InvertedSubjects
{
    /// <summary><em>a-<b>t-il</b> ajouté</em>: the pronoun leans on the verb that carries person and tense.</summary>
    public static SourceSpan? Find(SentenceReading sentence, VerbGroup group)
    {
        for (var position = group.Head + 1; position < Math.Min(sentence.End, group.Head + 3); position++)
        {
            if (FunctionWords.InversionPronouns.Contains(sentence[position]))
            {
                if (sentence[position].Is(ClauseWords.On) && OfHouse(sentence, position + 1) is { } house)
                {
                    return house;
                }

                return new SourceSpan(sentence.Number, position, position + 1, IsPronoun: true);
            }
        }

        return null;
    }

    /// <summary><em>Assurait-on hier <b>chez Morel</b></em>: who <em>on</em> is.</summary>
    private static SourceSpan? OfHouse(SentenceReading sentence, int position)
    {
        while (position < sentence.End && (sentence[position].Has(TokenTraits.Temporal) || sentence[position].Kind == TokenKind.Number || FunctionWords.CliticDeterminers.Contains(sentence[position])))
        {
            position++;
        }

        var named = position < sentence.End && sentence[position].Is(LittleWords.At) && FunctionWords.CliticDeterminers.Contains(sentence[Math.Min(position + 1, sentence.End - 1)]) ? position + 1 : position;
        return named + 1 < sentence.End && (sentence[position].Is(AtHome) || (LittleWords.ToWords.Contains(sentence[position]) && Houses.Contains(sentence[named + 1])))
            ? Sources.Named(sentence, named + 1, sentence.End, isAfterVerb: true)
            : null;
    }

    /// <summary><em>Dit-on au ministère, à la mairie</em>.</summary>
    private static readonly WordSet Houses = FrenchWords.Set("ministère", "mairie", "préfecture", "présidence", "parquet", "palais", "direction", "siège", "club", "cabinet", "gouvernement", "commission", "police", "élysée", "hôpital", "gendarmerie");

    private static readonly ushort AtHome = FrenchWords.Number("chez");
}
