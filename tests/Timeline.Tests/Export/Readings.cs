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

    /// <summary>Three articles that tell one story, merged and kept likewise.</summary>
    public static MergedTimeline Merged { get; } = Approved.IsWriting ? MergedTimeline.Of(Story, "La mairie de Valmont") : JsonExport.ReadMerged(KeptText("fusion"));

    private static IEnumerable<TimelineReading> Story => ((Article[])
    [
        new(
            "Le maire de Valmont aurait démissionné lundi soir, selon son entourage. Il est contesté depuis le 3 mars. Le conseil municipal se réunira jeudi.",
            new LocalDate(2016, 3, 15), "Valmont : le maire sur le départ", "L'Écho de la vallée", "echo"),
        new(
            "Le maire de Valmont a démissionné avant-hier soir. « Je pars sans regret », a-t-il déclaré mardi. Le conseil municipal se réunit jeudi.\n\nSon successeur sera élu samedi.",
            new LocalDate(2016, 3, 16), "Valmont cherche un maire", "Le Courrier", "courrier"),
        new(
            "La première adjointe a été élue samedi après-midi, à Valmont. Elle n'avait pas annoncé sa candidature jeudi. Le maire de Valmont avait démissionné lundi.",
            new LocalDateTime(2016, 3, 19, 20, 30), "Une maire pour Valmont", "L'Écho de la vallée", "echo-2"),
    ]).Select(article => TimelineExtractor.Read(article));

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
        Approved.IsWriting ? read() : JsonExport.Read(KeptText(name));

    private static string KeptText(string name) => Repository.Read("tests", "Timeline.Tests", "Export", "Approved", name + ".json");
}
