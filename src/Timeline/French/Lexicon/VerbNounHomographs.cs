using System.Collections.Frozen;

namespace Timeline.French.Lexicon;

/// <summary>
/// The words that are a form of a verb and a noun, an adjective or a little word as well. The verb reader takes them for a verb
/// only where the words around ask for one: "<em>il</em> porte", but "<em>la</em> porte"; "<em>les</em> avions".
/// </summary>
internal static class VerbNounHomographs
{
    /// <summary>Nouns that name no event; those that do are known to <see cref="EventNouns"/>.</summary>
    private const string Nouns = """
        accusé accusés acquis adresse adresses aides alarme alarmes allié alliés amarre amorces ancre appelé archive archives
        arme armes arrêté arrêtés associé assuré attache avance avances avions avoir balance balances bande bandes barre barres
        base bases blessé blessés borne bornes bouche bouches boucle brise cache caches cadre cadres cale campe casse cause
        causes centre centres cerne change changes charge charges charme chasse chiffre chiffres chute cible cibles classe
        classes code codes coffre colle comble combles commis communiqué compris compte comptes concours condamné conserve
        conserves console conte contes contrôle couple courbe courbes couronne cours danse date dates défilé délégué délégués
        demeure dépêche dépêches détenu détenus devoir discours disparu disparus dispute dois dose doses doute doutes dû écrit
        écrits élève élèves élu élue élues élus employé employés entraves entremets envie envies envoyé envoyés épargne équipe
        équipes escorte est été étendue étoffe être excuse excuses exposé facture factures fait faite faites faits ferme fermes
        fête fiche fiches figure figures file files filtre finance finances fond fonds force forces forge forme formes fouilles
        foule foules fraude fuite garde gardes gare gares greffe grève griffe grille grilles groupe groupes guide guides hausse
        insurgé insurgés interne internes intrigue invité invités joue joues juge juges laisse lance lances lave levé liasse lie
        limite limites lis liste listes livre livres loges lutte luttes maintenant mandate manque manques marche marché marches
        marchés marque marques masque masques masse masses mérite mérites mesure mets mine mines mis mise mises modèle modèles
        montre montres mort morte mortes morts moule moules nomme note notes offre paie parcours part parti partie parties
        partis passe passé passes pavé paye peine peines permis peste pilote pilotes pince piste pistes place places plainte
        plaintes plante plantes point pointe pointes porte portes pose poste postes pouvoir pratique pratiques prête prêtes
        prime primes pris prise prises procédé produit produits programme programmes pu rage rame rames range réclame réclames
        recours reçu reçus réfugié réfugiés règle règles relève remarque remise remises remorque rentrée rentrées réplique
        réserve réserves reste restes résumé rêve revenu revenus rêves revue revues rire ris risque risques ruine ruines sacre
        saisie salarié salariés sale sales salive sape sauvegarde savoir secours sens siège sièges signe signes solde soldes
        somme sommes sonde sondé sondes sondés sors sort souffle soupe statue statues sursis table tables taille tailles taxe
        taxes tente tentes terre terres titre titres tombe tombes tonne tonnes touche touches trace tracé traces trait traite
        traité traites traités trame tranche tranches trompe trompes trouble troubles tue tués usine vague vagues vide vides
        vire vis visa visas vivre voie voies voile voiles vole vote votes vue vues
        """;

    private const string Adjectives = """
        active actives afflue affluent animé armé armée armées armés attendu avancée avancées calme calmes célèbre célèbres
        combattant commandant complète complètes connu connue connus content courant dirigeant double doubles élevé élevée
        engagé enseignant équivalent étudiant excellent expédient fermé fermée ferment gérant grave graves habitant importune
        inquiète inquiètes intègre intervenant isolé limité limitée manifestant manifeste manifestes militant né négligent
        nuancée ouvert ouverte ouverts parent participant passant président prévu privé privée privées privés réforme
        représentant résident restant sèche sombre suivant survivant uni unis urgent violent vivant vive votant
        """;

    // "a" is none of them: in lower case it is avoir, the preposition has its accent.
    private const string LittleWords = "as concernant devant durant entendu entre étant excepté pendant plus soit touchant tu vu";

    private static readonly FrozenSet<string> Words = Read();

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Lookup =
        Words.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>Whether a form of a verb may be something else as well.</summary>
    /// <param name="lowerWord">One word in lower case, with its accents, that the verb lexicon knows.</param>
    public static bool Contains(ReadOnlySpan<char> lowerWord) =>
        Lookup.Contains(lowerWord) || EventNouns.TryFind(lowerWord, out _);

    internal static IEnumerable<string> Listed => Words;

    private static FrozenSet<string> Read() =>
        string.Join(' ', Nouns, Adjectives, LittleWords).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)
            .ToFrozenSet(StringComparer.Ordinal);
}
