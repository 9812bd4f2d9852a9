namespace Timeline.Events;

/// <summary>The predicate that a date dates, and the rule that chose it.</summary>
/// <param name="Trigger">The token of the predicate.</param>
/// <param name="Verb">Its verb group; null for a noun.</param>
/// <param name="NounClass">The class of the noun; null for a verb.</param>
/// <param name="Rule">The name of the rule.</param>
/// <param name="Confidence">How often the rule is right, measured on treebanks.</param>
internal sealed record Attachment(int Trigger, VerbGroup? Verb, EventClass? NounClass, string Rule, double Confidence);
