using Timeline.Events;
using Timeline.French.Lexicon;
using Timeline.French.Verbs;
using Timeline.Meanings;
using Timeline.Recognition;
using Timeline.Resolution;

namespace Timeline.French.Clauses;

/// <summary>
/// Tells which way a partial date looks (spec 0.4): by the words right before it that speak of a plan, which beat the tense
/// (<em>a été reporté au 4 avril</em>), then by the verb that governs it, then by that verb's own governor.
/// </summary>
internal static class DirectionReader
{
    /// <summary>Verbs that set the end of a time.</summary>
    private static readonly HashSet<string> Extending = ["donner", "accorder", "laisser", "prolonger", "reconduire", "étendre", "suspendre", "ajourner", "reporter", "interdire", "maintenir", "nommer", "louer", "signer", "mettre", "placer", "confier", "fermer", "bloquer", "priver", "exclure", "confiner", "prêter", "réquisitionner", "affecter", "interrompre", "couper", "barrer", "dévier", "supprimer", "limiter", "réduire", "arrêter"];

    private static readonly string[] OpenWords = ["accessible", "accessibles", "ouvert", "ouverte", "ouverts", "ouvertes"];
    private static readonly WordSet Open = FrenchWords.Set(OpenWords);

    /// <summary>What goes on after it was told of: <em>l'exposition, visible jusqu'au 30 avril, a été inaugurée</em>.</summary>
    private static readonly WordSet Lasting = FrenchWords.Set([.. OpenWords, "visible", "visibles", "disponible", "disponibles", "valable", "valables", "prolongé", "prolongée"]);

    private static readonly WordSet Valid = FrenchWords.Set([.. DueDates.Words, "applicable", "applicables", "valable", "valables"]);

    /// <summary>The direction of the expression on the tokens <c>[start, end)</c>.</summary>
    public static Direction Of(SentenceReading sentence, Attachment? attachment, Meaning meaning, int start, int end)
    {
        if (CalledOff.HasPassed(sentence, attachment?.Verb, meaning, start))
        {
            return Direction.Past;
        }

        if (PlanReader.IsPlanned(sentence, meaning, start))
        {
            return PlanDirection.Of(sentence, attachment, meaning, start);
        }

        // « Un arrêté applicable de 22 heures à mardi 8 heures », « un dividende payable le 16 décembre », « un billet valable en mai », « ses prévisions pour le premier semestre », « a promis une réouverture avant Noël »
        if ((start > sentence.First && Valid.Contains(sentence[sentence.BeforeArticles(start)]) && !(sentence.FiniteAfter(end) is { Tense: EventTense.Past } behind && !Incises.Is(sentence, behind))) || MeasuredPeriods.AreForeseen(sentence, start)
            || (meaning is Bounded { Kind: BoundKind.Before or BoundKind.By } && Promises.Are(sentence, start)) || (meaning.Granularity > Granularity.Day && Promises.AreMadeNow(sentence, start)))
        {
            return Direction.Planned;
        }

        if (meaning is Bounded { Kind: BoundKind.Until, What: var term } && !NamedParts.IsOfDayInHand(term) && start > sentence.First && Lasting.Contains(sentence[start - 1]) && !sentence[start - 1].Is(LittleWords.Been) && sentence.FiniteAfter(end) is { Tense: EventTense.Past, IsPluperfect: false })
        {
            return Direction.Unknown;
        }

        if (attachment?.Verb is { IsProspective: true } && PlanReader.WasFirst(sentence, start))
        {
            return PlanDirection.OfFirst(sentence, meaning, start);
        }

        // « Le ministre, jeudi : « Nous partirons » »
        if (SpeechDates.IsBeforeQuote(sentence, start, end))
        {
            return Direction.Past;
        }

        if (Notices.LookAhead(sentence, meaning, start) || Notices.AreHeadlines(sentence, attachment?.Verb, meaning))
        {
            return Direction.Planned;
        }

        // « Les résultats du troisième trimestre seront publiés jeudi », « a annoncé la fermeture pour mai »
        if ((MeasuredPeriods.Of(sentence, meaning, start, end) ?? (attachment?.Rule == AgreementRules.ForLater && PlanReader.IsFor(sentence, start) && !MeasuredPeriods.AreOf(sentence[attachment.Trigger]) ? Direction.Planned : null)) is { } said)
        {
            return said;
        }

        if (GenitiveDirection.Of(sentence, start, end) is { } ofGenitive)
        {
            return ofGenitive;
        }

        // « Elle se sent mieux que cet hiver », « le dollar vaut 6,02 F contre 5,99 vendredi »
        if (ComparisonRules.IsMeasure(sentence, meaning, start) || FigureRules.IsOfComparedFigure(sentence, start))
        {
            return Direction.Past;
        }

        // « La piscine, accessible du mardi au dimanche, rouvrira mi-juin »
        if (meaning is HabitualWeekdays or HabitualWeekday or HabitualHours && start > sentence.First && Open.Contains(sentence[start - 1]))
        {
            return Direction.Unknown;
        }

        if (attachment?.Verb is { } verb)
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

            // « Les inscriptions, reçues entre le 23 juin et le 4 juillet, se feront en ligne », « toute demande reçue après le 2 mai sera rejetée », « les travaux, interrompus en août, reprendront en septembre »,
            // « la mesure s'applique aux contrats signés à compter du 1er avril », « la pièce, jouée jusqu'au 22 décembre, plaît »; but « le patron, parti en décembre, touchera une prime »
            if ((meaning is FromTo or Bounded || IsMonth(meaning)) && verb is { Form: VerbGroupForm.PastParticiple, IsProspective: false, Class: not EventClass.Reporting } && !(IsMonth(meaning) && Becoming.IsToldBy(sentence, verb)) && (sentence.FiniteAfter(end) is { Tense: EventTense.Future } || (meaning is Bounded { Kind: BoundKind.Until } && !verb.IsCompound && NamedParts.PartialDate(meaning) is { Year: null, Day: not null })
                || (meaning is Bounded { Kind: BoundKind.From } && sentence.FiniteBefore(verb.Start) is { Tense: EventTense.Present or EventTense.Future } governing && (governing.Tense == EventTense.Future || !sentence.HasComma(verb.Start - 1, start)))))
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

            return Prospects.AreThere(sentence, verb, start) ? Direction.Planned : Unplanned.IsTold(sentence, verb, meaning, start, end) ? Direction.Past : FutureInThePast.Of(sentence, verb, meaning) ?? VerbDirection.Of(sentence, verb, meaning);
        }

        if (attachment is not null && NounDirection.Of(sentence, attachment.Trigger, VerbsBeside.Before(sentence, attachment.Trigger, start) ?? sentence.FiniteAfter(end), meaning) is { } ofNoun)
        {
            return ofNoun;
        }

        // « La croissance, nulle au deuxième trimestre, serait négative au suivant »: what holds beside the verb is on either side of the article.
        if (attachment?.Rule == StateRules.Beside && meaning.Granularity > Granularity.Day && meaning is not Bounded)
        {
            return Direction.Unknown;
        }

        // « Nous n'avons pas décidé si les vols de jeudi seraient maintenus », « nul ne sait si le match de samedi aura lieu »; not « a indiqué que le match interrompu de samedi sera rejoué »
        if (sentence.FiniteAfter(end) is ({ Mood: EventMood.Conditional, Tense: EventTense.Present } or { Tense: EventTense.Future }) and var asked && asked.Start - end <= 1 && VerbsBeside.Before(sentence, attachment?.Trigger ?? -1, start) is not { Form: VerbGroupForm.PastParticiple } && Subordination.Of(sentence, asked) is { Link: ClauseLink.Complement or ClauseLink.Whether })
        {
            return Direction.Future;
        }

        // A noun takes the direction of what is said of it; the present leaves it open: « la réunion de jeudi inquiète ». So does what
        // tells that it will be: « l'arrivée du ministre, vendredi, a été confirmée », and what is told of a programme's item: « Jeudi 17 : création d'un opéra, qu'elle a mis sept ans à écrire ».
        return attachment?.Rule != LabelRules.Name && VerbsBeside.Of(sentence, attachment?.Trigger ?? -1, start, end) is { } main && !IsConfirmed(main) && VerbDirection.Of(sentence, main) is var direction and not Direction.Present ? direction : Direction.Unknown;
    }

    private static bool IsMonth(Meaning meaning) => meaning is CalendarDate { Year: null, Month: not null, Day: null, Pull: Pull.None } or NamedSeason { Year: null, Pull: Pull.None };

    private static bool IsConfirmed(VerbGroup main) => main is { IsPassive: true, Tense: EventTense.Past, Lemma: "confirmer" or "annoncer" or "maintenir" or "autoriser" };
}
