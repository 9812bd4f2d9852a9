using Timeline.Events;
using Timeline.French.Lexicon;
using Timeline.Tokenization;

namespace Timeline.French.Clauses;

/// <summary>The words to show for predicates that are no clause of their own: a noun, a participle beside its noun.</summary>
internal static class ReducedClauses
{
    /// <summary><em>Une loi, votée en 1901</em>; <em>Interpellé lundi, le maire</em>: a participle is readable with what it is said of.</summary>
    public static (int Start, int End) OfParticiple(SentenceReading sentence, VerbGroup participle)
    {
        var borders = new ClauseBorders(sentence, participle.Trigger);
        var start = participle.Start;
        while (start > sentence.First && participle.Start - start < 3 && FunctionWords.IsManner(sentence.Text.Characters(start - 1)) | FunctionWords.InnerAdverbs.Contains(sentence[start - 1]))
        {
            start--;
        }

        if (sentence.First <= start - 3 && sentence[start - 1].Is(ClauseBorderWords.Outset) && LittleWords.OfWords.Contains(sentence[start - 2]))
        {
            start -= 2;
        }

        var end = participle.End;
        while (end < Math.Min(sentence.End, participle.End + ClauseReader.Reach) && !borders.EndsGroup(end) && !sentence[end].Is(','))
        {
            end++;
        }

        // « L'entreprise, fondée en 1962 et rachetée en 2011 »: both are said of the same noun.
        if (start > sentence.First && FunctionWords.Conjunctions.Contains(sentence[start - 1])
            && borders.Marks.LastBefore(start) is { Form: VerbGroupForm.PastParticiple } one && !borders.Marks.HasMark(one.End, start))
        {
            return (OfParticiple(sentence, one).Start, end);
        }

        var before = start > sentence.First && sentence[start - 1].Is(',') ? start - 1 : start;
        var noun = before > sentence.First ? NounGroupStart(sentence, borders, before) : before;
        return noun < before ? (noun, end) : (start, WithSubject(sentence, borders, end));
    }

    /// <summary>The end of the subject after an opening participle group and its comma; a pronoun says no more than the participle.</summary>
    private static int WithSubject(SentenceReading sentence, ClauseBorders borders, int comma)
    {
        if (comma + 1 >= sentence.End || !sentence[comma].Is(',') || FunctionWords.SubjectPronouns.Contains(sentence[comma + 1]))
        {
            return comma;
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
        while (start > sentence.First && (FunctionWords.Determiners.Contains(sentence[start - 1]) || FunctionWords.CliticDeterminers.Contains(sentence[start - 1])
            || FunctionWords.EarlyAdjectives.Contains(sentence[start - 1]) || sentence[start - 1].Kind == TokenKind.Number))
        {
            start--;
        }

        var end = noun + 1;
        while (end < Math.Min(sentence.End, noun + ClauseReader.Reach) && !borders.EndsGroup(end) && !sentence[end].Is(','))
        {
            end++;
        }

        return (start, end);
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

        var tight = end;
        while (tight > wide && (!FunctionWords.Prepositions.Contains(sentence[tight - 1]) || LittleWords.OfWords.Contains(sentence[tight - 1])))
        {
            tight--;
        }

        return tight;
    }
}
