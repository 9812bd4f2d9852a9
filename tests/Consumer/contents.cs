// contents FEED VERSION: what a package must hold besides its code, and that the library depends on NodaTime alone.
using System.IO.Compression;

const int MostOfNotes = 35_000;

var (feed, version) = (args[0], args[1]);
List<string> missing = [];
foreach (var id in new[] { "Timeline", "Timeline.Cli" })
{
    using var package = ZipFile.OpenRead(Path.Combine(feed, $"{id}.{version}.nupkg"));
    var specification = Read(package, id + ".nuspec");
    foreach (var part in (string[])["<license type=\"expression\">MIT</license>", "<icon>icon.png</icon>", "<readme>README.md</readme>", "<releaseNotes>", "chronologie", "timeline"])
    {
        Need(specification.Contains(part, StringComparison.Ordinal), $"{id}: {part}");
    }

    var notes = Between(specification, "<releaseNotes>", "</releaseNotes>");
    Need(notes.Contains("\n- ", StringComparison.Ordinal), $"{id}: what the changelog says of the version");
    Need(notes.Length < MostOfNotes, $"{id}: release notes that nuget.org takes (they have {notes.Length} characters, and must be below {MostOfNotes})");
    Need(package.GetEntry("README.md") is not null && package.GetEntry("icon.png") is not null, $"{id}: README.md and icon.png");
    Need(File.Exists(Path.Combine(feed, $"{id}.{version}.snupkg")), $"{id}: symbols");
    if (id == "Timeline")
    {
        Need(package.GetEntry("lib/net10.0/Timeline.xml") is not null, "the documentation of the members");
        Need(specification.Split("<dependency ").Length == 2 && specification.Contains("<dependency id=\"NodaTime\"", StringComparison.Ordinal), "NodaTime as the one dependency");
    }
}

missing.ForEach(Console.Error.WriteLine);
return missing.Count == 0 ? 0 : 1;

void Need(bool isThere, string what)
{
    if (!isThere)
    {
        missing.Add("missing: " + what);
    }
}

static string Between(string text, string before, string after)
{
    var start = text.IndexOf(before, StringComparison.Ordinal) + before.Length;
    return text[start..text.IndexOf(after, start, StringComparison.Ordinal)];
}

static string Read(ZipArchive package, string name)
{
    using var reader = new StreamReader(package.GetEntry(name)!.Open());
    return reader.ReadToEnd();
}
