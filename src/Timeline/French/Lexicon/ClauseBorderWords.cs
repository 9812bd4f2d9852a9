using Timeline.Recognition;

namespace Timeline.French.Lexicon;

/// <summary>The small words at which the words to show for an event begin and end.</summary>
internal static class ClauseBorderWords
{
    /// <summary>Prepositions that belong to another clause when only a noun and its participle are shown: <em>Dans | une étude publiée mardi</em>.</summary>
    public static WordSet Leading { get; } = FrenchWords.Set(
        "de", "d'", "dans", "par", "pour", "sans", "avec", "sur", "sous", "chez", "vers", "contre", "en", "à", "lors", "depuis", "après", "avant", "malgré");

    /// <summary>What says nothing without its relative clause: <em>ce qui circulait</em>.</summary>
    public static WordSet Demonstratives { get; } = FrenchWords.Set("ce", "celui", "celle", "ceux", "celles", "là");

    /// <summary>They bring in a source, which is no part of what it says.</summary>
    public static WordSet According { get; } = FrenchWords.Set("selon");

    /// <summary><em>et <b>y</b> retournera</em>: no subject.</summary>
    public static ushort There { get; } = FrenchWords.Number("y");

    /// <summary><em>entre Londres et Bruxelles</em></summary>
    public static ushort Between { get; } = FrenchWords.Number("entre");

    /// <summary><em>C'est à Lyon que…</em></summary>
    public static WordSet ItIs { get; } = FrenchWords.Set("c'", "ce");

    /// <summary>With <em>de</em> they measure: <em>peu de trains</em>.</summary>
    public static WordSet Amounts { get; } = FrenchWords.Set("peu", "beaucoup", "trop", "tant", "plus", "moins", "assez");

    /// <summary>They stand before an article: <em>tous les élus</em>.</summary>
    public static WordSet All { get; } = FrenchWords.Set("tous", "toutes", "tout", "toute");

    /// <summary><em>d'abord fixée au 5 novembre</em>.</summary>
    public static ushort Outset { get; } = FrenchWords.Number("abord");
}
