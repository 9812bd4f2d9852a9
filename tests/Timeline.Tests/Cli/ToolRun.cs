using System.Text;
using Timeline.Cli;

namespace Timeline.Tests.Cli;

/// <summary>One run of the tool in this process: what it said and how it ended.</summary>
internal sealed record ToolRun(int ExitCode, string Output, string Error)
{
    public string[] Lines => Output.TrimEnd('\n').Split('\n');

    public static ToolRun Of(params string[] arguments) => With("", arguments);

    public static ToolRun With(string input, params string[] arguments) => With(Encoding.UTF8.GetBytes(input), false, arguments);

    public static ToolRun OnTerminal(string input, params string[] arguments) => With(Encoding.UTF8.GetBytes(input), true, arguments);

    public static ToolRun InColour(string input, params string[] arguments) => With(Encoding.UTF8.GetBytes(input), true, true, arguments);

    public static ToolRun With(byte[] input, bool isTerminal, params string[] arguments) => With(input, isTerminal, false, arguments);

    private static ToolRun With(byte[] input, bool isTerminal, bool hasColour, string[] arguments)
    {
        using var output = new MemoryStream();
        using var error = new StringWriter();
        var code = Tool.Run(arguments, new ToolStreams(new MemoryStream(input), output, error, isTerminal, hasColour));
        return new ToolRun(code, Encoding.UTF8.GetString(output.ToArray()), error.ToString());
    }
}
