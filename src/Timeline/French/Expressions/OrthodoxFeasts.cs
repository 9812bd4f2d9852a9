using Timeline.French.Lexicon;
using Timeline.Recognition;
using Timeline.Tokenization;

namespace Timeline.French.Expressions;

/// <summary>Feasts of the orthodox churches (spec families 13 and 18), which go by the Julian calendar: <em>la Pâque orthodoxe; les orthodoxes fêtent Pâques</em>.</summary>
internal static class OrthodoxFeasts
{
    /// <summary>How far before and after the feast its church may stand.</summary>
    private const int Farthest = 12;

    /// <summary>Words of feasts that have another day there.</summary>
    private static readonly WordSet Names = FrenchWords.Set("pâques", "pâque", "noël", "rameaux", "ascension", "pentecôte");

    /// <summary><em>Le Jeudi saint</em>; not <em>la Saint-Valentin</em>.</summary>
    private static readonly ushort Holy = FrenchWords.Number("saint");

    private static readonly WordSet Adjectives = FrenchWords.Set("orthodoxe", "orthodoxes");
    private static readonly ushort People = FrenchWords.Number("orthodoxes");
    private static readonly WordSet Churches = FrenchWords.Set("église", "monde", "patriarche", "patriarcat", "communauté", "clergé", "rite", "calendrier", "chrétien", "chrétienne", "foi",
        "églises", "patriarches", "communautés", "chrétiens", "chrétiennes", "fidèles", "croyants", "pays", "prêtres", "moines", "popes", "familles", "russes",
        "grecs", "serbes", "ukrainiens", "bulgares", "roumains", "géorgiens", "coptes");
    private static readonly WordSet Western = FrenchWords.Set(
        "pape", "vatican", "catholique", "catholiques", "protestant", "protestante", "protestants", "protestantes", "réformés", "luthériens", "anglicans");
    private static readonly ushort December = FrenchWords.Number("décembre");

    public static RuleFamily Rules { get; } = new("Fêtes orthodoxes", Level.Date)
    {
        new("la Pâque orthodoxe")
        {
            Pattern = "{orthodoxFeast} (orthodoxe|orthodoxes) {year}?",
            Meaning = Named,
            Examples =
            [
                "@2019-04-16 Les confiseurs d'Athènes sont prêts pour la [Pâque orthodoxe]. → 2019-04-28",
                "@2016-01-12 Le [Noël orthodoxe] a été célébré sous la neige. → 2016-01-07",
                "Le monastère rouvrira à la [Pentecôte orthodoxe 2018]. → 2018-05-27",
            ],
            NotExamples = [],
        },
        new("Pâques, chez les orthodoxes")
        {
            Pattern = "{orthodoxFeast} | {orthodoxFeast} {pull} | {orthodoxFeast} {year}",
            Meaning = Named,
            When = AreMeant,
            NotAfter = "île de|l'île de",
            Examples =
            [
                "@2019-04-16 Les orthodoxes fêteront [Pâques] une semaine après leurs voisins. → 2019-04-28",
                "@2019-04-16 L'[Ascension] sera chômée dans tout le monde orthodoxe. → 2019-06-06",
                "@2019-04-16 Le patriarche orthodoxe de la ville lavera les pieds des pauvres le [Jeudi saint]. → 2019-04-25",
            ],
            NotExamples = ["Les juifs orthodoxes manifesteront à Pâques.", "Le pape a reçu le patriarche orthodoxe à Noël.", "Les économistes orthodoxes se réuniront à la Pentecôte.", "Les orthodoxes de Lille fêtent la Saint-Valentin."],
        },
    };

    /// <summary>
    /// Whether the sentence speaks of those churches and of no other: <em>les orthodoxes ont fêté Noël</em>; not <em>catholiques et orthodoxes fêteront Pâques</em>, <em>l'icône orthodoxe a été volée
    /// à Pâques</em>; and a date beside it decides (<em>les orthodoxes d'ici fêtent Noël le 25 décembre</em>).
    /// </summary>
    public static bool AreMeant(Place place)
    {
        if (!(place.Has(Names) || place[^1].Is(Holy)) || Adjectives.Contains(place.After()))
        {
            return false;
        }

        var isMeant = false;
        for (var distance = 1; distance <= Farthest; distance++)
        {
            if (place.HasBefore(Western, distance) || place.HasAfter(Western, distance) || place.After(distance).Is(December))
            {
                return false;
            }

            isMeant |= IsOfThem(place.Before(distance), place.Before(distance + 1)) || (distance > 1 && IsOfThem(place.After(distance), place.After(distance - 1)));
        }

        return isMeant;
    }

    /// <summary><em>Les orthodoxes, l'Église orthodoxe</em>; not <em>les juifs orthodoxes, les économistes orthodoxes</em>.</summary>
    private static bool IsOfThem(Token word, Token before) => (word.Is(People) && FunctionWords.AnyDeterminers.Contains(before)) || (Adjectives.Contains(word) && Churches.Contains(before));

    private static Meanings.NamedFeast Named(Said said) => Feasts.Named(said.Thing<FeastName>("orthodoxFeast"), said.NumberOrNull("year"), said.Pull());
}
