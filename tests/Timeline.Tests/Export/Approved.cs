using System.Runtime.CompilerServices;

namespace Timeline.Tests.Export;

/// <summary>Texts that were once looked at and found good. <c>TIMELINE_APPROVE=1 dotnet test --filter Approved</c> writes them anew.</summary>
internal static class Approved
{
    public static bool IsWriting { get; } = Environment.GetEnvironmentVariable("TIMELINE_APPROVE") == "1";

    public static void ShouldBeApproved(this string text, string file, [CallerArgumentExpression(nameof(text))] string what = "")
    {
        var path = Repository.PathOf("tests", "Timeline.Tests", "Export", "Approved", file);
        if (IsWriting)
        {
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            File.WriteAllText(path, text);
        }

        var approved = File.Exists(path) ? File.ReadAllText(path) : "";
        if (approved == text)
        {
            return;
        }

        Assert.Fail($"{what} is no longer as approved in {file}. {WrittenDown.FirstDifference(approved, text).Words}"
            + "If that is meant, write it down: TIMELINE_APPROVE=1 dotnet test --filter FullyQualifiedName~Approved");
    }
}
