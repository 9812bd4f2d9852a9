using Timeline.French.Lexicon;
using Timeline.Recognition;
using Timeline.Tokenization;

namespace Timeline.French.Clauses;

/// <summary>What somebody is in charge of, which belongs to the noun group: <em>l'adjoint aux sports, Ève Roux</em>.</summary>
internal static class Portfolios
{
    private static readonly WordSet Charged = FrenchWords.Set("adjoint", "adjointe", "délégué", "déléguée", "commissaire", "conseiller", "conseillère");
    private static readonly WordSet Hearers = FrenchWords.Set(
        "presse", "radio", "télévision", "chaîne", "agence", "journal", "quotidien", "hebdomadaire", "journalistes", "micro", "conseil", "issue", "sortie",
        "fin", "occasion", "propos", "sujet", "foule", "ouvriers", "salariés", "élus", "députés", "enquêteurs", "policiers", "habitants", "riverains",
        "parents", "collègues", "médias");

    /// <summary><em>L'adjoint <b>aux</b> sports</em>, <em>la ministre <b>déléguée à</b> la Mer</em>: of what one is in charge; but <em>a dit l'adjoint à la presse</em>.</summary>
    public static bool GoOn(SentenceReading sentence, int position)
    {
        var office = LittleWords.ToWords.Contains(sentence[position]) ? position - 1 : position;
        if (!Charged.Contains(sentence[office]) || office + 2 >= sentence.End || !LittleWords.ToWords.Contains(sentence[office + 1]))
        {
            return false;
        }

        var of = office + 2;
        of += FunctionWords.CliticDeterminers.Contains(sentence[of]) ? 1 : 0;
        return of < sentence.End && !Hearers.Contains(sentence[of]) && !sentence[of].Has(TokenTraits.AllCapitals | TokenTraits.Temporal) && sentence[of].Kind == TokenKind.Word;
    }
}
