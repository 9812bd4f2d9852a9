using NodaTime;

namespace Timeline.Resolution;

/// <summary>What is to be said of a date that no calendar bears out.</summary>
internal sealed record Remark(DiagnosticKind Kind, string Message);

/// <summary>What a meaning comes to in a frame.</summary>
internal sealed record Resolved(TimexType Type, string Value, LocalInterval? Interval, Granularity Granularity)
{
    private static readonly Anchor Nothing = new(AnchorKind.None);
    private static readonly Anchor NotGiven = new(AnchorKind.Unknown);

    /// <summary>What few have, and none both of: an event's day, or a remark.</summary>
    private readonly object? rest;

    public TimexModifier Modifier { get; init; }

    public bool IsFuzzy { get; init; }

    public Anchor Anchor { get; init; } = Nothing;

    /// <summary>What was not said but inferred, and what decided it.</summary>
    public ValueList<string> Inferred { get; init; } = [];

    /// <summary>The other readings, the likelier first.</summary>
    public ValueList<Resolved> Alternatives { get; init; } = [];

    /// <summary>Why this reading, where there are others.</summary>
    public string Reason { get; init; } = "";

    /// <summary>The day of the event that the words count from, where it was inferred from theirs (<em>au lendemain de l'annonce</em>).</summary>
    public Resolved? EventDay
    {
        get => rest as Resolved;
        init => rest = value;
    }

    /// <summary>What is to be said of it; nothing where an event's day was inferred.</summary>
    public Remark? Remark
    {
        get => rest as Remark;
        init => rest = value;
    }

    /// <summary>Where the anchor is unknown the value stays open; it is never replaced by the publication's day.</summary>
    public static Resolved Unknown(Granularity granularity, TimexType type = TimexType.Date) =>
        new(type, granularity switch { >= Granularity.Year => "XXXX", Granularity.Month => "XXXX-XX", _ => "XXXX-XX-XX" }, null, granularity)
        {
            Anchor = NotGiven,
            Remark = new Remark(DiagnosticKind.UnknownAnchor, "The text does not date what this is counted from."),
        };

    /// <summary>A vague time or a length: a value without a place in time.</summary>
    public static Resolved Unplaced(TimexType type, string value, Granularity granularity, TimexModifier modifier = TimexModifier.None) =>
        new(type, value, null, granularity) { Modifier = modifier };

    /// <summary>From one weekday to another, every week.</summary>
    public static Resolved EveryWeek(IsoDayOfWeek first, IsoDayOfWeek last) => Unplaced(TimexType.Set, $"XXXX-WXX-{(int)first}/XXXX-WXX-{(int)last}", Granularity.Day);

    public static Resolved Day(LocalDate day) => new(TimexType.Date, Values.Day(day), LocalInterval.Of(day), Granularity.Day);

    /// <summary>A day that is counted from something.</summary>
    public static Resolved Day(LocalDate day, Anchor anchor) => new(TimexType.Date, Values.Day(day), LocalInterval.Of(day), Granularity.Day) { Anchor = anchor };

    /// <summary>A day that is inferred, made at once: most of what is read is.</summary>
    public static Resolved Day(LocalDate day, Anchor anchor, string inferred, params ValueList<Resolved> alternatives) =>
        new(TimexType.Date, Values.Day(day), LocalInterval.Of(day), Granularity.Day) { Anchor = anchor, Inferred = [inferred], Alternatives = alternatives };

    /// <summary>Another day than the one that was chosen.</summary>
    public static Resolved OtherDay(LocalDate day, string reason) => new(TimexType.Date, Values.Day(day), LocalInterval.Of(day), Granularity.Day) { Reason = reason };

    public Resolved With(Anchor anchor) => this with { Anchor = anchor };

    /// <summary>Counted from an anchor, with what had to be inferred.</summary>
    public Resolved From(Anchor anchor, string inferred) => this with { Anchor = anchor, Inferred = Inferred.With(inferred) };

    /// <summary>The same as another reading than the one that was chosen: it has none beside itself.</summary>
    public Resolved Because(string reason) => Reason == reason && Alternatives.Count == 0 ? this : this with { Reason = reason, Alternatives = [] };

    public Resolved Inferring(string inferred) => this with { Inferred = Inferred.With(inferred) };

    /// <summary>What a year gives: the one that is stated, else the story's; null where there is neither.</summary>
    public static Resolved? InYear(int? stated, int? storys, Granularity granularity, Func<int, Resolved?> of) =>
        (stated ?? storys) is not { } year ? null
        : of(year) is not { } found ? Unknown(granularity)
        : stated is null ? found.Inferring($"year {year}, the story's") : found;

    public Resolved Or(Resolved other, string reason) => this with { Alternatives = Alternatives.With(other.Because(reason)) };

    /// <summary>Whether it places and names the same time as a reading, whatever the reason.</summary>
    public bool ReadsAs(TemporalReading? reading) => reading is not null && Value == reading.Value && Modifier == reading.Modifier && Interval == reading.Interval;

    public TemporalReading ToReading() => new(Value, Modifier, Interval, Granularity, IsFuzzy, Reason);
}
