namespace Timeline.Tests.French.Clauses;

/// <summary>Which predicate a date dates: one sentence or more for each rule of <c>AttachmentReader</c>, and those it must leave alone.</summary>
public sealed class AttachmentTests
{
    [Theory]
    [InlineData("Le maire a démissionné lundi.", "démissionné")]
    [InlineData("Il s'est reposé toute la journée de lundi.", "reposé")]
    [InlineData("Sur la seule journée de lundi, vingt vols ont été annulés.", "annulés")]
    [InlineData("Le bac s'est engagé à rembourser tous les voyageurs concernés avant le 31 mars.", "rembourser")]
    [InlineData("La ville doit protéger les maisons construites avant 1914.", "construites")]
    [InlineData("L'État promet de rénover les logements loués avant 1948.", "loués")]
    [InlineData("Le groupe s'engage à réparer les trains livrés avant le 1er mars.", "livrés")]
    [InlineData("Le bac doit rembourser les billets achetés avant le 31 mars.", "achetés")]
    [InlineData("Le parquet pourrait annoncer sa décision dès demain.", "annoncer")]
    [InlineData("Le club a joué, contre deux rivaux en 2012, son avenir.", "joué")]
    [InlineData("Tout conseiller absent lundi sera sanctionné.", "sanctionné")]
    [InlineData("Le maire veut que le texte, amendé, soit le 3 mai devant le Sénat.", "soit")]
    [InlineData("Le maire doit présenter sa réforme avant le 20 mars.", "présenter")]
    [InlineData("La maire avait promis cette réforme en mai 2013.", "promis")]
    [InlineData("Le port a débarqué plus de thon que pendant toute la saison 2011.")]
    [InlineData("Plus de gens savent que durant l'été 2011 la ville a brûlé.", "brûlé")]
    [InlineData("Le port a débarqué plus de thon que durant l'été 2011, a dit le maire.")]
    [InlineData("Le port a débarqué depuis avril plus de thon que durant l'été 2011.", "débarqué")]
    [InlineData("La régie a perdu deux millions en 2014, après un bénéfice l'année précédente.", "perdu", "bénéfice")]
    [InlineData("La régie a perdu deux millions en 2014, contre un bénéfice l'année précédente.", "perdu")]
    [InlineData("L'engin avait tenté une première fois de se poser le 12 février.", "tenté")]
    [InlineData("Le voleur a essayé en vain de fuir lundi.", "essayé")]
    [InlineData("Le voleur a tenté avec un couteau de fuir lundi.", "fuir")]
    [InlineData("La gardienne s'était rompu les ligaments croisés en 2013.", "rompu")]
    [InlineData("La passante croisée lundi était la voleuse.", "croisée")]
    [InlineData("Il est jugé pour des vols commis sur trois chantiers dans les années 1990.", "commis")]
    [InlineData("Un témoin est entendu et deux autres attendent depuis lundi.", "attendent")]
    [InlineData("Il a acheté deux autres licences lundi.", "acheté")]
    [InlineData("Le tarif sera revu lors du conseil communal de lundi.", "conseil")]
    [InlineData("Le joueur pourrait déposer un recours d'ici à lundi.", "déposer")]
    [InlineData("Le typhon devrait toucher la côte est de l'île lundi.", "toucher")]
    [InlineData("La maire, élue puis mise en examen lundi, se tait.", "mise")]
    [InlineData("Le cycliste, professionnel de 1989 à 1993, dirige un club.", "professionnel")]
    [InlineData("Lundi, le maire de la commune, qui préside aussi la région, a démissionné.", "démissionné")]
    [InlineData("L'accord qu'il signera mardi ravit les éleveurs.", "signera")]
    [InlineData("Trois hommes ont été, une nouvelle fois, interpellés lundi à Brest.", "interpellés")]
    [InlineData("Il n'a, semble-t-il, pas encore été officiellement signé lundi.", "signé")]
    [InlineData("Le cessez-le-feu entré en vigueur lundi tient bon.", "entré")]
    [InlineData("Interrogée lundi à la radio, la ministre a reconnu une erreur.", "Interrogée")]
    [InlineData("C'est lundi que le barrage a cédé.", "cédé")]
    [InlineData("Le barrage a cédé, lundi, sous la pression des eaux.", "cédé")]
    [InlineData("Le tribunal a siégé et, lundi, le verdict est tombé.", "tombé")]
    [InlineData("La direction a commencé à licencier lundi.", "commencé")]
    [InlineData("L'usine a fermé sans prévenir personne dans la vallée lundi.", "fermé")]
    [InlineData("Le navire est à quai depuis lundi.", "est")]
    [InlineData("Elle ne sera opérée que lundi.", "opérée")]
    [InlineData("Le chantier est en cours depuis lundi.", "cours")]
    [InlineData("Le ministre a mardi soir reçu les éleveurs.", "reçu")]
    [InlineData("Le juge a, dans la nuit de lundi à mardi, libéré le suspect.", "libéré")]
    [InlineData("La troupe va, dès le 1er avril, quitter la ville.", "quitter")]
    [InlineData("C'est finalement jeudi que le pont a cédé.", "cédé")]
    [InlineData("Ce n'est, dit-on, que le 3 mars que le préfet a tranché.", "tranché")]
    [InlineData("C'est ce soir, quoi qu'on en dise, que nous devons voter.", "voter")]
    [InlineData("La fête a été donnée comme il se doit, mercredi 9 mars, sur la place.", "donnée")]
    [InlineData("Elle a promis de rembourser la ville samedi dernier.", "promis")]
    [InlineData("Grâce aux dons, le musée est aujourd'hui ouvert.", "ouvert")]
    [InlineData("L'ancien garage est peut-être une ruine depuis 2014.", "ruine")]
    [InlineData("Jeanne Lormont (née le 5 mai 1927 à Dole et morte le 3 juin 2009 à Lens) est peintre.", "née", "morte")]
    [InlineData("Le hameau, autonome jusqu'en 1790, appartient à la commune.", "autonome")]
    [InlineData("Il y a eu onze blessés lundi à Vesoul.", "eu")]
    [InlineData("Le pont a été bâti il y a douze ans, en 2004, par l'armée.", "bâti", "bâti")]
    [InlineData("La statue a été sciée par un voisin, qui n'a rien avoué au juge, le 3 février à Lens.", "sciée")]
    [InlineData("Le pilote a tenté de redresser l'appareil lundi.", "tenté")]
    [InlineData("Le port salue un pilote, mort vendredi dernier.", "mort")]
    [InlineData("Le loyer a doublé, passant de trois à six euros en 2014.", "passant")]
    [InlineData("- En 1997, la mine a fermé.", "fermé")]
    [InlineData("Le peintre est tombé d'une falaise au Tréport, où il logeait, ce dimanche 13 mars.", "tombé")]
    [InlineData("La cavalière revient du grand prix de Dole du 5 mars.", "prix")]
    [InlineData("Les dockers avaient déposé un préavis de débrayage pour vendredi.", "débrayage")]
    [InlineData("La troupe annonce des visites surprises lundi.", "annonce")]
    [InlineData("Il était 5 h 30 lundi, lorsque le pont a cédé.", "cédé")]
    [InlineData("Elle avait un plan, que le conseil a écarté, le 9 mars.", "écarté")]
    [InlineData("Il brandit un décret daté de mai 1987.", "daté")]
    [InlineData("Le ministre a promis de partir « dès lundi ».", "partir")]
    [InlineData("La direction doit transmettre une offre écrite d'ici à vendredi.", "transmettre")]
    [InlineData("Elle s'est engagée à dédommager les clients lésés avant le 31 mai.", "dédommager")]
    [InlineData("Le bailleur doit reloger les familles évacuées avant le 31 mai.", "reloger")]
    [InlineData("Le bailleur a relogé les familles évacuées avant le 31 mai.", "évacuées")]
    [InlineData("La récolte est maigre par rapport à l'année 2015 où il avait plu.", "plu")]
    [InlineData("Il est au bourg depuis dix ans où il élève des chèvres.", "est")]
    [InlineData("Elle est poursuivie pour avoir caché un cousin en mai 2013.", "caché")]
    [InlineData("La secousse a été ressentie à 5 h 12, heure locale (3 h 12 UTC).", "ressentie")]
    [InlineData("L'avion a disparu à 2 heures (minuit GMT).", "disparu")]
    [InlineData("Le cargo a coulé lundi (3 h 12 UTC).", "coulé", "coulé")]
    [InlineData("Le trafic restait très perturbé lundi dans le Nord.", "restait")]
    [InlineData("Le ministre, qui dit avoir été informé « hier », a promis la création d'un comité.", "informé")]
    [InlineData("Il souhaite organiser le vote avec celui des députés, au premier trimestre 2019.", "organiser")]
    [InlineData("L'exposition s'ouvrira comme prévu le 5 octobre.", "ouvrira")]
    [InlineData("Nous avons attendu une réponse jusqu'à ce matin.", "attendu")]
    [InlineData("Le ministre se rendra jeudi et vendredi à Accra pour s'y entretenir avec le roi, a-t-on appris mardi.", "rendra", "rendra", "appris")]
    [InlineData("La veuve avait reçu des menaces tout au long de l'été 2014.", "reçu")]
    [InlineData("Depuis le 1er novembre, date d'ouverture de la saison, trois cyclones ont été baptisés.", "baptisés")]
    [InlineData("Le ministère, joint dimanche, n'a pas répondu.", "joint")]
    [InlineData("Le dernier remonte au 11 décembre, quand un attentat avait été perpétré.", "perpétré")]
    [InlineData("Une tempête avait déjà couché la forêt le 3 février 1990.", "couché")]
    [InlineData("L'équipe rechaussera les skis mardi.", "rechaussera")]
    [InlineData("La radio podcastera l'entretien mardi.", "podcastera")]
    [InlineData("Le port a fait savoir mardi que le bac était plein.", "fait")]
    [InlineData("Malgré l'avis de tempête diffusé samedi, il est parti.", "diffusé")]
    [InlineData("Parti vers 15h20 d'un talus, le feu a été fixé.", "Parti")]
    [InlineData("Chargés mardi et mercredi à Dole, les bateaux appareilleront.", "Chargés", "Chargés")]
    [InlineData("Un homme a été interpellé lundi par des agents venus de Lyon et assistés du Raid.", "interpellé")]
    public void A_date_dates_a_verb(string sentence, params string[] triggers) => sentence.PublishedOn("2016-03-15").ShouldHaveTriggers(triggers);

    [Theory]
    [InlineData("Les victimes de l'attentat du 13 novembre ont témoigné.", "attentat")]
    [InlineData("Les élections législatives de juin ont rebattu les cartes.", "élections")]
    [InlineData("Il a parlé du climat lors de sa visite à Lyon lundi.", "visite")]
    [InlineData("Elle a enseigné jusqu'à sa retraite, en 1983.", "retraite")]
    [InlineData("Les frappes depuis le 30 septembre ont fait cent morts.", "frappes")]
    [InlineData("Elle savoure sa victoire à la primaire depuis sa victoire à la primaire du 3 mars.", "primaire")]
    [InlineData("Le programme prévoit deux essais en 2018.", "essais")]
    [InlineData("L'enquête porte sur la vente de terrains en 2003.", "vente")]
    [InlineData("Ouverture du procès lundi", "Ouverture")]
    [InlineData("14 septembre 2015 : ouverture du procès, qui doit durer trois semaines.", "ouverture")]
    [InlineData("La bataille de Saint-Aubray (1436) fut courte.", "bataille")]
    [InlineData("Les horaires sont fixés comme suit : samedi 2 avril, 18 h : messe à Clerval.", "messe")]
    [InlineData("Au programme : vendredi, loto ; le maire saluera les anciens.", "loto")]
    [InlineData("Samedi soir, l'amicale invite ses membres au bal de la mairie.", "bal")]
    [InlineData("La cour juge un comptable pour l'incendie d'un entrepôt, le 2 février à Sens.", "incendie")]
    [InlineData("Le gardien est forfait pour la venue de Lorient samedi.", "venue")]
    [InlineData("La direction prévient que, sans compromis d'ici le 12 avril, le site fermera.", "compromis")]
    [InlineData("Le foyer propose un concours de belote le jeudi 24 mars.", "concours")]
    [InlineData("L'idée d'élections anticipées en juin gagne du terrain.", "élections")]
    [InlineData("Anne Roux, ministre de 1995 à 1997, préside le jury.", "ministre")]
    [InlineData("Il a revu la finale perdue de 1991.", "finale")]
    [InlineData("La vallée se souvient de l'ouverture, en 2004, d'un refuge.", "ouverture")]
    [InlineData("Le collectif a annoncé une réunion de crise pour le 22 mars.", "réunion")]
    [InlineData("Le maire a évoqué une visite la semaine prochaine.", "visite")]
    [InlineData("Elle est condamnée pour l'incendie d'une grange à Dole en mai 2013.", "incendie")]
    [InlineData("Les anciens évoquent leur victoire en Coupe en 1991.", "victoire")]
    [InlineData("Personne ici n'ignore que la chute d'un grimpeur à Omblèze en mai 2014 avait ému la vallée.", "chute")]
    [InlineData("Le naufrage d'un chalutier au large de Brest, lundi, a fait deux morts.", "naufrage")]
    [InlineData("À la suite de l'effondrement d'un balcon en février, l'immeuble a été vidé.", "effondrement")]
    [InlineData("Vainqueur de la course en 2013, le Belge a tout perdu.", "Vainqueur")]
    [InlineData("Son père Émile (mort en 1917) était meunier.", "mort")]
    [InlineData("1958 : naissance à Alger.", "naissance")]
    [InlineData("La thèse porte sur une grève oubliée, en 1953, des mineurs.", "grève")]
    [InlineData("Elle risque de manquer l'ouverture du festival, le 2 avril, à Sens.", "ouverture")]
    [InlineData("Inès Valdor ministre en 2012 et son frère sont là.", "ministre")]
    [InlineData("Anne Roux, députée et ministre de 1995 à 1997, préside le jury.", "ministre")]
    [InlineData("L'ancien ministre de la Défense (1997-2002) est jugé.", "ministre")]
    [InlineData("Les anciens directeurs du port de 1983 à 1993 sont jugés.", "directeurs")]
    [InlineData("Le couvre-feu, en vigueur depuis novembre, sera levé.", "vigueur")]
    [InlineData("La météo ne croit pas à l'arrivée d'un orage avant jeudi.", "arrivée")]
    [InlineData("La direction explique la crise par la chute des commandes depuis janvier.", "chute")]
    [InlineData("Les mineurs ont voté la poursuite de leur grève jusqu'à jeudi.", "poursuite")]
    [InlineData("La mairie envisage la location de préfabriqués à compter du 2 avril.", "location")]
    [InlineData("Les élus exigent l'ouverture de négociations avant le 1er-Mai.", "ouverture")]
    [InlineData("Le coup d'Etat manqué du 17 septembre a échoué.", "coup")]
    [InlineData("Le chiffre d'affaires recule après une chute de 31 % en 2014.", "chute")]
    [InlineData("La halle a été bâtie lors de l'Exposition universelle de 1900.", "Exposition")]
    [InlineData("La ville se souvient du conflit étudiant du printemps.", "conflit")]
    [InlineData("Le syndicat pourrait réclamer des élections avant l'été.", "élections")]
    [InlineData("La maire avait promis une réforme pour mai 2013.", "réforme")]
    public void A_date_dates_a_noun(string sentence, string trigger) => sentence.PublishedOn("2016-03-15").ShouldHaveTriggers(trigger);

    [Theory]
    [InlineData("Samedi, concert de la fanfare.", "concert", "2016-03-19")]
    [InlineData("Samedi : repas des anciens à la salle des fêtes.", "repas", "2016-03-19")]
    public void What_a_programme_announces_is_to_come(string sentence, string trigger, string value) => sentence.ShouldDate(trigger, value);

    [Theory]
    [InlineData("Mardi, il a démissionné et quitté le pays.", "démissionné", "quitté")]
    [InlineData("Mardi, elle a vendu sa maison et a pris le train.", "vendu", "pris")]
    [InlineData("Cent campeurs ont été évacués lundi et hébergés dans un gymnase.", "évacués", "hébergés")]
    [InlineData("Mardi, trois soldats ont été tués et cinq autres blessés.", "tués", "blessés")]
    [InlineData("Un policier a été tué et un passant grièvement blessé lundi.", "tué", "blessé")]
    [InlineData("Un homme a été tué, deux autres blessés et un quatrième arrêté samedi.", "tué", "blessés", "arrêté")]
    [InlineData("Un homme a été tué par un policier et un vigile armé lundi.", "tué")]
    [InlineData("Un hangar a été détruit et les maisons endommagées lundi seront évacuées.", "endommagées")]
    public void Two_predicates_share_a_date(string sentence, params string[] triggers) => sentence.PublishedOn("2016-03-15").ShouldHaveTriggers(triggers);

    [Theory]
    [InlineData("Par Anne Roux, publié le 13 mars 2016 à 06h45")]
    [InlineData("Publié aujourd'hui à 11h47, mis à jour à 16h02 · Temps de lecture 4 min.")]
    [InlineData("Radio Valmont | Publié le 13/03/2016 21:10 Mis à jour le 14/03/2016 07:12 | Temps de lecture : 2min")]
    [InlineData("Le Courrier avec AFP - Publié le 13 mars 2016 à 10h00, modifié le 14 mars 2016 à 12h30")]
    [InlineData("Article publié le 13 mars 2016 à 10:00")]
    [InlineData("Envoyé : dimanche 13 mars 2016 17:42")]
    public void A_line_that_tells_who_published_and_when_dates_nothing(string line) => (line + "\n\nLe préfet a parlé lundi.").PublishedOn("2016-03-15").ShouldHaveTriggers("parlé");

    [Theory]
    [InlineData("9 h-12 h : marché aux plantes", "marché")]
    [InlineData("20 h 30 : pièce de théâtre", "pièce")]
    [InlineData("De 14 h à 18 h : collecte de sang", "collecte")]
    public void In_a_programme_the_first_word_tells_what_there_is(string line, string trigger) => line.PublishedOn("2016-03-15").ShouldHaveTriggers(trigger);

    [Theory]
    [InlineData("Décret publié le 13 mars 2016", "publié")]
    [InlineData("Mis en examen le 13 mars 2016", "Mis")]
    [InlineData("L'Étranger, publié en mai 1942", "publié")]
    public void A_headline_of_something_published_has_its_day(string line, string trigger) => (line + "\n\nLe préfet a parlé lundi.").PublishedOn("2016-03-15").ShouldHaveTriggers(trigger, "parlé");

    [Fact]
    public void The_line_that_says_when_an_article_was_published_dates_nothing() =>
        "La grève continue\nPublié le 13 mars 2016 à 06h45, mis à jour le 14 mars\nLe préfet a parlé lundi.".PublishedOn("2016-03-15").ShouldHaveTriggers("parlé");

    [Theory]
    [InlineData("C'est le pire incendie depuis 1980.")]
    [InlineData("LYON, 14 mars 2016 – Rien à signaler.")]
    [InlineData("Une grève de quatre jours.")]
    [InlineData("Chaque mardi, le marché s'installe.")]
    [InlineData("Le pont est actuellement fermé.")]
    [InlineData("Il fallait répondre avant la date limite du 9 mars.")]
    [InlineData("Elle répare une horloge rare du XIXe siècle.")]
    [InlineData("Objectif Terre 2017 a séduit les visiteurs.")]
    [InlineData("Division de volley 2014-2015 : les équipes de la région brillent.")]
    [InlineData("Le jury distingue les pièces de la saison 2014-2015.")]
    [InlineData("Ce chêne est plus vieux que celui de 1956.")]
    [InlineData("Le conseil a présenté le budget de la ville pour 2018.")]
    [InlineData("Depuis 1984, c'est la première fois que deux nageuses gagnent.")]
    [InlineData("Le prix retrouve ses plus bas niveaux de l'année 1994.")]
    public void Nothing_is_dated(string sentence) => sentence.PublishedOn("2016-03-15").ShouldHaveTriggers();

    [Fact]
    public void Quotation_marks_separate() =>
        "« Je partirai demain », a dit la ministre lundi.".PublishedOn("2016-03-15").ShouldHaveTriggers("partirai", "dit");

    [Fact]
    public void A_label_of_a_live_page_dates_what_follows_it() =>
        "21 h 10 – Le pont vient d'être fermé.".PublishedOn("2016-03-15").ShouldDate("fermé", "2016-03-15T21:10");

    [Fact]
    public void The_saying_dates_what_it_follows()
    {
        "« Tout va bien », a affirmé mardi le maire. « Nous tiendrons », a-t-il souligné, au lendemain de l'annonce de la fermeture.".PublishedOn("2016-03-15")
            .ShouldDate("souligné", "2016-03-15").ShouldDate("annonce", "2016-03-14");
    }

    [Theory]
    [InlineData("Mardi, à trois jours du scrutin, le préfet a signé un arrêté.", "scrutin", "2016-03-18", TemporalRelation.After, EventStatus.Planned)]
    [InlineData("Mardi, trois jours après le scrutin, le préfet a signé un arrêté.", "scrutin", "2016-03-12", TemporalRelation.Before, EventStatus.Asserted)]
    [InlineData("Elle a vendu la scierie en 2014, deux ans avant la faillite de son frère.", "faillite", "2016-01-01", TemporalRelation.After, EventStatus.Asserted)]
    [InlineData("Elle a vendu la scierie en 2014, deux ans après son élection.", "élection", "2012-01-01", TemporalRelation.Before, EventStatus.Asserted)]
    public void An_event_is_dated_from_what_its_predicate_says(string text, string trigger, string day, TemporalRelation relation, EventStatus status)
    {
        var told = TimelineExtractor.Extract(text, new LocalDate(2016, 3, 15)).Single(each => each.Trigger.Text == trigger);
        told.Interval.Start!.Value.Date.ToString("uuuu-MM-dd", null).Should().Be(day);
        told.Relation.Should().Be(relation);
        told.Status.Should().Be(status);
    }

    [Fact]
    public void Every_event_names_its_rule_and_how_often_that_is_right()
    {
        var told = TimelineExtractor.Extract("Le maire a démissionné lundi.", new LocalDate(2016, 3, 15)).Single();
        told.AttachmentRule.Should().Be("verbe proche à gauche");
        told.Confidence.Should().BeInRange(0.9, 1);
    }
}
