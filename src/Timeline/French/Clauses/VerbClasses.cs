using Timeline.Events;
using Timeline.French.Lexicon;
using Timeline.French.Verbs;
using Timeline.Tokenization;

namespace Timeline.French.Clauses;

/// <summary>The TimeML class of a verb, which its surroundings decide: <em>écrit que</em> reports, <em>écrit un livre</em> does not.</summary>
internal static class VerbClasses
{
    /// <summary>The class by the verb alone.</summary>
    public static EventClass Of(Verb verb, bool isCopula) => verb switch
    {
        _ when isCopula => EventClass.State,
        _ when verb.Has(VerbTraits.Reporting) => EventClass.Reporting,
        _ when verb.Has(VerbTraits.Aspectual) => EventClass.Aspectual,
        _ when verb.Has(VerbTraits.IntentionalAction) => EventClass.IAction,
        _ when verb.Has(VerbTraits.IntentionalState) => EventClass.IState,
        _ when verb.Has(VerbTraits.Perception) => EventClass.Perception,
        _ when verb.Has(VerbTraits.Stative) || verb.Infinitive == "être" => EventClass.State,
        _ => EventClass.Occurrence,
    };

    /// <summary><em>La commune verra le jour en 2022</em> begins to be.</summary>
    private static readonly ushort[] SeeTheDay = FrenchWords.Phrase("le jour");

    /// <summary><em>Étaient toujours privés de courant, était hospitalisé ce jour-là</em>: how things stood, not what was done.</summary>
    private static bool Lasts(SentenceReading sentence, VerbGroup group)
    {
        return WordsBefore.HaveFrom(sentence, group.Start, group.Trigger, LittleWords.Yet)
            || group.Tense == EventTense.Imperfect
                && group.Lemma is "priver" or "détenir" or "hospitaliser" or "incarcérer" or "emprisonner" or "bloquer" or "isoler"
                && group.Polarity == EventPolarity.Positive;
    }

    /// <summary>The class in its sentence.</summary>
    /// <param name="sentence">The sentence.</param>
    /// <param name="group">The verb.</param>
    /// <param name="isSince">Whether a date with <em>depuis</em> hangs on it.</param>
    public static EventClass In(SentenceReading sentence, VerbGroup group, bool isSince)
    {
        if (group.IsCopula)
        {
            return group.Class;
        }

        if (group.Lemma == "mettre" && VerbComplements.HasNext(sentence, group, ClauseWords.Guard))
        {
            return EventClass.Reporting;
        }

        if (Governances.IsSummons(sentence, group))
        {
            return EventClass.IAction;
        }

        if (group.Lemma == "faire" && VerbComplements.HasNext(sentence, group, ClauseWords.State))
        {
            return EventClass.Reporting;
        }

        if (ReportingVerbs.IsQuoted(sentence, group))
        {
            return EventClass.Reporting;
        }

        // « A rappelé son ambassadeur », « a repris la ville », « a confirmé la peine »
        if (Returns.Are(sentence, group) || Rulings.Are(sentence, group))
        {
            return EventClass.Occurrence;
        }

        if (VerbComplements.TellNothing(sentence, group))
        {
            return EventClass.Occurrence;
        }

        if (ReportingVerbs.Reports(sentence, group))
        {
            // « avait promis vendredi son directeur »: a promise stays one.
            return (group.Class is EventClass.IAction && group.Lemma is not "poursuivre") || Oaths.Promise(sentence, group) ? EventClass.IAction : EventClass.Reporting;
        }

        return group switch
        {
            _ when Incises.IsHearsay(sentence, group) || BareIncises.Are(sentence, group) => EventClass.Reporting,
            // « La gazette évoquait mardi un transfert »: who evokes speaks, whatever the object.
            { Lemma: "évoquer", IsPassive: false, Form: not VerbGroupForm.PastParticiple } => EventClass.Reporting,
            // « Le conflit remonte à l'hiver dernier »
            { Lemma: "remonter", IsPassive: false, Tense: EventTense.Present or EventTense.Imperfect } when VerbComplements.IsToTime(sentence, group) => EventClass.State,
            // « Le film lui vaut un césar »: it brings it.
            { Lemma: "valoir" } when VerbComplements.IsForSomebody(sentence, group) => EventClass.Occurrence,
            // « L'Assemblée siégera le 17 juillet »
            { Lemma: "siéger", Tense: EventTense.Future } => EventClass.Occurrence,
            // « L'action a clôturé hier à 7 euros », « repris en 2004 par un fonds », « imaginé en 2009 par un comité »: nothing else ends or goes on.
            { Lemma: "clôturer", IsPassive: false } when VerbComplements.IsAtFigure(sentence, group) => EventClass.Occurrence,
            { Lemma: "reprendre" or "imaginer" } when (group.IsPassive || group.Form == VerbGroupForm.PastParticiple) && VerbComplements.HasAgent(sentence, group) => EventClass.Occurrence,
            { Class: EventClass.Reporting } when ReportingVerbs.IsEveryday(group) => EventClass.Occurrence,
            // « A eu lieu », « il y a eu onze blessés »: it happened.
            { Lemma: "avoir" } when group.Tense is EventTense.Past || (group.Tense == EventTense.Future && VerbComplements.IsThere(sentence, group)) || VerbComplements.HasNext(sentence, group, ClauseWords.Place) => EventClass.Occurrence,
            // « ont été entendus par le juge », « entendu lundi, il nie », « la cour l'entendra », « se sont entendus sur un partage »
            { Lemma: "entendre" } when group.IsPassive || group.Tense is EventTense.Future or EventTense.PastParticiple || Clitics.IsReflexive(sentence.Readings, group.Head) => EventClass.Occurrence,
            // « Il a été appréhendé à Anvers »
            { Lemma: "appréhender" } when group.IsPassive || group.Form == VerbGroupForm.PastParticiple => EventClass.Occurrence,
            { Lemma: "voir" } when sentence.Readings.HasPhrase(group.End, SeeTheDay) => EventClass.Occurrence,
            // « Elle s'est vu refuser l'entrée »: nobody sees anything. « Ils s'expliqueront », « le feu s'est déclaré ».
            { Lemma: "voir" or "expliquer" or "déclarer" or "exprimer" } when Clitics.IsReflexive(sentence.Readings, group.Head) => EventClass.Occurrence,
            // « Ces licenciements avaient été décidés dès novembre »: it was done, and nobody asks for it any more.
            { Lemma: "décider" or "convier" or "autoriser", IsPassive: true } => EventClass.Occurrence,
            // « Décidée en 2009, la mission… »; « le tir avait été interrompu », which no other event begins or ends.
            { Lemma: "décider" or "interrompre" } when (group.IsPassive || group.Form == VerbGroupForm.PastParticiple) && !VerbComplements.HasInfinitive(sentence, group) => EventClass.Occurrence,
            { Lemma: "appeler" } when !Callings.Are(sentence, group) => EventClass.Occurrence,
            // « S'est constituée partie civile », « un groupe a été constitué »; « le jury est constitué depuis 2010 de trois juges » is so.
            { Lemma: "constituer" } when (group.IsPassive && group.Tense is not (EventTense.Present or EventTense.Imperfect)) || Clitics.IsReflexive(sentence.Readings, group.Head) => EventClass.Occurrence,
            // « Le club avait terminé cinquième »: a place is no end.
            { Lemma: "terminer" or "finir" } when VerbComplements.IsPlaced(sentence, group) => EventClass.Occurrence,
            { Lemma: "arrêter" } when !VerbComplements.HasInfinitive(sentence, group) && (group.SemiAuxiliary == "faire" || !Clitics.IsReflexive(sentence.Readings, group.Head)) => EventClass.Occurrence,
            // « Le scrutin s'annonçait serré samedi »: so it looked; « il s'est annoncé candidat » is said.
            { Lemma: "annoncer", Tense: EventTense.Present or EventTense.Imperfect or EventTense.Future } when Clitics.IsReflexive(sentence.Readings, group.Head) => EventClass.State,
            // « Le vent n'a pas été mesuré », « nous avons mesuré 28 degrés »: it was done; a house « mesure » ten metres. « Il a plu » is the rain.
            { Lemma: "mesurer" } when group.IsPassive || group.Tense == EventTense.Past => EventClass.Occurrence,
            { Lemma: "plaire", Tense: EventTense.Past } when group.Start > sentence.First && sentence[group.Start - 1].Is(FrameRules.It) => EventClass.Occurrence,
            // « L'épidémie a culminé en novembre », beside the peak that « culmine à 4 000 mètres ».
            { Lemma: "culminer", Tense: not (EventTense.Present or EventTense.Imperfect) } => EventClass.Occurrence,
            // « La constitution, qui date de 1976, … »
            { Lemma: "dater", IsPassive: false, Tense: EventTense.Present or EventTense.Imperfect } => EventClass.State,
            // « Elle représentera la France »; « la vigne représente la moitié des terres » is so.
            { Lemma: "représenter", Tense: EventTense.Past or EventTense.Future or EventTense.Infinitive, IsPassive: false } when VerbComplements.HasNamedObject(sentence, group) => EventClass.Occurrence,
            // « Le maire sortant ne se représentera pas »
            { Lemma: "représenter", IsPassive: false } when Clitics.IsReflexive(sentence.Readings, group.Head) => EventClass.Occurrence,
            { Lemma: "trouver", IsPassive: false } when Clitics.IsReflexive(sentence.Readings, group.Head) => EventClass.State,
            { Lemma: "élever" or "situer" or "établir" or "chiffrer" } when Clitics.IsReflexive(sentence.Readings, group.Head) && group.Tense is EventTense.Present or EventTense.Imperfect => EventClass.State,
            { IsPassive: true, Tense: EventTense.Present or EventTense.Imperfect, IsProspective: false } when isSince || Lasts(sentence, group) => EventClass.State,
            { Class: EventClass.IState or EventClass.IAction, IsProspective: true } => EventClass.Occurrence,
            { Class: EventClass.State, Lemma: "paraître", Tense: EventTense.Past or EventTense.PastParticiple or EventTense.Future or EventTense.Infinitive } or { Class: EventClass.State, Lemma: "paraître", IsCopula: false, SemiAuxiliary: not null } => EventClass.Occurrence,
            // « La préfecture décidera du maintien », beside « elle a décidé que… ».
            { Lemma: "décider" } when !VerbComplements.HasInfinitive(sentence, group) && VerbComplements.IsOfThing(sentence, group) => EventClass.Occurrence,
            { Class: EventClass.IAction } when !IsDeed(group) && !VerbComplements.HasInfinitive(sentence, group) => EventClass.Occurrence,
            { Class: EventClass.IState, Lemma: "compter" or "connaître" or "considérer" or "attendre" } when !VerbComplements.HasInfinitive(sentence, group) => EventClass.Occurrence,
            _ => group.Class,
        };
    }

    /// <summary>A noun of saying names what happened, not what was said: <em>au lendemain de l'annonce</em> is no reporting event.</summary>
    public static EventClass OfNoun(EventClass? lexical) => lexical is null or EventClass.Reporting ? EventClass.Occurrence : lexical.Value;

    /// <summary>Asking, promising and the like: they speak of another event even where only a noun names it (<em>a ordonné l'évacuation</em>).</summary>
    private static bool IsDeed(VerbGroup group) =>
        group.Lemma is not ("accepter" or "engager" or "consentir" or "permettre")
        && (group.Lemma == "requérir" || GoverningVerbs.Has(group.Lemma, Governance.Calls | Governance.Commits | Governance.Accuses) || group.Lemma is "menacer" or "tenter");
}
