using Timeline.Recognition;

namespace Timeline.French.Lexicon;

/// <summary>Phrases with <em>de</em> that say how or why, and tell nothing of the word before them: <em>à l'aube <b>de nouveau</b>, cet été <b>des suites</b> d'une chute</em>.</summary>
internal static class OfPhrases
{
    private static readonly WordSet Heads = FrenchWords.Set(
        "nouveau", "retour", "justesse", "façon", "manière", "même", "suite", "préférence", "force", "front", "urgence", "office", "abord", "ailleurs", "emblée");

    private static readonly ushort More = FrenchWords.Number("plus");
    private static readonly ushort Beautiful = FrenchWords.Number("belle");
    private static readonly ushort Concert = FrenchWords.Number("concert");
    private static readonly ushort Effects = FrenchWords.Number("suites");

    /// <summary><em>À 20 heures de nouveau, à 9 heures de concert avec le maire</em>; not <em>deux heures de concert</em>.</summary>
    public static bool Follow(Place place) => place.After().Is(LittleWords.OfThem) ? place.After(2).Is(Effects)
        : LittleWords.BareOf.Contains(place.After())
            && (place.HasAfter(Heads, 2) || (place.After(2).Is(More) && place.After(3).Is(Beautiful)) || (place.After(2).Is(Concert) && place.After(3).Is(LittleWords.With)));
}
