using Timeline.Events;
using Timeline.French.Lexicon;
using Timeline.Recognition;
using Timeline.Tokenization;

namespace Timeline.French.Clauses;

/// <summary>
/// How somebody or something stands, told between commas with a preposition and the time through which it is so: <em>le club, dans le <b>rouge</b> depuis deux ans, cherche un repreneur</em>;
/// <em>le gardien, sans <b>club</b> depuis mai, a signé lundi</em>. What happens has a word of its own: <em>le maire, en visite depuis lundi, …</em>
/// </summary>
internal static class Situations
{
    private const int Widest = 8;

    private static readonly WordSet Prepositions = FrenchWords.Set("en", "à", "au", "aux", "sur", "sous", "sans", "hors", "dans");

    /// <summary>What makes a preposition of these words, or names no situation: <em>en raison de, dans le cadre de, en moyenne</em>.</summary>
    private static readonly WordSet Locutions = FrenchWords.Set(
        "cadre", "raison", "cause", "vertu", "sein", "cours", "issue", "suite", "moins", "plus", "lieu", "face", "présence", "compagnie", "côté", "doute",
        "moyenne", "total", "fait", "effet", "particulier", "outre", "revanche", "échange", "cas", "dépit", "fonction", "occasion", "titre", "interruption",
        "cesse", "relâche", "image", "instar", "impulsion", "initiative", "sujet", "égard", "propos");

    public static Predicate? Beside(DateSite site)
    {
        if (!StateRules.Holds(site.Meaning) || !site.Is(site.End, ',') || site.Sentence.GroupAt(site.End + 1) is not { IsFinite: true } main || main.Start != site.End + 1)
        {
            return null;
        }

        var comma = site.BeforeLead;
        while (comma > site.Sentence.First && site.BeforeLead - comma < Widest && IsInside(site.Sentence, comma))
        {
            comma--;
        }

        if (comma <= site.Sentence.First || !site.Is(comma, ',') || !Prepositions.Contains(site.Sentence[comma + 1]))
        {
            return null;
        }

        var noun = comma + 2;
        while (noun < site.Start && (FunctionWords.AnyDeterminers.Contains(site.Sentence[noun]) || FunctionWords.EarlyAdjectives.Contains(site.Sentence[noun])))
        {
            noun++;
        }

        return noun <= site.BeforeLead && site.Sentence[noun] is { Kind: TokenKind.Word, Length: > 2 } head && !head.Has(TokenTraits.Capital | TokenTraits.Temporal) && !Locutions.Contains(head)
            ? new Predicate(noun, null, EventClass.State)
            : null;
    }

    private static bool IsInside(SentenceReading sentence, int position) =>
        sentence[position].Kind == TokenKind.Word && sentence.GroupAt(position) is null && NounReader.At(sentence, position) is null && !FunctionWords.Relatives.Contains(sentence[position]);
}
