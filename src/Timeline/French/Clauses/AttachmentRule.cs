namespace Timeline.French.Clauses;

/// <summary>One way in which a date finds its predicate.</summary>
/// <param name="Name">The name that the event keeps.</param>
/// <param name="Confidence">How often it is right (see “Calibration” in <c>docs/testing.md</c>; estimated where too few were seen).</param>
/// <param name="Find">What it looks for.</param>
/// <param name="Example">A sentence with its date in brackets, and the predicate; – where the date dates nothing. It is a test, and a line of <c>docs/events.md</c>.</param>
internal sealed record AttachmentRule(string Name, double Confidence, Func<DateSite, Predicate?> Find, string Example);
