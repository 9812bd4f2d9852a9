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
        ["agresser"] = ["agression"],
        ["arrêter"] = ["arrestation", "arrêt"],
        ["conclure"] = ["conclusion", "accord"],
        ["décider"] = ["décision"],
        ["découvrir"] = ["découverte"],
        ["décéder"] = ["décès", "mort"],
        ["démissionner"] = ["démission"],
        ["disparaître"] = ["disparition"],
        ["élire"] = ["élection"],
        ["enterrer"] = ["enterrement", "obsèques"],
        ["entrer"] = ["entrée"],
        ["évader"] = ["évasion"],
        ["exploser"] = ["explosion"],
        ["fermer"] = ["fermeture"],
        ["mourir"] = ["mort", "décès"],
        ["naître"] = ["naissance"],
        ["ouvrir"] = ["ouverture"],
        ["paraître"] = ["parution"],
        ["partir"] = ["départ"],
        ["quitter"] = ["départ"],
        ["rentrer"] = ["retour"],
        ["réunir"] = ["réunion"],
        ["revenir"] = ["retour"],
        ["rompre"] = ["rupture"],
        ["signer"] = ["signature"],
        ["sortir"] = ["sortie"],
        ["tomber"] = ["chute"],
        ["vendre"] = ["vente"],
        ["venir"] = ["venue", "visite"],
    };

    /// <summary>What news calls a crime by once it is told: <em>une femme a été tuée lundi … deux jours après les <b>faits</b></em>.</summary>
    private static readonly HashSet<string> Crimes = new(StringComparer.Ordinal)
    {
        "tuer", "assassiner", "abattre", "poignarder", "agresser", "braquer", "cambrioler", "dévaliser", "violer", "voler", "dérober", "enlever", "séquestrer", "frapper", "rouer", "attaquer", "égorger", "étrangler", "incendier", "vandaliser", "profaner", "menacer",
    };

    private static readonly string[] OfCrimes = ["faits", "drame", "crime", "tragédie"];

    /// <summary>What it calls a misfortune by: <em>un car a versé lundi … au lendemain de l'<b>accident</b></em>.</summary>
    private static readonly HashSet<string> Misfortunes = new(StringComparer.Ordinal)
    {
        "percuter", "heurter", "renverser", "dérailler", "écraser", "effondrer", "écrouler", "chavirer", "sombrer", "couler", "noyer", "exploser", "chuter", "verser", "basculer", "périr", "embraser", "dévaster", "ravager", "ensevelir", "emporter",
    };

    public static readonly string[] OfMisfortunes = ["accident", "drame", "catastrophe", "tragédie", "faits", "sinistre"];

    /// <summary>Adds the event nouns that name what a verb tells.</summary>
    /// <param name="infinitive">The verb.</param>
    /// <param name="nouns">Takes them, in lower case and in the singular.</param>
    public static void AddTo(List<string> nouns, string infinitive)
    {
        nouns.AddRange(Crimes.Contains(infinitive) ? OfCrimes : Misfortunes.Contains(infinitive) ? OfMisfortunes : []);
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
