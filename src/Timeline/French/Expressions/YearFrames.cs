using Timeline.French.Lexicon;
using Timeline.French.Verbs;
using Timeline.Recognition;
using Timeline.Tokenization;

namespace Timeline.French.Expressions;

/// <summary>Tells a year from a quantity (spec family 1): four digits are a year only where something places them in time.</summary>
internal static class YearFrames
{
    /// <summary>What is named by its year is of our time; before, numbers after a noun count.</summary>
    internal const int FirstNamed = 1800;
    private const int LastNamed = 2100;
    internal const int LastOfName = 2040;

    /// <summary>Words that nothing but a year follows, or hardly anything.</summary>
    private static readonly WordSet Strong = FrenchWords.Set(
        "en", "depuis", "dès", "fin", "début", "courant", "année", "an", "années", "saison", "exercice", "millésime", "printemps", "été", "automne", "hiver",
        "circa", "mi", "horizon", "rentrée", "promotion", "noël", "pâques", "toussaint", "ici", "milieu");

    /// <summary>Words cut short that nothing but a date follows; <em>vers, après, depuis, circa, marié</em>.</summary>
    private static readonly WordSet Abbreviated = FrenchWords.Set("v", "apr", "dep", "ca", "mar");

    /// <summary>Words that a year or a quantity follows: the noun after it decides.</summary>
    private static readonly WordSet Weak = FrenchWords.Set(
        "attendre", "attendra", "attendit", "de", "d'", "des", "à", "et", "ou", "pour", "que", "avant", "après", "vers", "entre", "qu'", "puis", "comme",
        "tout");

    /// <summary><em>Près de 2000, plus de 1500, est passé de 1200 à 1500</em>: how many, not when.</summary>
    private static readonly WordSet Counting = FrenchWords.Set(
        "près", "plus", "moins", "delà", "environ", "quelque", "total", "nombre", "passé", "passée", "passés", "passées", "passe", "passent", "passer", "passait", "passera",
        "grimpé", "tombé", "chuté", "monté", "augmenté", "réduit", "ramené", "porté", "hauteur", "altitude");

    /// <summary><em>Adapté de 1984, l'auteur de 1984</em>: a book.</summary>
    public static readonly WordSet Written = FrenchWords.Set(
        "adapté", "adaptée", "adaptés", "adaptées", "adaptation", "auteur", "auteure", "autrice", "réalisateur", "réalisatrice", "coréalisateur", "metteur",
        "acteur", "actrice", "interprète", "roman", "film", "héros", "héroïne");

    private static readonly WordSet Counted = FrenchWords.Set(
        "euros", "euro", "dollars", "francs", "personnes", "habitants", "kilomètres", "km", "m", "mètres", "hectares", "ans", "heures", "jours", "mois",
        "minutes", "emplois", "salariés", "soldats", "hommes", "femmes", "morts", "blessés", "spectateurs", "exemplaires", "tonnes", "kg", "mm", "fois",
        "policiers", "manifestants", "élèves", "victimes", "tours", "points", "litres", "watts", "mégawatts", "voitures", "places", "logements", "signatures",
        "millions", "milliards", "f", "fr", "ex", "cm", "ha", "kw", "mw", "h", "pages", "mots");

    /// <summary>Words in -s or -x that no quantity counts.</summary>
    private static readonly WordSet Uncounted = FrenchWords.Set(
        "dans", "lors", "mais", "puis", "sans", "sous", "depuis", "après", "dès", "les", "des", "ils", "elles", "vers", "ses", "ces", "aux", "alors", "ainsi", "jamais", "toujours",
        "très", "près", "auprès", "ailleurs", "tandis", "ceux", "eux", "mieux", "certes", "désormais", "parfois", "longtemps", "hors", "envers", "tous",
        "toutes", "plusieurs", "certains", "certaines", "divers", "diverses", "deux", "trois", "six", "dix", "chez", "nous", "vous", "leurs", "plus", "moins",
        "pas", "fois", "pays", "derniers");

    /// <summary>Words whose number is no year: <em>l'article 1382, le vol 1984, la page 2016</em>.</summary>
    private static readonly WordSet Numbered = FrenchWords.Set(
        "article", "articles", "amendement", "amendements", "alinéa", "résolution", "résolutions", "vol", "loi", "n", "no", "numéro", "page", "pages",
        "chambre", "route", "ligne", "modèle", "boeing", "airbus", "mirage", "mirages", "windows", "server", "office", "excel", "tgv", "train", "rame", "the",
        "russell", "peugeot", "code", "référence", "matricule",
        "dossier", "norme", "iso", "bp", "cs", "ngc", "astéroïde", "imprimé", "cerfa", "rue", "lot", "dont", "soit", "avec", "sur", "par", "dans", "chez",
        "sans", "environ", "quelque", "quelques", "plus", "moins", "presque",
        "roman", "film", "livre", "album", "opéra", "jeu", "groupe", "série", "tube", "morceau", "single", "dossard", "départementale", "nationale", "rocade",
        "porte", "parcelle", "appartement", "salle", "bureau", "seulement", "exactement", "tous", "toutes", "autres", "premiers", "premières", "derniers",
        "dernières", "seuls", "seules", "encore", "déjà", "aussi", "lui", "bien", "non", "pas", "voire",
        "jusqu'", "contre", "km", "est", "sont", "était", "étaient", "reste", "restent");

    private static readonly WordSet NounOpeners = FrenchWords.Set(
        "le", "la", "les", "l'", "un", "une", "du", "de", "d'", "des", "au", "aux", "son", "sa", "ses", "leur", "leurs", "ce", "cet", "cette", "ces", "notre",
        "nos");

    public static bool IsYear(Place place)
    {
        var before = place.Before();
        // « De 12 tonnes en 2014 à 15 tonnes »: what the second number counts the year does not.
        if ((IsCountedWith(place, Counted) && !(place.HasBefore(Strong) && AfterOtherNumber(place) > 1)) || IsDesignation(place) || Frames.IsHouse(place))
        {
            return false;
        }

        // « depuis au moins 2011 »
        var isAtLeast = LittleWords.MoreOrLess.Contains(before) && LittleWords.ToWords.Contains(place.Before(2));
        if (before.Is('(') || (place.HasBefore(Strong, isAtLeast ? 3 : 1) && !IsNumberedBy(place)))
        {
            return true;
        }

        // « v. 1585, apr. 1642, dep. 2011 »
        if (before.Is('.') && place.HasBefore(Abbreviated, 2) && !LittleWords.Contracted.Contains(place.Before(3)) && place[0].Kind == TokenKind.Number)
        {
            return true;
        }

        if (place[0].Kind != TokenKind.Number || place.HasBefore(Counting) || IsBeforePlural(place))
        {
            return false;
        }

        if (YearLabels.Is(place) is { } isLabel)
        {
            return isLabel;
        }

        return before.Kind switch
        {
            // « On n'y reviendra plus avant 1990 »
            TokenKind.Word when Weak.Contains(before) => (!place.HasBefore(Counting, 2) || (IsBeforeOrAfter(before) && LittleWords.MoreOrLess.Contains(place.Before(2))))
                && !place.HasBefore(Written, 2)
                && !(place.Before(2).Kind == TokenKind.Number && (place.HasBefore(Numbered, 3) || place.HasBefore(Counting, 4))),
            TokenKind.Word => IsNamed(place, before),
            TokenKind.Punctuation when before.Is(':') || before.Is('«') => place.HasAfter(YearLabels.AfterSubject),
            TokenKind.Punctuation when before.Is(',') => place.IsBeforeMark,
            _ => false,
        };
    }

    private static readonly ushort Song = FrenchWords.Number("chanson");

    /// <summary><em>Le budget 2019, l'Eurovision 2016, le Tour de France 2016</em>: what a year tells from its like of other years; not <em>sa chanson 1944</em>.</summary>
    private static bool IsNamed(Place place, Token before)
    {
        if (place[0].Number is < FirstNamed or > LastNamed || before.Has(TokenTraits.Elided) || before.Length < 2 || Numbered.Contains(before)
            || Numbered.Contains(place.Before(2)) || (before.Is(Song) && !LittleWords.BareOf.Contains(place.Before(3))))
        {
            return false;
        }

        // « Blade Runner 2049 »: a title looks further ahead than a name of the calendar.
        if (before.Has(TokenTraits.Capital) && (place.Before(2) is { Length: > 0 } || (before.Has(TokenTraits.AllCapitals) && place.IsBeforeMark)))
        {
            return place[0].Number <= LastOfName;
        }

        return before.Length > 2 && !FunctionWords.Determiners.Contains(before) && !FunctionWords.SubjectPronouns.Contains(before) && !FunctionWords.Clitics.Contains(before)
            && (NounOpeners.Contains(place.Before(2)) || place.Before(2).Is('(') || !VerbLexicon.Has(place.CharactersBefore()));
    }

    /// <summary><em>On ne le revit plus après 1913, on n'y reviendra plus avant 1990</em>: no more than that many.</summary>
    private static bool IsBeforeOrAfter(Token token) => token.Is(LittleWords.Before) || token.Is(ClauseWords.After);

    /// <summary><em>L'astéroïde 2012 DA14</em>: a mark of capitals and digits goes on with the number.</summary>
    private static bool IsDesignation(Place place)
    {
        // « 2014 UZ224 » comes as two tokens.
        if (place.After().Has(TokenTraits.AllCapitals) && place.After(2) is { Kind: TokenKind.Number, IsJoined: true })
        {
            return true;
        }

        var after = place.CharactersAfter();
        return after.Length >= 2 && char.IsAsciiLetterUpper(after[0]) && after.ContainsAnyInRange('0', '9');
    }

    private static bool IsNumberedBy(Place place) => place.Before().Is(LittleWords.An) && place.Before(2).Kind == TokenKind.Number;

    /// <summary>A lower-case plural right after is what is counted: <em>2000 salariés, 1500 petites communes</em>.</summary>
    private static bool IsBeforePlural(Place place)
    {
        var distance = AfterOtherNumber(place);
        var after = place.After(distance);
        if (after.Kind != TokenKind.Word || after.Has(TokenTraits.Capital) || after.Length < 4 || Uncounted.Contains(after) || FunctionWords.Prepositions.Contains(after))
        {
            return false;
        }

        return place.CharactersAfter(distance)[^1] is 's' or 'x';
    }

    private static bool IsCountedWith(Place place, WordSet units)
    {
        var after = place.After(AfterOtherNumber(place));
        return units.Contains(after) || after.Is('%') || after.Is('€') || after.Is('$') || after.Is('°') || place.After() is { Kind: TokenKind.Number, Length: 3 };
    }

    /// <summary><em>1500 à 2000 soldats, 1200 ou 1300 euros</em>: what the second number counts the first one counts.</summary>
    private static int AfterOtherNumber(Place place) =>
        place.After() is var link && (link.Is(LittleWords.At) || link.Is(LittleWords.Or) || link.Is(LittleWords.And) || link.Is('-')) && place.After(2).Kind == TokenKind.Number ? 3 : 1;
}
