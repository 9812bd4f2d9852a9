using Timeline.French.Lexicon;
using Timeline.French.Verbs;
using Timeline.Recognition;
using Timeline.Tokenization;

namespace Timeline.French.Clauses;

/// <summary>Verbs that a hyphen joins to what leads them: <em>a sous-estimé, contre-attaquera, ont pique-niqué</em>; in <em>la contre-attaque</em> it is a noun.</summary>
internal static class JoinedVerbs
{
    private const int Longest = 32;

    private static readonly WordSet Leads = FrenchWords.Set("sous", "contre", "court", "pique", "co", "auto", "entre", "sur", "télé", "ré");

    /// <summary>Whether a word leads what a hyphen joins to it.</summary>
    public static bool BeginAt(VerbReadings readings, int position) =>
        position + 1 < readings.End && Leads.Contains(readings.Token(position)) && readings.Token(position + 1).Has(TokenTraits.Hyphenated);

    /// <summary>Whether a word is joined to such a one.</summary>
    public static bool EndAt(VerbReadings readings, int position) => position > readings.First && BeginAt(readings, position - 1);

    /// <summary>The whole word of a verb: both parts of <em>a <b>sous-entendu</b></em>.</summary>
    public static (int Start, int End) WordOf(VerbReadings readings, int position) => (EndAt(readings, position) ? position - 1 : position, position + 1);

    /// <summary>The forms of what is a verb of its own with its lead: <em>sous-entendu</em> says, where <em>entendu</em> hears.</summary>
    public static VerbForm[] FormsAt(VerbReadings readings, int position)
    {
        if (!EndAt(readings, position))
        {
            return KnownVerbForms.None;
        }

        Span<char> joined = stackalloc char[Longest];
        var word = readings.Text.Characters(position);
        var hyphen = readings.Text.Characters(position - 1).Length;
        if (hyphen + 1 + word.Length > Longest || !Accents.TryLower(readings.Text.Characters(position - 1), joined) || !Accents.TryLower(word, joined[(hyphen + 1)..]))
        {
            return KnownVerbForms.None;
        }

        joined[hyphen] = '-';
        return KnownVerbForms.Of(joined[..(hyphen + 1 + word.Length)]);
    }
}
