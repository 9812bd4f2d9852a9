namespace Timeline.Tokenization;

/// <summary>First stage: text → sentences of tokens, in one pass.</summary>
internal sealed class Tokenizer(Vocabulary vocabulary)
{
    /// <summary>A longer sentence is no sentence; cutting it keeps everything that looks around inside a sentence linear.</summary>
    private const int LongestSentence = 256;
    private const int FirstSentences = 64;

    /// <summary>The vocabulary has no longer word.</summary>
    private const int LongestWord = 48;

    /// <summary>Room for so many tokens is made at first, for more once they come: a long text may be one word.</summary>
    private const int FirstTokens = 1 << 14;

    /// <summary>What is longer without a space or a mark is cut: nobody looks inside, and between two tokens it is asked whether to go on.</summary>
    private const int LongestToken = 1 << 15;

    /// <summary>The longest word that elides, its apostrophe not counted.</summary>
    private const int LongestElision = 15;

    /// <summary>Marks that join what stands on both sides of them when no space does: <c>15/03</c>, <c>16,03</c>, <c>a.b@c.fr</c>.</summary>
    private static readonly CharacterSet Joining = new("/._@&=#~\\+:,");

    private readonly SentenceBorders borders = new(vocabulary);

    public TokenizedText Tokenize(NormalizedText text, CancellationToken cancellation = default) =>
        new Run(this, text, cancellation).Read();

    private ref struct Run(Tokenizer tokenizer, NormalizedText text, CancellationToken cancellation)
    {
        private readonly Tokenizer tokenizer = tokenizer;
        private readonly Vocabulary vocabulary = tokenizer.Vocabulary;
        private readonly NormalizedText text = text;
        private readonly ReadOnlySpan<char> characters = text.Span;
        private readonly CancellationToken cancellation = cancellation;
        private Sentence[] sentences = Buffers.Rent<Sentence>(FirstSentences);
        private int sentenceCount;
        private readonly LineWidths widths = new(text.Span, cancellation);
        private Token[] tokens = Buffers.Rent<Token>(Math.Min(FirstTokens, 16 + text.Span.Length / 4));
        private int count;
        private int first;
        private int paragraph;
        private int position;
        private TokenTraits pending = TokenTraits.LineStart;
        private Enclosure enclosure;

        public TokenizedText Read()
        {
            while (position < characters.Length)
            {
                cancellation.ThrowIfCancellationRequested();
                ReadOne(characters[position]);
            }

            EndSentence();
            return new TokenizedText(text, tokens, count, sentences, sentenceCount);
        }

        private void ReadOne(char character)
        {
            if (character == ' ')
            {
                position++;
            }
            else if (character == '\n')
            {
                ReadLineBreaks();
            }
            else if ((Letters.Kind(character) & LetterKind.Letter) != 0)
            {
                ReadWord();
            }
            else if (char.IsAsciiDigit(character))
            {
                ReadNumber();
            }
            else
            {
                ReadMark(character);
            }
        }

        private void ReadWord()
        {
            Span<char> lower = stackalloc char[LongestWord];
            var start = position;
            var hash = SpellingTable.Seed;
            var capitals = LetterKind.None;
            var word = characters[start..Math.Min(characters.Length, start + LongestToken)];
            var length = 0;
            for (; length < word.Length; length++)
            {
                var letter = Letters.Of(word[length]);
                if (letter.Kind == LetterKind.None)
                {
                    break;
                }

                hash = SpellingTable.Hash(hash, letter.Lower);
                capitals |= letter.Kind;
                if (length < lower.Length)
                {
                    lower[length] = letter.Lower;
                }
            }

            position += length;
            if (position < characters.Length && characters[position] == '\'')
            {
                ReadApostrophe(start, lower, ref hash, ref capitals);
            }

            var traits = (capitals & LetterKind.Upper) == 0 ? TokenTraits.None : Capitals.Of(characters[start..position]);
            var (number, other) = position - start > vocabulary.Longest ? default : LookUp(lower[..(position - start)], hash, ref traits);
            if (position < characters.Length && characters[position] == '.' && count > first && tokens[count - 1].Kind == TokenKind.Number
                && (vocabulary.Traits(number) & WordTraits.Unit) != 0 && tokenizer.borders.IsInnerStop(characters[(position + 1)..]))
            {
                position++;
            }

            Add(start, TokenKind.Word, traits, number, other, 0);
        }

        /// <summary><em>l'été</em> is two words, <em>aujourd'hui</em> one.</summary>
        private void ReadApostrophe(int start, scoped Span<char> lower, ref uint hash, ref LetterKind capitals)
        {
            var length = position - start;
            if (length < LongestElision)
            {
                lower[length] = '\'';
                var elided = SpellingTable.Hash(hash, '\'');
                if ((vocabulary.Traits(vocabulary.Find(lower[..(length + 1)], elided).Exact) & WordTraits.Elides) != 0)
                {
                    hash = elided;
                    position++;
                    pending |= TokenTraits.Elided;
                    return;
                }
            }

            var end = Math.Min(characters.Length, start + LongestToken);
            while (position + 1 < end && characters[position] == '\'' && char.IsLetter(characters[position + 1]))
            {
                position++;
                while (position < end && char.IsLetter(characters[position]))
                {
                    position++;
                }
            }

            // The rare word with an apostrophe inside is read again, as a whole.
            capitals |= LetterKind.Upper;
            if (Accents.TryLower(characters[start..position], lower))
            {
                hash = SpellingTable.HashOf(lower[..(position - start)]);
            }
        }

        /// <summary>
        /// Capitals swallow accents (<em>AOUT, A la mi-journée</em>) and hasty hands leave them out (<em>fevrier</em>): a word
        /// that is spelled like an accented one without its accents counts as that one too, unless it is a word itself.
        /// </summary>
        private readonly (ushort Word, ushort Other) LookUp(scoped ReadOnlySpan<char> lower, uint hash, ref TokenTraits traits)
        {
            var (exact, plain) = vocabulary.Find(lower, hash);
            if (exact == 0)
            {
                traits |= plain == 0 ? TokenTraits.None : TokenTraits.Unaccented;
                return (plain, 0);
            }

            var swallowed = (traits & TokenTraits.AllCapitals) != 0 || (traits != TokenTraits.None && lower[0] is 'a' or 'e');
            return (exact, swallowed ? plain : (ushort)0);
        }

        private void ReadNumber()
        {
            var start = position;
            long value = 0;
            while (position < characters.Length && position - start < LongestToken && char.IsAsciiDigit(characters[position]))
            {
                value = value < 1_000_000_000 ? value * 10 + (characters[position] - '0') : value;
                position++;
            }

            Add(start, TokenKind.Number, TokenTraits.None, 0, 0, value < 1_000_000_000 && position - start <= 9 ? (int)value : -1);
        }

        private void ReadMark(char mark)
        {
            if (mark == '-' && JoinsWords())
            {
                position++;
                pending |= TokenTraits.Hyphenated;
                return;
            }

            var start = position++;
            enclosure.See(mark, MayOpen(start));
            Add(start, TokenKind.Punctuation, TokenTraits.None, 0, 0, mark);
            if (mark is '.' or '!' or '?' or '…')
            {
                ReadSentenceEnd();
            }
        }

        /// <summary>Whether a mark that opens and closes alike may open here: not the seconds of <em>en 43"18</em>.</summary>
        private readonly bool MayOpen(int mark) => !(mark > 0 && char.IsAsciiDigit(characters[mark - 1])) && position < characters.Length && characters[position] is not (' ' or '\n' or ',' or '.' or ')' or ';');

        private readonly bool JoinsWords() =>
            position > 0 && position + 1 < characters.Length
            && char.IsLetterOrDigit(characters[position - 1]) && char.IsLetterOrDigit(characters[position + 1]);

        /// <summary>Closing marks belong to the sentence that they close: <c>« … terroristes. »</c></summary>
        private void ReadSentenceEnd()
        {
            var next = position;
            while (true)
            {
                while (next < characters.Length && characters[next] is '.' or '!' or '?' or '…' or '»' or '”' or ')' or ']' || IsClosingQuote(next))
                {
                    position = next + 1;
                    enclosure.See(characters[next], false);
                    Add(next, TokenKind.Punctuation, TokenTraits.None, 0, 0, characters[next]);
                    next = position;
                }

                if (next + 1 >= characters.Length || characters[next] != ' ' || characters[next + 1] != '»')
                {
                    break;
                }

                next++;
            }

            if (tokenizer.borders.IsBorder(characters, position, new ReadOnlySpan<Token>(tokens, first, count - first)))
            {
                EndSentence();
            }
        }

        private readonly bool IsClosingQuote(int place) =>
            place < characters.Length && characters[place] == '"' && enclosure.InStraightQuotes;

        private void ReadLineBreaks()
        {
            var breaks = 0;
            var start = position;
            while (position < characters.Length && position - start < LongestToken && characters[position] is '\n' or ' ')
            {
                breaks += characters[position] == '\n' ? 1 : 0;
                position++;
            }

            var after = count > first ? tokens[count - 1] : default;
            pending |= TokenTraits.LineStart;
            var isWrapped = breaks == 1 && widths.IsWrapped(start, position) && (widths.RunsOn || tokenizer.borders.GoesOn(after) || !tokenizer.borders.IsOpener(characters, position));
            if (breaks > 1 || SentenceBorders.IsLineBorder(characters, position, after, !isWrapped))
            {
                EndSentence();
                enclosure = default;
                paragraph++;
            }
        }

        private void Add(int start, TokenKind kind, TokenTraits traits, ushort word, ushort other, int number)
        {
            if (count == tokens.Length)
            {
                Buffers.Grow(ref tokens, cancellation);
            }

            if ((pending & TokenTraits.Hyphenated) == 0 && count > 0 && tokens[count - 1].End == start)
            {
                traits |= Glue(start, kind);
            }

            tokens[count++] = new Token(start, position, kind, traits | pending | enclosure.Traits, word, other, number);
            pending = TokenTraits.None;
            if (count - first >= LongestSentence)
            {
                EndSentence();
            }
        }

        private readonly TokenTraits Glue(int start, TokenKind kind)
        {
            var before = tokens[count - 1];
            var joins = kind == TokenKind.Punctuation
                ? before.Kind == TokenKind.Number && Joining.Contains(characters[start])
                    && start + 1 < characters.Length && char.IsAsciiDigit(characters[start + 1])
                : before.Kind == TokenKind.Punctuation
                    ? Joining.Contains((char)before.Number) && start >= 2 && char.IsLetterOrDigit(characters[start - 2])
                    : !before.Has(TokenTraits.Elided);
            return joins ? TokenTraits.Glued : TokenTraits.None;
        }

        private void EndSentence()
        {
            if (count > first)
            {
                if (sentenceCount == sentences.Length)
                {
                    Buffers.Grow(ref sentences, cancellation);
                }

                sentences[sentenceCount++] = new Sentence(first, count, paragraph);
                first = count;
            }
        }
    }

    private Vocabulary Vocabulary { get; } = vocabulary;
}
