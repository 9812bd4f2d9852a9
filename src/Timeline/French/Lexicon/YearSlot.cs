using Timeline.Recognition;
using Timeline.Tokenization;

namespace Timeline.French.Lexicon;

/// <summary><c>{year}</c>: a year in four digits, or in words as solemn and legal prose writes it (<em>mil neuf cent quarante</em>).</summary>
internal sealed class YearSlot() : Slot("year")
{
    private static readonly WordSet Leads = FrenchWords.Set("mil", "mille", "deux", "dix", "onze", "douze", "treize", "quatorze", "quinze", "seize");

    public override DigitRuns OpeningDigits => DigitRuns.Four;

    public override bool CanStartWith(ushort word) => Leads.Contains(word);

    public override bool AddFollowers(Opener first, Followers followers)
    {
        if (first.IsDigits)
        {
            return true;
        }

        NumberWords.AddFollowers(followers);
        return NumberWords.ValueOf(first.Word) >= 1000;
    }

    public override int Match(Scan scan, int position, out SlotValue value)
    {
        var token = scan.Tokens[position];
        if (token.Kind == TokenKind.Number)
        {
            value = new SlotValue(token.Number);
            return token is { Length: 4, Number: >= 1000 and <= 2999 } ? position + 1 : -1;
        }

        var end = NumberWords.Read(scan, position, out var number);
        value = new SlotValue(number);
        return number is >= 1000 and <= 2100 ? end : -1;
    }
}

/// <summary><c>{spokenYear}</c>: the last two digits of a year, in words: <em>quarante-quatre, nonante</em>; up to thirty-one they are a day.</summary>
internal sealed class SpokenYearSlot() : Slot("spokenYear")
{
    private const int First = 32;
    private const int Last = 99;

    private static readonly WordSet Tens = FrenchWords.Set("trente", "quarante", "cinquante", "soixante", "septante", "quatre", "huitante", "octante", "nonante");

    public override DigitRuns OpeningDigits => DigitRuns.None;

    public override bool CanStartWith(ushort word) => Tens.Contains(word);

    public override bool AddFollowers(Opener first, Followers followers)
    {
        NumberWords.AddFollowers(followers);
        return true;
    }

    public override int Match(Scan scan, int position, out SlotValue value)
    {
        var end = NumberWords.Read(scan, position, out var number);
        value = new SlotValue(number);
        return number is >= First and <= Last ? end : -1;
    }
}
