using Timeline.French.Lexicon;
using Timeline.Recognition;

namespace Timeline.French.Clauses;

/// <summary>What happens in what a mention tells: a misfortune, a beginning, an end, a programme.</summary>
internal sealed partial class SentenceMention
{
    /// <summary><em>Un détenu, retrouvé <b>pendu</b> dimanche</em>.</summary>
    private static readonly WordSet Lifeless = FrenchWords.Set(
        "mort", "morte", "morts", "mortes", "pendu", "pendue", "noyé", "noyée", "noyés", "inanimé", "inanimée", "inconscient", "inconsciente", "poignardé",
        "poignardée", "égorgé", "égorgée", "disparu", "disparue", "disparus", "disparues");

    private static readonly WordSet Found = FrenchWords.Set(
        "retrouvé", "retrouvée", "retrouvés", "retrouvées", "découvert", "découverte", "découverts", "découvertes", "trouvé", "trouvée", "porté", "portée",
        "portés", "portées");

    public override bool TellsMisfortune =>
        Verb is { Lemma: "blesser" or "disparaître" } || Nominals.NameMisfortunes(Dates)
        || Verb is { } found && (IsFoundDead(found.Trigger, found.End) || IsFoundDead(found.Start - 1, found.Start));

    private bool IsFoundDead(int found, int how) => found >= Reading.First && how < Reading.End && Found.Contains(Reading[found]) && Lifeless.Contains(Reading[how]);

    public override bool TellsBeginning => Verb is { Lemma: "débuter" or "commencer" or "démarrer" or "éclater" };

    // « Le feu a pris vers 19 h 30 »
    private static readonly WordSet Troubles = FrenchWords.Set(
        "feu", "feux", "incendie", "incendies", "flammes", "sinistre", "drame", "fusillade", "attaque", "agression", "bagarre", "rixe", "altercation",
        "dispute", "émeute", "heurts", "affrontements", "combats", "tempête", "orage", "pluies", "crue",
        "séisme", "éruption", "panne", "fuite", "grève", "blocage", "mutinerie", "coupure");

    public override bool TellsOutbreak => Verb switch
    {
        { Lemma: "déclarer" or "déclencher" or "produire" or "survenir" or "éclater" } => true,
        { Lemma: "prendre" or "débuter" or "commencer" or "démarrer" } verb => SubjectReader.Find(Reading, verb) is { IsPronoun: false } subject
            && WordsBefore.HaveFrom(Reading, subject.Start, subject.End, Troubles),
        _ => false,
    };

    public override bool TellsScene =>
        Meaning.Granularity <= Granularity.Day && IsFronted
        && Verb is { Tense: EventTense.Imperfect, IsFinite: true, IsCopula: false, IsPassive: false, Polarity: EventPolarity.Positive, Class: EventClass.Occurrence };

    public override bool TellsOnset => TellsBeginning || Verb is { Lemma: "déclarer" or "déclencher" or "produire" or "survenir" or "prendre" };

    public override bool EndsOrResumes => Verb is
    {
        Lemma: "reprendre" or "recommencer" or "récidiver" or "rouvrir" or "repartir" or "redémarrer" or "rétablir"
            or "finir" or "achever" or "terminer" or "cesser" or "éteindre" or "maîtriser" or "circonscrire",
    };

    public override bool TellsUnplanned =>
        TellsMisfortune
        || Verb is { Tense: EventTense.Present, IsFinite: true } sudden
            && sudden.Lemma is "encercler" or "tuer" or "mourir" or "effondrer" or "capituler" or "exploser" or "déborder" or "couler" or "fuir" or "chuter";

    public override bool TellsHolding => Verb is { } verb && HeldEvents.IsHolding(verb);

    public override bool TellsProgramme => Verb is { } verb && Programmes.AreToldBy(Reading, verb);

    public override bool TellsPerformance => Programmes.ArePerformed(Reading, Verb);

    public override bool TellsDecree => Verb is { } decree && Notices.IsDecreed(decree);
}
