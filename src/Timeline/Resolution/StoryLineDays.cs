using Timeline.Meanings;

namespace Timeline.Resolution;

/// <summary>The day that a bare time of day is of.</summary>
internal sealed partial class StoryLine
{
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

        if ((HourOfParagraph(mention) ?? DayRightBefore(mention) ?? ProgrammeFor(mention) ?? NightFor(mention)) is { } near)
        {
            return near;
        }

        if (AheadBeside(mention) is { } ahead)
        {
            return ahead.Focus;
        }

        // « Le ferry, parti samedi en fin de soirée, a heurté un conteneur vers 2 heures du matin »: of the night that follows.
        if (mention.Direction == Direction.Past && NamedParts.Clock(mention.Meaning) is { Hour: <= Focus.LastOfNight }
            && Last(Part.Aside) is { before: not null, HasBegun: true } left && left.mention.Sentence == mention.Sentence
            && left.mention.IsOfParticiple && left.Focus is { IsEvening: true } or { IsEveningHour: true })
        {
            return left.Focus;
        }

        if ((SinceFor(mention) ?? MisfortuneFor(mention) ?? RecalledBeside(mention) ?? HourBeside(mention)) is { } lasting)
        {
            return lasting.Focus;
        }

        // « Il pourra parler dès demain. Il devait quitter la prison dans la soirée »: what was meant to be goes on from no day from which something may be.
        return Last(mention.Direction == Direction.Past || (mention.IsIntended && LastDayOpens) ? Part.ToldDay : Part.LastDay) is { before: not null } day
            ? LastingDay(mention, day)
            : DayOfAside(mention);
    }

    /// <summary>
    /// <em>Lundi, il est parti. Demain, défilé des élèves à 10 heures</em>: the day of the same predicate, whichever way that seems to look. <em>La citadelle ouvrira ce week-end de 10 h à 18 h</em>: of its
    /// first day, as of other days from one to another.
    /// </summary>
    private Focus? DayRightBefore(Mention mention) =>
        before is not null && resolved.Granularity is Granularity.Day or Granularity.Weekend && mention.Sentence == this.mention.Sentence
            && (IsRightBehind(mention) || IsOfReport(mention) || (mention.Trigger >= 0 && mention.Trigger == this.mention.Trigger))
            ? Focus
            : null;

    /// <summary>How many characters may stand between the day of a report and its hour at the end of the sentence.</summary>
    private const int NearHour = 32;

    /// <summary><em>Découverte vendredi soir, la fraude a été révélée ce jeudi par un communiqué, à 8 heures</em>.</summary>
    private bool IsOfReport(Mention mention) => this.mention.DatesSpeech && mention.EndsSentence && mention.Words.Span.Start - this.mention.Words.Span.End is >= 0 and <= NearHour;

    /// <summary><em>Le PSG, qui reçoit Marseille dimanche (20 h 45), est deuxième</em>, <em>le concert du dimanche 9 juin, avancé à 17 heures</em>; but <em>la grève du 24 mars, annoncée à midi</em>.</summary>
    private bool IsRightBehind(Mention mention) =>
        mention.Words.Span.Start - this.mention.Words.Span.End is >= 0 and var gap
            && (gap <= RightBehind || (gap <= NearParticiple && mention.IsOfParticiple && (HasBegun || mention.Direction != Direction.Past)));

    /// <summary>Where no day has been told, one that was told by the way.</summary>
    private Focus? DayOfAside(Mention mention)
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

        return (mention.IsPluperfect || mention.IsOfParticiple)
            && Last(Part.Aside) is { before: not null, HasBegun: true, resolved.Granularity: Granularity.Day } recalled
            && mention.Behind(recalled.mention) == 1
            ? recalled.Focus
            : null;
    }
}
