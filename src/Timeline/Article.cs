using System.Text.Json.Serialization;
using Timeline.Export;

namespace Timeline;

/// <summary>A news text and when it was published.</summary>
/// <param name="Text">The text, as it is: any string is accepted.</param>
/// <param name="PublishedOn">When it was published.</param>
/// <param name="Title">Its title, which is not read; exports show it.</param>
/// <param name="Source">Where it is from (a name, a file, an address), which is not read; exports show it.</param>
/// <param name="Id">A name for it that the caller chooses, kept through batches, merges and exports.</param>
/// <remarks>In JSON (<c>System.Text.Json</c>) the text and the publication are required: <c>{"text": "…", "publishedOn": "2016-03-15"}</c> by the options of web services.</remarks>
/// <exception cref="ArgumentNullException"><paramref name="Text"/> is null.</exception>
public sealed record Article(string Text, [property: JsonRequired] Publication PublishedOn, string? Title = null, string? Source = null, string? Id = null)
{
    private const int MostShown = 60;

    /// <summary>The text, as it is: any string is accepted.</summary>
    /// <exception cref="ArgumentNullException">The text is null.</exception>
    [JsonRequired, JsonConverter(typeof(ArticleTextJsonConverter))]
    public string Text { get; init => field = value ?? throw new ArgumentNullException(nameof(Text)); } = Text ?? throw new ArgumentNullException(nameof(Text));

    /// <summary>What a line of a log calls it.</summary>
    internal string Name => PlainText.OneLine(Id ?? Title ?? "article");

    /// <summary>The name or title, the day, and the first words, on one line: never the whole text.</summary>
    public override string ToString() => $"{Name} of {PublishedOn}: {PlainText.OneLine(Beginning)}{(Text.Length > Beginning.Length ? "…" : "")}";

    // An emoji stays whole: half a surrogate pair is no character, and no log can write it.
    private string Beginning => Text.Length <= MostShown ? Text : Text[..(char.IsHighSurrogate(Text[MostShown - 1]) ? MostShown - 1 : MostShown)];
}
