using Timeline.Meanings;
using Timeline.Recognition;

namespace Timeline.French.Lexicon;

/// <summary>How plainly words are a time of day.</summary>
internal enum ClockStrength
{
    /// <summary><em>trois heures, midi</em>: a length or a meal as well.</summary>
    Weak,

    /// <summary><em>20 h</em></summary>
    Fair,

    /// <summary><em>20 h 30, 8 heures du matin, 18 heures GMT</em></summary>
    Sure,
}

/// <summary>A time of day as it is written.</summary>
internal sealed record WrittenTime(TimeOfDay Time, DayPart? Part, ClockStrength Strength);

/// <summary>A slot for a time of day in any press form, with its zone: <em>20 h 30, 20:30, dix-huit heures trente, midi et demi, 04H12 GMT</em>.</summary>
/// <param name="least">How plain it must be.</param>
internal sealed class ClockSlot(string name, ClockStrength least) : Slot(name)
{
    private static readonly PhraseSlot Parts = new("clockPart", FrenchWords.Vocabulary,
        ("du matin | du mat | de la matinée | ce matin", new((int)DayPart.Morning)), ("de l'après-midi | cet après-midi | de relevée", new((int)DayPart.Afternoon)),
        ("du soir | ce soir", new((int)DayPart.Evening)), ("de la nuit", new((int)DayPart.Night)));

    private static readonly WordSet Halves = FrenchWords.Set("matin", "soir");
    internal static readonly ushort Evening = FrenchWords.Number("soir");

    public override DigitRuns OpeningDigits => DigitRuns.UpToTwo;

    /// <summary>Whether a part of the day follows an hour: <em>dix heures un quart <b>du soir</b></em>.</summary>
    public static bool IsPartAt(Scan scan, int position) => position < scan.End && Parts.Match(scan, position, out _) > 0;

    public override bool CanStartWith(ushort word) => NumberWords.CanStartWith(word) || ClockReader.IsNoonOrMidnight(word);

    public override bool AddFollowers(Opener first, Followers followers)
    {
        if (first.IsDigits)
        {
            followers.Add(ClockWords.Letters);
            followers.Add(':');
            HalfDays.AddTo(followers);
        }
        else if (ClockReader.IsNoonOrMidnight(first.Word))
        {
            followers.AddAnything();
        }

        followers.Add(ClockWords.Hours);
        NumberWords.AddFollowers(followers);
        return false;
    }

    public override int Match(Scan scan, int position, out SlotValue value)
    {
        var reader = new ClockReader(scan, position);
        if (reader.Read() is not { } time)
        {
            value = default;
            return -1;
        }

        var end = reader.Position;
        var strength = reader.Strength;
        DayPart? part = null;
        if (end < scan.End && Parts.Match(scan, end, out var named) is > 0 and var afterPart)
        {
            (part, end, strength) = ((DayPart)named.Number, afterPart, ClockStrength.Sure);
        }

        else if (end < scan.End && time.Hour is > 0 and <= 12 && reader.Strength > ClockStrength.Weak && Halves.Contains(scan.Tokens[end])
            && !(end + 1 < scan.End && LittleWords.AndOr.Contains(scan.Tokens[end + 1])))
        {
            // « Toulon, 10 juillet, 8 h. soir »; « à 8 h matin et soir » is twice a day.
            (part, strength) = (scan.Tokens[end].Is(Evening) ? DayPart.Evening : DayPart.Morning, ClockStrength.Sure);
            end++;
        }

        var isTwelveHour = reader.IsTwelveHour && time.Hour is > 0 and < 12;
        if (WrittenZone.Read(scan, end, out var zone) is > 0 and var afterZone)
        {
            (end, strength, isTwelveHour) = (afterZone, ClockStrength.Sure, isTwelveHour && part is not null);
        }

        value = new SlotValue(0, new WrittenTime(time with { Zone = zone, IsTwelveHour = isTwelveHour }, part, strength));
        return strength >= least ? end : -1;
    }
}
