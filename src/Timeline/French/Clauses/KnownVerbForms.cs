using System.Runtime.CompilerServices;
using Timeline.French.Lexicon;
using Timeline.French.Verbs;

namespace Timeline.French.Clauses;

/// <summary>
/// The verb forms of a word. Half of the tokens of a text are the few hundred little words of the vocabulary (<em>de, la, est,
/// pas</em>): what those are is kept once found, in a table as long as the vocabulary.
/// </summary>
internal static class KnownVerbForms
{
    private const int MostReadings = 16;

    /// <summary>Shorter words lose their meaning with the accent: <em>du</em> is not <em>dû</em>.</summary>
    private const int ShortestReformed = 5;

    /// <summary>Shorter words are seldom a verb with <em>re</em> before it.</summary>
    private const int ShortestRepeated = 8;

    /// <summary>Those of a word that is no verb.</summary>
    public static readonly VerbForm[] None = new VerbForm[0];

    private static readonly VerbForm[]?[] Known = new VerbForm[]?[FrenchWords.Vocabulary.Count];

    private static readonly MetForms Met = new(FindAny);
    private static readonly MetForms MetInCapitals = new(static word => Array.FindAll(Find(word, VerbLexicon.FindUnaccented), static form => form.Tense != VerbTense.SubjunctiveImperfect));

    /// <summary>Those of a word of the vocabulary.</summary>
    public static VerbForm[] Of(ushort number) => number >= Known.Length ? Of(FrenchWords.Vocabulary[number]) : Known[number] ??= Find(FrenchWords.Vocabulary[number], VerbLexicon.Find);

    /// <summary>Those of any other word.</summary>
    public static VerbForm[] Of(ReadOnlySpan<char> lowerWord) => Met.Of(lowerWord);

    /// <summary>The readings of a capitalised word that may have lost its accents: <em>ATTENTAT</em> and <em>ASSASSINAT</em> are no <em>attentât</em>, <em>assassinât</em>.</summary>
    public static VerbForm[] WithoutAccents(ReadOnlySpan<char> lowerWord) => MetInCapitals.Of(lowerWord);

    private static VerbForm[] FindAny(ReadOnlySpan<char> lowerWord) =>
        Find(lowerWord, VerbLexicon.Find) is { Length: > 0 } found ? found
        : Reformed(lowerWord) is { Length: > 0 } reformed ? reformed
        : Repeated(lowerWord) is { Length: > 0 } repeated ? repeated
        : CoinedVerbs.Of(lowerWord);

    /// <summary>The spelling of 1990 leaves the circumflex out: <em>entrainera, coute, disparaitre</em>.</summary>
    private static VerbForm[] Reformed(ReadOnlySpan<char> word)
    {
        Span<char> spelled = stackalloc char[32];
        if (word.Length is < ShortestReformed or > 32)
        {
            return None;
        }

        word.CopyTo(spelled);
        for (var i = 1; i < word.Length - 1; i++)
        {
            if (word[i] is not ('i' or 'u'))
            {
                continue;
            }

            spelled[i] = word[i] == 'i' ? 'î' : 'û';
            if (Find(spelled[..word.Length], VerbLexicon.Find) is { Length: > 0 } found)
            {
                return found;
            }

            spelled[i] = word[i];
        }

        return None;
    }

    /// <summary>
    /// <em>Réentendu, réapprovisionnés</em>: done again, it is the same verb. Behind <em>re</em> only what looks ahead is told from a noun (<em>nous retenterons</em>,
    /// but <em>une retraite</em>).
    /// </summary>
    private static VerbForm[] Repeated(ReadOnlySpan<char> word)
    {
        if (word.Length < ShortestRepeated || word[0] != 'r' || word[1] is not ('é' or 'e'))
        {
            return None;
        }

        var found = Find(word[2..], VerbLexicon.Find);
        return word[1] == 'é' ? (word[2] is 'a' or 'e' or 'é' or 'i' or 'o' or 'u' or 'h' ? found : None) : Array.FindAll(found, form => form.Tense is VerbTense.Future or VerbTense.Conditional);
    }

    /// <summary><em>A reperdu la ville, doit rerédiger</em>: behind an auxiliary <em>re</em> leads to no noun.</summary>
    public static VerbForm[] BehindRe(ReadOnlySpan<char> word, VerbTense tense) => Array.FindAll(Find(word[2..], VerbLexicon.Find), form => form.Tense == tense);

    /// <summary>Whether one of the readings of a word is a past participle.</summary>
    public static bool HaveParticiple(VerbForm[] forms) => Array.Exists(forms, static form => form.Tense == VerbTense.PastParticiple);

    private delegate int Lookup(ReadOnlySpan<char> word, Span<VerbForm> forms);

    private static VerbForm[] Find(ReadOnlySpan<char> word, Lookup lookUp)
    {
        var readings = default(Readings);
        Span<VerbForm> forms = readings;
        var count = lookUp(word, forms);
        if (count == 0)
        {
            return None;
        }

        var found = new VerbForm[count];
        for (var i = 0; i < count; i++)
        {
            found[i] = forms[i];
        }

        return found;
    }

    [InlineArray(MostReadings)]
    private struct Readings
    {
        private VerbForm first;
    }
}
