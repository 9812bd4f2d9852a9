using System.Collections.Frozen;
using Timeline.Tokenization;

namespace Timeline.French.Lexicon;

/// <summary>Phrases that stand inside a verb of two words: <em>a <b>une nouvelle fois</b> refusé, doit <b>en outre</b> verser</em>.</summary>
internal static class InnerPhrases
{
    /// <summary>How often.</summary>
    private const string Times = """
        une nouvelle fois/cette fois/cette fois ci/encore une fois/une fois/une première fois/une fois encore/pour la première fois/pour la seconde fois/pour la deuxième fois/pour la troisième fois
        une dernière fois/pour la dernière fois/une seule fois/une fois de plus/pour une fois/par deux fois/plusieurs fois/maintes fois/une bonne fois pour toutes/deux fois/trois fois/quatre fois
        à plusieurs reprises/à de nombreuses reprises/à maintes reprises/à deux reprises/à trois reprises/de nouveau/à nouveau/sans cesse/tour à tour/coup sur coup/comme d' habitude
        """;

    /// <summary>When, beside another time.</summary>
    private const string Moments = """
        pour l' instant/pour l' heure/jusqu' à présent/jusqu' ici/jusque là/jusqu' alors/dans un premier temps/dans un second temps/dans un deuxième temps/dans la foulée/depuis longtemps/à jamais/à l' époque/dans le même temps/en même temps
        par la suite/à ce stade/tout de suite/d' abord/tout d' abord/entre temps/à ce jour/à l' avance/par avance/d' avance/à temps/au dernier moment/à la dernière minute/in extremis
        dès lors/depuis lors/depuis peu/de longue date/sur le champ/sans attendre/sans tarder/d' emblée/d' ores et déjà/à terme/tout à coup/tout d' un coup/d' un coup/du coup/au plus vite/au plus tôt/à la fois
        à ce moment là/à peine/par moments/au préalable/au départ/au passage/en dernier ressort/en première instance/en appel/à l' origine/à l' arrivée
        """;

    /// <summary>How it stands with what is said, and with what was said before.</summary>
    private const string Stances = """
        par ailleurs/sans doute/en revanche/en outre/tout de même/de fait/en effet/peut être/bel et bien/au total/entre autres/par exemple/par conséquent/en conséquence/à l' inverse/en particulier/en principe
        au moins/dit on/semble t il/au contraire/du tout/en fait/en réalité/au final/dans ces conditions/dans ce cas/dans ce contexte/bien sûr/bien évidemment/d' ailleurs/il est vrai/quand même/tout à fait
        à ce titre/à cette occasion/par la même occasion/en tout cas/pour autant/à l' évidence/sans conteste/en quelque sorte/en partie/en grande partie/de plus en plus/peu à peu/en moyenne
        comme prévu/comme promis/comme convenu/comme annoncé/contre toute attente/à la surprise générale/sans surprise/en somme/au minimum/au maximum/en théorie/en pratique/de facto
        """;

    /// <summary>Who does it.</summary>
    private const string Doers = """
        tous deux/toutes deux/tous trois/toutes trois/tous les deux/toutes les deux/quant à lui/quant à elle/quant à eux/quant à elles/pour sa part/pour leur part/de son côté/de leur côté/à leur tour/à son tour
        moi même/lui même/elle même/soi même/nous mêmes/vous même/vous mêmes/eux mêmes/elles mêmes/en personne/de son propre chef/d' un commun accord/de concert/haut la main
        """;

    /// <summary>In which manner.</summary>
    private const string Manners = """
        à l' unanimité/d' office/de force/de gré ou de force/par erreur/à tort/à raison/à tort ou à raison/à juste titre/à distance/en vain/de justesse/de peu/d' urgence/en urgence/en direct/sur place/en bloc/en masse
        à la hâte/à regret/à contrecœur/à grand peine/tant bien que mal/en douce/en silence/en secret/en public/en catimini/à huis clos/à domicile/à main levée/à demi mot/par mégarde/par hasard/au hasard/manu militari
        sans succès/sans difficulté/sans encombre/sans ménagement/sans mal/sans explication/sans prévenir/sans coup férir/sans heurt/sans heurts/avec succès/avec force/de plein fouet/pour de bon/en grande pompe/de sang froid
        en premier/en représailles/en signe de protestation/à titre exceptionnel/à titre préventif/par précaution/par prudence/par solidarité/à ses frais/à leurs frais/à l' arraché/ex æquo
        """;

    private static readonly FrozenDictionary<ushort, ushort[][]> ByFirst = new[] { Times, Moments, Stances, Doers, Manners }
        .SelectMany(static text => text.Split(['/', '\n', '\r'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
        .Select(FrenchWords.Phrase)
        .GroupBy(static phrase => phrase[0])
        .ToFrozenDictionary(static group => group.Key, static group => group.OrderByDescending(static phrase => phrase.Length).ToArray());

    /// <summary>Those that begin with a word, the longest first.</summary>
    public static ReadOnlySpan<ushort[]> BeginningWith(Token word) => word.Word != 0 && ByFirst.TryGetValue(word.Word, out var phrases) ? phrases : [];
}
