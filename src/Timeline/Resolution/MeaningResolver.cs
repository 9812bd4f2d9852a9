using NodaTime;
using Timeline.Meanings;

namespace Timeline.Resolution;

/// <summary>Third stage: meaning × frame → interval. One resolver a meaning; none knows a word of French.</summary>
internal static class MeaningResolver
{
    /// <summary>From how many days on a story is no longer news.</summary>
    private const int OldNews = 7;

    public static Resolved Resolve(Meaning meaning, ReadingFrame frame) => meaning switch
    {
        CalendarDate date => YearsOfHabit.Resolve(date, frame) ?? CalendarDateResolver.Resolve(date, frame),
        NamedWeekday weekday => WeekdayResolver.Resolve(weekday, frame),
        ListedWeekday listed => WeekdayResolver.Resolve(listed, frame),
        UnitAway { Unit: CalendarUnit.Day, Count: 0, Perspective: Perspective.Speech } today when frame.Situation?.IsOfTheseYears == true =>
            Resolved.Unplaced(TimexType.Date, "PRESENT_REF", Granularity.Day).Or(ShiftResolver.Resolve(today, frame), "the day itself"),
        UnitAway away => ShiftResolver.Resolve(away, frame),
        LengthAway away => ShiftResolver.Resolve(away, frame),
        LengthWindow window => WindowResolver.Resolve(window, frame),
        InYear dated => OfYear(dated, frame),
        EdgeOf edge => RestResolver.Resolve(edge, frame),
        RestOf rest => RestResolver.Resolve(rest, frame),
        NumberedWeek week => NthResolver.Resolve(week, frame),
        SinceLength since => WindowResolver.Resolve(since, frame),
        AwayFrom away => AwayFromResolver.Resolve(away, frame),
        AwayFromEvent away => AwayFromResolver.Resolve(away, frame),
        Era era => EraResolver.Resolve(era, frame),
        SchoolYear year => SeasonResolver.Resolve(year),
        YearOfTwo year => YearOfTwoResolver.Resolve(year, frame),
        NamedSeason season => SeasonResolver.Resolve(season, frame),
        YearPart part => SeasonResolver.Resolve(part, frame),
        NamedFeast feast => YearsOfHabit.Resolve(feast, frame) ?? FeastResolver.Resolve(feast, frame),
        PartOfDay part => PartOfDayResolver.Resolve(part, frame),
        NightBetween night => PartOfDayResolver.Resolve(night, frame),
        ClockTime clock => HoursOfHabit.Resolve(clock, frame) ?? ClockResolver.Resolve(clock, frame),
        PartOf part => ShapeResolver.Resolve(part, frame),
        About about => ShapeResolver.Resolve(about, frame),
        Bounded bounded => BoundResolver.Resolve(bounded, frame),
        FromTo range => HoursOfHabit.Resolve(range, frame) ?? RangeResolver.Resolve(range, frame),
        NthWithin nth => NthResolver.Resolve(nth, frame),
        HabitualWeekday habit => Habit(habit, frame),
        HabitualWeekdays habit => Habit(habit, frame),
        HabitualHours habit => Habit(habit, frame),
        HabitualPart habit => Habit(habit, frame),
        HabitualWeekend => IsHabit(frame) ? Resolved.Unplaced(TimexType.Set, "XXXX-WXX-WE", Granularity.Weekend) : Resolve(UnitAway.TheWeekend, frame),
        TimeOfStory => ShiftResolver.ResolveStory(frame),
        SpanOfStory => frame.Situation?.Span is { } span ? new Resolved(TimexType.Date, span.Value, span.Interval, span.Granularity).With(span.StoryAnchor) : Resolve(UnitAway.TheDay, frame),
        WholeUnit whole => Whole(whole, frame),
        FixedPeriod { Until: { } until } period when period.First > frame.Publication.Date => Resolve(until, frame),
        FixedPeriod period => new Resolved(TimexType.Date, period.Value, LocalInterval.Between(period.First, period.Last), period.Unit) { IsFuzzy = period.IsFuzzy },
        BareLength length => LengthResolver.Resolve(length.Length),
        LengthNeeded needed => LengthResolver.Resolve(needed, frame),
        Recurrence recurrence => Resolved.Unplaced(TimexType.Set, recurrence.Value, recurrence.Granularity),
        VagueTime { Value: "PRESENT_REF" } vague when frame.Speech.Time is not null =>
            Resolved.Unplaced(TimexType.Date, vague.Value, vague.Granularity).Or(ShiftResolver.Moment(frame.Speech.Moment, TimexModifier.None), "the very moment of the publication"),
        VagueTime vague => Resolved.Unplaced(TimexType.Date, vague.Value, vague.Granularity),
        Given { Reading: var reading } given => new Resolved(given.Type, reading.Value, reading.Interval, reading.Granularity)
        {
            Modifier = reading.Modifier,
            IsFuzzy = reading.IsFuzzy,
            Reason = reading.Reason,
        },
        Impossible impossible => Resolved.Unknown(Granularity.Day) with { Remark = new Remark(impossible.Kind, impossible.Why) },
        _ => throw new InvalidOperationException($"No resolver for {meaning.GetType().Name}."),
    };

    /// <summary><em>Le 5 mai de l'an dernier</em>: the year first, then the day in it.</summary>
    private static Resolved OfYear(InYear dated, ReadingFrame frame)
    {
        var year = Resolve(dated.Year, frame);
        Meaning? what = year.Interval?.Start is not { Year: var known } ? null : dated.What switch
        {
            CalendarDate date => date with { Year = known, Pull = Pull.None },
            NamedFeast feast => feast with { Year = known },
            NamedSeason season => season with { Year = known },
            _ => null,
        };
        return what is null ? Resolved.Unknown(dated.Granularity) : Resolve(what, frame) with { Anchor = year.Anchor };
    }

    /// <summary><em>Le mardi</em> is a habit, but beside one past or coming event it is a day.</summary>
    private static Resolved Habit(HabitualWeekday habit, ReadingFrame frame)
    {
        // « Le festival se tiendra du 12 au 14 juillet. Le dimanche est réservé aux familles »
        if (frame is { IsPunctual: false, Situation: { } around }
            && ((frame.Direction != Direction.Past ? around.DayOfProgramme(habit.Day) : null) ?? around.DayOfWeekTold(habit.Day)) is { } ofProgramme)
        {
            var told = RangeDays.OfDay(ofProgramme);
            return Resolve(habit.Part is { } part ? new PartOfDay(part, told) : told, frame).With(frame.SpeechAnchor);
        }

        var day = OneDay(habit.Day, frame);
        return (IsHabit(frame) || (habit.IsPaired && frame is { IsSideOpen: true, IsPunctual: false, Situation.IsFronted: false }))
            && (!habit.IsPlaced || frame.Direction == Direction.Past || frame.Situation?.GoesOnInHabit == true)
            ? Resolved.Unplaced(TimexType.Set, $"XXXX-WXX-{(int)habit.Day}{(habit.Part is { } ofHabit ? PartOfDayResolver.Code(ofHabit) : "")}", Granularity.Day)
            : habit.Part is { } partOfDay ? PartOfDayResolver.Resolve(new PartOfDay(partOfDay, day), frame)
            : WeekdayResolver.Resolve(day, frame);
    }

    private static Resolved Habit(HabitualHours habit, ReadingFrame frame) =>
        IsHabit(frame) ? Resolved.Unplaced(TimexType.Set, habit.Value, Granularity.Minute)
            : Resolve(habit.Last is null ? habit.First with { Day = OneDay(habit.Day, frame) } : new FromTo(habit.First with { Day = OneDay(habit.Day, frame) }, habit.Last), frame);

    private static bool IsHabit(ReadingFrame frame) => !frame.IsPunctual && !(frame.IsSideOpen && frame.Situation is { IsTaleOfDays: true, IsFronted: true } or { FollowsNamedDay: true })
        && (frame.DistantStoryYear is null || frame.Direction == Direction.Past);

    /// <summary>
    /// <em>Le 1er août 1914, le tocsin sonne. (…) Le boulanger part le mardi</em>: of the story in the present of a narrative, where it is told well before the publication
    /// (<em>le 3 mars, l'usine a fermé. (…) Le vendredi, les ouvriers ont défilé</em>), and where it is still to come: <em>le festival s'ouvrira le 6 avril. Le samedi, un bal…</em>
    /// </summary>
    private static NamedWeekday OneDay(IsoDayOfWeek day, ReadingFrame frame)
    {
        var isOfStory = frame.Story is { Granularity: <= Granularity.Day, Day: { } told }
            && ((frame is { Direction: Direction.Past, Story.Granularity: Granularity.Day } && told < frame.Today.PlusDays(-OldNews))
                || (frame.IsSideOpen && frame.Situation is { IsTaleOfDays: true } or { FollowsNamedDay: true })
                || (frame.LooksAhead && told > frame.Today));
        return new NamedWeekday(day, frame.DistantStoryYear is null && !isOfStory ? Pull.None : Pull.Following);
    }

    /// <summary><em>Ils ont cherché tout le week-end</em>, the last one; <em>la plage est surveillée toute l'année</em>, each.</summary>
    private static Resolved Whole(WholeUnit whole, ReadingFrame frame) => frame.IsPunctual || frame.Direction is Direction.Past or Direction.Future or Direction.Planned
        ? Resolve(whole.Unit == CalendarUnit.Day ? UnitAway.TheDay : new UnitAway(whole.Unit, 0, Perspective.Speech, ByTense: whole.Unit == CalendarUnit.Weekend), frame).Or(Resolve(new BareLength(new Length(1, whole.Unit)), frame), "how long it goes on")
        : Resolve(new BareLength(new Length(1, whole.Unit)), frame);

    /// <summary><em>Le matin, il court</em>; <em>samedi, il est parti le matin</em> and <em>samedi : repas le soir</em> are of that day.</summary>
    private static Resolved Habit(HabitualPart habit, ReadingFrame frame)
    {
        var isAhead = frame.LastDay?.Day >= frame.Today;
        var isHabit = frame.Direction == Direction.Present
            ? !isAhead && frame.DistantStoryYear is null
            : !frame.IsPunctual && !frame.LooksAhead && frame.LastDay is null && frame.Direction == Direction.Past;
        return isHabit ? Resolved.Unplaced(TimexType.Set, $"XXXX-XX-XX{PartOfDayResolver.Code(habit.Part)}", Granularity.PartOfDay) : PartOfDayResolver.Resolve(new PartOfDay(habit.Part, null), frame);
    }

    /// <summary><em>Ouvert du lundi au vendredi</em> tells a habit, <em>il a siégé du lundi au vendredi</em> one week.</summary>
    private static Resolved Habit(HabitualWeekdays habit, ReadingFrame frame) => frame.IsPunctual || frame.Direction is Direction.Past or Direction.Future
        ? RangeResolver.Resolve(new FromTo(new NamedWeekday(habit.First), new NamedWeekday(habit.Last)), frame)
        : Resolved.EveryWeek(habit.First, habit.Last);
}
