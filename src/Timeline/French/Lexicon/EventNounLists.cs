namespace Timeline.French.Lexicon;

/// <summary>The event nouns by class and strength, and within them by what they are about.</summary>
internal static class EventNounLists
{
    private const string Violence = """
        affrontement agression altercation assassinat assaut attaque attentat attentat-suicide bagarre bataille bizutage bombardement
        braquage cambriolage canonnade carnage combat contre-attaque contre-offensive crime cyberattaque décapitation
        déferlement déflagration échauffourée embuscade émeute empoisonnement enlèvement envahissement escarmouche exaction
        explosion féminicide frappe fusillade génocide guérilla guet-apens hold-up homicide incursion infanticide infiltration
        insurrection intrusion invasion kidnapping lapidation lynchage massacre meurtre mutinerie offensive parachutage parricide
        persécution pillage pilonnage piratage pogrom profanation putsch querelle racket rafle raid rapt razzia rébellion riposte rixe
        sabotage saccage séquestration siège soulèvement suicide tabassage tentative tir torture tuerie vandalisme viol
        effraction heurt larcin délit
        """;

    private const string Accidents = """
        accident avalanche avarie averse blizzard canicule drame tragédie carambolage cataclysme catastrophe chavirement choléra chute cohue collision contamination crash
        crue cyclone débordement déluge déraillement dérapage éboulement écrasement écroulement effondrement électrocution embouteillage
        épidémie éruption étouffement famine flambée fuite glissement grêle hécatombe incendie infection inondation intempérie
        intoxication irradiation naufrage noyade ondée orage ouragan pandémie panne peste pollution rechute rupture sécheresse séisme
        raz-de-marée sinistre submersion télescopage tempête tornade tremblement tsunami typhon
        coulée crevaison décrue démâtage échouage embardée envolée overdose reflux
        """;

    // Powers, votes and the doings of states: "la dissolution de l'Assemblée".
    private const string Politics = """
        abdication abolition abrogation accession adhésion adoption alternance amnistie annexion arbitrage armistice
        assermentation audition autonomisation avènement ballottage boycott censure cessez-le-feu commémoration concertation
        conciliation conclave consultation couronnement décolonisation dégel démantèlement démarche démission dépénalisation
        déploiement déportation désarmement désignation destitution destruction dissolution élargissement entrevue escalade
        évacuation éviction expatriation expulsion extradition fusion inauguration indépendance ingérence instauration
        instrumentalisation intervention intronisation investiture légalisation limogeage mandature médiation mobilisation
        nationalisation naturalisation négociation nomination normalisation passation plébiscite privatisation proclamation
        promulgation ralliement rapatriement ratification réconciliation redéploiement réélection référendum remaniement
        renversement répression restitution rétablissement retrait réunification révocation révolution scission scrutin
        sécession sommet suffrage synode trêve unification union vote
        """;

    private const string Justice = """
        acquittement arrestation audience capture cassation comparution condamnation confiscation confrontation emprisonnement
        évasion exécution exhumation fouille incarcération inculpation inhumation internement interpellation
        interrogatoire jugement libération non-lieu pendaison perpétration perquisition plaidoirie poursuite pourvoi procès
        récidive reconstitution régularisation relaxe réquisition réquisitoire saisie saisine séquestre verbalisation verdict
        """;

    // People meet or travel: "la visite de mardi".
    private const string Diplomacy = """
        colloque concile conférence congrès débat déplacement dîner échange entretien escale face-à-face forum meeting
        pèlerinage périple plénière rassemblement réception rencontre rendez-vous réunion séance séminaire symposium table-ronde
        sieste tête-à-tête tournée traversée vernissage visioconférence visite voyage webinaire
        """;

    // Lives, gatherings, works: "le mariage, le concert, la parution".
    private const string Society = """
        accouchement amputation anniversaire arrivée atterrissage autopsie avortement bal césarienne baptême bar-mitsva barbecue béatification
        bénédiction blocage bousculade canonisation carnaval célébration cérémonie concert cortège crémation débarquement
        déblocage débrayage décès décollage défilé délocalisation déménagement départ dépistage diffusion divorce embarquement
        embauche emménagement enterrement exode fermeture festival festivité gala greffe grossesse guérison hommage
        grève hospitalisation envoi immolation kermesse lancement licenciement liesse manifestation mariage mort naissance occupation
        opération ouverture parade paralysie partage parution permutation pétition pique-nique garden-party procession protestation
        publication rapprochement recensement reclassement reconversion recrutement relogement rentrée renvoi réouverture
        restructuration retransmission réveillon die-in sit-in soirée sortie tournage transplantation vaccination veillée
        """;

    private const string Economy = """
        abaissement accélération accroissement acquisition aggravation allègement amélioration appréciation augmentation baisse
        cession contraction décélération dégradation dégringolade délestage dépréciation détérioration dévaluation diminution
        diversification embargo enchère essor externalisation faillite fléchissement fluctuation gel hausse injection krach
        liquidation livraison modernisation nantissement numérisation pénurie placement plongeon progression rachat
        ralentissement raréfaction rationnement rattrapage ravitaillement rebond recapitalisation récession recul redressement
        réduction relèvement relocalisation remboursement renchérissement renégociation repli revalorisation saut stagnation
        surenchère tassement transaction transfert troc vente versement
        """;

    private const string Sport = """
        abandon championnat compétition course-poursuite défaite demi-finale derby disqualification échappée égalisation
        élimination eurovision finale forfait marathon slalom knock-out nul olympiade pride régate relégation remontada revanche sacre semi-marathon sprint tie-break
        tournoi triomphe victoire
        """;

    // What people do to things: mostly nouns made of a verb, "la signature du traité".
    private const string Acts = """
        abattage abordage accord achat acheminement affichage affrètement agrandissement ajournement alunissage amarrage
        aménagement amerrissage annulation approvisionnement arrimage assainissement assignation bannissement bouclage
        bouleversement changement collecte colonisation commutation compromis concours consécration construction contestation
        coopération coupure création croisement débâcle découverte décryptage défaillance défection délivrance démolition
        dénonciation dépassement descente désertion détournement développement déversement réintroduction disparition dispersion divulgation donation
        ébranlement échec éclatement éclipse éclosion édification élaboration élection élévation émergence encerclement enquête
        ensevelissement épreuve épuration espionnage étalement évaluation évènement événement exclusion excursion exfiltration
        exil expédition expérimentation expertise exportation extermination extraction fondation forage franchissement
        implantation importation incident insertion inspection intégration interception interdiction invention investigation
        irruption largage levée mainmise maraude migration modification montage mouvement mutilation obtention octroi
        officialisation pacte percée perte prolongation prolongement propagation prospection rallye réalisation réapparition
        reconnaissance reconquête reconstruction redécouverte refonte réforme refoulement refus rejet relâchement remplacement
        renforcement renonciation renouvellement rénovation réparation répartition repêchage report résiliation résolution
        résurgence retour rétractation révision sabordage sanction satellisation sauvetage secousse séparation signature
        simulation sondage soumission soutenance substitution succession suppression surgissement survol suspension traité
        transformation transmission traque truquage usurpation venue vérification voltige
        """;

    // Used in the plural: "les obsèques auront lieu samedi".
    private const string PluralOnly = """
        assises épousailles faits fiançailles funérailles hostilités noces obsèques pourparlers représailles réjouissances retrouvailles vêpres violences
        """;

    private const string Reporting = """
        accusation affirmation allégation allocution annonce appel avertissement aveu communiqué confession confidence
        confirmation déclaration démenti dénégation discours exhortation explication sermon félicitation homélie injonction interview
        message notification objection plaidoyer prêche précision prédiction promesse réaction récit recommandation remarque réplique
        réclamation rectificatif réponse révélation revirement serment signalement sommation témoignage toast tweet ultimatum
        """;

    private const string Aspectual = """
        aboutissement achèvement amorce arrêt cessation commencement conclusion continuation début déclenchement démarrage
        dénouement entame fin interruption reconduction redémarrage relance reprise
        """;

    private const string States = """
        apartheid blocus captivité cavale chaos chômage cohabitation coma confinement conflit couvre-feu crise détention deuil
        dictature disette guerre hégémonie insécurité instabilité malaise marasme pause polémique psychose quarantaine
        scandale tension tourmente
        """;

    private const string IntentionalActions = """
        candidature complot conjuration conspiration plainte planification préparatif requête revendication sollicitation
        """;

    // Events or things: "la loi du 9 décembre" was passed that day, "la loi" is a text; "le film" is shown, or seen.
    private const string WeakOccurrences = """
        accueil action adaptation affaire afflux aide allégeance amende armement arrêté article assemblée attribution avenant avis bilan bond but
        campagne cantonale chantier choix circulaire circulation clôture colère commande commission communication concession
        conduite congé contrat contrôle convention conversion convocation convoi coup coupe course cure décision décret défense délibération
        délibéré dépense dépôt dérive directive disposition distribution doublement édition engagement enregistrement entente
        entrée épisode essai étape étude européenne évolution examen exercice exploit exploration exposition extension fête feu
        film formation fraude grâce imposition infraction initiative inscription installation instruction lecture législative
        lettre liaison loi manœuvre marche maintien match mesure mise mission mondial montée municipale mutation ordonnance participation
        passage pénalité penalty performance permanence plan plongée pose présidentielle pression prestation prière primaire
        prise prix projet prorogation protocole qualification quête rapport recherche récolte record recours régionale règlement relève
        répétition représentation résistance restauration résultat rite rituel ronde round salon secours présélection préinscription sélection sénatoriale session signe
        soutien stage subvention succès suite télégramme test tirage traitement trajet transition transport travail
        travaux trouble virage virée virement vœu vol
        """;

    private const string WeakReporting = """
        commentaire critique mention propos tribune
        """;

    private const string WeakAspectual = """
        terme
        """;

    // "son mandat" is a time or a paper.
    private const string WeakStates = """
        absence impasse maladie mandat moratoire paix présence présidence règne séjour
        """;

    private const string WeakIntentionalActions = """
        autorisation demande effort invitation menace offre
        """;

    private const string IntentionalStates = """
        attente crainte désir espérance espoir inquiétude intention peur souhait volonté
        """;

    // Changes, deeds and doings that the lists above leave out: "la rétrocession de Hongkong".
    private const string Doings = """
        algarade briefing culte débriefing démonstration dîner-spectacle échauffement escapade exhibition filature flashmob initiation joute plantation quine repérage rodéo glissade
        acceptation accolade accrochage aller-retour anéantissement apaisement assèchement autodafé chahut chasse circoncision
        coalition collaboration coloration commercialisation conquête convoitise croisade croissance dissidence doublé
        dramatisation débandade décapitalisation décrochage dédicace défenestration déferlante déferrement dépeçage
        déposition déroute dévastation dévoilement enrôlement exonération expropriation expérience fermentation
        figuration fracture germination gréement homologation hémorragie immersion immigration implosion implémentation improvisation
        incorporation indemnisation industrialisation insémination intifada introduction inventaire investissement
        isolement jumelage lutte lâcher malentendu martyre métamorphose nettoyage occultation orchestration pacification croisière
        patrouille paupérisation processus progrès projection promenade préparation prévention purge putréfaction
        péripétie ramassage rebondissement recrudescence reddition replâtrage reportage ruée récital réclusion rédaction
        réflexion réhabilitation réimpression réincarcération réinsertion réorganisation rétrocession réussite révolte
        réédition sanctification scolarisation sitting solstice spoliation surproduction sédentarisation tarissement
        tractation transfusion transhumance translation téléchargement universiade urbanisation vendange vinification
        visionnage volte-face zigzag émancipation émigration équinoxe équipée éradication érection
        adoubement apparition ascension audit avant-première cafouillage camouflet capitulation conscription cotation couac déconfinement dédommagement
        démobilisation dépannage dépouillement duel dynamitage fiasco flashage hélitreuillage ordination prolifération survenue ratissage rattachement recomptage
        recueillement remorquage revers transfèrement triplé raccordement
        absorption adjudication arraisonnement asphyxie attroupement bitumage chavirage clash contre-enquête contre-expertise
        contre-manifestation contre-sommet court-circuit débauchage déblaiement déchéance déclassement déclassification
        dédoublement défrichement dégazage déminage démontage dépollution désamorçage désaveu désengagement désensablement
        désescalade désintégration désistement détonation déverrouillage dévissage embrasement enlisement ensablement envol
        escroquerie excommunication exorcisme extinction extorsion filialisation flagellation gazage goudronnage harcèlement
        humiliation huée hydrocution incinération indexation infarctus intimidation
        invalidation libéralisation lock-out matraquage mini-sommet mini-tornade mitraillade mitraillage morcellement
        neutralisation noyautage ovation percement perturbation piégeage plasticage poignardage provocation préemption
        présentation quadruplement radiation radicalisation ravalement reboisement recadrage reculade rediffusion
        redistribution redoux refinancement regroupement remontée renaissance renflouage renflouement reniement
        reprogrammation retournement réactivation réadmission réaffectation réaménagement réarmement réchauffement réexamen
        réimplantation réintégration rétrogradation schisme surchauffe titularisation torpillage transbordement triplement
        trucage téléthon tête-à-queue validation vendetta verrouillage violation votation éjection élagage électrification
        épandage étranglement évanouissement
        accalmie affaissement anoblissement arasement artificialisation asphaltage authentification blanchiment bourrasque
        bronca bétonnage caillassage carottage chapardage charivari come-back creusement curage dragage déconstruction
        dématérialisation démilitarisation démoustication dénucléarisation départementalisation désamiantage désorbitation
        endiguement esclandre euthanasie filtrage fissuration floraison fronde gazéification identification incivilité
        informatisation malversation militarisation municipalisation mutualisation panthéonisation pavage piétonnisation
        pullulation racolage rançonnage reconfinement rehaussement remembrement réfection rétropédalage rétrécissement
        stérilisation terrassement toilettage travestissement végétalisation vêlage échouement étatisation
        """;

    private const string WeakDoings = """
        banquet canular casting bicentenaire cinquantenaire tricentenaire chant comédie contact contre-la-montre entraînement cotisation discussion domination décompte emprunt erreur fédération geste journée
        location note office parole pluie partenariat pensée pronostic proposition protection repas retraite résidence réservation sentence
        tour échéance émission épilogue dictée dispute fugue mêlée blessure choc déjeuner cocktail motion promotion
        chevauchée cueillette doublage moisson navigation opa pointage prologue prélèvement
        retombée saignée salve stabilisation
        dépose déviation embellie gelée ponte rafale rétrospective transit vidange éclaircie
        """;

    // What associations, parishes and town halls announce: "samedi : loto".
    private const string Gatherings = """
        aubade battue biennale bingo braderie brocante cavalcade ciné-débat communion corrida novillada encierro conférence-débat corso dégustation ducasse
        duathlon fest-noz flash-mob free-party rave-party rave hackathon gymkhana grand-messe loto messe moto-cross motocross cyclo-cross randonnée thé-dansant tombola triathlon
        vide-grenier
        """;

    private const string WeakGatherings = """
        apéritif atelier balade belote causerie bourse buffet critérium cross footing foire goûter méchoui pétanque spectacle tarot trail masterclass jubilé sérénade
        """;

    public static (string Words, EventClass Class, EventNounStrength Strength)[] All =>
    [
        (Violence, EventClass.Occurrence, EventNounStrength.Strong),
        (Accidents, EventClass.Occurrence, EventNounStrength.Strong),
        (Politics, EventClass.Occurrence, EventNounStrength.Strong),
        (Justice, EventClass.Occurrence, EventNounStrength.Strong),
        (Diplomacy, EventClass.Occurrence, EventNounStrength.Strong),
        (Society, EventClass.Occurrence, EventNounStrength.Strong),
        (Economy, EventClass.Occurrence, EventNounStrength.Strong),
        (Sport, EventClass.Occurrence, EventNounStrength.Strong),
        (Acts, EventClass.Occurrence, EventNounStrength.Strong),
        (Doings, EventClass.Occurrence, EventNounStrength.Strong),
        (Gatherings, EventClass.Occurrence, EventNounStrength.Strong),
        (WeakGatherings, EventClass.Occurrence, EventNounStrength.Weak),
        (WeakDoings, EventClass.Occurrence, EventNounStrength.Weak),
        (PluralOnly, EventClass.Occurrence, EventNounStrength.Strong),
        (Reporting, EventClass.Reporting, EventNounStrength.Strong),
        (Aspectual, EventClass.Aspectual, EventNounStrength.Strong),
        (States, EventClass.State, EventNounStrength.Strong),
        (IntentionalActions, EventClass.IAction, EventNounStrength.Strong),
        (WeakOccurrences, EventClass.Occurrence, EventNounStrength.Weak),
        (WeakReporting, EventClass.Reporting, EventNounStrength.Weak),
        (WeakAspectual, EventClass.Aspectual, EventNounStrength.Weak),
        (WeakStates, EventClass.State, EventNounStrength.Weak),
        (WeakIntentionalActions, EventClass.IAction, EventNounStrength.Weak),
        (IntentionalStates, EventClass.IState, EventNounStrength.Weak),
    ];
}
