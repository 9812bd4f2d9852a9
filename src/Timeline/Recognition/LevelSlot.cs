using System.Numerics;
using Timeline.Meanings;

namespace Timeline.Recognition;

/// <summary>A slot that takes an expression of a lower level: <c>{date}</c> in <c>depuis {date}</c>.</summary>
/// <param name="name">The slot's name.</param>
/// <param name="lowest">The lowest level that it looks at.</param>
/// <param name="highest">The highest level that it looks at.</param>
/// <param name="accepts">Which meanings it takes.</param>
internal sealed class LevelSlot(string name, Level lowest, Level highest, Func<Meaning, bool>? accepts = null) : Slot(name)
{
    /// <summary>What the levels begin with; null while those that it looks at are not compiled.</summary>
    private LevelStarts? starts;

    public Level Highest => highest;

    public override DigitRuns OpeningDigits => starts?.DigitsOf(Looked) ?? DigitRuns.All;

    /// <summary>A bit for each level that it looks at.</summary>
    public int Looked => (2 << (int)highest) - (1 << (int)lowest);

    /// <summary>Told by the recognizer, once a level is compiled.</summary>
    /// <param name="level">The level.</param>
    /// <param name="begin">What the levels so far begin with.</param>
    public void Compile(Level level, LevelStarts begin)
    {
        if (level == highest)
        {
            starts = begin;
        }
    }

    public override bool CanStartWith(ushort word) => starts is null || (starts.Of(word) & Looked) != 0;

    public override int AddFollowers(ReadOnlySpan<Opener> tokens, Followers followers) => followers.AddLevels(lowest, highest, tokens);

    public override int Match(Scan scan, int position, out SlotValue value)
    {
        Match? best = null;
        for (var found = scan.Look(Looked, position); found != 0; found &= found - 1)
        {
            for (var match = scan.Find((Level)BitOperations.TrailingZeroCount(found), position); match is not null; match = match.Next)
            {
                if ((best is null || match.End >= best.End) && match.Meaning is not NotTime && (accepts is null || accepts(match.Meaning)))
                {
                    best = match;
                    break;
                }
            }
        }

        value = new SlotValue(0, best);
        return best?.End ?? -1;
    }
}
