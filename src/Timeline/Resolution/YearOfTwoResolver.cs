using NodaTime;
using Timeline.Meanings;
using Timeline.Resolution.Calendars;

namespace Timeline.Resolution;

/// <summary>School years and seasons of sport, counted from the speaker's day (spec family 14).</summary>
internal static class YearOfTwoResolver
{
    /// <summary>The month between two of them: in July the last one is over, and the next has not begun.</summary>
    private const int Between = 7;

    public static Resolved Resolve(YearOfTwo year, ReadingFrame frame)
    {
        if (year.Perspective == Perspective.Story)
        {
            return frame.Story is { Day: { } day } story && FirstYearOf(story, day) + year.Count is var told && IsoYears.Contains(told) && IsoYears.Contains(told + 1)
                ? (year.IsSchool ? SeasonResolver.Resolve(new SchoolYear(told)) : Season(told)).With(story.StoryAnchor)
                : Resolved.Unknown(Granularity.Year);
        }

        var first = FirstYear(year, frame);
        if (!IsoYears.Contains(first) || !IsoYears.Contains(first + 1))
        {
            return Resolved.Unknown(Granularity.Year);
        }

        var resolved = year.IsSchool ? SeasonResolver.Resolve(new SchoolYear(first)) : Season(first);
        return (year.IsSchool ? resolved : resolved.Or(Values.Unit(CalendarUnit.Year, frame.Today, year.Count), "the calendar year, where a sport is played from spring to autumn"))
            .With(frame.SpeechAnchor);
    }

    /// <summary><em>Champion en 2013-2014, il part la saison suivante</em>; <em>arrivé en mars 2014</em> is of the season that began in 2013.</summary>
    private static int FirstYearOf(Focus story, LocalDate day) => story.Value.Contains('/', StringComparison.Ordinal) || day.Month >= Between ? day.Year : day.Year - 1;

    private static int FirstYear(YearOfTwo year, ReadingFrame frame)
    {
        var (thisYear, month) = (frame.Today.Year, frame.Today.Month);
        return month == Between
            ? thisYear + year.Count - (year.Count > 0 || (year.Count == 0 && frame.Direction == Direction.Past) ? 1 : 0)
            : thisYear + year.Count - (month < Between ? 1 : 0);
    }

    /// <summary>Both years whole: each sport begins and ends in months of its own.</summary>
    private static Resolved Season(int first) =>
        new(TimexType.Date, SchoolYears.Value(first), LocalInterval.Between(new LocalDate(first, 1, 1), new LocalDate(first + 1, 12, 31)), Granularity.Year) { IsFuzzy = true };
}
