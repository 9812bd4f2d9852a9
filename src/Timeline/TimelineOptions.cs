using System.Text.Json.Serialization;
using NodaTime;
using Timeline.Export;

namespace Timeline;

/// <summary>Whose holidays and habits of speech a text has.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<FrenchRegion>))]
public enum FrenchRegion
{
    /// <summary>France.</summary>
    France,

    /// <summary>Belgium.</summary>
    Belgium,

    /// <summary>Switzerland.</summary>
    Switzerland,

    /// <summary>Québec, where <em>fin de semaine</em> is the week-end.</summary>
    Quebec,
}

/// <summary>Which way a partial date looks where neither tense nor any word decides.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<DirectionPreference>))]
public enum DirectionPreference
{
    /// <summary>The nearest day; the past on a tie. News speaks of what is near.</summary>
    Nearest,

    /// <summary>The latest day that is not after the publication.</summary>
    Past,

    /// <summary>The earliest day that is not before the publication.</summary>
    Future,
}

/// <summary>How a text is read. Immutable: change a copy with <c>options with { … }</c>.</summary>
/// <remarks><c>System.Text.Json</c> carries all of it but what is code: <see cref="Recognizers"/>, and <see cref="Zone"/>, for which <see cref="ZoneId"/> stands.</remarks>
[JsonConverter(typeof(TimelineOptionsJsonConverter))]
public sealed record TimelineOptions
{
    private readonly ReferenceZone zone;

    /// <summary>The options that are used where none are given.</summary>
    public static TimelineOptions Default { get; } = new();

    /// <summary>
    /// The reference zone: every local time that is returned is local to it. Europe/Paris unless set; then an article whose publication says
    /// how far its clocks are from UTC (<see cref="Publication.Offset"/>) is read by those (<see cref="ZoneOf"/>).
    /// </summary>
    /// <exception cref="ArgumentNullException">The zone is null.</exception>
    public DateTimeZone Zone
    {
        get => zone.Value;
        init => zone = new ReferenceZone(value ?? throw new ArgumentNullException(nameof(Zone)));
    }

    /// <summary>The name of <see cref="Zone"/> in the tz database, by which a configuration file can set it: <c>America/Montreal</c>.</summary>
    /// <exception cref="NodaTime.TimeZones.DateTimeZoneNotFoundException">The tz database has no such zone.</exception>
    /// <exception cref="ArgumentNullException">The name is null.</exception>
    public string ZoneId
    {
        get => zone.Id;
        init => zone = ReferenceZone.Named(value);
    }

    /// <summary>
    /// The zone that the local times of an article are in: <see cref="Zone"/>, unless it has not been set and the publication's clocks show another time
    /// than those of Paris. What a paper of Montréal prints at <c>2016-03-15T22:00-04:00</c> is of the 15th, though in Paris the 16th has begun.
    /// </summary>
    /// <param name="publication">When the article was published.</param>
    public DateTimeZone ZoneOf(Publication publication) =>
        publication is { Time: not null, IsUtc: false, Offset: { } offset } && !zone.IsGiven && !IsAtTheEdge(publication)
            && Zone.GetUtcOffset(publication.Moment.WithOffset(offset).ToInstant()) != offset
            ? DateTimeZone.ForOffset(offset)
            : Zone;

    /// <summary>The name of that zone where somebody said it: these options, or the publication; null where it is only assumed.</summary>
    internal string? KnownZoneOf(Publication publication) => zone.IsGiven ? ZoneId
        : publication is { Time: not null } and ({ IsUtc: true } or { Offset: not null }) && !IsAtTheEdge(publication) ? ZoneOf(publication).Id
        : null;

    /// <summary>A publication as it is read: local to <see cref="ZoneOf"/>, with its offset there where it is known.</summary>
    /// <param name="publication">When the article was published.</param>
    public Publication Local(Publication publication)
    {
        if (publication is { Offset: null, IsUtc: false } || publication.Time is null || IsAtTheEdge(publication))
        {
            return new(publication.Date, publication.Time);
        }

        var there = ZoneOf(publication);
        var offset = publication.IsUtc ? Offset.Zero : publication.Offset!.Value;
        return there.Equals(DateTimeZone.ForOffset(offset)) ? publication : publication.Moment.WithOffset(offset).InZone(there).ToOffsetDateTime();
    }

    /// <summary>The calendar ends where another zone would be a day off.</summary>
    private static bool IsAtTheEdge(Publication publication) => publication.Date.Year is < 2 or > 9998;

    /// <summary>Whose holidays are meant. France unless set.</summary>
    /// <exception cref="ArgumentOutOfRangeException">There is no such region.</exception>
    public FrenchRegion Region { get; init => field = Enum.IsDefined(value) ? value : throw new ArgumentOutOfRangeException(nameof(value), value, "There is no such region."); } = FrenchRegion.France;

    /// <summary>Which way a partial date looks where nothing decides.</summary>
    /// <exception cref="ArgumentOutOfRangeException">There is no such preference.</exception>
    public DirectionPreference Direction { get; init => field = Enum.IsDefined(value) ? value : throw new ArgumentOutOfRangeException(nameof(value), value, "There is no such preference."); } = DirectionPreference.Nearest;

    /// <summary>The conventional bounds of fuzzy expressions. Each options have their own: a configuration that is bound to them writes into these.</summary>
    /// <exception cref="ArgumentNullException">The bounds are null.</exception>
    /// <exception cref="ArgumentException">A part of the day or of the month ends before it begins.</exception>
    public ConventionalBounds Bounds
    {
        get;
        init
        {
            ArgumentNullException.ThrowIfNull(value, nameof(Bounds));
            field = value.Contradiction is { } sentence ? throw new ArgumentException(sentence, nameof(Bounds)) : value;
        }
    } = new();

    /// <summary>Recognizers of your own, which are asked beside those of the library, the first one first. None unless set.</summary>
    /// <exception cref="ArgumentNullException">The list is null.</exception>
    /// <exception cref="ArgumentException">An item of it is null.</exception>
    public IReadOnlyList<ITemporalRecognizer> Recognizers { get; init => field = ValueList.OfGiven(value); } = ValueList<ITemporalRecognizer>.Empty;

    /// <summary>Names that stand for a time (<em>le Brexit</em>), beside those that every reader knows (<em>Mai 68, le 11-Septembre</em>). None unless set.</summary>
    /// <remarks>The list is copied, and looked through once for all the texts that are read with it: keep the options rather than making them anew for each text.</remarks>
    /// <exception cref="ArgumentNullException">The list is null.</exception>
    /// <exception cref="ArgumentException">An item of it is null.</exception>
    public IReadOnlyList<NamedEvent> NamedEvents { get; init => field = ValueList.OfGiven(value); } = ValueList<NamedEvent>.Empty;

    /// <summary>
    /// Whether letters that a scanner took for digits are read as digits, where a short run of them has a digit beside it (<em>l5 mars</em>, <em>O8 mai</em>).
    /// <see langword="false"/> unless set: in clean text they are what they are.
    /// </summary>
    public bool ReadsOcrDigits { get; init; }

    /// <summary>The longest text that is read, in UTF-16 code units; what lies beyond is left unread, with a diagnostic. 64 Mi unless set.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is negative.</exception>
    public int LongestText
    {
        get;
        init => field = value >= 0 ? value : throw new ArgumentOutOfRangeException(nameof(value), value, "A length cannot be negative.");
    } = 64 * 1024 * 1024;

    /// <summary>The most expressions that are read in one text; what lies beyond is left unread, with a diagnostic. One million unless set.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is negative.</exception>
    public int MostExpressions
    {
        get;
        init => field = value >= 0 ? value : throw new ArgumentOutOfRangeException(nameof(value), value, "A count cannot be negative.");
    } = 1_000_000;

    /// <summary>What is set, on one line: of a list only the first few items.</summary>
    public override string ToString() =>
        $"{nameof(TimelineOptions)} {{ {nameof(ZoneId)} = {ZoneId}, {nameof(Region)} = {Region}, {nameof(Direction)} = {Direction}, {nameof(Bounds)} = {Bounds}, "
        + $"{nameof(Recognizers)} = {Names()}, {nameof(NamedEvents)} = {NamedEvents}, {nameof(ReadsOcrDigits)} = {ReadsOcrDigits}, "
        + FormattableString.Invariant($"{nameof(LongestText)} = {LongestText}, {nameof(MostExpressions)} = {MostExpressions} }}");

    private ValueList<string> Names() => [.. Recognizers.Select(recognizer => recognizer.Name)];
}
