using NodaTime;
using Timeline.Meanings;

namespace Timeline.Resolution;

/// <summary>The year of a season, a quarter or a feast in a story that is told.</summary>
internal sealed partial class StoryLine
{
    private const int MonthsOfYear = 12;

    /// <summary>
    /// <em>En septembre 1918, les premiers malades arrivent. L'épidémie revient au printemps</em>: told in the present, or with the season ahead of its sentence, the first that is not over
    /// before what was told last, as for a month. <em>Il a été condamné en novembre 2020. L'affaire a éclaté au printemps</em> goes back, and <em>au troisième trimestre, il a perdu deux milliards</em> may.
    /// <em>En juin 1936, la grève éclate. À l'automne, les syndicats s'étaient réunis</em>: the last that had begun.
    /// </summary>
    /// <param name="mention">What names it.</param>
    /// <param name="period">Its first and its last day in the year that is told.</param>
    /// <param name="year">The year that is told.</param>
    /// <param name="today">The publication.</param>
    private int YearOfPeriod(Mention mention, (LocalDate First, LocalDate Last) period, int year, LocalDate today)
    {
        var (first, last) = (period.First.Month, period.Last.Month + (MonthsOfYear * (period.Last.Year - year)));
        if (Last(Part.Story) is not { before: not null, Focus: { Day: { } day, Granularity: < Granularity.Year } } story || day.Year != year)
        {
            return year;
        }

        if (mention.IsPluperfect && !story.mention.IsPluperfect)
        {
            return first > day.Month ? year - 1 : year;
        }

        // « En janvier 1915, le front se fige. L'hiver est rude »: the winter that runs; « en janvier 1915, … En hiver, … », « les travaux ont commencé à l'hiver » the next.
        if (last - MonthsOfYear > day.Month && mention is { IsFronted: true, IsPunctual: false })
        {
            return year - 1;
        }

        var goesOn = mention.Direction == Direction.Present ? story.mention.Direction != Direction.Past : mention is { IsFronted: true, IsPunctual: true, Meaning: not YearPart };
        var next = new LocalDate(Math.Min(9999, year + 1), first, 1);
        return last < day.Month && goesOn && !mention.IsPluperfect && (mention.IsMain || mention.IsHeading) && next <= today ? year + 1 : year;
    }

    /// <summary>Whether a year is told that is well over, whatever year the story has gone on to.</summary>
    public bool TellsOfOld => before is not null && Told().Year is { } year && today.Year - year >= ReadingFrame.Distant;

    /// <summary><em>L'été 1976 reste dans les mémoires. Dès le 20 mai…</em>: the month before a season is of it; <em>élu au printemps 2012, il a démissionné en février</em> is not.</summary>
    private bool IsOfSeason(Focus story, LocalDate first, CalendarDate date) => story.Granularity == Granularity.Season && !Last(Part.Story).mention.IsPunctual && first.Month - date.Month <= 1;
}
