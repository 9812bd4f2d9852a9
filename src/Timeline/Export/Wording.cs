using System.Globalization;

namespace Timeline.Export;

/// <summary>The words that exports say themselves: where they are used they stand in English, and <see cref="FrenchWording"/> has them in French.</summary>
internal sealed class Wording
{
    private readonly bool isFrench;

    private Wording(bool isFrench) => this.isFrench = isFrench;

    public static Wording English { get; } = new(false);

    public static Wording French { get; } = new(true);

    /// <summary>The code of the language, as HTML has it.</summary>
    public string Code => isFrench ? "fr" : "en";

    public string OpeningQuote => isFrench ? "«\u00A0" : "“";

    public string ClosingQuote => isFrench ? "\u00A0»" : "”";

    public string Colon => isFrench ? "\u00A0:" : ":";

    /// <summary>The phrase in the language of the reader.</summary>
    public string this[string english] => isFrench ? FrenchWording.Words[english] : english;

    public static Wording Of(DisplayLanguage language) => language switch
    {
        DisplayLanguage.English => English,
        DisplayLanguage.French => French,
        _ => throw new ArgumentOutOfRangeException(nameof(language), language, "There is no such language."),
    };

    public string Quoted(string words) => OpeningQuote + words + ClosingQuote;

    /// <summary><em>1 event, 2 events</em>; in French none is not many either.</summary>
    public string Count(int count, string noun) => $"{count.ToString(CultureInfo.InvariantCulture)} {this[noun]}{(count == 1 || (isFrench && count == 0) ? "" : "s")}";

    public string Status(EventStatus status) => this[Names.Statuses.Of(status).ToLowerInvariant()];

    public string Remark(Diagnostic diagnostic) => isFrench ? this[Names.Diagnostics.Of(diagnostic.Kind)] : diagnostic.Message;

    /// <summary>What a date was counted from: its kind, or that there is none, and the words that give it.</summary>
    public string Anchor(Anchor anchor) => anchor.Kind is AnchorKind.None or AnchorKind.Unknown ? this[anchor.ToString()]
        : this[anchor.Kind.ToString().ToLowerInvariant()] + (anchor.Words is null ? "" : " " + Quoted(anchor.Words.ToString())) + (anchor.Value is null ? "" : $" ({anchor.Value})");

    public string Factuality(Factuality held) => held.Source is null ? this["author"] + held.ToString()["author".Length..] : held.ToString();

    /// <summary>Why a date was read so: one of the reader's phrases, or the words of somebody's own recognizer, which stay as they are.</summary>
    public string Reason(string phrase) => isFrench ? FrenchReasons.Phrases.GetValueOrDefault(phrase, phrase) : phrase;

    /// <summary>What was inferred, and by what: <em>year 2016, by the past tense</em>; <em>week, by “ce” and the tense</em>.</summary>
    public string Inferred(string inferred)
    {
        if (!isFrench || inferred.IndexOf(", ", StringComparison.Ordinal) is not (> 0 and var comma))
        {
            return inferred;
        }

        var (field, reason) = (inferred[..comma], inferred[(comma + 2)..]);
        var value = field.LastIndexOf(' ') is > 0 and var space && char.IsAsciiDigit(field[^1]) ? field[space..] : "";
        return $"{Reason(field[..^value.Length])}{value}, {(ByWords(reason) ?? Reason(reason))}";
    }

    private string? ByWords(string reason)
    {
        const string By = "by “";
        return reason.StartsWith(By, StringComparison.Ordinal) && reason.LastIndexOf('”') is > 0 and var end
            ? $"par {Quoted(reason[By.Length..end])}{(end + 1 < reason.Length ? " " + Reason(reason[(end + 2)..]) : "")}"
            : null;
    }
}
