using Timeline.Events;
using Timeline.French.Lexicon;
using Timeline.Tokenization;

namespace Timeline.French.Clauses;

/// <summary>Whether predicates that follow one another are of one row, and have one subject.</summary>
internal static class RowsOfVerbs
{
    /// <summary><em>Ce jour-là, ils bloquent la route, <b>ligotent</b> les convoyeurs et s'enfuient</em>: without a subject of its own, where another closes the row.</summary>
    public static bool AreFinite(DateSite site, VerbGroup one, VerbGroup other) =>
        one.IsFinite && other.IsFinite && one.Tense == other.Tense && !other.IsInverted && site.Is(other.Start - 1, ',') && site.Sentence.Clauses.IsMain(one)
            && (Governances.OfVerb(site.Sentence, other) & (Governance.Says | Governance.Quotes)) == 0
            && site.Sentence.FiniteAfter(other.End) is { } next && next.Tense == other.Tense && site.Sentence[next.Start - 1].Is(LittleWords.And);

    /// <summary>Whether the second of two participles follows one that a comma parts from the verb.</summary>
    public static bool IsBehindAside(DateSite site, VerbGroup one, VerbGroup other) =>
        site.Sentence.GroupBefore(other.Start) is { Form: VerbGroupForm.PastParticiple, IsCompound: false } aside && aside != one && site.Is(aside.Start - 1, ',');

    /// <summary><em>A été interpellé par des agents venus de Lyon et assistés du Raid</em>: a participle of the plural is not said of one man.</summary>
    public static bool Agree(SentenceReading sentence, VerbGroup one, VerbGroup other)
    {
        var first = sentence.Text.Characters(one.Trigger);
        var second = sentence.Text.Characters(other.Trigger);
        return !(first is [.., 'é'] or [.., 'é', 'e'] && second is [.., 'é', 's'] or [.., 'é', 'e', 's']);
    }
}
