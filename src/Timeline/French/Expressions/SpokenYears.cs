using Timeline.French.Lexicon;
using Timeline.Meanings;
using Timeline.Recognition;

namespace Timeline.French.Expressions;

/// <summary>
/// Years of two digits in words, as witnesses say them (spec family 1): <em>le huit août quarante-quatre, en mai quarante-cinq, l'été soixante-seize, en nonante-six</em>.
/// The century is the one that <see cref="ShortYears"/> choose.
/// </summary>
internal static class SpokenYears
{
    public static RuleFamily Rules { get; } = new("Années à deux chiffres en lettres", Level.Date)
    {
        new("huit août quarante-quatre")
        {
            Pattern = "({weekday} ,? le?)? {day} {month} {spokenYear:short}",
            Meaning = said => CalendarDates.Day(said, ShortYears.Beside(said)),
            When = ShortYears.IsClosed,
            Examples = ["@1987-09-16 C'était le [mardi huit août quarante-quatre], je m'en souviens. → 1944-08-08", "@1999-02-09 Je dirige le service [depuis le premier septembre quatre-vingt-dix-sept], donc non. → 1997-09-01 ON_OR_AFTER"],
            NotExamples = ["Le trois mai cinquante-deux personnes furent arrêtées."],
        },
        new("mai quarante-cinq")
        {
            Pattern = "{month} {spokenYear:short}",
            Meaning = said => new CalendarDate(ShortYears.Beside(said), said.Number("month"), null),
            When = static place => ShortYears.IsClosed(place) && place.HasBefore(ShortYears.Leads),
            Examples = ["@1987-09-16 Je ne l'ai su qu'en [mai quarante-cinq], par un camarade. → 1945-05", "@1992-12-07 Les négociations, entamées en [juin nonante], avaient pris deux ans. → 1990-06"],
            NotExamples = [],
        },
        new("été soixante-seize")
        {
            Pattern = "{season} {spokenYear:short}",
            Meaning = said => new NamedSeason(said.Season(), ShortYears.Beside(said)),
            When = static place => ShortYears.IsClosed(place) && place.HasBefore(Seasons.Leads),
            Examples = ["@2022-10-28 Donc à l'[été soixante-seize] ils enregistrent dans une grange. → 1976-SU"],
            NotExamples = ["Il a été soixante-dix fois primé."],
        },
        new("en quarante")
        {
            Pattern = "quarante",
            Meaning = _ => new CalendarDate(1940, null, null),
            After = "en|depuis|dès|avant",
            When = static place => (place.IsSentenceEnd || place.After().Is('.') || place.After().Is(',')) && !NumberWords.CanStartWith(place.After(2)),
            Examples = ["Mobilisé en [quarante], il revint cinq ans plus tard. → 1940 ; 1945"],
            NotExamples = ["La course se boucle en quarante, cinquante minutes."],
        },
        new("en quarante-six")
        {
            Pattern = "{spokenYear:short}",
            Meaning = said => new CalendarDate(ShortYears.Beside(said), null, null),
            After = "en|dès|depuis",
            When = static place => place.Length >= 2 && ShortYears.IsClosed(place) && !place.HasAfter(FunctionWords.Prepositions),
            Examples = ["Mes parents ont ouvert en 1911, moi j'ai repris en [quarante-six], il ne restait rien. → 1911 ; 1946", "En [nonante-six], tout le monde riait. → 1996", "Elle est née en [soixante-dix-sept]. → 1977"],
            NotExamples = ["Le film se tourne en quarante-six jours.", "La course se joue en vingt-cinq.", "Il court en quarante-cinq minutes.", "La salle est divisée en soixante-dix boxes."],
        },
    };
}
