using Timeline.Meanings;

namespace Timeline.Recognition;

/// <summary>A slot that takes an expression of a lower level: <c>{date}</c> in <c>depuis {date}</c>.</summary>
/// <param name="name">The slot's name.</param>
/// <param name="lowest">The lowest level that it looks at.</param>
/// <param name="highest">The highest level that it looks at.</param>
/// <param name="accepts">Which meanings it takes.</param>
internal sealed class LevelSlot(string name, Level lowest, Level highest, Func<Meaning, bool>? accepts = null) : Slot(name)
{
    private Func<Level, ushort, bool> canStartWith = (_, _) => true;
    private Func<Level, bool> canStartWithNumber = _ => true;
    private bool[]? starts;

    public Level Highest => highest;

    public override bool CanStartWithNumber
    {
        get
        {
            for (var level = lowest; level <= highest; level++)
            {
                if (canStartWithNumber(level))
                {
                    return true;
                }
            }

            return false;
        }
    }

    /// <summary>Told by the recognizer, once the levels below are compiled.</summary>
    public void Compile(int words, Func<Level, ushort, bool> startsWith, Func<Level, bool> startsWithNumber)
    {
        canStartWith = startsWith;
        canStartWithNumber = startsWithNumber;
        starts = new bool[words];
        for (var word = 0; word < words; word++)
        {
            for (var level = lowest; level <= highest && !starts[word]; level++)
            {
                starts[word] = canStartWith(level, (ushort)word);
            }
        }
    }

    public override bool CanStartWith(ushort word) => starts is null || (word < starts.Length && starts[word]);

    public override int Match(Scan scan, int position, out SlotValue value)
    {
        Match? best = null;
        for (var level = lowest; level <= highest; level++)
        {
            foreach (var match in scan.Find(level, position))
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
