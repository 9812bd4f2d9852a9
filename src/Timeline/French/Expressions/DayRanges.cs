using Timeline.French.Lexicon;
using Timeline.Meanings;
using Timeline.Recognition;
using Timeline.Tokenization;

namespace Timeline.French.Expressions;

/// <summary>From one day of a month to another, said short (spec family 9): <em>entre le 13 et le 18, samedi 13 au lundi 15 juin</em>.</summary>
internal static class DayRanges
{
    public static RuleFamily Rules { get; } = new("Intervalles de jours", Level.Range)
    {
        new("samedi 13 au lundi 15 juin")
        {
            Pattern = "{weekday} {day} au {calendarDay:last} | {calendarDay:first} au {calendarDay:last} | {calendarDay:first} '-' {calendarDay:last}",
            Meaning = said => new FromTo(said.Has("first") ? said.Meaning("first") : new CalendarDate(null, null, said.Number("day"), said.Weekday()), said.Meaning("last")),
            NotAfter = "du|de|reporté|reportée|avancé|avancée|décalé|décalée",
            When = static place => (place[0].Kind == TokenKind.Number || place[1].Kind == TokenKind.Number) && !(place.Length > 2 && place[^2].IsDash && place[^1].IsCapitalized),
            Examples = ["Fermeture : [lundi 4 au mercredi 6 avril]. → 2016-04-04/2016-04-06", "Exposition : [2 avril au 5 mai]. → 2016-04-02/2016-05-05"],
            NotExamples = ["LYON, 15 mars - Samedi soir, le club a gagné."],
        },
        new("Du 26 au 30 festival")
        {
            Pattern = "du {day:first} au {day}",
            Meaning = said => new FromTo(new CalendarDate(null, null, said.Number("first")), new CalendarDate(null, null, said.Number("day"))),
            When = static place => (place.IsSentenceStart || place.Before().Is('«')) && place.IsBeforeSingular
                && place.After() is { Length: > 3, IsCapitalized: false } && !place.HasAfter(Frames.FullMonths),
            Examples = ["[Du 26 au 30] festival de marionnettes, plein tarif 8 €. → 2016-03-26/2016-03-30"],
            NotExamples = ["Du 12 au 20 mars, relâche."],
        },
        new("entre le 13 et le 18")
        {
            Pattern = "entre le {day:first} et le {day}",
            Meaning = said => new FromTo(new CalendarDate(null, null, said.Number("first")), new CalendarDate(null, null, said.Number("day"))),
            When = Frames.EndsNounGroup,
            Examples = ["Le colis arrivera [entre le 23 et le 28]. → 2016-03-23/2016-03-28"],
        },
        new("entre les 3 et 5 mai")
        {
            Pattern = "entre les {day} et {point:last}",
            Meaning = said => new FromTo(new CalendarDate(null, null, said.Number("day")), said.Meaning("last")),
            Examples = ["Le scrutin aura lieu [entre les 3 et 5 mai]. → 2016-05-03/2016-05-05"],
        },
    };
}
