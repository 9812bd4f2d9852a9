using Timeline.French.Lexicon;
using Timeline.Meanings;
using Timeline.Recognition;
using Timeline.Tokenization;

namespace Timeline.French.Expressions;

/// <summary>Hours and minutes of a journey, a film or a day's habit (spec family 6), which look like the clock: <em>Paris est à 1 h 57 de Rennes, 3 h 46 par jour</em>.</summary>
internal static class TravelTimes
{
    /// <summary>What puts a town so far from another: <em>la ligne <b>met</b> Bordeaux à 2 h 04 de Paris</em>.</summary>
    private static readonly WordSet Placing = FrenchWords.Set(
        "est", "sont", "était", "étaient", "sera", "seront", "serait", "met", "mettra", "mettait", "mettrait", "place", "placera", "située", "situé", "situées",
        "situés");

    private static readonly WordSet Films = FrenchWords.Set("film", "films", "téléfilm", "muet", "documentaire", "comédie", "drame", "polar", "thriller", "opéra");

    private static readonly WordSet Journeys = FrenchWords.Set("vol", "trajet", "voyage", "traversée", "combat", "marathon", "discours");

    private const int LongestJourney = 9;
    private const int LongestFilm = 5;
    private const int FarthestFilm = 14;

    /// <summary>How much may stand between a bracket and the length: <em>(1955, v. o., 1 h 33)</em>.</summary>
    private const int LongestCredits = 9;

    public static RuleFamily Rules { get; } = new("Durées en heures et minutes", Level.Shaped)
    {
        new("à 1 h 57 de Rennes")
        {
            Pattern = "{number:hours} h {twoDigits:minutes}",
            Meaning = Durations.HoursAndMinutes,
            After = "à",
            Before = "de|d'",
            When = static place => place[0].Number <= LongestJourney && place.After(2).Has(TokenTraits.Capital)
                && (place.HasBefore(Placing, 2) || (place.Before(2).Has(TokenTraits.Capital) && place.HasBefore(Placing, 3))),
            Examples = ["Laval est à [1 h 10] de Paris. → PT1H10M", "La ligne met Dijon à [1 h 35] de Paris. → PT1H35M"],
            NotExamples = [],
        },
        new("3 h 46 par jour")
        {
            Pattern = "{number:hours} h {twoDigits:minutes}",
            Meaning = Durations.HoursAndMinutes,
            Before = "par jour|par nuit|par semaine|par personne|par mois",
            NotAfter = "à|vers|dès",
            Examples = ["Les jeunes passent [3 h 46] par jour devant un écran. → PT3H46M"],
            NotExamples = [],
        },
        new("Film français, 1 h 47.")
        {
            Pattern = "{number:hours} h {twoDigits:minutes}",
            Meaning = Durations.HoursAndMinutes,
            When = Lasts,
            Examples = ["Film belge de Louise Roche, [1 h 47]. → PT1H47M", "Il a vu un muet de [1 h 50]. → PT1H50M", "Après un vol de [14 h 20], l'équipage se repose. → PT14H20M", "Au programme : La Nuit (1955, [1 h 33]). → 1955 ; PT1H33M"],
            NotExamples = [],
        },
    };

    private static bool Lasts(Place place) => IsOfOne(place, Journeys) || (place[0].Number <= LongestFilm && (IsOfOne(place, Films) || IsBesideYear(place) || IsApposed(place)));

    /// <summary><em>Un vol de 14 h 20</em> lasts so long; <em>le vol de 14 h 20</em> leaves then.</summary>
    private static bool IsOfOne(Place place, WordSet things) => place.HasBefore(LittleWords.BareOf) && place.HasBefore(things, 2) && LittleWords.One.Contains(place.Before(3));

    /// <summary><em>La Nuit du chasseur (1955, 1 h 33)</em></summary>
    private static bool IsBesideYear(Place place)
    {
        for (var distance = 2; place.After().Is(')') && place.Before().Is(',') && distance <= LongestCredits && !place.Before(distance).Is(')'); distance++)
        {
            if (place.Before(distance).Is('('))
            {
                return place.Before(distance - 1) is { Kind: TokenKind.Number, Length: 4 };
            }
        }

        return false;
    }

    /// <summary><em>Film belge de Louise Roche, 1 h 47.</em></summary>
    private static bool IsApposed(Place place) => (place.Before().Is(',') || place.Before().Is('(')) && place.IsBeforeMark
        && place.HasWithinBefore(Films, FarthestFilm);
}
