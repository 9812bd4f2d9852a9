using Timeline.French.Lexicon;
using Timeline.Meanings;
using Timeline.Recognition;

namespace Timeline.French.Expressions;

/// <summary>Two quarters or halves of one year, of which only the last is named in full (spec families 9 and 14): <em>entre le premier et le deuxième trimestre 2020</em>.</summary>
internal static class QuarterPairs
{
    public static RuleFamily Rules { get; } = new("Paires de trimestres", Level.Bound)
    {
        new("entre le premier et le deuxième trimestre")
        {
            Pattern = "entre (le)? {ordinal:first} et (le)? {ordinal} (trimestre|trimestres|semestre|semestres) (de)? {year}? | du {ordinal:first} au {ordinal} (trimestre|semestre) (de)? {year}?",
            Meaning = said => Part(said, "first") is YearPart first && Part(said, "ordinal") is YearPart last && first.Number < last.Number ? new FromTo(first, last) : NotTime.Instance,
            Examples = ["L'emploi a chuté [entre le premier et le troisième trimestre 2014]. → 2014-Q1/2014-Q3", "Les ventes ont reculé [du premier au troisième trimestre 2015]. → 2015-Q1/2015-Q3"],
            NotExamples = ["Il est passé du premier au deuxième rang."],
        },
        new("les deuxième et troisième trimestres")
        {
            Pattern = "{ordinal:first} (et|ou|puis|comme) (le|du|au)? {ordinal} (trimestre|trimestres|semestre|semestres) (de)? {year}?"
                + " | {ordinal:start} , {ordinal:first} (et|ou) {ordinal} (trimestre|trimestres) (de)? {year}?",
            Meaning = said => Part(said, "ordinal"),
            Members = said =>
            [
                .. said.Has("start") ? [new Member(said.TokenOf("start"), said.TokenOf("start") + 1, Part(said, "start"))] : Array.Empty<Member>(),
                new Member(said.TokenOf("first"), said.TokenOf("ordinal") - (said.Says("le") || said.Says("du") || said.Says("au") ? 2 : 1), Part(said, "first")),
                new Member(said.TokenOf("ordinal"), said.Place.End, Part(said, "ordinal")),
            ],
            When = static place => place.Length > 3,
            Examples =
            [
                "L'activité avait rebondi aux [deuxième] et [troisième trimestres 2015]. → 2015-Q2 ; 2015-Q3",
                "Au [premier] et au [second semestre 2014], la marge a fondu. → 2014-H1 ; 2014-H2",
                "Les [premier], [deuxième] et [troisième trimestres 2015] ont été mauvais. → 2015-Q1 ; 2015-Q2 ; 2015-Q3",
            ],
            NotExamples = ["Le premier et le deuxième sont qualifiés."],
        },
    };

    private static Meaning Part(Said said, string name)
    {
        var isQuarter = said.Says("trimestre") || said.Says("trimestres");
        var most = isQuarter ? 4 : 2;
        var number = said.Number(name) == -1 ? most : said.Number(name);
        return number >= 1 && number <= most ? new YearPart(isQuarter ? CalendarUnit.Quarter : CalendarUnit.HalfYear, number, said.NumberOrNull("year")) : NotTime.Instance;
    }
}
