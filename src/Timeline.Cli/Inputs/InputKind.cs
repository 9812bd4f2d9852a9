namespace Timeline.Cli.Inputs;

/// <summary>What an article is written in.</summary>
internal enum InputKind
{
    /// <summary>What its file's ending, then its first words say.</summary>
    Auto,

    /// <summary>Plain text, whatever signs it holds.</summary>
    Text,

    /// <summary>Markdown.</summary>
    Markdown,

    /// <summary>A page, or a piece of one.</summary>
    Html,
}
