using System.Diagnostics;
using Timeline.Export;

namespace Timeline;

/// <summary>Words of the article that speak of time, with what they mean.</summary>
/// <remarks>
/// Types, values and modifiers are those of TIMEX3 (TimeML, ISO 24617-1). The span starts at the first word that changes
/// the reading: bare articles and prepositions (<em>le, en, à</em>) are left out, operators (<em>depuis, il y a</em>) kept.
/// </remarks>
/// <param name="Text">The words, as the article writes them.</param>
/// <param name="Span">Their place in the article, half-open, in UTF-16 code units.</param>
/// <param name="Type">The TIMEX3 type.</param>
/// <param name="Reading">The chosen reading.</param>
/// <param name="Alternatives">The other readings that a careful reader would weigh, the likelier first; mostly empty.</param>
/// <param name="Explanation">Why it was read so.</param>
[DebuggerDisplay("{Text} → {Reading}")]
public sealed record TemporalExpression(
    string Text,
    TextSpan Span,
    TimexType Type,
    TemporalReading Reading,
    IReadOnlyList<TemporalReading> Alternatives,
    Explanation Explanation)
{
    /// <summary>The other readings that a careful reader would weigh, the likelier first; mostly empty.</summary>
    public IReadOnlyList<TemporalReading> Alternatives { get; init => field = ValueList.Of(value); } = ValueList.Of(Alternatives);

    /// <summary>
    /// The words at its beginning that say on which side of its date it lies: <em>depuis</em> in <em>depuis le 3 mars</em>,
    /// <em>d'ici à</em>; <see langword="null"/> where it is the date itself.
    /// </summary>
    public TextFragment? Signal { get; init; }

    /// <summary>The TIMEX3 value of the chosen reading.</summary>
    public string Value => Reading.Value;

    /// <summary>The TIMEX3 modifier of the chosen reading.</summary>
    public TimexModifier Modifier => Reading.Modifier;

    /// <summary>The half-open local interval of the chosen reading, or <see langword="null"/> where it has no place in time.</summary>
    public LocalInterval? Interval => Reading.Interval;

    /// <summary>The unit that the expression names.</summary>
    public Granularity Granularity => Reading.Granularity;

    /// <summary>Whether a bound of the interval is a convention rather than a fact.</summary>
    public bool IsFuzzy => Reading.IsFuzzy;

    /// <summary>The words, the value and the interval, on one line.</summary>
    public override string ToString() => $"{PlainText.OneLine(Text)} → {Reading}";
}
