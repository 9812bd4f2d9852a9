using System.CommandLine;

namespace Timeline.Cli;

/// <summary>The options that <c>extract</c> alone has, and with which others they go.</summary>
internal sealed class ExtractOptions
{
    private readonly Option<bool> merge = new("--merge") { Description = "Makes one timeline of several FILEs, or of the articles of --jsonl, in any format but timeml." };
    private readonly Option<bool> explain = new("--explain") { Description = "Says below the table or the text why each date was chosen." };
    private readonly Option<string?> title = new("--title") { HelpName = "TITLE", Description = "What to call the timeline, in the formats json, ics, timelinejs, html and md." };

    public void AddTo(Command command)
    {
        foreach (var option in (Option[])[merge, explain, title])
        {
            command.Add(option);
        }
    }

    public bool Merges(ParseResult call) => call.GetValue(merge);

    public bool Explains(ParseResult call) => call.GetValue(explain);

    /// <summary>The title that was given; an empty one is none.</summary>
    public string? Title(ParseResult call) => string.IsNullOrWhiteSpace(call.GetValue(title)) ? null : call.GetValue(title);

    /// <summary>An answer of a batch has its own form.</summary>
    public void RefuseOfBatch(ParseResult call)
    {
        if (Explains(call) || Title(call) is not null)
        {
            throw new InputError($"--jsonl answers each article with one JSON object: {(Explains(call) ? "--explain" : "--title")} goes with one article, or with --merge.");
        }
    }

    /// <summary>Refuses what does not go together.</summary>
    public void Check(ParseResult call, string format, int files)
    {
        if (Explains(call) && format is not ("table" or "text"))
        {
            throw new InputError("--explain goes with the formats table and text: the others hold the reasons, or are no place for them.");
        }

        if (Title(call) is not null && format is not ("json" or "ics" or "timelinejs" or "html" or "md"))
        {
            throw new InputError("--title goes with the formats json, ics, timelinejs, html and md: the others show none.");
        }

        if (Merges(call) && format == "timeml")
        {
            throw new InputError("timeml is the text of one article: it does not go with --merge.");
        }

        if (!Merges(call) && files > 1)
        {
            throw new InputError("Several articles make one timeline with --merge.");
        }
    }
}
