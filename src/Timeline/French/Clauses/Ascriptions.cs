using Timeline.Events;
using Timeline.French.Lexicon;
using Timeline.Recognition;

namespace Timeline.French.Clauses;

/// <summary>What lays one thing to another, which has a time of its own: <em>doit son nom à la bataille de 1515, est l'auteur d'une attaque en 1998, marquée par la mort de son père en 2003</em>.</summary>
internal static class Ascriptions
{
    /// <summary><em>Explique ce recul par l'arrêt d'une usine en mai</em></summary>
    private static readonly HashSet<string> Verbs = ["expliquer", "justifier", "attribuer", "imputer", "devoir"];

    /// <summary><em>Secoué par le départ de son entraîneur en mars</em>: what moves somebody is what happened then.</summary>
    private static readonly HashSet<string> Moving = [
        "marquer", "affecter", "bouleverser", "choquer", "attrister", "endeuiller", "traumatiser", "ébranler", "secouer", "éprouver", "hanter", "fragiliser",
        "affaiblir"];

    /// <summary><em>Est à l'origine de la fondation du club en 1908</em></summary>
    private static readonly WordSet Attributes = FrenchWords.Set(
        "auteur", "auteurs", "autrice", "responsable", "responsables", "coupable", "coupables", "origine", "cause", "connu", "connue", "connus", "connues",
        "célèbre", "célèbres", "issu", "issue", "issus", "issues",
        "symbole", "fruit", "conséquence", "résultat", "héritage", "instigateur", "instigatrice", "artisan", "complice", "victime", "victimes", "rescapé",
        "rescapée", "rescapés", "survivant", "survivante", "témoin");

    /// <summary>Whether a verb lays something to what the noun behind it names.</summary>
    public static bool Are(SentenceReading sentence, VerbGroup verb, int noun) => verb switch
    {
        _ when Explain(verb) => true,
        // « Ces tirs suivent l'attentat de Lyon en mars », « une baisse due à la domination des Belges en 2014 »
        { Lemma: "suivre" or "succéder", IsPassive: false, IsFinite: true, Tense: EventTense.Present } => true,
        _ when IsDue(verb) => true,
        { IsPassive: true, Tense: EventTense.Past or EventTense.Imperfect } or { Form: VerbGroupForm.PastParticiple } when Moving.Contains(verb.Lemma) => NounReader.LeadOf(sentence, noun) == verb.End
            && sentence[verb.End].Is(ClauseWords.Par),
        { IsFinite: true, Tense: EventTense.Present or EventTense.Imperfect } => WordsBefore.GroupHas(sentence, noun, noun - verb.End, Attributes) || Attributes.Contains(sentence[verb.Trigger]),
        _ => false,
    };

    /// <summary><em>Une baisse <b>due</b> à la domination des Belges la saison dernière</em></summary>
    public static bool IsDue(VerbGroup verb) => verb is { Lemma: "devoir", Form: VerbGroupForm.PastParticiple, IsCompound: false } or { Lemma: "devoir", IsPassive: true };

    /// <summary><em>Doit, explique</em>: who lays it to a cause today.</summary>
    public static bool Explain(VerbGroup verb) => verb is { IsPassive: false, IsCopula: false, Tense: EventTense.Present or EventTense.Infinitive } && Verbs.Contains(verb.Lemma);
}
