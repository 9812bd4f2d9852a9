using NodaTime;
using Timeline.Meanings;

namespace Timeline.Resolution;

/// <summary>The year that a story is told in, read like the rest of it when a date without a year asks.</summary>
internal sealed partial class StoryLine
{
    /// <summary>How many months on a tale that is recalled may go.</summary>
    private const int NextMonths = 3;

    /// <summary>In a narrative each date is after the one before; a year that would lead beyond the publication is not meant.</summary>
    public int? YearFor(Mention mention, LocalDate today)
    {
        if ((YearOfHeadings(mention, today) ?? YearOfWhen(mention) ?? YearOfPlan(mention) ?? YearBeside(mention, today) ?? YearOfFrame(mention)) is { } beside)
        {
            return beside;
        }

        // « Les notaires, qui présentaient mardi leur bilan, sont pessimistes : en janvier, les ventes baissaient »: beside a day of the news the year is that of the news.
        // « L'exposition, ouverte mardi, retrace l'épisode jusqu'au 26 janvier »: so is what ends something that runs.
        if (InSentence(mention) is not null && resolved is { Anchor.Kind: AnchorKind.Publication, Granularity: <= Granularity.Day }
            && Date >= today.PlusDays(-News) && NamedParts.IsOfSpeech(this.mention.Meaning)
            && (NamedParts.PartialDate(mention.Meaning) is { Day: null } || mention is { Meaning: Bounded { Kind: BoundKind.Until }, HoldsNow: true }))
        {
            return null;
        }

        if (Told() is not { Year: { } year } told || (LooksBeyond(mention, told) && !IsToldFuture(mention))
            || (IsRecalled(mention, told) && !TellsOn(mention, told) && (told.IsOfClause || mention.IsBackground || mention.IsOfSpeechTense || IsNews(told)))
            || ReturnsToToday(mention, told)
            || (mention.Paragraph != told.Paragraph && IsNews(told) && !LeadsUpTo(mention, year)) || IsOfToday(mention, year))
        {
            return null;
        }

        if (NamedParts.PeriodIn(mention.Meaning, year) is { Start: { } start, End: { } end })
        {
            return YearOfPeriod(mention, (start.Date, end.Date.PlusDays(-1)), year, today);
        }

        if (NamedParts.PartialDate(mention.Meaning) is not { } date || Last(Part.Story).Focus is not { Day: { } focus } story)
        {
            return year;
        }

        // « Tué le 31 décembre 2003, il n'a été retrouvé que le lendemain. Interpellé le 6 janvier… »: the tale has crossed into the next year.
        if (focus.Year == year + 1 && Last(Part.Story).resolved.Anchor.Kind == AnchorKind.Story)
        {
            year = focus.Year;
        }

        var isBefore = date.Month < focus.Month || (date.Month == focus.Month && date.Day < focus.Day && story.Granularity <= Granularity.Day);

        // « … élargi en novembre 2015. Le 2 mars, le ministre a dit »: a day of the last weeks is no step back in an old year.
        // In a tale of old it is one: « le 13 décembre 1851, elle est arrêtée. Son frère est mort le 27 novembre », told a hundred and fifty years later.
        if (isBefore && today.Year - year < OldTale && IsRecent(date, today))
        {
            return null;
        }

        // « Remis en liberté deux mois plus tard, il avait quitté le pays en janvier »: a participle in front is before its verb.
        var isBehindParticiple = Last(Part.Story).mention is { IsOfParticiple: true } freed && freed.Sentence == mention.Sentence && !IsBackground;

        // « Elle a été tuée le 8 octobre 2022. Le couple s'était séparé en juin »: what had come before lies before, « à l'été 2002 … embauchée le 13 juillet » in the time that is told.
        // « Un incendie avait tué six personnes dans la nuit du 3 au 4 août ; l'accusé s'était livré le 6 »: but what is recalled goes on like what is told.
        if (mention.IsPluperfect && !isBehindParticiple && !Last(Part.Story).mention.IsPluperfect && focus.Year == year && story.Granularity < Granularity.Year)
        {
            return isBefore || (story.Granularity > Granularity.Day && story.Interval.End?.PlusDays(-1) is { } last && last.Year == year && date.Month <= last.Month) ? year : year - 1;
        }

        // « La bataille eut lieu les 12 et 13 octobre 1793. Depuis septembre, l'ennemi assiégeait la place »: what had lasted since began before.
        var next = new LocalDate(Math.Min(9999, year + 1), date.Month!.Value, 1);
        return isBefore && (isBehindParticiple || !(mention.IsPluperfect && mention.Trigger != Last(Part.Story).mention.Trigger)) && focus.Year == year
            && story.Granularity < Granularity.Year && !IsOfSeason(story, focus, date) && next <= today && (mention.IsMain || mention.IsHeading)
            && !(mention is { IsPunctual: false, Meaning: Bounded { Kind: BoundKind.Since } })
            ? year + 1
            : year;
    }

    /// <summary>
    /// Whether a date is ahead of the year that is told: <em>l'usine rouvrira le 3 mars</em>. <em>L'an passé, la pluie avait fait renoncer au bal du 14 août</em>:
    /// what was planned within what is recalled is of its year.
    /// </summary>
    private static bool LooksBeyond(Mention mention, Narrative told) => mention.Direction == Direction.Future || (mention.Direction == Direction.Planned && mention.Sentence != told.Recalled);

    /// <summary><em>En 2016, le projet avait échoué. Selon un sondage réalisé du 1er au 10 septembre…</em>: news recalls a year for one sentence; so for <em>le maire, qui avait fermé l'école le 10 février, …</em></summary>
    private static bool IsRecalled(Mention mention, Narrative told) =>
        told.Recalled >= 0 && mention.Sentence != told.Recalled
        && (told.IsOrigin || !(mention.IsPluperfect || mention.LeadsToPluperfect) || mention.IsBackground);

    /// <summary><em>L'usine a fermé en 2008. Elle rouvre en juin</em>: a present that goes on from no present, with its date behind it, is of today.</summary>
    private bool ReturnsToToday(Mention mention, Narrative told) =>
        mention is { Direction: Direction.Present, HoldsNow: true, IsFronted: false } && Last(Part.Story) is { before: not null, mention.IsOfSpeechTense: true, resolved.Granularity: Granularity.Year } story
            && story.Date.Year == told.Year && mention.Behind(story.mention) >= 1;

    /// <summary>
    /// <em>Une infirmière avait donné l'alerte en mars 2019. Le 2 avril, les enquêteurs saisissent ses dossiers</em>, read in 2024: the present of the next sentence goes on with what is recalled, in the months that follow;
    /// so does the passé simple: <em>l'opération avait été fixée au 5 juin 1944. Dans la nuit du 5 au 6, vingt mille hommes furent largués</em>.
    /// </summary>
    private bool TellsOn(Mention mention, Narrative told) =>
        mention.Paragraph == told.Paragraph && today.Year - told.Year >= OldStory
            && (mention.IsHistoric || (GoesOnInPresent(mention, told) && NamedParts.PartialDate(mention.Meaning) is { Month: { } month }
                && Last(Part.Story) is { before: not null, resolved.Granularity: <= Granularity.Month or Granularity.Season } story
                && (month - story.Date.Month + MonthsOfYear) % MonthsOfYear <= NextMonths));

    /// <summary><em>Le couple s'était séparé en mai 2016. <b>En août</b>, les messages se multiplient. <b>Le 11 novembre</b>, il la suit</em>: each sentence in the present goes on from the one before.</summary>
    private static bool GoesOnInPresent(Mention mention, Narrative told) =>
        mention is { Direction: Direction.Present, IsFronted: true, HoldsNow: true } && told.Recalled >= 0 && mention.Sentence - told.Recalled == 1;

    /// <summary>How many months before a story what led up to it may be.</summary>
    private const int MonthsBefore = 2;

    /// <summary><em>Les faits remontent au 11 novembre 2005. (…) L'accusation soutient qu'il avait emprunté l'arme fin octobre</em>, a paragraph further: right before what is told of old. <em>L'avocat général avait requis la relaxe</em> is of the trial.</summary>
    private bool LeadsUpTo(Mention mention, int year) =>
        mention is { IsPluperfect: true, TellsJudgement: false } && today.Year - year >= OldStory && NamedParts.PartialDate(mention.Meaning) is { Month: { } month }
        && Last(Part.Story) is { before: not null, resolved.Granularity: <= Granularity.Day } story && story.Date.Year == year && story.Date.Month - month is >= 0 and <= MonthsBefore;

    private static bool IsRecent(CalendarDate date, LocalDate today) =>
        (date.Month == today.Month && date.Day <= today.Day) || (date.Month == today.PlusMonths(-1).Month && date.Day > today.Day);
}
