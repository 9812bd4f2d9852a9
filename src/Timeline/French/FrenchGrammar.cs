using Timeline.French.Expressions;
using Timeline.French.Lexicon;
using Timeline.Recognition;
using Timeline.Tokenization;

namespace Timeline.French;

/// <summary>The language on one screen: every family of expressions, in the order of their levels.</summary>
internal static class FrenchGrammar
{
    public static IReadOnlyList<RuleFamily> Families { get; } =
    [
        Lengths.Rules,
        HourLengths.Rules,
        VagueLengths.Rules,
        RangedLengths.Rules,
        FalseFriends.Rules,
        CalendarDates.Rules,
        DaysByNumber.Rules,
        ShortYears.Rules,
        SpokenYears.Rules,
        Years.Rules,
        AncientYears.Rules,
        Weekdays.Rules,
        Deictics.Rules,
        Appositions.Rules,
        Offsets.Rules,
        FormerTimes.Rules,
        Windows.Rules,
        BriefDates.Rules,
        GazetteDates.Rules,
        NumericDates.Rules,
        Anaphora.Rules,
        Seasons.Rules,
        Feasts.Rules,
        OrthodoxFeasts.Rules,
        NamedEvents.Rules,
        Quarters.Rules,
        YearsOfTwo.Rules,
        Centuries.Rules,
        HistoricalCalendars.Rules,
        VagueTimes.Rules,
        Durations.Rules,
        FollowedLengths.Rules,
        NthOnes.Rules,
        PeriodEdges.Rules,
        EventRelative.Rules,
        PartsOfDay.Rules,
        EarlyAndLate.Rules,
        DawnAndDusk.Rules,
        StoryPartsOfDay.Rules,
        ClockTimes.Rules,
        FollowedClockTimes.Rules,
        DatedClockTimes.Rules,
        HoursOfDaysAway.Rules,
        HoursOfThings.Rules,
        HoursOfStory.Rules,
        ToldHours.Rules,
        TravelTimes.Rules,
        Shapes.Rules,
        PartsOfUnits.Rules,
        RestsOfUnits.Rules,
        ClockRanges.Rules,
        DayRanges.Rules,
        Ranges.Rules,
        FeastRanges.Rules,
        YearRanges.Rules,
        NoSuchDays.Rules,
        Bounds.Rules,
        DayBounds.Rules,
        OpenEnds.Rules,
        Lists.Rules,
        ListedWeekdays.Rules,
        QuarterPairs.Rules,
        ListedParts.Rules,
        ListedJourneys.Rules,
        Postponements.Rules,
        Titles.Rules,
        Recurrences.Rules,
        MonthlyDays.Rules,
        HabitualDays.Rules,
        Weekends.Rules,
        YearlySpans.Rules,
        RecurrentHours.Rules,
        OneAfterAnother.Rules,
    ];

    public static Recognizer Recognizer { get; } = new(Families, FrenchSlots.All, FrenchTables.Loaded(), FrenchWords.Leads, OfPhrases.Follow);

    /// <summary>The vocabulary is complete here and frozen: from now on many threads read it.</summary>
    public static Tokenizer Tokenizer { get; } = new(FrenchWords.Vocabulary.Freeze());
}
