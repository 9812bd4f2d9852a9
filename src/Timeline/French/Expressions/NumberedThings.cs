using Timeline.French.Lexicon;
using Timeline.Recognition;

namespace Timeline.French.Expressions;

/// <summary>What has numbers that look like dates: <em>la loi 2015-10, la version 4.2.16</em>.</summary>
internal static class NumberedThings
{
    /// <summary>What is cited by a number.</summary>
    public const string References = "n °|réf .|ref .|réf|ref|n|no|numéro|numéros|décret|loi|arrêté|directive|règlement|ordonnance|circulaire|avis|décision|dossier|référence|norme|iso|article|articles|r .|l .|d .|cve|code|tél .|téléphone|version|chapitre";

    /// <summary>What is numbered with points: <em>la version 4.2.16</em>.</summary>
    public static readonly WordSet Versions = FrenchWords.Set(
        "version", "versions", "article", "articles", "point", "points", "section", "paragraphe", "chapitre", "norme", "ios", "android", "firmware",
        "wordpress", "linux", "windows");
}
