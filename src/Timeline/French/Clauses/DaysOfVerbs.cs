using Timeline.Events;
using Timeline.French.Lexicon;
using Timeline.Meanings;

namespace Timeline.French.Clauses;

/// <summary>
/// Days that a verb has of its own, right behind it: <em>il a déposé <b>lundi</b> sa candidature au scrutin du 17 mars</em>, <em>les arbitres de la finale du 14 mai ont été désignés <b>lundi</b></em>. Such a verb
/// says nothing of the day of what is on a calendar.
/// </summary>
internal static class DaysOfVerbs
{
    /// <summary>Whether a noun has its day on a calendar, beside a verb that has another.</summary>
    public static bool LeaveOpen(SentenceReading sentence, int noun, VerbGroup? main, Meaning meaning) =>
        meaning is CalendarDate { Year: null, Weekday: null, Day: not null } && ScheduledNouns.All.Contains(sentence[noun])
        && main is { End: var behind } && behind < sentence.End && CalendarWords.WeekdayNames.Contains(sentence[behind]);
}
