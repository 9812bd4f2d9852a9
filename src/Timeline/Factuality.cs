using System.Text.Json.Serialization;

namespace Timeline;

/// <summary>How certain a source is of an event, as FactBank writes it (Saurí &amp; Pustejovsky 2009).</summary>
[JsonConverter(typeof(JsonStringEnumConverter<FactualityValue>))]
public enum FactualityValue
{
    /// <summary>CT+: certainly so.</summary>
    CertainPositive,

    /// <summary>PR+: probably so.</summary>
    ProbablePositive,

    /// <summary>PS+: possibly so.</summary>
    PossiblePositive,

    /// <summary>CT−: certainly not so.</summary>
    CertainNegative,

    /// <summary>PR−: probably not so.</summary>
    ProbableNegative,

    /// <summary>PS−: possibly not so.</summary>
    PossibleNegative,

    /// <summary>CTu: certain of it, but the text does not say whether it is so.</summary>
    CertainUnknown,

    /// <summary>Uu: does not commit itself.</summary>
    Uncommitted,
}

/// <summary>What one source holds of an event.</summary>
/// <param name="Source">The source's words, or <see langword="null"/> for the author of the article.</param>
/// <param name="Value">How certain it is.</param>
public sealed record Factuality(string? Source, FactualityValue Value)
{
    /// <summary>FactBank's notation, as in <c>author: Uu</c>.</summary>
    public override string ToString() => (Source ?? "author") + ": " + Value switch
    {
        FactualityValue.CertainPositive => "CT+",
        FactualityValue.ProbablePositive => "PR+",
        FactualityValue.PossiblePositive => "PS+",
        FactualityValue.CertainNegative => "CT-",
        FactualityValue.ProbableNegative => "PR-",
        FactualityValue.PossibleNegative => "PS-",
        FactualityValue.CertainUnknown => "CTu",
        _ => "Uu",
    };
}
