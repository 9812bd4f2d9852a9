using Timeline.Tokenization;

namespace Timeline.Recognition;

/// <summary>What a list slot took for one item: its tokens, its value, and that of the word before it (0 where there is none).</summary>
internal readonly record struct ListItem(int Start, int End, int Number, int Lead);

/// <summary>
/// A slot that takes one or more of another slot's things, with commas between them: <em>3, 4</em> of <em>les 3, 4 et 5 mai</em>.
/// Its thing is itself, which tells the items.
/// </summary>
/// <param name="name">The slot's name.</param>
/// <param name="item">What is listed.</param>
/// <param name="lead">What may stand before each item and belongs to it: <em><b>samedi</b> 3, <b>dimanche</b> 4</em>.</param>
/// <param name="links">Words that may stand between the comma and the next item: <em>le 3, <b>le</b> 4</em>.</param>
internal sealed class ListSlot(string name, Slot item, Slot? lead, WordSet links) : Slot(name)
{
    /// <summary>Nobody lists more, and a rule that fails after a list must not read the whole sentence again from every place in it.</summary>
    private const int MostItems = 32;

    public override DigitRuns OpeningDigits => item.OpeningDigits;

    public override bool CanStartWith(ushort word) => item.CanStartWith(word) || lead?.CanStartWith(word) == true;

    public override void Seal(int words)
    {
        item.Seal(words);
        lead?.Seal(words);
        base.Seal(words);
    }

    protected override WordSet OpenersAmong(int words)
    {
        var openers = new WordSet(words);
        openers.Add(item.Openers);
        if (lead is not null)
        {
            openers.Add(lead.Openers);
        }

        return openers;
    }

    public override int AddFollowers(ReadOnlySpan<Opener> tokens, Followers followers)
    {
        if (lead?.Opens(tokens[0]) == true)
        {
            followers.AddAnything();
        }

        followers.Add(',');
        return item.Opens(tokens[0]) ? item.AddFollowers(tokens, followers) : 0;
    }

    public override int Match(Scan scan, int position, out SlotValue value)
    {
        Span<ListItem> items = stackalloc ListItem[MostItems];
        var count = Read(scan, position, items);
        value = new SlotValue(count, this);
        return count == 0 ? -1 : items[count - 1].End;
    }

    /// <summary>
    /// The items from a place on: read again when a meaning asks for them, since most patterns with a list fail behind it. Every meaning is asked for while its
    /// sentence is scanned, by the slot that takes it or by the recognizer.
    /// </summary>
    public ListItem[] Items(Scan scan, int position)
    {
        Span<ListItem> items = stackalloc ListItem[MostItems];
        return items[..Read(scan, position, items)].ToArray();
    }

    private int Read(Scan scan, int position, Span<ListItem> items)
    {
        var count = 0;
        while (count < items.Length && Take(scan, position) is { End: var end } taken)
        {
            items[count++] = taken;
            if (end >= scan.End || !scan.Tokens[end].Is(','))
            {
                break;
            }

            position = end + 1;
            while (position < scan.End && links.Contains(scan.Tokens[position]))
            {
                position++;
            }
        }

        return count;
    }

    private ListItem? Take(Scan scan, int position)
    {
        if (position >= scan.End)
        {
            return null;
        }

        var start = position;
        var before = 0;
        if (lead is not null && lead.MayStart(scan.Tokens[position]) && lead.Match(scan, position, out var led) is > 0 and var past)
        {
            before = led.Number;
            position = past;
        }

        return position < scan.End && item.MayStart(scan.Tokens[position]) && item.Match(scan, position, out var value) is > 0 and var end
            ? new ListItem(start, end, value.Number, before)
            : null;
    }
}
