using System.CommandLine;
using Timeline.Cli.Printing;
using Timeline.French;
using Timeline.Recognition;

namespace Timeline.Cli;

/// <summary><c>timeline rules</c>: what the reader understands, told by the rules themselves.</summary>
internal static class RulesCommand
{
    private const string Accented = "àâäçéèêëîïôöùûüÀÂÄÇÉÈÊËÎÏÔÖÙÛÜ";
    private const string Plainly = "aaaceeeeiioouuuAAACEEEEIIOOUUU";

    public static Command Make(ToolStreams streams)
    {
        var words = new Argument<string[]>("WORDS") { Arity = ArgumentArity.ZeroOrMore, Description = "Only rules that have all these words in their family, name, pattern or examples, accents aside." };
        var command = new Command("rules", "Lists what the reader understands: each rule with its examples, on Tuesday 2016-03-15 unless @another day stands before.") { words };
        command.SetAction(call =>
        {
            OutputTarget.Write(null, streams, output => Write(call.GetValue(words) ?? [], output));
            return 0;
        });
        return command;
    }

    private static void Write(string[] words, TextWriter output)
    {
        var found = false;
        foreach (var family in FrenchGrammar.Families)
        {
            var rules = family.Where(rule => words.All(word => Says(family, rule, word))).ToArray();
            if (rules.Length == 0)
            {
                continue;
            }

            found = true;
            output.WriteLine(family.Name);
            foreach (var rule in rules)
            {
                output.WriteLine($"  {rule.Name}");
                foreach (var example in rule.Examples)
                {
                    output.WriteLine($"    {example}");
                }

                foreach (var example in rule.NotExamples)
                {
                    output.WriteLine($"    not: {example}");
                }
            }

            output.WriteLine();
        }

        if (!found)
        {
            output.WriteLine("No rule has these words.");
        }
    }

    // Who looks for “apres” means “après”.
    private static bool Says(RuleFamily family, Rule rule, string word) =>
        ((IEnumerable<string>)[family.Name, rule.Name, rule.Pattern, .. rule.Examples]).Any(text => Plain(text).Contains(Plain(word), StringComparison.OrdinalIgnoreCase));

    private static string Plain(string text) => string.Concat(text.Select(letter => Accented.IndexOf(letter) is var place and >= 0 ? Plainly[place] : letter));
}
