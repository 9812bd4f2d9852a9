using NodaTime;
using Timeline.Meanings;

namespace Timeline.French.Clauses;

/// <summary>Which way words of time look by themselves, before any calendar is asked: <em>vendredi dernier</em> back, <em>dans trois jours</em> ahead.</summary>
internal static class Looks
{
    public static bool Back(Meaning? meaning) => Sign(meaning) < 0;

    public static bool Ahead(Meaning? meaning) => Sign(meaning) > 0;

    /// <summary>The same, or by the year that they name: <em>en 2018</em>, said in 2016.</summary>
    public static bool AheadOf(LocalDate publishedOn, Meaning? meaning) =>
        Ahead(meaning) || meaning switch
        {
            CalendarDate { Year: { } year } date => year > publishedOn.Year
                || (year == publishedOn.Year && (date.Month > publishedOn.Month || (date.Month == publishedOn.Month && date.Day > publishedOn.Day))),
            // « A ordonné une enquête du 23 septembre au 25 octobre 2019 »
            FromTo { First: CalendarDate { Month: { } opening } first, Last: CalendarDate { Year: { } year, Month: { } closing } } => AheadOf(publishedOn, first with { Year = first.Year ?? (opening > closing ? year - 1 : year) }),
            _ => false,
        };

    /// <summary>Whether a day without a year comes in the next months, and was long ago if it is over: <em>le 22 mars</em>, read on the 15th.</summary>
    public static bool IsSoon(LocalDate publishedOn, Meaning? meaning) => meaning switch
    {
        CalendarDate { Year: null, Month: { } month, Day: { } day } => (month - publishedOn.Month + 12) % 12 is var months
            && (months is > 0 and <= NearMonths || (months == 0 && day > publishedOn.Day)),
        FromTo { First: CalendarDate { Month: null, Day: { } first }, Last: CalendarDate { Month: not null } last } => IsSoon(publishedOn, last with { Day = first }),
        FromTo { First: CalendarDate first } => IsSoon(publishedOn, first),
        _ => false,
    };

    private const int NearMonths = 4;

    /// <summary>Whether the words name a year, so that they seldom tell of the news itself: <em>en mars 2016</em>.</summary>
    public static bool NamesYear(Meaning? meaning) => meaning switch
    {
        CalendarDate { Year: not null } => true,
        PartOf part => NamesYear(part.Whole),
        PartOfDay part => NamesYear(part.Day),
        ClockTime clock => NamesYear(clock.Day),
        FromTo range => NamesYear(range.Last),
        About about => NamesYear(about.What),
        _ => false,
    };

    /// <summary>Whether they name a year, or a month and no day of it: <em>en mars</em>.</summary>
    public static bool NamesYearOrMonth(Meaning? meaning) => NamesYear(meaning) || meaning is CalendarDate { Month: not null, Day: null };

    private static int Sign(Meaning? meaning) => meaning switch
    {
        NamedWeekday weekday => Of(weekday.Pull),
        CalendarDate date => Of(date.Pull),
        NamedSeason season => Of(season.Pull),
        UnitAway { Perspective: Perspective.Speech } unit => Math.Sign(unit.Count),
        LengthAway { Perspective: Perspective.Speech } length => length.Sign,
        PartOfDay { Day: { } day } => Sign(day),
        PartOfDay part => Of(part.Pull),
        ClockTime { Day: { } day } => Sign(day),
        PartOf part => Sign(part.Whole),
        _ => 0,
    };

    private static int Of(Pull pull) => pull switch
    {
        Pull.Last => -1,
        Pull.Next => 1,
        _ => 0,
    };
}
