using Timeline.Recognition;
using Timeline.Tokenization;

namespace Timeline.Tests.Recognition;

/// <summary>The notation of patterns: what each sign stands for, spelled out into the plain sequences that a text is compared with.</summary>
public sealed class PatternNotationTests
{
    [Theory]
    [InlineData("lundi", "lundi")]
    [InlineData("Lundi matin", "lundi matin")]
    [InlineData("lundi | mardi", "lundi / mardi")]
    [InlineData("lundi matin | mardi", "lundi matin / mardi")]
    [InlineData("lundi matin?", "lundi matin / lundi")]
    [InlineData("ce? lundi", "ce lundi / lundi")]
    [InlineData("(lundi | mardi) matin", "lundi matin / mardi matin")]
    [InlineData("(lundi | mardi)? matin", "lundi matin / mardi matin / matin")]
    [InlineData("ce (lundi | mardi) (matin | soir)", "ce lundi matin / ce lundi soir / ce mardi matin / ce mardi soir")]
    [InlineData("ce jour-là", "ce jour là")]
    [InlineData("mi-{month}", "mi {month}")]
    [InlineData("{day} {month:then}", "{day} {month:then}")]
    [InlineData("{day}/{month}", "{day} / {month}")]
    [InlineData("20 h", "20 h")]
    [InlineData("20 ~h", "20 ~h")]
    [InlineData("20 ~(h | {unit})", "20 h / 20 {unit}")]
    [InlineData("20 ~'('", "20 ~(")]
    [InlineData("'(' {date} ')'", "( {date} )")]
    [InlineData("l'été", "l' été")]
    [InlineData("aujourd'hui", "aujourd'hui")]
    [InlineData("jusqu'à l'été", "jusqu' à l' été")]
    [InlineData("  lundi   matin  ", "lundi matin")]
    public void A_pattern_stands_for_its_sequences(string pattern, string sequences) =>
        string.Join(" / ", Read(pattern).Select(sequence => string.Join(' ', sequence.Select(Written)))).Should().Be(sequences);

    [Theory]
    [InlineData("lundi)", "*lundi)*unexpected “)” at 5*")]
    [InlineData("(lundi", "*(lundi*“)” expected at 6*")]
    [InlineData("'(", "*“'” expected at 2*")]
    public void A_pattern_that_is_not_written_right_says_where(string pattern, string message) =>
        FluentActions.Invoking(() => Read(pattern)).Should().Throw<FormatException>().WithMessage(message);

    private static readonly Vocabulary Words = WithElisions();

    private static Vocabulary WithElisions()
    {
        var words = new Vocabulary();
        words.Add("l'", WordTraits.Elides);
        words.Add("jusqu'", WordTraits.Elides);
        return words;
    }

    private static List<Step[]> Read(string pattern) => new PatternReader(Words).Read(pattern, name => new Named(name)).Rest(0).Sequences;

    private static string Written(Step step) => (step.Glued ? "~" : "")
        + (step.Slot is { } slot ? slot.Name == step.Capture ? $"{{{slot.Name}}}" : $"{{{slot.Name}:{step.Capture}}}" : step.Digits is { } digits ? digits.ToString(null, null) : step.Word != 0 ? Words[step.Word] : step.Mark.ToString());

    private sealed class Named(string name) : Slot(name)
    {
        public override bool CanStartWith(ushort word) => false;

        public override int Match(Scan scan, int position, out SlotValue value)
        {
            value = default;
            return -1;
        }
    }
}
