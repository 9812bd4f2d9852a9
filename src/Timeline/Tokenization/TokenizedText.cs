namespace Timeline.Tokenization;

/// <summary>A text, cut into sentences and tokens.</summary>
internal sealed class TokenizedText(NormalizedText text, Token[] tokens, int count, Sentence[] sentences, int sentenceCount) : IDisposable
{
    private const int FewestLoose = 3;

    private Sentence[] sentences = sentences;
    private int sentenceCount = sentenceCount;

    /// <summary>Whether nearly every sentence is a paragraph of its own, as on the pages of the web: then it parts nothing.</summary>
    private readonly bool hasLooseParagraphs = AreLoose(sentences.AsSpan(0, sentenceCount), tokens);

    /// <summary>A copy of the characters, once some have been changed.</summary>
    private char[]? changed;

    public NormalizedText Text { get; private set; } = text;

    /// <summary>The tokens, in an array that may be longer than there are.</summary>
    public Token[] Tokens { get; private set; } = tokens;

    /// <summary>How many tokens there are.</summary>
    public int Count { get; } = count;

    public ReadOnlySpan<Sentence> Sentences => sentences.AsSpan(0, sentences.Length == 0 ? 0 : sentenceCount);

    /// <summary>The characters of one token, in the normalised text.</summary>
    public ReadOnlySpan<char> Characters(int token) => Text.Span[Tokens[token].Start..Tokens[token].End];

    /// <summary>The word of one token in lower case.</summary>
    public string Lower(int token) => Characters(token).ToString().ToLowerInvariant();

    /// <summary>Notes that the tokens <c>[first, end)</c> are a temporal expression.</summary>
    public void MarkTime(int first, int end)
    {
        for (var token = first; token < end; token++)
        {
            Tokens[token] = Tokens[token] with { Traits = Tokens[token].Traits | TokenTraits.Temporal };
        }
    }

    /// <summary>Whether a sentence has an expression of time.</summary>
    public bool HasTime(Sentence sentence)
    {
        for (var token = sentence.First; token < sentence.End; token++)
        {
            if (Tokens[token].Has(TokenTraits.Temporal))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The number of the paragraph that a sentence is read in.</summary>
    public int ParagraphOf(int sentence) => hasLooseParagraphs ? 0 : sentences[sentence].Paragraph;

    private static bool AreLoose(ReadOnlySpan<Sentence> sentences, Token[] tokens)
    {
        var (ended, alone) = (0, 0);
        for (var number = 0; number < sentences.Length; number++)
        {
            var sentence = sentences[number];
            if (sentence.Count > 0 && tokens[sentence.End - 1] is { Kind: TokenKind.Punctuation } mark && !mark.Is(':') && !mark.Is(',') && !mark.Is(';'))
            {
                ended++;
                alone += (number == 0 || sentences[number - 1].Paragraph != sentence.Paragraph) && (number + 1 == sentences.Length || sentences[number + 1].Paragraph != sentence.Paragraph) ? 1 : 0;
            }
        }

        return alone >= FewestLoose && 4 * alone >= 3 * ended && 3 * ended >= 2 * sentences.Length;
    }

    /// <summary>Whether a dash stands before a sentence, and nothing else: <em>– Samedi, répond-elle</em>.</summary>
    public bool HasDash(Sentence sentence) => sentence.Lead == 1 && Tokens[sentence.First - 1].IsDash;

    /// <summary>Reads a token in lower case from now on; what is shown of it stays as the article has it.</summary>
    public void TakeCapitals(int token)
    {
        if (changed is null)
        {
            changed = Text.Span.ToArray();
            Text = Text.With(changed);
        }

        for (var place = Tokens[token].Start; place < Tokens[token].End; place++)
        {
            changed[place] = char.ToLowerInvariant(changed[place]);
        }

        Tokens[token] = Tokens[token] with { Traits = Tokens[token].Traits & ~(TokenTraits.Capital | TokenTraits.AllCapitals) };
    }

    /// <summary><em>1,2 million, 51,6 %</em>: a comma between digits parts nothing, it is a part of their number.</summary>
    public void JoinDecimals(Sentence sentence)
    {
        for (var token = sentence.First + 1; token + 1 < sentence.End; token++)
        {
            if (Tokens[token].Is(',') && Tokens[token - 1].Kind == TokenKind.Number && Tokens[token + 1] is { Kind: TokenKind.Number } fraction
                && Tokens[token - 1].End == Tokens[token].Start && Tokens[token].End == fraction.Start)
            {
                Tokens[token] = Tokens[token] with { Kind = TokenKind.Number, Number = -1 };
            }
        }
    }

    /// <summary>Lets a sentence begin behind a lead: <em>– Samedi : marché</em>, <em>DOLE – Le maire…</em></summary>
    public void CutLead(int number, int first)
    {
        var sentence = sentences[number];
        Tokens[first] = Tokens[first] with { Traits = Tokens[first].Traits | (Tokens[sentence.First].Traits & TokenTraits.LineStart) };
        sentences[number] = sentence with { First = first, Lead = sentence.Lead + first - sentence.First };
    }

    /// <summary>Parts sentences in two: <em>PARIS, 15 mars – | Le maire…</em></summary>
    /// <param name="parts">The numbers of the sentences, in order, and the first token of what becomes the next one.</param>
    /// <param name="cancellation">Ends it early.</param>
    public void Part(List<(int Sentence, int First)> parts, CancellationToken cancellation)
    {
        var whole = sentences;
        sentences = Buffers.Rent<Sentence>(sentenceCount + parts.Count);
        var (count, next) = (0, 0);
        for (var number = 0; number < sentenceCount; number++)
        {
            cancellation.ThrowIfCancellationRequested();
            var sentence = whole[number];
            if (next < parts.Count && parts[next].Sentence == number)
            {
                var first = parts[next++].First;
                sentences[count++] = sentence with { End = first };
                sentence = new Sentence(first, sentence.End, sentence.Paragraph);
                Tokens[first] = Tokens[first] with { Traits = Tokens[first].Traits | TokenTraits.LineStart };
            }

            sentences[count++] = sentence;
        }

        sentenceCount = count;
        Buffers.Return(whole);
    }

    /// <summary>Makes one sentence of two, the first of which then has no token. Its full stop is the colon of a label.</summary>
    public void JoinToNext(int number)
    {
        var (heading, next) = (sentences[number], sentences[number + 1]);
        if (Tokens[heading.End - 1] is { Kind: TokenKind.Punctuation } mark && mark.Is('.'))
        {
            Tokens[heading.End - 1] = mark with { Number = ':' };
        }

        sentences[number + 1] = next with { First = heading.First };
        sentences[number] = heading with { End = heading.First };
    }

    /// <summary>The words of the tokens <c>[first, end)</c>, as the article writes them.</summary>
    public TextFragment Fragment(int first, int end) => Text.Fragment(Tokens[first].Start, Tokens[end - 1].End);

    public TextSpan Span(int first, int end) => Text.ToSource(Tokens[first].Start, Tokens[end - 1].End);

    /// <summary>Leaves the memory to the next text: nothing may ask for a token again.</summary>
    public void Dispose()
    {
        Buffers.Return(Tokens);
        Tokens = [];
        Buffers.Return(sentences);
        sentences = [];
        Text.Dispose();
    }
}
