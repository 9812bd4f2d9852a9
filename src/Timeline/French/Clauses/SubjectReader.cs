using Timeline.Events;
using Timeline.French.Lexicon;
using Timeline.French.Verbs;
using Timeline.Tokenization;

namespace Timeline.French.Clauses;

/// <summary>Finds the subject before a verb: <em>la direction, qui n'a rien précisé, a dit espérer</em>.</summary>
internal static class SubjectReader
{
    private const int Deepest = 4;

    public static SourceSpan? Find(SentenceReading sentence, VerbGroup group, int depth = 0)
    {
        if (Pronoun(sentence, group) is { } pronoun)
        {
            return sentence[pronoun].Is(ClauseWords.Qui) ? Antecedent(sentence, pronoun) : new SourceSpan(sentence.Number, pronoun, pronoun + 1, IsPronoun: true);
        }

        var previous = PreviousInClause(sentence, group);
        var start = ClauseStart(sentence, group, previous);
        // « Cette fois, celui-ci assure », « en mars, ce dernier a dit »: right before its verb.
        if ((Demonstratives.At(sentence, start) ?? (group.Start - 2 > start ? Demonstratives.At(sentence, group.Start - 2) : null)) is { } demonstrative)
        {
            return demonstrative;
        }

        if (LeadingNounGroups.First(sentence, start, group.Start) is { } found)
        {
            return found;
        }

        // « accuse le chef de l'Etat et demande que… »: what et joins has the same subject.
        return previous is not null && depth < Deepest ? Incises.Is(sentence, previous) ? null : Find(sentence, previous, depth + 1) : null;
    }

    /// <summary><em>Le conseil est divisé, le maire affirmant que le pont rouvrira</em>: a participle may have a subject, right before it and behind a comma.</summary>
    public static SourceSpan? OfItsOwn(SentenceReading sentence, VerbGroup group)
    {
        if (group.Form != VerbGroupForm.PresentParticiple || group.Start <= sentence.First)
        {
            return null;
        }

        var comma = group.Start - 1;
        while (comma > sentence.First && sentence[comma].Kind == TokenKind.Word && sentence.GroupAt(comma) is null)
        {
            comma--;
        }

        return sentence[comma].Is(',') && NounGroups.Begins(sentence, comma + 1) && LeadingNounGroups.First(sentence, comma + 1, group.Start) is { } subject && subject.End == group.Start
            ? subject
            : null;
    }

    private static int? Pronoun(SentenceReading sentence, VerbGroup group)
    {
        // « Lui dit n'en rien savoir », « eux affirment »: no object opens a sentence.
        if (group.Head == sentence.First + 1 && ClauseWords.SetApart.Contains(sentence[sentence.First]) && sentence[sentence.First].Has(TokenTraits.Capital))
        {
            return sentence.First;
        }

        for (var position = group.Head - 1; position >= Math.Max(sentence.First, group.Start - 1); position--)
        {
            ref readonly var token = ref sentence[position];
            if (token.Is(ClauseWords.Qui) || (FunctionWords.SubjectPronouns.Contains(token) && !FunctionWords.Clitics.Contains(token)))
            {
                return position;
            }
        }

        return null;
    }

    /// <summary>The noun group before <em>qui</em>.</summary>
    public static SourceSpan? Antecedent(SentenceReading sentence, int relative)
    {
        var end = sentence[relative - 1 < sentence.First ? relative : relative - 1].Is(',') ? relative - 1 : relative;
        var start = end;
        for (var position = end - 1; position >= sentence.First; position--)
        {
            if (sentence[position].Kind == TokenKind.Punctuation || (sentence.GroupAt(position) is not null && !ClauseWords.Starters.Contains(sentence[position])))
            {
                break;
            }

            if (NounGroups.Begins(sentence, position) || ClauseWords.Starters.Contains(sentence[position]))
            {
                start = position;
            }

            if (ClauseWords.Prepositions.Contains(sentence[position]) && !LittleWords.OfWords.Contains(sentence[position]) && start > position)
            {
                break;
            }
        }

        return start < end ? new SourceSpan(sentence.Number, start, end) : null;
    }

    /// <summary>The finite verb before this one on the same level, or null.</summary>
    private static VerbGroup? PreviousInClause(SentenceReading sentence, VerbGroup group)
    {
        var opener = sentence.Clauses.OpenerOf(group);
        VerbGroup? previous = null;
        foreach (var other in sentence.Groups)
        {
            if (other.Start >= group.Start)
            {
                break;
            }

            if (other.IsFinite && other.Start > opener && IsSameLevel(sentence, other, opener))
            {
                previous = other;
            }
        }

        return previous;
    }

    private static bool IsSameLevel(SentenceReading sentence, VerbGroup other, int opener) => opener >= 0 ? sentence.Clauses.OpenerOf(other) == opener : sentence.Clauses.IsMain(other);

    private static int ClauseStart(SentenceReading sentence, VerbGroup group, VerbGroup? previous)
    {
        var opener = sentence.Clauses.OpenerOf(group);
        var start = opener >= 0 ? opener + 1 : Dateline.EndOf(sentence);
        var border = previous is null ? start : previous.End;

        // « Il est mis en cause : la chambre, saisie en mai, lui reproche… »: behind a colon nothing is shared with the verb before.
        for (var position = group.Start - 1; position >= border; position--)
        {
            if (sentence[position].Is('»') && PartialQuote(sentence, position, border) is > 0 and var opening)
            {
                position = opening;
                continue;
            }

            if (IsBreak(sentence[position]))
            {
                return position + 1;
            }
        }

        // A comma or « et » ends a clause only where a verb stands before it.
        for (var position = group.Start - 1; previous is not null && position >= border; position--)
        {
            ref readonly var token = ref sentence[position];
            if ((ClauseWords.Coordinators.Contains(token) || token.Is(',')) && (position + 1 == group.Start || HasNounGroup(sentence, position + 1, group.Start)))
            {
                return position + 1;
            }
        }

        return border;
    }

    /// <summary>Where a quotation opens that is part of a clause: <em>le mouvement, qui parle de « légitime défense », a démenti</em>.</summary>
    private static int PartialQuote(SentenceReading sentence, int closing, int border)
    {
        for (var position = closing - 1; position > border; position--)
        {
            if (sentence[position].Is('«'))
            {
                return sentence[position - 1].Kind == TokenKind.Word && sentence.GroupAt(position - 1) is null ? position : -1;
            }
        }

        return -1;
    }

    private static bool IsBreak(Token token) =>
        token.Is(';') || token.Is(':') || token.Is('«') || token.Is('»') || token.Is('“') || token.Is('”') || token.Is('"') || token.Is('?') || token.Is('!');

    private static bool HasNounGroup(SentenceReading sentence, int start, int end) => LeadingNounGroups.First(sentence, start, end) is not null;
}
