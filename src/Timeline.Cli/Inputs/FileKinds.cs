using System.Collections.Immutable;

namespace Timeline.Cli.Inputs;

/// <summary>Files that hold an article but are no text: some are all ASCII, and would be read as one.</summary>
internal static class FileKinds
{
    private const string Image = "an image, not text.";

    private static readonly (ImmutableArray<byte> Head, string Sentence)[] Known =
    [
        ([.. @"{\rtf"u8], "an RTF document, not text: save it as plain text."),
        ([.. "%PDF-"u8], "a PDF, not text: pdftotext, for example, makes text of it."),
        ([.. "PK\u0003\u0004"u8], "a zip archive (as .docx, .odt and .epub are), not text: save it as plain text."),
        ([0xD0, 0xCF, 0x11, 0xE0], "an old Office document (as .doc is), not text: save it as plain text."),
        ([0x1F, 0x8B], "compressed by gzip, not text: unpack it first."),
        ([0x89, .. "PNG"u8], Image),
        ([0xFF, 0xD8, 0xFF], Image),
        ([.. "GIF8"u8], Image),
    ];

    /// <summary>Refuses a file that is known by its first bytes.</summary>
    /// <exception cref="InputError">It is such a file.</exception>
    public static void Refuse(ReadOnlySpan<byte> bytes, string name)
    {
        foreach (var (head, sentence) in Known)
        {
            if (bytes.StartsWith(head.AsSpan()))
            {
                throw new InputError($"{name} is {sentence}");
            }
        }
    }
}
