using Timeline.French.Lexicon;
using Timeline.Recognition;
using Timeline.Tokenization;

namespace Timeline.French.Clauses;

/// <summary>What a pronoun says of whom it stands for: gender and number, as far as they are heard.</summary>
internal readonly record struct PronounShape(PronounShape.Gender Heard, bool IsPlural)
{
    private static readonly ushort His = FrenchWords.Number("son");

    /// <summary><em>Aucun train ne partira, a-t-il ajouté</em>: nobody is nobody's antecedent.</summary>
    private static readonly WordSet Nobody = FrenchWords.Set("aucun", "aucune", "personne", "rien", "nul", "nulle");

    public enum Gender
    {
        Unknown,
        Masculine,
        Feminine,
    }

    public static PronounShape Of(Token token) =>
        token.Is(ClauseWords.Elle) || token.Is(ClauseWords.Celle) || ClauseWords.FeminineArticles.Contains(token) ? new(Gender.Feminine, false)
        : ClauseWords.PluralPersons.Contains(token) || ClauseWords.PluralArticles.Contains(token) ? new(Gender.Unknown, true)
        : new(Gender.Masculine, false);

    /// <summary>Whether it may stand for a noun group, by its article.</summary>
    public bool Fits(SentenceReading sentence, SourceSpan found)
    {
        var token = sentence[found.Start];
        if (Nobody.Contains(token))
        {
            return false;
        }

        if (ClauseWords.PluralArticles.Contains(token) || token.Kind == TokenKind.Number || AreTwo(sentence, found))
        {
            return IsPlural;
        }

        if (IsPlural)
        {
            return !ClauseWords.MasculineArticles.Contains(token) && !ClauseWords.FeminineArticles.Contains(token);
        }

        // « Elle a promis » is not said of « M. Mercadier ».
        if (NameTitles.LeadTo(sentence, found.Start) && NameTitles.GenderOf(token) is not Gender.Unknown and var titled)
        {
            return titled == Heard;
        }

        return Heard switch
        {
            Gender.Masculine => !ClauseWords.FeminineArticles.Contains(token) && !(GivenNames.OfWomen.Contains(token) && IsBeforeName(sentence, found))
                && !(token.Is(LittleWords.TheElided) && IsFeminine(sentence, found.Start + 1)) && !IsOneOf(sentence, found.Start, PersonNouns.Women),
            Gender.Feminine => !ClauseWords.MasculineArticles.Contains(token) && !(GivenNames.OfMen.Contains(token) && IsBeforeName(sentence, found))
                && !(token.Is(His) && !MayBeFeminine(sentence, found.Start + 1)),
            _ => true,
        };
    }

    /// <summary><em>Anne Morel</em>; not <em>Martin</em>, which may be anybody's name, nor <em>Anne-Charles</em>.</summary>
    private static bool IsBeforeName(SentenceReading sentence, SourceSpan found) =>
        found.End - found.Start >= 2 && sentence[found.Start + 1] is var next && next.Has(TokenTraits.Capital) && !next.Has(TokenTraits.Hyphenated);

    /// <summary><em>L'avocate, son avocate</em></summary>
    private static bool IsOneOf(SentenceReading sentence, int start, WordSet persons) =>
        (sentence[start].Is(LittleWords.TheElided) || sentence[start].Is(His)) && start + 1 < sentence.End && persons.Contains(sentence[start + 1]);

    /// <summary><em>Le calendrier <b>et la</b> pile de magazines n'ont pas bougé</em>: two that are joined are no <em>il</em>; <em>le ministre de l'Économie et des Finances</em> is one.</summary>
    private static bool AreTwo(SentenceReading sentence, SourceSpan found)
    {
        for (var position = found.Start + 1; position + 1 < found.End; position++)
        {
            if (sentence[position].Is(LittleWords.And) && ClauseWords.Starters.Contains(sentence[position + 1]) && !LittleWords.Contracted.Contains(sentence[position + 1]))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary><em>L'accusation</em>, <em>l'audience</em>, <em>l'organisation</em>: the ending tells what the article hides.</summary>
    private static bool IsFeminine(SentenceReading sentence, int noun) =>
        noun < sentence.End && sentence[noun] is { Kind: TokenKind.Word } && sentence.Text.Characters(noun) is [.., 't' or 's', 'i', 'o', 'n'] or [.., 'a' or 'e', 'n', 'c', 'e'];

    /// <summary><em>Son producteur</em> and <em>son avocat</em> are men, <em>son avocate</em> and <em>son association</em> feminine.</summary>
    private static bool MayBeFeminine(SentenceReading sentence, int noun)
    {
        if (noun >= sentence.End)
        {
            return false;
        }

        var first = sentence.Text.Characters(noun)[0];
        var word = sentence.Text.Characters(NounReader.WordAround(sentence, noun, noun, sentence.End).End - 1);
        return "aeiouyhâàéèêëîïôûœAEIOUYHÂÀÉÈÊËÎÏÔÛŒ".Contains(first)
            && (sentence[noun].Has(TokenTraits.AllCapitals) || word[^1] is 'e' or 'E' || word.EndsWith("ion", StringComparison.OrdinalIgnoreCase)
                || word.EndsWith("té", StringComparison.OrdinalIgnoreCase));
    }
}
