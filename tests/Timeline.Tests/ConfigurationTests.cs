using Microsoft.Extensions.Configuration;

namespace Timeline.Tests;

/// <summary>Options come from a configuration file, as the page on getting started shows, and change nothing but themselves.</summary>
public sealed class ConfigurationTests
{
    [Fact]
    public void Bounds_of_one_configuration_are_not_those_of_everybody()
    {
        var options = Bound(("Bounds:EveningStart", "20"));
        options.Bounds.EveningStart.Should().Be(20);
        ConventionalBounds.Default.EveningStart.Should().Be(18);
        TimelineOptions.Default.Bounds.EveningStart.Should().Be(18);
        new TimelineOptions().Bounds.EveningStart.Should().Be(18);
    }

    [Fact]
    public void What_a_configuration_says_is_read()
    {
        var options = Bound(("ZoneId", "America/Montreal"), ("Region", "Quebec"), ("Direction", "Past"), ("ReadsOcrDigits", "true"), ("LongestText", "1000"));
        options.Should().Be(new TimelineOptions { ZoneId = "America/Montreal", Region = FrenchRegion.Quebec, Direction = DirectionPreference.Past, ReadsOcrDigits = true, LongestText = 1000 });
    }

    [Fact]
    public void What_it_does_not_say_is_as_without_it() => Bound(("Region", "Quebec")).Should().Be(new TimelineOptions { Region = FrenchRegion.Quebec });

    [Fact]
    public void A_zone_that_it_does_not_name_gives_way_to_the_clocks_of_the_publication()
    {
        var publication = (Publication)new LocalDateTime(2016, 3, 15, 22, 0).WithOffset(Offset.FromHours(-4));
        Bound(("Region", "Quebec")).ZoneOf(publication).Should().Be(DateTimeZone.ForOffset(Offset.FromHours(-4)));
        Bound(("ZoneId", "Europe/Paris")).ZoneOf(publication).Id.Should().Be("Europe/Paris");
    }

    [Fact]
    public void Names_with_their_days_are_read()
    {
        var options = Bound(
            ("NamedEvents:0:Name", "la nuit des phares"),
            ("NamedEvents:0:First", "2015-12-19"),
            ("NamedEvents:1:Name", "le Grenelle"),
            ("NamedEvents:1:First", "2007-09-01"),
            ("NamedEvents:1:Last", "2007-12-31"));
        options.NamedEvents.Should().Equal(
            new NamedEvent("la nuit des phares", new LocalDate(2015, 12, 19)),
            new NamedEvent("le Grenelle", new LocalDate(2007, 9, 1), new LocalDate(2007, 12, 31)));
    }

    [Fact]
    public void What_cannot_be_read_is_told_to_who_asks()
    {
        var bind = () => Settings(("NamedEvents:0:Name", "la crise"), ("NamedEvents:0:First", "un jour")).Get<TimelineOptions>(binder => binder.ErrorOnUnknownConfiguration = true);
        bind.Should().Throw<Exception>();
        bind = () => Settings(("Zonne", "Europe/Paris")).Get<TimelineOptions>(binder => binder.ErrorOnUnknownConfiguration = true);
        bind.Should().Throw<Exception>();
        bind = () => Settings(("Bounds:EveningStart", "30")).Get<TimelineOptions>();
        bind.Should().Throw<Exception>().WithInnerException<ArgumentOutOfRangeException>();
        bind = () => Settings(("Bounds:EveningStart", "11")).Get<TimelineOptions>();
        bind.Should().Throw<Exception>().WithInnerException<ArgumentException>().WithMessage("The evening must begin after noon.*");
    }

    private static TimelineOptions Bound(params (string Key, string Value)[] settings) => Settings(settings).Get<TimelineOptions>()!;

    private static IConfigurationRoot Settings(params (string Key, string Value)[] settings) => new ConfigurationBuilder()
        .AddInMemoryCollection(settings.Select(setting => KeyValuePair.Create(setting.Key, (string?)setting.Value)))
        .Build();
}
