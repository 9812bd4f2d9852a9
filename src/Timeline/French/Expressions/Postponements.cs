using Timeline.French.Lexicon;
using Timeline.Meanings;
using Timeline.Recognition;
using Timeline.Tokenization;

namespace Timeline.French.Expressions;

/// <summary>From which date to which other something is moved: two dates, and no time between them (spec family 9).</summary>
internal static class Postponements
{
    public static RuleFamily Rules { get; } = new("Dates déplacées", Level.Bound)
    {
        new("reporté de mars à juin")
        {
            Pattern = "(de|d'|du) (l'|la|le)? {point:first} (à|au) (l'|la|le)? {point:last}",
            When = static place => !IsProgress(place),
            Meaning = said => said.Meaning("last"),
            Members = said =>
            [
                new Member(said.TokenOf("first"), said.Thing<Match>("first").End, Run(said, 0) ?? Completed(said.Meaning("first"), said.Meaning("last"))),
                new Member(said.TokenOf("last"), said.Place.End, Run(said, 1) ?? said.Meaning("last")),
            ],
            After = "reporté|reportée|reportés|reportées|repoussé|repoussée|repoussés|repoussées|avancé|avancée|avancés|avancées|décalé|décalée|décalés|décalées",
            Examples =
            [
                "La réunion a été reportée de [mai] à [juin]. → 2016-05 ; 2016-06",
                "Repoussée de [2015] à [2018], la livraison reste incertaine. → 2015 ; 2018",
                "Le procès a été avancé du [23] au [16 mai]. → 2016-05-23 ; 2016-05-16",
                "Le vote a été repoussé de [mercredi] à [vendredi]. → 2016-03-16 ; 2016-03-18",
                "Le vote a été avancé de [lundi] à [vendredi]. → 2016-03-21 ; 2016-03-18",
            ],
            NotExamples = ["Les travaux ont bien avancé de janvier à mars."],
        },
    };

    private static readonly WordSet Having = FrenchWords.Set("a", "ont", "avait", "avaient", "aura", "auront", "aurait", "avoir", "ayant");

    /// <summary><em>Les travaux ont bien avancé de janvier à mars</em>: with <em>avoir</em> it is no date that is moved.</summary>
    private static bool IsProgress(Place place)
    {
        for (var back = 2; back <= 4 && place.Before(back).Kind == TokenKind.Word && !place.Before(back).Is(LittleWords.Been); back++)
        {
            if (Having.Contains(place.Before(back)))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary><em>Repoussé de mardi à jeudi</em>: one run of days; <em>avancé de lundi à vendredi</em>, the other way round.</summary>
    private static ListedWeekday? Run(Said said, int index) =>
        said.Meaning("first") is NamedWeekday { Pull: Pull.None } first && said.Meaning("last") is NamedWeekday { Pull: Pull.None or Pull.This } last
            ? said.Place.HasBefore(BroughtForward) && !said.Place.HasBefore(Are, 2) ? new ListedWeekday([last.Day, first.Day], 1 - index) : new ListedWeekday([first.Day, last.Day], index)
            : null;

    /// <summary><em>Les horaires sont avancés de lundi à jeudi</em>, on these days.</summary>
    private static readonly WordSet Are = FrenchWords.Set("sont", "seront");
    private static readonly WordSet BroughtForward = FrenchWords.Set("avancé", "avancée", "avancés", "avancées");

    /// <summary><em>Avancé du 23 au 16 mai</em>: of the same month.</summary>
    private static Meaning Completed(Meaning first, Meaning last) =>
        first is CalendarDate { Month: null, Day: { } day } && last is CalendarDate { Month: not null } date ? CalendarDates.Valid(date with { Day = day, Weekday = null }) : first;
}
