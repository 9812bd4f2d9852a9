using Timeline.French.Lexicon;
using Timeline.Meanings;
using Timeline.Recognition;
using Timeline.Tokenization;

namespace Timeline.French.Expressions;

/// <summary>
/// Years of three digits (spec family 1) where the paragraph is of that age: <em>le cimetière, ouvert au IIe siècle, fut abandonné vers 260</em>. Elsewhere three digits behind <em>en</em> or <em>vers</em> are a speed, a
/// price, a kilometre.
/// </summary>
internal static class AncientYears
{
    /// <summary>How many tokens before and behind may tell of what age a paragraph is.</summary>
    private const int Reach = 200;

    private const int LastAncientCentury = 10;

    private static readonly WordSet Leads = FrenchWords.Set("en", "vers", "dès");
    private static readonly ushort Century = FrenchWords.Number("siècle");

    /// <summary>What is said of that age alone.</summary>
    private static readonly WordSet OfOld = FrenchWords.Set(
        "antiquité", "gallo", "mérovingien", "mérovingienne", "mérovingiens", "carolingien", "carolingienne", "carolingiens", "wisigoths", "ostrogoths",
        "burgondes", "byzantins", "sarrasins", "omeyyades", "abbassides", "charlemagne", "clovis");

    /// <summary>Peoples of then whose names are common nouns now, or those of clubs: with their capital, behind an article.</summary>
    private static readonly WordSet Peoples = FrenchWords.Set("vandales", "romains", "vikings", "huns", "goths", "lombards", "francs");

    private static readonly WordSet PeoplesArticles = FrenchWords.Set("les", "des", "aux");

    public static RuleFamily Rules { get; } = new("Années de l'Antiquité et du haut Moyen Âge", Level.Date)
    {
        new("année de trois chiffres")
        {
            Pattern = "{threeDigits:year}",
            Meaning = static said => new CalendarDate(said.Number("year"), null, null),
            When = static place => place[0].Number >= 100 && !place[0].IsJoined && IsLedTo(place) && AreTold(place),
            NotBefore = "'%' | '€' | '$' | '°' | '-' | '/'",
            Examples =
            [
                "Le cimetière, ouvert au IIe siècle, fut abandonné [vers 260]. → 0260 APPROX",
                "Les Vandales prirent Carthage en [439]. → 0439",
                "La villa gallo-romaine brûla en [275]. → 0275",
            ],
            NotExamples =
            [
                "La villa gallo-romaine est fouillée par équipes de 120 à 150 bénévoles.",
                "La fréquentation du site gallo-romain est passée de 450 à 600.",
                "Des vandales ont tagué le bus en 205.",
                "Les thermes furent bâtis au IIe siècle ; on y accède en 300 mètres.",
                "Le train roule en pointe à 320 et freine vers 260.",
                "L'église du XIIe siècle est à 4 km ; le bus part vers 260.",
            ],
        },
    };

    /// <summary>Whether a word that leads to a time stands before, and nothing that is counted behind.</summary>
    private static bool IsLedTo(Place place) => place.HasBefore(Leads) && !IsBeforeThing(place, 1);

    /// <summary><em>Vers 260 <b>mètres</b></em>; but <em>en 439 <b>par</b> les Vandales</em>, <em>en 439 <b>Carthage</b></em>.</summary>
    private static bool IsBeforeThing(Place place, int distance) =>
        place.After(distance) is { Kind: TokenKind.Word, Length: > 0 } after && !after.Has(TokenTraits.Capital) && !FunctionWords.Prepositions.Contains(after)
            && !FunctionWords.Conjunctions.Contains(after) && !FunctionWords.CliticDeterminers.Contains(after)
            && !FunctionWords.SubjectPronouns.Contains(after) && !FunctionWords.Relatives.Contains(after) && !FunctionWords.Clitics.Contains(after) && !FunctionWords.InnerAdverbs.Contains(after)
        || place.After(distance).Kind == TokenKind.Number;

    /// <summary>Whether its paragraph tells of that age: of a century up to the tenth, of peoples and kings of then.</summary>
    private static bool AreTold(Place place)
    {
        var sentences = place.Text.Sentences;
        var own = Sentence.NumberAt(sentences, place.Start);
        var (first, last) = (own, own);
        while (first > 0 && sentences[first - 1].Paragraph == sentences[own].Paragraph && sentences[first - 1].End > place.Start - Reach)
        {
            first--;
        }

        while (last + 1 < sentences.Length && sentences[last + 1].Paragraph == sentences[own].Paragraph && sentences[last + 1].First < place.End + Reach)
        {
            last++;
        }

        for (var position = Math.Max(sentences[first].First, place.Start - Reach); position < Math.Min(sentences[last].End, place.End + Reach); position++)
        {
            ref readonly var token = ref place.Text.Tokens[position];
            if (OfOld.Contains(token)
                || (token.Has(TokenTraits.Capital | TokenTraits.AllCapitals) && Peoples.Contains(token) && position > sentences[first].First
                    && PeoplesArticles.Contains(place.Text.Tokens[position - 1]))
                || (token.Is(Century) && position > sentences[first].First && IsAncient(place.Text.Characters(position - 1))))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary><em>IIe, Ve, Xe</em></summary>
    private static bool IsAncient(ReadOnlySpan<char> ordinal) => RomanNumerals.IsOne(ordinal.TrimEnd("eèrmE"), LastAncientCentury);
}
