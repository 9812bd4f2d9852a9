using Timeline.French.Lexicon;
using Timeline.Recognition;
using Timeline.Tokenization;

namespace Timeline.French.Expressions;

/// <summary>Whether a day or a part of it is told of again and again: <em>le mardi</em>, <em>les dîners du mercredi</em>; not <em>le mardi 5 avril</em>.</summary>
internal static class Habits
{
    /// <summary>What makes <em>le mardi</em> one day: a date, a pull, or the beginning of a name.</summary>
    private static readonly WordSet OneDay = FrenchWords.Set(
        "dernier", "prochain", "suivant", "précédent", "passé", "d'", "de", "du", "en", "noir", "gras", "saint", "fou", "des", "même", "qui", "où", "er",
        "matin", "soir", "après", "le", "au", "à");

    /// <summary>What is held again and again: <em>les <b>dîners</b> du mercredi</em>; <em>les heurts du samedi</em> were of one.</summary>
    internal static readonly WordSet Repeated = FrenchWords.Set(
        "dîners", "déjeuners", "cours", "marchés", "messes", "cultes", "offices", "répétitions", "entraînements", "soirées", "permanences", "réunions",
        "séances", "émissions", "bals", "lectures", "ateliers", "consultations", "livraisons", "thés", "promenades", "services");

    private static readonly WordSet Ways = FrenchWords.Set(
        "et", "puis", "uniquement", "seulement", "exclusivement", "à", "au", "aux", "en", "dans", "vers", "chez", "pour", "par", "sur", "avec", "sans", "après",
        "avant", "sous", "devant");

    public static bool Are(Place place) =>
        place.After().Kind != TokenKind.Number && !place.After().Is('-') && !place.HasAfter(OneDay)
        && !(NumberWords.CanStartWith(place.After().Word) && (Frames.FullMonths.Contains(place.After(2)) || Frames.FullMonths.Contains(place.After(3))));

    /// <summary><em>Il allait le jeudi au cinéma</em>; not <em>le jeudi au soir, le jeudi à 9 heures</em>.</summary>
    public static bool AreBeforePlace(Place place) =>
        (place.After().Is(LittleWords.At) || LittleWords.Contracted.Contains(place.After()))
        && place.After(LittleWords.Articles.Contains(place.After(2)) ? 3 : 2) is { Kind: TokenKind.Word, Length: > 3 } next && !next.Has(TokenTraits.Temporal)
        && !NumberWords.CanStartWith(next.Word);

    /// <summary><em>Il est parti le matin vers le col, le soir, elle dansait</em>: no subject and no object.</summary>
    public static bool AreAdverbs(Place place) =>
        (!place[0].Has(TokenTraits.Capital) || place[0].Has(TokenTraits.AllCapitals))
            && (place.Before(2) == default || place.Before(2).Kind == TokenKind.Punctuation || !FunctionWords.Prepositions.Contains(place.Before(2)))
            && (place.After().Is(',') || place.HasAfter(FunctionWords.SubjectPronouns)
                || (place.Before(2) != default && place.Before(2).Kind == TokenKind.Word
                    && (place.IsSentenceEnd || place.After().Is('.') || place.After().Is(';') || Ways.Contains(place.After()))));

    /// <summary><em>Les cours du mercredi</em>, <em>les ateliers de poterie du mercredi</em>, <em>les messes du samedi soir et du dimanche</em>.</summary>
    public static bool AreRepeated(Place place)
    {
        if (!place.HasBefore(LittleWords.AndOr, 2))
        {
            return IsRepeated(place, 2);
        }

        var weekday = place.HasBefore(CalendarWords.WeekdayNames, 3) ? 3 : 4;
        return place.HasBefore(CalendarWords.WeekdayNames, weekday) && place.HasBefore(LittleWords.OfWords, weekday + 1) && IsRepeated(place, weekday + 2);
    }

    private static bool IsRepeated(Place place, int back) =>
        place.HasBefore(Repeated, back) || (place.HasBefore(Repeated, back + 2) && place.HasBefore(LittleWords.OfWords, back + 1))
        || (place.HasBefore(Repeated, back + 1) && place.Before(back) is { Kind: TokenKind.Word, Length: > 2 } kind && !FunctionWords.Prepositions.Contains(kind));

    /// <summary><em>À chaque jour suffit sa peine, il donne à chaque mois une couleur</em>; <em>à chaque année</em>, in Québec, is each year.</summary>
    public static bool AreGiven(Place place) => place.Before().Is(LittleWords.At) && (place.Length > 2 || place.HasAfter(Given));

    private static readonly WordSet Given = FrenchWords.Set("suffit", "un", "une", "le", "la", "l'", "les", "des", "son", "sa", "ses", "leur", "leurs");
}
