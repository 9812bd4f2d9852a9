namespace Timeline.Recognition;

/// <summary>A place in the patterns of a trie, before they are laid out (<see cref="TrieLayout"/>). Several ways may lead to it.</summary>
/// <param name="number">Its number among the places of the trie; 0 where every pattern begins.</param>
internal sealed class TriePlace(int number)
{
    public int Number => number;

    /// <summary>Where plain words lead, in ascending order of the words.</summary>
    public TrieWay[] Words { get; set; } = [];

    /// <summary>Where numbers that the patterns name lead (<c>8</c> in <c>8 mai 1945</c>), in ascending order.</summary>
    public TrieWay[] Numbers { get; set; } = [];

    /// <summary>Where everything else leads, in the order of the rules.</summary>
    public TrieWay[] Others { get; set; } = [];

    /// <summary>The numbers of the patterns that end there.</summary>
    public int[] Outcomes { get; set; } = [];

    /// <summary>Where a plain word leads, or null.</summary>
    public TriePlace? Find(ushort word)
    {
        foreach (var way in Words)
        {
            if (way.Step.Word >= word)
            {
                return way.Step.Word == word ? way.To : null;
            }
        }

        return null;
    }
}

/// <summary>A step from one place to another.</summary>
internal sealed class TrieWay
{
    /// <param name="step">The step.</param>
    /// <param name="rest">What is left behind it of one of the patterns.</param>
    public TrieWay(Step step, PatternRest rest) => (Step, Only) = (step, rest);

    public Step Step { get; }

    public TriePlace To { get; private set; } = null!;

    /// <summary>What is left behind it, until it is led on, where that is one thing.</summary>
    public PatternRest? Only { get; private set; }

    /// <summary>The same where several things are left.</summary>
    public List<PatternRest>? Several { get; private set; }

    /// <summary>Adds what is left of another pattern, or of the same behind an equal step.</summary>
    public void Add(PatternRest rest)
    {
        if (Several is null && rest != Only)
        {
            (Only, Several) = (null, [Only!, rest]);
        }
        else if (Several?.Contains(rest) == false)
        {
            Several.Add(rest);
        }
    }

    /// <summary>Leads it on, when the place is known at which what is left is left.</summary>
    public void Lead(TriePlace to)
    {
        To = to;
        (Only, Several) = (null, null);
    }

    public void Deconstruct(out Step step, out TriePlace to) => (step, to) = (Step, To);
}
