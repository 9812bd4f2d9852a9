using System.Text.Json.Serialization;

namespace Timeline;

/// <summary>What a diagnostic is about.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<DiagnosticKind>))]
public enum DiagnosticKind
{
    /// <summary>A weekday and a date that do not go together (<em>mardi 16 mars 2016</em> was a Wednesday).</summary>
    WeekdayConflict,

    /// <summary>A date that no calendar has (<em>31 février</em>).</summary>
    ImpossibleDate,

    /// <summary>A time of day that no clock shows (<em>25h70</em>).</summary>
    ImpossibleTime,

    /// <summary>A local time that the zone skips when its clocks go forward.</summary>
    SkippedTime,

    /// <summary>A local time that comes twice when the zone's clocks go back.</summary>
    AmbiguousTime,

    /// <summary>An expression whose anchor the text does not give (<em>au lendemain de l'annonce</em>).</summary>
    UnknownAnchor,

    /// <summary>A limit of <see cref="TimelineOptions"/> that the text exceeds; what lies beyond it was not read.</summary>
    LimitReached,
}

/// <summary>Something in the text that a careful reader would remark on. The text is never repaired.</summary>
/// <param name="Kind">What it is about.</param>
/// <param name="Words">The words, and where they stand.</param>
/// <param name="Message">One English sentence.</param>
public sealed record Diagnostic(DiagnosticKind Kind, TextFragment Words, string Message)
{
    /// <summary>The message.</summary>
    public override string ToString() => Message;
}
