using Timeline.Tokenization;

namespace Timeline.Recognition;

/// <summary>For each word, and for digits, the bits of the slots that may begin with it: a place in a trie asks for all its slots at once.</summary>
internal sealed class SlotStarts
{
    private readonly ulong[] ofWord;
    private readonly ulong[] ofDigits = new ulong[DigitRun.Count];
    private readonly ulong ofName;

    /// <summary>For each set of levels, a bit each, the slots that something of these levels can fill, and all that no level fills.</summary>
    private readonly ulong[] ofLevels = new ulong[LevelStarts.All + 1];

    /// <summary>Gives each slot its bit.</summary>
    /// <param name="slots">Every slot that a pattern may name, sealed.</param>
    /// <param name="words">How many words the vocabulary has.</param>
    public SlotStarts(IEnumerable<Slot> slots, int words)
    {
        ofWord = new ulong[words];
        var bit = 1UL;
        foreach (var slot in slots)
        {
            slot.Bit = bit;
            bit = checked(bit * 2);
            foreach (var word in slot.Openers)
            {
                ofWord[word] |= slot.Bit;
            }

            for (var run = 0; run < ofDigits.Length; run++)
            {
                ofDigits[run] |= DigitRun.Has(slot.Digits, run) ? slot.Bit : 0;
            }

            ofName |= slot is LevelSlot ? slot.Bit : 0;
            AddToLevels(slot);
        }
    }

    /// <summary>The slots that may be filled from a token on, and the bit of its kind.</summary>
    /// <param name="token">The token.</param>
    /// <param name="mayBeName">Whether one of the user's names may begin there, which is a date of its own.</param>
    /// <param name="levels">The bits of the levels that may find anything there.</param>
    public ulong At(in Token token, bool mayBeName, int levels) => TrieEdge.Takes(token.Kind) | (ofLevels[levels] & ((mayBeName ? ofName : 0) | token.Kind switch
    {
        TokenKind.Number => ofDigits[DigitRun.Index(token)],
        TokenKind.Word => Of(token.Word) | (token.OtherWord == 0 ? 0 : Of(token.OtherWord)),
        _ => 0,
    }));

    private void AddToLevels(Slot slot)
    {
        for (var levels = 0; levels < ofLevels.Length; levels++)
        {
            ofLevels[levels] |= slot is not LevelSlot level || (level.Looked & levels) != 0 ? slot.Bit : 0;
        }
    }

    private ulong Of(ushort word) => word < ofWord.Length ? ofWord[word] : 0;
}
