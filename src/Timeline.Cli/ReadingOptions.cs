using System.CommandLine;
using System.Text;
using NodaTime;
using Timeline.Cli.Inputs;
using Timeline.Export;
using Timeline.Tokenization;

namespace Timeline.Cli;

/// <summary>The argument and options that every command that reads an article has.</summary>
internal sealed class ReadingOptions
{
    private readonly Argument<string[]> files;

    private readonly Option<string?> published = new("--published", "-p")
    {
        HelpName = "DATE",
        Description = "When it was published: 2016-03-15, 2016-03-15T18:00 or 2016-03-15T18:00+01:00, or a day with its year in French, as in 15/03/2016. Not needed where an HTML page or Markdown front matter says it, or the file's name begins with it.",
    };

    private readonly Option<string?> zone = new("--zone") { HelpName = "ZONE", Description = "The zone of the local times, as in America/Montreal. Unless given, that of the offset of the publication, else Europe/Paris." };
    private readonly Option<string?> region = new("--region") { HelpName = "REGION", Description = "Whose holidays: France (unless given), Belgium, Switzerland or Quebec." };
    private readonly Option<string?> prefer = new("--prefer") { HelpName = "WAY", Description = "Where a date without a year looks when nothing decides: nearest (unless given), past or future." };
    private readonly Option<string?> input = new("--input") { HelpName = "KIND", Description = "What the article is: auto (unless given: by the file's ending, then by its first words), text, markdown or html." };
    private readonly Option<string?> options = new("--options") { HelpName = "FILE", Description = "Further options in JSON: names that stand for a time, the bounds of the parts of the day, whether scanned digits are read. What the line itself says is stronger." };

    private readonly Option<string?> encoding = new("--encoding") { HelpName = "NAME", Description = "The encoding of the bytes, as in windows-1252. Unless given, UTF-8, or what an HTML page says itself." };

    private readonly Option<string?> language = new("--language") { HelpName = "CODE", Description = "In which language the table, the page and whatever else people read speak to them: en (unless given) or fr." };

    /// <summary>The options of a command that reads one article, or several.</summary>
    public ReadingOptions(bool isOfSeveral = false)
    {
        files = new("FILE")
        {
            CustomParser = given => [.. given.Tokens.Select(token => token.Value)],
            Arity = isOfSeveral ? ArgumentArity.ZeroOrMore : ArgumentArity.ZeroOrOne,
            Description = "The article: plain text, Markdown or HTML, in UTF-8 unless --encoding says another. “-” or nothing reads standard input.",
        };
        region.CompletionSources.Add("France", "Belgium", "Switzerland", "Quebec");
        prefer.CompletionSources.Add("nearest", "past", "future");
        input.CompletionSources.Add("auto", "text", "markdown", "html");
        encoding.CompletionSources.Add("windows-1252", "ISO-8859-1", "ISO-8859-15", "macintosh", "UTF-8", "UTF-16");
        language.CompletionSources.Add("en", "fr");
        zone.CompletionSources.Add(_ => DateTimeZoneProviders.Tzdb.Ids);
    }

    public void AddTo(Command command)
    {
        command.Add(files);
        foreach (var option in (Option[])[published, zone, region, prefer, input, encoding, options, language])
        {
            command.Add(option);
        }
    }

    public IReadOnlyList<string> Files(ParseResult call) => call.GetValue(files) ?? [];

    public Publication? Published(ParseResult call) =>
        call.GetValue(published) is { } text ? PublicationText.Parse(text) : null;

    public Article Article(ParseResult call, ToolStreams streams) => Source(call, streams).Read(Files(call).FirstOrDefault(), Published(call), null);

    /// <summary>Each file as an article that is called by its name, or by its path where two have one name.</summary>
    /// <remarks>Of several, --published dates only those that do not say it themselves: it is hardly the day of all.</remarks>
    public IEnumerable<Article> Articles(ParseResult call, ToolStreams streams)
    {
        var source = Source(call, streams);
        string[] names = [.. Files(call).DefaultIfEmpty("-").Distinct(StringComparer.Ordinal)];
        var twice = names.CountBy(name => Path.GetFileName(name), StringComparer.Ordinal).Where(pair => pair.Value > 1).Select(pair => pair.Key).ToHashSet(StringComparer.Ordinal);
        foreach (var name in names)
        {
            var article = source.Read(name, null, Published(call), names.Length > 1);
            yield return twice.Contains(Path.GetFileName(name)) ? article with { Id = name, Source = name } : article;
        }
    }

    /// <summary>What the articles are, as <c>--input</c> says it.</summary>
    public InputKind Kind(ParseResult call) => Named<InputKind>(call.GetValue(input), "--input") ?? InputKind.Auto;

    /// <summary>The encoding of the bytes, where it is named.</summary>
    public Encoding? Encoding(ParseResult call) => call.GetValue(encoding) is { } name ? NamedEncoding.Of(name) : null;

    private ArticleInput Source(ParseResult call, ToolStreams streams) => new(Kind(call), Encoding(call), streams.Input);

    /// <summary>In which language people are spoken to.</summary>
    public DisplayLanguage Language(ParseResult call) => call.GetValue(language)?.ToLowerInvariant() switch
    {
        null or "en" => DisplayLanguage.English,
        "fr" => DisplayLanguage.French,
        _ => throw new InputError($"--language is “{call.GetValue(language)}”, but must be one of en, fr."),
    };

    /// <summary>The file of <c>--options</c>, where one is given.</summary>
    public string? OptionsFile(ParseResult call) => call.GetValue(options);

    public TimelineOptions Options(ParseResult call)
    {
        var read = OptionsFile(call) is { } file ? Inputs.OptionsFile.Read(file) : TimelineOptions.Default;
        read = Zone(call) is { } given ? read with { Zone = given } : read;
        return read with
        {
            Region = Named<FrenchRegion>(call.GetValue(region), "--region") ?? read.Region,
            Direction = Named<DirectionPreference>(call.GetValue(prefer), "--prefer") ?? read.Direction,
        };
    }

    private DateTimeZone? Zone(ParseResult call) => call.GetValue(zone) is not { } name ? null
        : DateTimeZoneProviders.Tzdb.Ids.FirstOrDefault(id => string.Equals(id, name, StringComparison.OrdinalIgnoreCase)) is { } id ? DateTimeZoneProviders.Tzdb[id]
        : throw new InputError($"There is no time zone “{name}”: give a name of the tz database, as in Europe/Paris.");

    /// <summary>The value of a name, in any case and with or without accents: <em>québec</em>.</summary>
    private static T? Named<T>(string? name, string option)
        where T : struct, Enum => name is null ? null
        : Enum.GetNames<T>().FirstOrDefault(known => string.Equals(known, WithoutAccents(name), StringComparison.OrdinalIgnoreCase)) is { } found ? Enum.Parse<T>(found)
        : throw new InputError($"{option} is “{name}”, but must be one of {string.Join(", ", Enum.GetNames<T>().Select(known => option == "--region" ? known : known.ToLowerInvariant()))}.");

    private static string WithoutAccents(string name)
    {
        var characters = name.ToLowerInvariant().ToCharArray();
        Accents.Remove(characters);
        return new string(characters);
    }
}
