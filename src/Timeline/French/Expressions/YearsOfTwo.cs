using Timeline.Meanings;
using Timeline.Recognition;
using Timeline.Tokenization;

namespace Timeline.French.Expressions;

/// <summary>Years that begin in one and end in the next: school years and seasons of sport (spec family 14).</summary>
internal static class YearsOfTwo
{
    /// <summary>What makes another thing of a season: <em>la saison prochaine de la série, cette saison touristique</em>.</summary>
    private const string OtherSeasons = "de|du|des|d'|touristique|estivale|hivernale|cyclonique|sèche|chaude|froide|agricole|balnéaire|froid";

    public static RuleFamily Rules { get; } = new("Années à cheval sur deux", Level.Date)
    {
        new("année scolaire 2014-2015")
        {
            Pattern = "(année|saison|calendrier) (scolaire|universitaire) {fourDigits:first} {fourDigits:last} | (année|saison|calendrier) (scolaire|universitaire) {fourDigits:first}~/~{fourDigits:last} | (année|saison|calendrier) (scolaire|universitaire) {fourDigits:first} {twoDigits:last}",
            Meaning = said => new SchoolYear(said.Number("first")),
            When = AreConsecutive,
            Examples = ["L'[année scolaire 2014-2015] s'est achevée dans le calme. → 2014/2015"],
        },
        new("année scolaire 83/84")
        {
            Pattern = "année (scolaire|universitaire) {twoDigits:first} {twoDigits:last} | année (scolaire|universitaire) {twoDigits:first} '/' {twoDigits:last}",
            Meaning = said => new SchoolYear(ShortYears.Of(said, "first")),
            When = AreConsecutive,
            Examples = ["@1984-06-04 École Jules-Ferry, [ANNEE SCOLAIRE 83/84]. → 1983/1984"],
        },
        new("cette année scolaire")
        {
            Pattern = "cette année (scolaire|universitaire) | année (scolaire|universitaire) {pull} | {pull} année (scolaire|universitaire)",
            Meaning = static said => new YearOfTwo(Away(said), IsSchool: true),
            Examples = ["Deux classes ont fermé [cette année scolaire]. → 2015/2016", "L'internat rouvrira l'[année scolaire prochaine]. → 2016/2017"],
        },
        new("la saison dernière")
        {
            Pattern = "saison {pull} | cette saison | prochaine saison",
            Meaning = static said => new YearOfTwo(Away(said), IsSchool: false),
            NotAfter = "en|à",
            When = static place => place.After().Kind != TokenKind.Number,
            NotBefore = OtherSeasons,
            Examples =
            [
                "L'ailier a inscrit onze buts la [saison dernière]. → 2014/2015",
                "Le club a changé trois fois d'entraîneur [cette saison]. → 2015/2016",
                "Elle nagera la [saison prochaine] sous d'autres couleurs. → 2016/2017",
                "@2016-07-12 Le stade accueillera plus de monde la [saison prochaine]. → 2016/2017",
            ],
            NotExamples = ["La saison dernière de la série a déçu.", "Les cols sont rarement ouverts en cette saison."],
        },
        new("la saison suivante")
        {
            Pattern = "saison {storyPull} | année scolaire {storyPull}",
            Meaning = static said => new YearOfTwo(said.Pull() switch { Pull.Following => 1, Pull.Preceding => -1, _ => 0 }, said.Says("scolaire"), Perspective.Story),
            NotAfter = "en|à",
            Examples = ["Transféré à Lens à l'été 1997, il est champion la [saison suivante]. → 1997-SU ; 1997/1998", "Recruté en mars 2014, il est parti la [saison suivante]. → 2014-03 ; 2014/2015"],
            NotExamples = [],
        },
    };

    private static int Away(Said said) => said.Says("cette") ? 0 : said.Pull() == Pull.Last ? -1 : 1;

    /// <summary>A school year or a season runs over two years and no more: <em>2014-15</em> is one, <em>2014-12</em> is a month.</summary>
    private static bool AreConsecutive(Place place)
    {
        var length = place.End - place.Start;
        var last = place[length - 1];
        var first = place[length - 2].Kind == TokenKind.Number ? place[length - 2] : place[length - 3];
        return last.IsJoined && last.Number == (last.Length == 2 ? (first.Number + 1) % 100 : first.Number + 1);
    }
}
