using Timeline.Recognition;

namespace Timeline.French.Lexicon;

/// <summary>The words of times of day.</summary>
internal static class ClockWords
{
    public static readonly ushort Noon = FrenchWords.Number("midi");
    public static readonly ushort Midnight = FrenchWords.Number("minuit");
    public static readonly ushort ManyHours = FrenchWords.Number("heures");
    public static readonly WordSet Letters = FrenchWords.Set("h", "hrs", "hr");
    public static readonly WordSet Hours = FrenchWords.Set("heures", "heure");
    public static readonly WordSet Minutes = FrenchWords.Set("min", "mn", "m", "minutes", "minute");
    public static readonly WordSet Seconds = FrenchWords.Set("s", "sec", "secondes", "seconde");
    public static readonly WordSet Sharp = FrenchWords.Set("pile", "précises", "précise", "précis", "tapantes", "tapante", "tapant", "sonnantes", "sonnant", "battantes", "battant", "passées");
}
