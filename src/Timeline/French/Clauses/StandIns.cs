using Timeline.Events;
using Timeline.French.Lexicon;
using Timeline.Recognition;
using Timeline.Tokenization;

namespace Timeline.French.Clauses;

/// <summary>Pronouns that stand for an event noun: <em>cette crue est comparable à <b>celle</b> de 1982</em>, <em>la campagne suit <b>celle</b> de la Ligue en avril</em>.</summary>
internal static class StandIns
{
    /// <summary>How far before its date the pronoun may stand: <em>celui, trente ans plus tôt, du même joueur à Lyon</em>.</summary>
    private const int Reach = 7;

    /// <summary>How far before the pronoun its noun may stand.</summary>
    private const int Farthest = 60;

    private static readonly WordSet Masculine = FrenchWords.Set("le", "un", "ce", "cet", "du", "au", "premier", "second", "dernier");
    private static readonly WordSet Feminine = FrenchWords.Set("la", "une", "cette", "sa", "ma", "première", "seconde", "dernière");
    private static readonly WordSet Plural = FrenchWords.Set("ceux", "celles");
    private static readonly WordSet OfHer = FrenchWords.Set("celle", "celles");

    public static Predicate? Dated(DateSite site)
    {
        var pronoun = PronounBefore(site);
        for (var back = pronoun - 1; pronoun > 0 && back >= Math.Max(site.Sentence.First, pronoun - Farthest); back--)
        {
            if (NounReader.At(site.Sentence, back) is { } noun && Agrees(site.Sentence, back, pronoun))
            {
                return Predicate.Of(pronoun, noun);
            }
        }

        return null;
    }

    /// <summary>The pronoun whose words reach to the date; −1 where a verb, a mark or a relative stands between: <em>ceux qui lundi ont manifesté</em>.</summary>
    private static int PronounBefore(DateSite site)
    {
        for (var back = site.Start - 1; back > Math.Max(site.Sentence.First, site.Start - Reach); back--)
        {
            if (LittleWords.Those.Contains(site.Sentence[back]))
            {
                return back;
            }

            if (site.Sentence[back].Kind != TokenKind.Word || FunctionWords.Relatives.Contains(site.Sentence[back]) || site.Sentence.GroupAt(back) is not null
                || NounReader.At(site.Sentence, back) is not null)
            {
                break;
            }
        }

        return -1;
    }

    /// <summary>Whether a noun may be what a pronoun stands for, by its number and the gender that its article shows.</summary>
    private static bool Agrees(SentenceReading sentence, int noun, int pronoun)
    {
        // « Le procès de lundi rappelle celui de 1982 »: an article in the singular tells more than the last letter.
        var isSingular = noun > sentence.First && (Masculine.Contains(sentence[noun - 1]) || Feminine.Contains(sentence[noun - 1]));
        if (Plural.Contains(sentence[pronoun]) != (!isSingular && sentence.Text.Characters(noun) is [.., 's' or 'x']))
        {
            return false;
        }

        return noun == sentence.First || !(OfHer.Contains(sentence[pronoun]) ? Masculine : Feminine).Contains(sentence[noun - 1]);
    }
}
