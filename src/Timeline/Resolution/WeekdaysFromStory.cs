using NodaTime;
using Timeline.Meanings;

namespace Timeline.Resolution;

/// <summary>Weekdays that the story places.</summary>
internal static partial class WeekdayResolver
{
    /// <summary><em>Le 21 mars à Genève puis vendredi à Vienne, ils tenteront…</em>, <em>débutera samedi 26 mars et s'achèvera mardi</em>: the one after that day.</summary>
    private static LocalDate Later(LocalDate chosen, ReadingFrame frame) =>
        frame.Direction is not (Direction.Past or Direction.Unknown) && frame.DayBeside is { } beside && beside > chosen ? beside.Next(chosen.DayOfWeek) : chosen;

    private static Resolved FromStory(NamedWeekday weekday, ReadingFrame frame)
    {
        if (frame.Story is not { Day: { } day } story)
        {
            var beside = Beside(weekday, frame.Today);
            var open = ShiftResolver.WithoutStory(Granularity.Day, Resolved.Day(beside, frame.SpeechAnchor));
            return weekday.Pull == Pull.Following ? open.Or(Resolved.Day(beside.PlusWeeks(1)), "that of the following week") : open;
        }

        // « L'usine a fermé mercredi. Ce même jeudi, les ouvriers défileront »: no such day has been told.
        if (weekday.Pull == Pull.Same && day.DayOfWeek != weekday.Day)
        {
            return Bare(weekday.Day, frame);
        }

        var found = Beside(weekday, day);
        return Resolved.Day(weekday.Pull == Pull.Following && frame.KnownWeekday(weekday.Day) == found ? found.PlusWeeks(1) : found, story.StoryAnchor);
    }

    private static LocalDate Beside(NamedWeekday weekday, LocalDate day) => weekday.Pull switch
    {
        Pull.Following => day.Next(weekday.Day),
        Pull.Preceding => day.Previous(weekday.Day),
        _ => LatestUpTo(day, weekday.Day),
    };
}
