using NodaTime;
using Timeline.Meanings;

namespace Timeline.Resolution;

/// <summary>In which tense the story is told, and whether the text has come back from it.</summary>
internal sealed partial class StoryLine
{
    /// <summary>So many years back a chronology still leads to the news.</summary>
    private const int LastYears = 2;

    /// <summary>Whether the tale is told in the passé simple, and nothing of its years in the tense of speech.</summary>
    private bool IsToldInHistoricTense => Nearby(static line => line.mention.IsHistoric
        || (line.mention.IsOfSpeechTense && line.today.Year - line.Date.Year >= OldStory)) is { mention.IsHistoric: true };

    /// <summary>Whether a day of the last weeks was told before it.</summary>
    private bool IsBesideNews => Nearby(static line => line.resolved.Granularity <= Granularity.Day && line.HasBegun && line.Date >= line.today.PlusDays(-News)) is not null;

    /// <summary>Whether the story is told in the present of a year that is over.</summary>
    public bool IsInThePast =>
        Last(Part.Story) is { before: not null } story
        && (story.mention.IsHeading || story.mention is { Direction: Direction.Present, IsMain: true } or { HoldsNow: true, DatesSpeech: true, Meaning.Granularity: <= Granularity.Month })
        && story.resolved.Interval!.Value.Start!.Value.Year < story.today.Year;

    /// <summary>Whether the story is told in the present of a month that is over: <em>le 4 août, elle est portée disparue</em>, read in September.</summary>
    public bool IsToldInPresent => PresentTale is { } story && (story.Date.Year, story.Date.Month) != (story.today.Year, story.today.Month);

    /// <summary>Whether the story is told in the present of a day that is no news any more: <em>le cotre appareille le mardi 9. Le jeudi, il coule</em>, read on the 22nd.</summary>
    public bool IsTaleOfDays => PresentTale is { resolved.Granularity: <= Granularity.Day } story && story.Date < story.today.PlusDays(-News);

    /// <summary>Whether the sentence before, or what stands before in its own, names a weekday that is over: <em>ils avaient disparu le dimanche 6 octobre. Le lundi, leurs parents alertent la gendarmerie</em>.</summary>
    public bool LeadsToWeekdays(Mention mention) =>
        Last(Part.Story) is { before: not null, HasBegun: true, resolved.Granularity: <= Granularity.Day, mention: { Meaning: CalendarDate { Weekday: not null } or HabitualWeekday } told } story
            && story.Date < story.today.PlusDays(-News)
            && mention.Behind(told) <= 1 && mention.Paragraph == told.Paragraph
                && (told.Meaning is HabitualWeekday || (mention.IsFronted && !told.TellsBeginning && !told.TellsOrigin && !told.TellsDecree && !told.EndsOrResumes));

    /// <summary>Whether a date without a year goes on from what the present tells, and is over: <em>en février, il est en mer de Chine ; il rentre à quai le 7 avril</em>, read in October.</summary>
    public bool GoesOnInPresent(Mention mention)
    {
        if (mention.Direction != Direction.Present || mention.Meaning is Bounded || !IsToldInPresent || PresentTale is not { } tale
            || tale.Paragraph != mention.Paragraph || NamedParts.PartialDate(mention.Meaning) is not { Month: { } month } date
            || CalendarDateResolver.PeriodOf(date, tale.Date.Year, month) is not { Start: { } start })
        {
            return false;
        }

        return (start.Date >= tale.Date ? start.Date : CalendarLimits.YearOn(start.Date)) <= today;
    }

    private StoryLine? PresentTale =>
        Last(Part.Story) is { before: not null, mention: { DatesSpeech: false } told } story
        && ((told.IsMain && (told.Direction == Direction.Present || told.HoldsNow)) || (told.OpensTale && !(story.today.Year - NamedParts.Year(told.Meaning) < OldTale)))
        && story.Date < story.today
        ? story
        : null;

    /// <summary>The day of the weekday that the sentence before tells in the present, where it is over: <em>samedi, elle chute. Dimanche, elle gagne</em>.</summary>
    public LocalDate? WeekdayBefore(Mention mention) =>
        PresentTale is { mention: { IsFronted: true } told } tale && NamedParts.Weekday(told.Meaning) is not null && mention.Behind(told) == 1 && mention.Paragraph == told.Paragraph
            ? tale.Date
            : null;

    /// <summary>Whether the story is at a heading that is over.</summary>
    public bool IsUnderPast => Last(Part.Story) is { before: not null, mention.IsHeading: true } heading && heading.resolved.Interval!.Value.End <= heading.today.AtMidnight();

    /// <summary>Whether it is ahead of a story that is over, and not of the publication: also what is planned in the sentence that tells when (<em>annonce en février 2020 la fermeture du site pour la fin de l'année</em>).</summary>
    public bool IsToldFuture(Mention mention) =>
        (mention.Direction == Direction.Future || (mention.Direction == Direction.Planned && InSentence(mention) is not null))
        && NamedParts.MayBeOfStory(mention.Meaning) && IsInThePast && !HasComeBack(mention);

    /// <summary>
    /// <em>Elle revient en février 1995. Depuis 2008, elle enseigne. Son album sortira le 19 novembre</em>: what holds since a later year has brought the text back to today. So has another paragraph behind a
    /// line of a chronology: <em>Mai 2024 : un expert l'innocente.¶ Le verdict sera rendu le 27 février</em>.
    /// </summary>
    private bool HasComeBack(Mention mention)
    {
        var story = Last(Part.Story);
        return (story.mention is { IsHeading: true, Trigger: >= 0 } heading && mention.Paragraph > heading.Paragraph && !mention.IsHeading && today.Year - story.Date.Year <= LastYears)
            || Nearby(line => line.mention is { Meaning: Bounded { Kind: BoundKind.Since }, HoldsNow: true }
                && (line.mention.IsFronted || line.mention.IsOfPronoun) && line.mention.Sentence > story.mention.Sentence
                && line.Date > story.Date) is not null;
    }
}
