using Timeline.French.Verbs;

namespace Timeline.French.Clauses;

/// <summary>
/// Verbs that no lexicon has (<em>podcastera, vapoteront</em>): French coins them all on <em>-er</em>, and in the future and the conditional
/// nothing else ends like them. Elsewhere their forms are spelled like nouns.
/// </summary>
internal static class CoinedVerbs
{
    private const int ShortestWord = 7;

    private static readonly (string Ending, VerbForm[] Forms)[] Endings =
    [
        ("eraient", Of(VerbTense.Conditional, VerbPersons.Plural)), ("erait", Of(VerbTense.Conditional, VerbPersons.Singular)),
        ("eront", Of(VerbTense.Future, VerbPersons.Plural)), ("era", Of(VerbTense.Future, VerbPersons.Singular)),
    ];

    /// <summary>The reading of a word in lower case; none where it may be something else.</summary>
    public static VerbForm[] Of(ReadOnlySpan<char> word)
    {
        if (word.Length >= ShortestWord)
        {
            foreach (var (ending, forms) in Endings)
            {
                if (word.EndsWith(ending))
                {
                    return forms;
                }
            }
        }

        return KnownVerbForms.None;
    }

    private static VerbForm[] Of(VerbTense tense, VerbPersons number)
    {
        var model = VerbLexicon.ByInfinitive("chanter")!;
        return [new VerbForm(new Verb("er", VerbTraits.None, model.Template, model.TemplateNumber), tense, VerbPersons.Third | number)];
    }
}
