using Timeline.Recognition;
using Timeline.Tokenization;

namespace Timeline.French.Lexicon;

/// <summary><c>{number}</c>: a cardinal, in digits (<em>50 000</em>, <em>2,5</em>) or in words; its fraction is the slot's thing.</summary>
internal sealed class NumberSlot() : Slot("number")
{
    /// <summary>The fractions met so far, by their hundredths.</summary>
    private static readonly object?[] Fractions = new object?[100];

    public override DigitRuns OpeningDigits => DigitRuns.All;

    public override bool CanStartWith(ushort word) => NumberWords.CanStartWith(word);

    public override bool AddFollowers(Opener first, Followers followers)
    {
        if (first.IsDigits)
        {
            followers.Add(DigitRuns.Three);
            followers.Add(',');
            followers.Add('.');
        }
        else
        {
            NumberWords.AddFollowers(followers);
        }

        return true;
    }

    public override int Match(Scan scan, int position, out SlotValue value)
    {
        if (scan.Tokens[position].Kind != TokenKind.Number)
        {
            var end = NumberWords.Read(scan, position, out var number);
            value = new SlotValue(number);
            return end;
        }

        return ReadDigits(scan, position, out value);
    }

    private static int ReadDigits(Scan scan, int position, out SlotValue value)
    {
        var first = scan.Tokens[position++];
        if (first.Number < 0)
        {
            value = default;
            return -1;
        }

        long number = first.Number;
        while (first.Length <= 3 && number < 1_000_000 && position < scan.End && Thousands(scan, position) is var group and >= 0)
        {
            number = number * 1000 + scan.Tokens[group].Number;
            position = group + 1;
        }

        if (position + 1 < scan.End && IsDecimalMark(scan.Tokens[position]) && scan.Tokens[position + 1] is { Kind: TokenKind.Number, Length: <= 2 } fraction
            && scan.Tokens[position].Start == scan.Tokens[position - 1].End && fraction.Start == scan.Tokens[position].End)
        {
            value = new SlotValue((int)number, FractionOf(fraction.Length == 1 ? fraction.Number * 10 : fraction.Number));
            return position + 2;
        }

        value = new SlotValue((int)Math.Min(number, int.MaxValue));
        return position;
    }

    /// <summary>So many hundredths. They are the same for all: most figures with a comma are a percentage or a price, and no rule asks for them.</summary>
    private static object FractionOf(int hundredths) => Fractions[hundredths] ??= hundredths / 100m;

    /// <summary>The comma, and the point of keyboards: <em>2.5 heures</em>. Three digits after a point are thousands.</summary>
    private static bool IsDecimalMark(Token token) => token.Is(',') || token.Is('.');

    /// <summary>Where the next three digits of a number stand, −1 if there are none: <em>14 000</em>, <em>14.000</em>.</summary>
    private static int Thousands(Scan scan, int position)
    {
        var (before, token) = (scan.Tokens[position - 1], scan.Tokens[position]);
        if (token is { Kind: TokenKind.Number, Length: 3, IsJoined: false })
        {
            return token.Start == before.End + 1 ? position : -1;
        }

        return token.Is('.') && token.Start == before.End && position + 1 < scan.End && scan.Tokens[position + 1] is { Kind: TokenKind.Number, Length: 3 } group && group.Start == token.End
            ? position + 1
            : -1;
    }
}

/// <summary><c>{day}</c>: the day of a month: <em>1er, premier, 2, vingt et un</em>. There is no second, third… of March.</summary>
internal sealed class DaySlot() : Slot("day")
{
    private static readonly ushort First = FrenchWords.Number("premier");
    private static readonly ushort Ending = FrenchWords.Number("er");

    public override DigitRuns OpeningDigits => DigitRuns.UpToTwo;

    public override bool CanStartWith(ushort word) => word == First || NumberWords.CanStartWith(word);

    public override bool AddFollowers(Opener first, Followers followers)
    {
        if (first.IsDigits)
        {
            followers.Add(Ending);
            return true;
        }

        NumberWords.AddFollowers(followers);
        return first.Word == First || NumberWords.ValueOf(first.Word) >= 2;
    }

    public override int Match(Scan scan, int position, out SlotValue value)
    {
        var token = scan.Tokens[position];
        if (token.Is(First))
        {
            value = new SlotValue(1);
            return position + 1;
        }

        if (token.Kind != TokenKind.Number)
        {
            var end = NumberWords.Read(scan, position, out var number);
            value = new SlotValue(number);
            return number is >= 2 and <= 31 ? end : -1;
        }

        value = new SlotValue(token.Number);
        if (token.Length > 2 || token.Number is < 1 or > 31)
        {
            return -1;
        }

        var isFirst = token.Number == 1 && position + 1 < scan.End && scan.Tokens[position + 1].Is(Ending);
        return position + (isFirst ? 2 : 1);
    }
}

/// <summary><c>{digits}</c>: one or two digits, whatever they say.</summary>
internal sealed class DigitsSlot(string name, int shortest, int longest) : Slot(name)
{
    public override DigitRuns OpeningDigits => DigitRun.Between(shortest, longest);

    public override bool CanStartWith(ushort word) => false;

    public override bool AddFollowers(Opener first, Followers followers) => true;

    public override int Match(Scan scan, int position, out SlotValue value)
    {
        var token = scan.Tokens[position];
        value = new SlotValue(token.Number);
        return token.Kind == TokenKind.Number && token.Length >= shortest && token.Length <= longest ? position + 1 : -1;
    }
}
