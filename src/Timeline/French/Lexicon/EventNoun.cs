namespace Timeline.French.Lexicon;

/// <summary>How surely a noun names an event.</summary>
internal enum EventNounStrength : byte
{
    /// <summary>An event or a thing: <em>le décret du 4 mars</em> was signed that day, <em>un décret</em> is a paper.</summary>
    Weak,

    /// <summary>Nearly always an event: <em>attentat, scrutin, démission</em>.</summary>
    Strong,
}

/// <summary>A noun that names an event.</summary>
/// <param name="Singular">The singular in lower case, or the whole name of several words: <em>mise en examen</em>.</param>
/// <param name="Class">The class of the event, as TimeML has it.</param>
/// <param name="Strength">How surely the noun is an event.</param>
internal sealed record EventNoun(string Singular, EventClass Class, EventNounStrength Strength);
