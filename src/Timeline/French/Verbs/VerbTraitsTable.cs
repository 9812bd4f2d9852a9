namespace Timeline.French.Verbs;

/// <summary>Which verbs have which traits: one list a trait, so that a list can be read and argued about.</summary>
internal static class VerbTraitsTable
{
    // "passer" takes être or avoir and is left out, as are "apparaître" and "demeurer": "a passé la nuit", "a demeuré".
    private const string WithEtre = """
        aller venir devenir redevenir revenir parvenir intervenir survenir advenir provenir arriver partir repartir sortir ressortir
        entrer rentrer monter remonter descendre redescendre tomber retomber retourner rester naître renaître mourir décéder échoir
        accourir convenir éclore apparaître réapparaître paraître reparaître passer repasser
        """;

    private const string Reporting = """
        admettre affirmer ajouter alerter alléguer annoncer applaudir argumenter arguer articuler assurer attester avancer
        avertir aviser avouer balayer blâmer certifier chiffrer citer clamer claironner commenter communiquer conclure concéder
        condamner confier confirmer congratuler considérer constater conter contester contredire convenir corriger
        critiquer crier déclarer décréter décrire démentir dénoncer déplorer détailler deviser dire disserter divulguer
        dialoguer diffuser écrire émettre énoncer énumérer estimer évaluer évoquer exclamer exposer expliciter expliquer
        exprimer féliciter formuler fustiger garantir glisser gronder hurler ignorer imputer indiquer informer infirmer insister
        insinuer interpeller interroger ironiser juger jurer lamenter lire maintenir marteler mentionner murmurer narrer nier
        notifier noter nuancer objecter observer opiner plaider plaisanter pointer préciser prédire prétendre
        prévenir proclamer professer pronostiquer prophétiser protester publier rapporter rappeler railler raconter réaffirmer
        récapituler reconnaître redire réfuter réitérer relater relever remarquer remercier renchérir renseigner répéter
        répliquer répondre reprocher résumer rétorquer révéler riposter saluer signaler signifier souffler souligner soupirer
        soutenir sous-entendre spécifier statuer stigmatiser surenchérir témoigner titrer tonner tweeter twitter vanter
        """;

    private const string Aspectual = """
        commencer recommencer débuter démarrer redémarrer entamer amorcer
        poursuivre continuer perdurer reprendre persister cesser terminer achever finir clôturer
        interrompre arrêter stopper parachever
        """;

    private const string IntentionalAction = """
        tenter essayer efforcer chercher prier supplier implorer promettre menacer demander redemander accuser appeler inviter proposer exiger réclamer
        revendiquer refuser accepter autoriser interdire empêcher ordonner enquêter soupçonner suspecter solliciter
        convier exhorter enjoindre sommer obliger contraindre forcer pousser inciter encourager persuader convaincre
        dissuader décourager conseiller déconseiller recommander préconiser suggérer permettre engager décider
        consentir planifier programmer prévoir préparer
        éviter garantir jurer offrir plaider militer
        requérir prôner
        """;

    private const string IntentionalState = """
        vouloir espérer craindre croire souhaiter penser envisager redouter prévoir attendre désirer compter préférer aimer adorer
        détester haïr imaginer supposer présumer savoir ignorer douter soupçonner estimer considérer juger escompter ambitionner
        rêver regretter déplorer anticiper projeter songer méfier réjouir inquiéter étonner exécrer abhorrer appréhender tabler
        convoiter connaître
        """;

    private const string Perception = """
        voir entrevoir entendre apercevoir regarder écouter sentir ressentir observer remarquer constater contempler
        visionner surveiller guetter épier repérer
        """;

    private const string Stative = """
        être avoir rester demeurer exister coexister appartenir contenir sembler paraître posséder comporter consister
        concerner constituer correspondre dépendre différer disposer habiter résider ressembler
        figurer ignorer incarner incomber mesurer nécessiter peser persister plaire
        pouvoir devoir falloir savoir siéger valoir équivaloir vivre survivre subsister abriter regrouper
        représenter symboliser culminer avoisiner jouxter résulter découler provenir gésir
        """;

    private const string Modal = "pouvoir devoir falloir vouloir";

    private const string Prospective = """
        prévoir attendre programmer reprogrammer fixer convoquer planifier envisager reporter ajourner repousser espérer escompter
        projeter différer retarder décaler
        """;

    private const string Copula = "être devenir redevenir rester sembler paraître demeurer";

    private const string Support = "avoir mettre faire prendre donner tenir porter rendre lancer passer procéder";

    private const string Reflexive = """
        envoler évader emparer enfuir effondrer abstenir suicider absenter acharner affairer agenouiller attarder blottir
        désister adonner écrier écrouler ébattre efforcer enquérir ensuivre entretuer évanouir évaporer exclamer extasier immiscer
        ingénier insurger méfier méprendre morfondre obstiner prosterner raviser rebeller réfugier repentir souvenir
        démener dédire éprendre pavaner gendarmer parjurer soucier targuer
        """;

    /// <summary>The traits of each verb, as a number: dictionaries of numbers come compiled with the runtime.</summary>
    public static Dictionary<string, int> Read()
    {
        var traits = new Dictionary<string, int>(700, StringComparer.Ordinal);
        foreach (var (trait, infinitive) in Entries())
        {
            traits.TryGetValue(infinitive, out var others);
            traits[infinitive] = others | (int)trait;
        }

        return traits;
    }

    /// <summary>Each trait with each infinitive that its list names.</summary>
    internal static IEnumerable<(VerbTraits Trait, string Infinitive)> Entries()
    {
        (VerbTraits Trait, string Infinitives)[] lists =
        [
            (VerbTraits.WithEtre, WithEtre), (VerbTraits.Reporting, Reporting), (VerbTraits.Aspectual, Aspectual),
            (VerbTraits.IntentionalAction, IntentionalAction), (VerbTraits.IntentionalState, IntentionalState),
            (VerbTraits.Perception, Perception), (VerbTraits.Stative, Stative), (VerbTraits.Modal, Modal),
            (VerbTraits.Prospective, Prospective), (VerbTraits.Copula, Copula), (VerbTraits.Support, Support),
            (VerbTraits.Reflexive, Reflexive),
        ];
        foreach (var (trait, infinitives) in lists)
        {
            foreach (var infinitive in WordList.Of(infinitives))
                yield return (trait, infinitive);
        }
    }
}
