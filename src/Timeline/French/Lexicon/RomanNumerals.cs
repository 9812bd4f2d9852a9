using Timeline.Recognition;

namespace Timeline.French.Lexicon;

/// <summary>Roman numerals where time uses them: centuries, and the years of the Republic.</summary>
internal static class RomanNumerals
{
    private const int LastCentury = 30;
    private const int LastRepublicanYear = 14;

    private static readonly (string Letters, int Value)[] Parts = [("x", 10), ("ix", 9), ("v", 5), ("iv", 4), ("i", 1)];

    private static readonly string[] Words =
    [
        "premier", "deuxième | second", "troisième", "quatrième", "cinquième", "sixième", "septième", "huitième", "neuvième", "dixième", "onzième", "douzième",
        "treizième", "quatorzième", "quinzième", "seizième", "dix-septième", "dix-huitième", "dix-neuvième", "vingtième", "vingt et unième", "vingt-deuxième",
    ];

    /// <summary><c>{century}</c>: <em>XIXe, XIXème, 19e, dix-neuvième, Ier</em>.</summary>
    public static PhraseSlot Centuries { get; } = new("century", FrenchWords.Vocabulary,
        Phrases(LastCentury, static number => Ordinals(number) + " | " + Spaced(number) + (number <= Words.Length ? " | " + Words[number - 1] : "")));

    /// <summary><c>{republicanYear}</c>: <em>II, XIV, 2</em>.</summary>
    public static PhraseSlot RepublicanYears { get; } = new("republicanYear", FrenchWords.Vocabulary,
        Phrases(LastRepublicanYear, Roman));

    /// <summary>Whether letters, in capitals or not, are a number up to a last one.</summary>
    public static bool IsOne(ReadOnlySpan<char> letters, int last = 39)
    {
        for (var number = 1; number <= last; number++)
        {
            if (letters.Equals(Roman(number), StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        return false;
    }

    public static string Roman(int number)
    {
        var letters = "";
        foreach (var (part, value) in Parts)
        {
            for (; number >= value; number -= value)
            {
                letters += part;
            }
        }

        return letters;
    }

    private static (string Phrase, SlotValue Value)[] Phrases(int last, Func<int, string> written)
    {
        var phrases = new (string, SlotValue)[last];
        for (var number = 1; number <= last; number++)
        {
            phrases[number - 1] = (written(number), new SlotValue(number));
        }

        return phrases;
    }

    private static string Ordinals(int number)
    {
        var roman = Roman(number);
        if (number == 1)
        {
            return $"{roman}er | {roman} er";
        }

        // « XVIème » is the 16th; what the next numeral reads as its own is not read as XV with -ième.
        var full = Roman(number + 1) == roman + "i" ? "" : $" | {roman}ième";
        return $"{roman}e | {roman}è | {roman}ème | {roman}eme | {roman} e | {roman} ème | {roman} eme | {roman}{full}";
    }

    /// <summary>Digits and their ending are two tokens: <em>19e</em>.</summary>
    private static string Spaced(int number) => number == 1 ? "1 er" : $"{number} e | {number} ème | {number} eme | {number} ième";
}
