using Timeline.French.Lexicon;
using Timeline.Meanings;
using Timeline.Recognition;
using Timeline.Tokenization;

namespace Timeline.French.Clauses;

/// <summary>
/// Days on which somebody wrote from somewhere else, as papers print them before what he wrote: <em>Toulon, 10 juillet. — Hier…</em>, <em>Roubaix, 11 juin (par téléphone). — Hier soir…</em>,
/// <em>ALGÉRIE. — Bône, 28 avril. — Ce matin…</em>. What he calls <em>hier</em> is told from that day.
/// </summary>
internal static class Datelines
{
    private const int LongestPlace = 5;
    private const int LongestBracket = 8;

    private static readonly WordSet InPlaces = FrenchWords.Set("de", "d'", "du", "des", "la", "le", "les", "l'", "sur", "en", "à");

    /// <summary>Whether the day with its month, and the hour, stands behind a place that begins a passage, and before a dash or a colon.</summary>
    /// <param name="text">The text.</param>
    /// <param name="sentence">The sentence.</param>
    /// <param name="start">The first token of the date.</param>
    /// <param name="end">The token just past it.</param>
    /// <param name="meaning">What the date means.</param>
    public static bool Are(TokenizedText text, Sentence sentence, int start, int end, Meaning meaning) =>
        (meaning is ClockTime { Day: { } day } ? day : meaning) is CalendarDate { Day: not null, Month: not null, Weekday: null } && start - 1 > sentence.First
            && text.Tokens[text.Tokens[start - 1].Is(LittleWords.TheMasculine) ? start - 2 : start - 1].Is(',')
        && BeginsWithPlace(text, sentence, text.Tokens[start - 1].Is(',') ? start - 1 : start - 2) && LeadsOn(text, sentence, end);

    private static bool BeginsWithPlace(TokenizedText text, Sentence sentence, int comma)
    {
        var first = comma;
        while (first > sentence.First && comma - first < LongestPlace && text.Tokens[first - 1] is { Kind: TokenKind.Word } word
            && (word.Has(TokenTraits.Capital) || word.Has(TokenTraits.Hyphenated) || InPlaces.Contains(word)))
        {
            first--;
        }

        return first < comma && text.Tokens[first].Has(TokenTraits.Capital) && !text.Tokens[first].Has(TokenTraits.Temporal)
            && (text.Tokens[first].Has(TokenTraits.LineStart) || first == 0 || (first > 0 && text.Tokens[first - 1].IsDash));
    }

    private static bool LeadsOn(TokenizedText text, Sentence sentence, int end)
    {
        // « MONTRÉAL, 16 oct. 2024 /CNW/ - »
        if (end < sentence.End && (text.Tokens[end].Is('(') || text.Tokens[end].Is('/')))
        {
            var closing = text.Tokens[end].Is('(') ? ')' : '/';
            var close = end + 1;
            while (close < sentence.End && close - end < LongestBracket && !text.Tokens[close].Is(closing))
            {
                close++;
            }

            end = close < sentence.End && text.Tokens[close].Is(closing) ? close + 1 : end;
        }

        end += end < text.Tokens.Length && text.Tokens[end].Is('.') ? 1 : 0;
        return end < text.Tokens.Length && (text.Tokens[end].IsDash || text.Tokens[end].Is(':')) && !text.Tokens[end].Has(TokenTraits.LineStart);
    }
}
