using System.Collections;
using System.Globalization;
using System.Runtime.CompilerServices;

namespace Timeline;

/// <summary>
/// A list that never changes and equals another of the same items: two readings of one text are equal, lists and all. The
/// records of the library keep every list that they are given in one of these.
/// </summary>
[CollectionBuilder(typeof(ValueList), nameof(ValueList.From))]
internal sealed class ValueList<T>(T[] items) : IReadOnlyList<T>, IEquatable<ValueList<T>>
{
    private const int MostShown = 3;

    public static ValueList<T> Empty { get; } = new([]);

    public int Count => items.Length;

    public T this[int index] => items[index];

    /// <summary>The same list with one more at its end.</summary>
    public ValueList<T> With(T item) => new([.. items, item]);

    public bool Equals(ValueList<T>? other) => other is not null && items.AsSpan().SequenceEqual(other.Items, EqualityComparer<T>.Default);

    public override bool Equals(object? obj) => Equals(obj as ValueList<T>);

    public override int GetHashCode()
    {
        var hash = default(HashCode);
        foreach (var item in items)
        {
            hash.Add(item);
        }

        return hash.ToHashCode();
    }

    /// <summary>The first few items, and how many there are: the records that hold a list show it so.</summary>
    public override string ToString() =>
        $"[{string.Join(", ", items.Take(MostShown))}{(items.Length > MostShown ? string.Create(CultureInfo.InvariantCulture, $", … ({items.Length} in all)") : "")}]";

    public IEnumerator<T> GetEnumerator() => ((IEnumerable<T>)items).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    private T[] Items => items;
}

/// <summary>Makes value lists.</summary>
internal static class ValueList
{
    /// <summary>What <c>[…]</c> makes where one is expected: a list that need not be copied again when a record takes it.</summary>
    public static ValueList<T> From<T>(ReadOnlySpan<T> items) => items.IsEmpty ? ValueList<T>.Empty : new ValueList<T>(items.ToArray());

    /// <summary>A copy of the list, whoever else holds it; an empty or value list as it is.</summary>
    /// <exception cref="ArgumentNullException">The list is null.</exception>
    public static IReadOnlyList<T> Of<T>(IReadOnlyList<T> items, [CallerMemberName] string name = "")
    {
        ArgumentNullException.ThrowIfNull(items, name);
        return items is ValueList<T> ? items : items.Count == 0 ? ValueList<T>.Empty : new ValueList<T>([.. items]);
    }

    /// <summary>The same of what a user gives, which may hold a null.</summary>
    /// <exception cref="ArgumentNullException">The list is null.</exception>
    /// <exception cref="ArgumentException">An item is null.</exception>
    public static IReadOnlyList<T> OfGiven<T>(IReadOnlyList<T> items, [CallerMemberName] string name = "")
        where T : class
    {
        ArgumentNullException.ThrowIfNull(items, name);
        return items.Contains(null) ? throw new ArgumentException("An item of the list is null.", name) : Of(items, name);
    }
}
