namespace Timeline.Export;

/// <summary>In which language an export that people read speaks to them. What the article says stays as it is, and so do dates, which are ISO 8601.</summary>
/// <example><code>
/// HtmlExport.Write(reading, page, DisplayLanguage.French);
/// </code></example>
public enum DisplayLanguage
{
    /// <summary>English.</summary>
    English,

    /// <summary>French.</summary>
    French,
}
