namespace Timeline.Meanings;

/// <summary>The units that French counts time in.</summary>
internal enum CalendarUnit
{
    Second,
    Minute,
    Hour,
    Day,
    Week,
    Weekend,
    Fortnight,
    Month,
    Quarter,
    HalfYear,
    Season,
    Year,
    Decade,
    Century,
}
