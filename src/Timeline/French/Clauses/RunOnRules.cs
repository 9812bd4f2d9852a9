using Timeline.French.Lexicon;
using Timeline.Tokenization;

namespace Timeline.French.Clauses;

/// <summary>Clauses that a comma alone joins, as one speaks: <em>le 10, le club a gagné, <b>la semaine suivante</b> les minimes ont perdu</em>.</summary>
internal static class RunOnRules
{
    /// <summary>How many words the subject of the second clause may have.</summary>
    private const int WidestSubject = 7;

    /// <summary>Between a comma and a subject with its verb, without another comma: <em>elle est partie, hier le préfet l'a dit</em>; not <em>elle est partie, hier, le préfet…</em>.</summary>
    public static Predicate? BeforeSubject(DateSite site)
    {
        if (!site.Is(site.BeforeLead, ',') || site.LeftVerb is not { IsFinite: true } || site.End + 1 >= site.Sentence.End || !Begins(site.Sentence[site.End])
            || site.NextFinite(site.End) is not { } verb || verb.Start - site.End > WidestSubject)
        {
            return null;
        }

        for (var position = site.End; position < verb.Start; position++)
        {
            if (site.Sentence[position].Kind == TokenKind.Punctuation || FunctionWords.Relatives.Contains(site.Sentence[position])
                || FunctionWords.Conjunctions.Contains(site.Sentence[position])
                || (FunctionWords.Prepositions.Contains(site.Sentence[position]) && !LittleWords.OfWords.Contains(site.Sentence[position])))
            {
                return null;
            }
        }

        return verb.Start > site.End + 1 && !verb.IsInverted ? Predicate.Of(verb) : null;
    }

    private static bool Begins(in Token token) => LittleWords.Articles.Contains(token) || FunctionWords.CliticDeterminers.Contains(token) || token.IsCapitalized;
}
