namespace Timeline.Recognition;

/// <summary>
/// What has been gathered so far for one thing and for those around it: each takes its own off the end, as an array of just that length. A list would do; over types of ours
/// the runtime compiles its code in the first call of a process.
/// </summary>
internal sealed class Pile<T>
{
    private T[] items = new T[4];

    public int Count { get; private set; }

    public T this[int index] => items[index];

    public void Add(T item)
    {
        Open(Count);
        items[Count - 1] = item;
    }

    /// <summary>Adds an item before others.</summary>
    public void Insert(int index, T item)
    {
        Open(index);
        items[index] = item;
    }

    /// <summary>Takes off what has been gathered since there were so many.</summary>
    public T[] TakeFrom(int first)
    {
        var taken = new T[Count - first];
        Array.Copy(items, first, taken, 0, taken.Length);
        Count = first;
        return taken;
    }

    /// <summary>Makes room for one item more.</summary>
    private void Open(int index)
    {
        if (Count == items.Length)
        {
            var more = new T[Count * 2];
            items.CopyTo(more, 0);
            items = more;
        }

        Array.Copy(items, index, items, index + 1, Count - index);
        Count++;
    }
}
