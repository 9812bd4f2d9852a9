using Timeline.Meanings;
using Timeline.Recognition;
using Timeline.Tokenization;

namespace Timeline.Tests.Recognition;

/// <summary>A rule that cannot be read is found when the rules are compiled, and the message says which rule and why.</summary>
public sealed class WrongRulesTests
{
    [Theory]
    [InlineData("le {moon}", null, "Rule “une règle”: there is no slot “moon”.")]
    [InlineData("fin {range}", null, "Rule “une règle”: a rule of level Date cannot use {range}, which is no lower.")]
    [InlineData("fin {date}", null, "Rule “une règle”: a rule of level Date cannot use {date}, which is no lower.")]
    [InlineData("fin {length}", "depuis {length}", "Pattern “depuis {length}”: surroundings are words and marks, not slots.")]
    public void It_is_told_when_the_rules_are_compiled(string pattern, string? after, string message)
    {
        var rule = new Rule("une règle") { Pattern = pattern, After = after, Meaning = _ => new VagueTime("PRESENT_REF"), Examples = [] };
        FluentActions.Invoking(() => new Recognizer([new RuleFamily("Essai", Level.Date) { rule }], Slots(), new Vocabulary(), [], static _ => false)).Should().Throw<FormatException>().WithMessage(message);
    }

    [Fact]
    public void A_phrase_has_no_slots() =>
        FluentActions.Invoking(() => new PhraseSlot("fête", new Vocabulary(), ("jour de {date}", new SlotValue(1)))).Should().Throw<FormatException>().WithMessage("Slot “fête”: phrases have no slots.");

    private static Dictionary<string, Slot> Slots() => new(StringComparer.Ordinal)
    {
        ["length"] = new LevelSlot("length", Level.Length, Level.Length),
        ["date"] = new LevelSlot("date", Level.Date, Level.Date),
        ["range"] = new LevelSlot("range", Level.Date, Level.Range),
    };
}
