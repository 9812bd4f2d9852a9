using NodaTime;
using Timeline.Meanings;

namespace Timeline.Resolution;

/// <summary>What each line leaves of the year that is told: worked out from the last line that knows it, once a later date asks.</summary>
internal sealed partial class StoryLine
{
    /// <summary>What is known of the year here; null on most lines, which no date without a year comes after.</summary>
    private YearMemory? years;

    /// <summary>How many years back what went on for years may be the news of today: <em>entre 2009 et 2014</em>; a war is a story.</summary>
    private const int NewsYears = 5;

    /// <summary>From how many years on what a participle tells may open a tale in the present.</summary>
    private const int OldTale = 20;

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
    /// <param name="IsOrigin">Whether it is when something began: no pluperfect of another sentence is of it.</param>
    private readonly record struct Narrative(int? Year, int Paragraph, bool IsNews, StoryLine? MaybeNews, int Recalled = -1, bool IsOfClause = false, bool IsOrigin = false);

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
        // « Il avait cessé de chanter de 1975 à 1983. Il avait fêté ses 80 ans le 14 février »: nor is what is recalled of old, or what it ended with would be.
        if (mention.Meaning is FromTo { Granularity: Granularity.Year } && ((mention.IsPluperfect && !mention.IsFronted) || today.Year - resolved.Interval!.Value.End!.Value.Year <= NewsYears))
        {
            return told;
        }

        // « 1945. Élu maire, il le restera jusqu'en 2001. En octobre, il entre à l'Assemblée »: what was to last looks out of the tale.
        if (told.Year is not null && Date.Year < today.Year && mention is { Meaning: Bounded { Kind: BoundKind.Until }, Direction: Direction.Future })
        {
            return told;
        }

        // « En 2017, la ville a compté 113 vols. Depuis le début de l'année, elle en compte 92. Le 28 juin… »: what has held since a day of the last months brings the text back to them.
        if (told.Year < today.Year && mention is { Meaning: Bounded { Kind: BoundKind.Since }, HoldsNow: true } && (Date.Year == today.Year || Date > today.PlusYears(-1)))
        {
            return told with { Year = null, IsNews = true };
        }

        // « C'est elle qui, au début de la décennie, le retrouva. Son père, mort au printemps… »: a decade has no year that a date could be of.
        if (resolved is { Granularity: > Granularity.Year, Anchor.Kind: not AnchorKind.Story })
        {
            return told with { Year = null };
        }

        // « Il y a cinquante ans, la catastrophe », above a tale of 1948, is no news.
        if (mention.Meaning is LengthAway { Sign: < 0, Perspective: Perspective.Speech } && resolved.Granularity == Granularity.Year && today.Year - Date.Year >= OldTale)
        {
            return told;
        }

        var stated = NamedParts.Year(mention.Meaning);
        var year = stated ?? resolved.Interval!.Value.Start!.Value.Year;
        // « 1996 au pays de Caux » at the end of that year heads a chronology of it.
        var takesYear = stated is not null
            ? year < today.Year || (year == today.Year && mention.IsHeading && resolved.Granularity == Granularity.Year)
            : !NamedParts.IsOfSpeech(mention.Meaning) && (told.Year is not null ? year < today.Year || year == told.Year : year < today.Year && IsOfStory);
        // « Le club avait été fondé en 1987. Il avait été mis en redressement en mai »: a year that is told by the way, but where it is a step of a tale.
        var isOrigin = takesYear && resolved.Granularity == Granularity.Year && !(told.Year < year) && mention.TellsOrigin;
        if (isOrigin && told.Year is not null)
        {
            return told;
        }

        // « La coopération avait été suspendue en 2009 avant de reprendre l'année suivante »: what hangs on what is recalled is recalled with it.
        // « Elle avait publié son premier roman en 1968. L'année suivante, elle recevait un prix. Elle laisse un manuscrit, achevé en février »: so is what is counted from it; but « ce soir-là, ils s'étaient croisés. Le corps n'a été découvert que le lendemain » goes on with the tale.
        // « L'église date de 1850. Le 3 mars, son clocher s'est effondré »: so is how old something is.
        var isRecalled = mention.IsPluperfect || mention.TellsAge || IsOfClause || (mention.Sentence == told.Recalled && !mention.IsMain)
            || (stated is null && told is { Year: not null, Recalled: >= 0 } && resolved.Anchor.Kind == AnchorKind.Story && !(IsOfStory && (mention.IsOfSpeechTense || mention.HoldsNow)));
        var next = takesYear
            ? year == told.Year && stated is null
                ? IsOfStory && !isRecalled ? told with { Paragraph = mention.Paragraph, Recalled = -1 } : GoesOnInPresent(mention, told) ? told with { Recalled = mention.Sentence } : told
                : told with { Year = year, Paragraph = mention.Paragraph, Recalled = isRecalled || isOrigin ? mention.Sentence : -1, IsOfClause = IsOfClause || isOrigin, IsOrigin = isOrigin }
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

        // « L'opération avait d'abord été fixée au 5 juin 1944. Le mauvais temps contraignit… Dans la nuit du 5 au 6… »: what was first planned of old opens the tale of what became of it.
        return (IsBackground && !(mention is { IsMain: true, Meaning: CalendarDate { Day: not null } } && today.Year - stated >= OldTale))
            || (stated < today.Year && !mention.IsMain && !mention.IsHeading && !mention.LeadsToClause && !(today.Year - stated >= OldTale && mention.OpensTale))
            ? told
            : next;
    }

    /// <summary><em>Absente depuis 1994, quand le président fut tué le 6 avril</em>, <em>elle s'est installée à Lyon en 2003, quand son mari est mort</em>; but <em>tout a commencé en novembre 1998, quand des fûts ont été découverts</em>.</summary>
    private bool IsOfClause => mention.LeadsToClause && !(mention is { IsMain: true, Meaning: { Granularity: < Granularity.Year } and not Bounded } && (mention.IsPunctual || mention.TellsBeginning));

    private static bool IsNews(Narrative told)
    {
        if (told.IsNews || told.MaybeNews is not { } last)
        {
            return told.IsNews;
        }

        var line = last;
        while (line is { years.WasNews: null, IsBackground: true })
        {
            line = line.years.MaybeNewsBefore;
        }

        last.years!.WasNews = line is not null && line.years!.WasNews != false;
        return last.years.WasNews.Value;
    }
}
