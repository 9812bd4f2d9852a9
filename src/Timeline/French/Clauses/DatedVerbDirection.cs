using Timeline.Events;
using Timeline.French.Lexicon;
using Timeline.Meanings;
using Timeline.Resolution;

namespace Timeline.French.Clauses;

/// <summary>
/// Which way the verb that a date is of looks, where the date has its say as well: <em>il leur a donné jusqu'au 30 juin</em>, <em>le préfet a convoqué les
/// deux parties jeudi</em>.
/// </summary>
internal static class DatedVerbDirection
{
    /// <summary>Verbs that set the end of a time.</summary>
    private static readonly HashSet<string> Extending =
    [
        "donner", "accorder", "laisser", "prolonger", "reconduire", "étendre", "suspendre", "ajourner", "reporter", "interdire", "maintenir", "nommer", "louer",
        "signer", "mettre", "placer", "confier", "fermer", "bloquer", "priver", "exclure", "confiner", "prêter", "réquisitionner", "affecter", "interrompre",
        "couper", "barrer", "dévier", "supprimer", "limiter", "réduire", "arrêter",
    ];

    public static Direction Of(SentenceReading sentence, Attachment attachment, VerbGroup verb, Meaning meaning, int start, int end)
    {
        // « Il est 9 heures, mardi, quand la présidente ouvre l'audience »: so tales begin.
        if (attachment.Rule == FrameRules.WhenName && verb is { Tense: EventTense.Present, IsFinite: true })
        {
            return Direction.Past;
        }

        // « Lundi, à 5 heures du matin, la file de camions s'étire déjà »: what goes on already at an hour is a scene.
        if (meaning is ClockTime { Day: not null } && verb is { Tense: EventTense.Present, IsFinite: true } && verb.End < sentence.End && sentence[verb.End].Is(LittleWords.Already))
        {
            return Direction.Past;
        }

        if (MayBeAhead(sentence, verb, meaning, start, end))
        {
            return Direction.Unknown;
        }

        // « Il leur a donné jusqu'au 30 juin », « le procès est suspendu jusqu'à jeudi »: the end is set ahead; « le trafic a été interrompu jusqu'à 9 h 30 » on the story's day.
        if (meaning is Bounded { Kind: BoundKind.Until } until && Extending.Contains(verb.Lemma))
        {
            var told = verb.Form == VerbGroupForm.PastParticiple ? sentence.FiniteBefore(verb.Start) ?? verb : verb;
            return NamedParts.IsOfDayInHand(until.What) && told.Tense is EventTense.Past or EventTense.Imperfect ? Direction.Unknown : Direction.Planned;
        }

        if (Decisions.MayLieAhead(sentence, verb, meaning))
        {
            return Direction.Unknown;
        }

        // « Il sera ouvert du mercredi au dimanche », « en vente au guichet, accessible du mardi au samedi »: opening days.
        if ((meaning is HabitualWeekdays or HabitualWeekday or HabitualHours && OpeningDays.AreToldBy(verb)) || OpeningDays.AreNoticed(sentence, verb))
        {
            return Direction.Unknown;
        }

        // « On travaillait du lundi au vendredi » tells a habit.
        if (meaning is HabitualWeekdays && verb is { Tense: EventTense.Imperfect, IsPluperfect: false, Modality: EventModality.None, IsProspective: false })
        {
            return Direction.Unknown;
        }

        // « Il a fallu attendre samedi pour que la pluie tombe »: the wait is over.
        if (sentence.GroupBefore(start) is { SemiAuxiliary: "falloir" or "devoir", Lemma: "attendre" } wait && (wait.Tense == EventTense.Past || wait.IsCompound))
        {
            return Direction.Past;
        }

        // « Le préfet a convoqué les deux parties jeudi »; but « a convoqué jeudi les deux parties ».
        if (verb is { Lemma: "convoquer", IsPassive: false, IsFinite: true } && start - verb.End > 1)
        {
            return Direction.Planned;
        }

        return Prospects.AreThere(sentence, verb, start) ? Direction.Planned
            : Unplanned.IsTold(sentence, verb, meaning, start, end) ? Direction.Past
            : FutureInThePast.Of(sentence, verb, meaning) ?? VerbDirection.Of(sentence, verb, meaning);
    }

    /// <summary>
    /// <em>Les inscriptions, reçues entre le 23 juin et le 4 juillet, se feront en ligne</em>, <em>toute demande reçue après le 2 mai sera rejetée</em>, <em>les travaux, interrompus en août, reprendront en
    /// septembre</em>, <em>la mesure s'applique aux contrats signés à compter du 1er avril</em>, <em>la pièce, jouée jusqu'au 22 décembre, plaît</em>; but <em>le patron, parti en décembre, touchera une prime</em>.
    /// </summary>
    private static bool MayBeAhead(SentenceReading sentence, VerbGroup verb, Meaning meaning, int start, int end) =>
        (meaning is FromTo or Bounded || IsMonth(meaning))
            && verb is { Form: VerbGroupForm.PastParticiple, IsProspective: false, Class: not EventClass.Reporting }
            && !(IsMonth(meaning) && Becoming.IsToldBy(sentence, verb))
            && (sentence.FiniteAfter(end) is { Tense: EventTense.Future }
                || (meaning is Bounded { Kind: BoundKind.Until } && !verb.IsCompound && NamedParts.PartialDate(meaning) is { Year: null, Day: not null })
                || (meaning is Bounded { Kind: BoundKind.From }
                    && sentence.FiniteBefore(verb.Start) is { Tense: EventTense.Present or EventTense.Future } governing
                    && (governing.Tense == EventTense.Future || !sentence.HasComma(verb.Start - 1, start))));

    private static bool IsMonth(Meaning meaning) => meaning is CalendarDate { Year: null, Month: not null, Day: null, Pull: Pull.None } or NamedSeason { Year: null, Pull: Pull.None };
}
