using Timeline.Events;
using Timeline.French.Lexicon;
using Timeline.Tokenization;

namespace Timeline.French.Clauses;

/// <summary>The noun group that a date is of, word by word: <em>le premier tour, organisé dimanche</em>, <em>un séisme de magnitude 7,1 qui a frappé vendredi</em>.</summary>
internal static class DatedNounGroups
{
    internal static readonly Recognition.WordSet Links = FrenchWords.Set("le", "la", "l'", "les", "du", "de", "d'", "en", "au", "à", "pour", "ce", "dès", "depuis", "jusqu'", "vers");

    /// <summary>How many tokens the group of a dated noun may have.</summary>
    private const int WidestGroup = 10;

    /// <summary>The words of the noun group that ends at a place, back to its determiner.</summary>
    public static void AddTo(SentenceReading sentence, int last, List<string> nouns)
    {
        while (last >= sentence.First
            && (sentence[last].Is(',') || sentence[last].Is('(') || Links.Contains(sentence[last]) || sentence[last].Is(ClauseWords.Qui)
                || FunctionWords.InnerAdverbs.Contains(sentence[last]) || FunctionWords.IsManner(sentence.Text.Characters(last))))
        {
            last--;
        }

        for (var position = last; position >= Math.Max(sentence.First, last - WidestGroup); position--)
        {
            var token = sentence[position];
            // « un séisme de magnitude 7,1 qui a frappé vendredi », « le naufrage de l'« Erika », survenu le 12 décembre »
            if (token.Kind == TokenKind.Number || token.Is('«') || token.Is('»'))
            {
                continue;
            }

            if (token.Kind != TokenKind.Word || sentence.GroupAt(position) is { Form: not VerbGroupForm.PastParticiple })
            {
                return;
            }

            // « Le premier tour, organisé dimanche … trois jours avant le second tour »
            if (position > sentence.First && NounKinds.Round(sentence.Text.Lower(position - 1), sentence.Text.Lower(position)) is { } round)
            {
                nouns.Add(round);
                continue;
            }

            if (token.Length >= 4 && (!token.Has(TokenTraits.Capital) || token.Has(TokenTraits.AllCapitals)) && !FunctionWords.Prepositions.Contains(token)
                && !FunctionWords.EarlyAdjectives.Contains(token) && !FunctionWords.NeverVerbs.Contains(token))
            {
                nouns.Add(sentence.Text.Lower(position));
            }

            if (FunctionWords.Relatives.Contains(token) || FunctionWords.Conjunctions.Contains(token))
            {
                return;
            }
        }
    }

    /// <summary>Whether the subject that ends at a place is an event told of for the first time: <em><b>un incendie</b> a détruit la halle</em>; not <em>l'auteur d'un incendie, l'incendie</em>.</summary>
    public static bool Introduce(SentenceReading sentence, int last)
    {
        for (var position = last; position > Math.Max(sentence.First, last - WidestGroup) && sentence.GroupAt(position) is null or { Form: VerbGroupForm.PastParticiple }; position--)
        {
            if (LittleWords.One.Contains(sentence[position - 1]))
            {
                return (position - 1 == sentence.First || !FunctionWords.Prepositions.Contains(sentence[position - 2]))
                    && (EventNouns.Has(sentence.Text.Characters(position)) || (position < last && EventNouns.Has(sentence.Text.Characters(position + 1))));
            }
        }

        return false;
    }
}
