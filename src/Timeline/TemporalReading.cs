namespace Timeline;

/// <summary>One way to read a temporal expression: its value and the stretch of time that it denotes.</summary>
/// <param name="Value">The TIMEX3 value: <c>2016-03-15</c>, <c>2016-W11-WE</c>, <c>PT48H</c>, <c>XXXX-XX-XX</c> where the anchor is unknown.</param>
/// <param name="Modifier">What shapes the value (<em>début, vers, depuis</em>).</param>
/// <param name="Interval">The half-open local interval, or <see langword="null"/> where the expression has no place in time.</param>
/// <param name="Granularity">The unit that the expression names.</param>
/// <param name="IsFuzzy">Whether a bound is a convention (<em>le soir</em> begins at 18:00) rather than a fact.</param>
/// <param name="Reason">Why it reads so, in one English sentence; may be empty.</param>
/// <exception cref="ArgumentNullException"><paramref name="Value"/> or <paramref name="Reason"/> is null.</exception>
public sealed record TemporalReading(
    string Value,
    TimexModifier Modifier,
    LocalInterval? Interval,
    Granularity Granularity,
    bool IsFuzzy,
    string Reason)
{
    /// <summary>The TIMEX3 value: <c>2016-03-15</c>, <c>2016-W11-WE</c>, <c>PT48H</c>, <c>XXXX-XX-XX</c> where the anchor is unknown.</summary>
    /// <exception cref="ArgumentNullException">The value is null.</exception>
    public string Value { get; init => field = value ?? throw new ArgumentNullException(nameof(Value)); } = Value ?? throw new ArgumentNullException(nameof(Value));

    /// <summary>Why it reads so, in one English sentence; may be empty.</summary>
    /// <exception cref="ArgumentNullException">The reason is null.</exception>
    public string Reason { get; init => field = value ?? throw new ArgumentNullException(nameof(Reason)); } = Reason ?? throw new ArgumentNullException(nameof(Reason));

    /// <summary>The value and the interval, as in <c>2016-03-15 [2016-03-15, 2016-03-16)</c>.</summary>
    public override string ToString() =>
        Value + (Modifier == TimexModifier.None ? "" : " " + Modifier) + (Interval is { } interval ? " " + interval : "");
}
