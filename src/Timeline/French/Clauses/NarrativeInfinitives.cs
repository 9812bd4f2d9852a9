using Timeline.Events;
using Timeline.French.Lexicon;
using Timeline.Recognition;
using Timeline.Tokenization;

namespace Timeline.French.Clauses;

/// <summary>An infinitive that tells, with its subject before it: <em>Et le ministre d'ajouter : « … »</em></summary>
internal static class NarrativeInfinitives
{
    private const Governance Speech = Governance.Says | Governance.Quotes;


    /// <summary>Who says what the infinitive tells; null where it tells nothing: it opens the sentence but for its subject.</summary>
    public static SourceSpan? SubjectOf(SentenceReading sentence, VerbGroup group)
    {
        var of = group.Start - 1;
        if (group.Form != VerbGroupForm.Infinitive || of <= sentence.First || !LittleWords.BareOf.Contains(sentence[of])
            || (Governances.OfVerb(sentence, group) & Speech) == 0 || sentence.GroupBefore(group.Start) is not null)
        {
            return null;
        }

        // « Le maire, lui, de rappeler que… »; « la décision d'annoncer que le pont fermera surprend » has its verb.
        var isTurn = FunctionWords.Conjunctions.Contains(sentence[sentence.First]);
        var isSetApart = of - 3 > sentence.First && sentence[of - 1].Is(',') && ClauseWords.SetApart.Contains(sentence[of - 2]) && sentence[of - 3].Is(',');
        if (!(isTurn || isSetApart || (group.End < sentence.End && sentence[group.End].Is(':') && IsPerson(sentence[sentence.First + 1]))) || Questions.HasMainVerb(sentence, group, isQuoted: false))
        {
            return null;
        }

        var end = isSetApart ? of - 3 : of;
        var start = sentence.First + (isTurn ? 1 : 0);
        return start < end && NounGroups.Begins(sentence, start) && LeadingNounGroups.First(sentence, start, end) is { } subject && subject.Start == start && subject.End == end ? subject : null;
    }

    /// <summary><em>« Non », répond le maire. <b>Et d'ajouter :</b> « … »</em>: who spoke before goes on.</summary>
    /// <param name="sentence">The sentence that the infinitive opens.</param>
    /// <param name="open">The mark that opens what is said.</param>
    public static bool GoOn(SentenceReading sentence, int open) =>
        open - 3 > sentence.First && open < sentence.End && sentence[open - 1].Is(':') && FunctionWords.Conjunctions.Contains(sentence[sentence.First])
            && LittleWords.BareOf.Contains(sentence[sentence.First + 1])
        && sentence.Groups is [{ Form: VerbGroupForm.Infinitive } first, ..] && first.Start == sentence.First + 2 && (Governances.OfVerb(sentence, first) & Speech) != 0;

    private static bool IsPerson(Token word) => RoleNouns.All.Contains(word) || PersonNouns.All.Contains(word) || ClauseWords.Speakers.Contains(word) || word.Has(TokenTraits.Capital);
}
