namespace Timeline.Cli.Batches;

/// <summary>One line of a batch: an article, or what is wrong with it.</summary>
/// <param name="Number">Its number, from 1.</param>
/// <param name="Id">Its id as JSON, whatever that is; <c>null</c> where it has none.</param>
/// <param name="Article">The article, where the line is good.</param>
/// <param name="Error">What is wrong, where it is not.</param>
internal sealed record BatchLine(int Number, string Id, Article? Article, string? Error);
