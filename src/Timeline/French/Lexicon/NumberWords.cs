using Timeline.Recognition;
using Timeline.Tokenization;

namespace Timeline.French.Lexicon;

/// <summary>Cardinal numbers in words, to the millions, with the forms of Belgium and Switzerland.</summary>
internal static class NumberWords
{
    private const int Hundred = 100;
    private const int Thousand = 1_000;
    private const int Million = 1_000_000;

    private static readonly (string Word, int Value)[] Words =
    [
        ("zéro", 0), ("un", 1), ("une", 1), ("deux", 2), ("trois", 3), ("quatre", 4), ("cinq", 5), ("six", 6), ("sept", 7), ("huit", 8), ("neuf", 9),
        ("dix", 10), ("onze", 11), ("douze", 12), ("treize", 13), ("quatorze", 14), ("quinze", 15), ("seize", 16), ("vingt", 20), ("vingts", 20),
        ("trente", 30), ("quarante", 40), ("cinquante", 50), ("soixante", 60), ("septante", 70), ("huitante", 80), ("octante", 80), ("nonante", 90),
        ("cent", Hundred), ("cents", Hundred), ("mille", Thousand), ("mil", Thousand), ("million", Million), ("millions", Million),
    ];

    /// <summary>The value of each word by its number, −1 for all that are no numbers.</summary>
    private static readonly int[] Values = ValuesOf(Words);

    private static readonly ushort And = FrenchWords.Number("et");

    public static bool CanStartWith(ushort word) => ValueOf(word) >= 0;

    /// <summary>The same of a token, and of a number in figures.</summary>
    public static bool CanStartWith(Token token) => token.Kind == TokenKind.Number || CanStartWith(token.Word);

    /// <summary>Adds the words that may follow one of them in a number.</summary>
    public static void AddFollowers(Followers followers)
    {
        foreach (var (word, _) in Words)
        {
            followers.Add(FrenchWords.Number(word));
        }

        followers.Add(And);
    }

    /// <summary>Reads the longest number in words; the place just past it, or −1.</summary>
    public static int Read(Scan scan, int position, out int number)
    {
        var total = 0;
        var current = 0;
        var lastScale = int.MaxValue;
        var end = -1;
        while (position < scan.End)
        {
            var token = scan.Tokens[position];
            if (token.Is(And))
            {
                // Vingt et un, soixante et onze: « et » only joins a one or an eleven to the tens.
                if (current % Hundred is not (20 or 30 or 40 or 50 or 60 or 70 or 80 or 90) || position + 1 >= scan.End
                    || ValueOf(scan.Tokens[position + 1].Word) is not (1 or 11))
                {
                    break;
                }

                position++;
                continue;
            }

            if (ValueOf(token.Word) is not (>= 0 and var value) || !Join(value, ref total, ref current, ref lastScale))
            {
                break;
            }

            end = ++position;
        }

        number = total + current;
        return end;
    }

    /// <summary>Adds one word to the number; false where French has no such number, and the number ends before it.</summary>
    private static bool Join(int value, ref int total, ref int current, ref int lastScale)
    {
        var low = current % Hundred;
        switch (value)
        {
            case 0:
                return total == 0 && current == 0 && lastScale == int.MaxValue;
            case Million when total == 0 && current == 0 && lastScale == int.MaxValue:
                // « 7,1 millions un an plus tôt »: no number begins with it.
                return false;
            case Thousand or Million when value < lastScale && current < Thousand:
                total += Math.Max(1, current) * value;
                current = 0;
                lastScale = value;
                return true;
            case Thousand or Million:
                return false;
            case Hundred:
                if (current is 0 or (> 1 and < 20))
                {
                    current = Math.Max(1, current) * Hundred;
                    return true;
                }

                return false;
            case 20 when low == 4:
                current += 76;
                return true;
            case >= 20 when low == 0:
            case >= 10 when low is 0 or 60 or 80:
            case < 10 when low is 0 or 20 or 30 or 40 or 50 or 60 or 70 or 80 or 90:
            case >= 7 and < 10 when low is 10 or 70 or 90:
                current += value;
                return true;
            default:
                return false;
        }
    }

    public static int ValueOf(ushort word) => word < Values.Length ? Values[word] : -1;

    private static int[] ValuesOf((string Word, int Value)[] words)
    {
        foreach (var (word, _) in words)
        {
            FrenchWords.Number(word);
        }

        var values = new int[FrenchWords.Vocabulary.Count];
        for (var i = 0; i < values.Length; i++)
        {
            values[i] = -1;
        }

        foreach (var (word, value) in words)
        {
            values[FrenchWords.Number(word)] = value;
        }

        return values;
    }
}
