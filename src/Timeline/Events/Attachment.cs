namespace Timeline.Events;

/// <summary>The predicate that a date dates, and the rule that chose it.</summary>
/// <param name="Trigger">The token of the predicate.</param>
/// <param name="Verb">Its verb group; null for a noun.</param>
/// <param name="Rule">The name of the rule.</param>
/// <param name="Confidence">How often the rule is right, measured on treebanks.</param>
internal sealed record Attachment(int Trigger, VerbGroup? Verb, string Rule, double Confidence);
