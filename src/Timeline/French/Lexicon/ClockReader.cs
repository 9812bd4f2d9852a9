using Timeline.Meanings;
using Timeline.Recognition;
using Timeline.Tokenization;

namespace Timeline.French.Lexicon;

/// <summary>Reads the hours, minutes and seconds of one time of day; <em>à bord de « Neuf Heures du matin »</em> is a name.</summary>
internal ref struct ClockReader(Scan scan, int position)
{
    /// <summary>Just past what was read.</summary>
    public int Position { get; private set; } = position;

    public ClockStrength Strength { get; private set; }

    /// <summary>Whether the words leave open which half of the day is meant.</summary>
    public bool IsTwelveHour { get; private set; }

    private readonly Token Here => At(0);

    public static bool IsNoonOrMidnight(ushort word) => word == ClockWords.Noon || word == ClockWords.Midnight;

    public TimeOfDay? Read()
    {
        // « Après-midi » holds no noon: « ouvert dans l'après-midi » is not after twelve.
        var time = !IsNoonOrMidnight(Here.Word) ? ReadHours() : Here.Has(TokenTraits.Hyphenated) ? null : ReadNamed();
        if (time is not null && HalfDays.Move(scan, Position, ref time) is > 0 and var end)
        {
            (Position, Strength, IsTwelveHour) = (end, ClockStrength.Sure, false);
        }

        if (time is not null && ClockWords.AreSharp(scan, Position))
        {
            Position++;
            Strength = ClockStrength.Sure;
        }

        return time;
    }

    private readonly Token At(int distance) => Position + distance < scan.End ? scan.Tokens[Position + distance] : default;

    private readonly bool IsGlued(int distance) => Position + distance > 0 && At(distance).Start == scan.Tokens[Position + distance - 1].End;

    /// <summary><em>Midi, minuit et demi, midi moins dix</em>; <em>le Midi</em> is a country.</summary>
    private TimeOfDay? ReadNamed()
    {
        var isNoon = Here.Word == ClockWords.Noon;
        if (isNoon && Here.Has(TokenTraits.Capital) && !Here.Has(TokenTraits.AllCapitals) && Position != scan.First)
        {
            return null;
        }

        Position++;
        return ReadSpokenMinutes() switch
        {
            null => isNoon ? new TimeOfDay(12, 0) : new TimeOfDay(24, 0, IsMidnight: true),
            < 0 and var less => new TimeOfDay(isNoon ? 11 : 23, 60 + less),
            { } minutes => new TimeOfDay(isNoon ? 12 : 0, minutes),
        };
    }

    private TimeOfDay? ReadHours()
    {
        var isInDigits = Here.Kind == TokenKind.Number;
        var hours = Here.Number;
        var end = isInDigits ? Here.Length > 2 ? -1 : Position + 1 : NumberWords.Read(scan, Position, out hours);
        if (end < 0)
        {
            return null;
        }

        Position = end;
        if (isInDigits && Here.Is(':') && IsGlued(0) && At(1) is { Kind: TokenKind.Number, Length: 2 } && IsGlued(1))
        {
            return ReadColons(hours);
        }

        if (isInDigits && HalfDays.Read(scan, Position, out _) is > 0 and var half && HalfDays.IsSure(scan, Position, half) && hours is >= 1 and <= 12)
        {
            return new TimeOfDay(hours, 0);
        }

        if (isInDigits && ClockWords.Letters.Contains(Here))
        {
            Position++;
            Strength = ClockStrength.Fair;
            return SpokenMinutes.ReadFraction(scan, Position, out _) > 0 ? ReadMinutesInWords(hours) : ReadMinutes(hours);
        }

        if (!ClockWords.Hours.Contains(Here) || hours > 24 || (Here.IsCapitalized && Here.Has(TokenTraits.Quoted)))
        {
            return null;
        }

        Position++;
        IsTwelveHour = true;
        return ReadMinutesInWords(hours);
    }

    private TimeOfDay? ReadMinutesInWords(int hours) => ReadSpokenMinutes() switch
    {
        null => ReadMinutes(hours),
        < 0 and var less => Checked((hours + 23) % 24, 60 + less, null),
        { } minutes => Checked(hours, minutes, null),
    };

    private TimeOfDay? ReadColons(int hours)
    {
        Strength = scan.Tokens[Position - 1].Length == 2 ? ClockStrength.Sure : ClockStrength.Fair;
        var minutes = At(1).Number;
        Position += 2;
        var seconds = Here.Is(':') && IsGlued(0) && At(1) is { Kind: TokenKind.Number, Length: 2 } ? At(1).Number : (int?)null;
        Position += seconds is null ? 0 : 2;
        return Checked(hours, minutes, seconds);
    }

    /// <summary>Two digits, and seconds after them: <em>20 h 30 min 12 s</em>. One digit is no minute: <em>18h5</em> is no time.</summary>
    private TimeOfDay? ReadMinutes(int hours)
    {
        if (Here is not { Kind: TokenKind.Number, Length: 2 } minutes)
        {
            // « Il est 8 h et vingt minutes »
            if (SpokenMinutes.ReadNumber(scan, Position, out var spoken) is > 0 and var end && ClockWords.Minutes.Contains(scan.Tokens[end - 1]))
            {
                (Position, Strength) = (end, ClockStrength.Weak);
                return Checked(hours, spoken, null);
            }

            return Here is { Kind: TokenKind.Number, Length: 1 } && IsGlued(0) ? null : Checked(hours, 0, null);
        }

        // « 10 h 18 h » are two times, « à 10 heures 12,5 % des votants » has no minutes; « 21 h 00 heure locale » is one.
        var isOther = !IsGlued(0) && (ClockWords.Letters.Contains(At(1)) || At(1).Is(ClockWords.ManyHours) || CountedThings.StandAt(scan, Position + 1));
        if (isOther || At(1).Is('%') || (At(1).Is(',') && At(2).Kind == TokenKind.Number && IsGlued(2)))
        {
            return Checked(hours, 0, null);
        }

        Position++;
        Strength = ClockStrength.Sure;
        IsTwelveHour = false;
        if (!ClockWords.Minutes.Contains(Here) || Here is { IsCapitalized: true, Length: 1 })
        {
            return Checked(hours, minutes.Number, null);
        }

        // « Elle a nagé 2 h 04 min 11 s »: with its units it is a length, unless something else makes it a time. « À 20 h 30 M. Roy parlera » has none.
        Position++;
        Strength = ClockStrength.Weak;
        var seconds = Here is { Kind: TokenKind.Number, Length: <= 2 } && ClockWords.Seconds.Contains(At(1)) ? Here.Number : (int?)null;
        Position += seconds is null ? 0 : 2;
        return Checked(hours, minutes.Number, seconds);
    }

    private int? ReadSpokenMinutes()
    {
        if (SpokenMinutes.ReadFraction(scan, Position, out var minutes) is > 0 and var afterFraction)
        {
            // « Trois heures et demie » is a length as well, « six heures moins le quart » never.
            Strength = minutes < 0 ? ClockStrength.Sure : minutes % 30 == 15 ? ClockStrength.Fair : Strength;
            Position = afterFraction;
            return minutes;
        }

        if (SpokenMinutes.ReadNumber(scan, Position, out minutes) is > 0 and var end && !CountedThings.StandAt(scan, end))
        {
            (Strength, Position) = (ClockStrength.Sure, end);
            return minutes;
        }

        return null;
    }

    /// <summary><em>35h00 par semaine</em> is a length, and no time; <em>25h70</em> is neither, which the rule remarks on.</summary>
    private static TimeOfDay? Checked(int hours, int minutes, int? seconds) =>
        hours > 24 && minutes < 60 ? null : new TimeOfDay(hours, minutes, seconds);
}
