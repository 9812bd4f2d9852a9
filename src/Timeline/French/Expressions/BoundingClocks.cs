using Timeline.French.Lexicon;
using Timeline.Recognition;
using Timeline.Tokenization;

namespace Timeline.French.Expressions;

/// <summary>Hours behind a word that bounds a time: <em>depuis 13 heures</em>, <em>d'ici à 20 heures</em>, <em>avant 18 heures</em>.</summary>
internal static class BoundingClocks
{
    private static readonly WordSet LateBounds = FrenchWords.Set("avant", "après", "passé");
    private static readonly WordSet LengthOperators = FrenchWords.Set("depuis", "ici", "sous", "dans", "pendant", "durant", "en", "après", "avant");

    private static readonly ushort Here = FrenchWords.Number("ici");

    /// <summary><em>Depuis trois heures</em> is a length; <em>avant 18 heures</em> is a time, <em>après deux heures</em> a length again.</summary>
    public static bool Are(Place place) =>
        !place.HasBefore(LengthOperators) || ClockTimes.IsNoon(place[0])
        || ((place.Before().Is(ClauseWords.Depuis) || place.Before().Is(Here)) && IsAfternoon(place[0]))
        || (place[0] is { Kind: TokenKind.Number, Number: >= 5 } && LateBounds.Contains(place.Before()))
        || ((place[0].Kind == TokenKind.Number || ClockWords.AreNamed(place[0], place[1])) && place.Before().Is(LittleWords.Before));

    /// <summary><em>Depuis 13 heures, d'ici à 20 heures</em>, in figures: oftener a time than a count of hours, which is a round one (<em>depuis 12, d'ici 48 heures</em>); the length is offered as well.</summary>
    public static bool AreOfAfternoon(Place place) => place.Length >= 3 && IsAfternoon(place[place.Length - 2]) && ClockWords.Hours.Contains(place[place.Length - 1]);

    private static bool IsAfternoon(Token token) => token is { Kind: TokenKind.Number, Number: >= 13 and <= 23 };
}
