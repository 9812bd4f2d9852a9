using System.Text;

namespace Timeline.Cli.Inputs;

/// <summary>Bytes to text: UTF-8 only, and what is not UTF-8 is refused rather than repaired.</summary>
internal static class Utf8Text
{
    private static readonly UTF8Encoding Strict = new(false, throwOnInvalidBytes: true);

    /// <summary>The text without its byte order mark.</summary>
    /// <exception cref="InputError">The bytes are not UTF-8.</exception>
    public static string Decode(ReadOnlySpan<byte> bytes, string name)
    {
        if (bytes.StartsWith((ReadOnlySpan<byte>)[0xFF, 0xFE]) || bytes.StartsWith((ReadOnlySpan<byte>)[0xFE, 0xFF]) || bytes.StartsWith((ReadOnlySpan<byte>)[0, 0, 0xFE, 0xFF]))
        {
            var kind = bytes.IndexOf((ReadOnlySpan<byte>)[0, 0]) is >= 0 and < 4 ? "UTF-32" : "UTF-16";
            throw new InputError($"{name} is {kind}, not UTF-8: convert it first, for example with “iconv -f {kind} -t UTF-8”.");
        }

        bytes = WithoutMark(bytes);
        try
        {
            return Strict.GetString(bytes);
        }
        catch (DecoderFallbackException failure)
        {
            throw new InputError($"{name} is not valid UTF-8 (at byte {failure.Index}): convert it first, for example with “iconv -f WINDOWS-1252 -t UTF-8”.");
        }
    }

    public static ReadOnlySpan<byte> WithoutMark(ReadOnlySpan<byte> bytes) => bytes.StartsWith((ReadOnlySpan<byte>)[0xEF, 0xBB, 0xBF]) ? bytes[3..] : bytes;
}
