using Timeline.French.Lexicon;
using Timeline.Recognition;
using Timeline.Tokenization;

namespace Timeline.French.Expressions;

/// <summary>A day that nobody names, which is no length of one day (spec family 4): <em>il reviendra un jour, un jour, il a tout quitté</em>.</summary>
internal static class DaysUnnamed
{
    private static readonly ushort Other = FrenchWords.Number("autre");

    /// <summary>What one day fills or measures: <em>en un jour, il est resté un jour, plus d'un jour</em>.</summary>
    private static readonly WordSet Measuring = FrenchWords.Set(
        "en", "pendant", "durant", "après", "avant", "pour", "dans", "de", "d'", "sur", "à", "que", "qu'", "ou", "et", "moins", "plus", "seulement", "encore",
        "environ", "juste", "exactement", "peine", "quelque", "sous", "par",
        "dure", "durent", "duré", "durera", "durait", "dura", "reste", "restent", "resté", "restée", "restés", "restera", "resta", "pris", "prend", "prendra",
        "prit", "mis", "met", "mettra", "fallu", "faut", "faudra", "fallait",
        "attendu", "attendre", "attend", "patienter", "gagné", "gagne", "perdu", "perd", "passé", "passe", "passa", "passer", "manqué", "manque", "chômé",
        "travaillé", "suspendu", "suspendue", "fermé", "fermée", "absent", "absente", "retardé", "retardée", "repoussé", "repoussée", "reporté", "reportée",
        "prolongé", "prolongée", "décalé", "décalée", "compte", "compter", "vaut");

    /// <summary>What goes on behind a length of a day: <em>un jour de congé, un jour plus tard, un jour entier</em>.</summary>
    private static readonly WordSet Filling = FrenchWords.Set(
        "de", "d'", "ou", "et", "par", "sur", "plus", "avant", "après", "auparavant", "entier", "plein", "complet", "ferme", "franc", "supplémentaire",
        "environ", "maximum", "minimum", "seulement", "seul", "durant");

    private static readonly WordSet Seasons = FrenchWords.Set("printemps", "été", "automne", "hiver");

    /// <summary>What is done on a day that is named after it: <em>une journée d'action, deux journées de mobilisation</em>.</summary>
    private static readonly WordSet Doings = FrenchWords.Set(
        "action", "actions", "mobilisation", "manifestation", "manifestations", "protestation", "championnat", "deuil", "commémoration", "dépistage",
        "sensibilisation");
    private static readonly WordSet Kinds = FrenchWords.Set(
        "neige", "pluie", "vent", "tempête", "brouillard", "orage", "grêle", "gel", "canicule", "soleil", "marché", "foire", "fête", "match", "colère",
        "chance", "gloire");
    private static readonly WordSet Days = FrenchWords.Set("journée", "journées");

    public static bool Are(Place place) => (Days.Contains(place[^1]) && place.HasAfter(LittleWords.BareOf) && Doings.Contains(place.After(2))) || IsOneDay(place);

    private static bool IsOneDay(Place place) => place.Length == 2 && place[0].Is(LittleWords.OneMasculine) && place[1].Is(Durations.Day)
        && ((!Measuring.Contains(place.Before()) && !Filling.Contains(place.After())) || IsOneOrOther(place) || IsOfMonth(place) || IsOfKind(place));

    /// <summary><em>Un jour ou l'autre, d'un jour à l'autre</em>.</summary>
    private static bool IsOneOrOther(Place place) => place.After(2).Is(LittleWords.TheElided) && place.After(3).Is(Other);

    /// <summary><em>Né un jour de neige</em>; but <em>la route a été coupée pendant un jour de neige</em> measures it.</summary>
    private static bool IsOfKind(Place place) => place.HasAfter(LittleWords.BareOf) && place.HasAfter(Kinds, 2) && !Measuring.Contains(place.Before());

    /// <summary><em>Un jour de mars 1990, un jour d'été</em>.</summary>
    private static bool IsOfMonth(Place place) => place.HasAfter(LittleWords.BareOf) && (Frames.FullMonths.Contains(place.After(2)) || Seasons.Contains(place.After(2)));
}
