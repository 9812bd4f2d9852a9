namespace Timeline.Cli.Inputs;

/// <summary>The article that a file holds, without its markup.</summary>
/// <param name="Text">The text to read.</param>
/// <param name="Title">The title that the file names.</param>
/// <param name="Published">What the file says of its publication; null where it says nothing.</param>
internal sealed record SourceDocument(string Text, string? Title = null, StatedDate? Published = null);
