using Timeline.Recognition;

namespace Timeline.French.Lexicon;

/// <summary>Nouns of office: held for a time, they are states that a date can date (<em>ministre de 1995 à 1997</em>).</summary>
internal static class RoleNouns
{
    public static WordSet All { get; } = WithPlurals(
        "ministre", "maire", "président", "présidente", "directeur", "directrice", "professeur", "professeure", "doyen", "doyenne", "député", "députée", "sénateur", "sénatrice", "secrétaire",
        "roi", "reine", "empereur", "impératrice", "pape", "évêque", "archevêque", "cardinal", "gouverneur", "gouverneure", "chef", "cheffe", "membre",
        "champion", "championne", "professionnel", "professionnelle", "capitaine",
        "entraîneur", "entraîneuse", "sélectionneur", "ambassadeur", "ambassadrice", "préfet", "préfète", "juge", "procureur", "procureure", "conseiller", "conseillère", "patron", "patronne",
        "instituteur", "institutrice", "maître", "maîtresse", "pro", "pdg", "titulaire", "tenant", "tenante", "vice", "étudiant", "étudiante", "élève",
        "joueur", "joueuse", "rédacteur", "rédactrice", "chancelier", "chancelière", "commissaire", "recteur", "rectrice",
        "administrateur", "administratrice", "conservateur", "conservatrice", "vainqueur", "tombeur", "buteur", "buteuse", "passeur", "lauréat", "lauréate",
        "finaliste", "médaillé", "médaillée", "recordman", "sultan", "duc", "comte",
        "consul", "chambellan", "avocat", "avocate", "docteur", "docteure", "notaire", "magistrat", "magistrate", "maréchal", "porte", "délégué", "déléguée",
        "adjoint", "adjointe", "trésorier", "trésorière", "candidat", "candidate", "vedette", "gérant", "gérante", "propriétaire",
        "chevalier", "officier", "commandeur", "numéro", "leader", "actionnaire", "fondateur", "fondatrice", "cofondateur", "cofondatrice", "créateur",
        "créatrice", "inventeur", "dauphin", "dauphine");

    public static WordSet Leads { get; } = FrenchWords.Set(
        "ancien", "ancienne", "anciens", "anciennes", "ex", "actuel", "actuelle", "le", "la", "l'", "les", "un", "une", "premier", "première", "futur",
        "future", "double", "triple", "toujours", "encore", "également", "aussi");

    internal static WordSet WithPlurals(params string[] nouns) => FrenchWords.Set([.. nouns, .. nouns.Where(noun => noun[^1] != 's').Select(noun => noun + "s")]);
}
