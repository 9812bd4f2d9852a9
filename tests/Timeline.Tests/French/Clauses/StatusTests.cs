namespace Timeline.Tests.French.Clauses;

public class StatusTests
{
    [Theory]
    [InlineData("Le conseil a voté le budget lundi.", "voté")]
    [InlineData("Le ministre a dû quitter la salle lundi.", "quitter")]
    [InlineData("Les sauveteurs ont pu atteindre l'épave dimanche.", "atteindre")]
    [InlineData("Nul n'ignore que la coopérative a fermé lundi.", "fermé")]
    [InlineData("La gendarmerie n'a pas dit pourquoi le pont avait été fermé lundi.", "fermé")]
    [InlineData("Le maire n'a pas expliqué comment le fichier avait disparu samedi.", "disparu")]
    [InlineData("L'ancien caissier assure avoir rendu les clés jeudi.", "rendu")]
    [InlineData("La route a été rouverte lundi, si bien que les cars circulent.", "rouverte")]
    [InlineData("Le chantier n'a commencé que lundi.", "commencé")]
    [InlineData("Le colis n'est arrivé que samedi.", "arrivé")]
    [InlineData("Le club a reporté samedi sa décision.", "reporté")]
    [InlineData("« Est-ce bien raisonnable ? », s'est-il écrié quand le maire a démissionné lundi.", "démissionné")]
    [InlineData("Engagé au port en 1961, il y restera jusqu'en 1990.", "restera")]
    [InlineData("Elle fonda un théâtre qui fermera en 1955.", "fermera")]
    public void Fact(string text, string trigger) => ShouldBe(text, trigger, EventStatus.Asserted);

    [Theory]
    [InlineData("Le conseil votera le budget jeudi.", "votera")]
    [InlineData("Le train va repartir jeudi.", "repartir")]
    [InlineData("La commission doit se réunir jeudi.", "réunir")]
    [InlineData("Le stade devait rouvrir lundi, il reste fermé.", "rouvrir")]
    [InlineData("Le bail expire jeudi.", "expire")]
    [InlineData("La remise des prix est prévue samedi.", "prévue")]
    [InlineData("La séance a été reportée à jeudi.", "reportée")]
    [InlineData("Le fabricant a promis de rappeler les vélos en avril.", "rappeler")]
    [InlineData("La région s'est engagée à ouvrir la ligne en septembre.", "ouvrir")]
    [InlineData("Le patron a décidé de céder l'atelier en avril.", "céder")]
    [InlineData("La mairie avait annoncé que le marché rouvrirait samedi.", "rouvrirait")]
    [InlineData("La société compte livrer les rames en mai.", "livrer")]
    [InlineData("Le port a indiqué que le ferry partirait jeudi.", "partirait")]
    [InlineData("Le port a annoncé que le bac fermera en 2015.", "fermera")]
    [InlineData("« Le bac fermera en 2015 », promettait le port.", "fermera")]
    public void Plan(string text, string trigger) => ShouldBe(text, trigger, EventStatus.Planned);

    [Theory]
    [InlineData("Le cargo aurait coulé dimanche.", "coulé")]
    [InlineData("Deux randonneurs seraient morts samedi.", "morts")]
    [InlineData("Le parquet accuse le gérant d'avoir vidé les caisses samedi.", "vidé")]
    [InlineData("Un apprenti est soupçonné d'avoir allumé le feu dimanche.", "allumé")]
    [InlineData("La société est suspectée d'avoir pollué la rivière en février.", "pollué")]
    [InlineData("Les proches du skieur lui reprochent d'avoir quitté la piste samedi.", "quitté")]
    public void Allegation(string text, string trigger) => ShouldBe(text, trigger, EventStatus.Alleged);

    [Theory]
    [InlineData("Le volcan pourrait se réveiller jeudi.", "réveiller")]
    [InlineData("La pluie devrait cesser jeudi.", "cesser")]
    [InlineData("Le syndicat menace de bloquer le port jeudi.", "bloquer")]
    [InlineData("Le groupe envisage de vendre le journal en avril.", "vendre")]
    [InlineData("Peut-être le comité tranchera-t-il jeudi.", "tranchera")]
    [InlineData("Si la digue cède jeudi, le village sera évacué.", "cède")]
    [InlineData("Il n'est pas exclu que le juge se prononce jeudi.", "prononce")]
    [InlineData("Le maire n'exclut pas de démissionner jeudi.", "démissionner")]
    [InlineData("Il est possible que le vol parte jeudi.", "parte")]
    [InlineData("Les riverains craignent que la rivière déborde jeudi.", "déborde")]
    [InlineData("La banque risque de fermer jeudi.", "fermer")]
    [InlineData("Le pont peut rouvrir jeudi.", "rouvrir")]
    public void Possibility(string text, string trigger) => ShouldBe(text, trigger, EventStatus.Possible);

    [Theory]
    [InlineData("Le conseil n'a pas voté lundi.", "voté")]
    [InlineData("Personne n'a vu le facteur lundi.", "vu")]
    [InlineData("Aucun car n'est parti lundi.", "parti")]
    [InlineData("Le comptable dément avoir signé le chèque lundi.", "signé")]
    [InlineData("Le chanteur nie avoir frappé un spectateur samedi.", "frappé")]
    [InlineData("Le club dément que le gardien ait été vendu lundi.", "vendu")]
    [InlineData("Le prévenu a quitté la salle sans avoir parlé lundi.", "parlé")]
    [InlineData("Le concert de samedi est annulé.", "concert")]
    [InlineData("Les concerts des 19 et 20 mars sont annulés.", "concerts")]
    [InlineData("L'annulation du défilé de samedi a surpris.", "défilé")]
    [InlineData("La réunion de jeudi a été annulée.", "réunion")]
    [InlineData("Le chef assure n'avoir « rencontré personne lundi ».", "rencontré")]
    [InlineData("Le joueur a refusé de signer lundi.", "signer")]
    [InlineData("Le fonds a renoncé à vendre l'usine lundi.", "vendre")]
    [InlineData("La cour exclut que le témoin soit entendu jeudi.", "entendu")]
    public void Denial(string text, string trigger) => ShouldBe(text, trigger, EventStatus.Negated);

    [Theory]
    [InlineData("Le ministre a-t-il menti lundi ?", "menti")]
    [InlineData("Qui a vendu les plans jeudi ?", "vendu")]
    [InlineData("« Partez avant jeudi ! », a lancé le préfet.", "Partez")]
    [InlineData("Le syndicat appelle les postiers à cesser le travail jeudi.", "cesser")]
    [InlineData("Le juge a sommé le groupe de payer avant jeudi.", "payer")]
    [InlineData("La gauche exige que le texte soit retiré jeudi.", "retiré")]
    [InlineData("Le maire espère que la piscine rouvrira en avril.", "rouvrira")]
    [InlineData("La veuve demande que l'enquête soit rouverte en avril.", "rouverte")]
    [InlineData("Le club souhaite que le joueur revienne jeudi.", "revienne")]
    [InlineData("Le juge dira si le bail a été rompu en février.", "rompu")]
    [InlineData("On ignore si le navire a quitté le port lundi.", "quitté")]
    [InlineData("L'évêque a invité les fidèles à jeûner vendredi.", "jeûner")]
    public void Unsaid(string text, string trigger) => ShouldBe(text, trigger, EventStatus.Unknown);

    private static void ShouldBe(string text, string trigger, EventStatus status) =>
        Assert.True(ReadEvent.In(text, trigger) is var read && read.Status == status, $"{text}: {trigger} is {read.Status}, should be {status}");
}
