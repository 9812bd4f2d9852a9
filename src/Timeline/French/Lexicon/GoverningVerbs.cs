using Timeline.French.Verbs;

namespace Timeline.French.Lexicon;

/// <summary>The verbs that say how sure the event below them is, and the nouns and adjectives that do the same.</summary>
internal static class GoverningVerbs
{
    private const string Says = """
        affirmer ajouter admettre alléguer annoncer argumenter arguer assurer attester avancer avertir avouer certifier clamer
        commenter confier concéder confirmer conclure constater déclarer décrire déplorer détailler dévoiler dire divulguer
        écrire énoncer estimer expliquer indiquer informer insister insinuer juger jurer maintenir marteler
        mentionner noter objecter observer pointer préciser prédire prétendre prévenir proclamer pronostiquer prophétiser raconter rapporter
        rappeler réaffirmer reconnaître rectifier redire réitérer relater relever remarquer répéter répliquer répondre rétorquer
        révéler signaler signifier souligner soutenir sous-entendre spécifier témoigner tweeter twitter claironner considérer croire penser aviser
        alerter notifier plaider dénoncer regretter féliciter vanter résumer évoquer décréter supposer présumer diagnostiquer
        officialiser calculer chiffrer communiquer évaluer conjecturer trancher justifier
        """;

    /// <summary>With a quotation anything that has a mouth can stand: <em>s'est indigné ce témoin</em>.</summary>
    private const string Quotes = """
        lancer glisser indigner plaisanter ironiser réagir poursuivre insister renchérir enchaîner tonner souffler soupirer
        exclamer écrier étrangler esclaffer époumoner émouvoir désoler amuser offusquer insurger récrier emporter agacer inquiéter réjouir alarmer défendre nuancer tempérer tempêter
        balayer trancher critiquer fustiger accuser protester demander interroger questionner promettre menacer
        espérer souhaiter exiger résumer conclure appeler exhorter saluer applaudir remercier commander ordonner reprendre
        continuer terminer crier hurler murmurer gronder railler riposter marteler égrener énumérer narrer témoigner titrer
        analyser décrypter détailler développer étonner émouvoir féliciter lamenter plaindre désoler excuser amuser vouloir
        compléter corriger démentir contester dénoncer déplorer regretter plaider recommander conseiller préconiser
        suggérer proposer craindre redouter supplier implorer jurer garantir opiner acquiescer philosopher pester fulminer
        maugréer bougonner bredouiller balbutier chuchoter scander entonner prévenir juger argumenter relativiser reprocher
        réclamer abonder lâcher minimiser souvenir nier grincer ricaner sourire opposer anticiper insurger rassurer tacler moquer
        louer approuver savourer tenter sermonner persifler ajouter adjurer dédouaner réfuter prévoir
        parier offusquer impatienter extasier jubiler rigoler confesser déduire théoriser illustrer rebondir embrayer râler gémir sangloter
        grommeler bafouiller cingler marmonner ronchonner susurrer
        """;

    private const string Calls = """
        appeler inviter exhorter sommer enjoindre exiger demander redemander réclamer souhaiter espérer prier conseiller
        recommander préconiser prôner suggérer proposer implorer supplier presser inciter encourager pousser convier rêver
        plaider ordonner conjurer militer revendiquer adjurer vouloir désirer ambitionner solliciter
        """;

    private const string Commits = """
        promettre engager décider prévoir projeter planifier programmer compter garantir résoudre consentir apprêter préparer
        accepter escompter tabler entendre
        """;

    private const string Supposes = """
        menacer envisager craindre redouter risquer songer réfléchir hésiter étudier pouvoir douter imaginer appréhender
        supposer présumer sembler paraître soupçonner
        """;

    private const string Accuses = "accuser soupçonner suspecter reprocher inculper poursuivre prévenir présumer";

    private const string Denies = "démentir nier contester réfuter récuser refuser renoncer abandonner empêcher éviter interdire dissuader infirmer abstenir omettre négliger échouer faillir";

    private const string Excludes = "exclure écarter";

    private const string Knows = "savoir ignorer oublier rappeler découvrir apprendre comprendre regretter déplorer voir constater";

    private const string Cancels = "annuler reporter ajourner repousser décommander déprogrammer supprimer différer";

    private const string Reschedules = "renvoyer reporter ajourner repousser décaler différer fixer avancer devancer reprogrammer remettre retarder convoquer";

    /// <summary>Verbs whose subject vouches for what stands below, next to all that say.</summary>
    private const string Sources = """
        appeler inviter exhorter sommer enjoindre exiger demander redemander réclamer souhaiter espérer prier conseiller
        recommander préconiser prôner suggérer proposer implorer supplier presser inciter plaider revendiquer militer accuser
        soupçonner suspecter reprocher promettre menacer engager démentir nier contester réfuter récuser craindre redouter
        exclure écarter garantir douter infirmer convier conjurer adjurer refuser ordonner prévoir entendre compter
        """;

    private const string PossibleWords = "possible probable envisageable vraisemblable éventuel plausible concevable imaginable susceptible";

    private const string SupposingNouns = "menace risque possibilité éventualité hypothèse probabilité crainte peur spectre chance danger";

    private const string CommittingNouns = "intention promesse projet engagement volonté décision objectif but mission";

    private const string CallingNouns = "appel espoir souhait demande ordre vœu désir exigence invitation proposition";

    private const string DenyingWords = "faux inexact mensonger";

    private const string DenyingNouns = "refus interdiction annulation report abandon suppression ajournement impossibilité absence";

    private const string AccusingNouns = "accusation soupçon suspicion";

    // Dictionaries of numbers come compiled with the runtime; those of an enumeration would be compiled in the first call.
    private static readonly Dictionary<string, int> Verbs = Read(
        (Says, Governance.Says | Governance.IsSource), (Quotes, Governance.Quotes), (Calls, Governance.Calls), (Commits, Governance.Commits),
        (Supposes, Governance.Supposes), (Accuses, Governance.Accuses), (Denies, Governance.Denies), (Excludes, Governance.Excludes),
        (Knows, Governance.Knows), (Cancels, Governance.Cancels), (Reschedules, Governance.Reschedules), (Sources, Governance.IsSource));

    private static readonly Dictionary<string, int> Words = Read(
        (PossibleWords, Governance.Supposes), (SupposingNouns, Governance.Supposes), (CommittingNouns, Governance.Commits),
        (CallingNouns, Governance.Calls), (DenyingNouns, Governance.Denies), (DenyingWords, Governance.Denies), (AccusingNouns, Governance.Accuses));

    /// <summary>What a verb, by its infinitive, says of what stands below it.</summary>
    public static Governance Of(string infinitive) => Verbs.TryGetValue(infinitive, out var found) ? (Governance)found : Governance.None;

    /// <summary>Whether a verb says one of these of it: <em>annuler, reporter</em> call it off.</summary>
    public static bool Has(string infinitive, Governance governance) => (Of(infinitive) & governance) != 0;

    /// <summary>What a noun or an adjective says of it: <em>le risque de, il est possible que</em>.</summary>
    public static Governance OfWord(ReadOnlySpan<char> lower)
    {
        var words = Words.GetAlternateLookup<ReadOnlySpan<char>>();
        return words.TryGetValue(lower, out var found) || (lower.Length > 1 && lower[^1] == 's' && words.TryGetValue(lower[..^1], out found)) ? (Governance)found : Governance.None;
    }

    private static Dictionary<string, int> Read(params (string Words, Governance Governance)[] lists)
    {
        var read = new Dictionary<string, int>(512, StringComparer.Ordinal);
        foreach (var (words, governance) in lists)
        {
            foreach (var word in WordList.Of(words))
            {
                read.TryGetValue(word, out var others);
                read[word] = others | (int)governance;
            }
        }

        return read;
    }
}
