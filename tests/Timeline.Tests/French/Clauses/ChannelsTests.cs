namespace Timeline.Tests.French.Clauses;

/// <summary>Through whom a source speaks.</summary>
public sealed class ChannelsTests
{
    [Theory]
    [InlineData("« Nous partirons demain », a affirmé lundi à l'AFP un colonel de la garnison.", "à l'AFP")]
    [InlineData("« Nous partirons demain », a affirmé lundi via Skype un colonel.", "via Skype")]
    [InlineData("« Nous partirons demain », a affirmé un colonel, cité par les agences locales.", "cité par les agences locales")]
    [InlineData("« Nous partirons demain », a glissé la ministre au micro de Radio Sud.", "au micro de Radio Sud")]
    [InlineData("« Nous partirons demain », a dit la ministre à la presse.", "à la presse")]
    public void A_channel_is_kept_with_the_source(string sentence, string via) => Channel(sentence).Should().Be(via, $"« {sentence} »");

    [Theory]
    [InlineData("« Nous partirons demain », a dit la ministre à Lyon.")]
    [InlineData("« Nous partirons demain », a dit la ministre.")]
    public void A_place_is_no_channel(string sentence) => Channel(sentence).Should().BeNull($"« {sentence} »");

    private static string? Channel(string sentence) =>
        TimelineExtractor.Extract(sentence, new LocalDate(2016, 3, 15)).Single(e => e.Trigger.Text == "partirons").Attribution!.Via?.Text;
}
