namespace Timeline.Export;

/// <summary>The names under which the members of an enumeration leave the library, one for each member, in their order.</summary>
/// <remarks>A table rather than <c>ToString</c>: renaming a member in C# must not change a file format.</remarks>
internal sealed class NameTable<T>(params string[] names)
    where T : struct, Enum
{
    private static readonly T[] Values = Enum.GetValues<T>();

    public IReadOnlyList<string> All => names;

    public string Of(T value) => names[Array.IndexOf(Values, value)];

    public T Parse(string name)
    {
        var index = Array.IndexOf(names, name);
        return index >= 0 ? Values[index] : throw new FormatException($"“{name}” is none of {string.Join(", ", names.Where(known => known.Length > 0))}.");
    }
}
