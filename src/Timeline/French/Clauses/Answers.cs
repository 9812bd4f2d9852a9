using Timeline.Events;
using Timeline.French.Lexicon;
using Timeline.Recognition;
using Timeline.Resolution;
using Timeline.Tokenization;

namespace Timeline.French.Clauses;

/// <summary>
/// Answers without a verb, which have the tense of their question: <em>Quand l'avez-vous appris ? – Jeudi, au téléphone.</em> What a title asks is answered by no day (<em>Qui a gagné ? Réponse jeudi</em>,
/// <em>Où sont passées les abeilles ? Mercredi, atelier pour les enfants</em>), and who has fixed a date has fixed one ahead.
/// </summary>
internal static class Answers
{
    private static readonly WordSet When = FrenchWords.Set("quand", "date", "jour", "heure");

    /// <summary>What is done today for a day to come: <em>Avez-vous trouvé une date ? – Samedi.</em></summary>
    private static readonly HashSet<string> Setting = [
        "fixer", "choisir", "trouver", "retenir", "convoquer", "reporter", "repousser", "recevoir", "prendre", "prévoir", "obtenir", "proposer", "décaler",
        "déplacer", "programmer", "arrêter", "convenir"];

    /// <summary>Which way the question looks that a date answers; null where it answers none.</summary>
    public static Direction? DirectionOf(SentenceReadings sentences, int number, int start)
    {
        var text = sentences.Text;
        if (number == 0 || text.Sentences[number - 1] is not { Count: > 1 } asked || !text.Tokens[asked.End - 1].Is('?') || !HoldsArticles(text, text.Sentences[number].First, start))
        {
            return null;
        }

        var question = sentences[number - 1];
        return (text.HasDash(text.Sentences[number]) || WordsBefore.HaveFrom(question, question.First, question.End, When)) && sentences[number].FiniteAfter(text.Sentences[number].First) is null
            && question.FiniteBefore(question.End) is { } verb && !Setting.Contains(verb.Lemma) ? VerbDirection.Of(question, verb) : null;
    }

    /// <summary>Whether nothing but its article stands before a date: not <em>pour vendredi</em>.</summary>
    private static bool HoldsArticles(TokenizedText text, int first, int start)
    {
        for (var position = first; position < start; position++)
        {
            if (!LittleWords.Articles.Contains(text.Tokens[position]))
            {
                return false;
            }
        }

        return true;
    }
}
