using NodaTime;
using Timeline.Meanings;

namespace Timeline.Resolution;

/// <summary>The days of what people come to, from one to another, and what is told of each of them.</summary>
internal sealed partial class StoryLine
{
    /// <summary>How many sentences the days of a programme last for its weekdays.</summary>
    private const int FarthestProgramme = 3;

    /// <summary><em>L'enquête aura lieu du 25 février au 29 mars. Le commissaire recevra le premier jour, de 9 heures à midi</em>: the days just told.</summary>
    public Focus? SpanFor(Mention mention) => LastSpan is { } span && mention.Behind(span.mention) <= FarthestProgramme ? span.Focus : null;

    /// <summary>The last days that were told from one to another.</summary>
    private StoryLine? LastSpan => Nearby(static line => line.mention is { Meaning: FromTo, IsQuoted: false } && line.resolved.Granularity == Granularity.Day && line.IsOfDays);

    /// <summary><em>Le festival revient du 31 mars au 2 avril. Elle dédicacera son roman samedi</em>: the Saturday of the festival, not one before it.</summary>
    public LocalDate? DayOfProgramme(Mention mention, IsoDayOfWeek day)
    {
        if (LastSpan is not { HasBegun: false, resolved.Interval.End: { } end } days
            || mention.Behind(days.mention) > FarthestProgramme || mention.Sentence == days.mention.Sentence || !days.mention.TellsProgramme || !mention.TellsPerformance)
        {
            return null;
        }

        var found = days.Date.DayOfWeek == day ? days.Date : days.Date.Next(day);
        return found.AtMidnight() < end && Period.DaysBetween(days.Date, end.Date) <= NodaConstants.DaysPerWeek ? found : null;
    }

    /// <summary>
    /// <em>La semaine prochaine, les bus seront gratuits mercredi</em>, <em>ils seront gratuits la semaine prochaine, du mardi au jeudi</em>: the day of the week that begins the sentence, or that stands right
    /// before; but <em>après un repli la semaine dernière, la Bourse a progressé mardi</em>, and <em>a annoncé mardi la police</em>.
    /// </summary>
    public LocalDate? DayOfWeekTold(Mention mention, IsoDayOfWeek day)
    {
        var week = this;
        for (var steps = 0; steps < NearestFine && week is { before: not null, IsOfWeek: false } && week.mention.Sentence == mention.Sentence; steps++)
        {
            week = week.before;
        }

        // « La semaine dernière, le cuivre avait bondi ; il est retombé mercredi », « la présidente, limogée depuis mardi »: what comes after the week, or lasts, is of this one.
        // « Il y a trois semaines, la commission avait supprimé l'article, rétabli vendredi »: nor is what was counted back from today a week that one tells the days of.
        if (mention.DatesSpeech || mention.Meaning is Bounded { Kind: BoundKind.Since }
            || week is not { before: not null, IsOfWeek: true, mention.Meaning: not LengthAway, resolved.Interval: { Start: { } first, End: { } end } }
            || !(week.mention.Sentence == mention.Sentence || IsDetailedBy(week, mention))
            || (week.mention.IsPluperfect && !mention.IsPluperfect && !mention.IsOfParticiple)
                || !(week.mention.IsFronted || (week == this && mention.Words.Span.Start - week.mention.Words.Span.End <= RightBehind)))
        {
            return null;
        }

        var found = first.DayOfWeek == day ? first.Date : first.Date.Next(day);
        if (found >= end.Date)
        {
            return null;
        }

        return mention.Direction switch
        {
            Direction.Past when found > today => null,
            Direction.Future or Direction.Planned when found < today => null,
            _ => found,
        };
    }

    /// <summary>A week, a week-end, or days from one to another of at most a week.</summary>
    private bool IsOfWeek => resolved.Granularity is Granularity.Week or Granularity.Weekend
        || (mention.Meaning is FromTo && resolved is { Granularity: Granularity.Day, Interval: { Start: { } first, End: { } end } } && end.Date > first.Date.PlusDays(1) && end.Date <= first.Date.PlusWeeks(1));

    /// <summary><em>Le week-end s'annonce pluvieux. Samedi, vent d'ouest ; dimanche, averses</em>: a line without a verb tells the days of what is ahead.</summary>
    private static bool IsDetailedBy(StoryLine week, Mention mention) => week.Date > week.today && mention.IsOfVerblessSentence && mention.Behind(week.mention) == 1;
}
