using System.Text.Json;

namespace Timeline.Tests.Export;

/// <summary>As much of JSON Schema as ours uses: types, required and no other properties, items, enumerations, references.</summary>
internal static class SchemaCheck
{
    public static IEnumerable<string> Problems(JsonElement root, JsonElement schema, JsonElement value, string path)
    {
        if (schema.TryGetProperty("$ref", out var reference))
        {
            var target = reference.GetString()!.Split('/').Skip(1).Aggregate(root, (element, part) => element.GetProperty(part));
            return Problems(root, target, value, path);
        }

        if (schema.TryGetProperty("anyOf", out var choices))
        {
            var all = choices.EnumerateArray().Select(choice => Problems(root, choice, value, path).ToArray()).ToArray();
            return all.Any(problems => problems.Length == 0) ? [] : all.SelectMany(problems => problems);
        }

        if (schema.TryGetProperty("enum", out var names))
        {
            return names.EnumerateArray().Any(name => name.GetString() == value.GetString()) ? [] : [$"{path}: {value} is no name"];
        }

        string[] types = schema.GetProperty("type") is { ValueKind: JsonValueKind.Array } several ? [.. several.EnumerateArray().Select(type => type.GetString()!)] : [schema.GetProperty("type").GetString()!];
        if (!types.Contains(TypeOf(value)))
        {
            return [$"{path}: {value} is no {string.Join(" or ", types)}"];
        }

        return value.ValueKind switch
        {
            JsonValueKind.Array => value.EnumerateArray().SelectMany((item, i) => Problems(root, schema.GetProperty("items"), item, $"{path}[{i}]")),
            JsonValueKind.Object => Properties(root, schema, value, path),
            _ => [],
        };
    }

    private static IEnumerable<string> Properties(JsonElement root, JsonElement schema, JsonElement value, string path)
    {
        var known = schema.GetProperty("properties");
        foreach (var required in schema.GetProperty("required").EnumerateArray().Select(name => name.GetString()!).Where(name => !value.TryGetProperty(name, out _)))
        {
            yield return $"{path}.{required} is missing";
        }

        foreach (var property in value.EnumerateObject())
        {
            foreach (var problem in known.TryGetProperty(property.Name, out var inner) ? Problems(root, inner, property.Value, $"{path}.{property.Name}") : [$"{path}.{property.Name} is unknown"])
            {
                yield return problem;
            }
        }
    }

    private static string TypeOf(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.Object => "object",
        JsonValueKind.Array => "array",
        JsonValueKind.String => "string",
        JsonValueKind.Number => value.TryGetInt64(out _) ? "integer" : "number",
        JsonValueKind.Null => "null",
        _ => "boolean",
    };
}
