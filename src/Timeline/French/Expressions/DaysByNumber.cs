using Timeline.French.Lexicon;
using Timeline.Meanings;
using Timeline.Recognition;
using Timeline.Tokenization;

namespace Timeline.French.Expressions;

/// <summary>Days that only their number tells, or their number and their weekday (spec family 2): <em>le 4, jeudi 10, jusqu'au vingt-deux</em>.</summary>
internal static class DaysByNumber
{
    /// <summary>What a number to call stands behind.</summary>
    public const string Telephones = "composez le|composer le|compose le|appelez le|appeler le|appelle le|appelé le|faites le|joindre le|contactez le|contacter le|tél|tél .|téléphone|au tél|fax";

    public static RuleFamily Rules { get; } = new("Jours par leur numéro", Level.Date)
    {
        new("jeudi 10")
        {
            Pattern = "ce? {weekday} {day} | {weekday} le {day}",
            Meaning = said => new CalendarDate(null, null, said.Number("day"), said.Weekday()),
            When = place => Frames.IsDayNumber(place) && !(place.After().Is(':') && place.After(2).IsJoined) && !(place[0].IsCapitalized && place.HasBefore(Titles.Works)),
            Examples = ["La réunion de [jeudi 10] a été houleuse. → 2016-03-10", "Un chameau a été capturé [ce samedi 12]. → 2016-03-12", "Elle a reçu [samedi 12] un prix. → 2016-03-12", "La réunion du [jeudi 24] se tiendra à Dole. → 2016-03-24", "Le carnaval, prévu pour [vendredi le 18], est remis. → 2016-03-18", "[Vendredi 18] nocturne à Mably. → 2016-03-18"],
            NotExamples = ["Le film Vendredi 13 a trouvé son public."],
        },
        new("le 4")
        {
            Pattern = "{day}",
            Meaning = said => new CalendarDate(null, null, said.Number("day")),
            NotAfter = Telephones + "|sur le",
            After = "le|au|du|ce",
            When = static place => (Frames.IsDayNumber(place) || IsLastSpoken(place) || IsOfPaper(place)) && !Frames.IsAddress(place) && !Frames.IsCalled(place),
            Examples = ["L'accord conclu le [4] est mort. → 2016-03-04", "Il sera entendu le [26] par le juge. → 2016-03-26", "La grève cessera le [26] si l'accord est signé. → 2016-03-26", "Elle a fêté le [9] son retour en première division. → 2016-03-09", "Il est resté à la caserne [jusqu'au vingt-deux]. → 2016-02-22 ON_OR_BEFORE", "Le préfet a repoussé au [28] la fermeture du pont. → 2016-03-28", "Le Monde du [8] rappelle que le plan a échoué. → 2016-03-08"],
            NotExamples = ["Le 4 x 4 a brûlé.", "Le 7 français a gagné.", "Le 20 Heures a été annulé.", "Il pilote le 9 une fois par mois.", "Composez le 15.", "Elle habite au 14, rue des Lilas."],
        },
    };

    /// <summary><em>Il y est resté jusqu'au vingt-deux.</em></summary>
    private static bool IsLastSpoken(Place place) => place[0].Kind == TokenKind.Word && place.Before(2).Is(LittleWords.UpTo) && place.IsBeforeMark;

    /// <summary><em>Le Monde du 28 rappelle que le plan avait échoué</em>; but <em>le Monde du 7e art</em>.</summary>
    private static bool IsOfPaper(Place place) =>
        place[0].Kind == TokenKind.Number && place.Before(2).Has(TokenTraits.Capital) && PaperNames.All.Contains(place.Before(2)) && place.IsBeforeSingular
        && place.After() is { IsCapitalized: false, IsJoined: false };
}
