using NodaTime;
using Timeline;

var options = TimelineOptions.Default with { Recognizers = [new Matchdays()] };

foreach (var e in TimelineExtractor.Extract("Le titre a été remis à la 30e journée.", new LocalDate(2016, 3, 15), options))
{
    Console.WriteLine($"{e} ({e.When.Explanation.Rule})");
}

/// <summary>The days of a championship, from a calendar that the user has.</summary>
internal sealed class Matchdays : ITemporalRecognizer
{
    private const string Words = "la 30e journée";

    private static readonly LocalDate Day = new(2016, 3, 12);

    public string Name => "journées du championnat";

    public IEnumerable<TemporalFinding> Find(Article article)
    {
        for (var at = article.Text.IndexOf(Words, StringComparison.Ordinal); at >= 0; at = article.Text.IndexOf(Words, at + 1, StringComparison.Ordinal))
        {
            var reading = new TemporalReading("2016-03-12", TimexModifier.None, LocalInterval.Of(Day), Granularity.Day, IsFuzzy: false, "the calendar of the league");
            yield return new TemporalFinding(new TextSpan(at, Words.Length), TimexType.Date, reading);
        }
    }
}
