using Timeline.French.Lexicon;
using Timeline.Tokenization;

namespace Timeline.French.Clauses;

/// <summary>Words that are names by their capital: <em>Paris conteste</em>, <em>Moscou et Pékin</em>.</summary>
internal static class CapitalNames
{
    /// <summary>Whether the word is a name by its capital; the first word of a sentence only where the lexicon does not know it.</summary>
    public static bool IsOne(SentenceReading sentence, int position)
    {
        ref readonly var token = ref sentence[position];
        if (!token.Has(TokenTraits.Capital | TokenTraits.InnerCapital))
        {
            return false;
        }

        var isFirst = position == sentence.First || sentence[position - 1].Kind == TokenKind.Punctuation && !sentence[position - 1].Is(',');
        return !isFirst
            || ((token.Word == 0 || token.Has(TokenTraits.AllCapitals) || Governments.Capitals.Contains(token) || IsSubject(sentence, position) || NameTitles.LeadTo(sentence, position))
                && (sentence.Readings[position].Length == 0 || IsNameByVerb(sentence, position))
                && (IsBeforeName(sentence, position) || !FunctionWords.IsManner(sentence.Text.Characters(position))));
    }

    /// <summary>
    /// <em>Paris conteste</em>, <em>Nicolas Roux</em>, <em>Moscou et Pékin</em>: a word that the lexicon knows is a name where its verb or a second name follows and it is
    /// no pronoun or adverb.
    /// </summary>
    private static bool IsSubject(SentenceReading sentence, int position) =>
        ((sentence.GroupAt(position + 1) is { IsFinite: true } verb && verb.Start == position + 1)
            || (IsBeforeName(sentence, position) && !RoleNouns.All.Contains(sentence[position]) && !RoleNouns.Leads.Contains(sentence[position])
                && !FunctionWords.EarlyAdjectives.Contains(sentence[position])))
            && !IsFunction(sentence[position]);

    /// <summary><em>Marie a perdu son emploi</em>: no verb stands right before another one that is finite.</summary>
    private static bool IsNameByVerb(SentenceReading sentence, int position) =>
        position == sentence.First && sentence.GroupAt(position) is null
            && sentence.GroupAt(position + 1) is { IsFinite: true, IsInverted: false, Mood: EventMood.Indicative } verb && verb.Start == position + 1;

    private static bool IsBeforeName(SentenceReading sentence, int position)
    {
        var next = position + 1 < sentence.End && sentence[position + 1].Is(LittleWords.And) ? position + 2 : position + 1;
        return next < sentence.End && sentence[next].Kind == TokenKind.Word && sentence[next].Has(TokenTraits.Capital);
    }

    private static bool IsFunction(Token word) =>
        FunctionWords.SubjectPronouns.Contains(word) || FunctionWords.Clitics.Contains(word) || FunctionWords.InnerAdverbs.Contains(word)
            || FunctionWords.Relatives.Contains(word) || FunctionWords.Conjunctions.Contains(word)
            || FunctionWords.Subordinators.Contains(word) || FunctionWords.AnyDeterminers.Contains(word) || FunctionWords.Negations.Contains(word) || FunctionWords.Prepositions.Contains(word);
}
