using NodaTime;
using Timeline.Meanings;

namespace Timeline.Resolution;

/// <summary>The year that what stands nearby gives to a date: a heading, a plan, a participle, a year of its own sentence.</summary>
internal sealed partial class StoryLine
{
    /// <summary><em>12 mars 2015. L'usine ferme. (…) Avril. Les machines partent. (…) 8 janvier. L'enquête commence</em>: the headings of a chronology follow each other.</summary>
    private int? YearOfHeadings(Mention mention, LocalDate today)
    {
        if (NamedParts.PartialDate(mention.Meaning) is not { Month: { } month } date || !mention.IsHeading || Last(Part.Heading) is not { before: not null } heading)
        {
            return null;
        }

        var year = month < heading.Date.Month || (month == heading.Date.Month && date.Day < heading.Date.Day) ? heading.Date.Year + 1 : heading.Date.Year;
        return year < today.Year || (year == today.Year && month <= today.Month) ? year : null;
    }

    /// <summary><em>En 1996, un obus avait tué dix soldats. C'était le 18 avril</em>: of the year that it explains, whoever recalls it.</summary>
    private int? YearOfWhen(Mention mention) =>
        before is not null && resolved.Granularity == Granularity.Year && Date.Year < today.Year && mention.Behind(this.mention) == 1 && mention.SaysWhen ? Date.Year : null;

    /// <summary><em>Repoussée à mars 2024, puis à septembre</em>: a plan that is put off goes on from the date before.</summary>
    private int? YearOfPlan(Mention mention)
    {
        if (before is null || this.mention.Sentence != mention.Sentence || mention.Trigger < 0 || this.mention.Trigger != mention.Trigger
            || NamedParts.Year(this.mention.Meaning) is null || Date <= today
            || NamedParts.PartialDate(mention.Meaning) is not { Month: { } month })
        {
            return null;
        }

        return month < Date.Month ? Date.Year + 1 : Date.Year;
    }

    /// <summary>
    /// <em>Sorti de chantier en mars 1912, le paquebot effectua sa traversée du 3 au 11 juin</em>: the passé simple goes on from a date of old in its own sentence; and what begins again, or began so early, from any
    /// that is over: <em>condamné en juin 2021, il avait recommencé en août</em>. So does the present of tales: <em>suspendu en mai 1877, le journal reparaît en novembre</em>.
    /// </summary>
    private int? YearBeside(Mention mention, LocalDate today)
    {
        if (before is null || this.mention.Sentence != mention.Sentence || resolved is not { Granularity: <= Granularity.Month, Interval.Start: { } start }
            || NamedParts.PartialDate(mention.Meaning) is not { Month: { } month }
            || !((mention.IsHistoric && today.Year - start.Year >= OldStory) || IsSequel(mention)
                || (this.mention.OpensTale && mention.HoldsNow && today.Year - start.Year >= OldTale)))
        {
            return null;
        }

        return month < start.Month ? start.Year + 1 : start.Year;
    }

    private bool IsSequel(Mention mention) =>
        this.mention is { IsOfParticiple: true, Meaning: not Bounded { Kind: BoundKind.Since } } && NamedParts.Year(this.mention.Meaning) < today.Year
            && mention.IsPluperfect && (mention.EndsOrResumes || mention.Meaning is Bounded { Kind: BoundKind.AsEarlyAs });

    /// <summary>The first month of what goes over into the next year: a season, a school year.</summary>
    private const int FirstOfSeason = 7;

    /// <summary><em>La saison 2013-2014 avait débuté le 9 août</em>, and <em>s'est achevée le 18 mai</em>: of its first year, and of its last.</summary>
    private int YearOf(Mention mention) =>
        resolved.Interval!.Value.End?.PlusNanoseconds(-1).Year is { } last && last == Date.Year + 1 && NamedParts.PartialDate(mention.Meaning)?.Month < FirstOfSeason ? last : Date.Year;

    /// <summary>
    /// <em>L'an dernier, il a gagné le 14 mars</em>, <em>l'an passé, la pluie avait fait renoncer au bal du 14 août</em>: a year that is counted from today holds for
    /// its predicate and for what hangs on it; not for <em>les ventes ont baissé l'an dernier, a dit le 14 mars le patron</em>.
    /// </summary>
    private int? YearOfFrame(Mention mention)
    {
        var line = this;
        for (var steps = 0; steps < Nearest && line.before is not null && line.mention.Sentence == mention.Sentence; steps++, line = line.before)
        {
            if (line.resolved is not { Type: TimexType.Date, Granularity: Granularity.Year })
            {
                continue;
            }

            // « L'édition de l'an prochain se tiendra le 3 mars », « le séisme de 1994, qui a fait cent morts en juillet »; but « le budget de l'an prochain sera voté le 12 décembre ».
            // « Dix ans plus tard, une chaîne le diffuse à Noël »: of the year that its own predicate has been counted to.
            if (mention.Trigger >= 0
                && (line.mention.ToldBy == mention.Trigger
                    || (line.mention.Trigger == mention.Trigger && mention.Direction is not (Direction.Future or Direction.Planned)
                        && line.mention.Meaning is LengthAway { Perspective: Perspective.Story } && line.resolved.Anchor.Kind == AnchorKind.Story)))
            {
                return line.YearOf(mention);
            }

            // « Cette année-là, il découvre un compte à sec et porte plainte le 14 mars »: nor does the year that opens a sentence end with its first verb.
            if (line.Date.Year < line.today.Year
                && line.mention is { IsFronted: true, IsMain: true, Meaning: UnitAway { Perspective: Perspective.Story } or LengthAway { Perspective: Perspective.Story } }
                && mention is { IsMain: true, Direction: Direction.Past or Direction.Present, DatesSpeech: false })
            {
                return line.Date.Year;
            }

            // « Succède en 1902 le clocher actuel. L'inventaire de 1906 provoque des heurts et, le 11 mars, la porte est enfoncée »: in a tale a later year leads it on, whatever names it.
            if (mention.HoldsNow && today.Year - line.Date.Year >= OldStory && line.before.Told().Year < line.Date.Year && NamedParts.Year(line.mention.Meaning) is not null)
            {
                return line.Date.Year;
            }

            if (line.mention.Meaning is UnitAway { Perspective: Perspective.Speech } or LengthAway { Perspective: Perspective.Speech })
            {
                var isOfIt = mention.Trigger >= 0 && mention.Trigger == line.mention.Trigger;
                return isOfIt
                    || (line.Date.Year < line.today.Year && line.mention.IsMain && !mention.IsMain
                        && (mention.Direction != Direction.Future || line.mention.IsPluperfect) && !mention.DatesSpeech
                        && (mention.IsOfParticiple ? line.mention.IsPluperfect : !mention.IsBackground))
                    ? line.Date.Year
                    : null;
            }
        }

        return null;
    }
}
