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
