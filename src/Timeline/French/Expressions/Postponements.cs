using Timeline.Meanings;
using Timeline.Recognition;

namespace Timeline.French.Expressions;

/// <summary>From which date to which other something is moved: two dates, and no time between them (spec family 9).</summary>
internal static class Postponements
{
    public static RuleFamily Rules { get; } = new("Dates déplacées", Level.Bound)
    {
        new("reporté de mars à juin")
        {
            Pattern = "(de|d'|du) (l'|la|le)? {point:first} (à|au) (l'|la|le)? {point:last}",
            Meaning = said => said.Meaning("last"),
            Members = said =>
            [
                new Member(said.TokenOf("first"), said.Thing<Match>("first").End, Completed(said.Meaning("first"), said.Meaning("last"))),
                new Member(said.TokenOf("last"), said.Place.End, said.Meaning("last")),
            ],
            After = "reporté|reportée|reportés|reportées|repoussé|repoussée|repoussés|repoussées|avancé|avancée|avancés|avancées|décalé|décalée|décalés|décalées",
            Examples =
            [
                "La réunion a été reportée de [mai] à [juin]. → 2016-05 ; 2016-06",
                "Repoussée de [2015] à [2018], la livraison reste incertaine. → 2015 ; 2018",
                "Le procès a été avancé du [23] au [16 mai]. → 2016-05-23 ; 2016-05-16",
            ],
            NotExamples = [],
        },
    };

    /// <summary><em>Avancé du 23 au 16 mai</em>: of the same month.</summary>
    private static Meaning Completed(Meaning first, Meaning last) =>
        first is CalendarDate { Month: null, Day: { } day } && last is CalendarDate { Month: not null } date ? CalendarDates.Valid(date with { Day = day, Weekday = null }) : first;
}
