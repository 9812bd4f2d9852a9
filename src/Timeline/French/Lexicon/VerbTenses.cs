using Timeline.French.Verbs;
using Timeline.Tokenization;

namespace Timeline.French.Lexicon;

/// <summary>Whether a word may be a form of a tense, by its spelling alone: an infinitive (<em>il a promis au printemps de <b>geler</b> les prix</em> has no spring of anything), a future.</summary>
internal static class VerbTenses
{
    private const int MostForms = 16;

    /// <summary>Where the forms of a word are written, kept from one to the next.</summary>
    [ThreadStatic]
    private static VerbForm[]? room;

    public static bool Have(ReadOnlySpan<char> word, VerbTense tense)
    {
        // Most words behind de are none, and need not be looked up.
        if (tense == VerbTense.Infinitive && word is not ([.., 'r' or 'R'] or [.., 'r' or 'R', 'e' or 'E']))
        {
            return false;
        }

        Span<VerbForm> forms = room ??= new VerbForm[MostForms];
        Span<char> lower = stackalloc char[32];
        if (!Accents.TryLower(word, lower))
        {
            return false;
        }

        foreach (var form in forms[..VerbLexicon.Find(lower[..word.Length], forms)])
        {
            if (form.Tense == tense)
            {
                return true;
            }
        }

        return false;
    }
}
