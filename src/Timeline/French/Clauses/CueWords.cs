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
    private static readonly ushort Opinion = FrenchWords.Number("avis");
    private static readonly ushort Must = FrenchWords.Number("faut");
    private static readonly WordSet Words = FrenchWords.Set("propos", "mots", "termes", "paroles", "déclarations", "dires");
    private static readonly WordSet Even = FrenchWords.Set("même");
    private static readonly WordSet Belief = FrenchWords.Set("croit", "croire");
    private static readonly ushort Near = FrenchWords.Number("auprès");

    /// <summary><em>De sources renouvelables, de source thermale</em>: nobody speaks.</summary>
    private static readonly WordSet Springs = FrenchWords.Set(
        "renouvelables", "renouvelable", "naturelles", "naturelle", "thermale", "thermales", "chaude", "chaudes", "d'", "de", "lumineuse", "lumineuses",
        "radioactives", "fossiles", "minérale");

    /// <summary>The token just past a cue that begins here; −1 where none does.</summary>
    public static int End(SentenceReading sentence, int position)
    {
        ref readonly var token = ref sentence[position];
        var next = sentence[position + 1];
        if (token.Is(ClauseWords.Selon))
        {
            return BehindSayings(sentence, position + 1);
        }

        if (token.Is(LittleWords.OfElided) && next.Is(ClauseWords.After))
        {
            return BehindSayings(sentence, position + 2);
        }

        if (token.Is(LittleWords.At) && next.Is(LittleWords.In) && position + 2 < sentence.End && sentence[position + 2].Is(ClauseWords.Croire))
        {
            return position + 3;
        }

        if (token.Is(LittleWords.For) && (IsAtClauseStart(sentence, position) || next.Is(ClauseWords.Qui)))
        {
            return position + 1;
        }

        // « aux dires d'un banquier », « de l'aveu même du ministre », « de l'avis des experts »
        var of = position + 2 < sentence.End && Even.Contains(sentence[position + 2]) ? position + 3 : position + 2;
        if (of < sentence.End && LittleWords.OfWords.Contains(sentence[of]) && ((next.Is(Sayings) && LittleWords.ToWords.Contains(token))
            || (next.Is(Avowal) && token.Is(LittleWords.TheElided)) || (next.Is(Opinion) && token.Is(LittleWords.TheElided) && position > sentence.First && sentence[position - 1].Is(LittleWords.Of))))
        {
            return of + 1;
        }

        if ((token.Is(ClauseWords.Si) || token.Is(ClauseWords.ElidedSi)) && Believed(sentence, position) is { } believed)
        {
            return believed;
        }

        // « a-t-on appris lundi auprès du parquet »
        if (token.Is(Near) && LittleWords.OfWords.Contains(next) && sentence.GroupBefore(position) is { } verb && Incises.IsHearsay(sentence, verb))
        {
            return position + 2;
        }

        return token.Is(LittleWords.Of) && (next.Is(OneSource) || next.Is(SeveralSources)) && !(position + 2 < sentence.End && Springs.Contains(sentence[position + 2])) ? position + 1 : -1;
    }

    /// <summary><em>Selon <b>les propos de</b> son avocate</em>: who said them is the source.</summary>
    private static int BehindSayings(SentenceReading sentence, int position) =>
        position + 3 < sentence.End && LittleWords.Articles.Contains(sentence[position]) && Words.Contains(sentence[position + 1]) && LittleWords.OfWords.Contains(sentence[position + 2])
            ? position + 3
            : position;

    /// <summary><em>Si l'on <b>en croit</b> la presse</em>, <em>s'il faut <b>en croire</b> le syndicat</em>: nothing is supposed, somebody is named.</summary>
    private static int? Believed(SentenceReading sentence, int position)
    {
        for (var verb = position + 3; verb < Math.Min(sentence.End, position + 5); verb++)
        {
            if (Belief.Contains(sentence[verb]) && sentence[verb - 1].Is(LittleWords.In) && (sentence[verb - 2].Is(ClauseWords.On) || sentence[verb - 2].Is(Must)))
            {
                return verb + 1;
            }
        }

        return null;
    }

    private static bool IsAtClauseStart(SentenceReading sentence, int position) =>
        position == sentence.First || (position == sentence.First + 1 && FunctionWords.Conjunctions.Contains(sentence[position - 1]));
}
