using Timeline.Meanings;
using Timeline.Recognition;

namespace Timeline.French.Expressions;

/// <summary>Lengths of time, as other expressions use them: <em>il y a <b>trois jours</b></em>.</summary>
internal static class Lengths
{
    public static RuleFamily Rules { get; } = new("Longueurs", Level.Length)
    {
        new("N unités")
        {
            Pattern = "{approx}? {number} {unit}",
            Meaning = said => Measure(said, new LengthPart(said.Count(), said.Unit())),
            OnlyAsPart = true,
            Examples =
            [
                "La grève a duré [quatre jours]. → P4D",
                "Ils ont attendu [vingt-quatre heures]. → PT24H",
                "L'enquête a pris [plus de deux siècles]. → P200Y MORE_THAN",
                "Il faudra [au moins deux semaines]. → P2W EQUAL_OR_MORE",
                "Elle a vécu [septante ans] à Namur. → P70Y",
                "Le trajet dure [2,5 heures]. → PT2.5H",
            ],
            When = static place => !ClockOrLength.AreOfTheClock(place),
            NotExamples = ["Trois ministres ont démissionné.", "Il a couru dix kilomètres."],
        },
        new("deux ou trois unités")
        {
            Pattern = "{approx}? {number:least} ou {number} {unit}",
            Meaning = said => new BareLength(new Length(said.Count(), said.Unit(), TimexModifier.Approx)),
            OnlyAsPart = true,
            When = static place => place.Before().Kind != Tokenization.TokenKind.Number,
            Examples = ["La panne a duré [deux ou trois heures]. → PT3H APPROX", "Le vieux pont tiendra encore [quinze ou vingt ans]. → P20Y APPROX"],
            NotExamples = ["Il a gagné deux ou trois fois."],
        },
        new("N unités et demie")
        {
            Pattern = "{approx}? {number} {unit} et demi | {approx}? {number} {unit} et demie | {approx}? {number} {unit} 1~/~2",
            Meaning = said => new BareLength(new Length(Halved(said.Number("number"), said.Unit()), said.Approximation()) { InOneUnit = new Length(said.Number("number") + 0.5m, said.Unit()).Value }),
            OnlyAsPart = true,
            When = static place => !ClockOrLength.AreOfTheClock(place),
            Examples = ["Le film dure [trois heures et demie]. → PT3H30M", "Il a purgé [un an et demi]. → P18M", "La battue a duré [3 heures 1/2]. → PT3H30M"],
        },
        new("N unités et quart")
        {
            Pattern = "{approx}? {number} {unit} et (un)? quart | {approx}? {number} {unit} et trois quarts | {approx}? {number} {unit} trois quarts",
            Meaning = said => Quartered(said, said.Says("quarts") ? 3 : 1),
            OnlyAsPart = true,
            When = static place => !ClockOrLength.AreOfTheClock(place),
            Examples = ["Le mandat de l'administrateur court sur [un an et quart]. → P15M", "La projection dure [deux heures et quart]. → PT2H15M", "La descente en canoë prend [une heure et quart]. → PT1H15M", "Jusqu'au phare, il faut compter [trois heures trois quarts]. → PT3H45M", "Le bac ne met qu'[une heure et quart]. → PT1H15M"],
            NotExamples = ["Trois heures, et le quart des sièges était vide : voilà ce qu'a vu la maire.", "L'horloge indique trois heures et quart."],
        },
        new("N unités un quart")
        {
            Pattern = "{approx}? {number} {unit} un quart",
            Meaning = said => Quartered(said, 1),
            OnlyAsPart = true,
            NotBefore = "de|d'|du|des",
            Examples = ["L'orage a duré [une heure un quart]. → PT1H15M"],
            NotExamples = ["À dix heures un quart des inscrits avait voté."],
        },
        new("N unités, N unités et N unités")
        {
            Pattern = "{approx}? {lengthList}",
            Meaning = said => new BareLength(new Length(said.Thing<List<LengthPart>>("lengthList"), said.Approximation())),
            OnlyAsPart = true,
            Examples =
            [
                "La traversée a pris [deux mois, une semaine et quatre jours]. → P2M1W4D",
                "Le sous-marin est resté [3 jours, 6 heures et 10 minutes] sous la glace. → P3DT6H10M",
                "La coupure a duré [2 j et 5 h]. → P2DT5H",
            ],
            NotExamples = [],
        },
        new("N ans et N mois")
        {
            Pattern = "{number:large} (an|ans|année|années) (et)? {number:small} mois | {number:large} mois (et)? {number:small} (jour|jours|semaine|semaines)"
                + " | {number:large} (semaine|semaines) (et)? {number:small} (jour|jours) | {number:large} (jour|jours) (et)? {number:small} (heure|heures)"
                + " | {number:large} (minute|minutes|min|mn) (et)? {number:small} (seconde|secondes|s|sec) | {number:large} (min|mn) {twoDigits:small}",
            Meaning = said => new BareLength(new Length([new(said.Number("large"), LargeUnit(said)), new(said.Number("small"), SmallUnit(said))])),
            OnlyAsPart = true,
            Examples = ["Le procès a duré [un an et deux mois]. → P1Y2M", "La panne a duré [deux jours et cinq heures]. → P2DT5H", "Le tour dure [une minute et trois secondes]. → PT1M3S", "Elle a couru en [58 min 41 s]. → PT58M41S"],
        },
        new("une demi-unité")
        {
            Pattern = "{approx}? une demi-heure | {approx}? (une)? demi-journée | {approx}? (un)? demi-siècle | {approx}? un quart de siècle",
            Meaning = said => Measure(said, said.Says("heure") ? new LengthPart(30, CalendarUnit.Minute) : said.Says("journée") ? new LengthPart(12, CalendarUnit.Hour) : new LengthPart(said.Says("quart") ? 25 : 50, CalendarUnit.Year)),
            OnlyAsPart = true,
            Examples = ["Le match a repris après [une demi-heure]. → PT30M", "La ville a doublé en [un quart de siècle]. → P25Y", "L'usine a fermé [il y a un quart de siècle]. → 1991"],
        },
    };

    private static CalendarUnit LargeUnit(Said said) => said.Says("an") || said.Says("ans") || said.Says("année") || said.Says("années") ? CalendarUnit.Year
        : said.Says("mois") ? CalendarUnit.Month
        : said.Says("semaine") || said.Says("semaines") ? CalendarUnit.Week
        : said.Says("minute") || said.Says("minutes") || said.Says("min") || said.Says("mn") ? CalendarUnit.Minute : CalendarUnit.Day;

    private static CalendarUnit SmallUnit(Said said) => LargeUnit(said) switch
    {
        CalendarUnit.Year => CalendarUnit.Month,
        CalendarUnit.Month => said.Says("semaine") || said.Says("semaines") ? CalendarUnit.Week : CalendarUnit.Day,
        CalendarUnit.Week => CalendarUnit.Day,
        CalendarUnit.Minute => CalendarUnit.Second,
        _ => CalendarUnit.Hour,
    };

    /// <summary>A quarter of a year is three months, of an hour fifteen minutes; of any other unit it stays a fraction.</summary>
    private static BareLength Quartered(Said said, int quarters)
    {
        var (count, unit) = ((decimal)said.Number("number"), said.Unit());
        LengthPart[] parts = unit switch
        {
            CalendarUnit.Year => [new(count * 12 + 3 * quarters, CalendarUnit.Month)],
            CalendarUnit.Hour => [new(count, CalendarUnit.Hour), new(15 * quarters, CalendarUnit.Minute)],
            CalendarUnit.Minute => [new(count, CalendarUnit.Minute), new(15 * quarters, CalendarUnit.Second)],
            _ => [new(count + 0.25m * quarters, unit)],
        };
        return new BareLength(new Length(parts, said.Approximation()) { InOneUnit = new Length(count + 0.25m * quarters, unit).Value });
    }

    private static BareLength Measure(Said said, params IReadOnlyList<LengthPart> parts) => new(new Length(parts, said.Approximation()));

    /// <summary>TIMEX3 writes a year and a half in months and an hour and a half in hours and minutes: <em>un an et demi</em> is P18M.</summary>
    private static LengthPart[] Halved(decimal count, CalendarUnit unit) => unit switch
    {
        CalendarUnit.Year => [new(count * 12 + 6, CalendarUnit.Month)],
        CalendarUnit.Hour => [new(count, CalendarUnit.Hour), new(30, CalendarUnit.Minute)],
        CalendarUnit.Minute => [new(count, CalendarUnit.Minute), new(30, CalendarUnit.Second)],
        CalendarUnit.Century => [new(count * 100 + 50, CalendarUnit.Year)],
        CalendarUnit.Decade => [new(count * 10 + 5, CalendarUnit.Year)],
        _ => [new(count + 0.5m, unit)],
    };
}
