using Timeline.Events;
using Timeline.French.Lexicon;
using Timeline.Meanings;
using Timeline.Recognition;
using Timeline.Resolution;
using Timeline.Tokenization;

namespace Timeline.French.Clauses;

/// <summary>Tells the resolver what the sentence says about how to take an expression.</summary>
internal static class MentionReader
{
    /// <summary>How much of a quotation is looked through for its end.</summary>
    private const int LongestQuote = 400;

    private static readonly WordSet RelativePronouns = FrenchWords.Set("qui", "dont", "où", "lequel", "laquelle", "lesquels", "lesquelles", "auquel", "duquel");
    private static readonly WordSet ThatIs = FrenchWords.Set("soit");

    /// <summary>What is said in them is said on their day: <em>dans un entretien publié dimanche</em>.</summary>
    private static readonly WordSet Uttered = FrenchWords.Set(
        "publié", "publiée", "publiés", "diffusé", "diffusée", "diffusés", "accordé", "accordée", "paru", "parue", "daté", "datée", "posté", "postée", "interrogé", "interrogée", "cité", "citée",
        "lancé", "glissé", "lâché");

    public static Mention Read(Match match, SentenceReading sentence, Attachment? attachment)
    {
        var (start, end) = (match.Start, match.End);
        var verb = attachment?.Verb;
        var isQuoted = sentence[start].Has(TokenTraits.Quoted);
        var (quoteStart, quoteEnd) = isQuoted ? QuoteOf(sentence, start) : (-1, -1);
        return new Mention(match.Meaning, sentence.Text.Fragment(start, end), sentence.Number, sentence.Sentence.Paragraph)
        {
            Direction = DirectionReader.Of(sentence, attachment, match.Meaning, match.Whole.Start, match.Whole.End),
            Dates = DatedNouns.Of(sentence, attachment, match.Whole.Start),
            Trigger = attachment?.Trigger ?? -1,
            IsPunctual = verb is { IsPunctual: true } or { Class: EventClass.Reporting, Tense: EventTense.Present },
            DatesSpeech = verb is not null && (VerbClasses.In(sentence, verb, isSince: false) == EventClass.Reporting || Incises.Is(sentence, verb) || verb.IsInverted || Uttered.Contains(sentence[verb.Trigger])),
            IsQuoted = isQuoted,
            QuoteStart = quoteStart,
            QuoteEnd = quoteEnd,
            IsMain = verb is { IsFinite: true } && !IsRelative(sentence, verb) && (verb.Tense != EventTense.Present || !IsApart(sentence, verb.End, start)),
            IsBackground = sentence[start].Has(TokenTraits.Bracketed) || match.Meaning is Bounded { Kind: BoundKind.Since } || (verb is not null && start > verb.Start && IsRelative(sentence, verb)),
            Restates = start > sentence.First && ThatIs.Contains(sentence[start - 1]),
        };
    }

    /// <summary><em>Le texte, qui entrera en vigueur le 16 mars, …</em>: an aside, whose date moves the story nowhere.</summary>
    private static bool IsRelative(SentenceReading sentence, VerbGroup verb)
    {
        for (var position = verb.Start - 1; position >= sentence.First; position--)
        {
            if (RelativePronouns.Contains(sentence[position]))
            {
                return true;
            }

            if (sentence[position].Is(';') || sentence[position].Is(':') || sentence.GroupAt(position) is not null)
            {
                return false;
            }
        }

        return false;
    }

    /// <summary><em>Le litige porte sur une vente, en 2003, de quinze avions</em>: the present is not of 2003, and tells nothing of it.</summary>
    private static bool IsApart(SentenceReading sentence, int from, int to)
    {
        for (var position = from; position < to; position++)
        {
            if (sentence[position].Is(','))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The first and the last sentence that the quotation around a token touches.</summary>
    private static (int First, int Last) QuoteOf(SentenceReading sentence, int position)
    {
        var (first, last) = (position, position);
        while (first > 0 && position - first < LongestQuote && sentence.Text.Tokens[first - 1].Has(TokenTraits.Quoted))
        {
            first--;
        }

        while (last + 1 < sentence.Text.Tokens.Length && last - position < LongestQuote && sentence.Text.Tokens[last + 1].Has(TokenTraits.Quoted))
        {
            last++;
        }

        return (SentenceOf(sentence, first), SentenceOf(sentence, last));
    }

    private static int SentenceOf(SentenceReading sentence, int position)
    {
        var number = sentence.Number;
        while (position < sentence.Text.Sentences[number].First && number > 0)
        {
            number--;
        }

        while (position >= sentence.Text.Sentences[number].End && number + 1 < sentence.Text.Sentences.Length)
        {
            number++;
        }

        return number;
    }
}
