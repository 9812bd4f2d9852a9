using Timeline.Meanings;

namespace Timeline.Resolution;

/// <summary>How long a day that was told lasts for the hours that follow: <em>Lundi, elle a donné l'alerte. (…) Vers 15 h 48, elle descendait l'avenue</em>.</summary>
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

    /// <summary>The day that was told last, where a mention goes on from it.</summary>
    private Focus? LastingDay(Mention mention, StoryLine day)
    {
        // « La séance est ouverte à 18 h 35. Le procès-verbal de la réunion du 23 septembre est approuvé. La séance est levée à 20 h 10 »: hour goes on from hour, not from the day of a noun.
        if (NamedParts.Clock(mention.Meaning) is { } closing && day.resolved.Granularity is Granularity.Day or Granularity.PartOfDay
            && !day.mention.IsMain && day.mention.Sentence < mention.Sentence
            && day.before!.LastHour is { } opening && mention.Behind(opening.mention) <= FarthestHour && opening.Date > day.Date
            && opening.resolved.Interval!.Value.Start!.Value.TimeOfDay <= closing)
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
        if (isPast && IsOnlyRecalled(mention, day)
            && mention is { IsOfMainClause: true, IsPluperfect: false } && NamedParts.IsOfDayInHand(mention.Meaning))
        {
            return null;
        }

        var isToldOn = IsToldOn(mention, day);

        // « Sa femme avait été tuée samedi. Le quartier est calme. Les secours sont arrivés vers 21 heures »: what has no time ends no tale of hours.
        var distance = mention.IsPunctual && NamedParts.Clock(mention.Meaning) is not null ? mention.Behind(day.mention) : mention.Sentence - day.mention.Sentence;
        var isFar = distance > FarthestTold || (!mention.IsPunctual && isPast && !isToldOn);
        if (isFar
            && ((mention is { Direction: Direction.Past, IsPluperfect: false } && Last(Part.LastDay) is { before: not null, HasBegun: false })
                || (isPast && mention.Direction == Direction.Unknown && NamedParts.Clock(mention.Meaning) is not null)))
        {
            return null;
        }

        // « Un homme a disparu lundi soir.¶ Le préfet a levé la vigilance à 15 heures »: another paragraph does not go back before the evening.
        if (mention.Paragraph != day.mention.Paragraph && !mention.IsPluperfect
            && day.resolved is { Granularity: Granularity.PartOfDay, Interval.Start: { } evening } && NamedParts.Clock(mention.Meaning) is { } hour
            && evening.TimeOfDay > hour && evening.Hour >= Focus.Evening)
        {
            return null;
        }

        // « Vers 19 h, elle a donné l'alerte.¶ Localisé aux environs de 23 h 15, il n'a jamais atteint sa voiture »: hour goes on from hour.
        if (distance <= FarthestHour && day.resolved is { Granularity: Granularity.Minute, Interval.Start: { } last }
            && NamedParts.Clock(mention.Meaning) is { } later && later >= last.TimeOfDay && mention.Direction == Direction.Past)
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

    /// <summary>Whether a day was told by a clause, or by a pluperfect that the mention does not go on.</summary>
    private static bool IsOnlyRecalled(Mention mention, StoryLine day) =>
        (!day.mention.IsOfMainClause && !day.mention.IsHistoric)
        || (day.mention.IsPluperfect && (mention.DatesSpeech || mention is { IsOfSpeechTense: true, Meaning: PartOfDay }))
        // « L'avion avait décollé le 31 mai 2009 à 19 h 03. Le contact a été perdu à 2 h 14 »: but hour goes on from hour.
        || (day.mention.IsPluperfect && day.Date < day.today.PlusYears(-OldStory) && !(day.resolved.Granularity == Granularity.Minute && mention.Behind(day.mention) == 1));

    /// <summary>
    /// <em>Le 20 janvier 1910, la Loue sortit de son lit. À minuit, on circulait en barque</em>: the passé simple tells on. <em>Lundi 17 décembre, 14 h 10 : une explosion secoue l'atelier. À 14 h 25, les
    /// pompiers sont là</em>: a present goes on from one that is over.
    /// </summary>
    private bool IsToldOn(Mention mention, StoryLine day) =>
        (day.mention.IsHistoric && mention.IsFronted)
        || (mention.Direction == Direction.Present
            ? IsToldInPresent || IsUnderPast
            : mention is { Direction: Direction.Unknown, IsMain: true, IsFronted: true, Meaning: ClockTime } && IsUnderPast);

    /// <summary>
    /// <em>Une voiture a percuté un fourgon lundi. (…) Vers 15 h 48, elle descendait l'avenue</em>: where the lead tells of one day, so do the hours
    /// behind it. The line on which the article says its own day is of no other.
    /// </summary>
    private bool IsOnlyDay(StoryLine day) =>
        IsTold(day.mention) && day.mention.Sentence <= LastOfLead && !day.mention.IsPluperfect && day.Date is var date && date >= day.today.PlusDays(-News)
            && date < day.today && Last(Part.LastDay) == day
            && day.before!.Last(Part.ToldDay) is var earlier && (earlier.before is null || earlier.Date is var other && (other == date || other == day.today));
}
