namespace Timeline.Tests.Tokenization;

/// <summary>Matching goes on in a folded text; every span is of the original one.</summary>
public sealed class OffsetTests
{
    [Theory]
    [InlineData("La re\u0301forme e\u0301choue depuis l'e\u0301te\u0301.", "La|re\u0301forme|e\u0301choue|depuis|l'|e\u0301te\u0301|.")]
    [InlineData("1ᵉʳ mars", "1|ᵉʳ|mars")]
    [InlineData("1<sup>er</sup> mars", "1<sup>|er</sup>|mars")]
    [InlineData("ﬁn mars", "ﬁn|mars")]
    [InlineData("la ﬂotte et la ﬁn", "la|ﬂotte|et|la|ﬁn")]
    [InlineData("lun\u00addi \u200bmardi", "lun\u00addi|mardi")]
    [InlineData("20\u202fh\u00a030", "20|h|30")]
    [InlineData("l’été", "l’|été")]
    [InlineData("14\u2011Juillet", "14|Juillet")]
    [InlineData("hier\u200b\u200b soir", "hier|soir")]
    [InlineData("\ufeffHier, oui", "Hier|,|oui")]
    public void Tokens_are_the_words_of_the_original(string text, string tokens) => text.Tokens().Should().Be(tokens);

    [Theory]
    [InlineData("Le 1ᵉʳ mai 1947, elle naît.", "1ᵉʳ mai 1947")]
    [InlineData("Le 1<sup>er</sup> mai 1947, elle naît.", "1<sup>er</sup> mai 1947")]
    [InlineData("Il part le 3\u00a0fe\u0301vrier\u202f2015 au soir.", "3\u00a0fe\u0301vrier\u202f2015")]
    [InlineData("Il part le 3 \u200bfévrier\u200b 2015\u200b.", "3 \u200bfévrier\u200b 2015")]
    public void Expressions_are_the_words_of_the_original(string text, string words) =>
        TemporalTagger.Tag(text, new LocalDate(2016, 3, 15)).Should().Contain(expression => expression.Text.Contains(words, StringComparison.Ordinal));
}
