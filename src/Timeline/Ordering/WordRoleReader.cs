namespace Timeline.Ordering;

/// <summary>What a word does beside its neighbours, where the word alone does not say it.</summary>
internal static class WordRoleReader
{
    public static WordRole At(List<ClauseWord> words, int i, bool isInCapitals)
    {
        var word = words[i];
        var next = i + 1 < words.Count ? words[i + 1] : null;
        return word switch
        {
            // « A LYON », « A Lyon »; « LE MAIRE A DÉMISSIONNÉ », « A ÉTÉ »
            { Written: "A" } when next is not ({ IsTrigger: true } or { Role: WordRole.Being }) => WordRole.Preposition,

            // « M. Roux », « Me Roux », « Karim S. »
            { Written: "M" } or { Written: "Me", IsFirst: false } => WordRole.Skipped,
            { Written.Length: 1, HasCapital: true, Role: WordRole.BeforeVerb, IsFirst: false } when !isInCapitals => WordRole.Content,

            // « Le Premier ministre », « Trois-Rivières »
            { Role: WordRole.Number, HasCapital: true, IsFirst: false } when !isInCapitals => WordRole.Content,

            // « Au moins douze », « plus de douze », « près de douze », « entre dix et douze »
            { Folded: "au" } when next is { Folded: "moins" or "plus" } => WordRole.Skipped,
            { Folded: "plus" or "moins" or "pres" } when next is { Role: WordRole.Of } && IsNumber(words, i + 2) => WordRole.Approximation,
            { Role: WordRole.Of } when i > 0 && words[i - 1].Folded is "plus" or "moins" or "pres" or "autour" && IsNumber(words, i + 1) => WordRole.Approximation,
            { Folded: "moins" or "plus" or "entre" } when IsNumber(words, i + 1) => WordRole.Approximation,
            { Folded: "et" } when i > 0 && words[i - 1].Role == WordRole.Number && IsNumber(words, i + 1) => WordRole.Approximation,

            // « Des élus ont signé », « a détruit des maisons »: « des » is « de » behind a noun only.
            { Folded: "des", Role: WordRole.Of } when i == 0 || word.IsApart || words[i - 1].Role is not (WordRole.Content or WordRole.Number) || words[i - 1].IsTrigger => WordRole.Determiner,

            // « A est » is the east behind an article, « été » a summer.
            { Role: WordRole.Being } when i > 0 && words[i - 1].Role == WordRole.Determiner => WordRole.Content,
            _ => word.Role,
        };
    }

    /// <summary>
    /// By its capital; at the start of a sentence only beside another capital or before a verb, for want of the article that a noun would have: <em>Nantes a
    /// gagné, Trafic interrompu</em>. In capitals throughout nobody can tell.
    /// </summary>
    public static bool IsName(List<ClauseWord> words, int i, bool isInCapitals, EventTense tense)
    {
        if (!words[i].HasCapital || isInCapitals)
        {
            return false;
        }

        var next = i + 1 < words.Count && !words[i + 1].IsApart ? words[i + 1] : null;
        return !words[i].IsFirst || next is { HasCapital: true } or { Role: WordRole.Having or WordRole.Being or WordRole.BeforeVerb }
            || (next is { IsTrigger: true } && tense is not (EventTense.PastParticiple or EventTense.None));
    }

    private static bool IsNumber(List<ClauseWord> words, int i) => i < words.Count && words[i].Role is WordRole.Number or WordRole.Approximation;
}
