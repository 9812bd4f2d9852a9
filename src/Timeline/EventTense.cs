using System.Text.Json.Serialization;

namespace Timeline;

/// <summary>The tense of an event's predicate, as TimeML names it for French (Bittar et al. 2011).</summary>
[JsonConverter(typeof(JsonStringEnumConverter<EventTense>))]
public enum EventTense
{
    /// <summary>No tense: a noun.</summary>
    None,

    /// <summary>Passé composé, passé simple, plus-que-parfait, passé antérieur; <em>venir de</em> + infinitive.</summary>
    Past,

    /// <summary>Imparfait.</summary>
    Imperfect,

    /// <summary>Présent; the present conditional has this tense and the mood <see cref="EventMood.Conditional"/>.</summary>
    Present,

    /// <summary>Futur simple, futur antérieur, <em>aller</em> + infinitive.</summary>
    Future,

    /// <summary>A participle on its own (<em>entré en vigueur le 27 février</em>).</summary>
    PastParticiple,

    /// <summary>A present participle or gerund (<em>en battant</em>).</summary>
    PresentParticiple,

    /// <summary>An infinitive (<em>dément avoir rencontré</em>).</summary>
    Infinitive,
}
