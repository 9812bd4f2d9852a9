using System.Security.Cryptography;
using System.Text;

namespace Timeline.Export.Page;

/// <summary>The style and the script of the page, which are files beside this one and part of the assembly.</summary>
internal static class PageParts
{
    public static string Style { get; } = Part("page.css");

    /// <summary>The scripts as one, in a scope of its own.</summary>
    public static string Script { get; } = "'use strict';\n{\n" + string.Concat(((string[])["events.js", "axis.js", "links.js", "filters.js"]).Select(Part)) + "}\n";

    /// <summary>Nothing is loaded, and nothing runs but these two: an article that smuggled in a script would smuggle in a dead one.</summary>
    public static string Policy { get; } =
        $"default-src 'none'; style-src '{Hash(Style)}'; script-src '{Hash(Script)}'; base-uri 'none'; form-action 'none'";

    private static string Part(string name)
    {
        using var stream = typeof(PageParts).Assembly.GetManifestResourceStream(name) ?? throw new InvalidOperationException($"The assembly lacks its part {name}.");
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd().ReplaceLineEndings("\n");
    }

    private static string Hash(string part) => "sha256-" + Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(part)));
}
