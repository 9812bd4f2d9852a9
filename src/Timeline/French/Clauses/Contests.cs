using Timeline.Events;
using Timeline.French.Lexicon;
using Timeline.Recognition;
using Timeline.Tokenization;

namespace Timeline.French.Clauses;

/// <summary>
/// What is held again and again, and told from its like by a year at the end of its name: <em>les Jeux olympiques de Rio 2016, la Coupe du monde de football 2018, le Trophée Tallinn 2018</em>.
/// </summary>
internal static class Contests
{
    /// <summary>How many words a name may have before its year.</summary>
    private const int LongestName = 9;

    private static readonly WordSet Nouns = FrenchWords.Set(
        "championnat", "championnats", "tournoi", "concours", "festival", "trophée", "eurovision", "pride", "biennale", "rallye", "challenge", "critérium",
        "olympiades", "universiade", "édition", "mondiaux");

    /// <summary>These are so only in a name: <em>la Coupe CECAFA 2016</em>, but <em>une coupe de bois</em>.</summary>
    private static readonly WordSet InNames = FrenchWords.Set("coupe", "cup", "tour", "jeux", "open", "masters", "mondial", "salon", "meeting", "internationaux");

    private static readonly WordSet Worldly = FrenchWords.Set("monde", "olympiques", "paralympiques");
    private static readonly ushort Prize = FrenchWords.Number("prix");
    private static readonly ushort Grand = FrenchWords.Number("grand");

    public static Predicate? OfYear(DateSite site)
    {
        if (!NumberedNouns.IsYearOrTwo(site))
        {
            return null;
        }

        // « Elle fut skieuse, avec une médaille aux Jeux olympiques de Cortina en 1956 »: she was one for longer; « elle a gagné la Coupe en 1956 » won it then.
        var end = site.Start;
        if (site.Sentence[end - 1 < site.Sentence.First ? end : end - 1].Is(LittleWords.In))
        {
            if (site.LeftVerb is not { IsCopula: true } verb || !site.Sentence.HasComma(verb.End, site.Start))
            {
                return null;
            }

            end--;
        }

        var isName = false;
        for (var back = end - 1; back >= Math.Max(site.Sentence.First, end - LongestName) && IsInName(site.Sentence, back); back--)
        {
            var token = site.Sentence[back];
            isName |= token.Has(TokenTraits.Capital) || Worldly.Contains(token);
            if (Nouns.Contains(token) || (isName && InNames.Contains(token)) || (token.Is(Prize) && back > site.Sentence.First && site.Sentence[back - 1].Is(Grand)))
            {
                // « Le concours Eurovision de la chanson 2017 »
                return new Predicate(back > site.Sentence.First && Nouns.Contains(site.Sentence[back - 1]) ? back - 1 : back, null, EventClass.Occurrence);
            }
        }

        return null;
    }

    /// <summary>Words, and <em>de la</em> between them: <em>Eurovision de la chanson, Coupe du monde de la FIFA, Tournoi des 6 Nations</em>.</summary>
    private static bool IsInName(SentenceReading sentence, int position)
    {
        var token = sentence[position];
        return token.Kind == TokenKind.Number
            || (token.Kind == TokenKind.Word && sentence.GroupAt(position) is null && !FunctionWords.Conjunctions.Contains(token)
                && (FunctionWords.CliticDeterminers.Contains(token) ? position > sentence.First && sentence[position - 1].Is(LittleWords.Of)
                    : LittleWords.OfWords.Contains(token) || !(FunctionWords.AnyDeterminers.Contains(token) || FunctionWords.Prepositions.Contains(token))));
    }
}
