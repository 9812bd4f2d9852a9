using System.Text;
using Timeline.French.Lexicon;
using Timeline.Tests.French;

namespace Timeline.Tests.Fuzzing;

/// <summary>
/// Makes texts that nobody writes: splices of examples, words of the lexicon, numbers, and the worst of Unicode.
/// The same seed makes the same texts.
/// </summary>
internal sealed class FuzzSource(int seed)
{
    /// <summary>The rules' examples, and the sentences by which the reader of events is held to what it reads: their ends and beginnings are where its rules look.</summary>
    private static readonly string[] Examples =
    [
        .. RuleExample.Texts,
        .. Repository.Read(Repository.PathOf("tests", "Timeline.Tests", "French", "Clauses", "Phrases.txt")).Split('\n').Where(line => line.Length > 0 && line[0] != '#').Select(line => line.Split(" → ")[0]),
    ];

    private static readonly string[] Words = [.. Enumerable.Range(1, FrenchWords.Vocabulary.Count - 1).Select(number => FrenchWords.Vocabulary[number])];

    private static readonly string[] Joints =
    [
        " ", " ", " ", " ", " ", "", "", "\n", "\n\n", "\r\n", "-", "'", "’", ".", ". ", ", ", " : ", "/", ":", "\u00a0", "\u202f", "« ", " »", "(", ")", " et ", " ou ", " à ", " au ",
        " du ", " de ", " le ", " la ", " l'", " en ", " dans ", " depuis ", " entre ", " jusqu'", " d'ici ", "h", " h ", "…", "— ", "\"", "“", "”", " que ", " qui ",
    ];

    private static readonly string[] Hostile =
    [
        "\0", "\u202e", "\u2066", "\u200b", "\u200d", "\ufeff", "\u00ad", "\u0301", "\u0327\u0302\u0301", "e\u0301\u0301\u0301", "\ud83d", "\ude00", "\ud83d\ude00", "ﬁ", "ﬂ", "ß", "İ", "ı",
        "ŉ", "ǆ", "<sup>", "</sup>", "1<sup>er</sup>", "1ᵉʳ", "٣", "３", "²", "½", "Ⅷ", "\u2028", "\u0085", "\u000b", "\t", "\ufffd", "\uffff", "\ue000", "𝟛", "ﷺ", "\u1e9e", "\\u0041", "%s", "{0}",
    ];

    private static readonly string[] Numbers =
    [
        "0", "00", "1", "1er", "2", "4", "9", "13", "24", "25", "28", "29", "29 février", "30 février", "31", "31 février", "31 avril", "32", "53", "60", "99", "100", "0000", "0001", "9999", "10000",
        "99/99/2016", "29/02/1900", "31/12/9999", "01/01/0001", "2016-02-30", "24h00", "24h01", "25h70", "2h30", "23:59", "23:59:60", "1,5", "1.000.000", "999999999", "9999999999999", "-1",
        "XIXe", "MMXVI", "IIe", "av. J.-C.", "mille", "un million", "neuf cent quatre-vingt-dix-neuf mille", "14-18", "2014-2015", "'98", "T4", "S1", "48 heures", "120 ans", "trois mille siècles",
    ];

    private readonly Random random = new(seed);
    private readonly StringBuilder text = new();

    public FuzzInput Next()
    {
        text.Clear();
        var pieces = random.Next(1, random.Next(20) == 0 ? 60 : 9);
        for (var i = 0; i < pieces; i++)
        {
            AddPiece();
            text.Append(Pick(Joints));
        }

        if (random.Next(4) == 0)
        {
            Scramble();
        }

        return new FuzzInput(text.ToString(), Day());
    }

    /// <summary>A token or a line that no buffer expects: a hundred thousand of one thing.</summary>
    public FuzzInput NextLong()
    {
        var piece = random.Next(3) switch { 0 => Pick(Hostile), 1 => Pick(Words), _ => Pick(Numbers) };
        var joint = random.Next(2) == 0 ? "" : Pick(Joints);
        text.Clear();
        while (text.Length < 100_000)
        {
            text.Append(piece).Append(joint);
        }

        return new FuzzInput(text.ToString(), Day());
    }

    private void AddPiece()
    {
        switch (random.Next(12))
        {
            case < 4:
                AddCut(Pick(Examples));
                break;
            case < 6:
                text.Append(Pick(Examples));
                break;
            case < 9:
                text.Append(Pick(Words));
                break;
            case < 11:
                text.Append(Pick(Numbers));
                break;
            default:
                text.Append(Pick(Hostile));
                break;
        }
    }

    private void AddCut(string example)
    {
        var start = random.Next(example.Length);
        text.Append(example, start, random.Next(example.Length - start) + 1);
    }

    private void Scramble()
    {
        for (var times = random.Next(1, 6); times > 0 && text.Length > 1; times--)
        {
            var place = random.Next(text.Length);
            switch (random.Next(5))
            {
                case 0:
                    text.Remove(place, 1);
                    break;
                case 1:
                    text.Insert(place, Pick(Hostile));
                    break;
                case 2:
                    text[place] = (char)random.Next(random.Next(3) == 0 ? 0x10000 : 0x250);
                    break;
                case 3:
                    text[place] = char.ToUpperInvariant(text[place]);
                    break;
                default:
                    text.Insert(place, random.Next(10_000));
                    break;
            }
        }
    }

    private Publication Day()
    {
        var date = random.Next(8) switch
        {
            0 => new LocalDate(1, 1, 1).PlusDays(random.Next(800)),
            1 => new LocalDate(9999, 12, 31).PlusDays(-random.Next(800)),
            2 => new LocalDate(random.Next(1, 10_000), 2, 28),
            _ => new LocalDate(2016, 3, 15).PlusDays(random.Next(-20_000, 20_000)),
        };
        return random.Next(2) == 0 ? date : date.At(LocalTime.FromSecondsSinceMidnight(random.Next(86_400)));
    }

    private string Pick(string[] choices) => choices[random.Next(choices.Length)];
}
