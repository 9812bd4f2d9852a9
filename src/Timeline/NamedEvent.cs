using System.Text.Json.Serialization;
using NodaTime;
using Timeline.Export;

namespace Timeline;

/// <summary>A name that stands for a time: <em>le Brexit</em>, <em>l'attentat du Bataclan</em>, <em>le Grenelle de l'environnement</em>.</summary>
/// <remarks>
/// The name is found word by word, whatever the spaces and apostrophes; an article before it may be given or left out. A word
/// that is given with a capital needs one in the text, so that <em>la Libération</em> is not <em>la libération</em>.
/// It has one constructor, by which a configuration file makes it: <c>{ "Name": "la nuit des phares", "First": "2015-12-19" }</c>.
/// </remarks>
/// <example><code>
/// var options = TimelineOptions.Default with
/// {
///     NamedEvents = [new NamedEvent("l'attentat du Bataclan", new LocalDate(2015, 11, 13))],
/// };
/// </code></example>
[JsonConverter(typeof(NamedEventJsonConverter))]
public sealed record NamedEvent
{
    /// <summary>Makes a name for one day, or for some whole days.</summary>
    /// <param name="name">The name, as texts write it.</param>
    /// <param name="first">The first day, in any calendar; it is kept in ISO.</param>
    /// <param name="last">The last day, included, in any calendar; the first day where null.</param>
    /// <exception cref="ArgumentNullException">The name is null.</exception>
    /// <exception cref="ArgumentException">The name has no word, or the last day is before the first.</exception>
    public NamedEvent(string name, LocalDate first, LocalDate? last = null)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(name);
        first = IsoCalendar.Of(first);
        last = last is { } given ? IsoCalendar.Of(given) : first;
        if (last < first)
        {
            throw new ArgumentException("An event cannot end before it starts.", nameof(last));
        }

        (Name, First, Last) = (name, first, last.Value);
    }

    /// <summary>The name, as texts write it.</summary>
    public string Name { get; }

    /// <summary>The first day.</summary>
    public LocalDate First { get; }

    /// <summary>The last day, included.</summary>
    public LocalDate Last { get; }

    /// <summary>The name and its days.</summary>
    public override string ToString() => $"{PlainText.OneLine(Name)} ({(First == Last ? Iso.Date(First) : $"{Iso.Date(First)} – {Iso.Date(Last)}")})";
}
