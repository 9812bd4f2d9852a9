using Timeline.Events;
using Timeline.French.Lexicon;
using Timeline.Tokenization;

namespace Timeline.French.Clauses;

/// <summary>The words to show for an event: its clause, cut at the clause's borders and readable by itself.</summary>
internal static class ClauseReader
{
    /// <summary>How far a clause reaches to either side of its predicate, in tokens: no reader keeps more, and the time stays linear.</summary>
    public const int Reach = 80;

    /// <summary>The tokens <c>[start, end)</c> of the clause of a predicate.</summary>
    public static (int Start, int End) Find(SentenceReading sentence, Attachment attachment)
    {
        var (start, end) = attachment.Verb switch
        {
            null => ReducedClauses.OfNoun(sentence, attachment.Trigger),
            { Form: VerbGroupForm.PastParticiple or VerbGroupForm.PresentParticiple } participle => ReducedClauses.OfParticiple(sentence, participle),
            { Form: VerbGroupForm.Infinitive } infinitive => OfInfinitive(sentence, infinitive),
            var finite => OfFinite(sentence, finite),
        };

        // « sous-entendre lundi un départ »: the lead of a joined verb is of its clause.
        var first = attachment.Verb is { } verb ? Math.Min(verb.Start, JoinedVerbs.WordOf(sentence.Readings, attachment.Trigger).Start) : attachment.Trigger;
        return Trim(sentence, Math.Min(start, first), end, first, Math.Max(attachment.Trigger + 1, attachment.Verb?.End ?? 0));
    }

    public static (int Start, int End) OfFinite(SentenceReading sentence, VerbGroup verb)
    {
        var borders = new ClauseBorders(sentence, verb.Trigger);
        var opener = sentence.Clauses.OpenerOf(verb);
        var start = verb.Start;
        while (start > Math.Max(sentence.First, verb.Start - Reach))
        {
            // « La police, qui ne dispose que de deux voitures, a arrêté… »: a que that restricts opens nothing.
            if (FunctionWords.Relatives.Contains(sentence[start - 1]) && !(ClauseWords.That.Contains(sentence[start - 1]) && !ClauseOpeners.Are(sentence, start - 1)))
            {
                start = start - 1 == sentence.First ? start : RelativeClauses.WithAntecedent(sentence, borders, start - 1, opener);
                break;
            }

            // « que la route, coupée depuis lundi, serait rouverte »: up to its opener all is of its clause.
            if (borders.IsLeft(start - 1, verb) && (start - 1 <= opener || opener < 0 || borders.Marks.IsHard(start - 1) || borders.ClosesSource(start - 1)))
            {
                break;
            }

            start--;
        }

        return (WithSubject(sentence, borders, verb, start), Math.Min(EndOf(sentence, borders, verb.End), RelativeClauses.EndBeforeMain(sentence, verb, opener)));
    }

    /// <summary><em>La société, créée en 1985, emploie trois cents personnes et inaugure vendredi un siège</em>: the second verb has the subject of the first.</summary>
    private static int WithSubject(SentenceReading sentence, ClauseBorders borders, VerbGroup verb, int start)
    {
        if (verb.IsInverted || borders.Marks.LastFiniteBefore(verb.Start) is not { } first || (first.Start < start && !borders.BeginsSource(start)) || verb.Start - first.Start > Reach)
        {
            return start;
        }

        for (var position = verb.Start - 1; position >= first.End; position--)
        {
            if (FunctionWords.Conjunctions.Contains(sentence[position]))
            {
                return borders.HasSubject(position + 1, verb.Start) ? start : Math.Min(start, OfFinite(sentence, first).Start);
            }
        }

        return start;
    }

    /// <summary>A clause that is opened on the way is not left before its verb has come: <em>a dit que la route, coupée lundi, serait rouverte</em>.</summary>
    private static int EndOf(SentenceReading sentence, ClauseBorders borders, int from)
    {
        var end = from;
        while (end < Math.Min(sentence.End, from + Reach) && (!borders.IsRight(end) || (!borders.Marks.IsHard(end) && sentence.Clauses.IsOpen(from, end))))
        {
            end++;
        }

        return end;
    }

    /// <summary><em>Les organisateurs espèrent atteindre…</em>: an infinitive is shown with the verb that governs it.</summary>
    private static (int Start, int End) OfInfinitive(SentenceReading sentence, VerbGroup infinitive)
    {
        var borders = new ClauseBorders(sentence, infinitive.Trigger);
        var end = EndOf(sentence, borders, infinitive.End);
        if (borders.Marks.LastBefore(infinitive.Start) is not { } governor || infinitive.Start - governor.End > 12 || borders.Marks.HasMark(governor.End, infinitive.Start))
        {
            return UnderNoun(sentence, borders, infinitive, end);
        }

        var start = governor.IsFinite ? OfFinite(sentence, governor).Start : governor.Form == VerbGroupForm.Infinitive ? governor.Start : ReducedClauses.OfParticiple(sentence, governor).Start;
        return (start, governor.Form == VerbGroupForm.PastParticiple ? BeforeMain(sentence, infinitive, end) : end);
    }

    /// <summary><em>La décision de fermer l'usine | a surpris</em>: an infinitive below a noun is shown with it, up to the verb of that noun.</summary>
    private static (int Start, int End) UnderNoun(SentenceReading sentence, ClauseBorders borders, VerbGroup infinitive, int end)
    {
        var link = infinitive.Start - 1;
        if (link <= sentence.First || !(LittleWords.BareOf.Contains(sentence[link]) || sentence[link].Is(LittleWords.At)) || !ShownNouns.Is(sentence, link - 1))
        {
            return (infinitive.Start, end);
        }

        var start = ReducedClauses.NounGroupStart(sentence, borders, link);
        return start < link && ShownNouns.HasArticle(sentence, start)
            ? (start, BeforeMain(sentence, infinitive, end))
            : (infinitive.Start, end);
    }

    /// <summary><em>Un homme accusé d'avoir fui en 2012 | a été jugé</em></summary>
    private static int BeforeMain(SentenceReading sentence, VerbGroup infinitive, int end) =>
        sentence.FiniteBefore(infinitive.Start) is null && sentence.FiniteAfter(infinitive.End) is { } next && sentence.Clauses.IsMain(next) ? Math.Min(end, next.Start) : end;

    /// <summary>Without marks, conjunctions and bare prepositions at its ends; the predicate itself always stays.</summary>
    private static (int Start, int End) Trim(SentenceReading sentence, int start, int end, int first, int last)
    {
        (start, end) = (Math.Min(Math.Max(start, AfterLabel(sentence)), first), Math.Max(end, last));
        var isBeforeRelative = end < sentence.End && FunctionWords.Relatives.Contains(sentence[end]);
        while (end > last && (IsStop(sentence[end - 1]) || FunctionWords.Conjunctions.Contains(sentence[end - 1]) || (isBeforeRelative && FunctionWords.Prepositions.Contains(sentence[end - 1]))))
        {
            end--;
        }

        // « jusqu'en 2010, date à laquelle »
        if (isBeforeRelative && end - 2 >= last && sentence[end - 2].Is(',') && FunctionWords.Prepositions.Contains(sentence[end]))
        {
            end -= 2;
        }

        while (start < first && (sentence[start].Kind == TokenKind.Punctuation || FunctionWords.Conjunctions.Contains(sentence[start])
            || (ClauseBorderWords.Leading.Contains(sentence[start]) && !ShownNouns.IsOccasion(sentence, start + 1)
                && !(start + 1 == first && sentence[start].Is(LittleWords.In)) && IsBareGroup(sentence, start, first, last))))
        {
            start++;
        }

        return (start, end);
    }

    /// <summary><em>16 h 05 Le préfet a levé…</em>, <em>[18h12] La SNCF…</em>, <em>16:20 | La direction…</em>: the hour of a live page is no word of the clause.</summary>
    private static int AfterLabel(SentenceReading sentence)
    {
        var position = sentence.First;
        while (position < sentence.End
            && (sentence[position].Has(TokenTraits.Temporal) || sentence[position].Is('[') || sentence[position].Is(']') || (position > sentence.First && sentence[position].Is('|'))))
        {
            position++;
        }

        var hasHour = sentence[sentence.First].Is('[') || sentence[sentence.First].Kind == TokenKind.Number;
        return hasHour && position < sentence.End && sentence[position].Has(TokenTraits.Capital) ? position : sentence.First;
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
