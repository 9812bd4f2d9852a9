using Timeline.Events;
using Timeline.French.Lexicon;
using Timeline.Tokenization;

namespace Timeline.French.Clauses;

/// <summary>Knows a reporting clause by its inverted subject: <em>…, a annoncé lundi son porte-parole</em>.</summary>
internal static class Incises
{
    private const int WidestAside = 14;

    /// <summary><em>…, a-t-on appris lundi de source policière</em>; <em>on a appris lundi que…</em></summary>
    public static bool IsHearsay(SentenceReading sentence, VerbGroup verb) =>
        verb is { Lemma: "apprendre", IsFinite: true } && (verb.IsInverted || (sentence[Math.Max(sentence.First, verb.Start - 1)].Is(ClauseWords.On) && ObjectsBetween.NoneBeforeThat(sentence, verb)));

    /// <summary>Whether a verb reports what stands before it, its subject after it.</summary>
    public static bool Is(SentenceReading sentence, VerbGroup group)
    {
        if (!group.IsFinite || group.Start == sentence.First || (Governances.OfVerb(sentence, group) & (Governance.Says | Governance.Quotes)) == 0 || sentence.Clauses.OpenerOf(group) >= 0)
        {
            return BareIncises.Are(sentence, group);
        }

        var before = group.Start - 1;
        while (before > sentence.First && !IsMark(sentence[before]) && IsLead(sentence, before))
        {
            before--;
        }

        var mark = sentence[before];
        if (!IsMark(mark))
        {
            return false;
        }

        var isAfterQuote = mark.Is('»') || mark.Is('”') || mark.Is('"') || (before > sentence.First && IsClosing(sentence[before - 1])) || mark.Is('?') || mark.Is('!');
        if (Sources.AfterVerb(sentence, group) is not { } subject)
        {
            return false;
        }

        // « Le ministre, qui dit avoir été informé « hier », a promis la création d'un comité »: no happening promises.
        if (group is { Class: EventClass.IAction, IsInverted: false } && NounReader.At(sentence, Math.Min(subject.Start + 1, sentence.End - 1)) is not null)
        {
            return false;
        }

        if (isAfterQuote)
        {
            return true;
        }

        // Without a quotation a mere everyday verb reports nothing: « …, a lancé le club ».
        return mark.Is(',')
            && (sentence[group.Trigger].Has(TokenTraits.Quoted) || (Governances.OfVerb(sentence, group) & Governance.Says) != 0 || group.IsInverted
                || IsFelt(sentence, group, subject) || (IsInside(sentence, subject, before) && Persons.Are(sentence, subject)))
            && (HasMainVerb(sentence, group.Start) || IsInside(sentence, subject, before) || IsAnswer(sentence, before) || IncisesBehindNouns.Are(sentence, group, subject, before))
                && !IsAwaited(sentence, group) && !IsListed(sentence, group, subject);
    }

    /// <summary><em>…, s'inquiète le maire</em>, <em>…, a promis mardi l'agence</em>: without a quotation as well, where a known person follows.</summary>
    private static bool IsFelt(SentenceReading sentence, VerbGroup group, SourceSpan subject) =>
        Clitics.IsReflexive(sentence.Readings, group.Head)
        || (group.Lemma is "corriger" or "promettre" or "prévoir" or "espérer" or "craindre" or "redouter" && !ClauseWords.PluralArticles.Contains(sentence[subject.Start])
            && !LittleWords.One.Contains(sentence[subject.Start]));

    private static bool IsMark(Token token) => token.Is(',') || token.Is('»') || token.Is('”') || token.Is('"') || token.Is('?') || token.Is('!') || token.Is('-') || token.Is('—') || token.Is('…');

    private static bool IsClosing(Token token) => token.Is('»') || token.Is('”') || token.Is('"');

    /// <summary><em>», avait pourtant promis</em>; also <em>comme l'a dit X</em>.</summary>
    private static bool IsLead(SentenceReading sentence, int position) => FunctionWords.InnerAdverbs.Contains(sentence[position]) || FunctionWords.IsManner(sentence.Text.Characters(position));

    public static bool HasMainVerb(SentenceReading sentence, int end, int start = 0)
    {
        foreach (var group in sentence.Groups)
        {
            if (group.Start >= end)
            {
                return false;
            }

            if (group.Start >= start && sentence.Clauses.IsMain(group))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary><em>Le Parlement, a indiqué le ministre, votera lundi</em>: the verb of the sentence comes right after.</summary>
    private static bool IsInside(SentenceReading sentence, SourceSpan subject, int comma)
    {
        for (var position = sentence.First; position < comma; position++)
        {
            if (sentence[position].Is(','))
            {
                return false;
            }
        }

        var end = BehindAside(sentence, BehindParticiple(sentence, subject.End));
        return end + 1 < sentence.End && sentence[end].Is(',')
            && (sentence.GroupAt(end + 1) is { IsFinite: true } || FunctionWords.SubjectPronouns.Contains(sentence[end + 1]) || ClauseWords.Starters.Contains(sentence[end + 1]));
    }

    /// <summary><em>Faux, rétorque le groupe</em>: one word may be all that is said.</summary>
    private static bool IsAnswer(SentenceReading sentence, int comma) =>
        comma == sentence.First + 1 && sentence[sentence.First].Kind == TokenKind.Word && !sentence[sentence.First].Has(TokenTraits.Temporal);

    /// <summary>The end of what a participle says of a noun group: <em>un rapport <b>révélé en mai par un journal</b>, …</em></summary>
    private static int BehindParticiple(SentenceReading sentence, int position) =>
        position < sentence.End && sentence.GroupAt(position) is { Form: VerbGroupForm.PastParticiple } ? sentence.NextMarkOrVerb(position, WidestAside) : position;

    /// <summary>The comma behind what is said of a noun group in brackets or between commas: <em>Mme Roux<b>, ministre de la Santé</b>, rouvrira</em>.</summary>
    private static int BehindAside(SentenceReading sentence, int position)
    {
        while (position < sentence.End && (sentence[position].Has(TokenTraits.Bracketed) || sentence[position].Is('(') || sentence[position].Is(')')))
        {
            position++;
        }

        if (position + 1 >= sentence.End || !sentence[position].Is(',') || sentence.GroupAt(position + 1) is { IsFinite: true })
        {
            return position;
        }

        return sentence.NextMarkOrVerb(position + 1, WidestAside) is var end && end < sentence.End && sentence[end].Is(',') ? end : position;
    }

    /// <summary><em>Le vent est tombé et, lundi, le groupe, basé à Dole, a dénoncé ce choix</em>: a second subject still waits for its verb.</summary>
    private static bool IsAwaited(SentenceReading sentence, VerbGroup group)
    {
        var from = sentence.First;
        foreach (var before in sentence.Groups)
        {
            from = before.End <= group.Start && sentence.Clauses.IsMain(before) ? before.End : from;
        }

        for (var position = from; position + 1 < group.Start - 1; position++)
        {
            if (FunctionWords.Conjunctions.Contains(sentence[position]) && sentence[position + 1].Is(',') && LeadingNounGroups.First(sentence, position + 1, group.Start) is not null)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary><em>Il a reçu les maires, a annoncé un plan et a promis</em>: a list of verbs with one subject.</summary>
    private static bool IsListed(SentenceReading sentence, VerbGroup group, SourceSpan subject)
    {
        if (sentence[group.Trigger].Has(TokenTraits.Quoted))
        {
            return false;
        }

        for (var position = subject.End; position < sentence.End - 1; position++)
        {
            if (sentence[position].Is(LittleWords.And))
            {
                return sentence.GroupAt(position + 1) is { IsFinite: true } next && next.Start == position + 1 && next.Tense == group.Tense && sentence.Clauses.IsMain(next);
            }
        }

        return false;
    }
}
