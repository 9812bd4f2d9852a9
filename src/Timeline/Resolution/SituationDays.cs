using NodaTime;
using Timeline.Meanings;

namespace Timeline.Resolution;

/// <summary>The habits, terms, spans and years told right before, of which a mention may be a day, or which it means.</summary>
internal sealed partial class Situation
{
    /// <summary>How many characters may stand between a habit and the hours right behind it.</summary>
    private const int AfterComma = 2;

    /// <summary>How many between a term and another that is put in its place: <em>, au plus tard à la</em>.</summary>
    private const int BesideTerm = 22;

    /// <summary>How many characters may join a date to the next: <em>et du</em>, <em>, en</em>.</summary>
    private const int Joint = 8;

    /// <summary><em>Datés du 24 juillet et du 5 août 2006</em>, <em>le 28 décembre et le 3 janvier 2006</em>: the year that only the next date says, or the one before; null where none follows so.</summary>
    public int? YearOfNext(CalendarDate date)
    {
        if (Mention.Meaning is not CalendarDate
            || Next is not { Meaning: CalendarDate { Year: { } year, Month: { } month, Day: var day, Pull: Pull.None } } next || day is null != date.Day is null
            || next.Words.Span.Start - Mention.Words.Span.End > Joint)
        {
            return null;
        }

        return date.Month > month || (date.Month == month && date.Day >= day) ? year - 1 : year;
    }

    /// <summary>The days of the habit that its sentence begins with, or that stands right before, as TIMEX3 writes them: <em>le mercredi, le centre ouvre à 7 h 30</em>; null where it begins with none.</summary>
    public string? HabitBeside
    {
        get
        {
            var before = number - 1;
            while (before >= 0 && discourse[before].Sentence == Mention.Sentence && NamedParts.Clock(discourse[before].Meaning) is not null)
            {
                before--;
            }

            return before >= 0 && discourse[before] is { Meaning: HabitualWeekday or Recurrence } habit && habit.Sentence == Mention.Sentence
                && (habit.IsFronted || (before == number - 1 && Mention.Words.Span.Start - habit.Words.Span.End <= AfterComma))
                ? discourse.DaysOfHabit(before)
                : null;
        }
    }

    /// <summary>Whether it is said of each year, right before it in its sentence: <em>deux fois par an, en mai et en octobre</em>.</summary>
    public bool IsYearly
    {
        get
        {
            // « …, en mai et en octobre, et le préfet l'a dissoute le 8 février »: each right behind the one before.
            var before = number - 1;
            while (before >= 0 && discourse[before].Sentence == Mention.Sentence
                && discourse[before].Meaning is CalendarDate { Year: null } or NamedFeast { Year: null }
                && discourse[before + 1].Words.Span.Start - discourse[before].Words.Span.End <= AfterItem)
            {
                before--;
            }

            return before >= 0
                && discourse[before] is { Meaning: Recurrence { Unit: Granularity.Year, IsLikened: false } or Recurrence { Value: ['X', 'X', 'X', 'X', '-', >= '0' and <= '9', ..] } } habit
                && habit.Sentence == Mention.Sentence && discourse[before + 1].Words.Span.Start - habit.Words.Span.End <= AfterYearly;
        }
    }

    /// <summary>How many characters may stand between: <em>, au </em>, <em>, à la </em>; not <em> et, en </em>.</summary>
    private const int AfterYearly = 7;

    /// <summary>The same between two days: <em> et au </em>, <em> et à la </em>.</summary>
    private const int AfterItem = 9;

    /// <summary>Whether a day that is over was told nearby that is not before another.</summary>
    public bool HasToldSince(LocalDate day) => line.HasToldSince(day);

    /// <summary>Whether the habit before it in the sentence is told on: <em>du lundi au vendredi, en mairie, et le mercredi à l'école</em>.</summary>
    public bool GoesOnInHabit => Previous is { Meaning: HabitualWeekday or HabitualWeekdays or Recurrence } before && before.Sentence == Mention.Sentence && discourse.IsSet(number - 1);

    /// <summary>Whether the same is told from some day on: <em>dès jeudi, on paiera du lundi au samedi</em>, week after week.</summary>
    public bool GoesOnFrom =>
        Previous is { Meaning: Bounded { Kind: BoundKind.From or BoundKind.AsEarlyAs or BoundKind.Since }, Trigger: >= 0 } since
        && since.Sentence == Mention.Sentence && since.Trigger == Mention.Trigger;

    /// <summary>The month, or longer, until which something lasts that was told right before.</summary>
    public Resolved? TermBefore => Previous is { Meaning: Bounded { Kind: BoundKind.Until }, IsQuoted: false } until && Mention.Behind(until) <= 1 ? discourse.TermOf(number - 1) : null;

    /// <summary>The date last named of the same predicate, or of the one that it goes on from.</summary>
    public Focus? ToldBeside => line.ToldBeside(Mention);

    /// <summary>The end of what lasts until a day or a month that is named right before: <em>jusqu'à la mi-mai, voire la fin du mois</em>.</summary>
    public Resolved? TermBeside =>
        Previous is { Meaning: Bounded { Kind: BoundKind.Until or BoundKind.By } } until && until.Sentence == Mention.Sentence && Mention.Words.Span.Start - until.Words.Span.End <= BesideTerm
        ? discourse.EndOf(number - 1)
        : null;

    /// <summary>The days that were told last, from one to another.</summary>
    public Focus? Span => line.SpanFor(Mention);

    /// <summary>The day of what is to come behind a participle, which was before it: <em>commandée en février, la ligne sera livrée le 18 novembre</em>.</summary>
    public LocalDate? DayOfMainBehind =>
        Mention.IsOfParticiple
            && Next is { IsMain: true, Direction: Direction.Future or Direction.Planned, Meaning: CalendarDate { Year: null, Month: { } month } date } next
            && next.Sentence == Mention.Sentence
            ? ComingDay(date, month)
            : null;

    private LocalDate? ComingDay(CalendarDate date, int month) =>
        CalendarDateResolver.PeriodOf(date, Publication.Date.Year, month) is { Start: { } start } && start.Date >= Publication.Date
            ? start.Date
            : CalendarDateResolver.PeriodOf(date, Math.Min(9999, Publication.Date.Year + 1), month)?.Start?.Date;

    /// <summary>The day of a programme that was just told of which a weekday is.</summary>
    public LocalDate? DayOfProgramme(IsoDayOfWeek day) => line.DayOfProgramme(Mention, day);

    /// <summary>The day of the week that its sentence is about.</summary>
    public LocalDate? DayOfWeekTold(IsoDayOfWeek day) => line.DayOfWeekTold(Mention, day);

    /// <summary><em>Il pleuvait depuis la mi-décembre quand, le jeudi 20 janvier 1910, la Loue sortit de son lit</em>: the year of what the sentence goes on to.</summary>
    private int? YearOfClauseBehind =>
        Mention is { Direction: Direction.Past, HoldsNow: false, Meaning: Bounded { Kind: BoundKind.Since } since }
            && NamedParts.PartialDate(since) is { Year: null, Month: { } month } && Next is { Meaning: CalendarDate { Year: { } year, Month: { } then } } next
            && next.Sentence == Mention.Sentence && year < Publication.Date.Year
            ? month > then ? year - 1 : year
            : null;

    /// <summary><em>Le 18 mars, la Commune est proclamée. C'était en 1871</em>: the year that the next sentence says.</summary>
    private int? YearSaidNext =>
        number + 1 < discourse.Count && discourse[number + 1] is { Meaning: CalendarDate { Year: { } year, Month: null }, SaysWhen: true } next && next.Behind(Mention) == 1
            && NamedParts.PartialDate(Mention.Meaning) is { Year: null, Month: not null } && year < Publication.Date.Year
            ? year
            : null;

    /// <summary>Whether it names a day of the week that the tale is in: <em>les tisseuses votent la grève le 5 mars 1936. Dans la nuit du samedi au dimanche, on danse</em>.</summary>
    public bool IsWeekdayOfTale => IsTaleOfDays && Mention.Direction == Direction.Present && Mention.HasWeekdayOfTale;

    /// <summary><em>Le ministre, arrivé la veille, présidera ce soir une réunion</em>: at the head of a paragraph the day before is that of today, beside what is of today.</summary>
    private Focus? TodayBeside =>
        Mention is { IsOfParticiple: true, Meaning: UnitAway { Unit: CalendarUnit.Day, Count: < 0, Perspective: Perspective.Story } }
            && Previous?.Paragraph != Mention.Paragraph && Next is { IsMain: true, Direction: not Direction.Past } next
            && (next.Meaning is PartOfDay { Pull: Pull.This } || (NamedParts.Day(next.Meaning) is UnitAway { Unit: CalendarUnit.Day, Count: >= 0, Perspective: Perspective.Speech }))
            ? Focus.OfDay(Publication.Date, next.Words)
            : null;

    /// <summary>
    /// <em>Elle n'avait jamais vu la neige avant 1998. Cette année-là, elle s'installe à Grenoble</em>: the year that was named last, though nothing is told of it; so is <em>« La dernière a frappé le pays en janvier
    /// 2018 », rappelle-t-il. Cette année-là, …</em>
    /// </summary>
    private Focus? YearBefore =>
        Mention.Meaning is UnitAway { IsElsewhere: true, Unit: CalendarUnit.Year } && Previous is { } named && Mention.Behind(named) == 1
        && NamedBy(named) is >= 1 and <= 9998 and var year
        ? new Focus(Values.Unit(CalendarUnit.Year, new LocalDate(year, 1, 1)).Interval!.Value, Granularity.Year, Values.Year(year), named.Words) : null;

    private static int? NamedBy(Mention named) => named switch
    {
        { Meaning: Bounded { Kind: BoundKind.Before, What: CalendarDate { Year: { } year, Month: null } }, Direction: Direction.Past } => year,
        { IsQuoted: true } => NamedParts.Year(named.Meaning),
        _ => null,
    };
}
