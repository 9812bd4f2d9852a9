namespace Timeline.French.Lexicon;

/// <summary>
/// The nouns that name what a verb tells: <em>il a été arrêté le 3 mars … deux jours après son arrestation</em>.
/// </summary>
internal static class Nominals
{
    /// <summary>What is put in the place of <em>-er</em>: <em>annonce, report, condamnation, lancement, sauvetage</em>.</summary>
    private static readonly string[] Endings = ["e", "", "ation", "ement", "age"];

    /// <summary>Those that no ending makes.</summary>
    private static readonly Dictionary<string, string[]> Others = new(StringComparer.Ordinal)
    {
        ["acheter"] = ["achat"],
        ["agresser"] = ["agression"],
        ["arrêter"] = ["arrestation", "arrêt"],
        ["battre"] = ["victoire"],
        ["brûler"] = ["incendie"],
        ["céder"] = ["cession"],
        ["chavirer"] = ["naufrage"],
        ["comparaître"] = ["comparution"],
        ["conclure"] = ["conclusion", "accord"],
        ["couler"] = ["naufrage"],
        ["déborder"] = ["crue", "inondation"],
        ["débuter"] = ["début"],
        ["décéder"] = ["décès", "mort"],
        ["décider"] = ["décision"],
        ["découvrir"] = ["découverte"],
        ["défiler"] = ["défilé"],
        ["démissionner"] = ["démission"],
        ["détruire"] = ["destruction"],
        ["disparaître"] = ["disparition"],
        ["dissoudre"] = ["dissolution"],
        ["enlever"] = ["enlèvement"],
        ["enterrer"] = ["enterrement", "obsèques"],
        ["entrer"] = ["entrée"],
        ["envahir"] = ["invasion"],
        ["exécuter"] = ["exécution"],
        ["exploser"] = ["explosion"],
        ["expulser"] = ["expulsion"],
        ["échouer"] = ["échec"],
        ["élire"] = ["élection"],
        ["évader"] = ["évasion"],
        ["fermer"] = ["fermeture"],
        ["fuir"] = ["fuite"],
        ["fusionner"] = ["fusion"],
        ["gagner"] = ["victoire"],
        ["imposer"] = ["victoire"],
        ["incliner"] = ["défaite"],
        ["intervenir"] = ["intervention"],
        ["mourir"] = ["mort", "décès"],
        ["naître"] = ["naissance"],
        ["nommer"] = ["nomination"],
        ["opérer"] = ["opération"],
        ["ouvrir"] = ["ouverture"],
        ["paraître"] = ["parution"],
        ["partir"] = ["départ"],
        ["perdre"] = ["défaite"],
        ["perquisitionner"] = ["perquisition"],
        ["promettre"] = ["promesse"],
        ["proposer"] = ["proposition"],
        ["quitter"] = ["départ"],
        ["racheter"] = ["rachat"],
        ["recevoir"] = ["réception"],
        ["refuser"] = ["refus"],
        ["remettre"] = ["remise"],
        ["remporter"] = ["victoire"],
        ["rentrer"] = ["retour"],
        ["retirer"] = ["retrait"],
        ["revenir"] = ["retour"],
        ["réélire"] = ["réélection"],
        ["réunir"] = ["réunion"],
        ["rompre"] = ["rupture"],
        ["rouvrir"] = ["réouverture"],
        ["saisir"] = ["saisie"],
        ["signer"] = ["signature"],
        ["sombrer"] = ["naufrage"],
        ["sortir"] = ["sortie"],
        ["suspendre"] = ["suspension"],
        ["tomber"] = ["chute"],
        ["transférer"] = ["transfert"],
        ["triompher"] = ["victoire"],
        ["vendre"] = ["vente"],
        ["venir"] = ["venue", "visite"],
    };

    /// <summary>What every crime and every misfortune is called by.</summary>
    private const string Facts = "faits";

    private static readonly string FactsOfKind = NounKinds.Of(Facts)!;

    /// <summary>What news calls a crime by once it is told: <em>une femme a été tuée lundi … deux jours après les <b>faits</b></em>.</summary>
    private static readonly string[] OfCrimes = [Facts, "drame", "crime", "tragédie"];

    /// <summary>What it calls a misfortune by: <em>un car a percuté un mur lundi … au lendemain de l'<b>accident</b></em>.</summary>
    public static readonly string[] OfMisfortunes = ["accident", "drame", "catastrophe", "tragédie", Facts, "sinistre"];

    private static readonly HashSet<string> Crimes = new(StringComparer.Ordinal)
    {
        "tuer", "assassiner", "poignarder", "agresser", "braquer", "cambrioler", "dévaliser", "violer", "séquestrer", "égorger", "étrangler", "incendier", "vandaliser", "profaner",
    };

    /// <summary>Those that say something else of who does them: <em>a été attaqué</em>, but <em>a attaqué la réforme</em>.</summary>
    private static readonly HashSet<string> UndergoneCrimes = new(StringComparer.Ordinal) { "abattre", "dérober", "enlever", "frapper", "rouer", "attaquer", "voler" };

    private static readonly HashSet<string> Misfortunes = new(StringComparer.Ordinal) { "percuter", "heurter", "dérailler", "chavirer", "sombrer", "périr", "ensevelir", "ravager" };

    /// <summary>Those that are a misfortune only where nobody does them to somebody else: <em>s'est écrasé, a été renversée</em>, but <em>Lyon a écrasé Marseille</em>.</summary>
    private static readonly HashSet<string> UndergoneMisfortunes = new(StringComparer.Ordinal) { "écraser", "effondrer", "écrouler", "renverser", "noyer", "embraser", "dévaster", "emporter" };

    /// <summary>Adds what news calls a crime or a misfortune by, if a verb tells one.</summary>
    /// <param name="nouns">Takes them, in lower case.</param>
    /// <param name="infinitive">The verb.</param>
    /// <param name="isUndergone">Whether it is passive or reflexive.</param>
    public static void AddGeneral(List<string> nouns, string infinitive, bool isUndergone) =>
        nouns.AddRange(Crimes.Contains(infinitive) || (isUndergone && UndergoneCrimes.Contains(infinitive)) ? OfCrimes
            : Misfortunes.Contains(infinitive) || (isUndergone && UndergoneMisfortunes.Contains(infinitive)) ? OfMisfortunes
            : []);

    /// <summary>Whether some of the nouns that something is dated by are what news calls a crime or a misfortune by.</summary>
    public static bool NameMisfortunes(IReadOnlyList<string> nouns)
    {
        for (var i = 0; i < nouns.Count; i++)
        {
            if (nouns[i] == Facts || nouns[i] == FactsOfKind)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Adds the event nouns that name what a verb tells.</summary>
    /// <param name="infinitive">The verb.</param>
    /// <param name="nouns">Takes them, in lower case and in the singular.</param>
    public static void AddTo(List<string> nouns, string infinitive)
    {
        if (Others.TryGetValue(infinitive, out var known))
        {
            nouns.AddRange(known);
        }
        else if (infinitive.EndsWith("er", StringComparison.Ordinal))
        {
            foreach (var ending in Endings)
            {
                if (string.Concat(infinitive.AsSpan(0, infinitive.Length - 2), ending) is var noun && EventNouns.Has(noun))
                {
                    nouns.Add(noun);
                }
            }
        }
    }
}
