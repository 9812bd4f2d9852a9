using System.Runtime.CompilerServices;
using Timeline.French;
using Timeline.Tokenization;

namespace Timeline.Tests.Conventions;

/// <summary>Every table of words is loaded before the first text is read: the vocabulary is frozen by then.</summary>
public sealed class WordTablesTests
{
    [Fact]
    public void Every_table_is_loaded_before_the_vocabulary_is_frozen()
    {
        _ = FrenchGrammar.Tokenizer;
        FrenchGrammar.Recognizer.Vocabulary.IsFrozen.Should().BeTrue();
        List<string> late = [];
        foreach (var type in typeof(FrenchGrammar).Assembly.GetTypes().Where(type => type.Namespace?.StartsWith("Timeline.French", StringComparison.Ordinal) == true && !type.ContainsGenericParameters))
        {
            try
            {
                RuntimeHelpers.RunClassConstructor(type.TypeHandle);
            }
            catch (TypeInitializationException exception) when (exception.InnerException is InvalidOperationException)
            {
                late.Add($"{type.Name}: {exception.InnerException.Message}");
            }
        }

        late.Should().BeEmpty("a word needs its number before the first text is cut into tokens: name the type in FrenchTables");
    }

    /// <summary>A table that names « week-end » never finds one: a text has it as two tokens.</summary>
    [Fact]
    public void Every_word_of_the_tables_is_one_token()
    {
        var vocabulary = FrenchGrammar.Recognizer.Vocabulary;
        var tokenizer = FrenchGrammar.Tokenizer;
        List<string> never = [];
        for (var number = 1; number < vocabulary.Count; number++)
        {
            // « l' » is one where a word follows.
            var isElided = vocabulary[number].EndsWith('\'');
            using var text = tokenizer.Tokenize(TextNormalizer.Normalize(vocabulary[number] + (isElided ? "x" : ""), int.MaxValue));
            if (text.Count != (isElided ? 2 : 1) || text.Tokens[0].Word != number)
            {
                never.Add(vocabulary[number]);
            }
        }

        never.Should().BeEmpty("no token is spelled like that");
    }
}
