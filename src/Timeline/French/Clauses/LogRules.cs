using Timeline.French.Lexicon;
using Timeline.Meanings;
using Timeline.Resolution;
using Timeline.Tokenization;

namespace Timeline.French.Clauses;

/// <summary>
/// Entries that begin with their time, without a mark, and name what happened: <em>4 h 50 astreinte jointe ; 5 h 15 coupure d'internet, passage au papier</em> in a log,
/// <em>2001-2011 enseigne à Nîmes⏎2014 grave accident</em> in a life.
/// </summary>
internal static class LogRules
{
    /// <summary>What the line tells first of all that begins with its year; nothing where it tells no event.</summary>
    public static Predicate? OfYear(DateSite site)
    {
        if (site.Meaning is not { Granularity: >= Granularity.Year } || !Looks.NamesYear(site.Meaning) || site.End >= site.Sentence.End
            || !site.Sentence[site.Start].Has(TokenTraits.LineStart) || site.Sentence[site.End].Has(TokenTraits.LineStart)
            || !(BeginsNoun(site.Sentence[site.End]) || site.Sentence[site.End].Has(TokenTraits.Capital)))
        {
            return null;
        }

        for (var position = site.End; position < site.Sentence.End && !site.Sentence[position].Has(TokenTraits.LineStart); position++)
        {
            if (site.Sentence.GroupAt(position) is { } verb)
            {
                return Predicate.Of(verb);
            }

            if (NounReader.At(site.Sentence, position) is { } noun)
            {
                return Predicate.Of(position, noun);
            }
        }

        return Predicate.Nothing;
    }

    /// <summary>What stands behind the hour that an entry begins with, up to its first mark: the event noun or the participle.</summary>
    public static Predicate? Entry(DateSite site)
    {
        if (site.Meaning is null || NamedParts.Clock(site.Meaning) is null || site.End >= site.Sentence.End || !BeginsEntry(site) || !BeginsNoun(site.Sentence[site.End]))
        {
            return null;
        }

        for (var position = site.End; position < site.Sentence.End && site.Sentence[position].Kind != TokenKind.Punctuation; position++)
        {
            if (site.Sentence.GroupAt(position) is { } verb)
            {
                return verb.Form == Events.VerbGroupForm.PastParticiple ? Predicate.Of(verb) : null;
            }

            if (NounReader.At(site.Sentence, position) is { } noun && Stands(site, position))
            {
                return Predicate.Of(position, noun);
            }
        }

        return null;
    }

    private static bool BeginsEntry(DateSite site) =>
        site.Is(site.Start - 1, ';') || site.Sentence[site.Start].Has(TokenTraits.LineStart)
            || (site.Start > site.Sentence.First && site.Sentence[site.Start - 1].Has(TokenTraits.LineStart) && site.Sentence[site.Start - 1].Kind == TokenKind.Punctuation);

    /// <summary>Not <em>20 h à la salle, 20 h le car part</em>.</summary>
    private static bool BeginsNoun(in Token token) =>
        token is { Kind: TokenKind.Word, Length: > 2 } && !token.Has(TokenTraits.Capital | TokenTraits.Temporal) && !FunctionWords.Prepositions.Contains(token)
            && !FunctionWords.AnyDeterminers.Contains(token) && !FunctionWords.Conjunctions.Contains(token) && !FunctionWords.InnerAdverbs.Contains(token);

    /// <summary>The first noun, or the one that <em>de</em> does not lead to: <em>fin de l'alerte</em>.</summary>
    private static bool Stands(DateSite site, int noun) => noun == site.End || !LittleWords.OfWords.Contains(site.Sentence[NounReader.LeadOf(site.Sentence, noun)]);
}
