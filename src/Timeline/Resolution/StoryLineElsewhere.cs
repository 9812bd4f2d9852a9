using Timeline.Meanings;

namespace Timeline.Resolution;

/// <summary>Which day <em>ce jour-là, ce soir-là</em> is: another than the speaker's.</summary>
internal sealed partial class StoryLine
{
    private static bool IsElsewhere(Meaning meaning) => meaning is UnitAway { IsElsewhere: true, Unit: CalendarUnit.Day } or PartOfDay { Day: UnitAway { IsElsewhere: true } };

    private StoryLine? ElsewhereFor(Mention mention)
    {
        if (!IsElsewhere(mention.Meaning))
        {
            return null;
        }

        // « La grève du 26 est maintenue, ont annoncé jeudi les syndicats. Un tram sur trois pourrait circuler ce jour-là »: what is ahead has its day ahead.
        if (mention.Direction is Direction.Future or Direction.Planned && !IsInThePast && LastAhead() is { } ahead)
        {
            return ahead;
        }

        if (mention.Meaning is PartOfDay { Part: var part } && LastOfPart(part) is { } same)
        {
            return same;
        }

        // « Il a condamné jeudi l'auteur d'un meurtre commis le 3 mars 1992. L'accusé était cette nuit-là chez sa sœur »: a day told by the way is one as well.
        var other = Last(Part.Elsewhere) is { before: not null } elsewhere ? elsewhere : Last(Part.Aside);
        return other is { before: not null } && other.Date != other.today ? other : null;
    }

    private StoryLine? LastAhead()
    {
        var line = this;
        for (var steps = 0; steps < Nearest && line.before is not null; steps++, line = line.before)
        {
            if (!line.HasBegun && line.resolved.Granularity <= Granularity.Day)
            {
                return line;
            }
        }

        return null;
    }

    /// <summary>
    /// <em>Elle a été tuée le 28 mars au soir. Arrêté dimanche, il nie l'avoir vue ce soir-là</em>: the evening that was named, where the story has not
    /// gone on to another day.
    /// </summary>
    private StoryLine? LastOfPart(DayPart part)
    {
        var line = this;
        for (var steps = 0; steps < Nearest && line.before is not null; steps++, line = line.before)
        {
            if (line.mention.Meaning is PartOfDay named && named.Part == part)
            {
                return line;
            }

            if (line.resolved.Granularity <= Granularity.Day && line.Date != line.today && !line.mention.IsOfParticiple && line.Plays(Part.Story))
            {
                return null;
            }
        }

        return null;
    }
}
