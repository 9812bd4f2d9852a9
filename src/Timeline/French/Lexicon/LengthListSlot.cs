using Timeline.Meanings;
using Timeline.Recognition;
using Timeline.Tokenization;

namespace Timeline.French.Lexicon;

/// <summary>
/// <c>{lengthList}</c>: a length told unit by unit, the coarsest first (<em>un an, deux mois et trois jours</em>). Its thing is the list of
/// <see cref="LengthPart"/>. Two units with a comma between them are two lengths (<em>deux ans, six mois ferme</em>).
/// </summary>
internal sealed class LengthListSlot() : Slot("lengthList")
{
    private static readonly PhraseSlot ShortUnits = new("shortUnit", FrenchWords.Vocabulary,
        ("j", new((int)CalendarUnit.Day)), ("h", new((int)CalendarUnit.Hour)), ("mn", new((int)CalendarUnit.Minute)), ("s", new((int)CalendarUnit.Second)));

    private readonly NumberSlot numbers = new();

    public override DigitRuns OpeningDigits => DigitRuns.All;

    public override bool CanStartWith(ushort word) => NumberWords.CanStartWith(word);

    public override void Seal(int words)
    {
        base.Seal(words);
        numbers.Seal(words);
        CalendarWords.Units.Seal(words);
        ShortUnits.Seal(words);
    }

    public override bool AddFollowers(Opener first, Followers followers)
    {
        numbers.AddFollowers(first, followers);
        followers.AddOpeners(CalendarWords.Units);
        followers.AddOpeners(ShortUnits);
        return false;
    }

    public override int Match(Scan scan, int position, out SlotValue value)
    {
        List<LengthPart>? parts = null;
        var first = default(LengthPart);
        var (count, coarser, end) = (0, int.MaxValue, -1);
        var (isLast, isClosed) = (false, false);
        while (Part(scan, position, coarser) is (var part, > 0 and var past))
        {
            // Most lengths have one unit, and need no list.
            if (count++ == 0)
            {
                first = part;
            }
            else
            {
                (parts ??= [first]).Add(part);
            }

            (coarser, end) = ((int)part.Unit, past);
            if (isLast)
            {
                isClosed = true;
                break;
            }

            position = Link(scan, past, out isLast);
        }

        value = new SlotValue(count, parts);
        return count >= 3 || (isClosed && count == 2) ? end : -1;
    }

    /// <summary>Past a comma, an <em>et</em>, both or nothing.</summary>
    private static int Link(Scan scan, int position, out bool isLast)
    {
        var next = position < scan.End && scan.Tokens[position].Is(',') ? position + 1 : position;
        isLast = next < scan.End && scan.Tokens[next].Is(LittleWords.And);
        return isLast ? next + 1 : next;
    }

    private (LengthPart Part, int End) Part(Scan scan, int position, int coarser)
    {
        if (position >= scan.End || !numbers.MayStart(scan.Tokens[position]) || numbers.Match(scan, position, out var number) is var unitAt && (unitAt < 0 || unitAt >= scan.End))
        {
            return (default, -1);
        }

        var end = UnitOf(scan, unitAt, out var unit);
        return end > 0 && unit < coarser ? (new LengthPart(number.Number + (number.Thing as decimal? ?? 0), (CalendarUnit)unit), end) : (default, -1);
    }

    private static int UnitOf(Scan scan, int position, out int unit)
    {
        var end = CalendarWords.Units.MayStart(scan.Tokens[position]) ? CalendarWords.Units.Match(scan, position, out var value)
            : ShortUnits.MayStart(scan.Tokens[position]) ? ShortUnits.Match(scan, position, out value)
            : Missing(out value);
        unit = value.Number;
        return end;
    }

    private static int Missing(out SlotValue value)
    {
        value = default;
        return -1;
    }
}
