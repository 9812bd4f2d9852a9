using Timeline.Recognition;
using Timeline.Tokenization;

namespace Timeline.French.Lexicon;

/// <summary>The words of times of day.</summary>
internal static class ClockWords
{
    public static readonly ushort Noon = FrenchWords.Number("midi");
    public static readonly ushort Midnight = FrenchWords.Number("minuit");
    public static readonly ushort ManyHours = FrenchWords.Number("heures");
    public static readonly WordSet Letters = FrenchWords.Set("h", "hrs", "hr");
    public static readonly WordSet Hours = FrenchWords.Set("heures", "heure");

    private static readonly WordSet Named = FrenchWords.Set("treize", "quatorze", "quinze", "seize", "vingt");

    private static readonly ushort Four = FrenchWords.Number("quatre");

    public static readonly WordSet Minutes = FrenchWords.Set("min", "mn", "m", "minutes", "minute");
    public static readonly WordSet Seconds = FrenchWords.Set("s", "sec", "secondes", "seconde");
    private static readonly WordSet Sharp = FrenchWords.Set("pile", "précises", "précise", "précis", "tapantes", "tapante", "tapant", "sonnantes", "sonnant", "battantes", "battant", "passées");

    private static readonly ushort Spent = FrenchWords.Number("passées");

    /// <summary>Where one spends hours: <em>neuf heures passées <b>sous</b> les décombres</em>.</summary>
    private static readonly WordSet Whereabouts = FrenchWords.Set("sous", "dans", "à", "au", "aux", "en", "sur", "chez", "avec", "devant", "derrière", "ensemble", "entre");

    /// <summary>Whether hours in words are oftener told by the clock than counted behind <em>avant</em>: <em>rentrés avant treize heures</em>; <em>pas avant trois heures, avant vingt-quatre heures</em>, so long it takes.</summary>
    public static bool AreNamed(Token first, Token second) => Named.Contains(first) && !second.Is(Four);

    /// <summary>Whether a word goes on with an hour: <em>à neuf heures précises, il est neuf heures passées</em>; not <em>après neuf heures passées sous les décombres</em>, so long they lasted.</summary>
    public static bool AreSharp(Scan scan, int position) => position < scan.End && Sharp.Contains(scan.Tokens[position])
        && !(scan.Tokens[position].Is(Spent) && position + 1 < scan.End && Whereabouts.Contains(scan.Tokens[position + 1]) && position >= 3 && !scan.Tokens[position - 3].Is(LittleWords.At));
}
