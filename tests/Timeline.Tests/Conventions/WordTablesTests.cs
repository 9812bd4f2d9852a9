using System.Runtime.CompilerServices;
using Timeline.French;

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
}
