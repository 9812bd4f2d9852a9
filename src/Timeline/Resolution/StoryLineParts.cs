using Timeline.Meanings;

namespace Timeline.Resolution;

/// <summary>Which part a mention plays in the story, read when a later mention asks for the last one that plays it.</summary>
internal sealed partial class StoryLine
{
    /// <summary>The lines whose mentions last played each part, once asked for; most lines never are.</summary>
    private StoryLine?[]? lasts;

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

        /// <summary>The story but for days until which something will last: what is past is not counted from them.</summary>
        Reached,

        /// <summary>The story where it is not at the publication's day, for <em>ce jour-là</em>.</summary>
        Elsewhere,

        /// <summary>The day of the last report.</summary>
        Speech,

        /// <summary>The last night or evening that has begun.</summary>
        Night,

        /// <summary>The last day that heads a passage: <em>jeudi 17.</em></summary>
        Heading,
    }

    /// <summary>The length of <c>1936-06</c>.</summary>
    private const int MonthValue = 7;

    /// <summary>From how many years on a story is of old.</summary>
    private const int OldStory = 2;

    private const int Parts = (int)Part.Heading + 1;

    /// <summary>The last line whose mention plays a part.</summary>
    private StoryLine Last(Part part)
    {
        if (Known(part) is { } known)
        {
            return known;
        }

        var line = this;
        while (line.Known(part) is null && !line.Plays(part))
        {
            line = line.before!;
        }

        return (lasts ??= new StoryLine?[Parts])[(int)part] = line.Known(part) ?? line;
    }

    /// <summary>The answer that is kept; a beginning is its own.</summary>
    private StoryLine? Known(Part part) => before is null ? this : lasts?[(int)part];

    private bool Plays(Part part) => part switch
    {
        Part.Story => Tells,
        Part.Aside => IsBackground,
        Part.Told => HasBegun && Tells,
        Part.Reached => Tells && (HasBegun || mention.Meaning is not Bounded { Kind: BoundKind.Until }),
        Part.Speech => mention.DatesSpeech && resolved.Granularity <= Granularity.Day,
        Part.Night => HasBegun && NamedParts.IsNight(mention.Meaning),
        Part.Heading => mention.IsHeading && (resolved.Granularity is Granularity.Day or Granularity.Month || mention.Meaning is ClockTime { Day: not null }),
        Part.ToldDay => HasBegun && Plays(Part.LastDay) && !(mention.IsIntended && FollowsAToldDay),
        Part.Elsewhere => resolved.Granularity <= Granularity.Day && Date != today && !IsBackground && !(mention.DatesSpeech && IsOfAnother && before!.HasBegun),
        _ => resolved.Granularity <= Granularity.Day && !IsOfDays && !IsBackground && !IsOfAnother,
    };

    /// <summary><em>Il devait arriver <b>le lendemain</b> à 7 h. Vers 23 heures…</em>: what was only meant to be is passed over where a day before it was told; <em>il devait rentrer le jour même</em> is of that day.</summary>
    private bool FollowsAToldDay => before!.Nearby(static line => line.HasBegun && !line.mention.IsIntended && line.Plays(Part.LastDay)) is { } told && told.Date != Date;

    // « Un vol commis le 3 mars » beside what was told of Monday, and the day on which that was said, lead on to nothing.
    private bool Tells => (!IsBackground && !(IsOfAnother && before!.HasBegun)) || GoesOn || IsNewest;

    /// <summary><em>Elle quitte la Bretagne pour Paris, où elle est engagée en 1952. Sept ans plus tard…</em>: in a story of old a year later than all before leads it on.</summary>
    private bool IsNewest => mention.MayLeadOn && NamedParts.Year(mention.Meaning) is { } year && year > before!.latestYear && before.latestYear > 0 && today.Year - year >= OldStory;

    /// <summary><em>Le lendemain, onze usines sont occupées. Les négociations, entamées <b>le 5</b>, échouent. Trois jours plus tard…</em>: a day that is only a number is of the story, and leads it on.</summary>
    private bool GoesOn =>
        mention is { IsOfParticiple: true, Meaning: CalendarDate { Year: null, Month: null, Day: not null } } && HasBegun
        && resolved.Anchor is { Kind: AnchorKind.Story, Value: { Length: >= MonthValue } from }
        && resolved.Value.StartsWith(from[..MonthValue], StringComparison.Ordinal) && string.CompareOrdinal(resolved.Value, from) > 0;

    /// <summary><em>Elle a subi sa révision entre le 7 et le 25 avril</em>: no day that an hour could be of. A night is of one, though it ends on the next.</summary>
    private bool IsOfDays => resolved.Interval is { Start: { } start, End: { } end } && end > start.PlusDays(1);

    /// <summary>
    /// A day of the same sentence that only says which one is meant (<em>des combats ont repris lundi, mettant fin à une trêve conclue le 11 mars</em>),
    /// or when it was told: <em>dix personnes ont été tuées dimanche, a indiqué lundi la police</em>; or what somebody told on it: <em>a reconnu lundi avoir signé le 15 octobre</em>.
    /// </summary>
    private bool IsOfAnother =>
        (mention.IsOfParticiple || (mention.DatesSpeech && HasBegun) || mention.IsReportedDeed) && before!.before is not null && before.mention.Sentence == mention.Sentence
        && before.Plays(Part.LastDay);

    /// <summary>A night that is announced for today has not: <em>le vent tombera dans la nuit</em>.</summary>
    private bool HasBegun => Date is var day && (day < today || (day == today && !(NamedParts.IsNight(mention.Meaning) && mention.Direction is Direction.Future or Direction.Planned)));
}
