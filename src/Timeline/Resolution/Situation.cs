using NodaTime;
using Timeline.Meanings;

namespace Timeline.Resolution;

/// <summary>What a mention finds around it: asked when a meaning needs it, since most say enough themselves.</summary>
/// <param name="discourse">The article's mentions.</param>
/// <param name="number">The number of this one.</param>
/// <param name="line">What a reader has in mind when he comes to it.</param>
internal sealed partial class Situation(Discourse discourse, int number, StoryLine line)
{
    private Mention Mention => discourse[number];

    private Mention? Previous => number > 0 ? discourse[number - 1] : null;

    /// <summary>What stands behind it in its sentence, and in no quotation.</summary>
    private Mention? Next => number + 1 < discourse.Count && discourse[number + 1] is { IsQuoted: false } next && next.Sentence == Mention.Sentence ? next : null;

    public Publication Publication => discourse.Publication;

    public bool IsPunctual => Mention.IsPunctual;

    public bool WasPromised => Mention.WasPromised;

    public bool IsOfTheseYears => Mention.IsOfTheseYears;

    public bool IsPluperfect => Mention.IsPluperfect;

    public bool IsHistoric => Mention.IsHistoric;

    public bool TellsDecree => Mention.TellsDecree;

    public bool TellsNotYet => Mention.TellsNotYet;

    public bool IsCorrected => Mention.IsCorrected;

    public bool IsBroughtForward => Mention.IsBroughtForward;

    /// <summary>Whether it looks back from what was told last: <em>le car s'est renversé jeudi à 22 h 30. Il était parti à 8 heures</em>; not <em>il avait décollé à 22 h 30. À 8 heures, il avait disparu</em>.</summary>
    public bool LooksBack => line.LooksBack(Mention);

    /// <summary>Whether a date that was named before is told as past.</summary>
    public bool IsOver(Focus focus) => line.IsOver(focus);

    /// <summary>Whether it labels a line: <em>0 h 30 – Le feu est éteint</em>.</summary>
    public bool IsHeading => Mention.IsHeading;

    /// <summary>Whether the article begins with a day and its hour: <em>mardi, 7 h 45 : devant la grille, trente profs distribuent des tracts</em>; not <em>le bal commence</em>, <em>le club affronte Dijon</em>.</summary>
    public bool OpensScene => Mention is { Sentence: 0, IsHeading: true, TellsOnset: false, TellsHolding: false, IsOnBill: false, TellsPerformance: false, Meaning: ClockTime { Day: not null } };

    public bool TellsOnset => Mention.TellsOnset;

    public bool IsFronted => Mention.IsFronted;

    /// <summary>Whether the sentence before tells since when something holds.</summary>
    public bool FollowsState => line.FollowsState(Mention);

    public bool IsOfVerblessSentence => Mention.IsOfVerblessSentence;

    public bool TellsScene => Mention.TellsScene;

    public bool LeadsToClause => Mention.LeadsToClause;

    /// <summary>Whether it tells when something is held or ends, not what leads to it.</summary>
    public bool TellsOccasion => Mention.TellsProgramme || Mention.TellsHolding || Mention.EndsOrResumes;

    public bool HoldsNow => Mention.HoldsNow;

    public bool IsFeast => Mention.Meaning is NamedFeast;

    public bool IsRange => Mention.Meaning is FromTo;

    public bool IsOfMainClause => Mention.IsOfMainClause;

    public bool IsOfParticiple => Mention.IsOfParticiple;

    public Focus? Story => YearBefore ?? TodayBeside ?? line.Antecedent(Mention) ?? (LooksOn(Mention.Meaning) || IsSamePeriod(Mention.Meaning) ? null : Reported);

    public Focus? LastDay => line.LastDayFor(Mention);

    public Focus? LastHour => line.LastHourFor(Mention);

    public Focus? JustBefore => line.JustBefore(Mention);

    public Focus? InSentence => line.InSentence(Mention);

    /// <summary>The day that it stands behind as <em>un an après</em> does in <em>ils défileront jeudi, un an après</em>.</summary>
    public Focus? Apposed => line.Apposed(Mention);

    /// <summary>The day to come, of those named nearby, that has this number in its month: <em>le 29</em> after <em>dimanche 29 mai</em>.</summary>
    public Focus? NamedAhead(int day) => line.NamedAhead(day);

    /// <summary>Whether the mention before it is an hour of the second half of the day that is told by a clock of twelve hours: <em>hier soir à huit heures</em>.</summary>
    public bool FollowsTwelve => line.CountsToTwelve;

    /// <summary>The date last named that begins in a year.</summary>
    public Focus? ToldIn(int year) => line.ToldIn(year);

    /// <summary>The day told before the last one in its sentence, where they follow each other.</summary>
    public LocalDate? OpeningDay => line.OpeningDay(Mention);

    /// <summary>The date last named that has a month.</summary>
    public Focus? LastMonth => line.LastMonth;

    /// <summary>The date last named that lies before a day.</summary>
    public Focus? DateBefore(LocalDate day) => line.DateBefore(day);

    /// <summary>The hour told by the way, of the day or the night that the story is at.</summary>
    public Focus? HourWithin(Focus story) => line.HourWithin(Mention, story);

    /// <summary>The date told in the last sentences that lies before a day, fine enough to count from.</summary>
    public Focus? ToldBefore(LocalDate day, Granularity finest) => line.ToldBefore(day, finest, Mention);

    public int? StoryYear => YearSaidNext ?? YearOfClauseBehind ?? line.YearFor(Mention, Publication.Date) ?? line.YearOfOldTale(Mention);

    /// <summary>Whether a year is told that is well over.</summary>
    public bool TellsOfOld => line.TellsOfOld;

    public int? StatedYear(CalendarDate date) => Mention.HangsOnFuture ? null : discourse.Stated.Of(date, Publication.Date);

    /// <summary>The day that heads the passage before the one that this heads.</summary>
    public LocalDate? HeadedDay => Mention is { IsHeading: true, Meaning: NamedWeekday } ? line.HeadedDay : null;

    /// <summary>Whether the passage is headed by a date that is over: <em>Janvier 2016 : les comptes plongent. Le 29, le tribunal est saisi</em>.</summary>
    public bool IsUnderPast => line.IsUnderPast;

    /// <summary>Whether the present tells a day or a month that is over.</summary>
    public bool IsToldInPresent => line.IsToldInPresent;

    public bool IsTaleOfDays => line.IsTaleOfDays;

    /// <summary>Whether a weekday that is over stands right before it in the story.</summary>
    public bool FollowsNamedDay => line.LeadsToWeekdays(Mention);

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

    /// <summary><em>Cette même année, elle a chanté à Dole</em>: of a year that the text has told, or of none.</summary>
    private static bool IsSamePeriod(Meaning meaning) => meaning is UnitAway { Count: 0, Unit: > CalendarUnit.Day };

    /// <summary><em>A confirmé les révélations de la veille</em>: without any date, the day that is reported is the publication's.</summary>
    private Focus? Reported => Mention is { Direction: Direction.Past, IsPunctual: true } or { Direction: Direction.Past, IsOfParticiple: true }
        ? Focus.OfDay(Publication.Date, new TextFragment("", default))
        : null;
}
