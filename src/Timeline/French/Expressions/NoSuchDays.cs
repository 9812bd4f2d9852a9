using Timeline.Meanings;
using Timeline.Recognition;

namespace Timeline.French.Expressions;

/// <summary>Hours and spans of days that no calendar has: <em>le 31 février à 18 heures, du 28 au 31 avril</em>. What belongs to such a day is not of another one.</summary>
internal static class NoSuchDays
{
    public static RuleFamily Rules { get; } = new("Jours qui n'existent pas", Level.Bound)
    {
        new("le 31 février à 18 heures")
        {
            Pattern = "{noDay} ,? (à|vers|dès|avant|après)? {clock} | {noDay} ,? (de|entre) {clock:first} (à|et) {clock:last} | {noDay} (au|dans|en)? (la|l')? {part}",
            Meaning = NoDay,
            Examples = [],
            NotExamples = ["Le maire a démissionné le 31 février à 18 heures.", "Le hall sera ouvert le 31 avril de 18 h à 20 h.", "Il est parti le 32 mars au soir."],
        },
        new("du 28 au 31 avril")
        {
            Pattern = "du {day} au {noDay} | du {dayDate} au {noDay} | du {noDay} au {dayDate} | entre le {day} et le {noDay} | entre le {dayDate} et le {noDay} | entre le {noDay} et le {dayDate}",
            Meaning = NoDay,
            Examples = [],
            NotExamples = ["Le concert aura lieu du 28 au 31 avril.", "Il sera absent du 3 février au 30 février."],
        },
    };

    private static Meaning NoDay(Said said) => said.Meaning("noDay");
}
