using System.Text.Json.Serialization;

namespace Timeline;

/// <summary>The kinds of things that an expression can be counted from.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<AnchorKind>))]
public enum AnchorKind
{
    /// <summary>Nothing: the words say it all (<em>le 14 février 2015</em>).</summary>
    None,

    /// <summary>The day of publication (deictic: <em>hier</em>).</summary>
    Publication,

    /// <summary>The day that the story is at (anaphoric: <em>la veille</em>).</summary>
    Story,

    /// <summary>An event that the text dates (<em>au lendemain du scrutin</em>).</summary>
    Event,

    /// <summary>The day on which a quoted speaker spoke.</summary>
    Quote,

    /// <summary>An anchor is needed and the text gives none.</summary>
    Unknown,
}

/// <summary>What an expression was counted from.</summary>
/// <param name="Kind">The kind of anchor.</param>
/// <param name="Words">The expression or event that gave it, where one did.</param>
/// <param name="Value">Its TIMEX3 value, where it has one.</param>
public sealed record Anchor(AnchorKind Kind, TextFragment? Words = null, string? Value = null)
{
    /// <summary>The kind, and the words and value where there are any.</summary>
    public override string ToString() => Kind switch
    {
        AnchorKind.None => "nothing: the words say it all",
        AnchorKind.Unknown => "an anchor that the text does not give",
        _ => Kind.ToString().ToLowerInvariant()
            + (Words is null ? "" : $" “{Words}”")
            + (Value is null ? "" : $" ({Value})"),
    };
}
