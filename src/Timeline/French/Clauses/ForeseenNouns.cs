using Timeline.Events;
using Timeline.French.Lexicon;
using Timeline.Recognition;

namespace Timeline.French.Clauses;

/// <summary>What a noun names that is still to come by what is said of it now: what the time runs towards, what is prepared, risked, ruled out or open.</summary>
internal static class ForeseenNouns
{
    private static readonly WordSet Indefinite = FrenchWords.Set("un", "une", "des", "de", "d'");

    public static bool Are(SentenceReading sentence, int noun, VerbGroup? main) =>
        IsAwaited(sentence, noun) || IsOpen(sentence, noun, main) || IsObjectOf(sentence, noun, main) || IsPreparedFor(sentence, noun, main)
            || AreFeared(sentence, noun, main) || IsForecast(sentence, noun, main) || Squads.AreTicketsFor(sentence, noun);

    /// <summary><em>À un mois du procès, le 12 avril, l'avocat a jeté l'éponge</em>.</summary>
    private static bool IsAwaited(SentenceReading sentence, int noun) =>
        Countdowns.LeadTo(sentence, noun) && (sentence.FiniteAfter(noun) ?? sentence.FiniteBefore(noun)) is { IsPluperfect: false };

    /// <summary><em>Le risque d'une grève samedi inquiète la ville</em>, <em>le scrutin de dimanche s'annonce serré</em>, <em>le match de samedi est compromis</em>.</summary>
    private static bool IsOpen(SentenceReading sentence, int noun, VerbGroup? main) =>
        (main is null or { Tense: EventTense.Present } && NounGovernors.Of(sentence, noun) is { Verb: null } risk && risk.Has(Governance.Supposes))
        || (main is not null && main.Start > noun && Prospects.AreOf(sentence, main));

    /// <summary><em>Il a écarté une hausse en septembre</em>, <em>s'est réuni pour préparer le vote de mardi</em>.</summary>
    private static bool IsObjectOf(SentenceReading sentence, int noun, VerbGroup? main) =>
        main is { Lemma: "écarter", IsPassive: false, Polarity: EventPolarity.Positive, IsPluperfect: false } or { Lemma: "préparer", Form: VerbGroupForm.Infinitive }
        && main.End <= noun && NounReader.LeadOf(sentence, noun) < main.End;

    /// <summary><em>Se prépare pour le match de samedi, organise la marche de samedi</em>, <em>les préparatifs du match de samedi</em>, which may have begun.</summary>
    private static bool IsPreparedFor(SentenceReading sentence, int noun, VerbGroup? main) =>
        (main is { Lemma: "préparer" or "entraîner" or "apprêter" or "organiser", Tense: EventTense.Present, IsPassive: false } && main.End <= noun
            && (NounReader.LeadOf(sentence, noun) < main.End || Aims.Contains(sentence[NounReader.LeadOf(sentence, noun)])))
        || (NounReader.LeadOf(sentence, noun) is var lead && lead > sentence.First && LittleWords.OfWords.Contains(sentence[lead])
            && Preparations.Contains(sentence[lead - 1])
            && (main is not { Tense: EventTense.Past } || main is { IsPluperfect: false, Lemma: "commencer" or "débuter" or "reprendre" or "démarrer" }));

    private static readonly WordSet Aims = FrenchWords.Set("pour", "à", "au", "aux");
    private static readonly WordSet Preparations = FrenchWords.Set("préparatifs", "préparation", "préparations", "répétitions", "approche");

    /// <summary><em>Météo-France annonce une tempête jeudi</em>: the weather is announced before it comes; <em>annonce une fusillade jeudi</em> tells of it.</summary>
    private static bool IsForecast(SentenceReading sentence, int noun, VerbGroup? main) =>
        main is { Lemma: "annoncer" or "prévoir", IsPassive: false, Tense: EventTense.Present or EventTense.Past, IsPluperfect: false } && main.End <= noun
            && Weather.Contains(sentence[noun]) && WordsBefore.HaveFrom(sentence, main.End, noun, Indefinite);

    private static readonly WordSet Weather = FrenchWords.Set(
        "pluie", "pluies", "averse", "averses", "neige", "neiges", "gel", "gelée", "gelées", "orage", "orages", "tempête", "tempêtes", "vent", "vents", "rafales", "bourrasques", "canicule", "crue", "crues", "brouillard",
        "brouillards", "verglas", "grêle", "redoux", "refroidissement", "réchauffement", "éclaircies", "houle", "dépression", "perturbation", "submersion", "cyclone");

    /// <summary>
    /// <em>Redoute des heurts samedi</em>, <em>redoute des heurts lors du match de samedi</em>: whoever fears them now does not know them yet, as who fears <em>les effets des heurts de
    /// samedi</em> does.
    /// </summary>
    private static bool AreFeared(SentenceReading sentence, int noun, VerbGroup? main) =>
        main is { Tense: EventTense.Present or EventTense.PresentParticiple } && main.End <= noun && GoverningVerbs.Has(main.Lemma, Governance.Supposes)
            && (NounDirection.LeadsTo(sentence, noun, VerbScenes.Scenes) || (ExpectationRules.IsExpected(sentence, main, noun) && WordsBefore.HaveFrom(sentence, main.End, noun, Indefinite)));

    /// <summary><em>La menace <b>d'une</b> grève samedi</em>: whether a word of fear leads to the noun behind a <em>de</em>, so that not the fear has the day.</summary>
    public static bool AreRisked(SentenceReading sentence, int of) =>
        of > sentence.First && LittleWords.BareOf.Contains(sentence[of]) && LittleWords.One.Contains(sentence[of + 1]) && (Governances.OfWord(sentence, of - 1) & Governance.Supposes) != 0;
}
