using System.Buffers;

namespace Timeline.Tokenization;

/// <summary>
/// Arrays for as long as one text is read. Those of a common text are kept for the next one; those of a huge text are left to
/// the garbage collector, since its memory would outlive it.
/// </summary>
internal static class Buffers
{
    private const int LongestKept = 1 << 16;

    /// <summary>An array of at least so many items, with whatever the last text has left in it.</summary>
    public static T[] Rent<T>(int length) => length <= LongestKept ? ArrayPool<T>.Shared.Rent(length) : GC.AllocateUninitializedArray<T>(length);

    public static void Return<T>(T[] array)
        where T : unmanaged
    {
        if (array.Length is > 0 and <= LongestKept)
        {
            ArrayPool<T>.Shared.Return(array);
        }
    }

    /// <summary>Makes an array twice as long and gives the shorter one back.</summary>
    public static void Grow<T>(ref T[] array, CancellationToken cancellation)
        where T : unmanaged
    {
        var longer = Rent<T>(array.Length * 2);
        Gathering<T>.Copy(array, longer, array.Length, cancellation);
        Return(array);
        array = longer;
    }
}
