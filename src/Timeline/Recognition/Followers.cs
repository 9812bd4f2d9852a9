namespace Timeline.Recognition;

/// <summary>The tokens that may follow a first word: words of the vocabulary, digits, marks, or anything, where nothing need follow.</summary>
/// <param name="count">How many words the vocabulary has.</param>
internal sealed class Followers(int count)
{
    private readonly WordSet words = new(count);

    /// <summary>Whether an expression may end with the first word: then anything may stand behind it.</summary>
    public bool AreAnything { get; private set; }

    public bool HaveNumber { get; private set; }

    public bool HaveMark { get; private set; }

    /// <summary>Adds some levels to all words that may follow.</summary>
    /// <param name="levels">The bits of the levels.</param>
    /// <param name="ofWord">The bits of each word so far.</param>
    public void AddTo(byte[] ofWord, byte levels)
    {
        for (var word = 0; AreAnything && word < ofWord.Length; word++)
        {
            ofWord[word] |= levels;
        }

        for (var word = words.Next(0); word >= 0; word = words.Next(word + 1))
        {
            ofWord[word] |= levels;
        }
    }

    public void AddAnything() => AreAnything = HaveNumber = HaveMark = true;

    public void Add(ushort word) => words.Add(word);

    public void Add(WordSet set) => words.Add(set);

    public void AddMark() => HaveMark = true;

    /// <summary>Adds all that a sealed slot may begin with.</summary>
    public void AddOpeners(Slot slot)
    {
        slot.AddOpenersTo(words);
        HaveNumber |= slot.Digits != DigitRuns.None;
    }

    public void Add(Followers others)
    {
        words.Add(others.words);
        (AreAnything, HaveNumber, HaveMark) = (AreAnything || others.AreAnything, HaveNumber || others.HaveNumber, HaveMark || others.HaveMark);
    }

    /// <summary>Adds what may stand second in the patterns of a tree that begin with a word; whether one of them may end with it.</summary>
    public bool AddSeconds(TrieBranch root, ushort first)
    {
        var mayEnd = root.Find(first) is { } after && AddFirsts(after);

        foreach (var branch in root.Others)
        {
            var takesIt = branch.Step.Slot is { } slot ? slot.Opens(first) && slot.AddFollowers(first, this) : branch.Step.Word == first;
            mayEnd |= takesIt && AddFirsts(branch);
        }

        return mayEnd;
    }

    /// <summary>Adds what leads on from a place; whether a pattern ends there.</summary>
    private bool AddFirsts(TrieBranch place)
    {
        foreach (var branch in place.Words)
        {
            Add(branch.Step.Word);
        }

        HaveNumber |= place.Numbers.Count > 0;
        foreach (var branch in place.Others)
        {
            var step = branch.Step;
            if (step.Slot is { } slot)
            {
                AddOpeners(slot);
            }
            else
            {
                Add(step.Word);
                HaveNumber |= step.Digits is not null;
                HaveMark |= step.Word == 0 && step.Digits is null;
            }
        }

        return place.Outcomes.Count > 0;
    }
}
