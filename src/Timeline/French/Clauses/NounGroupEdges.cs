using Timeline.French.Lexicon;
using Timeline.Tokenization;

namespace Timeline.French.Clauses;

/// <summary>Where the noun group ends that is read backwards from a place.</summary>
internal static class NounGroupEdges
{
    /// <summary>How long what stands in brackets inside of a group may be.</summary>
    private const int WidestAside = 8;

    /// <summary>The place itself, or the one before the brackets that end there: <em>l'attentat de Lyon <b>(Rhône)</b> en 1985</em>.</summary>
    public static int BeforeAside(SentenceReading sentence, int place)
    {
        if (place <= sentence.First || !sentence[place].Is(')'))
        {
            return place;
        }

        var open = place - 1;
        while (open > sentence.First && place - open < WidestAside && sentence[open].Kind != TokenKind.Punctuation)
        {
            open--;
        }

        return sentence[open].Is('(') ? open - 1 : place;
    }

    /// <summary>Whether no noun group goes on over a token: a mark, a verb, a relative pronoun.</summary>
    public static bool Ends(SentenceReading sentence, int position)
    {
        ref readonly var token = ref sentence[position];
        return (token.Kind == TokenKind.Punctuation && !(token.Is('.') && NameTitles.EndAt(sentence, position)) && !token.Is('»') && !token.Is('«') && !token.Is('"') && !token.Is('%'))
            || sentence.GroupAt(position) is not null || FunctionWords.Relatives.Contains(token);
    }
}
