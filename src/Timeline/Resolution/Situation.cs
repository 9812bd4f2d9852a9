using NodaTime;
using Timeline.Meanings;

namespace Timeline.Resolution;

/// <summary>What a mention finds around it: asked when a meaning needs it, since most say enough themselves.</summary>
/// <param name="mention">The mention.</param>
/// <param name="number">Its number in the article.</param>
/// <param name="line">What a reader has in mind when he comes to it.</param>
/// <param name="events">The dates of the article's events.</param>
/// <param name="publication">When the article was published.</param>
internal sealed class Situation(Mention mention, int number, StoryLine line, EventDates events, Publication publication)
{
    public Direction Direction => mention.Direction;

    public bool IsPunctual => mention.IsPunctual;

    public Focus? Story => line.Antecedent(mention) ?? (LooksOn(mention.Meaning) ? null : Reported);

    public Focus? LastDay => line.LastDayFor(mention);

    public int? StoryYear => line.YearFor(mention, publication.Date);

    public LocalDate? KnownWeekday(IsoDayOfWeek day) => line.KnownWeekday(day);

    public Focus? EventDate(string words) => events.Find(words, number, mention.Sentence);

    /// <summary><em>Le lundi suivant, il est parti</em>: what is told does not come after its own telling.</summary>
    private static bool LooksOn(Meaning meaning) => meaning switch
    {
        NamedWeekday { Pull: Pull.Following } or NamedSeason { Pull: Pull.Following } or UnitAway { Count: > 0 } or LengthAway { Sign: > 0 } => true,
        PartOfDay { Day: { } day } => LooksOn(day),
        ClockTime { Day: { } day } => LooksOn(day),
        _ => false,
    };

    /// <summary><em>A confirmé les révélations de la veille</em>: without any date, the day that is reported is the publication's.</summary>
    private Focus? Reported => mention is { Direction: Direction.Past, IsPunctual: true }
        ? new Focus(LocalInterval.Of(publication.Date), Granularity.Day, Values.Day(publication.Date), new TextFragment("", default))
        : null;
}
