using Timeline.Recognition;

namespace Timeline.French.Lexicon;

/// <summary>The small words at which the words to show for an event begin and end.</summary>
internal static class ClauseBorderWords
{
    /// <summary>Prepositions that belong to another clause when only a noun and its participle are shown: <em>Dans | une étude publiée mardi</em>.</summary>
    public static WordSet Leading { get; } = FrenchWords.Set(
        "de", "d'", "dans", "par", "pour", "sans", "avec", "sur", "sous", "chez", "vers", "contre", "en", "à", "lors", "depuis", "après", "avant", "malgré");

    /// <summary>What says nothing without its relative clause: <em>ce qui circulait</em>.</summary>
    public static WordSet Demonstratives { get; } = FrenchWords.Set("ce", "celui", "celle", "ceux", "celles");

    /// <summary>They bring in a source, which is no part of what it says.</summary>
    public static WordSet According { get; } = FrenchWords.Set("selon");

    /// <summary><em>d'abord fixée au 5 novembre</em>.</summary>
    public static ushort Outset { get; } = FrenchWords.Number("abord");
}
