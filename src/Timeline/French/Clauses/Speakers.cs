using Timeline.Events;
using Timeline.French.Lexicon;
using Timeline.Recognition;
using Timeline.Tokenization;

namespace Timeline.French.Clauses;

/// <summary><em>Claire Duvivier : « Nous sommes prêts »</em>, <em>Le maire, hier soir : « Le pont rouvrira »</em>: who speaks is named before the colon, without a verb.</summary>
internal static class Speakers
{
    /// <summary>What may stand between two names: <em>Jean de La Tour</em>.</summary>
    private static readonly WordSet Particles = FrenchWords.Set("de", "du", "d'", "le", "la", "van", "von", "ben");

    /// <summary>The same for a quoted place.</summary>
    public static SourceSpan? Of(Quotations quotations, SentenceReading sentence, int position) => quotations.Around(sentence, position).Open is var open ? Before(quotations.SentenceOf(open), open) : null;

    /// <summary>Who is named before the mark that opens a quotation; null where a topic stands there (<em>Grève : « Nous irons au bout »</em>), or a sentence.</summary>
    public static SourceSpan? Before(SentenceReading sentence, int open)
    {
        var colon = open - 1;
        if (colon <= sentence.First || open >= sentence.End || !sentence[colon].Is(':') || sentence.Groups.Exists(group => (group.IsFinite || group.Form == VerbGroupForm.Infinitive) && group.Start < colon))
        {
            return null;
        }

        var start = sentence.First;
        while (start < colon && sentence[start].Kind == TokenKind.Punctuation)
        {
            start++;
        }

        return EndOfName(sentence, start, colon) is var name && name > start ? new SourceSpan(sentence.Number, start, name)
            : NamesRole(sentence, start) ? new SourceSpan(sentence.Number, start, EndOfGroup(sentence, start, colon))
            : null;
    }

    /// <summary>Whether a word may be of a name.</summary>
    public static bool IsName(Token token) => token.Kind == TokenKind.Word && token.Has(TokenTraits.Capital) && !token.Has(TokenTraits.Elided);

    /// <summary>Where a name of two words or more ends that stands alone before a limit or a comma; its start where there is none.</summary>
    private static int EndOfName(SentenceReading sentence, int start, int limit)
    {
        // « M. Roux, Mme Roux »: with a title one name is enough.
        var isTitled = NameTitles.LeadTo(sentence, start);
        var (end, names) = (start, 0);
        for (var position = start; position < limit && (IsName(sentence[position]) || (names > 0 && Particles.Contains(sentence[position])) || (isTitled && position == start + 1 && sentence[position].Is('.'))); position++)
        {
            if (IsName(sentence[position]))
            {
                (end, names) = (position + 1, names + 1);
            }
        }

        var isAlone = end == limit || sentence[end].Is(',') || sentence[end].Is('(');
        return names >= 2 && isAlone && (isTitled || IsName(sentence[start + 1])) && !EventNouns.Has(sentence.Text.Characters(start)) ? end : start;
    }

    private static bool NamesRole(SentenceReading sentence, int start) =>
        FunctionWords.AnyDeterminers.Contains(sentence[start]) && (IsRole(sentence[start + 1]) || (RoleNouns.Leads.Contains(sentence[start + 1]) && IsRole(sentence[start + 2])));

    private static bool IsRole(Token token) => RoleNouns.All.Contains(token) || PersonNouns.All.Contains(token);

    private static int EndOfGroup(SentenceReading sentence, int start, int limit)
    {
        var end = start;
        while (end < limit && sentence[end].Kind == TokenKind.Word)
        {
            end++;
        }

        return end;
    }
}
