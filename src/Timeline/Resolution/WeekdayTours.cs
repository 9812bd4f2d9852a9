using NodaTime;
using Timeline.Meanings;

namespace Timeline.Resolution;

/// <summary>
/// Weekdays that are told one after the other of one predicate, or of predicates in a row, move together as those of a list do: <em>il a été arrêté lundi, jugé mardi et libéré
/// mercredi</em>, read on a Tuesday, is of last week; <em>elle sera lundi à Rome, mardi à Athènes et mercredi à Ankara</em> of the next.
/// </summary>
internal static class WeekdayTours
{
    /// <summary>How many days after the one before a stop may be: <em>samedi à Lyon, mardi à Nice</em>.</summary>
    private const int LongestStep = 3;

    /// <summary>How many stops a tour may have.</summary>
    private const int MostStops = 8;

    /// <summary>The tour that a weekday belongs to; null where it stands alone.</summary>
    public static ListedWeekday? Around(Discourse discourse, int number)
    {
        if (DayOf(discourse[number]) is not { } day)
        {
            return null;
        }

        List<IsoDayOfWeek>? run = null;
        var index = 0;
        var last = day;
        for (var before = number - 1; before >= 0 && number - before < MostStops && Joins(discourse, before, before + 1, last) is { } stop; before--)
        {
            (run ??= [day]).Insert(0, stop);
            index++;
            last = stop;
        }

        for (var after = number + 1; after < discourse.Count && after - number < MostStops && DayOf(discourse[after]) is { } next && Joins(discourse, after - 1, after, next) is not null; after++)
        {
            (run ??= [day]).Add(next);
        }

        return run is null ? null : new ListedWeekday(run, index);
    }

    /// <summary>The weekday of the first mention, where the second goes on from it.</summary>
    private static IsoDayOfWeek? Joins(Discourse discourse, int first, int second, IsoDayOfWeek next) =>
        discourse[first] is var one && discourse[second] is var other && (one.Sentence == other.Sentence || other.FollowsBeginning) && DayOf(one) is { } day && MayStepTo(other, day, next)
            // « Ils combattaient encore lundi soir et auraient abattu un hélicoptère dimanche »: what is only alleged may lie before what is told; « il a été enlevé lundi et aurait été exécuté mercredi » goes on.
            && other.Trigger >= 0 && (other.IsAlleged == one.IsAlleged || Step(day, next) <= LongestStep)
            && (one.Trigger == other.Trigger || other.GoesOn || other.FollowsBeginning) && Looks(one.Direction) is { } looks && looks == Looks(other.Direction)
            ? day
            : null;

    /// <summary>Whether a stop may be on a weekday behind the one before.</summary>
    public static bool MayStepTo(Mention stop, IsoDayOfWeek from, IsoDayOfWeek to) =>
        Step(from, to) is > 0 and var step && step <= (stop.GoesOn && !stop.FollowsBeginning ? NodaConstants.DaysPerWeek : LongestStep);

    private static int Step(IsoDayOfWeek from, IsoDayOfWeek to) => ((int)to - (int)from + NodaConstants.DaysPerWeek) % NodaConstants.DaysPerWeek;

    private static bool? Looks(Direction direction) => direction switch
    {
        Direction.Past => false,
        Direction.Future or Direction.Planned or Direction.Present => true,
        _ => null,
    };

    /// <summary><em>Dix ans ont été requis jeudi contre le notaire, jugé depuis lundi</em>: what began on a day is no stop.</summary>
    private static IsoDayOfWeek? DayOf(Mention mention) => mention.Meaning is Bounded ? null : NamedParts.Weekday(mention.Meaning);
}
