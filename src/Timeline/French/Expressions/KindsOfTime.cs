using Timeline.French.Lexicon;
using Timeline.Recognition;
using Timeline.Tokenization;

namespace Timeline.French.Expressions;

/// <summary>Lengths that say of what kind a time is, and not how long or how far it is: <em>le pays entre dans une année électorale</em>.</summary>
internal static class KindsOfTime
{
    /// <summary>Days that are what is played or done on them: <em>les dernières journées de la saison</em>.</summary>
    public static bool AreSessions(Place place) => Sessions.Contains(place[^1]) && place.HasAfter(LittleWords.OfWords);

    private static readonly WordSet Sessions = FrenchWords.Set("journées");

    private static readonly WordSet Entering = FrenchWords.Set(
        "entrer", "entre", "entrent", "entrons", "entrera", "entreront", "entrait", "entraient", "entrant", "entré", "entrée", "entrés", "entrées", "entra");
    private static readonly WordSet Kinds = FrenchWords.Set(
        "électorale", "électoral", "présidentielle", "charnière", "décisive", "décisif", "cruciale", "difficile", "particulière", "blanche", "normale",
        "ordinaire");

    /// <summary><em>Le pays entre dans une semaine agitée</em>, <em>dans une année électorale</em>: what kind of time it is, and not how far ahead.</summary>
    public static bool Are(Place place) => place.Length == 3 && LittleWords.One.Contains(place[1]) && IsKind(place, place.Before());

    /// <summary>The same of the length alone: <em>dans <b>une semaine</b> agitée</em>.</summary>
    public static bool AreLengths(Place place) =>
        place.Length == 2 && LittleWords.One.Contains(place[0])
        && ((place.Before().Is(LittleWords.Within) && IsKind(place, place.Before(2))) || (place[1].Is(Day) && place.HasBefore(Under) && IsQualified(place)));

    /// <summary><em>Elle le montre sous un jour favorable</em>: in which light; <em>sous un jour ou deux</em> is by when.</summary>
    public static bool AreLight(Place place) => place.Length == 3 && place[2].Is(Day) && LittleWords.One.Contains(place[1]) && IsQualified(place);

    /// <summary>Whether what may be an adjective stands behind it.</summary>
    private static bool IsQualified(Place place) => place.After().Kind == TokenKind.Word && !FunctionWords.Conjunctions.Contains(place.After()) && !FunctionWords.Prepositions.Contains(place.After());

    private static readonly WordSet Under = FrenchWords.Set("sous");
    private static readonly ushort Day = FrenchWords.Number("jour");

    private static bool IsKind(Place place, Token verb) => place.HasAfter(Kinds) || (Entering.Contains(verb) && IsQualified(place));
}
