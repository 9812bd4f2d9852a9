namespace Timeline.Cli.Inputs;

/// <summary>The article that a file holds, without its markup.</summary>
/// <param name="Text">The text to read.</param>
/// <param name="Title">The title that the file names.</param>
/// <param name="Published">When the file says that it was published.</param>
internal sealed record SourceDocument(string Text, string? Title = null, Publication? Published = null);
