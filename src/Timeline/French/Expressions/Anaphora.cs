using Timeline.French.Lexicon;
using Timeline.Meanings;
using Timeline.Recognition;
using Timeline.Tokenization;

namespace Timeline.French.Expressions;

/// <summary>Times that are counted from the story's day (spec families 7 and 8).</summary>
internal static class Anaphora
{
    /// <summary><em>C'est cinq jours plus tard que…</em></summary>
    private static readonly WordSet Cleaving = FrenchWords.Set("est", "était", "fut", "sera");

    public static RuleFamily Rules { get; } = new("Anaphores", Level.Date)
    {
        new("la veille")
        {
            Pattern = "veille",
            Meaning = _ => new UnitAway(CalendarUnit.Day, -1, Perspective.Story),
            After = "la|dès la",
            When = place => StoryEves.Are(place) && !IsWatch(place),
            Examples =
            [
                "Le 3 mars, il a signé. La [veille], il hésitait encore. → 2016-03-03 ; 2016-03-02",
                "Le 3 mars, la place était vide. Le maire avait promis la [veille] de vider les tentes. → 2016-03-03 ; 2016-03-02",
            ],
            NotExamples = ["La cellule de veille reste mobilisée.", "L'ordinateur est en veille.", "La veille documentaire occupe trois salariés.", "À la direction de la communication, la veille est devenue un métier."],
        },
        new("l'avant-veille")
        {
            Pattern = "avant-veille",
            Meaning = _ => new UnitAway(CalendarUnit.Day, -2, Perspective.Story),
            When = StoryEves.Are,
            Examples = ["Le 3 mars, il a signé. L'[avant-veille], il refusait. → 2016-03-03 ; 2016-03-01", "Le 3 mars, il a fui. Un gardien avait signalé l'[avant-veille] des barreaux sciés. → 2016-03-03 ; 2016-03-01"],
        },
        new("le lendemain")
        {
            Pattern = "(dès)? (le)? lendemain",
            Meaning = _ => new UnitAway(CalendarUnit.Day, 1, Perspective.Story),
            NotAfter = "au jour|du jour au|d'un jour au|au|sans",
            When = StoryEves.Are,
            Examples =
            [
                "Le 28 février, il est tombé malade. [Le lendemain], il est mort. → 2016-02-28 ; 2016-02-29",
                "Le 3 mars, ils ont pris le pont, et [le lendemain] de nouveaux quartiers. → 2016-03-03 ; 2016-03-04",
            ],
            NotExamples = ["Il a changé d'avis du jour au lendemain.", "Ce succès est resté sans lendemain."],
        },
        new("jusqu'au lendemain")
        {
            Pattern = "lendemain",
            Meaning = _ => new UnitAway(CalendarUnit.Day, 1, Perspective.Story),
            After = "jusqu'au|d'ici au|d'ici le",
            NotBefore = "de|du|des|d'",
            OnlyAsPart = true,
            Examples = ["Le 3 mars, il a fui. Il a marché [jusqu'au lendemain]. → 2016-03-03 ; 2016-03-04 ON_OR_BEFORE", "Le 3 mars, il a fui. Il a marché [jusqu'au lendemain soir]. → 2016-03-03 ; 2016-03-04TEV ON_OR_BEFORE"],
            NotExamples = ["La trêve a tenu jusqu'au lendemain de la fête."],
        },
        new("reporté au lendemain")
        {
            Pattern = "lendemain",
            Meaning = _ => new UnitAway(CalendarUnit.Day, 1, Perspective.Story),
            After = "reporté au|reportée au|reportés au|reportées au|repoussé au|repoussée au|repoussés au|repoussées au|renvoyé au|renvoyée au|renvoyés au|renvoyées au|ajourné au|ajournée au|ajournés au|ajournées au|décalé au|décalée au|décalés au|décalées au|différé au|différée au|différés au|différées au|remis au|remise au|remises au|reporte au|repousse au|renvoie au",
            NotBefore = "de|du|des|d'",
            Examples = ["Le 3 mars, la séance a été reportée au [lendemain]. → 2016-03-03 ; 2016-03-04"],
            NotExamples = ["Le vote a été reporté au lendemain de la fête."],
        },
        new("le surlendemain")
        {
            Pattern = "(le)? surlendemain",
            Meaning = _ => new UnitAway(CalendarUnit.Day, 2, Perspective.Story),
            When = StoryEves.Are,
            Examples =
            [
                "Le 3 mars, le navire a été isolé. [Le surlendemain], vingt passagers étaient malades. → 2016-03-03 ; 2016-03-05",
                "Le 3 mars, ils ont pris le pont, et [le surlendemain] de nouveaux quartiers. → 2016-03-03 ; 2016-03-05",
            ],
        },
        new("ce jour-là")
        {
            Pattern = "(ce|cet|cette) {unit}-là | (le|la) même {unit} | (ce|cet|cette) même {unit} | le jour même | (ce|cette) même {unit}-là",
            Meaning = said => new UnitAway(said.Has("unit") ? said.Unit() : CalendarUnit.Day, 0, Perspective.Story, IsElsewhere: said.Says("là")),
            When = static place => !IsHour(place),
            Examples =
            [
                "Le 3 mars, le pont a cédé. [Ce jour-là], il pleuvait. → 2016-03-03 ; 2016-03-03",
                "Le 3 mars, il a signé, puis est parti [le jour même]. → 2016-03-03 ; 2016-03-03",
                "En 1973, il quitte l'armée. [Cette année-là], il se marie. → 1973 ; 1973",
            ],
        },
        new("l'année suivante")
        {
            Pattern = "{unit} {storyPull}",
            Meaning = said => new UnitAway(said.Unit(), said.Pull() == Pull.Following ? 1 : -1, Perspective.Story),
            Examples = ["En 1973, il quitte l'armée. L'[année suivante], il se marie. → 1973 ; 1974",
                "Les mises en chantier ont bondi au premier semestre 2012, avant de chuter au [trimestre suivant]. → 2012-H1 ; 2012-Q3", "La récolte a souffert à l'été 2012. Le [mois suivant], la coopérative fermait. → 2012-SU ; 2012-10", "En 1973, il quitte l'armée. Le [mois suivant], il se marie. → 1973 ; XXXX-XX"],
        },
        new("cette date")
        {
            Pattern = "cette date | la même date",
            Meaning = _ => new UnitAway(CalendarUnit.Day, 0, Perspective.Story),
            Examples = ["Le 3 mars, le pont a cédé. À [cette date], aucun contrôle n'avait eu lieu. → 2016-03-03 ; 2016-03-03"],
        },
        new("à la même date l'an dernier")
        {
            Pattern = "la même date (de)? l' (an|année) (dernier|dernière|passé|passée)",
            Meaning = _ => new LengthAway(new Length(1, CalendarUnit.Year), -1, Perspective.InHand, IsExact: true),
            Examples =
            [
                "Le club compte 34 points, contre 41 à [la même date l'an dernier]. → 2015-03-15",
                "Au 1er mars, la ville comptait 30 lits, contre 20 à [la même date l'an dernier]. → 2016-03-01 ; 2015-03-01",
                "Depuis le 1er mars, 24 chamois sont morts, contre 19 à [la même date l'an dernier]. → 2016-03-01 ON_OR_AFTER ; 2015-03-15",
            ],
        },
        new("N unités plus tard")
        {
            Pattern = "{length} plus tard | {length} (plus tôt|auparavant) | {length} jour pour jour (plus tard|plus tôt) | {length} (plus tard|plus tôt) ,? presque? jour pour jour | {length} (après|avant) ,? presque? jour pour jour",
            Meaning = static said => new LengthAway(said.Length(), said.Says("tard") || said.Says("après") ? 1 : -1, Perspective.Story, IsExact: said.Says("pour")) is var away && said.Says("presque")
                ? new About(away, TimexModifier.Approx)
                : away,
            When = static place => !ClauseWords.That.Contains(place.After()) || ClauseWords.That.Contains(place.Before()) || place.HasBefore(Cleaving),
            Examples =
            [
                "Le 3 mars, le courant a été coupé. Ce n'est que [cinq jours plus tard] que le village a été réalimenté. → 2016-03-03 ; 2016-03-08",
                "Le 3 mars, le feu a pris. C'est [cinq jours plus tard] que le corps a été retrouvé. → 2016-03-03 ; 2016-03-08",
                "Le 3 mars 2006, il a signé. [Dix ans après, jour pour jour], il vendait. → 2006-03-03 ; 2016-03-03",
                "Le 3 mars, il a signé. [Trois jours plus tôt], il refusait. → 2016-03-03 ; 2016-02-29",
                "Le 3 mars 2006, il a signé. [Un an plus tôt, presque jour pour jour], il refusait. → 2006-03-03 ; 2005-03-03 APPROX",
                "En mai 1981, elle est élue. [Deux mois plus tard], elle démissionne. → 1981-05 ; 1981-07",
                "Le 3 mars, il a signé. [Vingt-quatre heures plus tard], il partait. → 2016-03-03 ; 2016-03-04",
                "Le 12 février, l'usine a brûlé. Les vigiles ont été arrêtés le 14, soit [deux jours plus tard]. → 2016-02-12 ; 2016-02-14 ; 2016-02-14",
            ],
            NotExamples = ["Le festival ouvre plus tard que prévu."],
        },
        new("N unités après")
        {
            Pattern = "{length} (après|avant)",
            Meaning = said => new LengthAway(said.Length(), said.Says("après") ? 1 : -1, Perspective.Story),
            NotBefore = "le|la|les|l'|son|sa|ses|leur|leurs|un|une|ce|cet|cette|ces|que|qu'|d'|de|avoir|être|lui|elle|eux|moi|noël|pâques|jésus|'«'|'“'|'\"'",
            NotAfter = "de|d'",
            Examples = ["Il est arrêté le 31 décembre 2014 ; [deux semaines après], il est libéré. → 2014-12-31 ; 2015-W03"],
            NotExamples = ["Un homme de 52 ans après une chute a été soigné."],
        },
    };

    /// <summary><em>À cette heure-là</em> is no day: <see cref="HoursOfStory"/>.</summary>
    private static bool IsHour(Place place) => place.Length > 1 && (ClockWords.Hours.Contains(place[1]) || (place.Length > 2 && ClockWords.Hours.Contains(place[2])));

    private static readonly WordSet Is = FrenchWords.Set("est", "devient", "reste", "consiste", "permet");

    /// <summary><em>La veille documentaire, la veille sanitaire</em>: an adjective of kind makes a watch of it.</summary>
    private static bool IsWatch(Place place)
    {
        // « Arrêté la veille, il est libre » ; « la veille est un métier »: as a subject it is a watch.
        if (place.HasAfter(Is) && (place.Before(2) is { Kind: TokenKind.Punctuation } mark ? mark.Is(',') || mark.Is(':') : place.Before(2) == default))
        {
            return true;
        }

        var word = place.CharactersAfter();
        return word.Length > 6 && (word.EndsWith("ique") || word.EndsWith("aire") || word.EndsWith("elle") || word.EndsWith("ale") || word.EndsWith("ive") || word.EndsWith("enne"));
    }
}
