using Timeline.Meanings;
using Timeline.Recognition;
using Timeline.Resolution.Calendars;
using Timeline.Tokenization;

namespace Timeline.French.Expressions;

/// <summary>The republican calendar (spec family 18); the feasts of the other calendars are in <see cref="Feasts"/>.</summary>
internal static class HistoricalCalendars
{
    public static RuleFamily Rules { get; } = new("Calendrier républicain", Level.Date)
    {
        new("9 thermidor an II")
        {
            Pattern = "{day} {republicanMonth} ,? (de)? (l')? an {republicanYear} | {day} {republicanMonth} ,? (de)? (l')? an {digits:republicanYear}"
                + " | {ordinal:day} {republicanMonth} ,? (de)? (l')? an {republicanYear}",
            Meaning = said => Day(said.Number("republicanYear"), said.Number("republicanMonth"), said.Number("day")),
            Examples =
            [
                "Le tyran tomba le [9 thermidor an II]. → 1794-07-27",
                "Le décret du [1er vendémiaire an IV] est perdu. → 1795-09-23",
                "Le registre s'ouvre le [3 nivôse de l'an X]. → 1801-12-24",
                "Elle se marie le [troisième jour complémentaire de l'an IX]. → 1801-09-20",
            ],
            NotExamples = ["Le 31 brumaire an II n'existe pas."],
        },
        new("thermidor an II")
        {
            Pattern = "{republicanMonth} (de)? (l')? an {republicanYear}",
            Meaning = said => Period(RepublicanCalendar.MonthInterval(said.Number("republicanYear"), said.Number("republicanMonth")), Granularity.Month),
            Examples = ["La loi de [prairial an II] fit trembler. → 1794-05-20/1794-06-18"],
        },
        new("le 18-Brumaire")
        {
            Pattern = "18 brumaire | 9 thermidor",
            Meaning = said => said.Says("brumaire") ? Day(8, 2, 18) : Day(2, 11, 9),
            Examples = ["Le coup d'État du [18 brumaire] a réussi. → 1799-11-09", "La chute du [9-Thermidor] est contée. → 1794-07-27"],
        },
        new("l'an II")
        {
            Pattern = "an {republicanYear} (de la République)?",
            Meaning = said => Year(said.Number("republicanYear")),
            When = place => place[1].Has(TokenTraits.Capital),
            Examples = ["Les soldats de l'[an II] allaient pieds nus. → 1793/1794"],
            NotExamples = ["Il prend un an i ou ii.", "Un an de plus."],
        },
    };

    private static Meaning Day(int year, int month, int day) => RepublicanCalendar.ToLocalDate(year, month, day) is { } date
        ? new FixedPeriod(Iso.Date(date), date, date, Granularity.Day)
        : new Impossible(DiagnosticKind.ImpossibleDate, "The republican calendar has no such day.");

    /// <summary>Fuzzy, as its value has to be in years of ours: TIMEX3 knows no other.</summary>
    private static Meaning Year(int year) => RepublicanCalendar.YearInterval(year)?.ToDateInterval() is { } days
        ? new FixedPeriod($"{days.Start.Year}/{days.End.Year}", days.Start, days.End, Granularity.Year, IsFuzzy: true)
        : NotTime.Instance;

    private static Meaning Period(LocalInterval? interval, Granularity unit) => interval?.ToDateInterval() is { } days
        ? new FixedPeriod($"{Iso.Date(days.Start)}/{Iso.Date(days.End)}", days.Start, days.End, unit)
        : NotTime.Instance;
}
