using Timeline.Events;
using Timeline.French.Lexicon;
using Timeline.Tokenization;

namespace Timeline.French.Clauses;

/// <summary>A reporting verb and the sentence that it stands in.</summary>
internal readonly record struct Reporting(SentenceReading Sentence, VerbGroup Verb);

/// <summary>Finds the reporting verb that a quotation belongs to, over the sentences of its paragraph.</summary>
internal sealed class Quotations(SentenceReadings sentences)
{
    /// <summary>A longer quotation is a missing mark.</summary>
    private const int MostSentences = 20;

    /// <summary>What may stand between a quotation and its verb: a comma and an adverb or two.</summary>
    private const int WidestLead = 6;

    /// <summary>The tokens <c>(Open, Close)</c> of the marks around a quoted place; the borders of the look-around where a mark is missing.</summary>
    public (int Open, int Close) Around(SentenceReading sentence, int position)
    {
        var (first, last) = (sentence.Number, sentence.Number);
        while (first > 0 && sentence.Number - first < MostSentences && sentences.Text.ParagraphOf(first - 1) == sentences.Text.ParagraphOf(sentence.Number))
        {
            first--;
        }

        while (last + 1 < sentences.Count && last - sentence.Number < MostSentences && sentences.Text.ParagraphOf(last + 1) == sentences.Text.ParagraphOf(sentence.Number))
        {
            last++;
        }

        var tokens = sentences.Text.Tokens;
        var open = position;
        while (open > sentences.Text.Sentences[first].First && !IsOpening(tokens[open]))
        {
            open--;
        }

        var close = position;
        while (close < sentences.Text.Sentences[last].End - 1 && !IsClosing(tokens[close]))
        {
            close++;
        }

        return (open, close);
    }

    /// <summary>The verb that reports a place of a sentence inside the quotation with these marks, or after it; null where none does.</summary>
    public Reporting? ReportBehind(SentenceReading sentence, (int Open, int Close) marks) => Inside(sentence, marks.Open, marks.Close) ?? After(marks.Close);

    /// <summary><em>« … »</em>, and on a line of its own <em>— Marie Martin, maire</em>: who signs a quotation has said it; null where nobody does.</summary>
    public SourceSpan? SignatureBehind(int close)
    {
        while (close + 1 < sentences.Text.Count && IsClosing(sentences.Text.Tokens[close + 1]))
        {
            close++;
        }

        var next = SentenceOf(close).Number + 1;
        if (!IsClosing(sentences.Text.Tokens[close]) || next >= sentences.Count || sentences.Text.Sentences[next] is not { Count: > 0, Lead: 1 } line || line.First != close + 2)
        {
            return null;
        }

        var signed = sentences[next];
        if (!sentences.Text.HasDash(line) || !signed[line.First].Has(TokenTraits.Capital))
        {
            return null;
        }

        var end = line.First;
        while (end < line.End && signed[end].Has(TokenTraits.Capital))
        {
            end++;
        }

        // « — Je pars, dit Marie » is a line of a dialogue.
        return signed.GroupFrom(end) is not null ? null : new SourceSpan(next, line.First, end);
    }

    /// <summary>The sentence that holds a token.</summary>
    public SentenceReading SentenceOf(int token) => sentences[Sentence.NumberAt(sentences.Text.Sentences, token)];

    /// <summary><em>« Nous consulterons les salariés, a précisé la présidente, et nous créerons… »</em></summary>
    private Reporting? Inside(SentenceReading sentence, int open, int close)
    {
        var last = SentenceOf(close).Number;
        for (var number = SentenceOf(open).Number; number <= last; number++)
        {
            // The sentence of the event first; another one only speaks for it where no mark closes in between.
            var reading = number == sentence.Number ? sentence : sentences[number];
            foreach (var group in reading.Groups)
            {
                if (group.Start > open && group.End <= close && reading[group.Start - 1].Is(',') && Incises.Is(reading, group)
                    && Sources.AfterVerb(reading, group) is { } subject && !IsListener(reading, subject))
                {
                    return new Reporting(reading, group);
                }
            }
        }

        return null;
    }

    private Reporting? After(int close)
    {
        var sentence = SentenceOf(close);
        foreach (var group in sentence.Groups)
        {
            if (group.Start > close && group.Start - close <= WidestLead)
            {
                return Incises.Is(sentence, group) ? new Reporting(sentence, group) : null;
            }
        }

        // « … ? », demande X: the closing mark may end the sentence for the tokenizer.
        return close + 1 == sentence.End && sentence.Number + 1 < sentences.Count && sentences[sentence.Number + 1] is { Groups: [var first, ..] } next
            && sentences.Text.ParagraphOf(next.Number) == sentences.Text.ParagraphOf(sentence.Number) && first.Start - next.First <= 2
                && (next[next.First].Is(',') || !next[next.First].Has(TokenTraits.Capital))
            && Sources.AfterVerb(next, first) is not null
            ? new Reporting(next, first)
            : null;
    }

    /// <summary>The verb that reports a quotation before its opening mark, asked where none does behind: <em>le maire a réagi : « … »</em>; <em>« … », a dit X. « … »</em></summary>
    public Reporting? ReportBefore(int open)
    {
        var sentence = SentenceOf(open);
        if (LastReport(sentence, open) is { } here)
        {
            return here;
        }

        var number = sentence.Number - 1;
        return number >= 0 && (open - sentence.First <= 1 || NarrativeInfinitives.GoOn(sentence, open)) && sentences.Text.ParagraphOf(number) == sentences.Text.ParagraphOf(sentence.Number)
            ? LastReport(sentences[number], int.MaxValue)
            : null;
    }

    private static Reporting? LastReport(SentenceReading sentence, int end)
    {
        for (var i = sentence.Groups.Count - 1; i >= 0; i--)
        {
            var group = sentence.Groups[i];
            if (group.End > end || sentence[group.Trigger].Has(TokenTraits.Quoted))
            {
                continue;
            }

            var governance = Governances.OfVerb(sentence, group);
            var isColon = end < sentence.End && end > sentence.First && sentence[end - 1].Is(':');
            if ((group.Form is VerbGroupForm.Finite or VerbGroupForm.PresentParticiple || NarrativeInfinitives.SubjectOf(sentence, group) is not null) && (isColon || Incises.Is(sentence, group)
                || ((governance & (Governance.Says | Governance.Quotes)) != 0 && (group.End == end || (governance & Governance.Says) != 0))))
            {
                return new Reporting(sentence, group);
            }
        }

        return null;
    }

    private static bool IsListener(SentenceReading sentence, SourceSpan subject) =>
        subject.IsPronoun && FunctionWords.FirstAndSecondPersons.Contains(sentence[subject.Start]);

    private static bool IsOpening(Token token) => Opens(token) || token.Is('„');

    /// <summary>Whether a mark opens a quotation, as French prints it; the straight one may close it as well.</summary>
    public static bool Opens(Token token) => token.Is('«') || token.Is('“') || token.Is('"');

    private static bool IsClosing(Token token) => token.Is('»') || token.Is('”') || token.Is('"');
}
