using Timeline.Tokenization;

namespace Timeline.Recognition;

/// <summary>Words that stand, or must not stand, right before or right after a match.</summary>
internal sealed class Surroundings
{
    /// <summary>So many words are asked one by one.</summary>
    private const int Few = 6;

    /// <summary>The words, from the match on.</summary>
    private readonly PatternRest words;
    private readonly bool isBefore;

    /// <summary>The words that touch the match, where there are many: most tokens are none of them.</summary>
    private readonly WordSet? touching;

    /// <summary>Whether a mark or a number may touch it.</summary>
    private readonly bool touchesOthers;

    /// <param name="pattern">The words, in the notation of patterns.</param>
    /// <param name="isBefore">Whether they stand before the match, or after it.</param>
    /// <param name="reader">Reads patterns.</param>
    public Surroundings(string pattern, bool isBefore, PatternReader reader)
    {
        this.isBefore = isBefore;
        words = reader.Read(pattern, _ => throw new FormatException($"Pattern “{pattern}”: surroundings are words and marks, not slots.")).Rest(0, isBefore);
        touchesOthers = Array.Exists(words.Steps, static step => step.Word == 0);
        touching = words.Steps.Length > Few && !touchesOthers ? TouchingWords() : null;
    }

    /// <summary>The words of which one touches the match; null where a mark or a number may.</summary>
    public WordSet? Words => touchesOthers ? null : touching ?? TouchingWords();

    /// <summary>Whether they stand beside the tokens <c>[start, end)</c>.</summary>
    public bool Stand(Scan scan, int start, int end)
    {
        var nearest = isBefore ? start - 1 : end;
        return nearest >= scan.First && nearest < scan.End && touching?.Contains(scan.Tokens[nearest]) != false && Stand(words, scan, nearest);
    }

    private WordSet TouchingWords()
    {
        var last = 0;
        foreach (var step in words.Steps)
        {
            last = Math.Max(last, step.Word);
        }

        var set = new WordSet(last);
        foreach (var step in words.Steps)
        {
            set.Add(step.Word);
        }

        return set;
    }

    /// <summary>Whether what is left of the words stands from a place on, away from the match.</summary>
    private bool Stand(PatternRest rest, Scan scan, int position)
    {
        if (rest.Outcome != PatternRest.GoesOn)
        {
            return true;
        }

        if (position < scan.First || position >= scan.End)
        {
            return false;
        }

        for (var i = 0; i < rest.Steps.Length; i++)
        {
            if (rest.Steps[i].Takes(scan.Tokens[position]) && Stand(rest.Behind[i], scan, isBefore ? position - 1 : position + 1))
            {
                return true;
            }
        }

        return false;
    }
}
