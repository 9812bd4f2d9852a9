using Timeline.French.Verbs;
using Timeline.Tokenization;

namespace Timeline.French.Lexicon;

/// <summary>Whether a word is an infinitive: <em>il a promis au printemps de geler les prix</em> has no spring of anything.</summary>
internal static class Infinitives
{
    public static bool Are(ReadOnlySpan<char> word)
    {
        Span<VerbForm> forms = new VerbForm[16];
        Span<char> lower = stackalloc char[32];
        if (!Accents.TryLower(word, lower))
        {
            return false;
        }

        foreach (var form in forms[..VerbLexicon.Find(lower[..word.Length], forms)])
        {
            if (form.Tense == VerbTense.Infinitive)
            {
                return true;
            }
        }

        return false;
    }
}
