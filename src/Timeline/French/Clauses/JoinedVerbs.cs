using Timeline.French.Lexicon;
using Timeline.Recognition;
using Timeline.Tokenization;

namespace Timeline.French.Clauses;

/// <summary>Verbs that a hyphen joins to what leads them: <em>a sous-estimé, contre-attaquera, ont pique-niqué</em>; in <em>la contre-attaque</em> it is a noun.</summary>
internal static class JoinedVerbs
{
    private static readonly WordSet Leads = FrenchWords.Set("sous", "contre", "court", "pique", "co", "auto", "entre", "sur", "télé", "ré");

    /// <summary>Whether a word leads what a hyphen joins to it.</summary>
    public static bool BeginAt(VerbReadings readings, int position) => position + 1 < readings.End && Leads.Contains(readings.Token(position)) && readings.Token(position + 1).Has(TokenTraits.Hyphenated);

    /// <summary>Whether a word is joined to such a one.</summary>
    public static bool EndAt(VerbReadings readings, int position) => position > readings.First && BeginAt(readings, position - 1);
}
