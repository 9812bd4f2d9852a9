using Timeline.French.Verbs;

namespace Timeline.French.Clauses;

/// <summary>
/// Verbs that no lexicon has (<em>podcastera, vapoteront</em>): French coins them all on <em>-er</em>, and in the future and the conditional
/// nothing else ends like them. Elsewhere their forms are spelled like nouns, but for what stands behind an auxiliary.
/// </summary>
internal static class CoinedVerbs
{
    private const int ShortestWord = 7;

    private const int ShortestForm = 6;

    private static readonly (string Ending, VerbForm[] Forms)[] Endings =
    [
        ("eraient", Of(VerbTense.Conditional, VerbPersons.Plural)), ("erait", Of(VerbTense.Conditional, VerbPersons.Singular)),
        ("eront", Of(VerbTense.Future, VerbPersons.Plural)), ("era", Of(VerbTense.Future, VerbPersons.Singular)),
    ];

    /// <summary>What follows <em>se</em> is a verb, whatever it is: <em>se craquelle, se grippait</em>.</summary>
    private static readonly (string Ending, VerbForm[] Forms)[] ReflexiveEndings =
    [
        ("aient", Of(VerbTense.Imperfect, VerbPersons.Plural)), ("ait", Of(VerbTense.Imperfect, VerbPersons.Singular)), ("èrent", Of(VerbTense.PastHistoric, VerbPersons.Plural)),
        ("ent", Of(VerbTense.Present, VerbPersons.Plural)), ("e", Of(VerbTense.Present, VerbPersons.Singular)), ("a", Of(VerbTense.PastHistoric, VerbPersons.Singular)),
    ];

    private static readonly VerbForm[] Participle = Of(VerbTense.PastParticiple, VerbPersons.Singular);

    private static readonly VerbForm[] Participles = Of(VerbTense.PastParticiple, VerbPersons.Plural);

    private static readonly VerbForm[] Infinitive = Of(VerbTense.Infinitive, VerbPersons.None);

    /// <summary>Bare nouns that <em>avoir</em> has: <em>a autorité, ont priorité, a pitié</em>.</summary>
    private static readonly string[] NounEndings = ["ité", "iété", "rté", "tié", "lté", "sté", "uté"];

    /// <summary>The reading of a word in lower case; none where it may be something else.</summary>
    public static VerbForm[] Of(ReadOnlySpan<char> word) => word.Length >= ShortestWord ? Ending(Endings, word) : KnownVerbForms.None;

    /// <summary>The reading of a word that stands behind <em>se</em>.</summary>
    public static VerbForm[] Reflexive(ReadOnlySpan<char> word) => Ending(ReflexiveEndings, word);

    private static VerbForm[] Ending((string Ending, VerbForm[] Forms)[] endings, ReadOnlySpan<char> word)
    {
        foreach (var (ending, forms) in endings)
        {
            if (word.EndsWith(ending))
            {
                return forms;
            }
        }

        return KnownVerbForms.None;
    }

    /// <summary>Whether a word ends as the infinitive or participle of such a verb would: a cheap question about every unknown word.</summary>
    public static bool MayEndForm(ReadOnlySpan<char> word) => word.Length >= ShortestForm && (word.EndsWith("er") || Singular(word) is [.., 'é'] or [.., 'é', 'e'] || word is ['r', 'e', ..]);

    /// <summary>The reading of such a word behind another verb: <em>doit séquencer</em>, <em>a été géolocalisé</em>.</summary>
    public static VerbForm[] Behind(ReadOnlySpan<VerbForm> before, ReadOnlySpan<char> word)
    {
        var isInfinitive = word.EndsWith("er");
        foreach (var form in before)
        {
            var leads = isInfinitive ? form.Verb.Infinitive is "devoir" or "pouvoir" or "vouloir" or "aller" or "falloir"
                : (form.Verb.Infinitive == "avoir" || (form.Verb.Infinitive == "être" && form.Tense == VerbTense.PastParticiple)) && !EndsAsNoun(Singular(word));
            if (leads && word is ['r', 'e', ..] && KnownVerbForms.BehindRe(word, isInfinitive ? VerbTense.Infinitive : VerbTense.PastParticiple) is { Length: > 0 } repeated)
            {
                return repeated;
            }

            if (leads && (isInfinitive || Singular(word) is [.., 'é'] or [.., 'é', 'e']))
            {
                return isInfinitive ? Infinitive : word[^1] == 's' ? Participles : Participle;
            }
        }

        return KnownVerbForms.None;
    }

    private static ReadOnlySpan<char> Singular(ReadOnlySpan<char> word) => word[^1] == 's' ? word[..^1] : word;

    private static bool EndsAsNoun(ReadOnlySpan<char> singular)
    {
        foreach (var ending in NounEndings)
        {
            if (singular.EndsWith(ending))
            {
                return true;
            }
        }

        return false;
    }

    private static VerbForm[] Of(VerbTense tense, VerbPersons number)
    {
        var model = VerbLexicon.ByInfinitive("chanter")!;
        return [new VerbForm(new Verb("er", VerbTraits.None, model.Template, model.TemplateNumber), tense, VerbPersons.Third | number)];
    }
}
