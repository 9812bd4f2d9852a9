using NodaTime;
using Timeline.Meanings;

namespace Timeline.Resolution;

/// <summary>Units that are as good as over: <em>le bilan de l'année écoulée</em>, drawn in December.</summary>
internal static class ElapsedUnits
{
    private const int LastMonth = 12;

    /// <summary>The hour from which a Friday is the end of its week.</summary>
    private const int Closing = 17;

    /// <summary>The first of the last days of any month.</summary>
    private const int LastOfMonth = 28;

    /// <summary><em>Le bilan de l'année écoulée</em> is drawn in December, that of the month in its last days, that of the week on Saturday, or on Friday once the Bourse has closed.</summary>
    public static bool AreNearlyOver(CalendarUnit unit, Publication speech) => unit switch
    {
        CalendarUnit.Week => speech.Date.DayOfWeek >= IsoDayOfWeek.Saturday || (speech.Date.DayOfWeek == IsoDayOfWeek.Friday && speech.Time?.Hour >= Closing),
        CalendarUnit.Month => speech.Date.Day >= LastOfMonth,
        CalendarUnit.Year => speech.Date.Month == LastMonth,
        _ => false,
    };
}
