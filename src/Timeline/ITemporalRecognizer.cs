namespace Timeline;

/// <summary>A recognizer of your own, beside those of the library: product names that stand for a date, a calendar of matches, another tagger.</summary>
/// <remarks>
/// <para>What it finds takes the same way as what the library finds: it dates the predicate that governs it, it becomes the date
/// that <em>la veille</em> counts from, and it is explained by <see cref="Name"/>. A day is also part of larger expressions: <em>avant la
/// 30e journée</em>, <em>au lendemain de la 30e journée</em>, which are explained by their own rule.</para>
/// <para>Where a finding overlaps one of the library's, the library's stays, unless <see cref="TemporalFinding.Overrides"/> says
/// otherwise. Of two findings that overlap, that of the earlier recognizer stays, then the one that it returned first.</para>
/// <para>It is called once for each article, and may be called from several threads at once. What it throws reaches the caller.</para>
/// <para>A name with a fixed date needs none of this: <c>TimelineOptions.NamedEvents</c> takes those.</para>
/// </remarks>
/// <example><code>
/// var options = TimelineOptions.Default with { Recognizers = [new SchoolTerms()] };
/// </code></example>
public interface ITemporalRecognizer
{
    /// <summary>The name that explanations give as the rule.</summary>
    string Name { get; }

    /// <summary>Finds expressions in an article.</summary>
    /// <param name="article">The article; spans are places in its text.</param>
    /// <returns>What was found, in any order.</returns>
    IEnumerable<TemporalFinding> Find(Article article);
}
