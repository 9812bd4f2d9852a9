namespace Timeline.French.Verbs;

/// <summary>The verbs in <em>-er</em> of news. Their spelling class is read off the infinitive by <see cref="FirstGroup"/>.</summary>
internal static class FirstGroupVerbs
{
    public const string Infinitives = """
        abaisser abandonner abdiquer abhorrer abîmer abjurer abonder abonner aborder aboyer abréger abreuver abriter
        abroger absenter absorber abuser accabler accaparer accéder accélérer accentuer accepter accidenter acclamer
        acclimater accommoder accompagner accorder accoster accoucher accoupler accréditer accrocher acculer accumuler
        accuser acérer acharner acheminer acheter achever achopper acquiescer acquitter actionner activer actualiser adapter
        additionner adhérer adjuger adjurer administrer admirer admonester adonner adopter adorer adosser adouber adresser aduler
        aérer affairer affaisser affaler affamer affecter affectionner afficher affilier affiner affirmer affleurer affliger
        affluer affoler affréter affronter affubler agacer agencer agenouiller agglomérer aggraver agiter agoniser agréer
        agréger agrémenter agresser agripper aider aiguiller aiguiser aimer ajourner ajouter ajuster alarmer alerter
        aliéner aligner alimenter aliter allaiter allécher alléger alléguer allier allonger allouer allumer alpaguer alphabétiser
        altérer alterner amadouer amalgamer amarrer amasser ambitionner améliorer aménager amender amener américaniser
        ameuter amnistier amocher amonceler amorcer amplifier amputer amuser analyser ancrer angoisser animer annexer
        annihiler annoncer annoter annuler anticiper apaiser apitoyer appareiller apparenter appâter appeler appliquer
        apporter apposer apprécier appréhender apprêter apprivoiser approcher approprier approuver approvisionner appuyer
        apurer araser arbitrer arborer archiver arguer argumenter armer arnaquer arpenter arracher arraisonner arranger arrêter arrimer
        arriver arroser articuler asperger asphyxier aspirer assaisonner assassiner assécher assembler assener asséner assermenter
        assiéger assigner assimiler assister associer assommer assumer assurer astiquer atomiser attabler attacher
        attaquer attarder atteler attenter atténuer attester attirer attiser attraper attribuer attrister auditer
        auditionner augmenter augurer ausculter authentifier autofinancer automatiser autoproclamer autopsier autoriser
        avaler avaliser avancer avantager aventurer avérer aveugler aviser avitailler aviver avoisiner avorter avouer axer
        bâcler bafouer bafouiller bagarrer baigner bâillonner baisser balader balancer balayer balbutier baliser balkaniser banaliser
        bander baptiser barrer barricader basculer baser bastonner batailler bavarder baver béatifier bêler bénéficier bercer berner bétonner
        biaiser biffer bifurquer biseauter bitumer bivouaquer bizuter blâmer blesser blinder bloquer bluffer boiter bombarder bonder bonifier booster border borner
        boucher boucler bouder bouffer bouger bougonner bouleverser bourrer boursicoter bousculer bouter boxer boycotter braconner
        brader brancher braquer brasser braver bredouiller breveter bricoler brider briefer briguer briller briser broder
        broncher bronzer brouiller brouter broyer bruiter brûler brusquer brutaliser budgéter bugger buter cacher cadenasser cadrer cafouiller
        caillasser cajoler calciner calculer caler calfeutrer câliner calmer calomnier cambrioler camoufler camper canaliser candidater
        canoniser canonner cantonner canuler capitaliser capituler capoter capter captiver capturer caracoler caractériser caramboler
        carboniser carburer caresser caricaturer cartographier caser casser castrer cataloguer catalyser catapulter causer
        cautionner cavaler caviarder céder célébrer celer censurer centraliser centrer cerner certifier cesser chagriner chahuter chaluter
        chambouler chanceler changer chanter chaparder chapeauter chaperonner charger charmer charrier chasser châtier chatouiller
        chauffer chausser chavirer cheminer chercher chevaucher chevronner chiffrer chiper chipoter chômer choquer
        chorégraphier chouchouter chronométrer chuchoter chuter cibler cicatriser ciller circuiter cimenter cingler circuler ciseler citer civiliser claironner
        clamer claquer clarifier classer classifier claudiquer cligner clignoter cliquer cliver cloîtrer cloner clôturer
        clouer coacher coaliser cocher coder codifier coexister coffrer cofinancer cofonder cogiter cogner cohabiter coiffer
        coincer coïncider collaborer collapser collecter collectionner collectiviser coller collisionner colmater coloniser colorer
        colporter combiner combler commander commanditer commémorer commencer commenter commercer commercialiser
        commotionner commuer communier communiquer comparer compartimenter compenser compiler compléter complexifier
        complimenter compliquer comploter comporter composer composter compresser comprimer comptabiliser compter concasser concéder
        concentrer conceptualiser concerner concerter concilier concocter concorder concrétiser concurrencer condamner
        condenser conditionner confectionner confédérer conférer confesser confier configurer confiner confirmer
        confisquer conforter confronter congédier congeler congratuler conjecturer conjuguer conjurer connecter connoter
        consacrer conseiller conserver considérer consigner consister consoler consolider consommer conspirer conspuer
        constater consteller consterner constituer consulter consumer contacter contaminer contempler contenter conter
        contester contingenter continuer contourner contracter contrarier contraster
        contrebalancer contrecarrer contresigner contribuer contrôler controverser converger converser convier convoiter
        convoler convoquer convoyer coopérer coopter coordonner copier corréler corriger corroborer cosigner coter côtoyer
        coucher couler couper coupler courber couronner courtiser coûter couver cracher craquer crasher cravacher crédibiliser créditer créer creuser
        crever crier cribler criminaliser crisper cristalliser critiquer crocheter croiser croquer crouler crucifier culbuter culminer
        culpabiliser cultiver cumuler customiser daigner damner danser dater déambuler débâcher déballer débaptiser débarquer débarrasser
        débaucher débiter déblayer débloquer déboiser déborder déboucher débouler déboulonner débourser déboussoler
        débouter débrancher débrayer débriefer débusquer débuter décaler décamper décanter décapiter décapoter décarboner décéder
        déceler décentraliser décerner déchaîner décharger déchausser déchiffrer déchiqueter déchirer décider décimer
        déclamer déclarer déclasser déclassifier déclencher décliner décoder décoiffer décoincer décolérer décoller
        décoloniser décommander décomposer décompresser décompter déconcerter déconfiner décongeler décongestionner
        déconnecter déconseiller décontaminer décontenancer décorer décortiquer découler découper décourager
        décrédibiliser décréter décrier décriminaliser décrisper décrocher décrypter dédaigner dédicacer dédier dédommager
        dédouaner dédoubler dédramatiser défavoriser déférer déferler défier défigurer défiler défiscaliser déflagrer
        défoncer déforester déformer défouler défrayer défricher dégager dégainer dégazer dégeler dégénérer dégivrer
        dégonfler dégoter dégoûter dégrader dégraisser dégrever dégringoler déguiser déguster déjeuner déjouer délabrer
        délaisser délecter déléguer délester délibérer délier délimiter délirer déliter délivrer délocaliser déloger demander
        démanteler démarcher démarquer démarrer démasquer démâter dématérialiser démêler déménager démener démériter demeurer
        démilitariser déminer démissionner démobiliser démocratiser démoder démonter démontrer démoraliser démotiver
        démultiplier démystifier dénationaliser dénaturer déneiger dénicher dénier dénigrer dénombrer dénommer dénoncer dénoter
        dénouer dénucléariser dénuder dépanner dépareiller départager dépasser dépayser dépecer dépêcher dépénaliser dépenser
        dépêtrer dépeupler déphaser dépister déplacer déplafonner déplorer déployer dépolluer déporter déposer déposséder
        dépouiller déprécier dépressuriser déprimer déprogrammer déraciner déradicaliser dérailler déranger déraper
        déréglementer dérégler déréguler dérider dériver dérober déroger dérouler dérouter désacraliser désactiver désaffecter
        désagréger désaltérer désamianter désamorcer désapprouver désarçonner désarmer désavantager désavouer désemparer désenclaver
        désengager désengorger désensabler déserter désertifier désespérer déshabiller déshériter désigner désillusionner
        désincarcérer désinfecter désinformer désintégrer désintéresser désintoxiquer désirer désister désoler
        désolidariser désorganiser désorienter désosser dessécher desserrer dessiner déstabiliser destiner destituer déstocker détacher
        détailler détaler détaxer détecter détériorer déterminer déterrer détester détoner détonner détourner détraquer détricoter
        détromper détrôner détrousser dévaler dévaliser dévaluer devancer dévaster développer déverser dévier deviner
        dévisager deviser dévisser dévitaliser dévoiler dévorer dévouer dézinguer diaboliser diagnostiquer dialoguer dicter diffamer
        différencier différer diffuser digérer dilapider dilater diligenter diluer diminuer dîner diplômer diriger
        discerner discréditer discriminer disculper discuter disjoncter disloquer dispenser disperser disposer disputer
        disqualifier disséminer disséquer disserter dissimuler dissiper dissocier dissuader distancer distiller distinguer
        distribuer diverger diversifier diviser divorcer divulguer documenter domestiquer domicilier dominer dompter donner doper
        dorer doser doter doubler doucher douter draguer drainer dramatiser dresser dribbler droguer drosser duper dupliquer durer
        dynamiser dynamiter ébaucher éborgner ébouillanter ébranler ébrécher ébruiter écarteler écarter échafauder
        échanger échapper échauder échauffer échelonner échouer éclabousser éclairer éclater éclipser économiser écoper
        écorcher écouler écourter écouter écraser écrier écrouer écrouler écumer écœurer édicter édifier éditer édulcorer
        éduquer effacer effarer effectuer effleurer effondrer efforcer effracter effrayer effriter égaler égaliser égarer égayer
        égorger égrener éjecter élaborer élaguer élancer électrifier électriser électrocuter élever éliminer éloigner élucider
        éluder émailler émanciper émaner emballer embarquer embarrasser embastiller embaucher embaumer embêter emboîter embourber
        embraser embrasser embrayer embrigader embrouiller émerger émerveiller émigrer emmagasiner emmêler emménager
        emmener emmurer émousser empailler empaler emparer empêcher empester empêtrer empiéter empiler empirer employer
        empocher empoigner empoisonner emporter empresser emprisonner emprunter encadrer encaisser encastrer encenser
        encercler enchaîner enchanter enclaver enclencher encombrer encorner encourager encrypter endetter endeuiller
        endiguer endoctriner endommager endosser endurer énerver enfanter enfermer enferrer enfiler enflammer enfler
        enfoncer enfourcher engager engendrer englober engorger engouffrer engraisser engranger enivrer enjamber enlacer
        enlever enliser enneiger ennuyer énoncer enquêter enraciner enrager enrayer enregistrer enrober enrôler enrouler
        ensabler ensanglanter enseigner ensemencer ensorceler entacher entailler entamer entarter entasser entériner enterrer
        enthousiasmer enticher entonner entourer entraîner entraver entrechoquer entreposer entrer entretuer énumérer
        envelopper envenimer envier environner envisager envoler épargner éparpiller épater épauler épeler éperonner
        épicer épier épiler épingler éplucher éponger époumoner épouser épouvanter éprouver épuiser épurer équilibrer
        équiper éradiquer érafler éreinter ériger éroder errer escalader escamoter escompter escorter escroquer espacer
        espérer espionner esquinter esquisser esquiver essaimer essayer essorer essouffler essuyer estimer estomper
        estropier étaler étatiser étayer éterniser étinceler étiqueter étirer étoffer étoiler étonner étouffer étrangler
        étrenner étriller étudier euthanasier évacuer évader évaluer évangéliser évaporer évaser éveiller éventer éventrer
        évincer éviscérer éviter évoluer évoquer exacerber exagérer exalter examiner exaspérer exaucer excaver excéder
        exceller excepter exciper exciser exciter exclamer excommunier excuser exécrer exécuter exempter exercer exfiltrer
        exhiber exhorter exhumer exiger exiler exister exonérer expatrier expédier expérimenter expertiser expier expirer
        expliciter expliquer exploiter explorer exploser exporter exposer exprimer exproprier expulser extasier
        extérioriser exterminer externaliser extirper extorquer extrader extrapoler exulter fabriquer fâcher faciliter
        façonner facturer falsifier familiariser fanatiser fanfaronner fasciner fatiguer faucher faufiler fausser
        favoriser fédéraliser fédérer fêler féliciter féminiser fermenter fermer ferrailler ferrer fertiliser fêter
        feuilleter fiancer ficeler ficher fidéliser figer fignoler figurer filer fileter filmer filtrer finaliser financer fissurer
        fixer flageller flairer flamber flâner flanquer flasher flatter flinguer flirter flotter flouer flouter fluctuer
        focaliser foirer fomenter foncer fonctionner fonder forcer forer forger formaliser former formuler fortifier
        fossiliser foudroyer fouetter fouiller fouler fourvoyer fracasser fractionner fracturer fragiliser fragmenter
        franchiser franciser frapper fraterniser frauder frayer fredonner freiner fréquenter fricoter frissonner froisser frôler
        frotter fructifier frustrer fuguer fuiter fulminer fumer fuser fusiller fusionner fustiger gâcher gagner galérer
        galoper galvaniser galvauder gangrener garder garer gaspiller gâter gaver gazer gazouiller geler gendarmer gêner
        généraliser générer géolocaliser gercer gérer germer gesticuler gicler gifler glacer glaner glisser glorifier gober gommer
        gonfler goudronner goûter gouverner gracier graisser gratifier gratter graver graviter greffer grêler grelotter
        grever griffer griffonner grignoter griller grimacer grimer grimper grincer griser grogner grommeler gronder grouiller
        grouper gruger guerroyer guetter gueuler guider guillotiner habiliter habiller habiter habituer hacker haleter
        halluciner handicaper hanter happer haranguer harceler harmoniser hasarder hâter hausser héberger héler héliporter hélitreuiller
        hérisser hériter hésiter heurter hiberner hisser hiverner hocher homogénéiser homologuer honorer horrifier hospitaliser
        huer humaniser humilier hurler hydrater hypothéquer idéaliser identifier idolâtrer ignorer illuminer illustrer
        imaginer imbriquer imiter immatriculer immerger immigrer immiscer immobiliser immoler immortaliser immuniser
        impacter impatienter imperméabiliser implanter implémenter impliquer implorer imploser importer importuner imposer
        imprégner impressionner imprimer improviser impulser imputer inaugurer incarcérer incarner incendier incinérer inciser
        inciter incliner incomber incommoder incorporer incriminer incruster incuber inculper inculquer indemniser indexer
        indigner indiquer indisposer individualiser industrialiser infantiliser infecter inféoder inférer infester
        infiltrer infirmer infliger influencer influer informatiser informer ingénier ingérer ingurgiter inhaler inhiber inhumer
        initialiser initier injecter injurier innocenter innover inoculer inonder inquiéter insérer insinuer insister
        insonoriser inspecter inspirer installer instaurer instiguer instituer institutionnaliser instrumentaliser
        insulter insupporter insurger intégrer intensifier intenter intercaler intercéder intercepter interconnecter intéresser
        interférer intérioriser interjeter interloquer internationaliser interner interpeller interpoler interposer
        interpréter interroger interviewer intimer intimider intituler intoxiquer intriguer introniser intuber invalider
        invectiver inventer inventorier inverser investiguer inviter invoquer ironiser irradier irriguer irriter isoler
        jalonner jalouser japper jardiner jaser jauger jeter jeûner joncher jongler jouer jouter jouxter jubiler jucher judiciariser
        juger juguler jumeler jurer justifier juxtaposer kidnapper kiffer klaxonner labelliser labourer lacérer lâcher laïciser
        laisser lambiner lamenter laminer lancer lapider larguer larmoyer lasser laver lécher légaliser légender légiférer
        légitimer léguer léser lésiner leurrer lever léviter libeller libéraliser libérer licencier lier lifter ligoter
        liker limer limiter limoger liquéfier liquider lisser lister livrer lobotomiser localiser loger longer lorgner louer
        louper louvoyer lustrer lutter lyncher mâcher magnifier magouiller maîtriser majorer malmener maltraiter mandater
        manger manier manifester manigancer manipuler manquer manufacturer manœuvrer maquiller marauder marchander marcher
        marginaliser marier marmonner marquer marteler martyriser masquer massacrer masser mastiquer mater matérialiser materner
        matraquer maugréer maximiser mécaniser mécontenter médailler médiatiser médicaliser méditer méfier mélanger mêler
        mémoriser menacer ménager mendier mener menotter mentionner mépriser mériter mesurer métamorphoser métrer meubler
        miauler migrer mijoter militariser militer mimer minauder miner miniaturiser minimiser minorer miroiter miser
        mitiger mitrailler mixer mobiliser modeler modérer moderniser modifier moduler moissonner molester mondialiser
        monnayer monopoliser monter montrer moquer moraliser morceler mortifier motiver moucharder mouiller mouler muer
        multiplier municipaliser murer murmurer museler muter mutiler mutiner mutualiser mystifier nager narguer narrer
        nationaliser naturaliser naufrager naviguer navrer nécessiter négliger négocier neiger nettoyer neutraliser nicher
        nier niquer niveler nominer nommer normaliser noter notifier nouer noyauter noyer nuancer numériser numéroter obérer
        objecter obliger oblitérer obnubiler obséder observer obstiner obstruer obtempérer occasionner occulter occuper
        octroyer offenser officialiser offusquer ombrager opérer opiner opposer opprimer opter optimiser orbiter
        orchestrer ordonner organiser orienter orner orthographier osciller oser ostraciser ôter oublier outiller outrager
        outrepasser ovationner oxyder oxygéner pacifier pacser pactiser pagayer palabrer pallier palper palpiter pâmer panacher paniquer panser
        panthéoniser parachever parachuter parader paralyser paramétrer parapher paraphraser parasiter pardonner parer parfumer parier parjurer
        parlementer parler parodier parquer parrainer parsemer partager participer particulariser passer passionner
        patauger patienter patiner patronner patrouiller paumer paupériser pavaner paver pavoiser payer pécher pêcher
        pédaler peiner peler pénaliser pencher pénétrer penser percer percher percuter perdurer pérenniser perfectionner
        perforer péricliter périmer permuter pérorer perpétrer perpétuer perquisitionner persécuter persévérer persifler
        persister personnaliser personnifier persuader perturber peser pester pétarader pétitionner peupler phagocyter philosopher photocopier
        photographier picorer piéger piétiner piétonniser pigeonner pigmenter piller pilonner piloter pincer piquer
        pirater pister pivoter placarder placer plafonner plagier plaider plaisanter planer planifier planquer planter
        plaquer plastifier plastiquer plâtrer plébisciter pleurer pleurnicher plier plomber plonger ployer podcaster poignarder
        poinçonner pointer poireauter polariser polémiquer politiser polluer pomper ponctionner ponctuer pondérer
        populariser porter poser positionner posséder poster postillonner postuler potasser pourchasser pousser pratiquer
        précéder prêcher précipiter préciser préconiser prédestiner prédisposer prédominer préempter préexister préfacer préférer
        préfigurer préfinancer préjuger prélever préluder préméditer prénommer préoccuper préparer préposer présager
        présélectionner présenter préserver présider presser présumer présupposer prêter prétexter prier primer prioriser
        priser privatiser priver privilégier procéder proclamer procréer procurer prodiguer profaner proférer professer
        professionnaliser profiler profiter programmer progresser prohiber projeter proliférer prolonger promener
        promulguer prôner prononcer pronostiquer propager prophétiser proportionner proposer propulser proroger prospecter
        prospérer prosterner prostituer protéger protester prouver provisionner provoquer publier puer puiser pulluler
        pulvériser purger purifier putréfier quadriller quadrupler qualifier quantifier quémander quereller questionner
        quêter quintupler quitter rabâcher rabaisser rabrouer raccommoder raccompagner raccorder raccrocher racheter
        racketter racler racoler raconter radicaliser radier radiographier radoter raffiner raffoler rafler rager railler
        raisonner rajouter rajuster râler rallier rallonger rallumer ramasser ramener ramer rameuter ramifier ramper rançonner ranger
        ranimer rapatrier râper rapetisser rapiécer rappeler rapper rapporter rapprocher raréfier raser rassasier rassembler
        rasséréner rassurer rater ratifier rationaliser rationner ratisser rattacher rattraper raturer ravager ravaler
        raviser ravitailler raviver rayer rayonner réactiver réactualiser réadapter réaffecter réaffirmer réajuster
        réalimenter réaliser réaménager réamorcer réanimer réarmer réassurer rebaptiser rebasculer rebeller reboiser rebooster
        reboucher rebrousser rebuter recadrer recalculer recaler recapitaliser récapituler recaser receler recenser
        recentrer réceptionner réchapper recharger réchauffer rechausser rechercher rechigner rechuter récidiver réciter réclamer
        reclasser recoller récolter recommander recommencer récompenser recompter réconcilier reconfigurer reconfiner
        réconforter reconsidérer reconstituer recontacter recopier recoucher recouper recouvrer recréer récrier récriminer recruter
        rectifier reculer récupérer récuser recycler redécouper redemander redémarrer redéployer rediffuser rédiger
        redimensionner rediriger redistribuer redonner redorer redoubler redouter redresser rééchelonner rééditer
        rééduquer réembarquer réembaucher réémerger réemployer réengager réenregistrer rééquilibrer réévaluer réexaminer
        réexpédier réexporter référencer référer refermer refiler refinancer refléter refluer refonder reformer réformer
        reformuler refouler réfréner réfugier refuser réfuter regagner régaler regarder régénérer régenter regimber
        réglementer régler régner regorger régresser regretter regrouper régulariser réguler régurgiter réhabiliter rehausser
        réhydrater réimplanter réimposer réimprimer réincarcérer réincarner réinitialiser réinsérer réinstaller
        réinstaurer réintégrer réinventer réitérer rejeter rejouer rejuger relâcher relancer relater relativiser relaxer
        relayer reléguer relever relier relocaliser reloger remanier remarier remarquer remballer rembarquer remblayer
        rembobiner rembourser remédier remembrer remémorer remercier remilitariser remiser remobiliser remodeler remonter
        remontrer remorquer remplacer remporter remuer rémunérer renâcler renationaliser rencontrer renégocier renflouer
        renforcer rengager renier renommer renoncer renouer renouveler rénover renseigner rentabiliser rentrer renverser
        réoccuper réorganiser réorienter réparer reparler repasser repêcher repenser répercuter repérer répertorier
        répéter repeupler replacer replanter replier répliquer replonger reporter reposer repositionner repousser
        représenter réprimander réprimer reprocher reprogrammer reprographier reproposer réprouver répudier répugner
        réputer requalifier réquisitionner réserver résider résigner résilier résister resituer résonner résorber
        respecter respirer responsabiliser ressasser ressembler resserrer ressouder ressourcer ressusciter restaurer
        rester restituer restructurer résulter résumer retaper retarder retirer retomber retoquer rétorquer retourner
        retracer rétracter retraiter retrancher retransférer retravailler rétribuer rétrocéder rétrograder retrousser
        retrouver retweeter réunifier réutiliser revacciner revaloriser réveiller réveillonner révéler revendiquer rêver
        réverbérer révérer reverser revigorer réviser revisiter revitaliser revivifier révolter révolutionner révoquer
        revoter rewriter rhabiller ricaner ridiculiser rigoler rimer rincer riposter risquer rivaliser roder rôder rogner
        ronfler ronger ronchonner ronronner roter roucouler rouer rouler rouspéter rudoyer ruer ruiner ruisseler ruminer ruser
        rythmer saborder saboter saccager sacraliser sacrer sacrifier saigner salarier saler saliver saluer sanctifier
        sanctionner sanctuariser sangloter saper satelliser saturer saupoudrer sauter sauvegarder sauver savourer
        scandaliser scander scanner sceller scénariser schématiser scinder scintiller scolariser scruter sculpter sécher
        secouer sécréter sectionner séculariser sécuriser sédentariser segmenter séjourner sélectionner sembler semer
        semoncer sensibiliser séparer séquestrer sermonner serrer sevrer sidérer siéger siffler signaler signer signifier
        sillonner simplifier simuler singulariser siphonner situer skier slalomer snober socialiser soigner solder
        solidariser solidifier soliloquer solliciter sombrer sommeiller sommer somnoler sonder songer sonner soucier
        souder soudoyer souffler souhaiter souiller soulager soûler soulever souligner soumissionner soupçonner souper soupeser
        soupirer soutirer spécialiser spécifier spéculer spolier
        sponsoriser sprinter squatter stabiliser stagner standardiser stationner statuer stériliser stigmatiser stimuler
        stipendier stipuler stocker stopper stranguler stresser structurer stupéfier styliser subdiviser subjuguer
        sublimer submerger subodorer subordonner suborner subsister substituer subtiliser subventionner succéder succomber
        sucer sucrer suer suffoquer suggérer suggestionner suicider suinter superposer superviser supplanter suppléer
        supplicier supplier supporter supposer supprimer supputer surarmer surbooker surcharger surchauffer surclasser
        surdimensionner surélever surendetter surestimer surévaluer surexploiter surfacturer surfer surgeler surligner
        surmener surmonter surnager surnommer surpasser surpeupler surplomber sursauter surtaxer surveiller survoler
        susciter suspecter sustenter susurrer suturer symboliser sympathiser synchroniser syndiquer synthétiser systématiser
        tabasser tabler tacler taguer taillader tailler talonner tamiser tamponner tancer tanguer tanner taper tapisser
        tarauder tarder targuer tarifer tasser tâter tâtonner tatouer taxer télécharger télégraphier téléguider téléphoner
        téléporter télescoper télétravailler téléviser témoigner tempérer tempêter temporiser tenailler tenter tergiverser terminer
        terrasser terrer terrifier terroriser tester tétaniser téter théoriser tinter tiquer tirailler tirer tisser titiller titrer
        titriser tituber titulariser toiser tolérer tomber toper tonifier tonner toquer torpiller torréfier torturer totaliser
        toucher tourmenter tourner tournoyer tousser tracasser tracer tracter traficoter trafiquer traîner traiter tramer
        trancher tranquilliser transborder transcender transférer transfigurer transformer transfuser transgresser
        transiger transiter transmuter transpercer transpirer transplanter transporter transposer traquer traumatiser
        travailler traverser trébucher trembler tremper trépasser trépigner tressauter tresser treuiller tricher tricoter trier
        trimballer trinquer triompher tripler tripoter tromper tronçonner trôner tronquer troquer trotter troubler trouer
        trouver truander trucider truquer tuer tutoyer tweeter twitter ulcérer unifier uniformiser urbaniser urger uriner
        user usiner usurper utiliser œuvrer vacciner vaciller vadrouiller vaguer valdinguer valider valoriser valser vampiriser
        vandaliser vanter vaporiser vaquer varier végéter véhiculer veiller vendanger vénérer venger verbaliser verdoyer
        vérifier verrouiller verser versifier vexer viabiliser vibrer vicier victimiser vidanger vider vilipender violenter
        violer virer virevolter viser visionner visiter visser visualiser vitrifier vitrioler vitupérer vivoter vociférer voguer
        voiler volatiliser voler voltiger voter vouer vouvoyer voyager vulgariser zapper zébrer zigzaguer zipper zoomer
        """;
}
