using Timeline.French.Lexicon;
using Timeline.French.Verbs;
using Timeline.Tokenization;

namespace Timeline.French.Clauses;

/// <summary>Tells a verb form from the noun or adjective that is spelled alike, by what stands around it.</summary>
internal static class Homographs
{
    /// <summary>Whether a token is a finite verb here; which reading.</summary>
    public static bool TryFinite(VerbReadings readings, int position, out VerbForm found)
    {
        found = default;

        // « RABAT, 1er mars – »
        if (position == readings.First && readings.Token(position).Has(TokenTraits.AllCapitals) && position + 1 < readings.End && readings.Token(position + 1).Kind == TokenKind.Punctuation)
        {
            return false;
        }

        if ((FunctionWords.NeverVerbs.Contains(readings.Token(position)) && !Subjects.StandBefore(readings, position) && !VerbalPrepositions.IsVerb(readings, position))
            || FormsOfBe.IsThatIs(readings, position))
        {
            return false;
        }

        foreach (var form in readings[position])
        {
            if (form.Tense == VerbTense.Imperative && Imperatives.IsOrder(readings, position, form))
            {
                found = form;
                return true;
            }

            if (form.Tense == VerbTense.SubjunctivePresent && Subjunctives.IsParticiple(readings, position))
            {
                continue;
            }

            if (IsFiniteTense(form.Tense) && Subjects.Agrees(readings, position, form) && (found.Verb is null || Rank(form) < Rank(found)))
            {
                found = form;
            }
        }

        return found.Verb is not null && !IsNoun(readings, position, found) && !(found.Tense == VerbTense.Present && ReducedParticiples.IsOne(readings, position));
    }

    public static bool IsFiniteTense(VerbTense tense) => tense is VerbTense.Present or VerbTense.Imperfect or VerbTense.PastHistoric or VerbTense.Future
        or VerbTense.Conditional or VerbTense.SubjunctivePresent or VerbTense.SubjunctiveImperfect;

    /// <summary>Whether a noun may be the subject of a form.</summary>
    public static bool MayFollowNoun(VerbForm form) => IsFiniteTense(form.Tense) && (form.Persons & VerbPersons.Third) != 0;

    /// <summary>Whether a noun may be the subject of one of these.</summary>
    public static bool MayFollowNoun(ReadOnlySpan<VerbForm> forms)
    {
        foreach (var form in forms)
        {
            if (MayFollowNoun(form))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Present and subjunctive forms are spelled like nouns (<em>porte, suite</em>); a future or an imperfect hardly ever is.</summary>
    private static bool IsNoun(VerbReadings readings, int position, VerbForm form)
    {
        // « Cotisation a régler avant le 31 »: the accent is missing, and nobody has anything.
        if (form.Verb.Infinitive is "être" or "avoir")
        {
            return FormsOfBe.IsEast(readings, position)
                || (readings.Token(position).Length == 1 && position + 1 < readings.End && readings.Find(position + 1, VerbTense.Infinitive) is not null
                    && readings.Find(position + 1, VerbTense.PastParticiple) is null);
        }

        var token = readings.Token(position);
        if (Clitics.IsJoined(readings, position))
        {
            return true;
        }

        if (form.Tense is VerbTense.Present or VerbTense.SubjunctivePresent
            && (TouchingVerbs.Are(readings, position) || TouchingVerbs.AreKinds(readings, position) || TouchingVerbs.IsBeforeVerb(readings, position)))
        {
            return true;
        }

        // « le groupe rebelle modéré », « le suicide de lundi »: nobody does it but to himself.
        if (form.Tense is VerbTense.Present or VerbTense.SubjunctivePresent && form.Verb.Has(VerbTraits.Reflexive) && !Clitics.IsReflexive(readings, position))
        {
            return true;
        }

        if (VerblikeNouns.AreApposed(readings, position))
        {
            return true;
        }

        // « il travaille comme garde », « il a pris part lundi au débat »
        if ((position > readings.First && readings.Token(position - 1).Is(LittleWords.As)) || VerblikeNouns.AreBareObjects(readings, position) || StateRules.IsAdjective(readings, position))
        {
            return true;
        }

        return (token.Has(TokenTraits.Hyphenated) && !(IsUnmistakable(form) && JoinedVerbs.EndAt(readings, position)))
            || (NounPlaces.IsOne(readings, position) && !IsUnmistakable(form) && !IsOfMany(readings, position, form)
                && !NounlessSubjects.StandBefore(readings, position, form) && !ElidedObjects.IsBefore(readings, position))
            || HeadlineNouns.IsOne(readings, position, form.Tense);
    }

    /// <summary><em>Dont 80 campent dehors</em>: behind a number a noun would have an <em>s</em>.</summary>
    private static bool IsOfMany(VerbReadings readings, int position, VerbForm form) =>
        form.Tense == VerbTense.Present && (form.Persons & VerbPersons.Plural) != 0 && readings.Token(position - 1).Kind == TokenKind.Number && readings.Text.Characters(position).EndsWith("nt");

    private static bool IsUnmistakable(VerbForm form) => form.Tense switch
    {
        VerbTense.Future or VerbTense.Conditional or VerbTense.SubjunctiveImperfect or VerbTense.Imperfect => true,
        VerbTense.PastHistoric => (form.Persons & VerbPersons.Plural) != 0,
        _ => false,
    };

    /// <summary><em>Étaient</em> is of être, not of étayer, <em>nous allions</em> of aller, not of allier; the indicative before the subjunctive, the present before the past historic: <em>finit, dit</em>.</summary>
    private static int Rank(VerbForm form) => form.Verb.Infinitive is "être" or "avoir" or "aller" ? -1 : form.Tense switch
    {
        VerbTense.Present => 0,
        VerbTense.Future or VerbTense.Imperfect or VerbTense.Conditional => 1,
        VerbTense.PastHistoric => 2,
        _ => 3,
    };
}
