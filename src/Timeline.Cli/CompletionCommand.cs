using System.CommandLine;
using Timeline.Cli.Printing;

namespace Timeline.Cli;

/// <summary><c>timeline completion</c>: what a shell runs to complete commands, options and their values by asking the tool.</summary>
internal static class CompletionCommand
{
    // Each hands the tool the line and the place of the cursor. Where it has nothing to say, the shell goes on with files.
    private static readonly (string Shell, string Script)[] Scripts =
    [
        ("bash", """
            _timeline() {
              local IFS=$'\n' line=${COMP_LINE#* } point
              point=$((COMP_POINT - ${#COMP_LINE} + ${#line}))
              COMPREPLY=($(compgen -W "$(timeline "[suggest:$point]" "$line" 2>/dev/null)" -- "${COMP_WORDS[COMP_CWORD]}"))
            }
            complete -o default -F _timeline timeline
            """),
        ("zsh", """
            _timeline() {
              local line=${BUFFER#* } found
              found=("${(@f)$(timeline "[suggest:$((CURSOR - ${#BUFFER} + ${#line}))]" "$line" 2>/dev/null)}")
              found=(${(M)found:#$PREFIX*})
              if (( $#found )); then compadd -- $found; else _files; fi
            }
            compdef _timeline timeline
            """),
        ("fish", """
            complete -c timeline -a '(set -l line (string replace -r "^\S+ " "" -- (commandline -cp)); timeline "[suggest:"(string length -- $line)"]" $line 2>/dev/null)'
            """),
    ];

    public static Command Make(ToolStreams streams)
    {
        var shell = new Argument<string>("SHELL") { Description = $"One of {Names}." };
        shell.CompletionSources.Add([.. Scripts.Select(known => known.Shell)]);
        var command = new Command("completion", "Prints the lines that a shell needs to complete this command.") { shell };
        command.SetAction(call =>
        {
            var name = call.GetValue(shell);
            var script = Array.Find(Scripts, known => string.Equals(known.Shell, name, StringComparison.OrdinalIgnoreCase)).Script
                ?? throw new InputError($"There is no completion for “{name}”: choose one of {Names}.");
            OutputTarget.Write(null, streams, output => output.Write(script.ReplaceLineEndings("\n") + "\n"));
            return 0;
        });
        return command;
    }

    private static string Names => string.Join(", ", Scripts.Select(known => known.Shell));
}
