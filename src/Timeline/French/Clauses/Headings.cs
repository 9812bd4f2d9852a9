using Timeline.French.Lexicon;
using Timeline.Meanings;
using Timeline.Recognition;
using Timeline.Tokenization;

namespace Timeline.French.Clauses;

/// <summary>
/// Times that stand alone at the head of a line and tell when what follows happens, as chronologies, programmes and live pages print them:
/// <em>12 mai 1944. Un bombardement détruit la halle.</em> The sentence that follows is read together with them.
/// </summary>
internal static class Headings
{
    /// <summary>How many may stand over one another, the year, the day, the hour; a list of a thousand dates is no sentence.</summary>
    public const int Most = 4;

    private const int Longest = 16;

    /// <summary>The day and its month, with the full stop.</summary>
    private const int FewestOfDate = 3;

    /// <summary>The same with its article, its weekday and its year.</summary>
    private const int MostOfDate = 6;

    /// <summary>A date without its year near the head of an article is its own, if it is that of the publication.</summary>
    private const int FirstSentences = 3;

    /// <summary>How far below the first day the next one may stand.</summary>
    private const int FarthestDay = 12;

    private static readonly WordSet BeforeDates = FrenchWords.Set("le", "la", "les", "l'", "en", "au", "dans");

    /// <summary>Whether a sentence has nothing but the times that were found in it, and heads the next one.</summary>
    /// <param name="text">The text.</param>
    /// <param name="number">The number of the sentence.</param>
    /// <param name="from">Its first token that no heading before it has.</param>
    /// <param name="matches">What was found in it, in order.</param>
    /// <param name="publishedOn">The day of publication.</param>
    public static bool AreOf(TokenizedText text, int number, int from, List<Match> matches, NodaTime.LocalDate publishedOn)
    {
        var sentence = text.Sentences[number];
        if (matches.Count == 0 || number + 1 >= text.Sentences.Length || sentence.End - from > Longest || text.Sentences[number + 1].Paragraph - sentence.Paragraph > 1)
        {
            return false;
        }

        if (((number == 0 && !HeadsChronology(text)) || !(from > sentence.First || text.Tokens[from].Has(TokenTraits.LineStart))) && !Alternate(text, number))
        {
            return false;
        }

        var next = 0;
        for (var position = from; position < sentence.End; position++)
        {
            while (next < matches.Count && matches[next].End <= position)
            {
                next++;
            }

            if (!(next < matches.Count && matches[next].Start <= position) && !MayStandBeside(text.Tokens[position]))
            {
                return false;
            }
        }

        foreach (var match in matches)
        {
            if (!IsPlaced(match.Meaning) || IsDayOf(match.Meaning, publishedOn, number < FirstSentences))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary><em>Lundi 14 octobre</em>, above what happened on it, and <em>Mardi 15 octobre</em> some lines below: what opens the text is no day of its own.</summary>
    private static bool HeadsChronology(TokenizedText text)
    {
        for (var number = 2; number < Math.Min(text.Sentences.Length - 1, FarthestDay); number++)
        {
            if (IsDayAlone(text, text.Sentences[number]))
            {
                return IsDayAlone(text, text.Sentences[0]);
            }
        }

        return false;
    }

    private static bool IsDayAlone(TokenizedText text, Sentence sentence)
    {
        var hasNumber = false;
        for (var position = sentence.First; position < sentence.End; position++)
        {
            var token = text.Tokens[position];
            hasNumber |= token.Kind == TokenKind.Number;
            if (!(token.Kind == TokenKind.Number || CalendarWords.WeekdayNames.Contains(token) || Expressions.Frames.FullMonths.Contains(token) || BeforeDates.Contains(token)))
            {
                return false;
            }
        }

        return hasNumber && sentence.Count is >= 2 and <= MostOfDate && text.Tokens[sentence.First].Has(TokenTraits.LineStart);
    }

    /// <summary>Whether dates stand in turn with what they date, all on one line: <em>26 décembre. Une tempête traverse le pays. 27 décembre. Une autre frappe le Sud</em>.</summary>
    private static bool Alternate(TokenizedText text, int number) =>
        LooksLikeDate(text, number) && ((number >= 2 && text.Sentences[number - 2].Count == 0) || (number + 2 < text.Sentences.Length && LooksLikeDate(text, number + 2)));

    private static bool LooksLikeDate(TokenizedText text, int number) =>
        text.Sentences[number] is { Count: >= FewestOfDate and <= MostOfDate } sentence && text.Tokens[sentence.End - 1].Is('.')
            && (text.Tokens[sentence.First].Kind == TokenKind.Number || BeforeDates.Contains(text.Tokens[sentence.First]) || CalendarWords.WeekdayNames.Contains(text.Tokens[sentence.First]));

    private static bool MayStandBeside(in Token token) => token.Kind == TokenKind.Punctuation ? (char)token.Number is not ('?' or '!' or '%') : BeforeDates.Contains(token);

    private static bool IsPlaced(Meaning meaning) => meaning is not (BareLength or Recurrence or HabitualPart or HabitualWeekend or HabitualWeekday or HabitualWeekdays or HabitualHours or Impossible);

    /// <summary>The line that tells when the article was published: <em>21 décembre 2016. –</em></summary>
    internal static bool IsDayOf(Meaning meaning, NodaTime.LocalDate day, bool isAtHead) =>
        meaning is CalendarDate { Month: { } month, Day: { } number } date && (month, number) == (day.Month, day.Day) && (date.Year is { } year ? year == day.Year : isAtHead);
}
