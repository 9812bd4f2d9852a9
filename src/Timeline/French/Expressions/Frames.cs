using Timeline.French.Clauses;
using Timeline.French.Lexicon;
using Timeline.Recognition;
using Timeline.Tokenization;

namespace Timeline.French.Expressions;

/// <summary>The surroundings that make a bare name or number one of time.</summary>
internal static class Frames
{
    private static readonly WordSet MonthFrames = FrenchWords.Set("en", "fin", "mi", "début", "dès", "depuis", "courant", "avant", "après", "jusqu'", "er", "dernier", "prochain");

    /// <summary>Months that are also names: the planet, first names, surnames.</summary>
    private static readonly WordSet NamesToo = FrenchWords.Set("mars", "avril", "mai", "juin", "janvier", "août");

    /// <summary>What has the name of a month: <em>la colonne de Juillet</em>; local papers write <em>le marché d'Octobre</em> of the month itself.</summary>
    private static readonly WordSet NamedByMonths = FrenchWords.Set("colonne", "monarchie", "révolution", "révolutionnaires", "copie", "salon", "barricades");

    private static readonly WordSet NameTitles = FrenchWords.Set([.. FunctionWords.PersonTitles, "famille", "colonel", "commandant", "lieutenant", "sergent", "adjudant", "amiral", "brigadier", "abbé", "inspecteur", "ingénieur", "architecte", "notaire", "docteur", "instituteur", "coll", "collection"]);

    internal static readonly WordSet FullMonths = FrenchWords.Set(
        "janvier", "février", "mars", "avril", "mai", "juin", "juillet", "août", "septembre", "octobre", "novembre", "décembre");

    private static readonly WordSet AfterDay = FrenchWords.Set(
        "et", "ou", "à", "au", "aux", "par", "pour", "dans", "en", "sur", "entre", "n'", "ne", "a", "est", "avec", "contre", "lors", "devant", "qui", "que",
        "sans", "vers", "afin", "avant", "après", "dernier", "prochain", "courant", "chez", "il", "elle", "on", "ils", "elles", "ont", "sont",
        "sera", "seront", "matin", "soir", "puis", "mais", "affiche", "au", "jusqu'", "où", "car", "comme", "suite", "avait", "était", "étant", "ayant",
        "étaient", "avaient", "aura", "auront", "fut", "furent", "inclus", "compris", "durant", "malgré", "ça", "ca", "cela", "c'", "nous", "vous", "tout",
        "pas", "si", "quand", "lorsque", "dès", "idem", "exactement", "précisément");

    private static readonly WordSet Pieces = FrenchWords.Set("mi", "début", "fin");

    public static bool IsMonth(Place place)
    {
        // « sept » is seven and « la mer. » the end of a sentence: an abbreviation is a month only beside a day or a year, and in « mi-sept. ».
        var month = place[place.End - place.Start - 1];
        if (month.Is('.'))
        {
            return place.HasBefore(Pieces);
        }

        if (!FullMonths.Contains(month) || (place.Before() is { IsJoined: true, Kind: TokenKind.Word } && place.Before(2).Kind == TokenKind.Number))
        {
            return false;
        }

        // « Le rapport de M. FÉVRIER », « MM. Juin, Février »
        if (month.Has(TokenTraits.Capital) && place.Length == 1
            && (IsAfterTitle(place)
                || (place.Before().Is(',') && FullMonths.Contains(place.Before(2)) && place.Before(2).IsCapitalized && (place.HasBefore(NameTitles, 3) || place.HasBefore(NameTitles, 4)))))
        {
            return false;
        }

        if (!month.Has(TokenTraits.Capital) || month.Has(TokenTraits.AllCapitals) || place.End - place.Start > 1)
        {
            return true;
        }

        // « La colonne de Juillet »; « le capitaine Juillet donnera son nom à la caserne »
        if ((place.HasBefore(LittleWords.BareOf) && place.HasBefore(NamedByMonths, 2)) || (place[0].IsCapitalized && place.HasBefore(RoleNouns.All)))
        {
            return false;
        }

        // « Lucas Février, Paul Février a gagné »: after a name it is one.
        return place.HasBefore(MonthFrames) || IsAllThatIsSaid(place)
            || (!NamesToo.Contains(month) && !place.After().Has(TokenTraits.Capital) && !(place.Before().IsCapitalized && (place.Before().Word == 0 || place.HasBefore(GivenNames.Known))));
    }

    /// <summary><em>Mme Février, Me Juillet, M. Noël, L. Samedi</em>: a name.</summary>
    public static bool IsAfterTitle(Place place) => place.HasBefore(NameTitles)
        || (place.Before().Is('.') && (place.HasBefore(NameTitles, 2) || (place[0].IsCapitalized && place.Before(2) is { Kind: TokenKind.Word, Length: 1, IsCapitalized: true })));

    /// <summary><em>Le 4</em> is a day where the sentence goes on without a noun: <em>le 4 par le juge</em>, not <em>le 4 x 4</em>.</summary>
    public static bool IsDayNumber(Place place) =>
        place[place.End - place.Start - 1] is { Kind: TokenKind.Number } or { Kind: TokenKind.Word, Length: 2 }
        && (place.IsSentenceEnd || place.After().BeginsLine || place.HasAfter(AfterDay) || IsClosed(place.After(), place.After(2)) || IsBeforeHours(place)
            || (place.After() is { Kind: TokenKind.Number } below && below.Has(TokenTraits.LineStart)) || IsBeforeObject(place)
            || (place.Length > 1 && (place.HasAfter(Predicating) || IsUncounted(place))));

    /// <summary><em>Jeudi 18 nocturne à Mably, ven. 5 RELÂCHE</em>: behind its weekday a number counts neither one thing nor a name; but <em>Vendredi 13 passe ce soir</em>.</summary>
    private static bool IsUncounted(Place place) =>
        (CalendarWords.WeekdayNames.Contains(place[0]) || place[1].Is('.')) && place[^1].Number > 1 && !(place[^1].Number == 13 && place[0].IsCapitalized)
            && place.After() is { Kind: TokenKind.Word, Length: > 3 } next
            && (next.Has(TokenTraits.AllCapitals) || (!Thousands.Contains(next) && place.IsBeforeSingular));

    private static readonly WordSet Thousands = FrenchWords.Set("mille", "cent", "million", "milliard", "degré", "heure", "minute", "kilo");

    /// <summary><em>La réunion du jeudi 4 se tiendra à Dole</em></summary>
    private static readonly WordSet Predicating = FrenchWords.Set(
        "se", "s'", "ne", "n'", "sera", "seront", "aura", "auront", "est", "sont", "a", "ont", "était", "avait", "doit", "devra", "devrait", "pourrait");

    /// <summary><em>Il a fêté <b>le 9</b> son retour</em>, <em>a repoussé <b>au 5</b> la fermeture</em>: no noun is counted where another group begins; but <em>il pilote le 9 une fois par mois</em>.</summary>
    private static bool IsBeforeObject(Place place) =>
        (place.Before().Is(LittleWords.TheMasculine) || place.Length > 1 || (LittleWords.ToWords.Contains(place.Before()) && place.HasBefore(Fixing, 2)))
            && place.HasAfter(Determiners) && place.After(2) is { Kind: TokenKind.Word } next
            && !Times.Contains(next) && !place.After().IsCapitalized;

    private static readonly WordSet Fixing = FrenchWords.Set(
        "fixé", "fixe", "fixer", "fixent", "repoussé", "repousse", "repousser", "reporté", "reporte", "reporter", "renvoyé", "renvoie", "renvoyer", "remis", "remet", "remettre", "avancé", "avance",
        "avancer", "ajourné", "ajourne", "ajourner", "décalé", "décale", "décaler", "différé", "déplacé", "ramené");

    private static readonly WordSet Determiners = FrenchWords.Set("le", "la", "l'", "les", "un", "une", "son", "sa", "ses", "leur", "leurs", "cet", "cette", "ces");
    private static readonly WordSet Times = FrenchWords.Set("fois", "plus", "moins");

    /// <summary><em>Elle habite au 14, rue des Lilas</em>, <em>passé du 26 au 30 de la rue des Carmes</em>; <em>le 14, place des Lilas, un bal sera donné</em>, <em>du 12 au 14, place au jazz</em>.</summary>
    public static bool IsAddress(Place place) =>
        IsBeforeStreet(place)
        || place.HasBefore(LittleWords.Contracted) && place.After().Is(',') && Streets.Contains(place.After(2)) && !LittleWords.ToWords.Contains(place.After(3));

    private static bool IsBeforeStreet(Place place) =>
        LeadsToStreet(place, 1) || (LittleWords.Contracted.Contains(place.After()) && place.After(2).Kind == TokenKind.Number && LeadsToStreet(place, 3));

    /// <summary><em>Le 30 <b>de la rue</b> des Carmes</em></summary>
    private static bool LeadsToStreet(Place place, int distance) =>
        place.After(distance).Is(LittleWords.Of)
        && Streets.Contains(place.After(distance + (LittleWords.Articles.Contains(place.After(distance + 1)) ? 2 : 1)));

    /// <summary><em>2001, rue de Genève</em></summary>
    public static bool IsHouse(Place place) => place.IsSentenceStart && place.After().Is(',') && Streets.Contains(place.After(2));

    /// <summary><em>Contacter la brigade ou le 17</em>: an emergency call beside no other day.</summary>
    public static bool IsCalled(Place place) =>
        place[0].Number is 15 or 17 or 18 && place.Before(2).Is(LittleWords.Or) && place.Before(3) is { Kind: TokenKind.Word } other
        && !other.Has(TokenTraits.Temporal) && place.After().Kind == TokenKind.Punctuation;

    private static readonly WordSet Streets = FrenchWords.Set("rue", "avenue", "boulevard", "bd", "quai", "place", "square", "impasse", "allée", "chemin", "route", "cours", "passage", "ruelle");

    /// <summary><em>Le 17 de 14 h à 16 h</em>.</summary>
    private static bool IsBeforeHours(Place place) =>
        place.After().Is(LittleWords.Of) && place.After(2).Kind == TokenKind.Number
        && (ClockWords.Letters.Contains(place.After(3)) || ClockWords.Hours.Contains(place.After(3)));

    /// <summary>Whether no noun follows that the number could count: <em>en juillet 98, …</em>.</summary>
    public static bool EndsNounGroup(Place place) => place.IsSentenceEnd || place.After().BeginsLine || place.HasAfter(AfterDay) || IsClosed(place.After(), place.After(2));

    /// <summary>Whether the words are all that is said, as in a message: <em>L'après-midi.</em></summary>
    public static bool IsAllThatIsSaid(Place place) =>
        (place.IsSentenceStart || place.Before().Is('«'))
        && (place.IsSentenceEnd || (place.After().Kind == TokenKind.Punctuation && (place.After(2) == default || place.After(2).Kind == TokenKind.Punctuation)));

    public static bool IsYear(Place place) => YearFrames.IsYear(place);

    /// <summary><em>Chaque année le 3 mai 1945 est commémoré</em>: that day is of one year.</summary>
    public static bool HoldsYear(Place place)
    {
        for (var i = 0; i < place.Length; i++)
        {
            if (place[i] is { Kind: TokenKind.Number, Length: 4 })
            {
                return true;
            }
        }

        return false;
    }

    public static bool IsHyphenated(Place place)
    {
        for (var i = 1; i < place.End - place.Start; i++)
        {
            if (!place[i].Has(TokenTraits.Hyphenated))
            {
                return false;
            }
        }

        return true;
    }

    private static bool IsClosed(Token next, Token afterNext) =>
        next.Kind == TokenKind.Punctuation && !next.Is('%') && !next.Is('€') && !next.Is('°') && !next.Is('/')
        && !(next.Is(',') && afterNext is { Kind: TokenKind.Number } && afterNext.Start == next.End);
}
