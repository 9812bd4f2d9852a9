using Timeline.French.Lexicon;
using Timeline.Recognition;
using Timeline.Tokenization;

namespace Timeline.French.Clauses;

/// <summary>The titles before names: <em>M. Roux, Me Roux, Monsieur le maire</em>.</summary>
internal static class NameTitles
{
    private const int LongestShort = 5;

    private static readonly WordSet Titles = FrenchWords.Set([.. FunctionWords.PersonTitles, "mm", "mmes", "mlles", "mes", "messieurs", "mesdames"]);

    private static readonly WordSet Masculine = FrenchWords.Set("m", "mr", "monsieur", "mgr");
    private static readonly WordSet Feminine = FrenchWords.Set("mme", "mlle", "madame", "mademoiselle");

    /// <summary>The gender of a title: <em>Me Roux</em> may be either.</summary>
    public static PronounShape.Gender GenderOf(Token title) =>
        Masculine.Contains(title) ? PronounShape.Gender.Masculine : Feminine.Contains(title) ? PronounShape.Gender.Feminine : PronounShape.Gender.Unknown;

    /// <summary><em>M. Roux conteste</em>, <em>Mme Roux a dit</em>, <em>M. et Mme Roux ont dit</em>, <em>Monsieur le maire a dit</em>.</summary>
    public static bool LeadTo(SentenceReading sentence, int position)
    {
        var name = position + 1 < sentence.End && sentence[position + 1].Is('.') ? position + 2 : position + 1;
        name += name < sentence.End && sentence[name].Is(LittleWords.And) ? 1 : 0;
        return Titles.Contains(sentence[position]) && name < sentence.End
            && (sentence[name].Has(TokenTraits.Capital) || (sentence[position].Length > LongestShort && FunctionWords.CliticDeterminers.Contains(sentence[name])));
    }

    /// <summary>Whether a full stop only cuts a title or a first name short: <em>M. Roux</em>, <em>M. et Mme Roux</em>, <em>J. Roux</em>.</summary>
    public static bool EndAt(SentenceReading sentence, int stop) =>
        stop > sentence.First && stop + 1 < sentence.End && sentence[stop - 1].Length <= 4 && sentence[stop - 1].Has(TokenTraits.Capital)
        && (sentence[stop + 1].Has(TokenTraits.Capital) || (sentence[stop + 1].Is(LittleWords.And) && stop + 2 < sentence.End && Titles.Contains(sentence[stop + 2])));
}
