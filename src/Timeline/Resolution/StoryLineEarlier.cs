using NodaTime;
using Timeline.Meanings;

namespace Timeline.Resolution;

/// <summary>The dates that the story was at before.</summary>
internal sealed partial class StoryLine
{
    /// <summary>How many steps back in the story a date may be that is counted from because the later ones are too coarse.</summary>
    private const int NearestFine = 4;

    private const int DaysOfMonth = 31;

    /// <summary>The last of the nearest few lines that is so, this one among them.</summary>
    private StoryLine? Nearby(Func<StoryLine, bool> isSo)
    {
        var line = this;
        for (var steps = 0; steps < Nearest && line.before is not null; steps++, line = line.before)
        {
            if (isSo(line))
            {
                return line;
            }
        }

        return null;
    }

    /// <summary>Whether a day that is over was told nearby that is not before another: <em>jeudi soir</em> is not before Wednesday.</summary>
    public bool HasToldSince(LocalDate day) => Nearby(line => line.HasBegun && line.Date >= day && line.Date < line.today.PlusDays(1) && line.Plays(Part.LastDay)) is not null;

    /// <summary>The day to come, of those named nearby, that has this number in its month: <em>le 29</em> after <em>dimanche 29 mai</em>, <em>à l'ouverture, le 14</em> after <em>du 14 avril au 29 juillet</em>.</summary>
    public Focus? NamedAhead(int day) => Nearby(line => line.resolved.Granularity == Granularity.Day && line.Date.Day == day && line.Date > line.today
        && line.Date <= line.today.PlusDays(DaysOfMonth)) is { } named
        ? named.IsOfDays ? Focus.OfDay(named.Date, named.mention.Words) : named.Focus : null;

    /// <summary>Whether a pluperfect goes back from a day that was told in another tense; <em>le report survient après l'incident de jeudi. Téhéran avait affirmé samedi…</em> is no report of before.</summary>
    public bool LooksBack(Mention mention) =>
        mention.IsPluperfect && Last(Part.ToldDay) is { before: not null, mention.IsPluperfect: false } told && told.mention.Sentence < mention.Sentence
        && (told.mention.IsMain || !mention.ReportsPast);

    private StoryLine? LastHour => Nearby(static line => line.resolved.Granularity == Granularity.Minute);

    /// <summary>The hour last told, if that is near: <em>à 3 h 36, une secousse s'est produite. À la même heure…</em></summary>
    public Focus? LastHourFor(Mention mention) =>
        LastHour is { } hour && mention.Behind(hour.mention) <= FarthestHour ? hour.Focus : null;

    /// <summary>The date last named, of the nearest few, that begins in a year.</summary>
    public Focus? ToldIn(int year) => Nearby(line => line.Date.Year == year)?.Focus;

    /// <summary>The day that the sentence before told before its last one: <em>partira le <b>2 juillet</b> et s'achèvera le 24</em>; null where it told no two.</summary>
    public LocalDate? OpeningDay(Mention mention) =>
        before is { before: not null, resolved.Granularity: Granularity.Day } opening && resolved.Granularity == Granularity.Day && opening.mention.Sentence == this.mention.Sentence
            && mention.Behind(this.mention) == 1 && opening.Date < Date
            ? opening.Date
            : null;

    /// <summary>The date last named, of the nearest few, that has a month.</summary>
    public Focus? LastMonth => Nearby(static line => line.resolved.Granularity <= Granularity.Month)?.Focus;

    /// <summary>The date last named, of the nearest few, that lies before a day.</summary>
    public Focus? DateBefore(LocalDate day) => Nearby(line => line.resolved.Granularity <= Granularity.Month && line.Date < day)?.Focus;

    /// <summary>The same of the last sentences, fine enough to count from.</summary>
    public Focus? ToldBefore(LocalDate day, Granularity finest, Mention mention) => Nearby(line => line.resolved.Granularity <= finest && line.Date < day && mention.Behind(line.mention) <= FarthestTold)?.Focus;

    /// <summary>Whether a date that was named lately is told as past.</summary>
    public bool IsOver(Focus focus) => Nearby(line => line.Focus == focus)?.mention.Direction == Direction.Past;

    /// <summary>What is counted in: <em>engagé en mars 1943, il avait été blessé le 19 août de l'année suivante</em> counts a year.</summary>
    private static Granularity Counted(Meaning meaning) => meaning switch
    {
        InYear { Year: var year } => year.Granularity,
        // « En décembre 1974, … le 16 du mois suivant »: a month will do.
        NthWithin { Whole: UnitAway { Perspective: Perspective.Story } whole } => whole.Granularity,
        _ => meaning.Granularity,
    };

    /// <summary><em>Octobre 1998. Un avenant est signé le 27</em>: a number of a day needs a month only; <em>en 1993, il est primé. Il est élu le 9 mai suivant, le printemps suivant</em>: what follows a year, or a month, only that; <em>au premier semestre … au trimestre suivant</em> the half-year.</summary>
    private static bool NeedsNoDay(Meaning meaning, StoryLine story) =>
        (meaning is UnitAway { Unit: var unit } && story.Focus?.IsPartOfYearOver(unit) == true)
        || meaning is CalendarDate { Pull: Pull.Following or Pull.Preceding }
        || (meaning is NamedSeason { Pull: Pull.Following } && story.Focus?.Granularity == Granularity.Year)
        || (story.Focus is { Granularity: Granularity.Month } && meaning is CalendarDate { Month: null, Day: not null, Weekday: null });

    /// <summary><em>Il a abaissé jeudi sa prévision. En août, ses ventes ont reculé, après une baisse le mois précédent. Le titre avait cédé 7 % la veille</em>: the nearest date that is fine enough to count from.</summary>
    private static Focus? Finer(StoryLine story, Granularity finest)
    {
        var line = story;
        for (var steps = 0; steps < NearestFine && line.before is not null; steps++)
        {
            line = Earlier(line);
            if (line.Focus is { Granularity: var fine } focus && fine <= finest)
            {
                return focus;
            }
        }

        return null;
    }

    /// <summary>
    /// Whether it counts from the same day as the date before it: <em>le 24 juin, il a plu, comme la veille et l'avant-veille</em>; or tells again where that one is: <em>la Saint-Nicolas sera fêtée, et la
    /// Sainte-Barbe deux jours plus tôt</em>.
    /// </summary>
    private static bool CountsBeside(Mention mention, StoryLine story)
    {
        var distance = story.before is null ? int.MaxValue : mention.Behind(story.mention);
        if (distance > 1)
        {
            return false;
        }

        if (NamedParts.Day(mention.Meaning) is UnitAway { Unit: CalendarUnit.Day, Perspective: Perspective.Story, Count: var far } && Math.Abs(far) is 1 or 2)
        {
            return NamedParts.Day(story.mention.Meaning) is UnitAway { Unit: CalendarUnit.Day, Perspective: Perspective.Story, Count: var near }
                && (near * 2 == far || (near == far * 2 && distance == 0));
        }

        return distance == 0
            && mention.Meaning is LengthAway { Length: { FinestUnit: CalendarUnit.Day, IsVague: false } length, Perspective: Perspective.Story, Sign: var sign }
            && mention.Words.Span.Start - story.mention.Words.Span.End is >= 0 and <= RightBehind
            && Earlier(story) is { before: not null } earlier && LengthArithmetic.Add(earlier.Date.AtMidnight(), length, sign, DateTimeZone.Utc)?.Date == story.Date;
    }

    /// <summary>The story before a story: <em>dès le 18 février, soit un jour plus tard</em> counts from the 17th.</summary>
    private static StoryLine Earlier(StoryLine story)
    {
        var line = story;
        while (line.earlier is null && line.mention.Restates)
        {
            line = line.before!.Last(Part.Story);
        }

        return story.earlier = line.earlier ?? line.before!.Last(Part.Story);
    }
}
