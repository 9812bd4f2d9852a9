namespace Timeline.Tokenization;

/// <summary>
/// A list that grows, and that asks whether to go on while it does: to copy the ten million commas of a hostile text takes longer
/// than whoever has cancelled its reading should wait.
/// </summary>
internal sealed class Gathering<T>(CancellationToken cancellation)
    where T : unmanaged
{
    /// <summary>So many are copied between two askings.</summary>
    private const int Slice = 1 << 15;

    private static readonly T[] None = new T[0];

    private T[] items = None;

    public int Count { get; private set; }

    public ref T this[int index] => ref items[index];

    public void Add(T item)
    {
        if (Count == items.Length)
        {
            items = Copied(items, Count, Math.Max(16, Count * 2), cancellation);
        }

        items[Count++] = item;
    }

    public T[] ToArray() => Count == 0 ? None : Copied(items, Count, Count, cancellation);

    /// <summary>Copies the first items of one array to the beginning of another.</summary>
    public static void Copy(T[] from, T[] to, int count, CancellationToken cancellation)
    {
        for (var start = 0; start < count; start += Slice)
        {
            cancellation.ThrowIfCancellationRequested();
            Array.Copy(from, start, to, start, Math.Min(Slice, count - start));
        }
    }

    /// <summary>An array of the given length that begins with the first items of another.</summary>
    private static T[] Copied(T[] items, int count, int length, CancellationToken cancellation)
    {
        // The rest is written before it is read, and to clear a long one takes as long as to copy it.
        var copied = length <= Slice ? new T[length] : GC.AllocateUninitializedArray<T>(length);
        Copy(items, copied, count, cancellation);
        return copied;
    }
}
