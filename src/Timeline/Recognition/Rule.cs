using Timeline.Meanings;

namespace Timeline.Recognition;

/// <summary>
/// One way in which French speaks of time: its words, what they mean, and the sentences that show it.
/// </summary>
/// <remarks>
/// From this one declaration come the tests of value and span, the derived variants (capitals, apostrophes, spaces), the
/// page <c>docs/expressions.md</c>, the seeds of the fuzzer, <c>timeline rules</c>, and the name in every explanation.
/// </remarks>
internal sealed class Rule(string name)
{
    /// <summary>The name, in French, with N for a number: <em>il y a N unités</em>.</summary>
    public string Name { get; } = name;

    /// <summary>The words; see <see cref="PatternReader"/> for the notation.</summary>
    public required string Pattern { get; init; }

    /// <summary>What the words mean.</summary>
    public required Func<Said, Meaning> Meaning { get; init; }

    /// <summary>
    /// Sentences with the expression in brackets and what it reads as, on Tuesday 2016-03-15 at 18:00 in Paris unless
    /// another day stands before: <c>"@2024-02-29 … [hier] … → 2024-02-28"</c>. Several expressions, several values: <c>→ a ; b</c>.
    /// </summary>
    public required string[] Examples { get; init; }

    /// <summary>Sentences in which the rule finds nothing.</summary>
    public string[] NotExamples { get; init; } = [];

    /// <summary>Words of which one must stand right before.</summary>
    public string? After { get; init; }

    /// <summary>Words of which none may stand right before.</summary>
    public string? NotAfter { get; init; }

    /// <summary>Words of which one must stand right after.</summary>
    public string? Before { get; init; }

    /// <summary>Words of which none may stand right after.</summary>
    public string? NotBefore { get; init; }

    /// <summary>Any other condition on the surroundings.</summary>
    public Func<Place, bool>? When { get; init; }

    /// <summary>
    /// Where the words are several expressions that share what only the last one says (<em>les 3, 4 et 5 mai</em>): each of
    /// them, in order. What no rule of a higher level can use, so such a rule stands at the highest one.
    /// </summary>
    public Func<Said, IReadOnlyList<Member>>? Members { get; init; }

    /// <summary>Whether the words are no expression of their own and only serve as a part of larger ones.</summary>
    public bool OnlyAsPart { get; init; }

    public override string ToString() => Name;
}
