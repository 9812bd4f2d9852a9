using Timeline.French.Lexicon;
using Timeline.Recognition;
using Timeline.Tokenization;

namespace Timeline.French.Clauses;

/// <summary>Nouns that are an event, or none, by the word that leads to them.</summary>
internal static class LedNouns
{
    /// <summary>How far before its date <em>lors</em> may stand: <em>lors du conseil communal du 11 décembre</em>.</summary>
    private const int Reach = 6;

    private static readonly ushort Day = FrenchWords.Number("journée");

    private static readonly ushort Issue = FrenchWords.Number("édition");

    private static readonly ushort Alone = FrenchWords.Number("seule");

    private static readonly WordSet DayLeads = FrenchWords.Set("dans", "durant", "pendant", "toute", "sur");

    /// <summary><em>Tout au long de l'été, au cours de la journée</em></summary>
    internal static readonly WordSet Whiles = FrenchWords.Set("long", "cours");

    /// <summary><em>Lors du conseil communal du 11 décembre</em>: what gives the occasion is an event, whatever its noun.</summary>
    public static int Occasion(DateSite site, int link)
    {
        for (var back = link - 2; back >= Math.Max(site.Sentence.First, link - Reach) && site.Sentence[back].Kind == TokenKind.Word && site.Sentence.GroupAt(back) is null; back--)
        {
            if (site.Sentence[back].Is(ClauseWords.Lors))
            {
                var head = back + 2;
                head += head < link && (FunctionWords.Determiners.Contains(site.Sentence[head]) || FunctionWords.CliticDeterminers.Contains(site.Sentence[head])) ? 1 : 0;
                return head < link && !FunctionWords.EarlyAdjectives.Contains(site.Sentence[head]) ? head : -1;
            }
        }

        return -1;
    }

    /// <summary><em>Dans son édition de jeudi</em>: a paper, not a festival.</summary>
    public static bool IsIssue(SentenceReading sentence, int position) =>
        sentence[position].Is(Issue) && position - 2 >= sentence.First && sentence[position - 2].Is(LittleWords.Within) && FunctionWords.Determiners.Contains(sentence[position - 1]);

    /// <summary><em>Toute la journée de samedi</em>, <em>sur la seule journée de mardi</em>: a length of time, where <em>la journée du 17 novembre</em> may be what took place.</summary>
    public static bool IsDay(SentenceReading sentence, int day)
    {
        if (!sentence[day].Is(Day) || day <= sentence.First || day + 2 >= sentence.End || !sentence[day + 2].Has(TokenTraits.Temporal))
        {
            return false;
        }

        var article = sentence[day - 1].Is(Alone) ? day - 2 : day - 1;
        return article > sentence.First && sentence[article].Is(LittleWords.The)
            && (DayLeads.Contains(sentence[article - 1])
                || (LittleWords.OfWords.Contains(sentence[article - 1]) && article - 2 >= sentence.First && Whiles.Contains(sentence[article - 2])));
    }
}
