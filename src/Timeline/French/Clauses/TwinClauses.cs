using Timeline.Events;
using Timeline.French.Lexicon;
using Timeline.Meanings;
using Timeline.Tokenization;

namespace Timeline.French.Clauses;

/// <summary><em>Cette nuit, le vent a tourné <b>et</b> seize maisons ont brûlé</em>: a day in front is that of two clauses of one tense that nothing but <em>et</em> parts.</summary>
internal static class TwinClauses
{
    public static bool Are(DateSite site, VerbGroup one, VerbGroup other)
    {
        if (one.Start < site.End || site.Meaning is not { Granularity: <= Granularity.Day } or Bounded
            || one is not { IsFinite: true, Tense: EventTense.Past or EventTense.Future } || !other.IsFinite || other.Tense != one.Tense || other.IsPluperfect != one.IsPluperfect
            || !site.Sentence.Clauses.IsMain(one) || !site.Sentence.Clauses.IsMain(other))
        {
            return false;
        }

        var ands = 0;
        for (var position = one.End; position < other.Start; position++)
        {
            ref readonly var token = ref site.Sentence[position];
            if ((token.Kind == TokenKind.Punctuation && !token.Is('%')) || FunctionWords.Relatives.Contains(token) || FunctionWords.Subordinators.Contains(token) || site.Sentence.GroupAt(position) is not null)
            {
                return false;
            }

            ands += token.Is(LittleWords.And) ? 1 : 0;
        }

        return ands == 1;
    }
}
