using Timeline.French.Lexicon;
using Timeline.Recognition;

namespace Timeline.French.Clauses;

/// <summary>The words that lead to a source: <em>selon, d'après, à en croire, aux dires de, de source</em>.</summary>
internal static class CueWords
{
    private static readonly ushort OneSource = FrenchWords.Number("source");
    private static readonly ushort SeveralSources = FrenchWords.Number("sources");
    private static readonly ushort Sayings = FrenchWords.Number("dires");
    private static readonly ushort Avowal = FrenchWords.Number("aveu");
    private static readonly ushort Near = FrenchWords.Number("auprès");

    /// <summary><em>De sources renouvelables, de source thermale</em>: nobody speaks.</summary>
    private static readonly WordSet Springs = FrenchWords.Set("renouvelables", "renouvelable", "naturelles", "naturelle", "thermale", "thermales", "chaude", "chaudes", "d'", "de", "lumineuse", "lumineuses", "radioactives", "fossiles", "minérale");

    /// <summary>The token just past a cue that begins here; −1 where none does.</summary>
    public static int End(SentenceReading sentence, int position)
    {
        ref readonly var token = ref sentence[position];
        var next = sentence[position + 1];
        if (token.Is(ClauseWords.Selon))
        {
            return position + 1;
        }

        if (token.Is(LittleWords.OfElided) && next.Is(ClauseWords.After))
        {
            return position + 2;
        }

        if (token.Is(LittleWords.At) && next.Is(LittleWords.In) && position + 2 < sentence.End && sentence[position + 2].Is(ClauseWords.Croire))
        {
            return position + 3;
        }

        if (token.Is(LittleWords.For) && (IsAtClauseStart(sentence, position) || next.Is(ClauseWords.Qui)))
        {
            return position + 1;
        }

        // « aux dires d'un banquier », « de l'aveu du ministre »
        if (position + 2 < sentence.End && LittleWords.OfWords.Contains(sentence[position + 2]) && ((next.Is(Sayings) && LittleWords.ToWords.Contains(token)) || (next.Is(Avowal) && token.Is(LittleWords.TheElided))))
        {
            return position + 3;
        }

        // « a-t-on appris lundi auprès du parquet »
        if (token.Is(Near) && LittleWords.OfWords.Contains(next) && sentence.GroupBefore(position) is { } verb && Incises.IsHearsay(verb))
        {
            return position + 2;
        }

        return token.Is(LittleWords.Of) && (next.Is(OneSource) || next.Is(SeveralSources)) && !(position + 2 < sentence.End && Springs.Contains(sentence[position + 2])) ? position + 1 : -1;
    }

    private static bool IsAtClauseStart(SentenceReading sentence, int position) =>
        position == sentence.First || (position == sentence.First + 1 && FunctionWords.Conjunctions.Contains(sentence[position - 1]));
}
