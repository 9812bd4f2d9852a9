using Timeline.Events;
using Timeline.French.Lexicon;
using Timeline.French.Verbs;
using Timeline.Tokenization;

namespace Timeline.French.Clauses;

/// <summary>Follows a verb group from its first verb to the one that stands for the event.</summary>
internal ref struct VerbChain(VerbReadings readings, int head, VerbForm form)
{
    private readonly VerbReadings readings = readings;
    private readonly int head = head;
    private readonly VerbForm form = form;
    private int trigger = head;
    private int end = head + 1;
    private VerbForm verb = form;
    private VerbForm? auxiliary;
    private string? semiAuxiliary;
    private EventAspect aspect;
    private EventModality modality;
    private bool passive, copula, compound;

    public VerbGroup Read(VerbGroupForm kind)
    {
        Follow(0);
        var start = Clitics.Start(readings, head, form.Tense == VerbTense.PastParticiple);
        return new VerbGroup(start, end, trigger, head)
        {
            Lemma = verb.Verb.Infinitive,
            SemiAuxiliary = semiAuxiliary,
            Form = kind,
            Class = VerbClasses.Of(verb.Verb, copula),
            Tense = FiniteTenses.OfGroup(kind, form.Tense, aspect, semiAuxiliary == "aller", compound),
            Mood = kind == VerbGroupForm.Finite ? FiniteTenses.MoodOf(form.Tense) : EventMood.None,
            Aspect = aspect,
            Modality = modality,
            Polarity = Negation.IsNegated(readings, start, head, end) ? EventPolarity.Negative : EventPolarity.Positive,
            IsPassive = passive,

            // « Le dernier corps ne fut remonté que le 11 mai » tells what happened; « avait été remonté » looks back.
            IsPluperfect = compound && auxiliary is not null && (form.Tense == VerbTense.Imperfect || form is { Tense: VerbTense.PastHistoric, Verb.Infinitive: not "être" }),
            IsProspective = verb.Verb.Has(VerbTraits.Prospective) && (kind == VerbGroupForm.PastParticiple || passive),
            IsCompound = compound && kind == VerbGroupForm.Finite,
            IsPastInfinitive = compound && kind == VerbGroupForm.Infinitive && semiAuxiliary is null,
            IsInverted = Clitics.IsInverted(readings, head),
            IsCopula = copula,
        };
    }

    private void Follow(int depth)
    {
        if (depth > 4)
        {
            return;
        }

        switch (verb.Verb.Infinitive)
        {
            case "avoir" when (CompoundGaps.FindParticiple(readings, end) ?? PhrasesBetween.FindParticiple(readings, head, end)) is { } had:
                Compound(had, depth);
                break;
            case "être":
                FollowBe(depth);
                break;
            case "aller" when verb.Tense is VerbTense.Present or VerbTense.Imperfect && CompoundGaps.FindInfinitive(readings, end) is { } soon:
                aspect = EventAspect.Prospective;
                Over(soon, depth);
                break;
            // « Demain, allez voter »
            case "aller" when verb.Tense is VerbTense.Imperative && CompoundGaps.FindInfinitive(readings, end) is { } bidden:
                Over(bidden, depth);
                break;
            case "venir" when verb.Tense is VerbTense.Present or VerbTense.Imperfect && CompoundGaps.FindInfinitive(readings, end, LittleWords.Of) is { } just:
                aspect = EventAspect.Perfective;
                Over(just, depth);
                break;
            // « Le salaire ne saurait être inférieur à ce seuil »
            case "devoir" or "falloir" or "pouvoir" or "vouloir" or "savoir" when (verb is not { Verb.Infinitive: "savoir" } || IsBarred())
                && CompoundGaps.FindInfinitive(readings, end) is { } meant:
                modality = ModalVerbs.ModalityOf(verb);
                Over(meant, depth);
                break;
            // « Le maire n'a pas souhaité réagir » tells of a refusal, as « n'a pas voulu » does.
            case "souhaiter" or "désirer" when compound && form.Tense != VerbTense.Conditional
                && Negation.IsNegated(readings, Clitics.Start(readings, head, false), head, end) && CompoundGaps.FindInfinitive(readings, end) is { } refused
                && Refusals.AreToAnswer(readings, refused.Position, refused.Form):
                modality = EventModality.Volition;
                Over(refused, depth);
                break;
            case "apprêter" or "préparer" when CompoundGaps.FindInfinitive(readings, end, LittleWords.At) is { } ready && Clitics.IsReflexive(readings, head):
                aspect = EventAspect.Prospective;
                Over(ready, depth);
                break;
            case "sembler" or "paraître" when form.Tense != VerbTense.PastParticiple && Seemings.Find(readings, end) is { } seeming:
                Take(seeming);
                break;
            // « L'audience reste fixée au 9 juillet »; « la route reste fermée » tells of the staying.
            case "rester" or "demeurer" when CompoundGaps.FindParticiple(readings, end) is { } kept && kept.Form.Verb.Has(VerbTraits.Prospective):
                passive = true;
                Take(kept);
                break;
            case "croire" when CompoundGaps.FindInfinitive(readings, end) is { Form.Verb.Infinitive: "savoir" } known:
                Over(known, depth);
                break;
            // « Le bail s'est trouvé reconduit », « elle s'est vu décerner le prix »
            case "trouver" or "retrouver" when CompoundGaps.FindParticiple(readings, end) is { } found && Clitics.IsReflexive(readings, head):
                passive = true;
                Take(found);
                break;
            case "voir" when CompoundGaps.FindInfinitive(readings, end) is { } undergone && Clitics.IsReflexive(readings, head):
                Over(undergone, depth);
                break;
            // « A fait savoir » is one verb, like « a fait état »: its first word stands for it.
            case "faire" when CompoundGaps.FindInfinitive(readings, end) is { Form.Verb.Infinitive: "savoir" or "valoir" or "remarquer" or "observer" } told:
                var first = trigger;
                Over(told, depth);
                trigger = first;
                break;
            case "faire" or "laisser" when CompoundGaps.FindInfinitive(readings, end) is { } caused:
                Over(caused, depth);
                break;
        }
    }

    private readonly bool IsBarred() => form.Tense == VerbTense.Conditional && Negation.IsNegated(readings, Clitics.Start(readings, head, false), head, end);

    private void FollowBe(int depth)
    {
        if (PhrasesOfBe.Find(readings, end) is { } led)
        {
            (aspect, modality) = (led.Aspect, led.Modality);
            Over(led.Infinitive, depth);
            return;
        }

        if ((CompoundGaps.FindParticiple(readings, end) ?? (Clitics.IsReflexive(readings, trigger) ? PhrasesBetween.FindParticiple(readings, head, end) : null)) is { } participle)
        {
            if (participle.Form.Verb.Has(VerbTraits.WithEtre) || Clitics.IsReflexive(readings, trigger))
            {
                Compound(participle, depth);
                return;
            }

            passive = true;
            Take(participle);
            return;
        }

        if (Attributes.Find(readings, end) is { } attribute)
        {
            copula = true;
            trigger = attribute;
            end = attribute + 1;
        }
    }

    private void Compound((int Position, VerbForm Form) participle, int depth)
    {
        auxiliary = verb;
        compound = true;
        Take(participle);
        Follow(depth + 1);
    }

    private void Over((int Position, VerbForm Form) infinitive, int depth)
    {
        semiAuxiliary ??= verb.Verb.Infinitive;
        Take(infinitive);
        Follow(depth + 1);
    }

    private void Take((int Position, VerbForm Form) next)
    {
        verb = next.Form;
        trigger = next.Position;
        end = next.Position + 1;
    }
}
