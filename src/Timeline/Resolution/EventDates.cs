using Timeline.Meanings;

namespace Timeline.Resolution;

/// <summary>The dates that an article gives its events, by the nouns that name them.</summary>
internal sealed class EventDates
{
    private readonly Dictionary<string, List<Dated>> dates = new(StringComparer.Ordinal);

    /// <summary>What parts the names of an event.</summary>
    public const char Separator = '/';

    /// <summary>How many mentions on an apposition may stand: <em>le vol d'un plat du XVIe siècle, survenu dimanche</em>.</summary>
    private const int FarthestApposed = 2;

    /// <summary>How many others of its kind may be recalled before the event itself is dated.</summary>
    private const int MostOthers = 4;

    /// <summary>An event that a mention dates.</summary>
    /// <param name="Mention">The number of the mention.</param>
    /// <param name="Sentence">The number of its sentence.</param>
    /// <param name="Focus">When it was.</param>
    /// <param name="IsNew">Whether it is recalled as another: <em>un attentat avait visé la gare</em>.</param>
    private sealed record Dated(int Mention, int Sentence, Focus Focus, bool IsNew);

    private EventDates()
    {
    }

    public static EventDates None { get; } = new();

    public static EventDates Of(IReadOnlyList<Mention> mentions, Resolved[] resolved, CancellationToken cancellation = default)
    {
        var events = new EventDates();
        for (var i = 0; i < mentions.Count; i++)
        {
            cancellation.ThrowIfCancellationRequested();
            if (resolved[i].Interval is not { Start: not null } interval || IsRelative(mentions[i].Meaning) || resolved[i].Type is TimexType.Duration)
            {
                continue;
            }

            foreach (var noun in mentions[i].Dates)
            {
                if (!events.dates.TryGetValue(noun, out var list))
                {
                    events.dates.Add(noun, list = []);
                }

                list.Add(new Dated(i, mentions[i].Sentence, new Focus(interval, resolved[i].Granularity, resolved[i].Value, mentions[i].Words), mentions[i].IntroducesEvent));
            }
        }

        return events;
    }

    /// <summary>
    /// The date of the first word that has one: that of the apposition right after (<em>le naufrage, survenu le 2 mars</em>),
    /// else the last one before, else the next one after.
    /// </summary>
    /// <param name="words">The words that name the event, after those that count from it.</param>
    /// <param name="mention">The number of the mention that counts from it.</param>
    /// <param name="sentence">The sentence of that mention: an apposition stands in it.</param>
    public Focus? Find(string words, int mention, int sentence)
    {
        foreach (var word in words.Split(Separator))
        {
            if (!dates.TryGetValue(word, out var list))
            {
                continue;
            }

            var before = FirstFrom(list, mention) - 1;
            var after = FirstFrom(list, mention + 1);
            var isApposed = after < list.Count && list[after].Mention - mention <= FarthestApposed && list[after].Sentence == sentence;
            if (!isApposed && before >= 0)
            {
                return list[before].Focus;
            }

            // « Deux jours après l'attaque de Lisbonne, … Un attentat avait visé la gare le 11 décembre »: what is only then told of is another.
            for (var steps = 0; steps < MostOthers && !isApposed && after < list.Count && list[after].IsNew && list[after].Sentence - sentence > 1; steps++)
            {
                after++;
            }

            return after < list.Count ? list[after].Focus : null;
        }

        return null;
    }

    /// <summary>The first entry of a mention or of a later one; they come in order, and an article may date one noun a thousand times.</summary>
    private static int FirstFrom(List<Dated> list, int mention)
    {
        var (low, high) = (0, list.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = list[middle].Mention < mention ? (middle + 1, high) : (low, middle);
        }

        return low;
    }

    /// <summary>Whether it counts from an event that the words name.</summary>
    public static bool IsRelative(Meaning meaning) => meaning switch
    {
        AwayFromEvent => true,
        Bounded { What: var what } => IsRelative(what),
        PartOf { Whole: var whole } => IsRelative(whole),
        PartOfDay { Day: { } day } => IsRelative(day),
        ClockTime { Day: { } day } => IsRelative(day),
        _ => false,
    };
}
