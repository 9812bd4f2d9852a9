using System.Text;

namespace Timeline.Cli.Inputs;

/// <summary>Bytes to text: UTF-8 only, and what is not UTF-8 is refused rather than repaired.</summary>
internal static class Utf8Text
{
    // No text of these two has other zeros than those of its high bytes, and nearly all the high bytes of French are zero.
    private const double Most = 0.7;
    private const double Few = 0.02;

    private static readonly UTF8Encoding Strict = new(false, throwOnInvalidBytes: true);

    /// <summary>The text without its byte order mark.</summary>
    /// <exception cref="InputError">The bytes are not UTF-8.</exception>
    public static string Decode(ReadOnlySpan<byte> bytes, string name)
    {
        if ((KindByMark(bytes) ?? KindByZeros(bytes)) is { } kind)
        {
            throw new InputError($"{name} is {kind}, not UTF-8: pass --encoding {kind}.");
        }

        if (bytes.IndexOf((byte)0) is >= 0 and var zero)
        {
            throw new InputError($"{name} is not text: it has a zero byte (at byte {zero}).");
        }

        bytes = WithoutMark(bytes);
        try
        {
            return Strict.GetString(bytes);
        }
        catch (DecoderFallbackException failure)
        {
            throw new InputError($"{name} is not valid UTF-8 (at byte {failure.Index}): pass its encoding, as in --encoding windows-1252.");
        }
    }

    public static ReadOnlySpan<byte> WithoutMark(ReadOnlySpan<byte> bytes) => HasMark(bytes) ? bytes[3..] : bytes;

    public static bool HasMark(ReadOnlySpan<byte> bytes) => bytes.StartsWith((ReadOnlySpan<byte>)[0xEF, 0xBB, 0xBF]);

    /// <summary>UTF-16 or UTF-32 that begins with its mark, else null.</summary>
    public static string? KindByMark(ReadOnlySpan<byte> bytes) =>
        bytes.StartsWith((ReadOnlySpan<byte>)[0xFF, 0xFE, 0, 0]) || bytes.StartsWith((ReadOnlySpan<byte>)[0, 0, 0xFE, 0xFF]) ? "UTF-32"
        : bytes.StartsWith((ReadOnlySpan<byte>)[0xFF, 0xFE]) || bytes.StartsWith((ReadOnlySpan<byte>)[0xFE, 0xFF]) ? "UTF-16"
        : null;

    private static string? KindByZeros(ReadOnlySpan<byte> bytes)
    {
        Span<int> zeros = stackalloc int[4];
        var head = bytes[..Math.Min(bytes.Length, 4096)];
        for (var i = 0; i < head.Length; i++)
        {
            zeros[i % 4] += head[i] == 0 ? 1 : 0;
        }

        var (most, few) = (head.Length / 4 * Most, head.Length / 4 * Few);
        var isMost = (zeros[0] > most, zeros[1] > most, zeros[2] > most, zeros[3] > most);
        var isFew = (zeros[0] <= few, zeros[1] <= few, zeros[2] <= few, zeros[3] <= few);
        return (isMost, isFew) switch
        {
            ((_, _, true, true), (true, _, _, _)) => "UTF-32LE",
            ((true, true, _, _), (_, _, _, true)) => "UTF-32BE",
            ((_, true, _, true), (true, _, true, _)) => "UTF-16LE",
            ((true, _, true, _), (_, true, _, true)) => "UTF-16BE",
            _ => null,
        };
    }
}
