using Timeline.Recognition;
using Timeline.Tokenization;

namespace Timeline.French.Lexicon;

/// <summary>Cardinal numbers in words, to the millions, with the forms of Belgium and Switzerland.</summary>
internal static class NumberWords
{
    private const int Hundred = 100;
    private const int Thousand = 1_000;
    private const int Million = 1_000_000;

    private static readonly Dictionary<ushort, int> Values = new()
    {
        [Word("zéro")] = 0, [Word("un")] = 1, [Word("une")] = 1, [Word("deux")] = 2, [Word("trois")] = 3, [Word("quatre")] = 4,
        [Word("cinq")] = 5, [Word("six")] = 6, [Word("sept")] = 7, [Word("huit")] = 8, [Word("neuf")] = 9, [Word("dix")] = 10,
        [Word("onze")] = 11, [Word("douze")] = 12, [Word("treize")] = 13, [Word("quatorze")] = 14, [Word("quinze")] = 15,
        [Word("seize")] = 16, [Word("vingt")] = 20, [Word("vingts")] = 20, [Word("trente")] = 30, [Word("quarante")] = 40,
        [Word("cinquante")] = 50, [Word("soixante")] = 60, [Word("septante")] = 70, [Word("huitante")] = 80, [Word("octante")] = 80,
        [Word("nonante")] = 90, [Word("cent")] = Hundred, [Word("cents")] = Hundred, [Word("mille")] = Thousand, [Word("mil")] = Thousand,
        [Word("million")] = Million, [Word("millions")] = Million,
    };

    private static readonly ushort And = Word("et");

    public static bool CanStartWith(ushort word) => Values.ContainsKey(word);

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
                    || !Values.TryGetValue(scan.Tokens[position + 1].Word, out var one) || one is not (1 or 11))
                {
                    break;
                }

                position++;
                continue;
            }

            if (!Values.TryGetValue(token.Word, out var value) || !Join(value, ref total, ref current, ref lastScale))
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

    private static ushort Word(string word) => FrenchWords.Number(word);
}
