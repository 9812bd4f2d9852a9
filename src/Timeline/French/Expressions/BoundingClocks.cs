using Timeline.French.Lexicon;
using Timeline.Recognition;
using Timeline.Tokenization;

namespace Timeline.French.Expressions;

/// <summary>Hours behind a word that bounds a time: <em>depuis 13 heures</em>, <em>d'ici à 20 heures</em>, <em>avant 18 heures</em>.</summary>
internal static class BoundingClocks
{
    private static readonly WordSet LateBounds = FrenchWords.Set("avant", "après", "passé");
    private static readonly WordSet LengthOperators = FrenchWords.Set("depuis", "ici", "sous", "dans", "pendant", "durant", "en", "après", "avant");

    /// <summary>What reaches a number of hours: <em>des retards <b>allant</b> jusqu'à 3 heures</em>.</summary>
    private static readonly WordSet Reaching = FrenchWords.Set(
        "allant", "aller", "vont", "va", "allaient", "allait", "atteint", "atteignent", "atteindre", "atteignaient", "monter", "montent", "montaient", "grimper", "grimpent",
        "retard", "retards", "attente", "délai", "délais", "décalage");

    /// <summary>What leads hours in from which something runs: <em>à <b>partir</b> de 8 heures</em>.</summary>
    internal static readonly WordSet Starting = FrenchWords.Set("partir", "compter", "dater");

    private static readonly ushort Here = FrenchWords.Number("ici");

    /// <summary><em>Depuis trois heures</em> is a length; <em>avant 18 heures</em> is a time, <em>après deux heures</em> a length again.</summary>
    public static bool Are(Place place) =>
        (!place.HasBefore(LengthOperators) && !AreReached(place)) || ClockTimes.IsNoon(place[0])
        || ((place.Before().Is(ClauseWords.Depuis) || place.Before().Is(Here)) && IsAfternoon(place[0]))
        || (place[0] is { Kind: TokenKind.Number, Number: >= 5 } && LateBounds.Contains(place.Before()))
        || ((place[0].Kind == TokenKind.Number || ClockWords.AreNamed(place[0], place[1])) && place.Before().Is(LittleWords.Before));

    /// <summary><em>À partir de 8 heures, jusqu'à 18 heures, d'ici 20 heures</em>, and no length: <em>des retards allant jusqu'à 3 heures</em>.</summary>
    public static bool HaveFromOrUntil(Place place) => (Starting.Contains(place.Before(2)) || place.Before(2).Is(LittleWords.UpTo) || place.Before().Is(Here) || place.Before(2).Is(Here)) && !AreReached(place);

    /// <summary><em>Des retards allant jusqu'à 3 heures</em>; not <em>attendre jusqu'à 3 heures, la file allait jusqu'à 18 heures</em>.</summary>
    private static bool AreReached(Place place) => place.Before(2).Is(LittleWords.UpTo) && Reaching.Contains(place.Before(3)) && !IsAfternoon(place[0]);

    /// <summary><em>Depuis 13 heures, d'ici à 20 heures</em>, in figures: oftener a time than a count of hours, which is a round one (<em>depuis 12, d'ici 48 heures</em>); the length is offered as well.</summary>
    public static bool AreOfAfternoon(Place place) => place.Length >= 3 && IsAfternoon(place[place.Length - 2]) && ClockWords.Hours.Contains(place[place.Length - 1]);

    private static bool IsAfternoon(Token token) => token is { Kind: TokenKind.Number, Number: >= 13 and <= 23 };
}
