using Timeline.Meanings;

namespace Timeline.Resolution;

/// <summary>Which day <em>ce jour-là, ce soir-là</em> is: another than the speaker's.</summary>
internal sealed partial class StoryLine
{
    private static bool IsElsewhere(Meaning meaning) => NamedParts.Day(meaning) is UnitAway { IsElsewhere: true, Unit: CalendarUnit.Day };

    private StoryLine? ElsewhereFor(Mention mention)
    {
        if (OtherYearFor(mention) is { } year)
        {
            return year;
        }

        if (!IsElsewhere(mention.Meaning))
        {
            return null;
        }

        // « Le pays recensait 4 000 cas lundi, contre 3 000 le 7 mars. Ce jour-là, on avait fermé les écoles »: the day of the comparison, where no predicate has it.
        if (mention.IsPluperfect && before is not null && mention.Behind(this.mention) == 1 && this.mention is { IsBackground: true, Trigger: < 0 } && HasBegun
            && resolved.Granularity == Granularity.Day)
        {
            return this;
        }

        // « La grève du 26 est maintenue, ont annoncé jeudi les syndicats. Un tram sur trois pourrait circuler ce jour-là »: what is ahead has its day ahead.
        if (mention.Direction is Direction.Future or Direction.Planned && !IsInThePast && LastAhead() is { } ahead)
        {
            return ahead;
        }

        if (mention.Meaning is PartOfDay { Part: var part } && LastOfPart(mention, part) is { } same)
        {
            return same;
        }

        // « Le procès s'est ouvert mardi. Il répond d'un meurtre commis le 5 février 2008. Ce soir-là, il avait bu »: what had been is of the older day, though that was named by the way.
        // « La cour a entendu jeudi la mère de l'accusé, jugé pour un meurtre commis le 2 mai 2020. Ce soir-là, il aurait quitté le domicile »: so is what is alleged.
        if (mention.IsAlleged
            && Last(Part.Aside) is { before: not null, HasBegun: true, IsSaid: false, resolved.Granularity: <= Granularity.Day, mention.TellsMisfortune: true } crime
            && mention.Behind(crime.mention) <= FarthestTold && crime.Date < today.PlusDays(-News))
        {
            return crime;
        }

        if (mention.IsPluperfect
            && Last(Part.Aside) is { before: not null, HasBegun: true, IsSaid: false, resolved.Granularity: <= Granularity.Day, mention.IsOfParticiple: true } deed
            && mention.Behind(deed.mention) == 1
            && Last(Part.Elsewhere) is { before: not null } news && news.mention.Sentence < deed.mention.Sentence && news.HasBegun && deed.Date < news.Date)
        {
            return deed;
        }

        // « Il a condamné jeudi l'auteur d'un meurtre commis le 3 mars 1992. L'accusé était cette nuit-là chez sa sœur »: a day told by the way is one as well.
        // « Le braquage a eu lieu le 2 mars. Une reconstitution aura lieu lundi. Ce jour-là, deux hommes étaient entrés »: what is past has a day that is.
        var other = Last(Part.Elsewhere) is { before: not null } elsewhere
            ? (mention is { Direction: Direction.Past } and ({ IsPluperfect: true } or { IsPunctual: false }) ? elsewhere.LastBegun() ?? elsewhere : elsewhere)
            : Last(Part.Aside);

        // « Le 4 décembre, nous dérivions. J'avais cassé un safran l'avant-veille. Ce soir-là, il m'a dit… »: what is counted back at the end of a pluperfect is only recalled; « la veille, il avait dîné chez lui. Ce soir-là… » is of that evening.
        if (other is { before: not null, mention: { IsPluperfect: true, IsFronted: false }, resolved.Anchor.Kind: AnchorKind.Story } && !mention.IsPluperfect
            && mention.Direction == Direction.Past && other.before!.Last(Part.Elsewhere) is { before: not null } main && main.Date > other.Date)
        {
            return main;
        }

        return other is { before: not null } && other.Date != other.today ? other : null;
    }

    /// <summary><em>L'assemblée s'est tenue samedi. Les éleveurs réclament depuis 2015 une réforme. Cette année-là…</em>: nor is it the speaker's year, where the sentence before names another.</summary>
    private StoryLine? OtherYearFor(Mention mention) =>
        (mention.Meaning is InYear { Year: var year } ? year : mention.Meaning) is UnitAway { IsElsewhere: true, Unit: CalendarUnit.Year }
            && (Last(Part.Story) is not { before: not null } story || story.Date.Year == story.today.Year)
            ? Nearby(line => line.Date.Year < line.today.Year && mention.Behind(line.mention) <= 1)
            : null;

    /// <summary>
    /// <em>Ses proches défileront jeudi, un an après</em>: behind a day, at the end of the sentence, a length tells how long it has been by then; <em>retour sur le 7 janvier 2015, neuf ans après</em> is
    /// of today.
    /// </summary>
    public Focus? Apposed(Mention mention) =>
        InSentence(mention) is { Granularity: Granularity.Day } day && Date >= today.PlusYears(-1) && mention.EndsSentence && mention.Words.Span.Start - this.mention.Words.Span.End == RightBehind
            ? day
            : null;

    /// <summary><em>Dans les années 1960, il éclaire « La Villa » (1964), primé la même année</em>: the year that was named last in the sentence, though it stands in brackets.</summary>
    private Focus? SameYear(Mention mention) =>
        mention is { IsOfParticiple: true, Meaning: UnitAway { Unit: CalendarUnit.Year, Count: 0, Perspective: Perspective.Story } }
            && InSentence(mention) is { Granularity: Granularity.Year } named && Date.Year <= today.Year
            ? named
            : null;

    private StoryLine? LastBegun() => Nearby(static line => line.HasBegun && line.Plays(Part.Elsewhere));

    /// <summary>The last day ahead, but for <em>elle a disparu lundi. Elle allait chanter ce soir-là</em>, where the story has gone on to another day.</summary>
    private StoryLine? LastAhead() =>
        Nearby(static line => line.IsToldElsewhere || (!line.HasBegun && line.resolved.Granularity <= Granularity.Day)) is { HasBegun: false } ahead ? ahead : null;

    /// <summary>
    /// <em>Elle a été tuée le 28 mars au soir. Arrêté dimanche, il nie l'avoir vue ce soir-là</em>: the evening that was told, else one that was named by the way, where the
    /// story has not gone on to another day.
    /// </summary>
    private StoryLine? LastOfPart(Mention mention, DayPart part)
    {
        StoryLine? aside = null;
        var line = this;
        for (var steps = 0; steps < Nearest && line.before is not null; steps++, line = line.before)
        {
            if ((line.mention.Meaning is PartOfDay named ? named.Part == part : part == DayPart.Night && line.mention.Meaning is NightBetween) && line.HasBegun
                && line.mention.Direction is not (Direction.Future or Direction.Planned) && line.mention.Sentence != mention.Sentence)
            {
                if (!line.mention.IsOfParticiple)
                {
                    return line;
                }

                aside ??= line;
            }
            else if (line.IsToldElsewhere && !line.mention.IsPluperfect
                && !(part == DayPart.Night && line.resolved is { Granularity: Granularity.Minute, Interval.Start.Hour: <= Resolution.Focus.LastOfNight }))
            {
                break;
            }
        }

        return aside;
    }

    /// <summary>Whether its verb tells of a day that is over, and not by the way.</summary>
    private bool IsToldElsewhere => HasBegun && resolved.Granularity <= Granularity.Day && Date != today && !mention.IsOfParticiple && !mention.DatesSpeech && Plays(Part.Story);
}
