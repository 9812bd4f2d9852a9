using Timeline.Recognition;

namespace Timeline.French.Lexicon;

/// <summary>Nouns of persons by what they do or undergo: an age may follow them (<em>une fillette de six ans</em>), and they speak.</summary>
internal static class PersonNouns
{
    public static WordSet All { get; } = FrenchWords.Set(
        "agent", "agente", "agents", "enseignant", "enseignante", "professeur", "ouvrier", "ouvrière", "agriculteur", "agricultrice", "gendarme", "policier", "policière", "militaire", "avocat",
        "avocate", "médecin", "joueur", "joueuse", "attaquant", "défenseur", "gardien", "gardienne", "nageur", "nageuse", "acteur", "actrice", "chanteur", "chanteuse",
        "journaliste", "militant", "militante", "manifestant", "chauffeur", "pilote", "infirmier", "infirmière", "commerçant", "commerçante", "employé", "employée",
        "salarié", "salariée", "pêcheur", "chasseur", "voisin", "voisine", "époux", "épouse", "compagnon", "compagne", "homme", "femme", "hommes", "femmes", "garçon",
        "garçonnet", "fille", "filles", "fillette", "fillettes", "garçons", "enfant", "enfants", "bébé", "adolescent", "adolescente", "adolescents", "jeune", "jeunes",
        "personne", "personnes", "octogénaire", "retraité", "retraitée", "mère", "père", "frère", "sœur", "fils", "étudiant", "étudiante", "lycéen", "lycéenne",
        "collégien", "collégienne", "conducteur", "conductrice", "motard", "cycliste", "automobiliste", "piéton", "piétonne", "skieur", "alpiniste", "randonneur",
        "passagère", "passager", "suspect", "suspects", "victime", "victimes", "habitant", "habitante", "ressortissant", "ressortissante", "touriste", "soldat",
        "mineur", "mineure", "mineurs", "élève", "élèves", "milieu", "entraîneur", "guide", "pompier", "pompière", "boulanger", "boulangère", "boucher", "menuisier",
        "maçon", "plombier", "berger", "bergère", "cuisinier", "cuisinière", "apprenti", "apprentie", "stagiaire", "bénévole", "prêtre", "curé", "imam", "notaire",
        "juge", "patron", "patronne", "gérant", "gérante", "rescapé", "rescapée", "disparu", "disparue", "détenu", "détenue", "accusé", "accusée", "prévenu", "prévenue",
        "condamné", "cadre", "veuve", "veuf", "dame", "monsieur", "gamin", "gamine", "athlète", "individu", "individus", "quinquagénaire", "tueur", "tueuse", "tireur", "tireuse",
        "parent", "parents", "mères", "pères", "voisins", "voisines", "salariés", "salariées", "ouvriers", "ouvrières", "avocats", "avocates", "médecins",
        "infirmiers", "infirmières", "agriculteurs", "éleveur", "éleveuse", "éleveurs",
        "syndicaliste", "syndicalistes", "riverain", "riveraine", "riverains", "étudiants", "étudiantes", "lycéens", "enseignants", "enseignantes", "pompiers",
        "policiers", "gendarmes", "soldats", "militaires", "habitants",
        "touristes", "pêcheurs", "retraités", "bénévoles", "manifestants", "manifestante", "commerçants", "chauffeurs", "conducteurs", "passagers", "joueurs", "joueuses", "militants", "rescapés");

    /// <summary>Nouns of persons that are adjectives, forms of verbs or something else as well: with an age behind them they are persons, <em>une élue de 34 ans</em>.</summary>
    public static WordSet Aged { get; } = RoleNouns.WithPlurals(
        "sdf", "clandestin", "clandestine", "réfugié", "réfugiée", "handicapé", "handicapée", "malade", "patient", "patiente", "blessé", "blessée", "résident", "résidente", "client", "cliente",
        "locataire", "propriétaire", "peintre", "écrivain", "écrivaine", "scientifique", "ingénieure", "jockey", "rugbyman", "judoka", "motarde", "vigneron",
        "vigneronne", "maraîcher", "maraîchère", "marin", "capitaine", "caporal", "sergent",
        "cheminot", "cheminote", "docker", "bûcheron", "paysan", "paysanne", "soignant", "soignante", "psychiatre", "vétérinaire", "trader", "cinéaste",
        "photographe", "reporter", "clown", "moine", "rabbin", "kamikaze", "assassin",
        "criminel", "criminelle", "dealer", "fugitif", "fugitive", "otage", "espion", "espionne", "hacker", "élu", "élue", "candidat", "candidate",
        "milliardaire", "mannequin", "miss", "sportif", "sportive", "tenniswoman", "gymnaste", "skipper",
        "neveu", "nièce", "cousin", "cousine", "oncle", "tante", "jumeau", "jumelle", "mari", "conjoint", "conjointe", "concubin", "concubine", "orphelin", "orpheline", "bambin", "ado", "trentenaire",
        "quadragénaire", "sexagénaire", "septuagénaire", "nonagénaire", "centenaire", "vieillard", "intérimaire", "libraire", "bibliothécaire", "barman",
        "fromager", "fromagère", "novice", "célibataire", "artiste", "migrant", "migrante", "pianiste");

    /// <summary><em>Son avocate, l'élue</em>: women whose article does not say so.</summary>
    public static WordSet Women { get; } = FrenchWords.Set(
        "avocate", "adjointe", "élue", "experte", "étudiante", "associée", "agente", "assistante", "attachée", "animatrice", "actrice", "autrice", "auteure",
        "éditrice", "écrivaine", "enseignante", "entraîneuse", "épouse", "historienne", "infirmière", "institutrice", "intéressée", "ouvrière", "ancienne",
        "actuelle", "agricultrice", "ambassadrice");
}
