using Timeline.French.Lexicon;
using Timeline.Meanings;
using Timeline.Recognition;
using Timeline.Tokenization;

namespace Timeline.French.Expressions;

/// <summary>Hours by which something is called, or that are told over again for another place (spec family 11): <em>le journal de 20 heures, le 20 heures, (18 heures à Paris)</em>.</summary>
internal static class HoursOfThings
{
    /// <summary>What is called by the hour at which it begins, however long it is: <em>la messe de 11 heures</em>.</summary>
    private static readonly WordSet Called = FrenchWords.Set("journal", "jt", "messe", "office", "flash", "culte", "édition", "bulletin");

    /// <summary>What may also be of so many hours: <em>le train de 8 heures, la séance de 20 heures</em>; <em>une séance de trois heures</em>.</summary>
    private static readonly WordSet Running = FrenchWords.Set("train", "bus", "car", "autocar", "métro", "rame", "ferry", "bateau", "bac", "tgv", "ter", "séance", "projection");

    private static readonly WordSet Definite = FrenchWords.Set("le", "la", "l'", "du", "au");
    private static readonly WordSet Opening = FrenchWords.Set("soit");
    private static readonly WordSet There = FrenchWords.Set("à", "en", "au", "aux");

    private static readonly WordSet Being = FrenchWords.Set("est", "était", "sera");

    private const int FirstRun = 5;
    private const int LastHour = 23;

    /// <summary>How far before the hour of the other place it may stand.</summary>
    private const int FarthestOther = 10;

    public static RuleFamily Rules { get; } = new("Heures de quelque chose", Level.Shaped)
    {
        new("le journal de 20 heures")
        {
            Pattern = "{clock}",
            Meaning = said => ClockTimes.Clock(said, null),
            After = "de",
            When = static place => place.Length > 1 && IsCalled(place),
            Examples = ["Elle sera l'invitée du journal de [20 heures]. → 2016-03-15T20:00", "Le train de [8 heures] a été annulé. → 2016-03-15T08:00"],
            NotExamples = ["Un journal de 20 pages est vendu.", "La messe de minuit sera dite à la chapelle.", "Une séance de 5 heures l'attend."],
        },
        new("le 20 heures")
        {
            Pattern = "{clock}",
            Meaning = said => ClockTimes.Clock(said, null),
            After = "le|du|au",
            When = static place => place.Length == 2 && place[0] is { Kind: TokenKind.Number, Number: >= FirstRun and <= LastHour } && ClockWords.Hours.Contains(place[1]),
            Examples = ["Le maire passera au [20 heures] de la chaîne régionale. → 2016-03-15T20:00"],
            NotExamples = ["Elle court les 24 heures du lac."],
        },
        new("(18 heures à Paris)")
        {
            Pattern = "{clock}",
            Meaning = said => ClockTimes.Clock(said, null),
            When = static place => place.Length == 2 && ClockWords.Hours.Contains(place[1]) && place.HasAfter(There) && place.After(2).Has(TokenTraits.Capital)
                && (place.Before().Is('(') || place.HasBefore(Opening) ? FollowsClock(place) : place.Before().Is(LittleWords.And) && FollowsClock(place, Being)),
            Examples = ["Le match débutera à 14 heures ([20 heures] à Berlin). → 2016-03-15T14:00 ; 2016-03-15T20:00", "Elle parlera à midi, soit [18 heures] à Rome. → 2016-03-15T12:00 ; 2016-03-15T18:00", "Quand il est 4 heures à Lima et [11 heures] à Paris, tout dort. → 2016-03-15T04:00 ; 2016-03-15T11:00"],
            NotExamples = ["Le séjour (18 heures à Rome) a été court.", "Il a passé 4 heures à Lima et 11 heures à Paris."],
        },
    };

    private static bool IsCalled(Place place) => (place.HasBefore(Called, 2) && place[0] is not { Kind: TokenKind.Number, Number: < FirstRun })
        || (place.HasBefore(Running, 2) && place.HasBefore(Definite, 3) && place[0] is { Kind: TokenKind.Number, Number: >= FirstRun and <= LastHour });

    /// <summary>Whether another hour of the clock stands shortly before.</summary>
    /// <param name="place">The hour.</param>
    /// <param name="leads">What must lead to the other one; null where any word may.</param>
    private static bool FollowsClock(Place place, WordSet? leads = null)
    {
        for (var back = 2; back <= FarthestOther; back++)
        {
            var token = place.Before(back);
            if (ClockReader.IsNoonOrMidnight(token.Word)
                || ((ClockWords.Hours.Contains(token) || ClockWords.Letters.Contains(token)) && (leads is null ? place.Before(back + 2).Kind == TokenKind.Word : place.HasBefore(leads, back + 2))))
            {
                return true;
            }
        }

        return false;
    }
}
