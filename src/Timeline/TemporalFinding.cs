namespace Timeline;

/// <summary>An expression that an <see cref="ITemporalRecognizer"/> found.</summary>
/// <param name="Span">Its place in the article, half-open, in UTF-16 code units. It is widened to whole words, and ends with the sentence.</param>
/// <param name="Type">The TIMEX3 type. A <see cref="TimexType.Set"/> dates no event.</param>
/// <param name="Reading">What it means. Without an interval it is reported and dates no event.</param>
/// <exception cref="ArgumentNullException"><paramref name="Reading"/> is null.</exception>
public sealed record TemporalFinding(TextSpan Span, TimexType Type, TemporalReading Reading)
{
    /// <summary>What it means. Without an interval it is reported and dates no event.</summary>
    /// <exception cref="ArgumentNullException">The reading is null.</exception>
    public TemporalReading Reading { get; init => field = value ?? throw new ArgumentNullException(nameof(Reading)); } = Reading ?? throw new ArgumentNullException(nameof(Reading));

    /// <summary>Whether it takes the place of what the library finds in the same words; <see langword="false"/> unless set.</summary>
    public bool Overrides { get; init; }

    /// <summary>The span and the reading.</summary>
    public override string ToString() => $"{Span} → {Reading}";
}
