using Timeline.French.Lexicon;
using Timeline.Recognition;
using Timeline.Tokenization;

namespace Timeline.French.Expressions;

/// <summary>Whether the words for a length mean how long something lasts: <em>quatre jours</em>; not <em>les années trente</em>, <em>une seconde chance</em>, <em>un mois de juin exécrable</em>.</summary>
internal static class MeantLengths
{
    private static readonly WordSet Degrees = FrenchWords.Set("degrés", "degré");

    private static readonly WordSet Rivals = FrenchWords.Set("seconde", "secondes");
    private static readonly WordSet One = FrenchWords.Set("un", "une", "la");
    private static readonly WordSet Decades = FrenchWords.Set(
        "dix", "vingt", "trente", "quarante", "cinquante", "soixante", "septante", "quatre", "huitante", "octante", "nonante", "folles");

    private static readonly WordSet AfterSecond = FrenchWords.Set(
        "de", "d'", "avant", "après", "plus", "et", "ou", "pour", "à", "par", "sur", "seulement", "environ", "pas", "que", "qui", "dans", "en");
    private static readonly WordSet YearsInWords = FrenchWords.Set("années");

    /// <summary>What tells when or where the second one was; <em>une seconde de trop, sur son rival</em> is a time.</summary>
    private static readonly WordSet Elsewhere = FrenchWords.Set(
        "en", "dans", "à", "au", "aux", "le", "la", "lors", "contre", "chez", "devant", "hier", "lundi", "mardi", "mercredi", "jeudi", "vendredi", "samedi",
        "dimanche");

    private const int FarthestFirst = 20;

    private static readonly WordSet Firsts = FrenchWords.Set("première", "premières");

    /// <summary>Whether they are no age, no rate, no decade, no countdown, and none that is only another one, and tell no others (<em>des journées de onze heures</em>).</summary>
    public static bool Are(Place place) =>
        !(place[^1].IsCapitalized && place[^1].Length > 2) && !IsRate(place) && !Ages.Are(place) && !IsSecondOne(place) && !KindsOfTime.AreLengths(place)
        && !IsDecade(place)
        && !(place[0].Is(LittleWords.OfThem) && place.HasAfter(LittleWords.BareOf) && (place.After(2).Kind == TokenKind.Number || place.HasAfter(FunctionWords.Determiners, 2)))
        && !place.After().Is('/') && !place.HasBefore(Degrees) && !DaysTo.IsCountdown(place) && !IsNamedMonth(place) && !IsNumberedYear(place)
        && !DaysUnnamed.Are(place);

    /// <summary><em>80 litres par 24 heures</em>; <em>perturbée par sept semaines de blocage</em>.</summary>
    private static bool IsRate(Place place) => place.Before().Is(ClauseWords.Par) && place[0].Kind == TokenKind.Number;

    /// <summary><em>Une seconde chance</em> is another one: a second of time is followed by no noun.</summary>
    private static bool IsSecondOne(Place place)
    {
        var length = place.End - place.Start;
        return length == 2 && Rivals.Contains(place[1]) && One.Contains(place[0])
            && ((place.HasAfter(Elsewhere) && IsAfterFirst(place)) || (place.After().Is(',') && !FunctionWords.Prepositions.Contains(place.Before()))
                || (place.After() is { Kind: TokenKind.Word } && !place.HasAfter(AfterSecond)));
    }

    /// <summary><em>Une première marche a eu lieu en mars, une seconde en avril</em></summary>
    private static bool IsAfterFirst(Place place) => place.HasWithinBefore(Firsts, FarthestFirst);

    /// <summary><em>Un mois de juin exécrable</em> is June.</summary>
    private static bool IsNamedMonth(Place place) =>
        place.Length == 2 && One.Contains(place[0]) && place[1].Is(Durations.Month) && place.HasAfter(LittleWords.BareOf) && Frames.FullMonths.Contains(place.After(2));

    /// <summary><em>Le pays a connu une année 2015 difficile</em>: which year, and not how long.</summary>
    private static bool IsNumberedYear(Place place) => place.Length == 2 && One.Contains(place[0]) && place[1].Is(Durations.Year) && place.After() is { Kind: TokenKind.Number, Length: 4 };

    /// <summary><em>La fin des années 1990, des années trente</em>: no number of years, but those of a decade.</summary>
    private static bool IsDecade(Place place) => YearsInWords.Contains(place[place.End - place.Start - 1]) && (place.After().Kind == TokenKind.Number || place.HasAfter(Decades));
}
