using Timeline.Events;
using Timeline.French.Lexicon;
using Timeline.Meanings;
using Timeline.Recognition;
using Timeline.Resolution;

namespace Timeline.French.Clauses;

/// <summary>Which way the date of an infinitive looks by what stands before it; null where the verb above says it.</summary>
internal static class InfinitiveDirection
{
    /// <summary>Verbs that do what their infinitive says, or begin to: <em>a tenté de sauter vers midi</em>.</summary>
    private static readonly HashSet<string> Attempting = [.. InfinitiveRules.Attempts, "oser", "manquer", "finir", "savoir"];

    /// <summary>How far an infinitive may stand from the verb that calls for it: <em>a invité jeudi les salariés du privé à « cesser le travail »</em>.</summary>
    private const int AimReach = 10;

    /// <summary>What one may or must do, for a time to come: <em>a obtenu l'autorisation de pêcher jusqu'au 30 septembre</em>.</summary>
    private static readonly WordSet Leaves = FrenchWords.Set("autorisation", "permission", "droit", "interdiction", "obligation", "ordre", "possibilité", "délai", "licence", "mission", "consigne");

    /// <summary>What one has who will do something: <em>elle a l'<b>intention</b> de se retirer</em>.</summary>
    private static readonly WordSet Intents = FrenchWords.Set("intention", "projet", "ambition", "mission", "objectif", "occasion", "possibilité", "obligation", "droit");

    /// <summary><em>Prévenir la mairie avant lundi</em>, <em>…, la réclamer avant lundi</em>: an infinitive that begins what is said is an order, and so is <em>les dossiers sont à retirer avant le 30</em>.</summary>
    private static bool IsBidding(SentenceReading sentence, VerbGroup verb) =>
        verb.Start == sentence.First || IsDue(sentence, verb) || sentence[verb.Start - 1].Is(',') || sentence[verb.Start - 1].Is(':') || sentence[verb.Start - 1].Is(';');

    private static bool IsDue(SentenceReading sentence, VerbGroup verb) =>
        sentence[verb.Start - 1].Is(LittleWords.At) && sentence.GroupBefore(verb.Start) is { Lemma: "être", Tense: EventTense.Present, IsFinite: true } be && be.End == verb.Start - 1;

    /// <summary>Whether the infinitive is what a leave or an order is for, or an order itself.</summary>
    public static bool IsAllowed(SentenceReading sentence, VerbGroup verb, Meaning meaning) =>
        meaning is Bounded { Kind: var kind and (BoundKind.Until or BoundKind.Before or BoundKind.By) } && verb is { Form: VerbGroupForm.Infinitive, IsPastInfinitive: false }
        && ((kind != BoundKind.Until && IsBidding(sentence, verb)) || IsOfLeave(sentence, verb));

    private static bool IsOfLeave(SentenceReading sentence, VerbGroup verb) =>
        IsBehind(sentence, verb, Leaves) && sentence.GroupBefore(verb.Start) is not { IsPluperfect: true };

    private static bool IsBehind(SentenceReading sentence, VerbGroup verb, WordSet nouns) =>
        verb.Start - 2 >= sentence.First && LittleWords.BareOf.Contains(sentence[verb.Start - 1]) && nouns.Contains(sentence[verb.Start - 2]);

    /// <summary><em>Appelle à manifester jeudi</em> looks ahead, <em>a réussi à passer jeudi</em> back, <em>d'avoir volé jeudi</em> back.</summary>
    public static Direction? Of(SentenceReading sentence, VerbGroup verb)
    {
        if (verb.IsPastInfinitive)
        {
            return Direction.Past;
        }

        // « Dans un entretien à paraître mercredi »
        if (InfinitiveRules.IsComing(sentence, verb))
        {
            return Direction.Planned;
        }

        // « Il a salué les troupes avant de quitter ses fonctions le 30 octobre »: after what the main verb tells.
        if (InfinitiveRules.IsAfterwards(sentence, verb))
        {
            // « Les stocks avaient fondu avant de se reconstituer jeudi »: all that is over.
            return (sentence.GroupBefore(verb.Start) ?? sentence.FiniteAfter(verb.End)) switch
            {
                { IsPluperfect: true } => Direction.Past,

                // « A contesté les faits avant de passer aux aveux mardi »: on either side, the nearer day.
                { Tense: EventTense.Past } => Direction.Unknown,
                _ => Direction.Planned,
            };
        }

        // « Elle a l'intention de se retirer à l'automne »
        if (IsBehind(sentence, verb, Intents) && sentence.GroupBefore(verb.Start) is { Lemma: "avoir", Tense: EventTense.Present, IsFinite: true })
        {
            return Direction.Future;
        }

        if (sentence.GroupBefore(verb.Start) is not { } aim || !LooksTo(sentence, aim) || Attempting.Contains(aim.Lemma) || verb.Start - aim.End > AimReach)
        {
            return null;
        }

        // « Il avait prévu de partir samedi », « il comptait partir samedi »: on either side, the nearer day.
        if (aim.IsPluperfect || (aim.Tense == EventTense.Imperfect && aim.Class != EventClass.Reporting))
        {
            return Direction.Unknown;
        }

        // « Il est accusé d'avoir incité des soldats à tirer le 30 novembre »: what was called for may have been.
        return aim.Tense == EventTense.Past || aim.IsPastInfinitive ? Direction.Planned : Direction.Future;
    }

    /// <summary>Whether a verb looks to what its infinitive names: <em>appelle à, refuse de, est tenu de, est susceptible de</em>.</summary>
    private static bool LooksTo(SentenceReading sentence, VerbGroup aim) =>
        aim.Class is EventClass.IAction or EventClass.IState or EventClass.Reporting
        || aim.Lemma is "entendre" or "renoncer" or "abandonner" or "écarter" or "exclure" or "risquer" or "hésiter" or "charger"
        || aim is { Lemma: "tenir", IsPassive: true }
        || (aim is { IsCopula: true, Tense: EventTense.Present } && (Governances.OfWord(sentence, aim.Trigger) & Governance.Supposes) != 0)
        || InfinitiveGovernors.Chooses(aim) || Governances.IsSummons(sentence, aim);
}
