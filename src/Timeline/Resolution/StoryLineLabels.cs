using NodaTime;
using Timeline.Meanings;

namespace Timeline.Resolution;

/// <summary>The days that head passages, and those of the hours that label the lines of a live page or a programme.</summary>
internal sealed partial class StoryLine
{
    /// <summary>
    /// The day that heads them; past midnight they go on from one another (<em>22 h 45 – L'incendie s'étend. 0 h 30 – Le feu est éteint</em>), unless the latest stand first.
    /// </summary>
    private Focus? DayOfLabel(LocalTime hour)
    {
        var heading = Last(Part.Heading);
        if (heading.before is null && NightOfLog(hour) is { } night)
        {
            return night;
        }

        if (Label is not { } label || (heading.before is not null && label.mention.Sentence < heading.mention.Sentence))
        {
            return heading.Focus;
        }

        var crosses = hour.Hour <= Focus.LastOfNight && label.Focus is { IsEveningHour: true } && !(label.before!.Label is { } earlier && earlier.Moment > label.Moment);
        return crosses || label.Date != (heading.before is null ? today : heading.Date) ? label.Focus : heading.Focus;
    }

    /// <summary><em>Journal de bord, nuit du 6 au 7 août.¶ 22 h 05 : un voilier coule. 0 h 25 : deux marins sont hissés à bord</em>: the hours of a night that a line without a verb names are its own.</summary>
    private Focus? NightOfLog(LocalTime hour) =>
        Last(Part.Night) is { before: not null, mention: { Trigger: < 0, Sentence: <= LastOfLead } } night
        && night.resolved.Interval is { Start: { } start, End: { } end } && (start.Date.At(hour) >= start || end.Date.At(hour) < end)
        ? night.Focus
        : null;

    /// <summary><em>DIMANCHE 24. – Premier tour. Bureaux ouverts de 8 h à 18 h</em>: what a programme says without a verb is of the day to come that heads it.</summary>
    private Focus? ProgrammeFor(Mention mention) =>
        (mention.IsOfParticiple || mention.Trigger < 0) && mention.Direction is Direction.Past or Direction.Unknown
            && Last(Part.Heading) is { before: not null, HasBegun: false, resolved.Granularity: Granularity.Day } heading
            && heading.mention.Paragraph == mention.Paragraph && mention.Behind(heading.mention) is > 0 and <= FarthestTold
            ? heading.Focus : null;

    private StoryLine? Label => Nearby(static line => line.mention.IsHeading && line.resolved.Granularity == Granularity.Minute);

    /// <summary>
    /// <em>Vers 10 h 10, le maire a condamné la bagarre de samedi.¶ Vers 12 heures, la radio a diffusé son message</em>: an hour with which a paragraph begins goes on from the one before, where only
    /// other things' days stand between.
    /// </summary>
    private Focus? HourOfParagraph(Mention mention)
    {
        if (!mention.OpensParagraph || NamedParts.Clock(mention.Meaning) is not { } hour
            || Nearby(static line => line.mention.IsMain || line.mention.OpensParagraph) is not { mention.OpensParagraph: true, resolved.Granularity: Granularity.Minute } last
            || last == this || last.Moment.TimeOfDay > hour)
        {
            return null;
        }

        return last.Focus;
    }

    private LocalDateTime Moment => resolved.Interval!.Value.Start!.Value;

    /// <summary>The last day that headed a passage, or to which the story went on from it: <em>2 août : l'armée entre. Quatre jours plus tard, l'embargo est voté. Vendredi : …</em></summary>
    public LocalDate? HeadedDay => Last(Part.Heading) is not { before: not null } heading ? null
        : Last(Part.ToldDay) is { before: not null, resolved: { Granularity: Granularity.Day, Anchor.Kind: AnchorKind.Story } } later && later.Date > heading.Date ? later.Date : heading.Date;

    /// <summary><em>22 h 05 – Mi-temps dans cinq minutes</em>: the time at which a passage of a live page is told.</summary>
    public Focus? Stamp(Mention mention) =>
        NamedParts.WithoutBound(mention.Meaning) is LengthAway { Perspective: Perspective.Speech, Granularity: < Granularity.PartOfDay } && Label is { } stamp
            && stamp.mention.Paragraph == mention.Paragraph
            ? stamp.Focus
            : null;
}
