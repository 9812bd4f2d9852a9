namespace Timeline.Resolution;

/// <summary>Which part a mention plays in the story, read when a later mention asks for the last one that plays it.</summary>
internal sealed partial class StoryLine
{
    /// <summary>The lines whose mentions last played a part, once asked for; a beginning where none did.</summary>
    private StoryLine? story;
    private StoryLine? aside;
    private StoryLine? lastDay;
    private StoryLine? told;
    private StoryLine? toldDay;
    private StoryLine? elsewhere;

    private enum Part
    {
        /// <summary>The date that the story is at: that of the last event told in a main clause.</summary>
        Story,

        /// <summary>The last date of a relative clause or of brackets, which serves where the paragraph has no other.</summary>
        Aside,

        /// <summary>The last day, for a bare time of day.</summary>
        LastDay,

        /// <summary>The story as far as it has happened, for what is told of the past: <em>une plainte déposée la veille</em>.</summary>
        Told,

        /// <summary>The last day that has begun.</summary>
        ToldDay,

        /// <summary>The story where it is not at the publication's day, for <em>ce jour-là</em>.</summary>
        Elsewhere,
    }

    /// <summary>The last line whose mention plays a part.</summary>
    private StoryLine Last(Part part)
    {
        var line = this;
        while (line.Known(part) is null && !line.Plays(part))
        {
            line = line.before!;
        }

        return Known(part) = line.Known(part) ?? line;
    }

    private ref StoryLine? Known(Part part)
    {
        switch (part)
        {
            case Part.Story:
                return ref story;
            case Part.Aside:
                return ref aside;
            case Part.Told:
                return ref told;
            case Part.ToldDay:
                return ref toldDay;
            case Part.Elsewhere:
                return ref elsewhere;
            default:
                return ref lastDay;
        }
    }

    private bool Plays(Part part) => part switch
    {
        Part.Story => !mention.IsBackground,
        Part.Aside => mention.IsBackground,
        Part.Told => HasBegun && !mention.IsBackground,
        Part.ToldDay => HasBegun && Plays(Part.LastDay),
        Part.Elsewhere => resolved.Interval!.Value.Start!.Value.Date != today && !mention.IsBackground,
        _ => resolved.Granularity <= Granularity.Day && !mention.IsBackground,
    };

    private bool HasBegun => resolved.Interval!.Value.Start!.Value.Date <= today;
}
