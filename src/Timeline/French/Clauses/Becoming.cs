using Timeline.Events;

namespace Timeline.French.Clauses;

/// <summary>What somebody has done or become by the time that he is spoken of: <em>le patron, parti en décembre, touchera une prime</em>, where <em>les travaux, interrompus en août, reprendront</em> and <em>les stagiaires arrivés en juillet seront logés</em> may be to come.</summary>
internal static class Becoming
{
    private static readonly HashSet<string> Verbs =
    [
        "partir", "arriver", "entrer", "venir", "revenir", "mourir", "décéder", "naître", "disparaître", "devenir", "débarquer", "nommer", "élire", "licencier",
        "condamner", "embaucher", "recruter", "limoger", "révoquer",
    ];

    public static bool IsToldBy(SentenceReading sentence, VerbGroup participle) => participle.Start > sentence.First && sentence[participle.Start - 1].Is(',') && Verbs.Contains(participle.Lemma);
}
