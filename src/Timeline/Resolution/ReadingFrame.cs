using NodaTime;
using Timeline.Meanings;

namespace Timeline.Resolution;

/// <summary>Which way the governing verb looks.</summary>
internal enum Direction
{
    /// <summary>Nothing says: the nearest day.</summary>
    Unknown,

    Past,

    Present,

    Future,

    /// <summary>A plan: mostly ahead, but one that the text calls off may have passed.</summary>
    Planned,
}

/// <summary>All that one expression is read by: the seven inputs of a careful reader (spec 0.4), for one place in the text.</summary>
/// <param name="Speech">The speaker's day: the publication's, or the day on which a quotation was said.</param>
/// <param name="Options">What the user asked for.</param>
internal sealed record ReadingFrame(Publication Speech, TimelineOptions Options)
{
    /// <summary>How many years back a narrative is no news any more.</summary>
    public const int Distant = 2;

    private static readonly Anchor OfPublication = new(AnchorKind.Publication);

    private readonly Direction? ownDirection;

    /// <summary>When the article was published, whoever speaks.</summary>
    public Publication Publication => Situation?.Publication ?? Speech;

    /// <summary>Whose day <see cref="Speech"/> is.</summary>
    public Anchor SpeechAnchor { get; init; } = OfPublication;

    /// <summary>What stands around the mention; null where a meaning is read alone.</summary>
    public Situation? Situation { get; init; }

    /// <summary>Whether the story counts here.</summary>
    public bool KnowsStory { get; init; } = true;

    /// <summary>Whether the year of the story counts here.</summary>
    public bool KnowsStoryYear { get; init; } = true;

    /// <summary>The date that the story is at; null where it has none.</summary>
    public Focus? Story => KnowsStory ? Situation?.Story : null;

    /// <summary>The day that was last spoken of, for a bare time of day.</summary>
    public Focus? LastDay => Situation?.LastDay;

    /// <summary>That day, but where what is told is still to come and the day is over: then the speaker's is meant.</summary>
    public Focus? DayInHand => LastDay is { Day: { } day } last && !((LooksAhead || IsTimetable) && day < Today && !IsPluperfect) ? last : null;

    /// <summary><em>Les rafales ont atteint 130 km/h hier. La SNCF suspend le trafic de midi à 20 heures</em>: a present that is no tale tells today's hours.</summary>
    private bool IsTimetable =>
        Direction == Direction.Present
        && Situation is { IsRange: true, TellsDecree: true, IsFronted: false, IsOfMainClause: true, IsToldInPresent: false, IsTaleOfDays: false, IsUnderPast: false };

    /// <summary>The year that a narrative passage is in; null in the publication's own frame.</summary>
    public int? StoryYear => KnowsStoryYear ? Situation?.StoryYear : null;

    /// <summary>The past year in which the article has told a day, or its month; null where it has not, or where the day would be news.</summary>
    public int? StatedYear(CalendarDate date) => KnowsStoryYear && !LooksAhead ? Situation?.StatedYear(date) : null;

    /// <summary>Which way the governing verb looks, unless a word of the expression itself has said it.</summary>
    public Direction Direction
    {
        get => ownDirection ?? Situation?.Direction ?? Direction.Unknown;
        init => ownDirection = value;
    }

    /// <summary>Whether the verb looks back from a past.</summary>
    public bool IsPluperfect => Situation?.IsPluperfect == true;

    /// <summary>Whether the verb tells one event, not a habit or a state.</summary>
    public bool IsPunctual => Situation?.IsPunctual == true;

    /// <summary>Whether it is when something ends: <em>jusqu'à 6 heures</em>.</summary>
    public bool IsEnd { get; init; }

    /// <summary>Whether what is meant has not begun yet: what something to come is before.</summary>
    public bool IsStillToBegin { get; init; }

    /// <summary>Whether the verb is a past participle: <em>alerté jeudi, le préfet…</em></summary>
    public bool IsOfParticiple => Situation?.IsOfParticiple == true;

    /// <summary>The date last named in the same sentence, or told in the one before.</summary>
    public Focus? JustBefore => Situation?.JustBefore;

    /// <summary>The date last named in the same sentence.</summary>
    public Focus? InSentence => Situation?.InSentence;

    /// <summary>The day just named of the same predicate in the sentence.</summary>
    public LocalDate? DayBeside => Situation?.DayBeside;

    /// <summary>Which day a weekday was when the article last named it.</summary>
    public LocalDate? KnownWeekday(IsoDayOfWeek day) => Situation?.KnownWeekday(day);

    /// <summary>Finds the date of an event by the words that name it.</summary>
    public Focus? EventDate(string words) => Situation?.EventDate(words);

    public LocalDate Today => Speech.Date;

    /// <summary>Whether what is told is still to come: then a day that is over is not meant.</summary>
    public bool LooksAhead => Direction is Direction.Future or Direction.Planned;

    /// <summary>Whether the verb leaves open on which side the day lies: <em>l'usine ferme le samedi</em> has been, will be, or is a habit.</summary>
    public bool IsSideOpen => Direction is Direction.Present or Direction.Unknown;

    /// <summary>The year of a narrative that is well in the past; a year just over is the frame of news, not of a narrative.</summary>
    public int? DistantStoryYear => StoryYear is { } year && (Publication.Date.Year - year >= Distant || (year < Publication.Date.Year && Situation?.TellsOfOld == true)) ? year : null;
}
