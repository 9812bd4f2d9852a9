using Timeline.Meanings;
using Timeline.Recognition;

namespace Timeline.French.Lexicon;

/// <summary>Every slot that a pattern may name.</summary>
internal static class FrenchSlots
{
    public static Dictionary<string, Slot> All { get; } = new Slot[]
    {
        new NumberSlot(),
        new LengthListSlot(),
        new DaySlot(),
        new YearSlot(),
        new SpokenYearSlot(),
        new DigitsSlot("digits", 1, 2),
        new DigitsSlot("twoDigits", 2, 2),
        new DigitsSlot("threeDigits", 3, 3),
        new DigitsSlot("oneDigit", 1, 1),
        new DigitsSlot("fourDigits", 4, 4),
        new DigitsSlot("anyDigits", 1, 4),
        CalendarWords.Months,
        CalendarWords.ShortMonths,
        CalendarWords.ShortWeekdays,
        CalendarWords.Weekdays,
        CalendarWords.WeekdayPlurals,
        CalendarWords.Units,
        CalendarWords.LongUnits,
        CalendarWords.Seasons,
        CalendarWords.DayParts,
        CalendarWords.Pulls,
        CalendarWords.PullsOfSeveral,
        new ListSlot("days", new DaySlot(), CalendarWords.Weekdays, FrenchWords.Set("le", "du", "au")),
        new ListSlot("months", CalendarWords.Months, null, FrenchWords.Set("de", "d'", "en")),
        new ListSlot("years", new YearSlot(), null, FrenchWords.Set("en")),
        new ListSlot("weekdayItems", CalendarWords.Weekdays, null, FrenchWords.Set()),
        CalendarWords.StoryPulls,
        CalendarWords.Pieces,
        CalendarWords.Approximations,
        CalendarWords.Ordinals,
        CalendarWords.Dozens,
        CalendarWords.ManyDozens,
        CalendarWords.OrdinalPlurals,
        CalendarWords.DayPartPlurals,
        CalendarWords.SeasonPlurals,
        CalendarWords.DecadeWords,
        CalendarWords.RepublicanMonths,
        RomanNumerals.Centuries,
        RomanNumerals.RepublicanYears,
        FeastNames.Slot,
        FeastNames.OrthodoxSlot,
        CalendarWords.Abouts,
        new ClockSlot("clock", ClockStrength.Weak),
        new ClockSlot("fairClock", ClockStrength.Fair),
        new ClockSlot("sureClock", ClockStrength.Sure),

        // What lower levels make.
        new LevelSlot("length", Level.Length, Level.Length),
        new LevelSlot("calendar", Level.Date, Level.Date),
        new LevelSlot("feastDay", Level.Date, Level.Date, meaning => meaning is NamedFeast),
        new LevelSlot("calendarDay", Level.Date, Level.Date, IsDay),
        new LevelSlot("dayOfMonth", Level.Date, Level.Date, meaning => meaning is CalendarDate { Month: not null, Day: not null }),
        new LevelSlot("ofMonth", Level.Date, Level.Date, meaning => meaning is CalendarDate { Year: null, Month: not null, Pull: Pull.None }),
        new LevelSlot("yearless", Level.Date, Level.Date, meaning => meaning is CalendarDate { Year: null, Month: not null, Pull: Pull.None } or NamedFeast { Year: null, Pull: Pull.None } or NamedSeason { Year: null, Pull: Pull.None }),
        new LevelSlot("date", Level.Date, Level.Derived, IsPlaced),
        new LevelSlot("dayDate", Level.Date, Level.Derived, IsDay),
        new LevelSlot("noDay", Level.Date, Level.Derived, meaning => meaning is Impossible { Kind: DiagnosticKind.ImpossibleDate }),
        new LevelSlot("daysAway", Level.Date, Level.Date, meaning => meaning is LengthAway { Length: { FinestUnit: CalendarUnit.Day or CalendarUnit.Week, IsVague: false } }),
        new LevelSlot("partOfDay", Level.Moment, Level.Moment, meaning => meaning is PartOfDay or NightBetween),
        new LevelSlot("moment", Level.Date, Level.Moment, IsPlaced),
        new LevelSlot("point", Level.Date, Level.Shaped, IsPlaced),
        new LevelSlot("period", Level.Date, Level.Range, IsPlaced),
    }.ToDictionary(slot => slot.Name, StringComparer.Ordinal);

    private static bool IsDay(Meaning meaning) => (meaning.Granularity == Granularity.Day && IsPlaced(meaning) && meaning is not (LengthAway or LengthWindow)) || IsOfSpan(meaning);

    /// <summary><em>Le premier jour, de 9 heures à midi</em>: so told, only a day for the hours that follow.</summary>
    private static bool IsOfSpan(Meaning meaning) => meaning is NthWithin { Whole: SpanOfStory };

    /// <summary>Whether it has a place in time: not a bare length, a recurrence or a vague adverb.</summary>
    private static bool IsPlaced(Meaning meaning) => meaning is not (BareLength or Recurrence or VagueTime or Impossible or SinceLength) && !IsOfSpan(meaning);
}
