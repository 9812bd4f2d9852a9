using Timeline.French.Lexicon;
using Timeline.Recognition;
using Timeline.Tokenization;

namespace Timeline.French.Clauses;

/// <summary>
/// A conversation in questions and answers: lines that ask, each with one behind it that answers. What is answered is said by the person whom the words before
/// the first question present: <em>La chanteuse Mona Larrieu achève samedi une tournée</em>, <em>Mona Larrieu : « Je chanterai »</em>.
/// </summary>
internal sealed class Interview
{
    private const int FewestQuestions = 2;

    /// <summary>A question is short; what is longer is thought aloud.</summary>
    private const int LongestQuestion = 60;

    private static readonly WordSet You = FrenchWords.Set("vous", "votre", "vos", "tu", "ton", "ta", "tes");

    /// <summary>For each sentence of an answer the last sentence of its question, −1 elsewhere.</summary>
    private readonly int[] questionOf;

    private Interview(int[] questionOf, SourceSpan answering) => (this.questionOf, Answering) = (questionOf, answering);

    /// <summary>Who answers.</summary>
    public SourceSpan Answering { get; }

    /// <summary>The last sentence of the question that a sentence answers; −1 where it answers none.</summary>
    public int QuestionOf(int sentence) => questionOf[sentence];

    /// <summary>The interview that a text is, or null.</summary>
    public static Interview? Of(SentenceReadings sentences)
    {
        var text = sentences.Text;
        var questionOf = new int[sentences.Count];
        Fill(questionOf, -1);
        var (first, questions, asked, before) = (-1, 0, -1, -1);
        for (var number = 0; number < sentences.Count;)
        {
            var end = number + 1;
            while (end < sentences.Count && !BeginsLine(text, end))
            {
                end++;
            }

            if (Asks(text, number, end))
            {
                first = first < 0 ? number : first;
                asked = LastOf(text, number, end);
            }
            else if (asked >= 0)
            {
                questions++;
                Fill(questionOf.AsSpan(number..end), asked);
                asked = -1;
            }

            // « Le chantier, lui, patine. » and on a line of its own « Il devait finir au printemps. »: what is put to somebody need be no question.
            else if (first >= 0 && text.Sentences[number].Count > 0 && Quotations.Opens(text.Tokens[text.Sentences[number].First]))
            {
                Fill(questionOf.AsSpan(number..end), before);
            }

            before = LastOf(text, number, end);
            number = end;
        }

        return questions >= FewestQuestions && Presented(sentences, first) is { } answering ? new Interview(questionOf, answering) : null;
    }

    /// <summary>A loop: that of the runtime would be compiled in the first call of a process.</summary>
    private static void Fill(Span<int> numbers, int number)
    {
        foreach (ref var place in numbers)
        {
            place = number;
        }
    }

    /// <summary>The last sentence that has any token: a heading leaves none behind that has become part of the next.</summary>
    private static int LastOf(TokenizedText text, int from, int to)
    {
        var last = to - 1;
        while (last > from && text.Sentences[last].Count == 0)
        {
            last--;
        }

        return last;
    }

    /// <summary>A line is a turn of the conversation; a heading that was joined to the next sentence has no token of its own.</summary>
    private static bool BeginsLine(TokenizedText text, int number) => text.Sentences[number] is { Count: > 0 } sentence && text.Tokens[sentence.First].Has(TokenTraits.LineStart);

    /// <summary>Whether a line, the sentences <c>[from, to)</c>, is a question: <em>Où en est-on ?</em>, <em>On vous dit sur le départ…</em></summary>
    private static bool Asks(TokenizedText text, int from, int to)
    {
        var (first, end) = (text.Sentences[from].First, text.Sentences[to - 1].End);
        if (end <= first || end - first > LongestQuestion)
        {
            return false;
        }

        var last = text.Tokens[end - 1];
        if (last.Has(TokenTraits.Quoted) || last.Kind != TokenKind.Punctuation || !(last.Is('?') || last.Is('…') || (last.Is('.') && end - 2 >= first && text.Tokens[end - 2].Is('.'))))
        {
            return false;
        }

        for (var position = first; position < end && !last.Is('?'); position++)
        {
            if (You.Contains(text.Tokens[position]))
            {
                return true;
            }
        }

        return last.Is('?');
    }

    /// <summary>Who is quoted in the title, <em>Claire Duvivier : « Nous sommes prêts »</em>, or the first subject with a first and a last name.</summary>
    private static SourceSpan? Presented(SentenceReadings sentences, int end)
    {
        for (var number = 0; number < end; number++)
        {
            var sentence = sentences[number];
            if (QuotedInTitle(sentence) is { } quoted)
            {
                return quoted;
            }

            foreach (var group in sentence.Groups)
            {
                if (group.IsFinite && !sentence[group.Trigger].Has(TokenTraits.Quoted) && SubjectReader.Find(sentence, group) is { IsPronoun: false } subject && HasFullName(sentence, subject))
                {
                    return subject;
                }
            }
        }

        return null;
    }

    private static SourceSpan? QuotedInTitle(SentenceReading sentence)
    {
        for (var position = sentence.First + 1; position < sentence.End; position++)
        {
            if (Quotations.Opens(sentence[position]) && Speakers.NameBefore(sentence, position) is { } speaker)
            {
                return speaker;
            }
        }

        return null;
    }

    private static bool HasFullName(SentenceReading sentence, SourceSpan span)
    {
        for (var position = span.Start + 1; position < span.End; position++)
        {
            if (Speakers.IsName(sentence[position - 1]) && Speakers.IsName(sentence[position]))
            {
                return true;
            }
        }

        return false;
    }
}
