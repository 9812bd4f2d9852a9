using Timeline.French.Lexicon;
using Timeline.Meanings;
using Timeline.Recognition;
using Timeline.Tokenization;

namespace Timeline.French.Expressions;

/// <summary>Quarters and halves of the year (spec family 14).</summary>
internal static class Quarters
{
    private static readonly ushort Third = FrenchWords.Number("t");

    public static RuleFamily Rules { get; } = new("Trimestres et semestres", Level.Date)
    {
        new("troisième trimestre 2014")
        {
            Pattern = "{ordinal} trimestre (de)? {year}? | {ordinal} semestre (de)? {year}? | {ordinal} trim . {year}? | {ordinal} sem . {year} | {ordinal} trimestre de l'année {year} | {ordinal} semestre de l'année {year}"
                + " | {ordinal} trimestre {twoDigits:short} | {ordinal} semestre {twoDigits:short}",
            Meaning = said => Part(said, said.Says("trimestre") || said.Says("trim"), said.Has("short") ? ShortYears.Of(said, "short") : said.NumberOrNull("year")),
            When = place => place[place.End - place.Start - 1] is not { Kind: TokenKind.Word, Length: 2 } && (place[^1] is not { Kind: TokenKind.Number, Length: 2 } || ShortYears.IsClosed(place)),
            Examples =
            [
                "Le recul du [troisième trimestre 2014] a surpris. → 2014-Q3",
                "Le groupe a gagné 3 % au [premier trimestre]. → 2016-Q1",
                "La hausse reprendra au [second semestre]. → 2016-H2",
                "Les ventes ont chuté au [4e trimestre 2015]. → 2015-Q4",
                "@1994-02-19 Les apports avaient reculé au [4e trimestre 93]. → 1993-Q4",
                "Le disque est sorti au [4e trim. 2011]. → 2011-Q4",
            ],
            NotExamples = ["Le cinquième trimestre n'existe pas."],
        },
        new("premier semestre de l'an dernier")
        {
            Pattern = "{ordinal} trimestre de (l'année|l'an) {pull} | {ordinal} semestre de (l'année|l'an) {pull} | {ordinal} trimestre de (l'année|cette année) | {ordinal} semestre de (l'année|cette année)",
            Meaning = said => Whole(said),
            Examples = ["La Bourse avait monté au [premier semestre de l'an dernier]. → 2015-H1", "L'usine ouvrira au [troisième trimestre de cette année]. → 2016-Q3"],
        },
        new("T3 2016, S1 2016")
        {
            Pattern = "t~{oneDigit:number} {year}? | s~{oneDigit:number} {year}? | t~{oneDigit:number} {twoDigits:short} | s~{oneDigit:number} {twoDigits:short}",
            Meaning = said => Coded(said, said.Says("t")),
            When = static place => place[0].Has(TokenTraits.Capital) && (place.Length > 2 || place[0].Is(Third) || place.HasBefore(LittleWords.Contracted)),
            NotAfter = "tramway|tram|ligne|bus|appartement|studio|logement|un|des",
            NotBefore = "de",
            Examples = ["La marge a fondu au [T3 2015]. → 2015-Q3", "Au [S1 2016], la banque a supprimé 900 postes. → 2016-H1", "Le lancement est attendu au [S2]. → 2016-H2"],
            NotExamples = ["La berline S2 se vend mal.", "Le char T5 2 est exposé.", "Le tramway T3 est en panne."],
        },
        new("3T16")
        {
            Pattern = "{oneDigit:number}~t~{twoDigits:short} | {oneDigit:number}~t {year} | {oneDigit:number}~s~{twoDigits:short} | {oneDigit:number}~s {year}",
            Meaning = said => Coded(said, said.Says("t")),
            Examples = ["Le chiffre d'affaires du [3T15] est en hausse. → 2015-Q3"],
        },
        new("2014 T3, trimestre 3")
        {
            Pattern = "{fourDigits:year} (t|q)~{oneDigit:number} | {fourDigits:year} (s|h)~{oneDigit:number} | (q|h)~{oneDigit:number} {fourDigits:year}",
            Meaning = said => Coded(said, said.Says("t") || said.Says("q")),
            When = place => place[place[0].Kind == TokenKind.Number ? 1 : 0].Has(TokenTraits.Capital) && !place.After().IsJoined,
            Examples = ["Le [2014 T3] a été mauvais. → 2014-Q3", "Les prévisions pour [H2 2016] sont prudentes. → 2016-H2"],
            NotExamples = ["Le char 2014 T9 est exposé.", "La prise 2014 h2 ne marche pas."],
        },
        new("trimestre 3")
        {
            Pattern = "{fourDigits:year} trimestre {oneDigit:number} | trimestre {oneDigit:number} (de)? {fourDigits:year}? | {fourDigits:year} semestre {oneDigit:number} | semestre {oneDigit:number} (de)? {fourDigits:year}?",
            Meaning = said => Coded(said, said.Says("trimestre")),
            When = place => place[^1].Length == 4 || Frames.EndsNounGroup(place),
            Examples = ["Le tableau du [trimestre 3 de 2015] est faux. → 2015-Q3", "Le budget du [semestre 2] sera revu. → 2016-H2"],
            NotExamples = ["Le loyer se paie par trimestre 3 fois sur quatre."],
        },
    };

    private static Meaning Part(Said said, bool isQuarter, int? year) => new YearPart(isQuarter ? CalendarUnit.Quarter : CalendarUnit.HalfYear, Number(said.Number("ordinal"), isQuarter), year)
        is { Number: >= 1 } part && part.Number <= (isQuarter ? 4 : 2) ? part : NotTime.Instance;

    private static Meaning Whole(Said said)
    {
        var isQuarter = said.Says("trimestre");
        var part = (YearPart?)(Part(said, isQuarter, null) as YearPart);
        var away = said.Pull() switch { Pull.Last => -1, Pull.Next => 1, _ => 0 };
        return part is null ? NotTime.Instance : new NthWithin(part.Number, part.Unit, null, new UnitAway(CalendarUnit.Year, away, Perspective.Speech));
    }

    private static int Number(int ordinal, bool isQuarter) => ordinal == -1 ? (isQuarter ? 4 : 2) : ordinal;

    private static Meaning Coded(Said said, bool isQuarter)
    {
        var number = said.Number("number");
        int? year = said.Has("year") ? said.Number("year") : said.Has("short") ? ShortYears.Of(said, "short") : null;
        return number >= 1 && number <= (isQuarter ? 4 : 2) ? new YearPart(isQuarter ? CalendarUnit.Quarter : CalendarUnit.HalfYear, number, year) : NotTime.Instance;
    }
}
