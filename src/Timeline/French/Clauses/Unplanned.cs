using Timeline.Events;
using Timeline.French.Lexicon;
using Timeline.Meanings;
using Timeline.Recognition;

namespace Timeline.French.Clauses;

/// <summary>What nobody plans: its day is past whatever the tense.</summary>
internal static class Unplanned
{
    private static readonly WordSet Papers = FrenchWords.Set("arrêté", "arrêtés", "décret", "décrets", "circulaire", "ordonnance", "délibération", "jugement", "acte");

    /// <summary>What leads to a paper that is in force: <em><b>par</b> arrêté du 12 mai, les cafés fermeront</em>; <em>l'arrêté du 12 mai</em> may be to come.</summary>
    private static readonly WordSet InForce = FrenchWords.Set("par", "selon", "vertu", "application", "termes", "conformément", "depuis");

    /// <summary>How many words may stand between the two: <em>en vertu d'un arrêté</em>.</summary>
    private const int FarthestPaper = 3;

    /// <summary>Whether what a noun tells has happened, whatever is said of it: <em>l'attentat de mardi</em>.</summary>
    public static bool AreOver(SentenceReading sentence, int noun) => Nouns.Contains(sentence[noun]) || (Papers.Contains(sentence[noun]) && WordsBefore.Have(sentence, noun, FarthestPaper, InForce));

    private static readonly WordSet Nouns = FrenchWords.Set(
        "attentat", "attentats", "attaque", "attaques", "accident", "accidents", "séisme", "séismes", "explosion", "explosions", "incendie", "incendies", "fusillade", "naufrage", "crash",
        "mort", "décès", "assassinat", "meurtre", "meurtres", "émeute", "émeutes", "tempête", "inondation", "inondations", "catastrophe", "drame", "tuerie", "incident", "incidents",
        "lynchage", "viol", "viols", "braquage", "cambriolage", "collision", "déraillement", "éboulement", "effondrement", "avalanche", "disparition",
        "agression", "enlèvement", "plongeon", "krach", "dégringolade", "caillassage", "saccage", "carambolage", "violences", "heurts", "affrontements",
        "massacre", "génocide", "éruption", "putsch", "famine", "bagarre", "bagarres", "rixe", "rixes", "altercation", "échauffourées", "pillages", "intrusion",
        "piratage", "cyberattaque", "bombardement", "bombardements", "raid", "raids", "fusillades", "coulée", "bousculades", "noyade");

    /// <summary>How something ends, which may be hoped for: <em>la défaite de samedi</em> is past, <em>le club vise la victoire samedi</em> is not.</summary>
    public static readonly WordSet Outcomes = FrenchWords.Set(
        "défaite", "défaites", "victoire", "victoires", "revers", "élimination", "arrestation", "arrestations", "interpellation", "interpellations",
        "condamnation", "découverte", "évasion", "panne", "démission", "bousculade", "propos", "déclarations", "accusations", "critiques", "révélations",
        "aveux",
        "vainqueur", "vainqueurs", "tombeur", "tombeurs", "buteur", "buteuse", "buteurs", "passeur", "victorieux", "victorieuse", "victorieuses", "deuxième",
        "troisième", "quatrième", "cinquième", "sixième", "auteur", "auteure", "auteurs");

    /// <summary>What befalls, what is won or lost, what only police and courts tell when it is done.</summary>
    private static readonly HashSet<string> Verbs =
    [
        "mourir", "décéder", "périr", "succomber", "tuer", "blesser", "abattre", "assassiner", "poignarder", "égorger", "agresser", "braquer", "cambrioler",
        "incendier", "ravager", "dévaster", "détruire", "endommager",
        "écraser", "effondrer", "écrouler", "exploser", "percuter", "heurter", "faucher", "dérailler", "chavirer", "sombrer", "échouer", "noyer", "chuter", "frapper", "engloutir", "évader", "enfuir",
        "battre", "vaincre", "gagner", "perdre", "triompher", "dominer", "remporter", "éliminer", "égaliser", "décrocher", "arracher", "concéder",
        "interpeller", "appréhender", "écrouer", "incarcérer", "condamner", "inculper", "relaxer", "acquitter", "débouter",
    ];

    /// <summary>Whether a verb tells what a misfortune did: <em>qui a tué cent personnes, qui a fait dix morts</em>.</summary>
    public static bool Befalls(VerbGroup verb) => Verbs.Contains(verb.Lemma) || verb.Lemma is "faire" or "coûter" or "toucher" or "secouer" or "provoquer";

    /// <summary>How far behind <em>faire</em> the dead may be named, the day between.</summary>
    private const int TollReach = 4;

    /// <summary>
    /// <em>Un avion s'écrase dimanche près de Dole</em>, <em>Nantes perd samedi à domicile</em>: the present of a headline tells what has been; but <em>s'il gagne samedi</em>,
    /// <em>qui gagne samedi ?</em>, and <em>la foire bat son plein du 9 au 12 avril</em>.
    /// </summary>
    public static bool IsTold(SentenceReading sentence, VerbGroup verb, Meaning meaning, int start, int end) =>
        verb is { Tense: EventTense.Present, Mood: EventMood.Indicative, SemiAuxiliary: null, IsFinite: true, IsProspective: false, Modality: EventModality.None }
            && meaning is not (FromTo or Bounded) && !Looks.NamesYear(meaning)
            && (Verbs.Contains(verb.Lemma) || IsResult(sentence, verb) || HasCasualties(sentence, verb) || SuddenScenes.AreTold(sentence, verb, meaning, start, end))
                && !HasOwnObject(sentence, verb) && IsFact(sentence, verb);

    /// <summary><em>S'impose, s'incline, l'emporte</em>; <em>un homme est arrêté samedi</em>.</summary>
    private static bool IsResult(SentenceReading sentence, VerbGroup verb) => verb.Lemma switch
    {
        "imposer" or "incliner" => Clitics.IsReflexive(sentence.Readings, verb.Head),
        "emporter" => verb.Head > sentence.First && sentence[verb.Head - 1].Is(LittleWords.TheElided),
        "arrêter" => verb.IsPassive,
        _ => false,
    };

    /// <summary><em>La ville perd samedi son unique cinéma</em>: that may be known ahead.</summary>
    private static bool HasOwnObject(SentenceReading sentence, VerbGroup verb)
    {
        var position = sentence.Readings.BehindDate(verb.End);
        return verb.Lemma == "perdre" && position < sentence.End && LittleWords.Theirs.Contains(sentence[position]);
    }

    private static bool IsFact(SentenceReading sentence, VerbGroup verb)
    {
        var governor = Subordination.Of(sentence, verb);
        return governor is null or { Link: ClauseLink.Relative } or { Link: ClauseLink.Complement, Verb: { IsPassive: false } }
            && (governor?.Link != ClauseLink.Complement || governor.Has(Governance.Says))
            && !Questions.HasCondition(sentence, verb) && !Questions.Asks(sentence, verb, governor);
    }

    /// <summary><em>La tempête fait samedi deux morts</em></summary>
    private static bool HasCasualties(SentenceReading sentence, VerbGroup verb) =>
        verb.Lemma == "faire" && WordsBefore.HaveFrom(sentence, verb.End, Math.Min(sentence.End, verb.End + TollReach), VerbScenes.Victims);
}
