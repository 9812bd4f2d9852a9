using Timeline.Events;
using Timeline.French.Lexicon;
using Timeline.Tokenization;

namespace Timeline.French.Clauses;

/// <summary>The words to show for predicates that are no clause of their own: a noun, a participle beside its noun.</summary>
internal static class ReducedClauses
{
    private const int LongestDate = 10;

    /// <summary><em>Une loi, votée en 1901</em>; <em>Interpellé lundi, le maire</em>: a participle is readable with what it is said of.</summary>
    public static (int Start, int End) OfParticiple(SentenceReading sentence, VerbGroup participle)
    {
        var borders = new ClauseBorders(sentence, participle.Trigger);
        var start = StartOf(sentence, borders, participle, out var hasNoun);
        var end = EndOf(sentence, borders, participle.End);
        return (start, hasNoun ? end : WithSubject(sentence, borders, end));
    }

    private static int EndOf(SentenceReading sentence, ClauseBorders borders, int from)
    {
        var end = from;
        while (end < Math.Min(sentence.End, from + ClauseReader.Reach) && !borders.EndsGroup(end) && !sentence[end].Is(','))
        {
            end++;
        }

        return end;
    }

    private static int StartOf(SentenceReading sentence, ClauseBorders borders, VerbGroup participle, out bool hasNoun)
    {
        var start = participle.Start;
        while (start > sentence.First && participle.Start - start < 3 && FunctionWords.IsManner(sentence.Text.Characters(start - 1)) | FunctionWords.InnerAdverbs.Contains(sentence[start - 1]))
        {
            start--;
        }

        if (sentence.First <= start - 3 && sentence[start - 1].Is(ClauseBorderWords.Outset) && LittleWords.OfWords.Contains(sentence[start - 2]))
        {
            start -= 2;
        }

        // « L'entreprise, fondée en 1962 et rachetée en 2011 »: both are said of the same noun.
        hasNoun = true;
        if (start > sentence.First && FunctionWords.Conjunctions.Contains(sentence[start - 1])
            && borders.Marks.LastBefore(start) is { Form: VerbGroupForm.PastParticiple } one && !borders.Marks.HasMark(one.End, start))
        {
            return StartOf(sentence, borders, one, out _);
        }

        var before = start > sentence.First && sentence[start - 1].Is(',') ? start - 1 : start;
        var noun = AntecedentStart(sentence, borders, before, before < start, out var isBeside);
        if (noun < before)
        {
            return ShownNouns.WithJoined(sentence, borders, participle, noun);
        }

        // « Il a été arrêté lundi, jugé mardi »: both have one subject and one auxiliary.
        if (before < start && !isBeside && borders.Marks.LastBefore(before) is { IsFinite: true } told && participle.Tense == told.Tense)
        {
            return ClauseReader.OfFinite(sentence, told).Start;
        }

        hasNoun = false;
        return start;
    }

    /// <summary>
    /// Where the noun begins that the words from a place on are said of, the place itself where there is none: <em>Le film, réalisé par Paul Roux, <b>sorti</b> en 2012</em> and <em>élu en 2008,
    /// <b>réélu</b> en 2014</em> have it before the participle that opens the words before the comma.
    /// </summary>
    public static int AntecedentStart(SentenceReading sentence, ClauseBorders borders, int before, bool isBehindComma, out bool isBeside)
    {
        if (isBehindComma && borders.Marks.SegmentStart(before) is var segment && segment < before && sentence.GroupAt(segment) is { Form: VerbGroupForm.PastParticiple } beside && beside.Start == segment)
        {
            isBeside = true;
            return StartOf(sentence, borders, beside, out _) is var first && first < beside.Start ? first : before;
        }

        isBeside = false;
        return NounGroupStart(sentence, borders, before);
    }

    /// <summary>The end of the subject after an opening participle group and its comma; a pronoun says no more than the participle.</summary>
    private static int WithSubject(SentenceReading sentence, ClauseBorders borders, int comma)
    {
        if (comma + 1 >= sentence.End || !sentence[comma].Is(',') || FunctionWords.SubjectPronouns.Contains(sentence[comma + 1]))
        {
            return comma;
        }

        // « Élu en 2008, réélu en 2014, le maire »: the next participle is said of the same subject.
        if (sentence.GroupAt(comma + 1) is { Form: VerbGroupForm.PastParticiple } next)
        {
            var close = EndOf(sentence, borders, next.End);
            return WithSubject(sentence, borders, close) is var behind && behind > close ? behind : comma;
        }

        var end = comma + 1;
        while (end < sentence.End && end < comma + 12 && !borders.EndsGroup(end) && !sentence[end].Is(','))
        {
            end++;
        }

        return end < sentence.End && sentence.GroupAt(end) is { IsFinite: true, IsInverted: false } && end > comma + 1 ? end : comma;
    }

    /// <summary>The noun group itself: <em>l'annonce d'un plan de 140 suppressions de postes</em>.</summary>
    public static (int Start, int End) OfNoun(SentenceReading sentence, int noun)
    {
        var borders = new ClauseBorders(sentence, noun);
        var start = noun;
        while (start > sentence.First && (FunctionWords.AnyDeterminers.Contains(sentence[start - 1])
            || FunctionWords.EarlyAdjectives.Contains(sentence[start - 1]) || sentence[start - 1].Kind == TokenKind.Number))
        {
            start--;
        }

        // « En grève depuis lundi, les salariés… »: the state is not said without its preposition.
        if (start == noun && start > sentence.First && sentence[start - 1].Is(LittleWords.In))
        {
            start--;
        }

        var end = noun + 1;
        while (end < Math.Min(sentence.End, noun + ClauseReader.Reach) && !borders.EndsGroup(end))
        {
            if (sentence[end].Is(','))
            {
                if (BehindDate(sentence, end) is not (> 0 and var complement))
                {
                    break;
                }

                end = complement;
            }

            end++;
        }

        return (start, end);
    }

    /// <summary><em>La mort, dimanche, d'un motard</em>: where a date between commas parts a noun from its complement, the place of its <em>de</em>; otherwise 0.</summary>
    private static int BehindDate(SentenceReading sentence, int comma)
    {
        var close = comma + 1;
        var isDate = false;
        while (close < Math.Min(sentence.End, comma + LongestDate) && (sentence[close].Has(TokenTraits.Temporal) || FunctionWords.CliticDeterminers.Contains(sentence[close]) || FunctionWords.Prepositions.Contains(sentence[close])))
        {
            isDate |= sentence[close++].Has(TokenTraits.Temporal);
        }

        return isDate && close + 1 < sentence.End && sentence[close].Is(',') && LittleWords.OfWords.Contains(sentence[close + 1]) ? close + 1 : 0;
    }

    /// <summary>
    /// Where the noun group begins that ends at <paramref name="end"/>. At the head of a clause it is all that stands there
    /// (<em>L'audience sur les dédommagements, fixée au 5 novembre</em>); after a verb, what <em>de</em> holds together.
    /// </summary>
    public static int NounGroupStart(SentenceReading sentence, ClauseBorders borders, int end)
    {
        var wide = end;
        while (wide > Math.Max(sentence.First, end - ClauseReader.Reach) && !borders.BeginsGroup(wide - 1))
        {
            wide--;
        }

        if (wide == sentence.First || sentence.GroupAt(wide - 1) is null)
        {
            return wide;
        }

        // « est un film de guerre, sorti en 2012 »: the noun that is said of the subject is a word of its verb.
        var verb = sentence.GroupAt(wide - 1)!;
        return ShownNouns.Start(sentence, ShownNouns.IsOf(sentence, verb) ? verb.Head + 1 : wide, end);
    }
}
