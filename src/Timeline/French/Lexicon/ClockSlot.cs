using Timeline.Meanings;
using Timeline.Recognition;
using Timeline.Tokenization;

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

/// <summary><c>{clock}</c>: a time of day in any press form, with its zone: <em>20 h 30, 20:30, dix-huit heures trente, midi et demi, 04H12 GMT</em>.</summary>
/// <param name="least">How plain it must be.</param>
internal sealed class ClockSlot(string name, ClockStrength least) : Slot(name)
{
    public override bool CanStartWithNumber => true;

    public override bool CanStartWith(ushort word) => NumberWords.CanStartWith(word) || ClockReader.IsNoonOrMidnight(word);

    public override int Match(Scan scan, int position, out SlotValue value)
    {
        var reader = new ClockReader(scan, position);
        var time = reader.Read();
        value = new SlotValue(0, time);
        return time is not null && time.Strength >= least ? reader.Position : -1;
    }
}

/// <summary>Reads one time of day, word by word.</summary>
internal ref struct ClockReader(Scan scan, int position)
{
    private static readonly ushort Noon = FrenchWords.Number("midi");
    private static readonly ushort Midnight = FrenchWords.Number("minuit");
    private static readonly ushort And = FrenchWords.Number("et");
    private static readonly ushort Less = FrenchWords.Number("moins");
    private static readonly ushort The = FrenchWords.Number("le");
    private static readonly ushort Quarter = FrenchWords.Number("quart");
    private static readonly ushort HoursWord = FrenchWords.Number("heures");
    private static readonly WordSet Letters = FrenchWords.Set("h", "hrs", "hr");
    private static readonly WordSet Hours = FrenchWords.Set("heures", "heure");
    private static readonly WordSet Minutes = FrenchWords.Set("min", "mn", "minutes", "minute");
    private static readonly WordSet Seconds = FrenchWords.Set("s", "sec", "secondes", "seconde");
    private static readonly WordSet Halves = FrenchWords.Set("demie", "demi");
    private static readonly WordSet Sharp = FrenchWords.Set("pile", "précises", "précise", "tapantes", "tapante", "sonnantes", "passées");
    private static readonly WordSet Universal = FrenchWords.Set("gmt", "utc");

    private static readonly PhraseSlot Parts = new("clockPart", FrenchWords.Vocabulary,
        ("du matin | du mat | de la matinée | ce matin", new((int)DayPart.Morning)), ("de l'après-midi | cet après-midi", new((int)DayPart.Afternoon)),
        ("du soir | ce soir", new((int)DayPart.Evening)), ("de la nuit", new((int)DayPart.Night)));

    private static readonly Token Nothing = default;

    private bool isTwelveHour;
    private ClockStrength strength;

    /// <summary>Just past what was read.</summary>
    public int Position { get; private set; } = position;

    public static bool IsNoonOrMidnight(ushort word) => word == Noon || word == Midnight;

    public WrittenTime? Read()
    {
        var time = IsNoonOrMidnight(Here.Word) ? ReadNamed() : ReadHours();
        if (time is null)
        {
            return null;
        }

        if (Sharp.Contains(Here))
        {
            Position++;
            strength = ClockStrength.Sure;
        }

        var part = ReadPart();
        var zone = ReadZone();
        time = time with { Zone = zone is { Length: > 0 } ? zone : null, IsTwelveHour = isTwelveHour && time.Hour is > 0 and < 12 };
        return new WrittenTime(time, part, strength);
    }

    private readonly Token Here => At(0);

    private readonly Token At(int distance) => Position + distance < scan.End ? scan.Tokens[Position + distance] : Nothing;

    /// <summary><em>Midi, minuit et demi, midi moins dix</em>; <em>le Midi</em> is a country.</summary>
    private TimeOfDay? ReadNamed()
    {
        var isNoon = Here.Word == Noon;
        if (isNoon && Here.Has(TokenTraits.Capital) && !Here.Has(TokenTraits.AllCapitals) && Position != scan.First)
        {
            return null;
        }

        Position++;
        var minutes = ReadFraction() ?? ReadMinuteWords();
        return minutes switch
        {
            null => isNoon ? new TimeOfDay(12, 0) : new TimeOfDay(24, 0, IsMidnight: true),
            < 0 => new TimeOfDay(isNoon ? 11 : 23, 60 + minutes.Value),
            _ => new TimeOfDay(isNoon ? 12 : 0, minutes.Value),
        };
    }

    private TimeOfDay? ReadHours()
    {
        var isInDigits = Here.Kind == TokenKind.Number;
        int hours;
        if (isInDigits)
        {
            hours = Here.Number;
            if (Here.Length > 2)
            {
                return null;
            }

            Position++;
        }
        else
        {
            var end = NumberWords.Read(scan, Position, out hours);
            if (end < 0)
            {
                return null;
            }

            Position = end;
        }

        if (isInDigits && Here.Is(':') && IsGlued(0) && At(1) is { Kind: TokenKind.Number, Length: 2 } && IsGlued(1))
        {
            strength = scan.Tokens[Position - 1].Length == 2 ? ClockStrength.Sure : ClockStrength.Fair;
            var minutes = At(1).Number;
            Position += 2;
            if (Here.Is(':') && IsGlued(0) && At(1) is { Kind: TokenKind.Number, Length: 2 } seconds)
            {
                Position += 2;
                return Checked(hours, minutes, seconds.Number);
            }

            return Checked(hours, minutes, null);
        }

        if (isInDigits && Letters.Contains(Here))
        {
            Position++;
            strength = ClockStrength.Fair;
            return ReadMinutes(hours);
        }

        if (!Hours.Contains(Here) || hours > 24)
        {
            return null;
        }

        Position++;
        isTwelveHour = true;
        if (ReadFraction() is { } fraction)
        {
            return fraction < 0 ? Checked((hours + 23) % 24, 60 + fraction, null) : Checked(hours, fraction, null);
        }

        if (!isInDigits && ReadMinuteWords() is { } spelled)
        {
            strength = ClockStrength.Sure;
            return Checked(hours, spelled, null);
        }

        return ReadMinutes(hours);
    }

    /// <summary>Two digits, and seconds after them: <em>20 h 30 min 12 s</em>. One digit is no minute: <em>18h5</em> is no time.</summary>
    private TimeOfDay? ReadMinutes(int hours)
    {
        if (Here is not { Kind: TokenKind.Number, Length: 2 } minutes || (At(1).IsJoined && !Letters.Contains(At(1)) && !Minutes.Contains(At(1)) && !At(1).Is(':') && At(1).Kind == TokenKind.Punctuation))
        {
            return Here is { Kind: TokenKind.Number, Length: 1 } && IsGlued(0) ? null : Checked(hours, 0, null);
        }

        // « 10 h 18 h » are two times, while « 21 h 00 heure locale » is one.
        if (!IsGlued(0) && (Letters.Contains(At(1)) || At(1).Is(HoursWord)) || (At(1).Is('%') || At(1).Is(',')) && At(2) is { Kind: TokenKind.Number } && At(2).Start == At(1).End)
        {
            return Checked(hours, 0, null);
        }

        Position++;
        strength = ClockStrength.Sure;
        isTwelveHour = false;
        if (Minutes.Contains(Here))
        {
            Position++;
            if (Here is { Kind: TokenKind.Number, Length: <= 2 } seconds && Seconds.Contains(At(1)))
            {
                Position += 2;
                return Checked(hours, minutes.Number, seconds.Number);
            }
        }

        return Checked(hours, minutes.Number, null);
    }

    /// <summary><em>Et demie, et quart, moins le quart, moins dix</em>, in minutes.</summary>
    private int? ReadFraction()
    {
        if (Here.Is(And) && (Halves.Contains(At(1)) || At(1).Is(Quarter)))
        {
            var minutes = At(1).Is(Quarter) ? 15 : 30;
            strength = minutes == 15 ? ClockStrength.Fair : strength;
            Position += 2;
            return minutes;
        }

        if (!Here.Is(Less))
        {
            return null;
        }

        if (At(1).Is(Quarter) || (At(1).Is(The) && At(2).Is(Quarter)))
        {
            Position += At(1).Is(Quarter) ? 2 : 3;
            strength = ClockStrength.Sure;
            return -15;
        }

        var end = NumberWords.Read(scan, Position + 1, out var less);
        if (end < 0 || less is < 1 or > 29)
        {
            return null;
        }

        Position = end;
        strength = ClockStrength.Sure;
        return -less;
    }

    /// <summary><em>Dix-huit heures trente</em>: minutes that are told are rarely odd, and <em>à dix heures deux hommes…</em> tells none.</summary>
    private int? ReadMinuteWords()
    {
        var first = Here.Is(And) ? Position + 1 : Position;
        if (first >= scan.End || scan.Tokens[first].Kind != TokenKind.Word)
        {
            return null;
        }

        var end = NumberWords.Read(scan, first, out var minutes);
        if (end < 0 || minutes is < 5 or > 59)
        {
            return null;
        }

        var isNamed = end < scan.End && Minutes.Contains(scan.Tokens[end]);
        if (!isNamed && (first != Position || minutes % 5 != 0 && minutes < 13))
        {
            return null;
        }

        Position = isNamed ? end + 1 : end;
        return minutes;
    }

    private DayPart? ReadPart()
    {
        if (Position >= scan.End || Here.Kind != TokenKind.Word || Parts.Match(scan, Position, out var part) is not (> 0 and var end))
        {
            return null;
        }

        Position = end;
        strength = ClockStrength.Sure;
        return (DayPart)part.Number;
    }

    /// <summary><em>GMT, UTC+2, heure de Paris, (heure locale)</em>; null where none is said, empty for the place's own.</summary>
    private string? ReadZone()
    {
        var start = Position;
        if (start >= scan.End)
        {
            return null;
        }

        var isBracketed = Here.Is('(');
        var isApart = isBracketed || Here.Is(',');
        Position += isApart ? 1 : 0;
        var zone = Hours.Contains(Here) ? ReadPlace() : isApart && !isBracketed ? null : ReadCode();
        if (zone is null || (isBracketed && !Here.Is(')')))
        {
            Position = start;
            return null;
        }

        Position += isBracketed ? 1 : 0;
        strength = ClockStrength.Sure;
        isTwelveHour = false;
        return zone;
    }

    private string? ReadPlace()
    {
        Position++;
        if (Position >= scan.End || Zones.Places.Match(scan, Position, out var value) is not (> 0 and var end))
        {
            return null;
        }

        Position = end;
        return (string)value.Thing!;
    }

    private string? ReadCode()
    {
        var first = Here;
        if (Position >= scan.End || first.Kind != TokenKind.Word || Zones.Codes.Match(scan, Position, out var value) is not (> 0 and var end))
        {
            return null;
        }

        // « est » is a verb and a point of the compass: only EST is a zone.
        var zone = (string)value.Thing!;
        if (zone.Length > 0 && !first.Has(TokenTraits.AllCapitals))
        {
            return null;
        }

        Position = end;
        return Universal.Contains(first) ? ReadDifference() ?? zone : zone;
    }

    /// <summary><em>UTC+2, GMT-5</em>: the zone database names them the other way round.</summary>
    private string? ReadDifference()
    {
        var isAhead = Here.Is('+') && At(1).Kind == TokenKind.Number;
        var isBehind = Here is { Kind: TokenKind.Number } && Here.Has(TokenTraits.Hyphenated);
        var hours = isAhead ? At(1).Number : isBehind ? Here.Number : 0;
        if (hours is < 1 or > 12)
        {
            return null;
        }

        Position += isAhead ? 2 : 1;
        return (isAhead ? "Etc/GMT-" : "Etc/GMT+") + hours.ToString(System.Globalization.CultureInfo.InvariantCulture);
    }

    private readonly bool IsGlued(int distance) => Position + distance > 0 && scan.Tokens[Position + distance].Start == scan.Tokens[Position + distance - 1].End;

    /// <summary><em>35h00 par semaine</em> is a length, and no time; <em>25h70</em> is neither, which the rule remarks on.</summary>
    private static TimeOfDay? Checked(int hours, int minutes, int? seconds) =>
        hours > 24 && minutes < 60 ? null : new TimeOfDay(hours, minutes, seconds);
}
