using NodaTime;
using Timeline.Meanings;

namespace Timeline.Resolution;

/// <summary>The day that a bare time of day is of.</summary>
internal sealed partial class StoryLine
{
    /// <summary>How many sentences a day that was told lasts for the hours that follow.</summary>
    private const int FarthestTold = 2;

    /// <summary>How many sentences an hour that was told lasts for a later one.</summary>
    private const int FarthestHour = 3;

    /// <summary>How many sentences a day lasts that is the only one of the news.</summary>
    private const int FarthestOfOne = 16;

    /// <summary>The number of the last sentence that may tell what the news is, behind a title and a dateline.</summary>
    private const int LastOfLead = 4;

    /// <summary>How many characters may stand between a date and an hour that is right behind it: a space and a bracket.</summary>
    private const int RightBehind = 2;

    /// <summary>How many characters a participle may have that gives an hour to the date before it.</summary>
    private const int NearParticiple = 16;

    /// <summary>How many days back something is still the news that an hour may be of.</summary>
    private const int News = 7;

    /// <summary>Whether what was last named is an hour by a clock of twelve hours, in the second half of the day.</summary>
    public bool CountsToTwelve => before is not null && mention.Meaning is ClockTime { Time: { Hour: < 12, Zone: null, IsOfStory: false } } && resolved.Interval?.Start?.Hour >= 12;

    private static bool IsTold(Mention mention) => mention is { Direction: Direction.Past, IsPunctual: true };

    /// <summary>The day that a bare time of day belongs to: one of its own paragraph, or of the sentence before; in what is told of the past, of the one before that as well.</summary>
    public Focus? LastDayFor(Mention mention)
    {
        // « 17 h 20 – Dispersion dans le calme », « Jeudi 17. 19 h : inauguration »: the hours of a live page and of a programme are of the day that heads them.
        if (NamedParts.Clock(mention.Meaning) is { } label && mention.IsHeading)
        {
            return DayOfLabel(label);
        }

        if (HourOfParagraph(mention) is { } chained)
        {
            return chained;
        }

        // « Le PSG, qui reçoit Marseille dimanche (20 h 45), est deuxième », « le concert du dimanche 9 juin, avancé à 17 heures »; but « la grève du 24 mars, annoncée à midi »
        // « La citadelle ouvrira ce week-end de 10 h à 18 h »: of its first day, as of other days from one to another.
        if (before is not null && resolved.Granularity is Granularity.Day or Granularity.Weekend && mention.Sentence == this.mention.Sentence && mention.Words.Span.Start - this.mention.Words.Span.End is >= 0 and var gap
            && (gap <= RightBehind || (gap <= NearParticiple && mention.IsOfParticiple && (HasBegun || mention.Direction != Direction.Past))))
        {
            return Focus;
        }

        // « Lundi, il est parti. Demain, défilé des élèves à 10 heures »: the day of the same predicate, whichever way that seems to look.
        if (before is not null && resolved.Granularity is Granularity.Day or Granularity.Weekend && mention.Sentence == this.mention.Sentence && mention.Trigger >= 0 && mention.Trigger == this.mention.Trigger)
        {
            return Focus;
        }

        if (ProgrammeFor(mention) is { } entry)
        {
            return entry;
        }

        if (NightFor(mention) is { } night)
        {
            return night;
        }

        if (AheadBeside(mention) is { } ahead)
        {
            return ahead.Focus;
        }

        // « Le ferry, parti samedi en fin de soirée, a heurté un conteneur vers 2 heures du matin »: of the night that follows.
        if (mention.Direction == Direction.Past && NamedParts.Clock(mention.Meaning) is { Hour: <= Focus.LastOfNight } && Last(Part.Aside) is { before: not null, HasBegun: true } left && left.mention.Sentence == mention.Sentence
            && left.mention.IsOfParticiple && left.Focus is { IsEvening: true } or { IsEveningHour: true })
        {
            return left.Focus;
        }

        if ((SinceFor(mention) ?? MisfortuneFor(mention) ?? RecalledBeside(mention) ?? HourBeside(mention)) is { } lasting)
        {
            return lasting.Focus;
        }

        // « Il pourra parler dès demain. Il devait quitter la prison dans la soirée »: what was meant to be goes on from no day from which something may be.
        if (Last(mention.Direction == Direction.Past || (mention.IsIntended && LastDayOpens) ? Part.ToldDay : Part.LastDay) is not { before: not null } day)
        {
            // « L'enquête sur le crash, qui a fait dix morts le 4 janvier, est close. L'appareil avait décollé à 8 h 45 »: what is recalled goes on from what was told by the way.
            // « Le feu, signalé lundi vers 18 h 50, a été maîtrisé. La flèche s'est effondrée à 19 h 56 »: so does a later hour.
            if (IsTold(mention) && NamedParts.Clock(mention.Meaning) is { } hourOf && LastHour is { HasBegun: true } said && mention.Behind(said.mention) <= 1
                && said.Date >= said.today.PlusDays(-News) && said.resolved.Interval!.Value.Start!.Value.TimeOfDay <= hourOf)
            {
                return said.Focus;
            }

            if (OnlyAsideFor(mention) is { } only)
            {
                return only.Focus;
            }

            return (mention.IsPluperfect || mention.IsOfParticiple) && Last(Part.Aside) is { before: not null, HasBegun: true, resolved.Granularity: Granularity.Day } recalled && mention.Behind(recalled.mention) == 1 ? recalled.Focus : null;
        }

        // « La séance est ouverte à 18 h 35. Le procès-verbal de la réunion du 23 septembre est approuvé. La séance est levée à 20 h 10 »: hour goes on from hour, not from the day of a noun.
        if (NamedParts.Clock(mention.Meaning) is { } closing && day.resolved.Granularity is Granularity.Day or Granularity.PartOfDay && !day.mention.IsMain && day.mention.Sentence < mention.Sentence
            && day.before!.LastHour is { } opening && mention.Behind(opening.mention) <= FarthestHour && opening.Date > day.Date && opening.resolved.Interval!.Value.Start!.Value.TimeOfDay <= closing)
        {
            return opening.Focus;
        }

        if (mention.Direction == Direction.Past && AcrossReport(mention, day) is { } across)
        {
            return across;
        }

        if (BeforeRecall(mention, day) is { } told)
        {
            return told.Focus;
        }

        // « L'achat a été conclu le 5 juillet. Un acompte sera versé le 23 septembre. Vers 10 h 15, le titre gagnait 6 % »: what looks ahead ends what was told of weeks ago.
        // « Il y a un an, on relevait 11 °C. Soleil : lever à 8 h 14 »: nor does what nobody tells go on from weeks ago.
        var isPast = mention.Sentence != day.mention.Sentence && day.Date < day.today.PlusDays(-News);
        // « La loi que les députés ont adoptée le 22 décembre est examinée. Des opposants se sont rassemblés à 14 heures »: nor does what a clause, or a pluperfect of years ago, only recalls.
        // « Une enquête a été ouverte. Les victimes avaient disparu le 6 février. « Nous en saurons plus », a déclaré en fin de matinée le procureur »: nor does who speaks of it.
        if (isPast
            && ((!day.mention.IsOfMainClause && !day.mention.IsHistoric) || (day.mention.IsPluperfect && (mention.DatesSpeech || mention is { IsOfSpeechTense: true, Meaning: PartOfDay })) || (day.mention.IsPluperfect && day.Date < day.today.PlusYears(-OldStory)))
            && mention is { IsOfMainClause: true, IsPluperfect: false } && NamedParts.IsOfDayInHand(mention.Meaning))
        {
            return null;
        }

        // « Le 20 janvier 1910, la Loue sortit de son lit. À minuit, on circulait en barque »: the passé simple tells on.
        // « Lundi 17 décembre, 14 h 10 : une explosion secoue l'atelier. À 14 h 25, les pompiers sont là »: a present goes on from one that is over.
        var isToldOn = (day.mention.IsHistoric && mention.IsFronted) || (mention.Direction == Direction.Present ? IsToldInPresent || IsUnderPast : mention is { Direction: Direction.Unknown, IsMain: true, IsFronted: true, Meaning: ClockTime } && IsUnderPast);
        // « Sa femme avait été tuée samedi. Le quartier est calme. Les secours sont arrivés vers 21 heures »: what has no time ends no tale of hours.
        var distance = mention.IsPunctual && NamedParts.Clock(mention.Meaning) is not null ? mention.Behind(day.mention) : mention.Sentence - day.mention.Sentence;
        var isFar = distance > FarthestTold || (!mention.IsPunctual && isPast && !isToldOn);
        if (isFar && ((mention is { Direction: Direction.Past, IsPluperfect: false } && Last(Part.LastDay) is { before: not null, HasBegun: false }) || (isPast && mention.Direction == Direction.Unknown && NamedParts.Clock(mention.Meaning) is not null)))
        {
            return null;
        }

        // « Un homme a disparu lundi soir.¶ Le préfet a levé la vigilance à 15 heures »: another paragraph does not go back before the evening.
        if (mention.Paragraph != day.mention.Paragraph && !mention.IsPluperfect && day.resolved is { Granularity: Granularity.PartOfDay, Interval.Start: { } evening } && NamedParts.Clock(mention.Meaning) is { } hour && evening.TimeOfDay > hour && evening.Hour >= Focus.Evening)
        {
            return null;
        }

        // « Vers 19 h, elle a donné l'alerte.¶ Localisé aux environs de 23 h 15, il n'a jamais atteint sa voiture »: hour goes on from hour.
        if (distance <= FarthestHour && day.resolved is { Granularity: Granularity.Minute, Interval.Start: { } last } && NamedParts.Clock(mention.Meaning) is { } later && later >= last.TimeOfDay && mention.Direction == Direction.Past)
        {
            return day.Focus;
        }

        if (distance <= FarthestOfOne && IsOnlyDay(day) && IsTold(mention) && !NamedParts.IsNight(mention.Meaning))
        {
            return day.Focus;
        }

        var isNear = mention.Paragraph == day.mention.Paragraph || distance <= (IsTold(day.mention) && IsTold(mention) ? FarthestTold : 1);

        // « La réunion de samedi avait tourné court. (…) Des piquets ont été installés dans la nuit »: what is recalled does not last.
        return isNear && !(distance > 1 && day.mention.IsPluperfect && !mention.IsPluperfect) ? day.Focus : null;
    }

    /// <summary>
    /// <em>Une voiture a percuté un fourgon lundi. (…) Vers 15 h 48, elle descendait l'avenue</em>: where the lead tells of one day, so do the hours
    /// behind it. The line on which the article says its own day is of no other.
    /// </summary>
    private bool IsOnlyDay(StoryLine day) =>
        IsTold(day.mention) && day.mention.Sentence <= LastOfLead && !day.mention.IsPluperfect && day.Date is var date && date >= day.today.PlusDays(-News) && date < day.today && Last(Part.LastDay) == day
        && day.before!.Last(Part.ToldDay) is var earlier && (earlier.before is null || earlier.Date is var other && (other == date || other == day.today));
}
