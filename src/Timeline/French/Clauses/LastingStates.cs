using Timeline.Events;
using Timeline.French.Verbs;
using Timeline.Meanings;

namespace Timeline.French.Clauses;

/// <summary>
/// Verbs whose participle tells how something stands until somebody changes it. With a time through which it holds, that is a state and not the act: <em>le col, <b>fermé</b> depuis jeudi</em>,
/// <em>le pont sera <b>fermé</b> jusqu'à lundi</em>, <em>les bureaux étaient <b>ouverts</b> de 8 à 15 heures</em>. The act has its day: <em>le col, fermé jeudi</em>. What is done all the while is
/// no state: <em>les fouilles, menées depuis mai</em>.
/// </summary>
internal static class LastingStates
{
    /// <summary>Held somewhere: that lasts by itself, <em>détenu de 2012 à 2014</em>.</summary>
    private static readonly HashSet<string> Held = Words(
        "détenir incarcérer emprisonner enfermer hospitaliser séquestrer interner confiner cloîtrer exiler réfugier occuper assiéger encercler");

    /// <summary>Whether one gets in, through or at a thing; where one lives, what one is to others. Of these many may become so one after the other: <em>trois classes fermées de 2010 à 2015</em>.</summary>
    private static readonly HashSet<string> Become = Words("""
        fermer ouvrir couper bloquer barrer interrompre suspendre interdire paralyser immobiliser priver isoler contrôler abandonner désaffecter inonder boucler geler murer sceller barricader
        saturer écrouer retenir assigner cantonner coincer installer établir domicilier loger marier fiancer pacser divorcer séparer plonger aliter blesser disparaître décéder mourir
        perturber rompre inscrire classer élire engager stationner amarrer déployer brouiller jumeler
        """);

    /// <summary>Whether a verb tells such a state here.</summary>
    public static bool Are(VerbGroup verb, Meaning meaning) =>
        verb.Polarity == EventPolarity.Positive && StateRules.Holds(meaning) && verb switch
        {
            { Form: VerbGroupForm.PastParticiple, IsCompound: false } => Held.Contains(verb.Lemma) || (Become.Contains(verb.Lemma) && meaning is not FromTo),
            { IsPassive: true, IsProspective: false, Tense: EventTense.Present or EventTense.Imperfect or EventTense.Future } => Held.Contains(verb.Lemma) || Become.Contains(verb.Lemma),
            _ => false,
        };

    private static HashSet<string> Words(string list) => new(WordList.Of(list), StringComparer.Ordinal);
}
