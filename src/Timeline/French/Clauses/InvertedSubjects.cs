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
                if (sentence[position].Is(ClauseWords.On) && OfHouse(sentence, group, position + 1) is { } house)
                {
                    return house;
                }

                return new SourceSpan(sentence.Number, position, position + 1, IsPronoun: true);
            }
        }

        return null;
    }

    /// <summary><em>Assurait-on hier <b>chez Morel</b></em>, <em>explique-t-on à <b>la RATP</b>, à <b>Matignon</b>, dans <b>l'entourage du maire</b></em>: who <em>on</em> is.</summary>
    private static SourceSpan? OfHouse(SentenceReading sentence, VerbGroup group, int position)
    {
        // « Fait-on savoir à Bercy »: the place stands behind the whole verb.
        position = Math.Max(position, group.End);
        while (position < sentence.End && (sentence[position].Has(TokenTraits.Temporal) || sentence[position].Kind == TokenKind.Number || FunctionWords.CliticDeterminers.Contains(sentence[position])))
        {
            position++;
        }

        var hasArticle = position + 2 < sentence.End && !LittleWords.Contracted.Contains(sentence[position]) && FunctionWords.CliticDeterminers.Contains(sentence[position + 1]);
        var noun = position + (hasArticle ? 2 : 1);
        return noun < sentence.End && IsHouse(sentence, group, position, noun) ? Sources.Named(sentence, position + 1, sentence.End, isAfterVerb: true) : null;
    }

    /// <summary>Whether a preposition and a noun name where one speaks; <em>dit-on à l'AFP</em> names who listens.</summary>
    private static bool IsHouse(SentenceReading sentence, VerbGroup group, int preposition, int noun) =>
        sentence[preposition].Is(AtHome)
        || (sentence[preposition].Is(LittleWords.Within) && Circles.Contains(sentence[noun]))
        || (LittleWords.ToWords.Contains(sentence[preposition]) && Channels.At(sentence, preposition) is null
            && (Houses.Contains(sentence[noun]) || (sentence[noun].Has(TokenTraits.Capital) && !Dates.Begins(sentence, noun) && !Incises.IsHearsay(sentence, group))));

    /// <summary><em>Dit-on au ministère, à la mairie</em>.</summary>
    private static readonly WordSet Houses = FrenchWords.Set(
        "ministère", "mairie", "préfecture", "présidence", "parquet", "palais", "direction", "siège", "club", "cabinet", "gouvernement", "commission", "police", "élysée", "hôpital", "gendarmerie",
        "aéroport", "ambassade", "chancellerie", "fédération", "rectorat", "syndicat", "groupe", "banque", "région", "département", "ville", "métropole",
        "université", "tribunal", "parlement", "parti");

    /// <summary><em>Dit-on dans l'entourage du maire</em>.</summary>
    private static readonly WordSet Circles = FrenchWords.Set("entourage", "milieux", "rangs", "camp", "couloirs", "majorité", "opposition", "coulisses");

    private static readonly ushort AtHome = FrenchWords.Number("chez");
}
