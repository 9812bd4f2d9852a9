using System.Globalization;
using Timeline.Meanings;

namespace Timeline.Resolution;

/// <summary>Decades and centuries (spec family 15).</summary>
internal static class EraResolver
{
    /// <summary>The first decade whose short name may be of our century: <em>les années 20</em> may be the 2020s, <em>les années 80</em> not yet.</summary>
    private const int DecadesOfCentury = 10;

    public static Resolved Resolve(Era era, ReadingFrame frame) => era switch
    {
        { IsBeforeChrist: true, Unit: CalendarUnit.Century } => Resolved.Unplaced(TimexType.Date, "BC" + (era.Number - 1).ToString("D2", CultureInfo.InvariantCulture), era.Granularity),
        { Unit: CalendarUnit.Century } => Values.Century(era.Number),
        { IsShort: true } => Short(era.Number % DecadesOfCentury, frame),
        _ => Values.Decade(era.Number),
    };

    /// <summary>
    /// <em>Les années 20</em> were those of 1920 for a hundred years. Once the decade has come again, a text that looks ahead means
    /// the new one; in any other the old one stays first and the new one is offered.
    /// </summary>
    private static Resolved Short(int decade, ReadingFrame frame)
    {
        var old = Values.Decade(190 + decade);
        if (frame.Publication.Date.Year < 2000 + decade * 10 || decade == 0)
        {
            return old;
        }

        var recent = Values.Decade(200 + decade);
        return frame.Direction is Direction.Future ? recent.Or(old, "the decade of the last century") : old.Or(recent, "the decade of our century");
    }
}
