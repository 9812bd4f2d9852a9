namespace Timeline;

/// <summary>A news text and when it was published.</summary>
/// <param name="Text">The text, as it is: any string is accepted.</param>
/// <param name="PublishedOn">When it was published.</param>
/// <param name="Title">Its title, which is not read; exports show it.</param>
/// <param name="Source">Where it is from (a name, a file, an address), which is not read; exports show it.</param>
/// <param name="Id">A name for it that the caller chooses, kept through batches, merges and exports.</param>
/// <exception cref="ArgumentNullException"><paramref name="Text"/> is null.</exception>
public sealed record Article(string Text, Publication PublishedOn, string? Title = null, string? Source = null, string? Id = null)
{
    /// <summary>The text, as it is: any string is accepted.</summary>
    /// <exception cref="ArgumentNullException">The text is null.</exception>
    public string Text { get; init => field = value ?? throw new ArgumentNullException(nameof(Text)); } = Text ?? throw new ArgumentNullException(nameof(Text));

    /// <summary>The name or title, the day, and the first words: never the whole text.</summary>
    public override string ToString() => $"{Id ?? Title ?? "article"} of {PublishedOn}: {Text[..Math.Min(Text.Length, 60)]}{(Text.Length > 60 ? "…" : "")}";
}
