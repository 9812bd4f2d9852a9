using NodaTime;
using Timeline.Meanings;

namespace Timeline.Resolution;

/// <summary>The left side of a range, which takes what it lacks from the right (spec family 9): <em>du 27 au 30 mai</em>.</summary>
internal static class RangeOpening
{
    /// <summary>What is counted from the speaker is not moved by the other end: <em>entre aujourd'hui et le 21 mai</em>.</summary>
    public static bool IsDeictic(Meaning meaning) => meaning switch
    {
        UnitAway { Perspective: Perspective.Speech } or LengthAway { Perspective: Perspective.Speech } => true,
        NamedWeekday { Pull: not Pull.None } => true,
        PartOf { Whole: var whole } => IsDeictic(whole),
        About { What: var what } => IsDeictic(what),
        _ => false,
    };

    /// <summary>The first day or hour, where the last is known.</summary>
    public static Resolved Of(Meaning first, LocalDate last, ReadingFrame frame) =>
        IsDeictic(first)
            ? MeaningResolver.Resolve(first, frame)
            : MeaningResolver.Resolve(Completed(first, last), frame with { Direction = Direction.Past, Speech = new Publication(last), KnowsStory = false, KnowsStoryYear = false });

    /// <summary>Gives the left side the month and year of the right, one step earlier where it would come after it.</summary>
    private static Meaning Completed(Meaning first, LocalDate last) => first switch
    {
        CalendarDate { Day: { } day, Month: null, Year: null } date when day <= last.Day => date with { Month = last.Month, Year = last.Year },
        CalendarDate { Day: not null, Month: null, Year: null } date => last.PlusMonths(-1) is var before ? date with { Month = before.Month, Year = before.Year } : date,
        CalendarDate { Month: { } month, Year: null, Weekday: null } date => date with { Year = month > last.Month || (month == last.Month && date.Day > last.Day) ? last.Year - 1 : last.Year },
        PartOf { Whole: var whole } part => part with { Whole = Completed(whole, last) },
        About { What: var what } about => about with { What = Completed(what, last) },
        _ => first,
    };
}
