using NodaTime;

namespace Timeline.Resolution;

/// <summary>The year of a season, a quarter or a feast in a story that is told.</summary>
internal sealed partial class StoryLine
{
    private const int MonthsOfYear = 12;

    /// <summary>
    /// <em>En septembre 1918, les premiers malades arrivent. Elle recule en hiver, et revient au printemps</em>: the first that is not over before what was told last, as
    /// for a month; <em>en juin 1936, la grève éclate. À l'automne, les syndicats s'étaient réunis</em>: the last that had begun.
    /// </summary>
    /// <param name="mention">What names it.</param>
    /// <param name="months">Its first and its last month, counted from the beginning of the year; a winter ends in the next.</param>
    /// <param name="year">The year that is told.</param>
    /// <param name="today">The publication.</param>
    private int YearOfMonths(Mention mention, (int First, int Last) months, int year, LocalDate today)
    {
        if (Last(Part.Story) is not { before: not null, Focus: { Day: { } day, Granularity: < Granularity.Year } } story || day.Year != year)
        {
            return year;
        }

        if (mention.IsPluperfect && !story.mention.IsPluperfect)
        {
            return months.First > day.Month ? year - 1 : year;
        }

        // « En janvier 1915, le front se fige. L'hiver est rude »: the winter that runs.
        if (months.Last - MonthsOfYear > day.Month)
        {
            return year - 1;
        }

        var next = new LocalDate(Math.Min(9999, year + 1), months.First, 1);
        return months.Last < day.Month && !mention.IsPluperfect && (mention.IsMain || mention.IsHeading) && next <= today ? year + 1 : year;
    }
}
