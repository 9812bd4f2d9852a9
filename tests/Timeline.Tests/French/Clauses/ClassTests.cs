namespace Timeline.Tests.French.Clauses;

/// <summary>The TimeML class of a verb in its sentence (spec events 6).</summary>
public sealed class ClassTests
{
    [Theory]
    [InlineData("Le préfet a affirmé lundi que le pont tiendrait.", "affirmé")]
    [InlineData("Le pont rouvrira, a-t-on appris lundi de source policière.", "appris")]
    [InlineData("La banque dément, comme l'écrivait lundi le journal, tout rachat.", "écrivait")]
    [InlineData("L'armateur, cité lundi par la radio, dément.", "cité")]
    [InlineData("La mairie a qualifié lundi ces chiffres de « pure invention ».", "qualifié")]
    [InlineData("L'évêque avait assuré le 3 février ne pas être candidat.", "assuré")]
    [InlineData("Elle s'est déclarée surprise lundi par la décision.", "déclarée")]
    [InlineData("Le maire a rappelé lundi le rôle du conseil.", "rappelé")]
    [InlineData("Le conseil votera, comme l'a rappelé lundi le maire.", "rappelé")]
    [InlineData("Le conseil votera, a rappelé lundi Anne Morel.", "rappelé")]
    [InlineData("On a appris lundi que le gérant avait fui.", "appris")]
    [InlineData("Les consignes rappelées lundi valent toujours.", "rappelées")]
    public void Reporting(string text, string trigger) => ShouldBe(text, trigger, EventClass.Reporting);

    [Theory]
    [InlineData("L'incendie s'est déclaré lundi vers 17 heures.", "déclaré")]
    [InlineData("Les deux camps s'expliqueront jeudi.", "expliqueront")]
    [InlineData("Les habitants doivent rapporter les clés jeudi.", "rapporter")]
    [InlineData("Sa sœur ne témoignera que jeudi.", "témoignera")]
    [InlineData("La cour l'entendra jeudi.", "entendra")]
    [InlineData("Entendu lundi par le juge, il nie.", "Entendu")]
    [InlineData("Les deux ministres se revoient jeudi.", "revoient")]
    [InlineData("Ces départs avaient été décidés lundi.", "décidés")]
    [InlineData("La coopérative a importé lundi vingt tonnes de blé.", "importé")]
    [InlineData("La juge, en arrêt maladie depuis lundi, ne siège plus.", "arrêt")]
    [InlineData("Rome a rappelé lundi son ambassadrice.", "rappelé")]
    [InlineData("La marque a rappelé en mai 3 000 voitures.", "rappelé")]
    [InlineData("L'entraîneur a rappelé lundi Anne Morel.", "rappelé")]
    [InlineData("Ces lots ont été rappelés lundi.", "rappelés")]
    [InlineData("Les insurgés ont repris lundi le contrôle du port.", "repris")]
    [InlineData("Le fugitif a été repris lundi.", "repris")]
    [InlineData("L'ambassadrice, rappelée lundi, est rentrée.", "rappelée")]
    [InlineData("La librairie, reprise en 2011, fermera.", "reprise")]
    [InlineData("Les rebelles disent l'avoir reprise lundi.", "reprise")]
    [InlineData("La directrice s'est exprimée lundi devant le personnel.", "exprimée")]
    [InlineData("Le col, fermé lundi, rouvrira.", "fermé")]
    [InlineData("Les fouilles, menées depuis mai, continuent.", "menées")]
    [InlineData("Trois classes fermées entre 2010 et 2015 ont rouvert.", "fermées")]
    [InlineData("Le bac a été fermé jusqu'à lundi.", "fermé")]
    [InlineData("Le tunnel sera fermé jeudi.", "fermé")]
    public void Occurrence(string text, string trigger) => ShouldBe(text, trigger, EventClass.Occurrence);

    [Theory]
    [InlineData("Les vols ne reprendront que jeudi.", "reprendront", EventClass.Aspectual)]
    [InlineData("Les dockers ont repris le travail lundi.", "repris", EventClass.Aspectual)]
    [InlineData("Le gardien a craint lundi que le pont ne cède.", "craint", EventClass.IState)]
    [InlineData("Le maire a décidé lundi de partir.", "décidé", EventClass.IAction)]
    [InlineData("Les riverains ont vu lundi une lueur.", "vu", EventClass.Perception)]
    [InlineData("Le bac est à quai depuis lundi.", "est", EventClass.State)]
    [InlineData("Mille abonnés étaient toujours privés de courant lundi.", "privés", EventClass.State)]
    [InlineData("Le pilote était hospitalisé ce jour-là, le 3 mars.", "hospitalisé", EventClass.State)]
    [InlineData("La commune verrait le jour le 1er janvier.", "verrait", EventClass.Occurrence)]
    [InlineData("La préfecture décidera mardi du maintien de la foire.", "décidera", EventClass.Occurrence)]
    [InlineData("La préfecture décidera du maintien de la foire mardi.", "décidera", EventClass.Occurrence)]
    [InlineData("La préfecture a décidé lundi que la foire aurait lieu.", "décidé", EventClass.IAction)]
    [InlineData("La préfecture a décidé lundi de ne pas du tout céder.", "décidé", EventClass.IAction)]
    [InlineData("La mairie a interdit la baignade lundi.", "interdit", EventClass.Occurrence)]
    [InlineData("La mairie a promis lundi un nouveau bassin.", "promis", EventClass.IAction)]
    [InlineData("La foire durera jusqu'à jeudi.", "durera", EventClass.Occurrence)]
    [InlineData("Le trafic, interrompu lundi, a repris.", "interrompu", EventClass.Occurrence)]
    [InlineData("La gazette évoquait lundi un transfert.", "évoquait", EventClass.Reporting)]
    [InlineData("La directrice a exprimé lundi son regret.", "exprimé", EventClass.Reporting)]
    [InlineData("La régate s'annonçait rude samedi.", "annonçait", EventClass.State)]
    [InlineData("Le préfet a autorisé lundi la vente du fort.", "autorisé", EventClass.IAction)]
    [InlineData("La vente a été autorisée lundi.", "autorisée", EventClass.Occurrence)]
    [InlineData("Le col, fermé depuis jeudi, rouvrira.", "fermé", EventClass.State)]
    [InlineData("Le tunnel sera fermé jusqu'à jeudi.", "fermé", EventClass.State)]
    [InlineData("Le guichet était ouvert de 9 heures à midi lundi.", "ouvert", EventClass.State)]
    [InlineData("L'ancien notaire, détenu de 2012 à 2014, fait appel.", "détenu", EventClass.State)]
    [InlineData("Le skipper, marié depuis 2009, vit à Lorient.", "marié", EventClass.State)]
    [InlineData("Le milieu de terrain, sous contrat jusqu'en 2018, restera.", "contrat", EventClass.State)]
    [InlineData("La boxeuse Anne Roux, également tenante de la coupe en 2014, a perdu.", "tenante", EventClass.State)]
    [InlineData("La boxeuse, tenante du titre depuis mars 2014, a perdu.", "tenante", EventClass.State)]
    public void Other(string text, string trigger, EventClass expected) => ShouldBe(text, trigger, expected);

    private static void ShouldBe(string text, string trigger, EventClass expected)
    {
        var read = ReadEvent.In(text, trigger).Class;
        Assert.True(read == expected, $"{text}: {trigger} is read as {read}, should be {expected}");
    }
}
