using NodaTime;
using Timeline.Meanings;

namespace Timeline.Resolution;

/// <summary>The year that a story is told in, read like the rest of it when a date without a year asks.</summary>
internal sealed partial class StoryLine
{
    /// <summary>What is known of the year here; null on most lines, which no date without a year comes after.</summary>
    private YearMemory? years;

    /// <summary>How many years back what went on for years may be the news of today: <em>entre 2009 et 2014</em>; a war is a story.</summary>
    private const int NewsYears = 5;

    /// <summary>How many years back a life may be told whose end is today.</summary>
    private const int LongestCareer = 20;

    private Narrative? KnownYear => before is null ? default(Narrative) : years?.Narrative;

    /// <summary>What is kept of a line once a later date has asked for its year.</summary>
    private sealed class YearMemory
    {
        public Narrative Narrative { get; set; }

        public StoryLine? MaybeNewsBefore { get; set; }

        public bool? WasNews { get; set; }
    }

    /// <summary>The year that a passage is told in.</summary>
    /// <param name="Year">A past year; null in the publication's own frame.</param>
    /// <param name="Paragraph">Where it was said.</param>
    /// <param name="IsNews">Whether something has been counted from the publication: then a year holds for its own paragraph only.</param>
    /// <param name="MaybeNews">The last mention that makes it news unless it is background: read only where it matters.</param>
    /// <param name="Recalled">The sentence in which a pluperfect recalls the year; −1 where the story is told in it.</param>
    /// <param name="IsOfClause">Whether it is the year of one clause only: <em>depuis 1994, quand le président fut tué le 6 avril</em>.</param>
    private readonly record struct Narrative(int? Year, int Paragraph, bool IsNews, StoryLine? MaybeNews, int Recalled = -1, bool IsOfClause = false);

    /// <summary>In a narrative each date is after the one before; a year that would lead beyond the publication is not meant.</summary>
    public int? YearFor(Mention mention, LocalDate today)
    {
        if (YearBeside(mention, today) is { } beside)
        {
            return beside;
        }

        if (Told() is not { Year: { } year } told || (mention.Direction is Direction.Future or Direction.Planned && !IsToldFuture(mention)) || (IsRecalled(mention, told) && (told.IsOfClause || mention.IsBackground || IsNews(told))) || (mention.Paragraph != told.Paragraph && IsNews(told)))
        {
            return null;
        }

        // « Elle gagne à La Rochelle en 2014. Depuis mars, elle vit à bord »: what holds has held since the last March; but not in a story of old.
        if (mention is { Meaning: Bounded { Kind: BoundKind.Since }, HoldsNow: true } && today.Year - year <= LongestCareer)
        {
            return null;
        }

        if (NamedParts.PartialDate(mention.Meaning) is not { } date || Last(Part.Story).Focus is not { Day: { } focus } story)
        {
            return year;
        }

        var isBefore = date.Month < focus.Month || (date.Month == focus.Month && date.Day < focus.Day && story.Granularity <= Granularity.Day);

        // « … élargi en novembre 2015. Le 2 mars, le ministre a dit »: a day of the last weeks is no step back in an old year.
        if (isBefore && IsRecent(date, today))
        {
            return null;
        }

        // « Elle a été tuée le 8 octobre 2022. Le couple s'était séparé en juin »: what had come before lies before, « à l'été 2002 … embauchée le 13 juillet » in the time that is told.
        if ((mention.IsPluperfect || (mention.IsOfParticiple && IsInThePast)) && focus.Year == year && story.Granularity < Granularity.Year)
        {
            return isBefore || (story.Granularity > Granularity.Day && story.Interval.End?.PlusDays(-1) is { } last && last.Year == year && date.Month <= last.Month) ? year : year - 1;
        }

        var next = new LocalDate(Math.Min(9999, year + 1), date.Month!.Value, 1);
        return isBefore && focus.Year == year && story.Granularity < Granularity.Year && next <= today && (mention.IsMain || mention.IsHeading) ? year + 1 : year;
    }

    /// <summary><em>Sorti de chantier en mars 1912, le paquebot effectua sa traversée du 3 au 11 juin</em>: the passé simple goes on from a date of old in its own sentence.</summary>
    private int? YearBeside(Mention mention, LocalDate today)
    {
        if (before is null || this.mention.Sentence != mention.Sentence || resolved is not { Granularity: <= Granularity.Month, Interval.Start: { } start } || today.Year - start.Year < OldStory
            || NamedParts.PartialDate(mention.Meaning) is not { Month: { } month } || !mention.IsHistoric)
        {
            return null;
        }

        return month < start.Month ? start.Year + 1 : start.Year;
    }

    /// <summary>Whether the story is told in the present of a year that is over.</summary>
    public bool IsInThePast => Last(Part.Story) is { before: not null } story && (story.mention.IsHeading || story.mention is { Direction: Direction.Present, IsMain: true }) && story.resolved.Interval!.Value.Start!.Value.Year < story.today.Year;

    /// <summary>Whether it is ahead of a story that is over, and not of the publication.</summary>
    public bool IsToldFuture(Mention mention) => mention.Direction == Direction.Future && NamedParts.MayBeOfStory(mention.Meaning) && IsInThePast;

    /// <summary><em>En 2016, le projet avait échoué. Selon un sondage réalisé du 1er au 10 septembre…</em>: news recalls a year for one sentence; so for <em>le maire, qui avait fermé l'école le 10 février, …</em></summary>
    private static bool IsRecalled(Mention mention, Narrative told) => told.Recalled >= 0 && mention.Sentence != told.Recalled && (!mention.IsPluperfect || mention.IsBackground);

    private static bool IsRecent(CalendarDate date, LocalDate today) =>
        (date.Month == today.Month && date.Day <= today.Day) || (date.Month == today.PlusMonths(-1).Month && date.Day > today.Day);

    private Narrative Told()
    {
        if (KnownYear is { } known)
        {
            return known;
        }

        Stack<StoryLine> unread = [];
        var line = this;
        for (; line.KnownYear is null; line = line.before!)
        {
            unread.Push(line);
        }

        var told = line.KnownYear!.Value;
        while (unread.TryPop(out line))
        {
            line.years = new YearMemory();
            line.years.Narrative = told = line.After(told);
        }

        return told;
    }

    /// <summary><em>La catastrophe qui, le 8 mai 1975, tua 37 mineurs. Ce matin-là, l'équipe descendait. Le dernier ne fut remonté que le 11 mai</em>: what goes on from an aside is told in its year.</summary>
    private bool IsOfStory => mention.IsMain && resolved is { Anchor.Kind: AnchorKind.Story, Granularity: <= Granularity.Day };

    /// <summary>What this line's mention makes of the year of the lines before.</summary>
    private Narrative After(Narrative told)
    {
        // « Il aurait détourné un million entre 2009 et 2014. Placé en garde à vue le 16 mai… »: what went on for years is the year of nothing.
        if (mention.Meaning is FromTo { Granularity: Granularity.Year } && today.Year - resolved.Interval!.Value.End!.Value.Year <= NewsYears)
        {
            return told;
        }

        var stated = NamedParts.Year(mention.Meaning);
        var year = stated ?? resolved.Interval!.Value.Start!.Value.Year;
        // « 1996 au pays de Caux » at the end of that year heads a chronology of it.
        var takesYear = stated is not null ? year < today.Year || (year == today.Year && mention.IsHeading && resolved.Granularity == Granularity.Year) : !NamedParts.IsOfSpeech(mention.Meaning) && (told.Year is not null ? year < today.Year || year == told.Year : year < today.Year && IsOfStory);
        // « La coopération avait été suspendue en 2009 avant de reprendre l'année suivante »: what hangs on what is recalled is recalled with it.
        var isRecalled = mention.IsPluperfect || mention.LeadsToClause || (mention.Sentence == told.Recalled && !mention.IsMain);
        var next = takesYear
            ? year == told.Year && stated is null ? told : told with { Year = year, Paragraph = mention.Paragraph, Recalled = isRecalled ? mention.Sentence : -1, IsOfClause = mention.LeadsToClause }
            : told with { Year = null, IsNews = true };
        if (next == told)
        {
            return told;
        }

        if (next.Year is null && told.Year is null)
        {
            years!.MaybeNewsBefore = told.MaybeNews;
            return told with { MaybeNews = this };
        }

        return mention.IsBackground || (stated < today.Year && !mention.IsMain && !mention.IsHeading && !mention.LeadsToClause) ? told : next;
    }

    private static bool IsNews(Narrative told)
    {
        if (told.IsNews || told.MaybeNews is not { } last)
        {
            return told.IsNews;
        }

        var line = last;
        while (line is { years.WasNews: null, mention.IsBackground: true })
        {
            line = line.years.MaybeNewsBefore;
        }

        last.years!.WasNews = line is not null && line.years!.WasNews != false;
        return last.years.WasNews.Value;
    }
}
