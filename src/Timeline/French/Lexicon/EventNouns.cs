using System.Diagnostics.CodeAnalysis;
using Timeline.French.Verbs;
using Timeline.Tokenization;

namespace Timeline.French.Lexicon;

/// <summary>
/// The nouns of French news that name events, in the singular. Beside each list stands what its nouns have in common; a noun
/// that is rarely an event (<em>bureau, usine</em>) is in none.
/// </summary>
internal static class EventNouns
{
    private const int LongestWord = 32;

    private static readonly WordTable<EventNoun> BySingular = Read();

    public static IEnumerable<EventNoun> All => BySingular.Values;

    /// <summary>Whether a word, as it is written, is an event noun.</summary>
    public static bool Has(ReadOnlySpan<char> word)
    {
        Span<char> lower = stackalloc char[LongestWord];
        return Accents.TryLower(word, lower) && TryFind(lower[..word.Length], out _);
    }

    /// <summary>The event noun that a word is, in the singular or in the plural.</summary>
    /// <param name="lowerWord">One word in lower case, with its accents, hyphens included (<em>cessez-le-feu</em>).</param>
    /// <param name="noun">The noun, or null.</param>
    /// <returns>Whether there is one.</returns>
    public static bool TryFind(ReadOnlySpan<char> lowerWord, [NotNullWhen(true)] out EventNoun? noun)
    {
        if (lowerWord.Length is < 3 or > LongestWord)
        {
            noun = null;
            return false;
        }

        return BySingular.TryFind(lowerWord, out noun) || TryFindPlural(lowerWord, out noun);
    }

    private static bool TryFindPlural(ReadOnlySpan<char> word, [NotNullWhen(true)] out EventNoun? noun)
    {
        noun = null;
        if (word[^1] is not ('s' or 'x'))
            return false;
        // "journaux, festivaux": the singular ends in -al. Where French has -als, the rule for s below finds it.
        if (word.EndsWith("aux"))
        {
            Span<char> singular = stackalloc char[LongestWord];
            word[..^2].CopyTo(singular);
            singular[word.Length - 2] = 'l';
            if (BySingular.TryFind(singular[..(word.Length - 1)], out noun))
                return true;
        }

        // "matches", the English plural
        if (word.EndsWith("ches") && BySingular.TryFind(word[..^2], out noun))
            return true;

        // "attentats, vœux"; but no s after another, and no x but after u: "congress" and "prix" are no plurals.
        var isPlural = word[^1] == 's' ? word[^2] is not 's' : word.EndsWith("ux");
        if (isPlural && BySingular.TryFind(word[..^1], out noun))
            return true;
        return TryFindCompoundPlural(word, out noun);
    }

    /// <summary>"contre-attaques" takes its s last, "tables-rondes" takes two.</summary>
    private static bool TryFindCompoundPlural(ReadOnlySpan<char> word, [NotNullWhen(true)] out EventNoun? noun)
    {
        noun = null;
        var hyphen = word.IndexOf('-');
        if (hyphen < 2 || word[hyphen - 1] != 's' || word[^1] != 's')
            return false;
        Span<char> singular = stackalloc char[LongestWord];
        word[..(hyphen - 1)].CopyTo(singular);
        word[hyphen..^1].CopyTo(singular[(hyphen - 1)..]);
        return BySingular.TryFind(singular[..(word.Length - 2)], out noun);
    }

    private static WordTable<EventNoun> Read()
    {
        // « Reunion » is no other word than « réunion »; « le double » is no « doublé ».
        var nouns = new WordTable<EventNoun>(static spelling => VerbLexicon.Has(spelling));
        foreach (var (words, eventClass, strength) in EventNounLists.All)
        {
            // A noun that two lists name would have two classes, and is refused.
            foreach (var word in words.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries))
                nouns.Add(word, new(word, eventClass, strength));
        }

        return nouns;
    }
}
