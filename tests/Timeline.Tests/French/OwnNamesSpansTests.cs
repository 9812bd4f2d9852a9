namespace Timeline.Tests.French;

/// <summary>Names of the user's own: where they are found, which of several, and what stretch of time they are.</summary>
public sealed class OwnNamesSpansTests
{
    private static readonly LocalDate Published = new(2016, 3, 15);

    private static readonly TimelineOptions Options = TimelineOptions.Default with
    {
        NamedEvents =
        [
            Day("la crise", 1929), Day("la crise de Suez", 1956), Day("la crise de Suez et de Port-Saïd", 1957), Day("Brexit", 2016), Day("le 11 septembre", 2001), Day("les États généraux", 1789), Day("Un", 1901), Day("une trêve", 1914), Day("un armistice", 1918), Day("Rouen libre", 1944),
        ],
    };

    [Theory]
    [InlineData("La crise a ruiné la ville.", "crise 1929")]
    [InlineData("La crise de Suez a ruiné la ville.", "crise de Suez 1956")]
    [InlineData("La crise de Suez et de Port-Saïd a ruiné la ville.", "crise de Suez et de Port-Saïd 1957")]
    [InlineData("La crise de Panama a ruiné la ville.", "crise 1929")]
    [InlineData("Il se souvient de la crise de Suez", "crise de Suez 1956")]
    [InlineData("Il se souvient de la crise de", "crise 1929")]
    [InlineData("Il se souvient de la crise", "crise 1929")]
    [InlineData("Crise de Suez : la ville est ruinée.", "Crise de Suez 1956")]
    [InlineData("Ces crises ont ruiné la ville.", "")]
    [InlineData("Depuis le Brexit, la ville est ruinée.", "Depuis le Brexit 2016")]
    [InlineData("Après la crise de Suez, la ville est ruinée.", "Après la crise de Suez 1956")]
    [InlineData("Deux ans après la crise de Suez, la ville est ruinée.", "Deux ans après la crise de Suez 1958")]
    [InlineData("Les États généraux ont ruiné la ville.", "États généraux 1789")]
    [InlineData("Les états généraux ont ruiné la ville.", "")]
    [InlineData("La trêve a ruiné la ville.", "trêve 1914")]
    [InlineData("L'armistice a ruiné la ville.", "armistice 1918")]
    [InlineData("Le roman Un a ruiné la ville.", "Un 1901")]
    [InlineData("Rouen libre a ruiné la ville.", "Rouen libre 1944")]
    [InlineData("Rouen est libre.", "")]
    public void The_longest_name_that_stands_there_is_found(string text, string expected) =>
        string.Join(" ; ", TemporalTagger.Tag(text, Published, Options).Select(one => $"{one.Text} {one.Reading.Value[..4]}")).Should().Be(expected);

    /// <summary>A name of the user's is a date like those of the calendar: it wins where both are as long, and loses to a longer one.</summary>
    [Theory]
    [InlineData("Le 11 septembre a ruiné la ville.", "11 septembre 2001-06-01")]
    [InlineData("Depuis le 11 septembre, la ville est ruinée.", "Depuis le 11 septembre 2001-06-01")]
    [InlineData("Le 11 septembre 2014, la ville a été ruinée.", "11 septembre 2014 2014-09-11")]
    [InlineData("Le 12 septembre 2014, la ville a été ruinée.", "12 septembre 2014 2014-09-12")]
    public void A_name_stands_beside_the_dates_of_the_calendar(string text, string expected) =>
        string.Join(" ; ", TemporalTagger.Tag(text, Published, Options).Select(one => $"{one.Text} {one.Reading.Value}")).Should().Be(expected);

    /// <summary>A stretch that is a day, a month or some years of the calendar has their value.</summary>
    [Theory]
    [InlineData("2007-09-12", "2007-09-12", "2007-09-12", Granularity.Day)]
    [InlineData("2007-09-01", "2007-09-01", "2007-09-01", Granularity.Day)]
    [InlineData("2007-12-31", "2007-12-31", "2007-12-31", Granularity.Day)]
    [InlineData("2007-09-01", "2007-09-30", "2007-09", Granularity.Month)]
    [InlineData("2007-01-01", "2007-01-31", "2007-01", Granularity.Month)]
    [InlineData("2007-12-01", "2007-12-31", "2007-12", Granularity.Month)]
    [InlineData("2007-01-01", "2007-12-31", "2007", Granularity.Year)]
    [InlineData("2007-01-01", "2009-12-31", "2007/2009", Granularity.Year)]
    [InlineData("2007-01-02", "2007-12-31", "2007-01-02/2007-12-31", Granularity.Day)]
    [InlineData("2007-02-01", "2007-12-31", "2007-02-01/2007-12-31", Granularity.Day)]
    [InlineData("2007-01-01", "2007-12-30", "2007-01-01/2007-12-30", Granularity.Day)]
    [InlineData("2007-09-01", "2007-09-29", "2007-09-01/2007-09-29", Granularity.Day)]
    [InlineData("2007-09-02", "2007-09-30", "2007-09-02/2007-09-30", Granularity.Day)]
    [InlineData("2007-09-01", "2007-10-31", "2007-09-01/2007-10-31", Granularity.Day)]
    [InlineData("2007-09-01", "2008-09-30", "2007-09-01/2008-09-30", Granularity.Day)]
    public void Its_value_is_the_widest_unit_that_it_fills(string first, string last, string value, Granularity unit)
    {
        var (from, to) = (Publications.Parse(first).Date, Publications.Parse(last).Date);
        var read = TemporalTagger.Tag("Depuis toujours, la foire ruine la ville.", Published, TimelineOptions.Default with { NamedEvents = [new NamedEvent("la foire", from, to)] })
            .Should().ContainSingle(one => one.Text == "foire").Subject;
        (read.Reading.Value, read.Interval, read.Reading.Granularity).Should().Be((value, LocalInterval.Between(from, to), unit));
    }

    private static NamedEvent Day(string name, int year) => new(name, new LocalDate(year, 6, 1));
}
