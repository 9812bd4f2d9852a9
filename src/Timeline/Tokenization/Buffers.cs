namespace Timeline.Tokenization;

/// <summary>
/// Arrays for as long as one text is read. Those of a common text are kept for the next one of the thread; those of a huge text are left
/// to the garbage collector, since its memory would outlive it. The pool of the runtime would do, were it not compiled anew, for every
/// kind of item, in the first call of a process.
/// </summary>
internal static class Buffers
{
    private const int LongestKept = 1 << 16;

    /// <summary>An array of at least so many items, with whatever the last text has left in it.</summary>
    public static T[] Rent<T>(int length)
        where T : unmanaged
    {
        if (Kept<T>.Array is { } array && array.Length >= length)
        {
            Kept<T>.Array = null;
            return array;
        }

        return length <= LongestKept ? new T[length] : GC.AllocateUninitializedArray<T>(length);
    }

    public static void Return<T>(T[] array)
        where T : unmanaged
    {
        if (array.Length is > 0 and <= LongestKept && !(Kept<T>.Array?.Length >= array.Length))
        {
            Kept<T>.Array = array;
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

    private static class Kept<T>
    {
        [ThreadStatic]
        public static T[]? Array;
    }
}
