using System.Reflection;
using System.Runtime.CompilerServices;
using System.Text;

namespace Timeline.Tests.Conventions;

/// <summary>The public types are immutable, sealed, and named as the design names them.</summary>
public sealed class PublicTypesTests
{
    private const string UpdateVariable = "TIMELINE_WRITE_API";

    private static Type[] PublicTypes { get; } = [.. typeof(Article).Assembly.GetExportedTypes().OrderBy(type => type.FullName, StringComparer.Ordinal)];

    [Fact]
    public void No_type_is_called_as_the_namespace() =>
        PublicTypes.Where(type => type.Name == "Timeline").Should().BeEmpty("a type Timeline in a namespace Timeline breaks users' code (CS0118)");

    [Fact]
    public void Classes_are_sealed_or_static() =>
        PublicTypes.Where(type => type is { IsClass: true, IsSealed: false }).Should().BeEmpty();

    [Fact]
    public void Structs_are_read_only() =>
        PublicTypes.Where(type => type is { IsValueType: true, IsEnum: false } && !type.IsDefined(typeof(IsReadOnlyAttribute), false)).Should().BeEmpty();

    [Fact]
    public void Nothing_can_be_set_after_it_was_made()
    {
        var setters = PublicTypes.SelectMany(type => type.GetProperties())
            .Where(property => property.SetMethod is { IsPublic: true } setter && !setter.ReturnParameter.GetRequiredCustomModifiers().Contains(typeof(IsExternalInit)));
        var fields = PublicTypes.Where(type => !type.IsEnum).SelectMany(type => type.GetFields()).Where(field => field is { IsInitOnly: false, IsLiteral: false });
        setters.Concat<MemberInfo>(fields).Select(member => $"{member.DeclaringType!.Name}.{member.Name}").Should().BeEmpty();
    }

    [Fact]
    public void What_is_returned_cannot_be_changed()
    {
        var mutable = PublicTypes.SelectMany(type => type.GetProperties())
            .Where(property => property.PropertyType.IsArray || (property.PropertyType.IsGenericType
                && property.PropertyType.GetGenericTypeDefinition() is var kind && (kind == typeof(List<>) || kind == typeof(Dictionary<,>) || kind == typeof(IList<>))));
        mutable.Select(property => $"{property.DeclaringType!.Name}.{property.Name}").Should().BeEmpty();
    }

    [Fact]
    public void The_public_surface_is_the_approved_one()
    {
        var surface = Surface();
        var path = Repository.PathOf("tests", "Timeline.Tests", "Conventions", "PublicApi.approved.txt");
        if (Environment.GetEnvironmentVariable(UpdateVariable) == "1")
        {
            File.WriteAllText(path, surface);
        }

        var approved = File.Exists(path) ? File.ReadAllText(path).ReplaceLineEndings("\n") : "";
        var (now, before) = (surface.Split('\n'), approved.Split('\n'));
        var difference = now.Except(before).Select(line => "+ " + line).Concat(before.Except(now).Select(line => "- " + line));
        Assert.True(surface == approved, $"The public surface has changed:\n{string.Join('\n', difference)}\n"
            + $"If that is meant, write it down: {UpdateVariable}=1 dotnet test --filter FullyQualifiedName~PublicTypesTests, and tell it in CHANGELOG.md.");
    }

    private static string Surface()
    {
        var text = new StringBuilder();
        foreach (var type in PublicTypes)
        {
            text.Append(Kind(type)).Append(' ').Append(type.FullName).Append('\n');
            var members = type.IsEnum
                ? Enum.GetNames(type).Select(name => $"{name} = {Convert.ToInt64(Enum.Parse(type, name))}")
                : type.GetMembers(BindingFlags.Public | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly).Where(IsWritten).Select(Line).Order(StringComparer.Ordinal);
            foreach (var member in members)
            {
                text.Append("    ").Append(member).Append('\n');
            }
        }

        return text.ToString();
    }

    private static string Kind(Type type) => type switch
    {
        { IsEnum: true } => "enum",
        { IsInterface: true } => "interface",
        { IsValueType: true } => "readonly struct",
        { IsAbstract: true } => "static class",
        _ => "sealed class",
    };

    /// <summary>What the compiler adds to every record says nothing.</summary>
    private static bool IsWritten(MemberInfo member) =>
        !member.IsDefined(typeof(CompilerGeneratedAttribute), false) && member is not MethodInfo { IsSpecialName: true, Name: var name }
        || member is MethodInfo { Name: "op_Implicit" or "op_Explicit" } or PropertyInfo;

    private static string Line(MemberInfo member) => member switch
    {
        PropertyInfo property => $"{Name(property.PropertyType)} {property.Name} {{ get;{(property.SetMethod is { IsPublic: true } ? " init;" : "")} }}{(property.GetMethod!.IsStatic ? " static" : "")}",
        MethodInfo method => $"{Name(method.ReturnType)} {method.Name}({Parameters(method)}){(method.IsStatic ? " static" : "")}",
        ConstructorInfo constructor => $"new({Parameters(constructor)})",
        FieldInfo field => $"{Name(field.FieldType)} {field.Name}",
        _ => member.ToString()!,
    };

    private static string Parameters(MethodBase method) =>
        string.Join(", ", method.GetParameters().Select(parameter => $"{Name(parameter.ParameterType)} {parameter.Name}{(parameter.IsOptional ? "?" : "")}"));

    private static string Name(Type type) => !type.IsGenericType ? type.Name
        : type.GetGenericTypeDefinition() == typeof(Nullable<>) ? Name(type.GetGenericArguments()[0]) + "?"
        : type.Name.Split('`')[0] + "<" + string.Join(", ", type.GetGenericArguments().Select(Name)) + ">";
}
