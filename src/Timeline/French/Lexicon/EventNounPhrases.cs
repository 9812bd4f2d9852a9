using System.Runtime.InteropServices;

namespace Timeline.French.Lexicon;

/// <summary>A name of an event that takes several words.</summary>
/// <param name="Words">Its words in lower case; an elided one keeps its apostrophe: <c>coup, d', état</c>.</param>
/// <param name="Noun">The whole name with its class and strength.</param>
internal sealed record EventNounPhrase(string[] Words, EventNoun Noun)
{
    /// <summary>The word that stands for the whole and takes the plural: <em>coups d'État, prises d'otages</em>.</summary>
    public string Head => Words[0];
}

/// <summary>
/// The names of events that take several words (<em>mise en examen</em>): their first word alone would say too little, or
/// something else.
/// </summary>
internal static class EventNounPhrases
{
    private const string Strong = """
        acte de vandalisme/appel d'offres/arrêt de la cour/arrêt de la chambre/arrêt du conseil/arrêt de travail/arrêt maladie/assemblée générale/assemblée plénière/bourse aux livres/bourse aux jouets/bourse aux vêtements
        collecte de sang/concours de belote/don du sang/dépôt de gerbe/journée portes ouvertes/porte ouverte/portes ouvertes/marche populaire/marché de noël
        profession de foi/remise des prix/remise de médailles/repas dansant/retraite aux flambeaux/thé dansant/tournoi de belote
        bain de sang/bal des pompiers/café littéraire/carton rouge/chasse à l'homme/chemin de croix/alerte à la bombe/fausse alerte/états généraux
        jeux asiatiques/jeux méditerranéens/jeux panaméricains/jeux de la francophonie/marché nocturne/point presse/pot de l'amitié/première mondiale
        rappel de l'ambassadeur/reconduite à la frontière/relais de la flamme/remise des clés/remise des diplômes/remise des médailles/remise des trophées
        remise du trophée/remise des insignes/remise de décorations/remise de peine/rodéo urbain/rodéo sauvage/trombe d'eau/université d'été
        verre de l'amitié/vin d'honneur/attaque à main armée/bras de fer/bain de foule
        changement de régime/changement de nom/charge de cavalerie/charge de la brigade/charge de police/charge policière/chute de neige/commission d'enquête/conférence de presse
        conseil des ministres/conseil européen/coulée de boue/coup d'état/coup de couteau/coup de feu/coup de filet/coup de force
        coup de grisou/coup de théâtre/coup d'envoi/coup de tonnerre/coup de vent/coup d'arrêt/coupe d'europe/coupe de france
        coupe du monde/course d'orientation/crise cardiaque/crise d'otages/délit de fuite/dégât des eaux/demande d'asile/dépôt de bilan
        dépôt de plainte/descente de police/échange de prisonniers/échange de tirs/élection partielle
        entrée en bourse/entrée en fonction/entrée en guerre/entrée en scène/entrée en vigueur/exposition universelle/exposition coloniale/essai nucléaire/feu d'artifice/feu de forêt/fête nationale/fin de vie
        frappe aérienne/fuite de gaz/garde à vue/glissement de terrain/grand débat/grand oral/grand prix/grève de la faim
        guerre civile/incendie de forêt/introduction en bourse/jet de pierre/jeux olympiques/jeux paralympiques/jour de l'an
        lâcher de ballons/levée de fonds/marche blanche/marée noire/minute de silence/mise à feu/mise à jour/mise à l'écart
        mise à mort/mise à pied/mise à prix/mise au point/mise en cause/mise en demeure/mise en examen/mise en garde
        mise en liberté/mise en œuvre/mise en orbite/mise en place/mise en service/mise en vente/montée des eaux
        motion de censure/offre publique d'achat/panne d'électricité/passage à l'acte/passage à tabac
        passation de pouvoir/plan social/point de presse/pose de la première pierre/premier tour/second tour
        pic de chaleur/pic de fréquentation/pic de pollution/pic d'affluence/pic d'inflation/pic épidémique
        quart de finale/huitième de finale/seizième de finale/trente-deuxième de finale
        prise d'armes/prise d'otage/prise d'otages/prise de fonction/prise de parole/prise de position/prise de pouvoir
        procès en appel/question au gouvernement/rappel à l'ordre/rappel de produits/règlement de comptes/rejet de la demande
        remise de prix/remise en cause/remise en liberté/rentrée des classes/rentrée scolaire/retour à la normale
        saut à l'élastique/sortie de route/suspension d'audience/table ronde/tentative d'assassinat/tentative d'évasion
        tir de missile/tir de roquette/tour de france/tour de scrutin/traversée de la manche/tremblement de terre
        vague de chaleur/vague de froid/vente aux enchères/vote de confiance/voyage officiel/visite d'état/visite officielle
        """;

    private static readonly WordTable<List<EventNounPhrase>> ByHead = Read();

    public static IEnumerable<EventNounPhrase> All => ByHead.Values.SelectMany(static phrases => phrases);

    /// <summary>The names that begin with a word, in the singular or the plural, the longest first.</summary>
    public static ReadOnlySpan<EventNounPhrase> BeginningWith(ReadOnlySpan<char> lowerWord)
    {
        if (ByHead.TryFind(lowerWord, out var phrases))
            return CollectionsMarshal.AsSpan(phrases);
        return lowerWord.Length > 3 && lowerWord[^1] == 's' && ByHead.TryFind(lowerWord[..^1], out phrases) ? CollectionsMarshal.AsSpan(phrases) : [];
    }

    private static WordTable<List<EventNounPhrase>> Read()
    {
        var table = new WordTable<List<EventNounPhrase>>();
        foreach (var text in Strong.Split(['/', '\n', '\r'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
        {
            var words = text.Replace("'", "' ", StringComparison.Ordinal).Split(' ');
            if (!table.TryFind(words[0], out var phrases))
                table.Add(words[0], phrases = []);
            var place = phrases.FindIndex(other => other.Words.Length < words.Length);
            phrases.Insert(place < 0 ? phrases.Count : place, new EventNounPhrase(words, new EventNoun(text, ClassOf(text), EventNounStrength.Strong)));
        }

        return table;
    }

    /// <summary>Nearly all happen; the few that are said, asked for or last are named here.</summary>
    private static EventClass ClassOf(string text) => text switch
    {
        "conférence de presse" or "point de presse" or "point presse" or "prise de parole" or "prise de position" or "mise en garde"
            or "rappel à l'ordre" or "mise au point" or "question au gouvernement" => EventClass.Reporting,
        "mise en demeure" or "demande d'asile" or "appel d'offres" or "offre publique d'achat" or "tentative d'assassinat"
            or "tentative d'évasion" or "mise en cause" or "remise en cause" => EventClass.IAction,
        "bras de fer" or "guerre civile" or "garde à vue" or "fin de vie" or "grève de la faim" or "vague de chaleur"
            or "vague de froid" or "crise d'otages" => EventClass.State,
        "coup d'envoi" or "coup d'arrêt" => EventClass.Aspectual,
        _ => EventClass.Occurrence,
    };
}
