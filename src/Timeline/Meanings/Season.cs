namespace Timeline.Meanings;

/// <summary>A season of the northern hemisphere.</summary>
internal enum Season
{
    /// <summary><em>Le printemps</em>.</summary>
    Spring,

    /// <summary><em>L'été</em>.</summary>
    Summer,

    /// <summary><em>L'automne</em>.</summary>
    Autumn,

    /// <summary><em>L'hiver</em>.</summary>
    Winter,
}
