using Timeline.French.Lexicon;
using Timeline.Recognition;
using Timeline.Tokenization;

namespace Timeline.French.Clauses;

/// <summary>Who may be meant by a pronoun that speaks.</summary>
internal static class Persons
{
    private static readonly WordSet Owned = FrenchWords.Set("son", "sa");

    private static readonly HashSet<string> Answering = ["réagir", "répondre", "répliquer", "protester", "riposter", "communiquer"];

    /// <summary><em>Diego a 33 ans. Son restaurant de Liège a fermé. « J'ai tout perdu », dit-il</em>: a thing of somebody's does not speak; <em>son avocat</em>, <em>son fils Paul</em> and <em>sa filiale de Lyon a réagi</em> do.</summary>
    public static bool AreOwned(SentenceReading sentence, SourceSpan span)
    {
        if (!Owned.Contains(sentence[span.Start]) || (sentence.FiniteAfter(span.End) is { } does && Answering.Contains(does.Lemma)))
        {
            return false;
        }

        var end = span.Start + 1;
        while (end < span.End && !LittleWords.OfWords.Contains(sentence[end]))
        {
            end++;
        }

        return !Are(sentence, span with { End = end });
    }

    /// <summary>Whether a noun group is of somebody who may speak, or at least names something: a name, an office, an institution.</summary>
    public static bool Are(SentenceReading sentence, SourceSpan span)
    {
        var isOfAnother = false;
        for (var position = span.Start; position < span.End; position++)
        {
            var token = sentence[position];
            if ((token.Has(TokenTraits.Capital) && (position > span.Start || !ClauseWords.Starters.Contains(token))) || ClauseWords.Speakers.Contains(token)
                || (!isOfAnother && (PersonNouns.All.Contains(token) || RoleNouns.All.Contains(token))))
            {
                return true;
            }

            // « Le calendrier des pompiers » is nobody.
            isOfAnother |= LittleWords.OfWords.Contains(token);
        }

        return false;
    }

    /// <summary><em>« Nous livrerons en mai », a déclaré la directrice. Voltéo supprimera vingt postes. Aucun départ n'aura lieu en juin, a-t-elle précisé</em>: who adds something has spoken before.</summary>
    public static bool GoOn(SentenceReading sentence, int pronoun) =>
        sentence.Groups.Find(group => group.Start <= pronoun && pronoun <= group.End) is { Lemma: "ajouter" or "préciser" or "poursuivre" } && !HasQuotation(sentence, pronoun);

    /// <summary>Whether words of the sentence before a token are quoted: who speaks for himself may not have spoken before.</summary>
    private static bool HasQuotation(SentenceReading sentence, int end)
    {
        for (var position = sentence.First; position < end; position++)
        {
            if (sentence[position].Has(TokenTraits.Quoted))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether a noun group has a first and a last name in it: <em>la chanteuse Ada Roux</em>.</summary>
    public static bool HaveNames(SentenceReading sentence, SourceSpan span)
    {
        var names = 0;
        for (var position = span.Start; position < span.End && !LittleWords.OfWords.Contains(sentence[position]); position++)
        {
            names += Speakers.IsName(sentence[position]) && (position > span.Start || !ClauseWords.Starters.Contains(sentence[position])) ? 1 : 0;
        }

        return names >= 2;
    }

    /// <summary>One word, which may be a company's as well.</summary>
    public static bool AreBare(SourceSpan span) => span.End - span.Start == 1;
}
