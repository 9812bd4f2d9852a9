using NodaTime;
using Timeline.Meanings;

namespace Timeline.Resolution;

/// <summary>
/// Reads the mentions of an article in order, keeping what a careful reader keeps in mind: the story's date and year, the
/// day last spoken of, the day on which a quotation was said, the dates of events.
/// </summary>
internal sealed class Discourse
{
    private readonly Publication publication;
    private readonly TimelineOptions options;
    private readonly IReadOnlyDictionary<string, Focus> events;
    private Focus? story;
    private Focus? lastDay;
    private int lastDaySentence = int.MinValue;
    private int? storyYear;
    private Focus? speech;
    private int speechSentence = int.MinValue;

    private Discourse(Publication publication, TimelineOptions options, IReadOnlyDictionary<string, Focus> events)
    {
        this.publication = publication;
        this.options = options;
        this.events = events;
    }

    public static Resolved[] Resolve(IReadOnlyList<Mention> mentions, Publication publication, TimelineOptions options)
    {
        var resolved = new Discourse(publication, options, new Dictionary<string, Focus>()).Read(mentions);
        if (!mentions.Any(mention => IsEventRelative(mention.Meaning)))
        {
            return resolved;
        }

        // An event may be dated after the words that count from it: « au lendemain du scrutin, organisé dimanche ».
        return new Discourse(publication, options, DatedEvents(mentions, resolved)).Read(mentions);
    }

    private Resolved[] Read(IReadOnlyList<Mention> mentions)
    {
        var resolved = new Resolved[mentions.Count];
        for (var first = 0; first < mentions.Count;)
        {
            var end = first;
            while (end < mentions.Count && mentions[end].Sentence == mentions[first].Sentence)
            {
                end++;
            }

            // What was said is read by the day of the saying: « Je serai candidat demain », avait-il lancé samedi.
            for (var i = first; i < end; i++)
            {
                if (!mentions[i].IsQuoted)
                {
                    resolved[i] = ReadOne(mentions[i]);
                }
            }

            for (var i = first; i < end; i++)
            {
                if (mentions[i].IsQuoted)
                {
                    resolved[i] = ReadOne(mentions[i]);
                }
            }

            first = end;
        }

        return resolved;
    }

    private Resolved ReadOne(Mention mention)
    {
        var frame = FrameOf(mention);
        var resolved = CalendarLimits.Resolve(mention.Meaning, frame);
        if (resolved.Interval is null && mention is { DatesSpeech: true, Direction: Direction.Past, Meaning: AwayFromEvent away } && speech is not null)
        {
            resolved = AwayFromResolver.Backward(away, speech, frame);
        }

        Remember(mention, resolved);
        return resolved;
    }

    private ReadingFrame FrameOf(Mention mention)
    {
        var frame = new ReadingFrame(publication, options)
        {
            Direction = mention.Direction,
            IsPunctual = mention.IsPunctual,
            Story = story ?? Reported(mention),
            LastDay = mention.Sentence - lastDaySentence <= 1 ? lastDay : null,
            StoryYear = YearFor(mention.Meaning),
            EventDate = FindEvent,
        };
        return mention.IsQuoted && speechSentence == mention.Sentence && speech is { Day: { } day } said
            ? frame with { Speech = new Publication(day), SpeechAnchor = new Anchor(AnchorKind.Quote, said.Words, said.Value), StoryYear = null }
            : frame;
    }

    /// <summary><em>A confirmé les révélations de la veille</em>: without any date, the day that is reported is the publication's.</summary>
    private Focus? Reported(Mention mention) => mention.Direction == Direction.Past && mention.IsPunctual
        ? new Focus(LocalInterval.Of(publication.Date), Granularity.Day, Values.Day(publication.Date), new TextFragment("", default))
        : null;

    /// <summary>In a narrative each date is after the one before; a year that would lead beyond the publication is not meant.</summary>
    private int? YearFor(Meaning meaning)
    {
        if (storyYear is not { } year)
        {
            return null;
        }

        var date = meaning switch
        {
            CalendarDate { Year: null, Month: not null, Weekday: null } partial => partial,
            Bounded { What: CalendarDate { Year: null, Month: not null } partial } => partial,
            PartOf { Whole: CalendarDate { Year: null, Month: not null } partial } => partial,
            FromTo { Last: CalendarDate { Year: null, Month: not null } partial } => partial,
            _ => null,
        };
        if (date is null || story?.Day is not { } focus)
        {
            return year;
        }

        var isBefore = date.Month < focus.Month || (date.Month == focus.Month && date.Day < focus.Day && story.Granularity <= Granularity.Day);
        var next = new LocalDate(Math.Min(9999, year + 1), date.Month!.Value, 1);
        return isBefore && focus.Year == year && story.Granularity < Granularity.Year && next <= publication.Date ? year + 1 : year;
    }

    private void Remember(Mention mention, Resolved resolved)
    {
        if (mention.IsQuoted || resolved.Interval is not { Start: not null } interval)
        {
            return;
        }

        var focus = new Focus(interval, resolved.Granularity, resolved.Value, mention.Words);
        if (mention.DatesSpeech)
        {
            (speech, speechSentence) = (focus, mention.Sentence);
        }

        if (resolved.Granularity <= Granularity.Day && resolved.Type != TimexType.Duration && !mention.IsBackground)
        {
            (lastDay, lastDaySentence) = (focus, mention.Sentence);
        }

        if (mention.IsBackground || resolved.Type is TimexType.Duration or TimexType.Set)
        {
            return;
        }

        story = focus;
        storyYear = mention.Meaning switch
        {
            CalendarDate { Year: { } year } when year < publication.Date.Year => year,
            NamedWeekday or UnitAway { Perspective: Perspective.Speech } or LengthAway { Perspective: Perspective.Speech } => null,
            _ when storyYear is not null && interval.Start!.Value.Year < publication.Date.Year => interval.Start.Value.Year,
            _ => storyYear is not null && interval.Start!.Value.Year == publication.Date.Year ? null : storyYear,
        };
    }

    private Focus? FindEvent(string words)
    {
        foreach (var word in words.Split(' '))
        {
            if (events.TryGetValue(word, out var focus))
            {
                return focus;
            }
        }

        return null;
    }

    private static Dictionary<string, Focus> DatedEvents(IReadOnlyList<Mention> mentions, Resolved[] resolved)
    {
        Dictionary<string, Focus> events = [];
        for (var i = 0; i < mentions.Count; i++)
        {
            if (resolved[i].Interval is { Start: not null } interval && !IsEventRelative(mentions[i].Meaning))
            {
                foreach (var noun in mentions[i].Dates)
                {
                    events.TryAdd(noun, new Focus(interval, resolved[i].Granularity, resolved[i].Value, mentions[i].Words));
                }
            }
        }

        return events;
    }

    private static bool IsEventRelative(Meaning meaning) => meaning switch
    {
        AwayFromEvent => true,
        Bounded { What: var what } => IsEventRelative(what),
        PartOf { Whole: var whole } => IsEventRelative(whole),
        PartOfDay { Day: { } day } => IsEventRelative(day),
        ClockTime { Day: { } day } => IsEventRelative(day),
        _ => false,
    };
}
