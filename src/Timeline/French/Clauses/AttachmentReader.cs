using Timeline.Events;
using Timeline.French.Lexicon;
using Timeline.Recognition;
using Timeline.Tokenization;

namespace Timeline.French.Clauses;

/// <summary>Chooses the predicates that an expression dates, by the rules of spec events 3, in their order.</summary>
internal sealed class AttachmentReader(SentenceReading sentence)
{
    private static readonly WordSet Light = FrenchWords.Set("le", "la", "les", "l'", "en", "au", "à", "dans", "ce", "cette", "pour", "lors", "vers", "dès", "pendant", "durant", "aux", "cours", "de", "des", "du", "d'");
    private static readonly WordSet OfWords = FrenchWords.Set("de", "d'", "du", "des");
    private static readonly WordSet OccasionWords = FrenchWords.Set("lors", "après", "depuis", "avant", "malgré", "dès", "pendant", "durant", "jusqu'");
    private static readonly WordSet OccasionNouns = FrenchWords.Set("suite", "cours", "raison", "cause", "occasion", "issue", "marge");

    private static readonly HashSet<string> Planning = ["prévoir", "programmer", "planifier", "envisager", "préparer", "viser", "promettre"];

    /// <summary>The predicates of the expression on the tokens <c>[start, end)</c>: none, one, or several that share it.</summary>
    public IReadOnlyList<Attachment> Find(int start, int end)
    {
        if (Dateline.Is(sentence, start, end) || Superlatives.HoldsSince(sentence, start))
        {
            return [];
        }

        var attachment = InBrackets(start, end) ?? OfNoun(start) ?? OnOccasionOfNoun(start) ?? Cleft(start, end) ?? BeforeParticiple(start, end) ?? OfRole(start) ?? DatedNoun(start) ?? PlannedNoun(start) ?? AfterOpener(start, end)
            ?? CloseOnTheLeft(start, end) ?? SubjectNoun(start) ?? AtStart(start, end) ?? Nearest(start, end) ?? NearestNoun(start, end);
        return attachment is null ? [] : attachment.Verb is { } verb && verb.Start >= end ? [attachment, .. Sharing(verb, attachment)] : [attachment];
    }

    /// <summary><em>(1971)</em>, <em>(2006-2008)</em>: what stands before the bracket.</summary>
    private Attachment? InBrackets(int start, int end)
    {
        if (!sentence[start].Has(TokenTraits.Bracketed))
        {
            return null;
        }

        var open = start;
        while (open > sentence.First && !sentence[open].Is('(') && !sentence[open].Is('['))
        {
            open--;
        }

        foreach (var group in sentence.Groups)
        {
            if (group.Start >= open && sentence[group.Trigger].Has(TokenTraits.Bracketed) && group.Start < end + 12 && IsBracketFree(Math.Min(end, group.End), Math.Max(start, group.Start)))
            {
                return Attachment.To(group, "entre parenthèses", 0.85);
            }
        }

        if (NounReader.NearestBefore(sentence, open, out var noun) is >= 0 and var position)
        {
            return new Attachment(position, null, noun!.Class, "parenthèse après un nom", 0.8);
        }

        return LeftVerb(open, outside: true) is { } verb ? Attachment.To(verb, "parenthèse après un nom propre", 0.6) : null;
    }

    private bool IsBracketFree(int from, int to)
    {
        for (var position = from; position < to; position++)
        {
            if (sentence[position].Is(')') || sentence[position].Is('('))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary><em>l'attentat du 13 novembre</em>, <em>les élections de juin</em>.</summary>
    private Attachment? OfNoun(int start)
    {
        var link = start - 1;
        if (link >= sentence.First && FunctionWords.CliticDeterminers.Contains(sentence[link]))
        {
            link--;
        }

        return link > sentence.First && OfWords.Contains(sentence[link]) && NounReader.NearestBefore(sentence, link, out var noun) is >= 0 and var position
            ? new Attachment(position, null, noun!.Class, "nom d'événement + de + date", 0.85)
            : null;
    }

    /// <summary><em>lors de la visite mardi</em>, <em>malgré le retrait en mars</em>.</summary>
    private Attachment? OnOccasionOfNoun(int start)
    {
        // « lors de sa visite en Asie, l'été 2007, il … »: the comma may stand between.
        var stop = start;
        while (stop > sentence.First && (FunctionWords.CliticDeterminers.Contains(sentence[stop - 1]) || sentence[stop - 1].Is(FrenchWords.Number("en"))))
        {
            stop--;
        }

        stop = stop > sentence.First && sentence[stop - 1].Is(',') ? stop - 1 : start;
        var position = NounReader.OutermostBefore(sentence, stop, out var noun);
        if (position < 0)
        {
            return null;
        }

        for (var back = position - 1; back >= Math.Max(sentence.First, position - 4); back--)
        {
            if (OccasionWords.Contains(sentence[back]) || (OccasionNouns.Contains(sentence[back]) && (OfWords.Contains(sentence[back + 1]) || sentence[back + 1].Is(FrenchWords.Number("à")))))
            {
                return new Attachment(position, null, noun!.Class, "lors de + nom d'événement + date", 0.75);
            }

            if (sentence[back].Kind != TokenKind.Word || sentence.GroupAt(back) is not null)
            {
                return null;
            }
        }

        return null;
    }

    /// <summary><em>Anne Roux, ministre de 1995 à 1997, …</em>: an apposed office is a state that the date dates.</summary>
    private Attachment? OfRole(int start)
    {
        for (var back = start - 1; back >= Math.Max(sentence.First, start - 10); back--)
        {
            var token = sentence[back];
            if (token.Kind == TokenKind.Punctuation || sentence.GroupAt(back) is not null || FunctionWords.Relatives.Contains(token))
            {
                return null;
            }

            if (!RoleNouns.All.Contains(token))
            {
                continue;
            }

            var first = back;
            while (first > sentence.First && (RoleNouns.Leads.Contains(sentence[first - 1]) || sentence[first].Has(TokenTraits.Hyphenated)))
            {
                first--;
            }

            if (first > sentence.First && (sentence[first - 1].Is(',') || sentence[first - 1].Is('(')))
            {
                return new Attachment(back, null, EventClass.State, "fonction apposée", 0.75);
            }
        }

        return null;
    }

    /// <summary><em>Le programme prévoit deux essais en 2018</em>: a plan is not of the day that is planned.</summary>
    private Attachment? PlannedNoun(int start) =>
        LeftVerb(start, outside: false) is { } verb && Planning.Contains(verb.Lemma) && !verb.IsPassive && verb.Form != VerbGroupForm.PastParticiple && !HasBorder(verb.End, start)
            && NounReader.OutermostBefore(sentence, start, out var noun) is >= 0 and var position && position >= verb.End
            ? new Attachment(position, null, noun!.Class, "nom d'événement prévu", 0.75)
            : null;

    /// <summary><em>Un décret datant de 2015</em> is of 2015.</summary>
    private Attachment? DatedNoun(int start)
    {
        var verb = LeftVerb(start, outside: false);
        return verb is { Lemma: "dater", Form: VerbGroupForm.PresentParticiple } && start - verb.End <= 2 && NounReader.NearestBefore(sentence, verb.Start, out var noun) is >= 0 and var position
            ? new Attachment(position, null, noun!.Class, "nom d'événement datant de", 0.8)
            : null;
    }

    /// <summary><em>C'est mardi que le maire a démissionné.</em></summary>
    private Attachment? Cleft(int start, int end) =>
        end < sentence.End && FunctionWords.Subordinators.Contains(sentence[end]) && !sentence[end].Is(FrenchWords.Number("si")) && start - 1 >= sentence.First
            && sentence.GroupAt(start - 1) is { Lemma: "être" } && NextFinite(end) is { } verb
            ? Attachment.To(verb, "c'est … que", 0.9)
            : null;

    /// <summary><em>un clou d'or, aujourd'hui conservé au musée</em>.</summary>
    private Attachment? BeforeParticiple(int start, int end) =>
        start > sentence.First && end < sentence.End && (sentence[start - 1].Is(',') || sentence[start - 1].Is('(')) && sentence.GroupAt(end) is { Form: VerbGroupForm.PastParticiple } participle
            && participle.Start == end
            ? Attachment.To(participle, "date devant un participe", 0.9)
            : null;

    private Attachment? AfterOpener(int start, int end)
    {
        var before = start - 1;
        while (before >= sentence.First && Light.Contains(sentence[before]))
        {
            before--;
        }

        // « et, en juillet 2000, le président a mis sur pied… »
        if (before > sentence.First && sentence[before].Is(',') && end < sentence.End && sentence[end].Is(','))
        {
            before--;
        }

        if (before < sentence.First)
        {
            return null;
        }

        var token = sentence[before];
        var opens = FunctionWords.Conjunctions.Contains(token) || FunctionWords.Relatives.Contains(token) || token.Is(';') || token.Is(':') || token.Is('«') || token.Is('“') || token.Is('"');
        return opens && NextFinite(end) is { } verb ? Attachment.To(verb, "après et, que, qui, deux-points", 0.85) : null;
    }

    private Attachment? CloseOnTheLeft(int start, int end)
    {
        var group = LeftVerb(start, outside: false);
        if (group is null)
        {
            return null;
        }

        // « Il a démissionné, lundi, après… »: commas around the date alone are no border, unless a clause of its own follows.
        var isApart = start - 1 >= sentence.First && sentence[start - 1].Is(',') && end < sentence.End && (sentence[end].Is(',') || sentence[end].Is('.')) && !OpensClause(end + 1);
        var stop = isApart ? start - 1 : start;
        return HasBorder(group.End, stop) ? null : Attachment.To(group, "verbe proche à gauche", 0.92);
    }

    /// <summary>Whether a subject and its verb begin here: <em>j'en aurai</em>, <em>le maire a</em>.</summary>
    private bool OpensClause(int position) =>
        position < sentence.End && !FunctionWords.Prepositions.Contains(sentence[position]) && !FunctionWords.Relatives.Contains(sentence[position])
        && !FunctionWords.Conjunctions.Contains(sentence[position]) && NextFinite(position) is not null;

    /// <summary><em>Les frappes depuis le 30 septembre ont tué</em>: before any finite verb, the noun that the date stands with.</summary>
    private Attachment? SubjectNoun(int start)
    {
        foreach (var group in sentence.Groups)
        {
            if (group.End <= start && group.IsFinite)
            {
                return null;
            }
        }

        return NounReader.OutermostBefore(sentence, start, out var noun) is >= 0 and var position
            ? new Attachment(position, null, noun!.Class, "nom d'événement avant le verbe", 0.7)
            : null;
    }

    private Attachment? AtStart(int start, int end)
    {
        foreach (var group in sentence.Groups)
        {
            if (group.End <= start && group.IsFinite && IsSameZone(group, start))
            {
                return null;
            }
        }

        return NextFinite(end) is { } verb ? Attachment.To(verb, "en tête de phrase", 0.92) : null;
    }

    private Attachment? Nearest(int start, int end)
    {
        var verb = LeftVerb(start, outside: false) ?? NextFinite(end);
        if (verb is null)
        {
            foreach (var group in sentence.Groups)
            {
                if (group.Start >= end && IsSameZone(group, start))
                {
                    verb = group;
                    break;
                }
            }
        }

        return verb is null ? null : Attachment.To(verb, "verbe le plus proche", 0.65);
    }

    private Attachment? NearestNoun(int start, int end) => NounReader.Nearest(sentence, start, end, out var noun) is >= 0 and var position
        ? new Attachment(position, null, noun!.Class, "nom d'événement le plus proche", 0.6)
        : null;

    /// <summary><em>Mardi, il a démissionné et quitté le pays</em>: what <em>et</em> joins to the predicate shares its date.</summary>
    private IEnumerable<Attachment> Sharing(VerbGroup verb, Attachment first)
    {
        var last = verb;
        foreach (var group in sentence.Groups)
        {
            if (group.Start <= last.Trigger || !IsSameZone(group, verb.Trigger))
            {
                continue;
            }

            if (!IsJoined(last, group))
            {
                break;
            }

            yield return Attachment.To(group, first.Rule + ", partagé", first.Confidence - 0.1);
            last = group;
        }
    }

    /// <summary>Whether <em>et</em> stands right before the second, with no subject of its own.</summary>
    private bool IsJoined(VerbGroup one, VerbGroup other) =>
        other.Start - 1 > one.Trigger && sentence[other.Start - 1].Is(FrenchWords.Number("et"))
        && (other.Form == VerbGroupForm.PastParticiple ? one.IsFinite && one.Head != one.Trigger : other.IsFinite && one.IsFinite)
        && !HasRelative(one.End, other.Start);

    private bool HasRelative(int from, int to)
    {
        for (var position = from; position < to; position++)
        {
            if (FunctionWords.Relatives.Contains(sentence[position]) || sentence[position].Is(';') || sentence[position].Is(':'))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The next finite verb that no relative or subordinate clause of its own holds.</summary>
    private VerbGroup? NextFinite(int end)
    {
        var held = 0;
        var position = end;
        foreach (var group in sentence.Groups)
        {
            if (group.Start < end)
            {
                continue;
            }

            for (; position < group.Start; position++)
            {
                var opens = FunctionWords.Relatives.Contains(sentence[position]) || FunctionWords.Subordinators.Contains(sentence[position]) && sentence[position].Is(FrenchWords.Number("s'")) is false;
                held += opens && position > end ? 1 : 0;
            }

            position = group.End;
            if (!group.IsFinite)
            {
                continue;
            }

            if (held > 0)
            {
                held--;
            }
            else if (IsSameZone(group, end - 1))
            {
                return group;
            }
        }

        return null;
    }

    private VerbGroup? LeftVerb(int start, bool outside)
    {
        for (var i = sentence.Groups.Count - 1; i >= 0; i--)
        {
            var group = sentence.Groups[i];
            if (group.End <= start && (outside ? !sentence[group.Trigger].Has(TokenTraits.Bracketed) : IsSameZone(group, start)))
            {
                return group;
            }
        }

        return null;
    }

    /// <summary>Quotation marks and brackets separate: a date outside of them dates nothing inside, and the other way round.</summary>
    private bool IsSameZone(VerbGroup group, int position) =>
        sentence[group.Trigger].Has(TokenTraits.Quoted) == sentence[position].Has(TokenTraits.Quoted)
        && (!sentence[group.Trigger].Has(TokenTraits.Bracketed) || sentence[position].Has(TokenTraits.Bracketed));

    private bool HasBorder(int from, int to)
    {
        for (var position = from; position < to; position++)
        {
            var token = sentence[position];
            if (token.Is(',') || token.Is('"') || token.Is('«') || token.Is('»') || token.Is('(') || token.Is(')') || token.Is(';') || token.Is(':') || FunctionWords.Relatives.Contains(token))
            {
                return true;
            }
        }

        return false;
    }
}
