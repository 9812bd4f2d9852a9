using Timeline.French.Lexicon;
using Timeline.French.Verbs;
using Timeline.Recognition;
using Timeline.Tokenization;

namespace Timeline.French.Clauses;

/// <summary>
/// Participles that are spelled like a present once their accent is left out: <em>le prefet a <b>ordonne</b> jeudi l'evacuation</em>. Behind <em>avoir</em> nothing else can stand there but a noun; behind <em>être</em>
/// somebody may well be a <em>juge</em>.
/// </summary>
internal static class HastyParticiples
{
    /// <summary>Bare nouns behind <em>avoir</em>, and what <em>à</em> leads to where its accent is missing as well: <em>a cause de la neige, a peine</em>.</summary>
    public static readonly WordSet Nouns = FrenchWords.Set("cause", "peine", "force", "charge", "base", "table", "titre", "place", "vide", "distance", "risque", "terre", "voile", "mort");

    /// <summary>How many adverbs may stand between the two; no pronoun may: <em>a leur demande</em>.</summary>
    private const int MostAdverbs = 3;

    /// <summary>The participles that a word which is found to be something else may be as well; empty where it is none.</summary>
    public static VerbForm[] At(VerbReadings readings, int position, VerbForm[] found, Span<char> lower)
    {
        ref readonly var token = ref readings.Token(position);
        return found.Length > 0 && position > readings.First && !token.Has(TokenTraits.Capital) && MayBe(found, readings.Text.Characters(position)) && AreBehind(readings, position)
            && readings.IsHasty && Accents.TryLower(readings.Text.Characters(position), lower)
            ? Array.FindAll(KnownVerbForms.WithoutAccents(lower[..token.Length]), static form => form.Tense == VerbTense.PastParticiple)
            : KnownVerbForms.None;
    }

    /// <summary>Whether a word has a present only, in a letter that may have lost its accent.</summary>
    private static bool MayBe(VerbForm[] forms, ReadOnlySpan<char> word) =>
        word[^1] == 'e' && Array.Exists(forms, static form => form.Tense == VerbTense.Present) && !KnownVerbForms.HaveParticiple(forms);

    /// <summary>Whether <em>avoir</em>, <em>été</em> or <em>s'est</em> stands before a word that is no noun.</summary>
    private static bool AreBehind(VerbReadings readings, int position)
    {
        var before = position - 1;
        while (before > readings.First && position - before <= MostAdverbs && FunctionWords.InnerAdverbs.Contains(readings.Token(before)))
        {
            before--;
        }

        foreach (var form in readings[before])
        {
            if (form.Verb.Infinitive == "avoir" || (form.Verb.Infinitive == "être" && (form.Tense == VerbTense.PastParticiple || Clitics.IsReflexive(readings, before))))
            {
                return !Nouns.Contains(readings.Token(position));
            }
        }

        return false;
    }
}
