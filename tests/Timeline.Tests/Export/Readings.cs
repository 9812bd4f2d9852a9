using Timeline.Export;

namespace Timeline.Tests.Export;

/// <summary>Readings that the exports are tried on.</summary>
internal static class Readings
{
    /// <summary>
    /// The dispatch of the README as it was read when the exports were last approved: a better reader changes the timeline,
    /// and is no reason for an export to fail.
    /// </summary>
    public static TimelineReading Dispatch { get; } = Kept("depeche", () => Of(Repository.Read("docs", "examples", "depeche.txt"), title: "Incendie à la papeterie Delmas", source: "depeche.txt", id: "depeche"));

    /// <summary>The short article of <c>docs/exports.md</c>, kept likewise.</summary>
    public static TimelineReading Example { get; } = Kept("exemple", () => Of("Le maire a démissionné lundi soir, selon sa première adjointe. Le conseil élira son successeur jeudi.", title: "Démission à la mairie", id: "exemple"));

    /// <summary>An article that tries to be more than text, in every format.</summary>
    public static TimelineReading Hostile { get; } = Of(
        "=cmd|' /C calc'!A0 a démissionné hier, selon <script>alert(1)</script> \"M. O'Neil\".\r\nBEGIN:VEVENT\r\n"
        + "Le maire </style></script><img src=x onerror=alert(1)> a été réélu lundi\u001b[31m ; @SOMME(A1) a voté mardi.\u0000\u0007 ]]> -->\r\n"
        + "| Le pont **a** [rouvert](javascript:alert(1)) `samedi` | \ud83d fin.",
        title: "</title><script>alert(2)</script>\r\nX-EVIL:1",
        source: "\"><script>alert(3)</script>",
        id: "=1+1");

    public static TimelineReading Of(string text, string? title = null, string? source = null, string? id = null) =>
        TimelineExtractor.Read(new Article(text, new LocalDate(2016, 3, 15), title, source, id));

    public static TheoryData<string> Names { get; } = ["dispatch", "hostile", "empty"];

    public static TimelineReading Named(string name) => name switch { "dispatch" => Dispatch, "hostile" => Hostile, _ => Of("") };

    private static TimelineReading Kept(string name, Func<TimelineReading> read) =>
        Approved.IsWriting ? read() : JsonExport.Read(Repository.Read("tests", "Timeline.Tests", "Export", "Approved", name + ".json"));
}
