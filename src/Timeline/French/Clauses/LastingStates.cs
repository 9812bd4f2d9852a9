using Timeline.Events;
using Timeline.French.Verbs;
using Timeline.Meanings;

namespace Timeline.French.Clauses;

/// <summary>
/// Verbs whose participle tells how something stands until somebody changes it. Behind <em>être</em> in the present or the imperfect, with a time through which it holds, that is a state and not the act:
/// <em>le col est <b>fermé</b> depuis jeudi</em>, <em>les bureaux étaient <b>ouverts</b> de 8 à 15 heures</em>. The participle alone and what is announced tell the act (spec events 6: a state is
/// <em>être</em> with an adjective): <em>le col, fermé depuis jeudi</em>, <em>le pont sera fermé jusqu'à lundi</em>; and what is done all the while is no state: <em>les fouilles sont menées depuis mai</em>.
/// </summary>
internal static class LastingStates
{
    /// <summary>How somebody is held or placed, whether one gets in, through or at a thing, what one is to others.</summary>
    private static readonly HashSet<string> Standing = new(WordList.Of("""
        détenir incarcérer emprisonner enfermer hospitaliser séquestrer interner confiner cloîtrer exiler réfugier occuper assiéger encercler
        fermer ouvrir couper bloquer barrer interrompre suspendre interdire paralyser immobiliser priver isoler contrôler abandonner désaffecter inonder boucler geler murer sceller barricader
        saturer écrouer retenir assigner cantonner coincer installer établir domicilier loger marier fiancer pacser divorcer séparer plonger aliter blesser disparaître décéder mourir
        perturber rompre inscrire classer élire engager stationner amarrer déployer brouiller jumeler
        """), StringComparer.Ordinal);

    /// <summary>Whether a verb tells such a state here.</summary>
    public static bool Are(VerbGroup verb, Meaning meaning) =>
        verb is { Polarity: EventPolarity.Positive, IsPassive: true, IsProspective: false } && StateRules.Holds(meaning)
        && (verb.Tense == EventTense.Imperfect || (verb.Tense == EventTense.Present && meaning is Bounded { Kind: BoundKind.Since } or SinceLength)) && Standing.Contains(verb.Lemma);
}
