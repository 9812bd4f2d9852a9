using Timeline.Events;
using Timeline.French.Lexicon;
using Timeline.Meanings;
using Timeline.Recognition;
using Timeline.Resolution;

namespace Timeline.French.Clauses;

/// <summary>What a noun names that somebody calls for, announces, promises or confirms.</summary>
internal static class AnnouncedNouns
{
    /// <summary>What is announced before it is done.</summary>
    internal static readonly WordSet Steps = FrenchWords.Set(
        "fermeture", "arrêt", "ouverture", "réouverture", "départ", "arrivée", "lancement", "suppression", "reprise", "tenue", "venue", "visite", "mise", "fin",
        "début", "retour", "organisation", "convocation", "dissolution");

    /// <summary>How far before its noun such a word may stand: <em>la tenue d'un référendum</em>.</summary>
    private const int StepReach = 3;

    /// <summary>Which way its date looks; null where it is none of these.</summary>
    public static Direction? DirectionOf(SentenceReading sentence, int noun, VerbGroup? main, Meaning meaning)
    {
        // « Le syndicat a appelé à une grève le 31 mars », « au boycott du scrutin de dimanche »
        if (main is { IsPluperfect: false }
            && (CallRules.CallsFor(sentence, main, noun, meaning) || CallRules.CallsOff(sentence, main, noun) || (meaning is ClockTime && CallRules.Proposes(sentence, main, noun))))
        {
            return Direction.Planned;
        }

        // « La compagnie avait programmé 222 vols mercredi », « il a proposé une réunion le 22 mars »: on either side, the nearer day.
        if ((main is not null && Decisions.MayLieAhead(sentence, main, noun, meaning))
            || main is { IsPassive: false, Tense: EventTense.Past } && main.End <= noun
                && (main.Lemma is "programmer" or "planifier" || (meaning is FromTo && main.Lemma is "prescrire" or "ordonner")
                    || (meaning is CalendarDate { Year: null, Month: not null, Day: not null } && CallRules.Proposes(sentence, main, noun))))
        {
            return Direction.Unknown;
        }

        // « Le syndicat annonce une grève mardi », « le maire a promis une réunion mardi »
        if (main is not null && meaning is not Bounded { Kind: BoundKind.Since } && (Decisions.AreNew(sentence, main, noun) || Decisions.ArePutOn(sentence, main, noun, meaning)))
        {
            return Direction.Planned;
        }

        // « Le fabricant vise le retour aux profits au quatrième trimestre », « je te confirme la réunion de mardi à 14 h »
        if (main is { Tense: EventTense.Present or EventTense.PresentParticiple } && meaning is not Bounded { Kind: BoundKind.Since }
            && (ExpectationRules.IsExpected(sentence, main, noun) || (meaning is ClockTime && main is { Lemma: "confirmer", IsPassive: false } && main.End <= noun)))
        {
            return Direction.Planned;
        }

        // « La direction a confirmé lundi l'arrêt de la production, le 30 octobre »
        if (main is { IsPassive: false, IsPluperfect: false, Lemma: "annoncer" or "confirmer" } && main.End < noun && Dates.Stand(sentence, main.End)
            && meaning is CalendarDate { Day: not null, Month: not null }
            && (Steps.Contains(sentence[noun]) || ScheduledNouns.Ballots.Contains(sentence[noun]) || WordsBefore.Have(sentence, noun, StepReach, Steps)))
        {
            return Direction.Planned;
        }

        return null;
    }
}
