using System.Globalization;
using System.Text;

namespace Timeline.Cli.Inputs;

/// <summary>Encodings by the names that people, pages and other tools give them.</summary>
internal static class NamedEncoding
{
    /// <summary>The encoding of a name that the user gave.</summary>
    /// <exception cref="InputError">There is none.</exception>
    public static Encoding Of(string name) => Find(name) ?? throw new InputError($"There is no encoding “{name}”: give a name as in windows-1252, ISO-8859-15 or UTF-16.");

    /// <summary>The encoding of that name, or null: <c>windows-1252</c>, <c>cp1252</c>, <c>latin1</c>.</summary>
    public static Encoding? Find(string name)
    {
        // Who writes ISO-8859-1 means what browsers read (WHATWG): its apostrophes and its « œ » are those of Windows.
        var known = name.Trim().ToLowerInvariant() switch
        {
            "iso-8859-1" or "iso8859-1" or "latin1" or "latin-1" or "l1" or "ascii" or "us-ascii" => "windows-1252",
            "latin9" or "latin-9" => "iso-8859-15",
            var other => other,
        };
        try
        {
            return int.TryParse(known.StartsWith("cp", StringComparison.Ordinal) ? known[2..] : known, NumberStyles.None, CultureInfo.InvariantCulture, out var page)
                ? CodePagesEncodingProvider.Instance.GetEncoding(page)
                : CodePagesEncodingProvider.Instance.GetEncoding(known) ?? Encoding.GetEncoding(known);
        }
        catch (Exception failure) when (failure is ArgumentException or NotSupportedException)
        {
            return null;
        }
    }

    /// <summary>The text. A mark at its beginning says better than a name in which order its bytes stand, and that it is Unicode at all.</summary>
    /// <exception cref="InputError">The bytes are not of that encoding.</exception>
    public static string Decode(ReadOnlySpan<byte> bytes, string name, Encoding encoding)
    {
        if (encoding is UTF8Encoding || Utf8Text.HasMark(bytes))
        {
            return Utf8Text.Decode(bytes, name);
        }

        var strict = (Encoding)Marked(bytes, encoding).Clone();
        strict.DecoderFallback = DecoderFallback.ExceptionFallback;
        try
        {
            var text = strict.GetString(bytes).TrimStart('\uFEFF');
            return text.Contains('\0') ? throw new InputError($"{name} is not text of the encoding {encoding.WebName}: it has a zero character.") : text;
        }
        catch (DecoderFallbackException failure)
        {
            throw new InputError($"{name} is not valid {encoding.WebName} (at byte {failure.Index}).");
        }
    }

    private static Encoding Marked(ReadOnlySpan<byte> bytes, Encoding encoding) => (Utf8Text.KindByMark(bytes), bytes.IsEmpty ? 0 : bytes[0]) switch
    {
        ("UTF-16", 0xFF) => Encoding.Unicode,
        ("UTF-16", _) => Encoding.BigEndianUnicode,
        ("UTF-32", 0xFF) => Encoding.UTF32,
        ("UTF-32", _) => new UTF32Encoding(bigEndian: true, byteOrderMark: true),
        _ => encoding,
    };
}
