using Timeline.French.Lexicon;
using Timeline.Recognition;

namespace Timeline.French.Expressions;

/// <summary>What the days are counted to: <em>à dix jours du scrutin</em>.</summary>
internal static class DaysTo
{
    /// <summary>What one counts the days to: <em>à trois semaines du bac</em>.</summary>
    private static readonly WordSet Awaiting = FrenchWords.Set("jeux", "jo", "bac", "baccalauréat", "brevet", "mondial", "euro", "examen", "examens", "échéance", "vacances", "soldes", "fêtes");

    private static readonly WordSet Hours = FrenchWords.Set("h", "heure", "heures", "minute", "minutes", "min", "seconde", "secondes");

    /// <summary><em>À 20 heures de lundi, à deux heures de l'ouverture</em>: a time of day, or a drive.</summary>
    public static bool CountsHours(Place place) => place.Has(Hours);

    /// <summary><em>À dix jours du scrutin</em>; not <em>à deux jours de la côte, condamné à dix jours de travaux</em>.</summary>
    public static bool IsCountdown(Place place)
    {
        if (!place.Before().Is(LittleWords.At) || !place.HasAfter(LittleWords.OfWords) || CountsHours(place))
        {
            return false;
        }

        var distance = 2;
        while (FunctionWords.CliticDeterminers.Contains(place.After(distance)) || FunctionWords.EarlyAdjectives.Contains(place.After(distance)))
        {
            distance++;
        }

        return (distance > 2 || !place.HasAfter(LittleWords.BareOf)) && (EventNouns.Has(place.CharactersAfter(distance)) || Awaiting.Contains(place.After(distance)));
    }
}
