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

        if (IsDue(sentence, start, end) || MeasuredPeriods.AreForeseen(sentence, start)
            || (meaning is Bounded { Kind: BoundKind.Before or BoundKind.By } && Promises.Are(sentence, start))
            || (meaning.Granularity > Granularity.Day && Promises.AreMadeNow(sentence, start)))
        {
            return Direction.Planned;
        }

        if (meaning is Bounded { Kind: BoundKind.Until, What: var term } && !NamedParts.IsOfDayInHand(term) && start > sentence.First
            && Lasting.Contains(sentence[start - 1]) && !sentence[start - 1].Is(LittleWords.Been)
            && sentence.FiniteAfter(end) is { Tense: EventTense.Past })
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

        // « L'enquêteur revient sur la nuit du 12 avril »
        if (RecalledTimes.AreLookedBackOn(sentence, meaning, start) || RecalledTimes.AreSummedUp(sentence, start))
        {
            return Direction.Past;
        }

        // « Les résultats du troisième trimestre seront publiés jeudi »
        if ((MeasuredPeriods.Of(sentence, meaning, start, end) ?? AnnouncedFor(sentence, attachment, start)) is { } said)
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
            return DatedVerbDirection.Of(sentence, attachment, verb, meaning, start, end);
        }

        if (attachment is not null
            && NounDirection.Of(sentence, attachment.Trigger, VerbsBeside.Before(sentence, attachment.Trigger, start) ?? sentence.FiniteAfter(end), meaning) is { } ofNoun)
        {
            return ofNoun;
        }

        // « La croissance, nulle au deuxième trimestre, serait négative au suivant »: what holds beside the verb is on either side of the article.
        if (attachment?.Rule == StateRules.Beside && meaning.Granularity > Granularity.Day && meaning is not Bounded)
        {
            return Direction.Unknown;
        }

        // « Nous n'avons pas décidé si les vols de jeudi seraient maintenus », « nul ne sait si le match de samedi aura lieu »; not « a indiqué que le match interrompu de samedi sera rejoué »
        if (sentence.FiniteAfter(end) is ({ Mood: EventMood.Conditional, Tense: EventTense.Present } or { Tense: EventTense.Future }) and var asked
            && asked.Start - end <= 1 && VerbsBeside.Before(sentence, attachment?.Trigger ?? -1, start) is not { Form: VerbGroupForm.PastParticiple }
            && Subordination.Of(sentence, asked) is { Link: ClauseLink.Complement or ClauseLink.Whether })
        {
            return Direction.Future;
        }

        // A noun takes the direction of what is said of it; the present leaves it open: « la réunion de jeudi inquiète ». So does what
        // tells that it will be: « l'arrivée du ministre, vendredi, a été confirmée », and what is told of a programme's item: « Jeudi 17 : création d'un opéra, qu'elle a mis sept ans à écrire ».
        return attachment?.Rule != LabelRules.Name && VerbsBeside.Of(sentence, attachment?.Trigger ?? -1, start, end) is { } main && !IsConfirmed(main) && IsTold(sentence, attachment, main)
            && VerbDirection.Of(sentence, main) is var direction and not Direction.Present
            ? direction
            : Direction.Unknown;
    }

    /// <summary>Whether all that is told only says of whom is spoken: <em>du 19 au 23 janvier, stage animé par l'atelier <b>qui a obtenu</b> le prix</em>.</summary>
    private static bool IsTold(SentenceReading sentence, Attachment? attachment, VerbGroup main) =>
        attachment?.Rule != Notices.Name || sentence.Clauses.IsMain(main);

    /// <summary><em>Un arrêté applicable de 22 heures à mardi 8 heures</em>, <em>un dividende payable le 16 décembre</em>, <em>un billet valable en mai</em></summary>
    private static bool IsDue(SentenceReading sentence, int start, int end) =>
        start > sentence.First && sentence[sentence.BeforeArticles(start)] is var word && (DueDates.StillToCome.Contains(word) || Valid.Contains(word)
            && !(sentence.FiniteAfter(end) is { Tense: EventTense.Past } behind && !Incises.Is(sentence, behind)));

    /// <summary><em>A annoncé la fermeture pour mai</em>: ahead; <em>a annoncé un bénéfice pour 2015</em> is of the year.</summary>
    private static Direction? AnnouncedFor(SentenceReading sentence, Attachment? attachment, int start) =>
        attachment?.Rule == AgreementRules.ForLater && PlanReader.IsFor(sentence, start) && !MeasuredPeriods.AreOf(sentence[attachment.Trigger]) ? Direction.Planned : null;

    private static bool IsConfirmed(VerbGroup main) => main is { IsPassive: true, Tense: EventTense.Past, Lemma: "confirmer" or "annoncer" or "maintenir" or "autoriser" };
}
