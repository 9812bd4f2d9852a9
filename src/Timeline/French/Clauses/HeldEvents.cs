using Timeline.Events;
using Timeline.French.Lexicon;
using Timeline.Recognition;

namespace Timeline.French.Clauses;

/// <summary>What is held, put on or shown, told of by a participle as well before its day as behind it: <em>la cérémonie, organisée samedi, réunira trois ministres</em>.</summary>
internal static class HeldEvents
{
    private static readonly HashSet<string> Staging = ["organiser", "animer", "donner", "proposer", "offrir"];

    private static readonly HashSet<string> Held = ["organiser", "coorganiser", "animer", "encadrer", "disputer", "célébrer"];

    private static readonly HashSet<string> Shown = ["présenter", "donner", "proposer", "jouer", "projeter", "tenir", "accueillir", "montrer", "programmer"];

    private static readonly WordSet Films = FrenchWords.Set("film", "films", "documentaire", "documentaires", "métrage", "images");

    /// <summary>What tells of a time after what was held.</summary>
    private static readonly WordSet Behind = FrenchWords.Set("après", "depuis");

    /// <summary><em>Aura lieu à Dole</em>.</summary>
    private static readonly ushort TakingPlace = FrenchWords.Number("lieu");

    /// <summary>What goes on where people come to what is held; <em>sera reconduit, aura des suites, fera date</em> may follow upon it.</summary>
    private static readonly HashSet<string> Happening =
    [
        "réunir", "rassembler", "accueillir", "attirer", "mobiliser", "inviter", "convier", "opposer", "présenter", "proposer", "offrir", "célébrer", "honorer",
        "clôturer", "clore", "ouvrir", "commencer", "débuter", "démarrer", "finir",
        "terminer", "achever", "partir", "arriver", "durer", "dérouler", "tenir", "porter", "présider", "animer", "retransmettre", "diffuser",
    ];

    /// <summary>How far before its participle what is shown may stand: <em>l'exposition de ses œuvres, présentée</em>.</summary>
    private const int ShownReach = 5;

    /// <summary>Verbs that tell when something is held.</summary>
    public static bool IsHolding(VerbGroup verb) => Held.Contains(verb.Lemma);

    /// <summary><em>Le film, projeté vendredi, sortira en octobre</em>, <em>« Aurore », projeté hier à Cannes</em>: it was shown, and not planned.</summary>
    public static bool WereShown(SentenceReading sentence, string infinitive, int participle) =>
        infinitive == "projeter"
        && (WordsBefore.Have(sentence, participle, ShownReach, Films) || (participle - 2 > sentence.First && sentence[participle - 1].Is(',') && sentence[participle - 2].Is('»')));

    /// <summary><em>La cérémonie, organisée samedi, réunira trois ministres</em>; but <em>le stage, organisé samedi, sera reconduit</em>.</summary>
    public static bool AreToBeHeld(SentenceReading sentence, VerbGroup verb) => Held.Contains(verb.Lemma) && sentence.FiniteAfter(verb.End) is { Tense: EventTense.Future } told
        && (Happening.Contains(told.Lemma) || told is { IsCopula: true, IsPassive: false } || (told.Lemma == "avoir" && told.End < sentence.End && sentence[told.End].Is(TakingPlace)));

    /// <summary>
    /// <em>Vide-greniers. Organisé par le comité le dimanche 24 mai</em>: what is put on may be to come, where no verb tells more; so may <em>le stage, organisé du 4 au 8 juillet, coûte 20 euros</em>,
    /// of which the present speaks before it is held as well as behind it, and <em>l'exposition, présentée du 2 au 30 juillet, est gratuite</em>; but <em>le plan, présenté le 2 juillet, est ambitieux</em>,
    /// and <em>six mois après le scrutin, organisé en octobre, rien ne bouge</em>.
    /// </summary>
    public static bool PutOn(SentenceReading sentence, VerbGroup verb) =>
        (Staging.Contains(verb.Lemma) && sentence.FiniteAfter(sentence.First) is null)
            || (!WordsBefore.Have(sentence, verb.Start, ShownReach, Behind)
                && (Held.Contains(verb.Lemma) || (Shown.Contains(verb.Lemma) && WordsBefore.Have(sentence, verb.Start, ShownReach, Notices.Invitations)))
                && sentence.FiniteAfter(verb.End) is { Tense: EventTense.Present, Mood: EventMood.Indicative, SemiAuxiliary: null });
}
