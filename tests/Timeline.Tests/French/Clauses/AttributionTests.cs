namespace Timeline.Tests.French.Clauses;

public class AttributionTests
{
    [Theory]
    [InlineData("Le pont rouvrira jeudi, a annoncé la préfecture.", "rouvrira", "la préfecture")]
    [InlineData("Le pont rouvrira jeudi, a annoncé lundi à la presse la préfète, Jeanne Morel.", "rouvrira", "la préfète, Jeanne Morel")]
    [InlineData("Le pont a cédé lundi, ont indiqué les pompiers dans un communiqué.", "cédé", "les pompiers")]
    [InlineData("Le cargo, a précisé le port, repartira jeudi.", "repartira", "le port")]
    [InlineData("Le vent tombera jeudi, prévoit le centre de Brest.", "tombera", "le centre de Brest")]
    [InlineData("Le bac ne fermera pas cette année, a promis mardi la régie.", "fermera", "la régie")]
    [InlineData("Deux barques auraient chaviré lundi, s'inquiète le maire.", "chaviré", "le maire")]
    [InlineData("L'usine supprimera vingt postes en mai, dont dix à Dole, a confirmé lundi une porte-parole.", "supprimera", "une porte-parole")]
    [InlineData("Le gérant sera jugé jeudi, a-t-on appris lundi auprès du parquet.", "jugé", "parquet")]
    [InlineData("« Il a vendu son atelier en mars », a confié à Nice-Matin sa fille Anne.", "vendu", "sa fille Anne")]
    [InlineData("Le car est tombé dans le ravin lundi, a dit à l'AFP via Skype un guide de la vallée.", "tombé", "un guide de la vallée")]
    [InlineData("Le gardien pourrait être vendu dès lundi, croit savoir la radio.", "vendu", "la radio")]
    [InlineData("Neuchâtel (ats) Le fabricant Perrin fermera un atelier en avril, a-t-il annoncé lundi.", "fermera", "Le fabricant Perrin")]
    [InlineData("Mme Morel a dit qu'elle partirait jeudi.", "partirait", "Mme Morel")]
    [InlineData("M. Morel est battu. « Je partirai jeudi », a-t-il dit.", "partirai", "M. Morel")]
    [InlineData("Monsieur le préfet a dit que le pont rouvrirait jeudi.", "rouvrirait", "Monsieur le préfet")]
    [InlineData("La sirène, affirme un rapport révélé en mai, ne fonctionnait plus depuis 2013.", "fonctionnait", "un rapport")]
    [InlineData("Les voleurs sont entrés à 10 h 40 et repartis à 11 h 10, selon le parquet.", "repartis", "le parquet")]
    [InlineData("Le groupe a annoncé la fermeture de l'usine d'ici fin 2017.", "fermeture", "Le groupe")]
    [InlineData("Un préavis sera déposé si la direction ne revient pas à la table. Celle-ci dit avoir invité les syndicats lundi.", "invité", "la direction")]
    [InlineData("Nicolas Morel et Jean Roux ont dit que le pont rouvrirait jeudi.", "rouvrirait", "Nicolas Morel et Jean Roux")]
    [InlineData("Moscou et Pékin ont annoncé que le sommet s'ouvrirait jeudi.", "ouvrirait", "Moscou et Pékin")]
    [InlineData("Le pont, a précisé le maire (PS) de Dole, rouvrira jeudi.", "rouvrira", "le maire (PS) de Dole")]
    [InlineData("Le pont, a précisé Mme Morel, ministre des Transports, rouvrira jeudi.", "rouvrira", "Mme Morel")]
    [InlineData("Le pont rouvrira jeudi, ont annoncé M. et Mme Morel.", "rouvrira", "M. et Mme Morel")]
    [InlineData("Le pont rouvrira jeudi, selon trois des quatre entreprises.", "rouvrira", "trois des quatre entreprises")]
    [InlineData("Le pont rouvrira jeudi, a dit le numéro deux du parti.", "rouvrira", "le numéro deux du parti")]
    [InlineData("La Ville l'a confirmé ce mardi : le pont rouvrira jeudi.", "rouvrira", "La Ville")]
    [InlineData("Le juge rappelle les faits : le 22 janvier 2015, l'immeuble s'effondre.", "effondre", "Le juge")]
    [InlineData("Ancien Premier ministre, Jean Morel affirme que le pont rouvrira jeudi.", "rouvrira", "Jean Morel")]
    [InlineData("Premier élu à réagir, Paul Roux a affirmé que le pont rouvrira jeudi.", "rouvrira", "Paul Roux")]
    [InlineData("Le gérant a estimé que ce tarif était juste, assurant que la navette repartirait jeudi.", "repartirait", "Le gérant")]
    [InlineData("« Tout sera réparé jeudi », assurait-on hier chez Morel.", "réparé", "Morel")]
    [InlineData("Comme l'a souligné hier la préfète Anne Morel, le trafic a reculé lundi.", "reculé", "la préfète Anne Morel")]
    [InlineData("Elle « pourrait » venir jeudi, dit-on à la mairie.", "venir", "la mairie")]
    [InlineData("L'après-midi encore, la mairie assurait que le pont rouvrirait jeudi.", "rouvrirait", "la mairie")]
    [InlineData("« Le préfet est venu samedi. Il a promis que la route rouvrirait jeudi », raconte un habitant.", "rouvrirait", "Le préfet")]
    [InlineData("« Le préfet est venu samedi. Il a promis que la route rouvrirait jeudi », raconte un habitant.", "venu", "un habitant")]
    [InlineData("Ce printemps encore, la mairie assurait que le pont rouvrirait jeudi.", "rouvrirait", "la mairie")]
    [InlineData("Le week-end dernier, le maire assurait que le pont rouvrirait jeudi.", "rouvrirait", "le maire")]
    [InlineData("Trois jours plus tôt, le préfet assurait que le pont rouvrirait jeudi.", "rouvrirait", "le préfet")]
    [InlineData("« J'ai vu le préfet samedi. Il a répondu que le pont rouvrirait jeudi », dit Paul Roux.", "rouvrirait", "le préfet")]
    [InlineData("Le syndicat redoute, lui, de nouvelles suppressions de postes d'ici à 2018.", "suppressions", "Le syndicat")]
    [InlineData("D'après La Dépêche, le club tient un gardien, un Danois, qui pourrait signer jeudi.", "signer", "La Dépêche")]
    [InlineData("Le maire a été frappé par un homme. Il a affirmé qu'il partirait lundi.", "partirait", "Le maire")]
    [InlineData("La régie a reçu les élus lundi et promis que le bac serait réparé en juin.", "réparé", "La régie")]
    [InlineData("Le club a gagné dimanche, recruté 2 joueurs et annoncé que le stade fermerait en juin.", "fermerait", "Le club")]
    [InlineData("Le pont rouvrira jeudi, a dit le maire Roux en marge d'une visite.", "rouvrira", "le maire Roux")]
    [InlineData("Le pont rouvrira jeudi, a dit la ministre Ana Roux en conférence de presse.", "rouvrira", "la ministre Ana Roux")]
    [InlineData("Le pont rouvrira jeudi, a dit le chef de la police en Corse.", "rouvrira", "le chef de la police en Corse")]
    [InlineData("« Le train partira jeudi », promet-on à la RATP.", "partira", "la RATP")]
    [InlineData("« Le décret sera signé jeudi », confirme-t-on à Bercy.", "signé", "Bercy")]
    [InlineData("« Le décret sera signé jeudi », fait-on savoir à l'ambassade.", "signé", "l'ambassade")]
    [InlineData("« Le décret sera signé jeudi », dit-on dans l'entourage du roi.", "signé", "l'entourage du roi")]
    [InlineData("Le pont rouvrira jeudi, annonce Le Soir.", "rouvrira", "Le Soir")]
    [InlineData("Le 3, le préfet a reçu les riverains. Il a promis de trancher le 22.", "trancher", "le préfet")]
    [InlineData("Diego a 33 ans. Son restaurant de Liège a fermé. « J'ai tout refait en juillet », soupire-t-il.", "refait", "Diego")]
    [InlineData("Diego a été battu. Son avocat a réagi. « Il partira jeudi », dit-il.", "partira", "Son avocat")]
    [InlineData("Le gérant aurait menti, d'après l'accusation. Lundi, il a nié. « Je suis parti jeudi », a-t-il dit.", "parti", "Le gérant")]
    [InlineData("Le groupe a perdu. Sa filiale de Lyon a réagi. « L'atelier fermera jeudi », a-t-elle dit.", "fermera", "Sa filiale de Lyon")]
    [InlineData("Marie a perdu son emploi. Son usine a fermé. « Je partirai jeudi », dit-elle.", "partirai", "Marie")]
    [InlineData("Le Soir assure que le pont rouvrira jeudi.", "rouvrira", "Le Soir")]
    [InlineData("Le pont rouvrira jeudi, a promis l'ancien conseiller du roi.", "rouvrira", "l'ancien conseiller du roi")]
    [InlineData("Le pont rouvrira jeudi, a promis le conseiller du roi.", "rouvrira", "le conseiller du roi")]
    [InlineData("La société compte rouvrir le bac jeudi.", "rouvrir", "La société")]
    [InlineData("Et le préfet de conclure : « La route rouvrira jeudi. »", "rouvrira", "le préfet")]
    [InlineData("« Non », répond le préfet. Et d'ajouter : « La route rouvrira jeudi. »", "rouvrira", "le préfet")]
    [InlineData("Le préfet de conclure : « La route rouvrira jeudi. »", "rouvrira", "Le préfet")]
    [InlineData("Le préfet, lui, de rappeler que la route avait rouvert lundi.", "rouvert", "Le préfet")]
    public void Reporting_clause(string text, string trigger, string source) => ShouldSay(text, trigger, source);

    private const string Talk = """
        « Je quitterai la scène en 2018 »
        La danseuse Ada Morel achève samedi une tournée.
        Quand avez-vous commencé ?
        J'ai dansé à Dole en mars 2009.
        Et vous avez tenu ?
        Oui. J'ai ouvert une école en 2011.
        Le public pourra la voir jeudi.
        """;

    [Theory]
    [InlineData("dansé")]
    [InlineData("ouvert")]
    public void An_answer_is_said_by_the_person_who_is_asked(string trigger) => ShouldSay(Talk, trigger, "La danseuse Ada Morel");

    [Fact]
    public void An_answer_may_begin_with_a_date() =>
        ShouldSay("La danseuse Ada Morel achève une tournée.\nQuand avez-vous commencé ?\nMars 2009. J'ai dansé à Dole.\nEt l'école ?\n2011. Je l'ai ouverte seule.", "dansé", "La danseuse Ada Morel");

    [Fact]
    public void The_title_of_an_interview_names_who_answers() =>
        ShouldSay("Ada Morel : « Je suis prête »\n\nEntretien avec la danseuse.\n\nOù avez-vous commencé ?\nJ'ai dansé à Dole en mars 2009.\n\nEt l'école ?\nElle a ouvert en 2011.", "dansé", "Ada Morel");

    [Fact]
    public void What_introduces_an_interview_is_the_author_s() =>
        TimelineExtractor.Extract(Talk, new LocalDate(2016, 3, 15)).Single(told => told.Trigger.Text == "achève").Attribution.Should().BeNull();

    [Theory]
    [InlineData("La préfecture a annoncé que le pont rouvrirait jeudi.", "rouvrirait", "La préfecture")]
    [InlineData("La préfète, qui n'a pas donné de chiffres, assure que le pont a cédé lundi.", "cédé", "La préfète")]
    [InlineData("Lundi, à Lyon, le directeur de l'usine a juré avoir payé les primes en février.", "payé", "le directeur de l'usine")]
    [InlineData("La ville de Brest a fait savoir qu'elle vendrait le théâtre en avril.", "vendrait", "La ville de Brest")]
    [InlineData("Le syndicat menace de bloquer le port jeudi.", "bloquer", "Le syndicat")]
    [InlineData("Les locataires, de leur côté, accusent le bailleur d'avoir coupé l'eau samedi.", "coupé", "Les locataires")]
    [InlineData("Un gardien, accusé par le club d'avoir vendu des billets en février, a été renvoyé.", "vendu", "le club")]
    [InlineData("Le ministre du Budget, Paul Armand, a souhaité que la loi soit votée en avril.", "votée", "Le ministre du Budget, Paul Armand")]
    [InlineData("Le maire a reçu les riverains et a promis de rouvrir l'école en avril.", "rouvrir", "Le maire")]
    [InlineData("Le maire a dit espérer que l'école rouvrirait en avril.", "rouvrirait", "Le maire")]
    [InlineData("La fédération annonce que le match aura lieu samedi et que le stade ouvrira vendredi.", "ouvrira", "La fédération")]
    [InlineData("Paris conteste que le texte ait été signé le 3 octobre.", "signé", "Paris")]
    [InlineData("Le préfet a ordonné que les tentes soient ôtées dès jeudi.", "ôtées", "Le préfet")]
    [InlineData("La ligue a prié le club de libérer son gardien avant jeudi.", "libérer", "La ligue")]
    [InlineData("Plusieurs élus se demandent si le maire a vendu le pré lundi.", "vendu", "Plusieurs élus")]
    [InlineData("La préfète n'a pas dit si le pont rouvrirait en avril.", "rouvrirait", "La préfète")]
    [InlineData("Le chantier prévoit de licencier dix soudeurs en avril.", "licencier", "Le chantier")]
    [InlineData("Il est mis en cause : la chambre des comptes, saisie par un élu, lui reproche d'avoir cédé un pré en 2010.", "cédé", "la chambre des comptes")]
    [InlineData("Un riverain, lui, dit en avoir entendu deux dimanche.", "entendu", "Un riverain")]
    [InlineData("Le club, qui parle de « légitime défense », dément avoir lancé un appel lundi.", "lancé", "Le club")]
    public void Verb_above(string text, string trigger, string source) => ShouldSay(text, trigger, source);

    [Theory]
    [InlineData("« Nous partirons jeudi », a déclaré le commandant.", "partirons", "le commandant")]
    [InlineData("“Nous partirons jeudi”, a déclaré le commandant.", "partirons", "le commandant")]
    [InlineData("\"Nous partirons jeudi\", a déclaré le commandant.", "partirons", "le commandant")]
    [InlineData("« Le navire est prêt. Nous partirons jeudi. Rien ne presse », a expliqué l'armateur grec.", "partirons", "l'armateur grec")]
    [InlineData("« Nous partirons jeudi, a précisé le commandant, et nous reviendrons samedi. »", "reviendrons", "le commandant")]
    [InlineData("Le commandant a prévenu : « Nous partirons jeudi. »", "partirons", "Le commandant")]
    [InlineData("« Le navire est prêt », a expliqué l'armateur. « Nous partirons jeudi. »", "partirons", "l'armateur")]
    [InlineData("« Nous ne vendrons rien jeudi », s'est emporté le boulanger.", "vendrons", "le boulanger")]
    [InlineData("– Je pars jeudi, répond le facteur.", "pars", "le facteur")]
    [InlineData("Le chef « a servi samedi des plats de la veille », a soutenu son associé, Marc Delvaux.", "servi", "son associé, Marc Delvaux")]
    [InlineData("« Nous partirons jeudi », abonde la gérante.", "partirons", "la gérante")]
    [InlineData("« Nous partirons jeudi », sourit la gérante.", "partirons", "la gérante")]
    [InlineData("« Nous partirons jeudi », prophétisait la gérante.", "partirons", "la gérante")]
    [InlineData("« Nous partirons jeudi. »\n\n— Marie Martin, maire de Dole", "partirons", "Marie Martin")]
    public void Quotation(string text, string trigger, string source) => ShouldSay(text, trigger, source);

    [Theory]
    [InlineData("Selon le parquet, l'homme a fui dimanche.", "fui", "le parquet")]
    [InlineData("L'homme a fui dimanche, selon une source policière.", "fui", "une source policière")]
    [InlineData("D'après la météo, il neigera jeudi.", "neigera", "la météo")]
    [InlineData("Pour les avocats, le dossier sera clos jeudi.", "clos", "les avocats")]
    [InlineData("À en croire l'entourage du roi, il partira jeudi.", "partira", "l'entourage du roi")]
    [InlineData("L'homme a été arrêté lundi, apprend-on de source judiciaire.", "arrêté", "source judiciaire")]
    [InlineData("Le ministre est parti, le maire affirmant que le pont rouvrirait jeudi.", "rouvrirait", "le maire")]
    [InlineData("Le ministre est parti, affirmant que le pont rouvrirait jeudi.", "rouvrirait", "Le ministre")]
    [InlineData("Le fonds, qui aurait vendu ses parts lundi, selon la revue Capital Neuf, attaquera le conseil jeudi.", "vendu", "la revue Capital Neuf")]
    [InlineData("D'après ce rapport, l'usine fermera en mai.", "fermera", "ce rapport")]
    [InlineData("Le maire a écouté le collectif Respire, selon lequel deux fours auraient brûlé lundi.", "brûlé", "le collectif Respire")]
    [InlineData("La foule a suivi Paul Vidal, pour qui le pont sera fermé jeudi.", "fermé", "Paul Vidal")]
    [InlineData("Pour l'opposante Corina Dravic, le canal fermera en mai.", "fermera", "l'opposante Corina Dravic")]
    [InlineData("Dix mineurs ont été évacués vers Dole, où l'un d'eux serait mort samedi, selon la radio locale.", "mort", "la radio locale")]
    [InlineData("D'après le quotidien, Belo est proche d'un accord avec Dole, qui aurait transmis une offre lundi.", "transmis", "le quotidien")]
    [InlineData("Aux dires d'un voisin, la cave a brûlé lundi.", "brûlé", "un voisin")]
    [InlineData("De l'aveu du directeur, la cave a brûlé lundi.", "brûlé", "directeur")]
    [InlineData("De l'aveu même du directeur, la cave a brûlé lundi.", "brûlé", "directeur")]
    [InlineData("De l'avis des voisins, la cave a brûlé lundi.", "brûlé", "voisins")]
    [InlineData("Selon Le Matin, la cave a brûlé lundi.", "brûlé", "Le Matin")]
    [InlineData("Si l'on en croit la radio locale, la cave a brûlé lundi.", "brûlé", "la radio locale")]
    [InlineData("S'il faut en croire le gardien, la cave a brûlé lundi.", "brûlé", "le gardien")]
    [InlineData("Un départ en juin n'est pas exclu, selon la gérante.", "départ", "la gérante")]
    public void Preposition(string text, string trigger, string source) => ShouldSay(text, trigger, source);

    [Theory]
    [InlineData("Le préfet a visité le village. « Nous rouvrirons la route jeudi », a-t-il ajouté.", "rouvrirons", "Le préfet")]
    [InlineData("La digue a cédé, a annoncé la maire. Elle a promis de reloger les familles avant samedi.", "reloger", "la maire")]
    [InlineData("« C'est fini », a dit le porte-parole des mineurs. Selon lui, la mine a fermé lundi.", "fermé", "le porte-parole des mineurs")]
    [InlineData("Le chef du parti ne briguera aucun mandat jeudi, a-t-il annoncé.", "briguera", "Le chef du parti")]
    [InlineData("Le syndicat a parlé. Le car ne partira pas jeudi, a-t-il ajouté.", "partira", "Le syndicat")]
    [InlineData("Le port attend l'armateur. D'après ce dernier, dix marins sont montés à bord lundi.", "montés", "l'armateur")]
    [InlineData("« Il sera relaxé jeudi », a prédit mardi en fin d'après-midi Me Karim Zebrane.", "relaxé", "Me Karim Zebrane")]
    [InlineData("La patronne, Anna Roux, a parlé à midi. « Aucun car ne partira jeudi », a-t-elle ajouté.", "partira", "La patronne, Anna Roux")]
    [InlineData("L'usine paiera, a dit une porte-parole. Aucun départ n'interviendra jeudi, a-t-elle ajouté.", "interviendra", "une porte-parole")]
    [InlineData("La soliste a annoncé son retour. Son producteur a refusé tout entretien. « Je chanterai jeudi », a-t-elle promis.", "chanterai", "La soliste")]
    [InlineData("Ada Morel navigue depuis dix ans. Une colonie de vacances l'avait menée à la mer. « J'ai gagné en 2014 », dit-elle.", "gagné", "Ada Morel")]
    [InlineData("Les locaux ont égalisé, avant que Paul Rey ne passe une pénalité. « Je les ratais toutes mardi », a-t-il plaisanté.", "ratais", "Paul Rey")]
    [InlineData("Deux barques ont coulé, s'inquiète le maire. Ce dernier a sommé les pêcheurs de rentrer avant jeudi.", "rentrer", "le maire")]
    [InlineData("Elle met en cause le comité. Celui-ci, qui siège à huis clos, soutient que le visa a été accordé lundi.", "accordé", "le comité")]
    [InlineData("Le club a répondu à l'agent Pierre Sorel. Celui-ci avait affirmé que le contrat serait signé jeudi.", "signé", "l'agent Pierre Sorel")]
    [InlineData("L'usine fermera, a annoncé son directeur, Marc Rey. Il a ajouté que la forge de Dole, qui perd de l'argent, cesserait de produire. « Nous avons perdu un client en 2014 », a-t-il dit.", "perdu", "son directeur, Marc Rey")]
    [InlineData("Le président a refusé la hausse, contredisant son ministre, qui l'avait jugée utile. « Je recevrai le comité jeudi », a-t-il promis.", "recevrai", "Le président")]
    [InlineData("La réalisatrice Ana Roux a perdu son passeport, ce que Dole n'a pas confirmé. « Je devais partir mardi », raconte-t-elle.", "partir", "La réalisatrice Ana Roux")]
    [InlineData("La réalisatrice Ana Roux est en retard. Son avocat s'est plaint. « Je partirai jeudi », raconte-t-elle.", "partirai", "La réalisatrice Ana Roux")]
    [InlineData("Faux, rétorque le groupe. Selon lui, les négociations ont été rompues vendredi.", "rompues", "le groupe")]
    [InlineData("Le maire ne briguera pas un nouveau mandat, a-t-il annoncé. « Je partirai en juin », a-t-il ajouté.", "partirai", "Le maire")]
    [InlineData("Le préfet a accusé Nicolas Roux de mentir. Nicolas Roux sera candidat, a-t-il dit mardi. « Je parlerai en mai », a-t-il précisé.", "parlerai", "Nicolas Roux")]
    [InlineData("Alors que le préfet dénonce une attaque, le maire ne nie pas les faits. « Nous agirons jeudi », a-t-il dit.", "agirons", "le maire")]
    [InlineData("Son ex-femme témoigne. « Il m'a frappée dimanche », a-t-elle dit.", "frappée", "Son ex-femme")]
    public void Pronoun(string text, string trigger, string source) => ShouldSay(text, trigger, source);

    [Theory]
    [InlineData("La préfecture a annoncé lundi que le pont rouvrirait.", "annoncé")]
    [InlineData("Le pont a cédé lundi.", "cédé")]
    [InlineData("Le gérant sera jugé, a-t-on appris lundi auprès du parquet.", "appris")]
    [InlineData("On a appris lundi de source judiciaire que le gérant avait fui.", "appris")]
    [InlineData("Le gérant sera jugé jeudi, a-t-on appris à Dole.", "jugé")]
    [InlineData("« Le gérant sera jugé jeudi », dit-on à voix basse.", "jugé")]
    [InlineData("Aucune analyse ne permet d'affirmer que le vin a tourné lundi.", "tourné")]
    [InlineData("Le maire n'exclut pas que l'incendie de lundi soit criminel.", "incendie")]
    [InlineData("Le maire n'exclut pas que ces incendies de lundi soient criminels.", "incendies")]
    [InlineData("La décision d'annoncer que le bac fermera jeudi a surpris.", "fermera")]
    [InlineData("Le maire n'a pas souhaité parler lundi.", "parler")]
    [InlineData("Le moyen de dire : « La route rouvrira jeudi. »", "rouvrira")]
    [InlineData("Selon ce que dit le maire, la route rouvrira jeudi.", "rouvrira")]
    [InlineData("Si l'on en croit ce qui se dit, la route rouvrira jeudi.", "rouvrira")]
    [InlineData("Dix mineurs ont été évacués lundi vers Dole, où l'un d'eux serait mort, selon la radio locale.", "évacués")]
    [InlineData("Selon une étude publiée lundi par un institut, le vin se vend mal.", "publiée")]
    [InlineData("Le ministre n'a pas précisé où il avait été opéré lundi.", "opéré")]
    [InlineData("Le fonds, qui aurait vendu ses parts lundi, selon la revue Capital Neuf, attaquera le conseil jeudi.", "attaquera")]
    [InlineData("Pour la première fois, le musée ouvrira jeudi.", "ouvrira")]
    [InlineData("Le maire a ouvert le bal samedi, a annoncé un feu d'artifice et a salué les enfants.", "ouvert")]
    [InlineData("« C'est fini », a dit le patron, alors que l'usine brûle depuis lundi.", "brûle")]
    [InlineData("« Rien ne va. »\n\n— Je pars jeudi, dit-il.\n\nLe pont a cédé lundi.", "cédé")]
    [InlineData("Le maire a démissionné : le pont rouvrira jeudi.", "rouvrira")]
    public void Author(string text, string trigger) => ShouldSay(text, trigger, null);

    [Fact]
    public void Event_points_to_the_verb_that_reports_it() =>
        Assert.Equal("annoncé", ReadEvent.In("Le pont rouvrira jeudi, a annoncé la préfecture.", "rouvrira").ReportedBy?.Text);

    private static void ShouldSay(string text, string trigger, string? source)
    {
        var read = ReadEvent.In(text, trigger).Attribution?.Source;
        Assert.True(read?.Text == source, $"{text}: {trigger} is told by {read?.Text ?? "the author"}, should be {source ?? "the author"}");
    }
}
