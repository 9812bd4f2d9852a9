using Timeline.Events;
using Timeline.French.Lexicon;
using Timeline.Recognition;
using Timeline.Tokenization;

namespace Timeline.French.Clauses;

/// <summary>The words to show for an event: its clause, cut at the clause's borders and readable by itself.</summary>
internal static class ClauseReader
{
    /// <summary>How far a clause reaches to either side of its predicate, in tokens: no reader keeps more, and the time stays linear.</summary>
    private const int Reach = 80;

    private static readonly WordSet LeadingWords = FrenchWords.Set("de", "d'", "dans", "par", "pour", "sans", "avec", "sur", "sous", "chez", "vers", "contre", "en", "à", "lors", "depuis", "après", "avant", "malgré");

    private static readonly WordSet Of = FrenchWords.Set("de", "d'", "du", "des");

    /// <summary><em>d'abord fixée au 5 novembre</em>.</summary>
    private static readonly ushort Outset = FrenchWords.Number("abord");

    private static readonly WordSet NoAntecedents = FrenchWords.Set("que", "qu'");

    private static readonly WordSet Demonstratives = FrenchWords.Set("ce", "celui", "celle", "ceux", "celles");

    /// <summary>The tokens <c>[start, end)</c> of the clause of a predicate.</summary>
    public static (int Start, int End) Find(SentenceReading sentence, Attachment attachment)
    {
        var (start, end) = attachment.Verb switch
        {
            null => OfNoun(sentence, attachment.Trigger),
            { Form: VerbGroupForm.PastParticiple or VerbGroupForm.PresentParticiple } participle => OfParticiple(sentence, participle),
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
        if (NoAntecedents.Contains(sentence[relative]) || sentence[relative - 1].Kind == TokenKind.Punctuation && !sentence[relative - 1].Is(','))
        {
            return relative + 1;
        }

        if (Demonstratives.Contains(sentence[relative - 1]))
        {
            return relative - 1;
        }

        var before = sentence[relative - 1].Is(',') ? relative - 1 : relative;
        var start = NounGroupStart(sentence, borders, before);
        return start < before ? start : relative + 1;
    }

    /// <summary><em>Une loi, votée en 1901</em>; <em>Interpellé lundi, le maire</em>: a participle is readable with what it is said of.</summary>
    private static (int Start, int End) OfParticiple(SentenceReading sentence, VerbGroup participle)
    {
        var borders = new ClauseBorders(sentence, participle.Trigger);
        var start = participle.Start;
        while (start > sentence.First && participle.Start - start < 3 && FunctionWords.IsManner(sentence.Text.Characters(start - 1)) | FunctionWords.InnerAdverbs.Contains(sentence[start - 1]))
        {
            start--;
        }

        if (sentence.First <= start - 3 && sentence[start - 1].Is(Outset) && Of.Contains(sentence[start - 2]))
        {
            start -= 2;
        }

        var end = participle.End;
        while (end < Math.Min(sentence.End, participle.End + Reach) && !borders.EndsGroup(end) && !sentence[end].Is(','))
        {
            end++;
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

    /// <summary><em>Les organisateurs espèrent atteindre…</em>: an infinitive is shown with the verb that governs it.</summary>
    private static (int Start, int End) OfInfinitive(SentenceReading sentence, VerbGroup infinitive)
    {
        var borders = new ClauseBorders(sentence, infinitive.Trigger);
        var end = EndOf(sentence, borders, infinitive.End);
        if (borders.LastBefore(infinitive.Start) is not { } governor || infinitive.Start - governor.End > 12 || borders.HasMark(governor.End, infinitive.Start))
        {
            return (infinitive.Start, end);
        }

        var start = governor.IsFinite ? OfFinite(sentence, governor).Start : governor.Form == VerbGroupForm.Infinitive ? governor.Start : OfParticiple(sentence, governor).Start;
        return (start, end);
    }

    /// <summary>The noun group itself: <em>l'annonce d'un plan de 140 suppressions de postes</em>.</summary>
    private static (int Start, int End) OfNoun(SentenceReading sentence, int noun)
    {
        var borders = new ClauseBorders(sentence, noun);
        var start = noun;
        while (start > sentence.First && (FunctionWords.Determiners.Contains(sentence[start - 1]) || FunctionWords.CliticDeterminers.Contains(sentence[start - 1])
            || FunctionWords.EarlyAdjectives.Contains(sentence[start - 1]) || sentence[start - 1].Kind == TokenKind.Number))
        {
            start--;
        }

        var end = noun + 1;
        while (end < Math.Min(sentence.End, noun + Reach) && !borders.EndsGroup(end) && !sentence[end].Is(','))
        {
            end++;
        }

        return (start, end);
    }

    /// <summary>
    /// Where the noun group begins that ends at <paramref name="end"/>. At the head of a clause it is all that stands there
    /// (<em>L'audience sur les dédommagements, fixée au 5 novembre</em>); after a verb, what <em>de</em> holds together.
    /// </summary>
    private static int NounGroupStart(SentenceReading sentence, ClauseBorders borders, int end)
    {
        var wide = end;
        while (wide > Math.Max(sentence.First, end - Reach) && !borders.BeginsGroup(wide - 1))
        {
            wide--;
        }

        if (wide == sentence.First || sentence.GroupAt(wide - 1) is null)
        {
            return wide;
        }

        var tight = end;
        while (tight > wide && (!FunctionWords.Prepositions.Contains(sentence[tight - 1]) || Of.Contains(sentence[tight - 1])))
        {
            tight--;
        }

        return tight;
    }

    /// <summary>Without marks, conjunctions and bare prepositions at its ends; the predicate itself always stays.</summary>
    private static (int Start, int End) Trim(SentenceReading sentence, int start, int end, int first, int last)
    {
        (start, end) = (Math.Min(start, first), Math.Max(end, last));
        while (end > last && (IsStop(sentence[end - 1]) || FunctionWords.Conjunctions.Contains(sentence[end - 1])))
        {
            end--;
        }

        while (start < first && (sentence[start].Kind == TokenKind.Punctuation || FunctionWords.Conjunctions.Contains(sentence[start])
            || (LeadingWords.Contains(sentence[start]) && IsBareGroup(sentence, start, first, last))))
        {
            start++;
        }

        return (start, end);
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
