using System.Text;
using System.Text.Unicode;

namespace Timeline.Cli.Inputs;

/// <summary>Reads articles from files or from standard input, whatever they are written in.</summary>
/// <param name="kind">What <c>--input</c> says that they are.</param>
/// <param name="encoding">What <c>--encoding</c> says; null is UTF-8, or what a page says itself.</param>
/// <param name="standardInput">Standard input.</param>
internal sealed class ArticleInput(InputKind kind, Encoding? encoding, Stream standardInput)
{
    // Pages say their encoding early, lest a browser begin anew.
    private const int Beginning = 4096;

    /// <summary>Reads one article, which is called by the name of its file.</summary>
    /// <param name="file">The file; null or “-” is standard input.</param>
    /// <param name="published">When it was published, whatever it says; null asks the article.</param>
    /// <param name="otherwise">When it was published, where neither it nor its name says it.</param>
    /// <param name="isOneOfSeveral">Whether a sentence about it has to say that it is about standard input.</param>
    public Article Read(string? file, Publication? published, Publication? otherwise, bool isOneOfSeveral = false)
    {
        var name = file is null or "-" ? null : file;
        var extension = name is null ? "" : Path.GetExtension(name);
        var document = SourceDocument.Read(Decode(name is null ? ReadAll(standardInput) : InputFile.ReadAll(name), name is null ? "Standard input" : $"“{name}”", extension), extension, kind);
        var called = name is null ? null : Path.GetFileName(name);
        return new Article(
            document.Text,
            published ?? document.Published?.Publication ?? (called is null ? null : FileNameDate.Of(called)) ?? otherwise
                ?? throw Undated(name is not null ? $" of “{name}”" : isOneOfSeveral ? " of standard input" : "", document.Published?.Unread),
            document.Title,
            called,
            called);
    }

    private string Decode(byte[] bytes, string name, string extension)
    {
        FileKinds.Refuse(bytes, name);
        return (encoding ?? (Utf8.IsValid(bytes) ? null : DeclaredIn(bytes, extension))) is { } known ? NamedEncoding.Decode(bytes, name, known) : Utf8Text.Decode(bytes, name);
    }

    // What is valid UTF-8 is UTF-8: a page that was saved by a tool may still say what it once was. And what could be read to name UTF-16 is not of that.
    private Encoding? DeclaredIn(byte[] bytes, string extension)
    {
        var beginning = Encoding.Latin1.GetString(bytes.AsSpan(0, Math.Min(bytes.Length, Beginning)));
        return SourceDocument.IsHtml(beginning, extension, kind) && HtmlDocument.DeclaredEncoding(beginning) is { } name
            && NamedEncoding.Find(name) is { } known && known.GetByteCount("<") == 1 ? known : null;
    }

    private static InputError Undated(string whose, string? unread) =>
        new($"The publication date{whose} is {(unread is null ? "missing" : $"said to be “{unread}”, which is not understood")}: pass it, as in --published 2016-03-15.");

    private static byte[] ReadAll(Stream stream)
    {
        using var buffer = new MemoryStream();
        stream.CopyTo(buffer);
        return buffer.ToArray();
    }
}
