using NodaTime;

namespace Timeline.Meanings;

/// <summary>What words say before they are resolved. The set is closed: each meaning has one resolver.</summary>
internal abstract record Meaning
{
    /// <summary>The unit that the words name.</summary>
    public abstract Granularity Granularity { get; }
}

/// <summary>Whose day it is counted from.</summary>
internal enum Perspective
{
    /// <summary>The speaker's: <em>hier, il y a trois ans</em>.</summary>
    Speech,

    /// <summary>The story's: <em>la veille, trois ans plus tôt</em>.</summary>
    Story,

    /// <summary>The day last spoken of (<em>en fin de journée, dans la journée</em>), in what is told of long ago the time (<em>à la fin du mois</em>), else the speaker's.</summary>
    InHand,
}

/// <summary>The word that pulls a name of time one way: <em>mardi <b>dernier</b></em>.</summary>
internal enum Pull
{
    None,

    /// <summary><em>dernier, passé</em></summary>
    Last,

    /// <summary><em>prochain, à venir</em></summary>
    Next,

    /// <summary><em>ce, cet, cette</em></summary>
    This,

    /// <summary><em>suivant, d'après</em>: after the story's day</summary>
    Following,

    /// <summary><em>précédent, d'avant</em>: before the story's day</summary>
    Preceding,

    /// <summary><em>ce … -là, même</em>: the story's own</summary>
    Same,
}

/// <summary>No time at all: a false friend, which keeps other rules away from its words (<em>rue du 4-Septembre</em>).</summary>
internal sealed record NotTime : Meaning
{
    public static NotTime Instance { get; } = new();

    public override Granularity Granularity => Granularity.Century;
}

/// <summary>Words that look like a date or time that no calendar or clock has (<em>31 février</em>).</summary>
internal sealed record Impossible(DiagnosticKind Kind, string Why) : Meaning
{
    public override Granularity Granularity => Granularity.Day;
}

/// <summary>A day, a month or a year, as far as the words name it: <em>mardi 8 mars 2016, le 4, en avril, en 1848</em>.</summary>
/// <param name="Year">The year; 52 av. J.-C. is −52.</param>
internal sealed record CalendarDate(int? Year, int? Month, int? Day, IsoDayOfWeek? Weekday = null, Pull Pull = Pull.None) : Meaning
{
    /// <summary>Whether the month may stand before the day: <em>7/6</em> is 6 July in American English, and in some forms in Québec.</summary>
    public bool IsOrderOpen { get; init; }

    /// <summary>Whether a word says that the day is of these weeks: <em>hier, lundi 14 mars</em>, <em>ce lundi 14 mars</em>.</summary>
    public bool IsNear { get; init; }

    public override Granularity Granularity => Day is not null ? Granularity.Day : Month is not null ? Granularity.Month : Granularity.Year;
}

/// <summary>A weekday: <em>mardi, mardi prochain, mercredi en huit (one week more)</em>.</summary>
internal sealed record NamedWeekday(IsoDayOfWeek Day, Pull Pull = Pull.None, int MoreWeeks = 0) : Meaning
{
    public override Granularity Granularity => Granularity.Day;
}

/// <summary>One of several weekdays that move together: <em>vendredi et samedi</em> are of one run of days.</summary>
/// <param name="Run">All of them, in the order of the words, which is that of time.</param>
/// <param name="Index">Which of them it is.</param>
internal sealed record ListedWeekday(IReadOnlyList<IsoDayOfWeek> Run, int Index, Pull Pull = Pull.None) : Meaning
{
    public override Granularity Granularity => Granularity.Day;
}

/// <summary>A calendar unit so many units away: <em>hier (−1 day), la semaine dernière (−1 week), l'année suivante (+1 year of the story)</em>.</summary>
/// <param name="IsElsewhere"><em>Ce jour-là</em> is another day than the speaker's.</param>
/// <param name="IsElapsed"><em>L'année écoulée</em>, in the last days of a year, is that one.</param>
internal sealed record UnitAway(CalendarUnit Unit, int Count, Perspective Perspective, bool ByTense = false, bool IsElsewhere = false, bool IsElapsed = false) : Meaning
{
    /// <summary><em>La journée</em>: that which the text is at.</summary>
    public static readonly UnitAway TheDay = new(CalendarUnit.Day, 0, Perspective.InHand);

    /// <summary><em>Au cours du week-end</em>: the last or the next, by the tense.</summary>
    public static readonly UnitAway TheWeekend = new(CalendarUnit.Weekend, 0, Perspective.Speech, ByTense: true);

    public override Granularity Granularity => Granularities.Of(Unit);
}

/// <summary>The time last spoken of: <em>d'ici <b>là</b>, depuis <b>lors</b></em>.</summary>
internal sealed record TimeOfStory : Meaning
{
    public override Granularity Granularity => Granularity.Day;
}

/// <summary>The days that were told last: <em>du 25 février au 29 mars … <b>le premier jour</b>, de 9 heures à midi</em>.</summary>
internal sealed record SpanOfStory : Meaning
{
    public override Granularity Granularity => Granularity.Day;
}

/// <summary><em>Toute la semaine, tout le week-end</em>: the one that the text is at, or how long something goes on every time.</summary>
internal sealed record WholeUnit(CalendarUnit Unit) : Meaning
{
    public override Granularity Granularity => Granularities.Of(Unit);
}

/// <summary>A point a length away: <em>il y a trois ans, dans six jours, deux mois plus tard</em>.</summary>
/// <param name="Sign">−1 for the past, +1 for the future.</param>
/// <param name="IsExact"><em>jour pour jour, exactement</em></param>
/// <param name="MayBeWithin">Whether the time until then may be meant: <em>dans deux mois</em>, as a law counts.</param>
internal sealed record LengthAway(Length Length, int Sign, Perspective Perspective, bool IsExact = false, bool MayBeWithin = false) : Meaning
{
    public override Granularity Granularity => IsExact ? Granularity.Day : Granularities.Of(Length.FinestUnit);
}

/// <summary>A stretch of a length that touches the anchor: <em>dans les 48 heures, les trois derniers mois</em>.</summary>
internal sealed record LengthWindow(Length Length, int Sign, Perspective Perspective = Perspective.Speech) : Meaning
{
    public override Granularity Granularity => Granularities.Of(Length.FinestUnit);
}

/// <summary>What is left or over of a period: <em>plus tard dans l'année, plus tôt ce mois-ci</em>.</summary>
/// <param name="Sign">+1 for what is still to come of it, −1 for what is over.</param>
internal sealed record RestOf(Meaning Whole, int Sign) : Meaning
{
    public override Granularity Granularity => Whole.Granularity;
}

/// <summary>A day, month, feast or season of a year that other words give: <em>le 5 mai de l'an dernier, à Noël de l'année prochaine</em>.</summary>
internal sealed record InYear(Meaning What, Meaning Year) : Meaning
{
    public override Granularity Granularity => What.Granularity;
}

/// <summary>The first or the last so many units of a period: <em>les deux premiers mois de 2015</em>.</summary>
/// <param name="Sign">+1 for the first, −1 for the last.</param>
internal sealed record EdgeOf(Meaning Whole, Length Length, int Sign) : Meaning
{
    public override Granularity Granularity => Granularities.Of(Length.FinestUnit);
}

/// <summary>A week by its number of ISO 8601: <em>la semaine 10, la semaine 42 de 2015</em>.</summary>
internal sealed record NumberedWeek(int Number, int? Year) : Meaning
{
    public override Granularity Granularity => Granularity.Week;
}

/// <summary>From a length ago on: <em>depuis cinq jours, ça fait trois mois que</em>.</summary>
internal sealed record SinceLength(Length Length) : Meaning
{
    public override Granularity Granularity => Granularities.Of(Length.FinestUnit);
}

/// <summary>A length without a place in time: <em>une grève de quatre jours</em>.</summary>
internal sealed record BareLength(Length Length) : Meaning
{
    public override Granularity Granularity => Granularities.Of(Length.FinestUnit);
}

/// <summary>A length that something takes, told alone: <em>en deux heures, après dix ans</em>, as a whole message.</summary>
internal sealed record LengthNeeded(Length Length) : Meaning
{
    public override Granularity Granularity => Granularities.Of(Length.FinestUnit);
}

/// <summary>A decade or a century: <em>les années 1970, le XVIe siècle</em>; before our era with <paramref name="IsBeforeChrist"/>.</summary>
/// <param name="Number">197 for the 1970s; 16 for the 16th century.</param>
/// <param name="IsShort">Whether the words leave the century of a decade open: <em>les années 20</em>.</param>
internal sealed record Era(CalendarUnit Unit, int Number, bool IsBeforeChrist = false, bool IsShort = false) : Meaning
{
    public override Granularity Granularity => Granularities.Of(Unit);
}

/// <summary>A season: <em>l'été dernier, l'automne 2010</em>.</summary>
internal sealed record NamedSeason(Season Season, int? Year, Pull Pull = Pull.None) : Meaning
{
    public override Granularity Granularity => Granularity.Season;
}

/// <summary>A feast: <em>Noël, lundi de Pâques, le 14-Juillet</em>.</summary>
/// <param name="Of">The feast of a year; null where the calendar does not reach.</param>
/// <param name="Shape">Which part of its month it is, where it has no days of its own (<em>la rentrée</em>).</param>
internal sealed record NamedFeast(
    string Name, Func<int, FrenchRegion, DateSpan?> Of, int? Year, Pull Pull = Pull.None, bool IsFuzzy = false, TimexModifier Shape = TimexModifier.None) : Meaning
{
    public override Granularity Granularity => Granularity.Day;

    public bool Equals(NamedFeast? other) => other is not null && (Name, Year, Pull) == (other.Name, other.Year, other.Pull);

    public override int GetHashCode() => HashCode.Combine(Name, Year, Pull);
}

/// <summary>Some whole days, the last one included.</summary>
internal readonly record struct DateSpan(LocalDate First, LocalDate Last);

/// <summary>A quarter or a half of a year: <em>au troisième trimestre 2014, S1</em>.</summary>
internal sealed record YearPart(CalendarUnit Unit, int Number, int? Year, Pull Pull = Pull.None) : Meaning
{
    public override Granularity Granularity => Granularities.Of(Unit);
}

/// <summary>Parts of a day.</summary>
internal enum DayPart
{
    Morning,
    Midday,
    Afternoon,
    Evening,
    Night,
    Dawn,
}

/// <summary>A part of a day: <em>lundi matin, ce soir, dans la matinée</em>.</summary>
/// <param name="Day">The day; null for the day that is spoken of.</param>
/// <param name="Shape"><em>en fin de matinée</em></param>
internal sealed record PartOfDay(DayPart Part, Meaning? Day, Pull Pull = Pull.None, TimexModifier Shape = TimexModifier.None) : Meaning
{
    public override Granularity Granularity => Granularity.PartOfDay;
}

/// <summary>The night between two days: <em>la nuit du 4 au 5 mars</em>. It belongs to the first.</summary>
internal sealed record NightBetween(Meaning? First, Meaning Second) : Meaning
{
    public override Granularity Granularity => Granularity.PartOfDay;
}

/// <summary>A time of day: <em>mardi à 20 h 30, à midi et demi, 04H12 GMT</em>.</summary>
/// <param name="Day">The day; null for the day that is spoken of.</param>
internal sealed record ClockTime(TimeOfDay Time, Meaning? Day, DayPart? Part = null) : Meaning
{
    public override Granularity Granularity => Time.Second is not null ? Granularity.Second : Granularity.Minute;

    /// <summary>The hour of the day, by the part that is named: 20 in <em>huit heures du soir</em>.</summary>
    public int Hour => Part is DayPart.Afternoon or DayPart.Evening && Time is { Hour: < 12, IsMidnight: false } ? Time.Hour + 12 : Time.Hour;
}

/// <summary>What a clock shows.</summary>
/// <param name="Hour">0 to 24; 24 is the end of the day.</param>
/// <param name="IsTwelveHour">Whether the words leave open which half of the day it is (<em>six heures moins le quart</em>).</param>
/// <param name="Zone">The zone that the words name; null for the reference zone.</param>
/// <param name="IsOfStory">Whether it is the one that was told last.</param>
internal sealed record TimeOfDay(int Hour, int Minute, int? Second = null, bool IsTwelveHour = false, string? Zone = null, bool IsMidnight = false, bool IsOfStory = false)
{
    /// <summary>That which the text has told last, whichever it is: <em>à la même heure</em>.</summary>
    public static readonly TimeOfDay OfStory = new(0, 0, IsOfStory: true);

    /// <summary>The earliest hour of a range that ends in the afternoon by a clock of twelve hours: <em>de 9 heures à 5 heures</em>.</summary>
    private const int EarliestOpening = 5;

    /// <summary>The earliest hour at which such a range ends.</summary>
    private const int EarliestClosing = 3;

    /// <summary>How long such a range lasts at most.</summary>
    private const int LongestDay = 8;

    /// <summary>
    /// Whether a range from this hour to an earlier one ends in the afternoon: <em>de midi à quatre heures, de 9 heures à 5 heures</em>. <em>De 22 heures à 3 heures</em> crosses midnight, and
    /// <em>de 10 h à 3 h</em> may.
    /// </summary>
    public bool LeadsToAfternoon(TimeOfDay closing) =>
        closing.IsTwelveHour && closing.Hour > 0 && closing.Hour < Hour
            && (Hour == 12 || (IsTwelveHour && Hour >= EarliestOpening && closing.Hour >= EarliestClosing && closing.Hour + 12 - Hour <= LongestDay));

    public bool IsPossible => Hour is >= 0 and <= 24 && Minute is >= 0 and < 60 && Second is null or (>= 0 and < 60) && (Hour < 24 || Minute == 0);
}

/// <summary>A part of something: <em>début mars, mi-avril, la fin des années 1990</em>.</summary>
internal sealed record PartOf(Meaning Whole, TimexModifier Part) : Meaning
{
    public override Granularity Granularity => Whole.Granularity;
}

/// <summary>About something: <em>vers 1900, autour du 25 mars</em>; <em>courant mai</em> with <see cref="TimexModifier.None"/>.</summary>
internal sealed record About(Meaning What, TimexModifier Modifier = TimexModifier.Approx) : Meaning
{
    public override Granularity Granularity => What.Granularity;
}

/// <summary>The operators that bound.</summary>
internal enum BoundKind
{
    /// <summary><em>depuis</em></summary>
    Since,

    /// <summary><em>à partir de, à compter de</em></summary>
    From,

    /// <summary><em>dès</em>: a bound before a future or a state, a point with a past event</summary>
    AsEarlyAs,

    /// <summary><em>jusqu'à</em></summary>
    Until,

    /// <summary><em>avant</em></summary>
    Before,

    /// <summary><em>après</em></summary>
    After,

    /// <summary><em>d'ici (à), sous</em></summary>
    By,
}

/// <summary>An expression under a bound: <em>depuis le 12 janvier, d'ici à 2025</em>.</summary>
internal sealed record Bounded(BoundKind Kind, Meaning What) : Meaning
{
    /// <summary><em>Au plus tard vendredi</em>: the last moment is told, not the span from now on, as <em>d'ici à vendredi</em> does.</summary>
    public bool IsLatest { get; init; }

    public override Granularity Granularity => What.Granularity;
}

/// <summary>From one to another, both included: <em>du 6 au 9 avril, de lundi à mercredi</em>.</summary>
internal sealed record FromTo(Meaning First, Meaning Last) : Meaning
{
    public override Granularity Granularity => First.Granularity;
}

/// <summary>So many units or a weekday within something: <em>le premier lundi de mars, le dernier week-end de mai</em>.</summary>
/// <param name="Number">1 for the first; −1 for the last.</param>
/// <param name="Weekday">The weekday that is counted; null when a unit is.</param>
internal sealed record NthWithin(int Number, CalendarUnit Unit, IsoDayOfWeek? Weekday, Meaning? Whole) : Meaning
{
    public override Granularity Granularity => Weekday is null ? Granularities.Of(Unit) : Granularity.Day;
}

/// <summary>Counted from a date that the words name: <em>le lendemain du 14 juillet 2015, la veille de Noël</em>.</summary>
internal sealed record AwayFrom(Meaning From, Length Length, int Sign) : Meaning
{
    public override Granularity Granularity => Granularities.Of(Length.FinestUnit);
}

/// <summary>Counted from an event that the words name: <em>au lendemain du scrutin, trois jours après le naufrage</em>.</summary>
/// <param name="Event">The noun, in lower case.</param>
/// <param name="IsExact"><em>Un an <b>jour pour jour</b> après l'incendie</em>: to the day.</param>
/// <param name="IsJustTold"><em>Trente ans après <b>cette</b> retraite</em>: what was told last, if nothing of the name was dated.</param>
/// <param name="IsEpoch"><em>Au lendemain de la <b>guerre</b></em>: what lasts for years has no next day, and the year is only about right.</param>
internal sealed record AwayFromEvent(string Event, Length Length, int Sign, bool IsExact = false, bool IsJustTold = false, bool IsCountdown = false, bool IsEpoch = false) : Meaning
{
    public override Granularity Granularity => IsExact ? Granularity.Day : Granularities.Of(Length.FinestUnit);
}

/// <summary>A recurrence: <em>chaque mardi, tous les trois ans</em>.</summary>
/// <param name="Value">As TIMEX3 writes it.</param>
/// <param name="Unit">What it counts in.</param>
/// <param name="IsLikened">Whether one time is only said to be like the others: <em>comme chaque année, le 1er mai, la fanfare défilera</em>.</param>
internal sealed record Recurrence(string Value, Granularity Unit, bool IsLikened = false) : Meaning
{
    public override Granularity Granularity => Unit;
}

/// <summary><em>le mardi</em>: a habit in the present or imperfect, a day beside a past or future event.</summary>
/// <param name="Day">The weekday.</param>
/// <param name="Part">The part of it.</param>
/// <param name="IsPlaced">Whether a place follows, as with one day: <em>s'ouvre le jeudi à Rome</em>; then only an imperfect makes it a habit (<em>elle allait le jeudi au cinéma</em>).</param>
/// <param name="IsPaired">Whether it stands beside another: <em>il paraît le jeudi et le dimanche</em>, also in a story.</param>
internal sealed record HabitualWeekday(IsoDayOfWeek Day, DayPart? Part = null, bool IsPlaced = false, bool IsPaired = false) : Meaning
{
    public override Granularity Granularity => Granularity.Day;
}

/// <summary><em>le mercredi de 14 h à 18 h</em>: hours of a habit in the present or imperfect, of one day beside a past or future event.</summary>
/// <param name="Day">The weekday.</param>
/// <param name="First">The hour, or the first of two.</param>
/// <param name="Last">The last hour; null where there is one only.</param>
/// <param name="Value">The TIMEX3 value of the habit.</param>
internal sealed record HabitualHours(IsoDayOfWeek Day, ClockTime First, ClockTime? Last, string Value) : Meaning
{
    public override Granularity Granularity => Granularity.Minute;
}

/// <summary><em>Le week-end, les bus sont rares</em>: a habit in the present and imperfect, one week-end beside a past or coming event.</summary>
internal sealed record HabitualWeekend : Meaning
{
    public override Granularity Granularity => Granularity.Weekend;
}

/// <summary><em>le matin</em>: a habit in the present, a part of the day in hand beside an event.</summary>
internal sealed record HabitualPart(DayPart Part) : Meaning
{
    public override Granularity Granularity => Granularity.PartOfDay;
}

/// <summary><em>Du lundi au vendredi</em>: opening days in the present, a stretch of days beside one past or coming event.</summary>
internal sealed record HabitualWeekdays(IsoDayOfWeek First, IsoDayOfWeek Last) : Meaning
{
    public override Granularity Granularity => Granularity.Day;
}

/// <summary>A school year or a season of sport, named by its two years: <em>l'année scolaire 2014-2015</em>.</summary>
internal sealed record SchoolYear(int FirstYear) : Meaning
{
    public override Granularity Granularity => Granularity.Year;
}

/// <summary>A school year or a season of sport, counted from the speaker's or the story's: <em>la saison dernière, cette année scolaire, la saison suivante</em>.</summary>
internal sealed record YearOfTwo(int Count, bool IsSchool, Perspective Perspective = Perspective.Speech) : Meaning
{
    public override Granularity Granularity => Granularity.Year;
}

/// <summary>A vague time: <em>actuellement</em> PRESENT_REF, <em>récemment</em> PAST_REF, <em>bientôt</em> FUTURE_REF.</summary>
internal sealed record VagueTime(string Value) : Meaning
{
    public override Granularity Granularity => Granularity.Day;
}

/// <summary>A stretch that the words fix by themselves: <em>9 thermidor an II, le 11-Septembre, la guerre de 14-18</em>.</summary>
/// <param name="Until">What the same words meant before it began: <em>le 13-Novembre</em> of 2014 is a day like any other.</param>
internal sealed record FixedPeriod(string Value, LocalDate First, LocalDate Last, Granularity Unit, bool IsFuzzy = false, Meaning? Until = null) : Meaning
{
    public override Granularity Granularity => Unit;
}

/// <summary>What a recognizer of the user says: it is resolved already.</summary>
internal sealed record Given(TimexType Type, TemporalReading Reading) : Meaning
{
    public override Granularity Granularity => Reading.Granularity;
}

/// <summary>The units' granularities.</summary>
internal static class Granularities
{
    public static Granularity Of(CalendarUnit unit) => unit switch
    {
        CalendarUnit.Second => Granularity.Second,
        CalendarUnit.Minute => Granularity.Minute,
        CalendarUnit.Hour => Granularity.Hour,
        CalendarUnit.Day => Granularity.Day,
        CalendarUnit.Week => Granularity.Week,
        CalendarUnit.Weekend => Granularity.Weekend,
        CalendarUnit.Fortnight => Granularity.Week,
        CalendarUnit.Month => Granularity.Month,
        CalendarUnit.Quarter => Granularity.Quarter,
        CalendarUnit.HalfYear => Granularity.HalfYear,
        CalendarUnit.Season => Granularity.Season,
        CalendarUnit.Year => Granularity.Year,
        CalendarUnit.Decade => Granularity.Decade,
        _ => Granularity.Century,
    };
}
