using Timeline.Recognition;

namespace Timeline.French.Lexicon;

/// <summary>The numbers of little words that readers ask for one by one.</summary>
internal static class LittleWords
{
    public static readonly ushort Already = FrenchWords.Number("déjà");
    public static readonly ushort Nor = FrenchWords.Number("ni");
    public static readonly ushort Been = FrenchWords.Number("été");
    public static readonly ushort And = FrenchWords.Number("et");
    public static readonly ushort An = FrenchWords.Number("an");
    public static readonly ushort At = FrenchWords.Number("à");
    public static readonly ushort EuphonicT = FrenchWords.Number("t");
    public static readonly ushort For = FrenchWords.Number("pour");
    public static readonly ushort In = FrenchWords.Number("en");
    public static readonly ushort UpTo = FrenchWords.Number("jusqu'");
    public static readonly ushort With = FrenchWords.Number("avec");
    public static readonly ushort Ne = FrenchWords.Number("ne");
    public static readonly WordSet NeWords = FrenchWords.Set("ne", "n'");
    public static readonly ushort Of = FrenchWords.Number("de");
    public static readonly ushort OfElided = FrenchWords.Number("d'");
    public static readonly ushort TheElided = FrenchWords.Number("l'");
    public static readonly ushort OfThe = FrenchWords.Number("du");
    public static readonly ushort Oneself = FrenchWords.Number("se");
    public static readonly WordSet AndOr = FrenchWords.Set("et", "ou");
    public static readonly ushort Or = FrenchWords.Number("ou");
    public static readonly ushort The = FrenchWords.Number("la");
    public static readonly ushort TheMasculine = FrenchWords.Number("le");
    public static readonly ushort OneMasculine = FrenchWords.Number("un");
    public static readonly ushort Upon = FrenchWords.Number("sur");
    public static readonly ushort This = FrenchWords.Number("ce");
    public static readonly ushort ThisElided = FrenchWords.Number("c'");
    public static readonly ushort As = FrenchWords.Number("comme");
    public static readonly ushort Within = FrenchWords.Number("dans");
    public static readonly ushort Without = FrenchWords.Number("sans");
    public static readonly ushort Today = FrenchWords.Number("aujourd'hui");

    /// <summary><em>La dernière fois, une fois</em></summary>
    public static readonly ushort Fois = FrenchWords.Number("fois");

    /// <summary><em>Le même jour, de même que</em></summary>
    public static readonly ushort Same = FrenchWords.Number("même");

    /// <summary><em>Au lieu de</em></summary>
    public static readonly ushort Stead = FrenchWords.Number("lieu");

    /// <summary><em>Âgé de douze ans</em>: the unit that ages are told in.</summary>
    public static readonly WordSet YearsOfAge = FrenchWords.Set("an", "ans");

    public static readonly WordSet Articles = FrenchWords.Set("le", "la", "les", "l'");

    public static readonly WordSet One = FrenchWords.Set("un", "une");

    /// <summary>Articles that <em>à</em> or <em>de</em> is in.</summary>
    public static readonly WordSet Contracted = FrenchWords.Set("au", "aux", "du", "des");

    public static readonly WordSet OfWords = FrenchWords.Set("de", "d'", "du", "des");
    public static readonly ushort OfThem = FrenchWords.Number("des");

    /// <summary><em>De</em> without an article.</summary>
    public static readonly WordSet BareOf = FrenchWords.Set("de", "d'");

    /// <summary><em>Son dernier récital</em>: of whom the text tells.</summary>
    public static readonly WordSet Theirs = FrenchWords.Set("son", "sa", "ses", "leur", "leurs");

    /// <summary><em>Ce scrutin, cette retraite</em></summary>
    public static readonly WordSet ThisWords = FrenchWords.Set("ce", "cet", "cette", "ces");

    /// <summary><em>Celui de 1956, celle-ci</em></summary>
    public static readonly WordSet ThatOne = FrenchWords.Set("celui", "celle");
    public static readonly WordSet Those = FrenchWords.Set("celui", "celle", "ceux", "celles");

    /// <summary><em>N'a pas <b>encore</b> eu lieu, n'a <b>toujours</b> pas répondu</em></summary>
    public static readonly WordSet Yet = FrenchWords.Set("encore", "toujours");

    /// <summary><em>Au moins dix ans, les moins de 25 ans, le plus haut</em></summary>
    public static readonly WordSet MoreOrLess = FrenchWords.Set("plus", "moins");

    public static readonly ushort Before = FrenchWords.Number("avant");

    public static readonly WordSet ToWords = FrenchWords.Set("à", "au", "aux");
}
