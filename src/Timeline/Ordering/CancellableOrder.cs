namespace Timeline.Ordering;

/// <summary>Sorts, and asks at each comparison whether to go on: a million events take a second to sort.</summary>
internal sealed class CancellableOrder<T>(IComparer<T> order, CancellationToken cancellation) : IComparer<T>
{
    public int Compare(T? x, T? y)
    {
        cancellation.ThrowIfCancellationRequested();
        return order.Compare(x, y);
    }

    /// <exception cref="OperationCanceledException">The sorting was cancelled.</exception>
    public void Sort(List<T> items)
    {
        try
        {
            items.Sort(this);
        }
        catch (InvalidOperationException) when (cancellation.IsCancellationRequested)
        {
            // List.Sort wraps what its comparer throws.
            throw new OperationCanceledException(cancellation);
        }
    }
}
