namespace Timeline.Tokenization;

/// <summary>Folds typographic variants: <c>1ᵉʳ</c>, <c>20 h 30</c> with any space, <c>aujourd’hui</c>, <c>14‑Juillet</c>, decomposed accents.</summary>
internal static class TextNormalizer
{
    private const string Spaces = "\t\u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u202f\u205f\u3000";
    private const string LineBreaks = "\r\u000b\u000c\u0085\u2028\u2029";
    private const string Apostrophes = "\u2018\u2019\u02bc\u2032\uff07\u00b4\u0060\u055a\ua78c\u2035";
    private const string Hyphens = "\u2010\u2011\u2012\u2013\u2212\ufe63\uff0d";
    private const string Invisible =
        "\u00ad\u200b\u200c\u200d\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2060\u2061\u2062\u2063\u2064\u2066\u2067\u2068\u2069\ufeff\u061c";

    private const string SuperscriptLetters = "ᵃᵈᵉᵐⁿᵒʳˢᵗ";
    private const string PlainLetters = "ademnorst";

    private static readonly CharacterSet Special = new(Spaces + LineBreaks + Apostrophes + Hyphens + Invisible + SuperscriptLetters + CombiningMarks.All + "<ﬁﬂ");

    /// <summary>So many characters are copied between two askings whether to go on.</summary>
    private const int Slice = 1 << 15;

    public static bool IsInvisible(char character) => Invisible.Contains(character);

    public static NormalizedText Normalize(string source, int longest, CancellationToken cancellation = default)
    {
        var text = source.AsMemory(0, Math.Min(source.Length, longest));
        var first = Special.IndexIn(text.Span);
        return first < 0 ? new NormalizedText(source, text.Length) : new Run(source, text.Span, cancellation).Fold();
    }

    private ref struct Run
    {
        private readonly string source;
        private readonly ReadOnlySpan<char> text;
        private readonly char[] folded;
        private readonly CancellationToken cancellation;
        private readonly Gathering<int> positions;
        private readonly Gathering<int> shifts;
        private int read;
        private int written;

        public Run(string source, ReadOnlySpan<char> text, CancellationToken cancellation)
        {
            this.source = source;
            this.text = text;
            this.cancellation = cancellation;
            positions = new Gathering<int>(cancellation);
            shifts = new Gathering<int>(cancellation);

            // A ligature is the only character that grows, and it grows by one.
            folded = Buffers.Rent<char>(text.Length + text.Count('ﬁ') + text.Count('ﬂ'));
        }

        public NormalizedText Fold()
        {
            while (read < text.Length)
            {
                cancellation.ThrowIfCancellationRequested();
                var ahead = text.Slice(read, Math.Min(Slice, text.Length - read));
                var plain = Special.IndexIn(ahead);
                var length = plain < 0 ? ahead.Length : plain;
                text.Slice(read, length).CopyTo(folded.AsSpan(written));
                read += length;
                written += length;
                if (plain >= 0)
                {
                    FoldOne(text[read]);
                }
            }

            return new NormalizedText(source, folded, written, positions.ToArray(), shifts.ToArray());
        }

        private void FoldOne(char character)
        {
            switch (character)
            {
                case '\r' when read + 1 < text.Length && text[read + 1] == '\n':
                    Drop(1);
                    break;
                case 'ﬁ' or 'ﬂ':
                    folded[written++] = 'f';
                    Write(character == 'ﬁ' ? 'i' : 'l');
                    Drift();
                    break;
                case '<':
                    FoldTag();
                    break;
                case var _ when Spaces.Contains(character):
                    Write(' ');
                    break;
                case var _ when LineBreaks.Contains(character):
                    Write('\n');
                    break;
                case var _ when Apostrophes.Contains(character):
                    Write('\'');
                    break;
                case var _ when Hyphens.Contains(character):
                    Write('-');
                    break;
                case var _ when Invisible.Contains(character):
                    Drop(1);
                    break;
                case var _ when SuperscriptLetters.IndexOf(character) is >= 0 and var letter:
                    Write(PlainLetters[letter]);
                    break;
                default:
                    Compose(character);
                    break;
            }
        }

        /// <summary>A mark joins the letter before it, or stays alone where the two have no composed form.</summary>
        private void Compose(char mark)
        {
            if (written > 0 && CombiningMarks.Compose(folded[written - 1], mark) is { } composed)
            {
                folded[written - 1] = composed;
                Drop(1);
            }
            else
            {
                Write(mark);
            }
        }

        /// <summary><c>1&lt;sup&gt;er&lt;/sup&gt;</c> is how Wikipedia's text shows <em>1er</em>; any other tag is left as it is.</summary>
        private void FoldTag()
        {
            var rest = text[read..];
            if (rest.StartsWith("<sup>", StringComparison.OrdinalIgnoreCase))
            {
                Drop(5);
            }
            else if (rest.StartsWith("</sup>", StringComparison.OrdinalIgnoreCase))
            {
                Drop(6);
            }
            else
            {
                Write('<');
            }
        }

        private void Write(char character)
        {
            folded[written++] = character;
            read++;
        }

        private void Drop(int count)
        {
            read += count;
            Drift();
        }

        private void Drift()
        {
            if (positions.Count > 0 && positions[positions.Count - 1] == written)
            {
                shifts[shifts.Count - 1] = read - written;
                return;
            }

            positions.Add(written);
            shifts.Add(read - written);
        }
    }
}
