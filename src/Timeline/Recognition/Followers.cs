using Timeline.Tokenization;

namespace Timeline.Recognition;

/// <summary>The tokens that may stand behind one or two that an expression begins with: words of the vocabulary, digits, marks, or anything, where nothing need follow.</summary>
/// <param name="count">How many words the vocabulary has.</param>
/// <param name="levels">What may follow in the expressions of each level.</param>
internal sealed class Followers(int count, LevelFollowers levels)
{
    /// <summary>How many marks are told apart: those of ASCII, and all others together.</summary>
    public const int MarkCount = 128;

    /// <summary>The words that may follow.</summary>
    public WordSet Words { get; } = new(count);

    /// <summary>Whether anything may follow.</summary>
    public bool AreAnything { get; private set; }

    /// <summary>The runs of digits that may follow.</summary>
    public DigitRuns Digits { get; private set; }

    /// <summary>The marks that may follow, by <see cref="PlaceOf"/>.</summary>
    public WordSet Marks { get; } = new(MarkCount);

    /// <summary>The words before the first token that let an expression end with it, so that anything may follow: <em>le</em> before <em>4</em>.</summary>
    public WordSet EndsAfter { get; } = new(count);

    /// <summary>A bit for each number of the first tokens after which an expression may end.</summary>
    public int Ends { get; set; }

    /// <summary>The place of a mark in a table.</summary>
    public static ushort PlaceOf(char mark) => (ushort)Math.Min((int)mark, MarkCount - 1);

    public void AddAnything() => AreAnything = true;

    public void Add(ushort word) => Words.Add(word);

    public void Add(WordSet set) => Words.Add(set);

    public void Add(DigitRuns runs) => Digits |= runs;

    public void Add(char mark) => Marks.Add(PlaceOf(mark));

    /// <summary>Adds all that a sealed slot may begin with.</summary>
    public void AddOpeners(Slot slot)
    {
        Words.Add(slot.Openers);
        Digits |= slot.Digits;
    }

    /// <summary>Adds what may follow in the expressions of some levels that begin with the tokens.</summary>
    /// <returns>A bit for each number of the tokens after which one of them may end.</returns>
    public int AddLevels(Level lowest, Level highest, ReadOnlySpan<Opener> tokens)
    {
        var ends = 0;
        for (var level = lowest; level <= highest; level++)
        {
            var others = levels.Of(level, tokens);
            Words.Add(others.Words);
            Marks.Add(others.Marks);
            (AreAnything, Digits) = (AreAnything || others.AreAnything, Digits | others.Digits);
            ends |= others.Ends;
        }

        return ends;
    }

    /// <summary>Adds what may stand behind the tokens where the patterns of a tree go on with them from a place.</summary>
    /// <param name="place">The place.</param>
    /// <param name="tokens">The tokens.</param>
    /// <param name="rules">The rules that the patterns are of, or null where they are phrases.</param>
    /// <param name="onlyOwn">Whether to leave out what goes on with an expression of a lower level.</param>
    /// <returns>A bit for each number of the tokens, from none on, after which a pattern may end.</returns>
    public int AddAfter(TriePlace place, ReadOnlySpan<Opener> tokens, IReadOnlyList<CompiledRule>? rules, bool onlyOwn = false)
    {
        var ends = place.Outcomes.Length > 0 ? 1 : 0;
        if (rules is not null)
        {
            foreach (var outcome in place.Outcomes)
            {
                AddEnd(rules[outcome]);
            }
        }

        if (tokens.IsEmpty)
        {
            AddFirsts(place);
            return ends;
        }

        var first = tokens[0];
        var rest = tokens[1..];
        if (!first.IsDigits && place.Find(first.Word) is { } after)
        {
            ends |= AddAfter(after, rest, rules) << 1;
        }

        foreach (var (_, to) in first.IsDigits ? place.Numbers : [])
        {
            ends |= AddAfter(to, rest, rules) << 1;
        }

        foreach (var (step, to) in place.Others)
        {
            var taken = onlyOwn && step.Slot is LevelSlot ? 0 : Take(step, tokens);
            for (var length = 1; taken >> length != 0; length++)
            {
                ends |= (taken & (1 << length)) != 0 ? AddAfter(to, tokens[length..], rules) << length : 0;
            }
        }

        return ends;
    }

    /// <summary>A rule ends, by itself or only behind some words.</summary>
    private void AddEnd(CompiledRule rule)
    {
        if (rule.WordsBefore is { } before)
        {
            EndsAfter.Add(before);
        }
        else
        {
            AddAnything();
        }
    }

    /// <summary>A bit for each number of the tokens that a step may take.</summary>
    private int Take(Step step, ReadOnlySpan<Opener> tokens)
    {
        var first = tokens[0];
        return step.Slot is { } slot ? slot.Opens(first) ? slot.AddFollowers(tokens, this) : 0
            : (first.IsDigits ? step.Digits is not null : step.Word == first.Word) ? 1 << 1 : 0;
    }

    /// <summary>Adds what leads on from a place.</summary>
    private void AddFirsts(TriePlace place)
    {
        foreach (var (step, _) in place.Words)
        {
            Add(step.Word);
        }

        Digits |= place.Numbers.Length > 0 ? DigitRuns.All : DigitRuns.None;
        foreach (var (step, _) in place.Others)
        {
            if (step.Slot is { } slot)
            {
                AddOpeners(slot);
            }
            else if (step.Word != 0)
            {
                Add(step.Word);
            }
            else if (step.Digits is not null)
            {
                Digits = DigitRuns.All;
            }
            else
            {
                Add(step.Mark);
            }
        }
    }
}
