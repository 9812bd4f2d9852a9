using Timeline.Meanings;
using Timeline.Recognition;
using Timeline.Tokenization;

namespace Timeline.French.Expressions;

/// <summary>Years (spec families 1 and 15).</summary>
internal static class Years
{
    public static RuleFamily Rules { get; } = new("Années", Level.Date)
    {
        new("année")
        {
            Pattern = "{year}",
            Meaning = said => new CalendarDate(said.Number("year"), null, null),
            When = Frames.IsYear,
            Examples =
            [
                "La révolution éclata en [1848]. → 1848",
                "Le club (fondé en [1971]) a disparu. → 1971",
                "Le budget de tout [2015] y est passé. → 2015",
                "Elle a nagé aux Jeux olympiques d'été [2016]. → 2016",
                "– [1994] : le barrage cède. → 1994",
                "[1898], un tanneur ouvre boutique. → 1898",
                "Le pays est indépendant depuis l'été. La loi de [1905] reste en vigueur. → 2015-SU ON_OR_AFTER ; 1905",
            ],
            NotExamples = [
                "Le village compte 1500 habitants.", "Une prime de 2000 euros a été versée.", "Il a parcouru 1200 km.", "La planète 2014 UZ224 est naine.",
                "Deux Mirage 2000 ont décollé.", "Le TGV 1984 est en panne.", "Le jury vous attend en salle 2012.", "Le groupe The 1975 joue.",
                "Adapté de 1984, l'opéra a été hué."],
        },
        new("l'année 2017")
        {
            Pattern = "(cette)? année {year} | an {year} | (année|an) {anyDigits:year} | (an|année) de grâce {year}",
            Meaning = said => new CalendarDate(said.Number("year"), null, null),
            Examples = ["Le viaduc sera livré dans l'[année 2017]. → 2017", "Le pays a connu une [année 2015] difficile. → 2015", "Charlemagne fut couronné en l'[an 800]. → 0800", "En [cette année 1789], le pain manque. → 1789", "Le moulin date de l'[an de grâce 1604]. → 1604"],
            NotExamples = [],
        },
        new("l'exercice 2015")
        {
            Pattern = "exercice {year}",
            Meaning = said => new CalendarDate(said.Number("year"), null, null),
            OnlyAsPart = true,
            Examples = ["La société perd de l'argent [depuis l'exercice 2012]. → 2012 ON_OR_AFTER"],
        },
        new("N av. J.-C.")
        {
            Pattern = "(an)? {anyDigits:year} (av|avant) .? (J .? '-'? C .? | Jésus-Christ | notre ère) | (an)? {anyDigits:year} avant l'ère commune",
            Meaning = said => new CalendarDate(-said.Number("year"), null, null),
            Examples = ["Alésia tomba en [52 av. J.-C.] après un long siège. → BC0052"],
        },
        new("le 15 mars 44 av. J.-C.")
        {
            Pattern = "{day} {month} {anyDigits:year} (av|avant) .? (J .? '-'? C .? | Jésus-Christ | notre ère)",
            Meaning = said => CalendarDates.Valid(new CalendarDate(null, said.Number("month"), said.Number("day"))) is CalendarDate date
                ? date with { Year = -said.Number("year") }
                : CalendarDates.NoSuchDay,
            NotExamples = ["Le dictateur tomba le 31 février 44 av. J.-C."],
            Examples = ["Le dictateur tomba le [15 mars 44 av. J.-C.] au pied d'une statue. → BC0044-03-15"],
        },
        new("N apr. J.-C.")
        {
            Pattern = "(an)? {anyDigits:year} (apr|ap|après) .? (J .? '-'? C .? | Jésus-Christ) | (an)? {anyDigits:year} de notre ère",
            Meaning = said => new CalendarDate(said.Number("year"), null, null),
            Examples = ["Pompéi fut ensevelie en [79 apr. J.-C.] par le Vésuve. → 0079"],
        },
    };
}
