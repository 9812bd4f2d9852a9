namespace Timeline.Recognition;

/// <summary>
/// How far up an expression is built. A pattern may use what lower levels make and nothing else, so a match is never
/// deeper than there are levels, whatever the text.
/// </summary>
internal enum Level
{
    /// <summary>Lengths: <em>trois heures et demie</em>.</summary>
    Length,

    /// <summary>What a calendar shows: <em>mardi, le 3 mars, hier, l'été dernier</em>.</summary>
    Date,

    /// <summary>What is counted from a date: <em>le lendemain du 14 juillet, le premier lundi de mars</em>.</summary>
    Derived,

    /// <summary>A date with a time of day: <em>mardi soir, le 3 mars à 20 h 30</em>.</summary>
    Moment,

    /// <summary>A part or a blur of it: <em>fin mars, vers 1900</em>.</summary>
    Shaped,

    /// <summary>From one to another: <em>du 3 au 5 mai</em>.</summary>
    Range,

    /// <summary>With a bound: <em>depuis mardi</em>.</summary>
    Bound,
}
