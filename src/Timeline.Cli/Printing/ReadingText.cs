using Timeline.Export;

namespace Timeline.Cli.Printing;

/// <summary>A reading on one line, with the names of TIMEX3 that every form of output uses: <c>2016-03-15 ON_OR_AFTER</c>.</summary>
internal static class ReadingText
{
    public static string Of(TemporalReading reading) => ValueOf(reading) + (reading.Interval is { } interval ? " " + interval : "");

    public static string ValueOf(TemporalReading reading) => reading.Value + (reading.Modifier == TimexModifier.None ? "" : " " + Names.Modifiers.Of(reading.Modifier));
}
