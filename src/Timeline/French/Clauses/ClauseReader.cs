using Timeline.Events;
using Timeline.French.Lexicon;
using Timeline.Tokenization;

namespace Timeline.French.Clauses;

/// <summary>The words to show for an event: its clause, cut at the clause's borders and readable by itself.</summary>
internal static class ClauseReader
{
    /// <summary>How far a clause reaches to either side of its predicate, in tokens: no reader keeps more, and the time stays linear.</summary>
    public const int Reach = 80;

    /// <summary>The tokens <c>[start, end)</c> of the clause of a predicate.</summary>
    public static (int Start, int End) Find(SentenceReading sentence, Attachment attachment)
    {
        var (start, end) = attachment.Verb switch
        {
            null => ReducedClauses.OfNoun(sentence, attachment.Trigger),
            { Form: VerbGroupForm.PastParticiple or VerbGroupForm.PresentParticiple } participle => ReducedClauses.OfParticiple(sentence, participle),
            { Form: VerbGroupForm.Infinitive } infinitive => OfInfinitive(sentence, infinitive),
            var finite => OfFinite(sentence, finite),
        };
        return Trim(sentence, start, end, attachment.Verb?.Start ?? attachment.Trigger, Math.Max(attachment.Trigger + 1, attachment.Verb?.End ?? 0));
    }

    private static (int Start, int End) OfFinite(SentenceReading sentence, VerbGroup verb)
    {
        var borders = new ClauseBorders(sentence, verb.Trigger);
        var start = verb.Start;
        while (start > Math.Max(sentence.First, verb.Start - Reach))
        {
            if (FunctionWords.Relatives.Contains(sentence[start - 1]))
            {
                start = start - 1 == sentence.First ? start : WithAntecedent(sentence, borders, start - 1);
                break;
            }

            if (borders.IsLeft(start - 1, verb))
            {
                break;
            }

            start--;
        }

        return (start, EndOf(sentence, borders, verb.End));
    }

    private static int EndOf(SentenceReading sentence, ClauseBorders borders, int from)
    {
        var end = from;
        while (end < Math.Min(sentence.End, from + Reach) && !borders.IsRight(end))
        {
            end++;
        }

        return end;
    }

    /// <summary><em>Le conseil d'administration, qui se réunira le 9 novembre</em>: a relative clause is readable with what it is said of.</summary>
    private static int WithAntecedent(SentenceReading sentence, ClauseBorders borders, int relative)
    {
        if (ClauseWords.That.Contains(sentence[relative]) || sentence[relative - 1].Kind == TokenKind.Punctuation && !sentence[relative - 1].Is(','))
        {
            return relative + 1;
        }

        if (ClauseBorderWords.Demonstratives.Contains(sentence[relative - 1]))
        {
            return relative - 1;
        }

        var before = sentence[relative - 1].Is(',') ? relative - 1 : relative;
        var start = ReducedClauses.NounGroupStart(sentence, borders, before);
        return start < before ? start : relative + 1;
    }

    /// <summary><em>Les organisateurs espèrent atteindre…</em>: an infinitive is shown with the verb that governs it.</summary>
    private static (int Start, int End) OfInfinitive(SentenceReading sentence, VerbGroup infinitive)
    {
        var borders = new ClauseBorders(sentence, infinitive.Trigger);
        var end = EndOf(sentence, borders, infinitive.End);
        if (borders.Marks.LastBefore(infinitive.Start) is not { } governor || infinitive.Start - governor.End > 12 || borders.Marks.HasMark(governor.End, infinitive.Start))
        {
            return (infinitive.Start, end);
        }

        var start = governor.IsFinite ? OfFinite(sentence, governor).Start : governor.Form == VerbGroupForm.Infinitive ? governor.Start : ReducedClauses.OfParticiple(sentence, governor).Start;
        return (start, end);
    }

    /// <summary>Without marks, conjunctions and bare prepositions at its ends; the predicate itself always stays.</summary>
    private static (int Start, int End) Trim(SentenceReading sentence, int start, int end, int first, int last)
    {
        (start, end) = (Math.Min(Math.Max(start, AfterLabel(sentence)), first), Math.Max(end, last));
        while (end > last && (IsStop(sentence[end - 1]) || FunctionWords.Conjunctions.Contains(sentence[end - 1])))
        {
            end--;
        }

        while (start < first && (sentence[start].Kind == TokenKind.Punctuation || FunctionWords.Conjunctions.Contains(sentence[start])
            || (ClauseBorderWords.Leading.Contains(sentence[start]) && IsBareGroup(sentence, start, first, last))))
        {
            start++;
        }

        return (start, end);
    }

    /// <summary><em>16 h 05 Le préfet a levé…</em>, <em>[18h12] La SNCF…</em>: the hour of a live page is no word of the clause.</summary>
    private static int AfterLabel(SentenceReading sentence)
    {
        var position = sentence.First;
        while (position < sentence.End && (sentence[position].Has(TokenTraits.Temporal) || sentence[position].Is('[') || sentence[position].Is(']')))
        {
            position++;
        }

        var hasHour = sentence[sentence.First].Is('[') || sentence[sentence.First].Kind == TokenKind.Number;
        return hasHour && position < sentence.End && sentence[position].Has(TokenTraits.Capital) ? position : sentence.First;
    }

    private static bool IsStop(Token token) => token.Kind == TokenKind.Punctuation && (char)token.Number is not ('»' or '”' or '"' or ')' or '%');

    /// <summary>Whether a noun and its participle alone are shown, without a finite verb: then <em>dans</em> before them is of another clause.</summary>
    private static bool IsBareGroup(SentenceReading sentence, int start, int first, int last)
    {
        for (var position = start; position < last; position++)
        {
            if (sentence.GroupAt(position) is { IsFinite: true } || position == first)
            {
                return position == first && sentence.GroupAt(first) is not { IsFinite: true };
            }
        }

        return true;
    }
}
