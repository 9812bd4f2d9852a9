using Timeline.Tokenization;

namespace Timeline.Tests.Tokenization;

public sealed class TokenizerTests
{
    [Theory]
    [InlineData("20 h 30", "20|h|30")]
    [InlineData("20h30", "20|h|30")]
    [InlineData("le Su-34", "le|Su|34")]
    [InlineData("d'ici à jeudi", "d'|ici|à|jeudi")]
    [InlineData("a-t-il signé", "a|t|il|signé")]
    [InlineData("aujourd'hui", "aujourd'hui")]
    [InlineData("Aujourd’hui", "Aujourd’hui")]
    [InlineData("jusqu'à l'été", "jusqu'|à|l'|été")]
    [InlineData("presqu'île", "presqu'|île")]
    [InlineData("l'après-midi", "l'|après|midi")]
    [InlineData("15/03/2016", "15|/|03|/|2016")]
    [InlineData("2016-03-15", "2016|03|15")]
    [InlineData("1er mars", "1|er|mars")]
    [InlineData("« Oui », dit-il", "«|Oui|»|,|dit|il")]
    [InlineData("3,5 %", "3|,|5|%")]
    [InlineData("", "")]
    [InlineData(" \n\t ", "")]
    public void Words_and_numbers(string text, string tokens) => text.Tokens().Should().Be(tokens);

    [Theory]
    [InlineData("20h30", 1, true), InlineData("20 h 30", 1, false), InlineData("2.016 euros", 2, true), InlineData("l'été", 1, false)]
    public void What_no_space_parts_is_glued_unless_an_elision_does(string text, int token, bool glued) =>
        text.Cut().Tokens[token].Has(TokenTraits.Glued).Should().Be(glued);

    [Theory]
    [InlineData("Su-34", 1), InlineData("a-t-il", 1), InlineData("a-t-il", 2), InlineData("mars-avril", 1)]
    public void A_hyphen_is_no_token_but_a_trait_of_the_next_one(string text, int token) => text.Cut().Tokens[token].Has(TokenTraits.Hyphenated).Should().BeTrue();

    [Fact]
    public void What_stands_in_guillemets_is_quoted()
    {
        var cut = "Il a dit : « Je partirai demain », puis il est parti.".Cut();
        Enumerable.Range(0, cut.Tokens.Length).Where(token => cut.Tokens[token].Has(TokenTraits.Quoted)).Select(token => cut.Fragment(token, token + 1).Text)
            .Should().Contain("demain").And.NotContain("parti").And.NotContain("dit");
    }

    [Fact]
    public void What_stands_in_brackets_is_bracketed()
    {
        var cut = "Jean Roy (né en 1947) est mort.".Cut();
        Enumerable.Range(0, cut.Tokens.Length).Where(token => cut.Tokens[token].Has(TokenTraits.Bracketed)).Select(token => cut.Fragment(token, token + 1).Text)
            .Should().Contain("1947").And.NotContain("mort");
    }

    [Fact]
    public void A_sentence_without_an_end_is_cut_before_it_slows_anything_down() =>
        string.Concat(Enumerable.Repeat("hier ", 100_000)).Cut().Sentences.ToArray().Should().OnlyContain(sentence => sentence.End - sentence.First <= 2048);

    [Fact]
    public void A_number_beyond_any_year_has_no_value()
    {
        var cut = "12345678901234567890".Cut();
        cut.Count.Should().Be(1);
        cut.Tokens[0].Number.Should().Be(-1);
    }
}
