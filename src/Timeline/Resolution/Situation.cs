using NodaTime;
using Timeline.Meanings;

namespace Timeline.Resolution;

/// <summary>What a mention finds around it: asked when a meaning needs it, since most say enough themselves.</summary>
/// <param name="discourse">The article's mentions.</param>
/// <param name="number">The number of this one.</param>
/// <param name="line">What a reader has in mind when he comes to it.</param>
internal sealed class Situation(Discourse discourse, int number, StoryLine line)
{
    private Mention Mention => discourse[number];

    public Publication Publication => discourse.Publication;

    /// <summary>
    /// Which way the verb looks. After a present of the past the future is one as well: <em>le 22 août 1914, quatre d'entre eux tombent ; les familles
    /// ne l'apprendront qu'en octobre</em>. Without a story what is on a calendar is to come.
    /// </summary>
    public Direction Direction => line.IsToldFuture(Mention) ? Direction.Past : Mention.Direction == Direction.Present && Mention.IsScheduled && StoryYear is null && !IsToldInPresent ? Direction.Planned : Mention.Direction;

    public bool IsPunctual => Mention.IsPunctual;

    public bool WasPromised => Mention.WasPromised;

    public bool IsPluperfect => Mention.IsPluperfect;

    /// <summary>Whether it looks back from what was told last: <em>le car s'est renversé jeudi à 22 h 30. Il était parti à 8 heures</em>; not <em>il avait décollé à 22 h 30. À 8 heures, il avait disparu</em>.</summary>
    public bool LooksBack => line.LooksBack(Mention);

    public bool IsRange => Mention.Meaning is FromTo;

    public bool IsOfMainClause => Mention.IsOfMainClause;

    public bool IsOfParticiple => Mention.IsOfParticiple;

    public Focus? Story => line.Antecedent(Mention) ?? (LooksOn(Mention.Meaning) ? null : Reported);

    public Focus? LastDay => line.LastDayFor(Mention);

    public Focus? JustBefore => line.JustBefore(Mention);

    public Focus? InSentence => line.InSentence(Mention);

    /// <summary>Whether the mention before it is an hour of the second half of the day that is told by a clock of twelve hours: <em>hier soir à huit heures</em>.</summary>
    public bool FollowsTwelve => line.CountsToTwelve;

    /// <summary>The date last named that lies before a day.</summary>
    public Focus? DateBefore(LocalDate day) => line.DateBefore(day);

    public int? StoryYear => line.YearFor(Mention, Publication.Date);

    public int? StatedYear(CalendarDate date) => discourse.Stated.Of(date, Publication.Date);

    /// <summary>The day that heads the passage before the one that this heads.</summary>
    public LocalDate? HeadedDay => Mention is { IsHeading: true, Meaning: NamedWeekday } ? line.HeadedDay : null;

    /// <summary>Whether the passage is headed by a date that is over: <em>Janvier 2016 : les comptes plongent. Le 29, le tribunal est saisi</em>.</summary>
    public bool IsUnderPast => line.IsUnderPast;

    /// <summary>Whether the present tells a day or a month that is over.</summary>
    public bool IsToldInPresent => line.IsToldInPresent;

    public LocalDate? DayBeside => line.DayBeside(Mention);

    /// <summary>The weekdays that it is told with.</summary>
    public ListedWeekday? Tour => WeekdayTours.Around(discourse, number);

    public LocalDate? KnownWeekday(IsoDayOfWeek day) => line.KnownWeekday(day);

    public Focus? EventDate(string words) => discourse.Events.Find(words, number, Mention.Sentence);

    /// <summary><em>Le lundi suivant, il est parti</em>: what is told does not come after its own telling; and <em>ce jour-là</em> is another day.</summary>
    private static bool LooksOn(Meaning meaning) => meaning switch
    {
        UnitAway { IsElsewhere: true } => true,
        NamedWeekday { Pull: Pull.Following } or NamedSeason { Pull: Pull.Following } or UnitAway { Count: > 0 } or LengthAway { Sign: > 0 } => true,
        PartOfDay { Day: { } day } => LooksOn(day),
        ClockTime { Day: { } day } => LooksOn(day),
        _ => false,
    };

    /// <summary><em>A confirmé les révélations de la veille</em>: without any date, the day that is reported is the publication's.</summary>
    private Focus? Reported => Mention is { Direction: Direction.Past, IsPunctual: true } or { Direction: Direction.Past, IsOfParticiple: true }
        ? new Focus(LocalInterval.Of(Publication.Date), Granularity.Day, Values.Day(Publication.Date), new TextFragment("", default))
        : null;
}
