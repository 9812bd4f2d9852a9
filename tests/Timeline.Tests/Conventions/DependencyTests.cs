using System.Runtime.CompilerServices;

namespace Timeline.Tests.Conventions;

/// <summary>Dependencies run one way: a stage knows what it is handed, and nothing but the root knows French.</summary>
public sealed class DependencyTests
{
    /// <summary>What each folder may use, besides itself and the public nouns of the root.</summary>
    private static readonly Dictionary<string, string[]> Allowed = new(StringComparer.Ordinal)
    {
        ["Tokenization"] = [],
        ["Meanings"] = ["Resolution.Calendars"],
        ["Recognition"] = ["Tokenization", "Meanings"],
        ["Resolution"] = ["Meanings"],
        ["Events"] = ["Meanings", "Resolution"],
        ["Ordering"] = ["Meanings", "Resolution", "Events"],
        ["Export"] = [],
        ["French"] = ["Tokenization", "Recognition", "Meanings", "Events", "Resolution"],
    };

    public static TheoryData<string> Folders { get; } = new(Allowed.Keys.ToArray());

    [Theory]
    [MemberData(nameof(Folders))]
    public void A_folder_uses_only_what_it_may(string folder)
    {
        var allowed = Allowed[folder].Append(folder).ToArray();
        var wrong = Types().Where(type => IsIn(type, folder))
            .SelectMany(type => UsedTypes.Of(type).Where(used => !IsFree(used) && !Array.Exists(allowed, other => IsIn(used, other))).Select(used => $"{Name(type)} uses {Name(used)}"))
            .Distinct().Order(StringComparer.Ordinal);
        wrong.Should().BeEmpty($"{folder} may use {string.Join(", ", allowed)} and the public nouns at the root");
    }

    [Fact]
    public void Every_folder_has_its_row_here() =>
        Types().Where(type => type.Namespace != "Timeline").Select(Folder).Distinct().Except(Allowed.Keys).Should().BeEmpty();

    private static IEnumerable<Type> Types() => typeof(Article).Assembly.GetTypes()
        .Where(type => type.Namespace?.StartsWith("Timeline", StringComparison.Ordinal) == true);

    private static bool IsIn(Type type, string folder) =>
        type.Namespace is { } name && (name == "Timeline." + folder || name.StartsWith("Timeline." + folder + ".", StringComparison.Ordinal));

    private static string Folder(Type type) => type.Namespace!.Split('.')[1];

    /// <summary>The public nouns, the writer of ISO dates, and what the compiler makes.</summary>
    private static bool IsFree(Type type) =>
        (type.Namespace != "Timeline" && type.Namespace?.StartsWith("Timeline.", StringComparison.Ordinal) != true)
        || (type.Namespace == "Timeline" && (IsPublic(type) || type == typeof(Iso) || IsValueList(type)))
        || type.IsDefined(typeof(CompilerGeneratedAttribute), false);

    /// <summary>The list that the public records keep: who makes it elsewhere spares them a copy.</summary>
    private static bool IsValueList(Type type) => type == typeof(ValueList) || (type.IsGenericType && type.GetGenericTypeDefinition() == typeof(ValueList<>));

    private static bool IsPublic(Type type) => type.IsPublic || (type.IsNestedPublic && IsPublic(type.DeclaringType!));

    private static string Name(Type type) => type.FullName!.Split('+')[0];
}
