using Timeline.Tokenization;

namespace Timeline.Tests.Tokenization;

public sealed class CharacterSetTests
{
    private static readonly CharacterSet Set = new("\t’é\uffff");

    [Theory]
    [InlineData("", -1)]
    [InlineData("lundi", -1)]
    [InlineData("aujourd’hui", 7)]
    [InlineData("été", 0)]
    [InlineData("\u0019\u0021\u2018\uffbf", -1)]
    [InlineData("a\uffff", 1)]
    public void The_first_character_of_the_set_is_found(string text, int place) => Set.IndexIn(text).Should().Be(place);
}
