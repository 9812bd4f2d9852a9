using Timeline.Meanings;

namespace Timeline.Resolution;

/// <summary>An expression as the resolver sees it: its meaning, and what its sentence says about how to take it.</summary>
internal sealed record Mention(Meaning Meaning, TextFragment Words, int Sentence, int Paragraph)
{
    /// <summary>Which way the governing verb looks.</summary>
    public Direction Direction { get; init; }

    /// <summary>Whether the governing verb tells one event.</summary>
    public bool IsPunctual { get; init; }

    /// <summary>Whether the governing verb says something (<em>a déclaré</em>): its date is the day of the quotation beside it.</summary>
    public bool DatesSpeech { get; init; }

    /// <summary>The token of what it dates; −1 where it dates nothing.</summary>
    public int Trigger { get; init; } = -1;

    public bool IsQuoted { get; init; }

    /// <summary>The sentences in which the quotation around it begins and ends; −1 outside of any.</summary>
    public int QuoteStart { get; init; } = -1;

    public int QuoteEnd { get; init; } = -1;

    /// <summary>Whether it dates the verb of a main clause: only such a date takes the story into its year.</summary>
    public bool IsMain { get; init; }

    /// <summary>Whether it only says again what the date before it says: <em>le 18 février, soit un jour plus tard</em>.</summary>
    public bool Restates { get; init; }

    /// <summary>In brackets, in a relative clause, or under <em>depuis</em>: background, which moves the story nowhere.</summary>
    public bool IsBackground { get; init; }

    /// <summary>Nouns that the expression dates (<em>le scrutin, organisé dimanche</em>), by which others may count from it.</summary>
    public IReadOnlyList<string> Dates { get; init; } = [];
}
