namespace Timeline;

/// <summary>Who says it, and how the text shows that.</summary>
/// <param name="Source">The source's words, with article and apposed name (<em>son agent, Paulo Bettencourt</em>); a pronoun is replaced by what it stands for.</param>
/// <param name="Cue">The words that attribute: <em>a affirmé</em>, <em>selon</em>, the colon of <em>le maire : « … »</em>.</param>
/// <param name="Via">Through whom (<em>à l'AFP</em>, <em>cité par les agences</em>), or <see langword="null"/>.</param>
public sealed record Attribution(TextFragment Source, TextFragment Cue, TextFragment? Via = null)
{
    /// <summary>The source's words, on one line.</summary>
    public override string ToString() => Source.ToString();
}
