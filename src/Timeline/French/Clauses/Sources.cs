using Timeline.Events;
using Timeline.French.Lexicon;
using Timeline.Tokenization;

namespace Timeline.French.Clauses;

/// <summary>Where a source stands: the tokens <c>[Start, End)</c> of a noun group, or the one token of a pronoun.</summary>
/// <param name="Sentence">The number of its sentence.</param>
/// <param name="Start">Its first token.</param>
/// <param name="End">The token just past its last one.</param>
/// <param name="IsPronoun">Whether it stands for something named before.</param>
internal readonly record struct SourceSpan(int Sentence, int Start, int End, bool IsPronoun = false);

/// <summary>Finds the noun group that is the subject or the agent of a verb.</summary>
internal static class Sources
{
    /// <summary>How far an agent may stand from its participle: <em>accusé mardi à Lyon par le parquet</em>.</summary>
    private const int WidestAgent = 7;

    /// <summary>Who does what the verb says: subject, inverted subject, agent of a passive; for an infinitive that of the verb above.</summary>
    public static SourceSpan? Of(SentenceReading sentence, VerbGroup group) => group switch
    {
        // « La banque a relevé ses taux et indiqué que… »: who has done the one has said the other.
        { Form: VerbGroupForm.PastParticiple, IsCompound: true, IsPassive: false } => Subject(sentence, group),
        { Form: VerbGroupForm.PastParticiple } or { IsPassive: true } => Agent(sentence, group),
        { IsFinite: true } => AfterInversion(sentence, group) ?? Subject(sentence, group),
        { Form: VerbGroupForm.PresentParticiple } when WordBearers.Before(sentence, group) is { } holder => holder,
        // An infinitive or a participle shares the subject of the verb before, where it has none.
        _ => SubjectReader.OfItsOwn(sentence, group) ?? NarrativeInfinitives.SubjectOf(sentence, group) ?? (VerbOf(sentence, group) is { } above ? Of(sentence, above) : null),
    };

    /// <summary><em>Le directeur a estimé que ce mouvement était vain, assurant que…</em>: a participle behind a comma is of the main verb.</summary>
    private static VerbGroup? VerbOf(SentenceReading sentence, VerbGroup group)
    {
        var above = sentence.FiniteBefore(group.Start);
        return group.Form == VerbGroupForm.PresentParticiple && above is not null && sentence[group.Start - 1].Is(',')
            && sentence.Clauses.OpenerOf(above) is > 0 and var opener && ClauseWords.That.Contains(sentence[opener])
            ? sentence.FiniteBefore(opener) ?? above
            : above;
    }

    /// <summary>The agent of a passive: <em>accusée par l'agence antidopage</em>.</summary>
    public static SourceSpan? Agent(SentenceReading sentence, VerbGroup group)
    {
        for (var position = group.End; position < Math.Min(sentence.End - 1, group.End + WidestAgent); position++)
        {
            if (sentence[position].Is(ClauseWords.Par) && NounGroups.Begins(sentence, position + 1))
            {
                return Named(sentence, position + 1, sentence.End, isAfterVerb: true);
            }

            if (sentence[position].Kind == TokenKind.Punctuation || sentence.GroupAt(position) is not null)
            {
                return null;
            }
        }

        return null;
    }

    /// <summary>The subject after the verb: <em>a affirmé mardi à l'AFP via Skype un commandant</em>; null where none stands there.</summary>
    public static SourceSpan? AfterVerb(SentenceReading sentence, VerbGroup group)
    {
        if (group.IsInverted && InvertedSubjects.Find(sentence, group) is { } pronoun)
        {
            return pronoun;
        }

        var position = group.End;
        while (position < sentence.End)
        {
            ref readonly var token = ref sentence[position];
            if (token.Has(TokenTraits.Temporal) && sentence.GroupAt(position) is null)
            {
                position++;
                continue;
            }

            if (token.Has(TokenTraits.Hyphenated))
            {
                return FunctionWords.InversionPronouns.Contains(token) || position + 1 < sentence.End && FunctionWords.InversionPronouns.Contains(sentence[++position])
                    ? new SourceSpan(sentence.Number, position, position + 1, IsPronoun: true)
                    : null;
            }

            // « A renchéri ce dernier »
            if (Demonstratives.At(sentence, position) is { } last)
            {
                return last;
            }

            if (Dates.Begins(sentence, position) || token.Kind == TokenKind.Number)
            {
                position = Dates.End(sentence, position);
            }
            else if (NounGroups.Begins(sentence, position))
            {
                return Named(sentence, position, sentence.End, isAfterVerb: true);
            }
            else if (IsAside(sentence, position))
            {
                // « A affirmé à l'AFP Régis Malo, délégué du site »: initials are a whole name, and who speaks may follow at once.
                position = Channels.At(sentence, position) is { } channel && sentence[channel - 1].Has(TokenTraits.AllCapitals) ? channel : AfterAside(sentence, position);
            }
            else if (token.Kind == TokenKind.Word && sentence.GroupAt(position) is null && (FunctionWords.InnerAdverbs.Contains(token) || FunctionWords.IsManner(sentence.Text.Characters(position))))
            {
                position++;
            }
            else if (token.Is(','))
            {
                // « a-t-il, selon lui, … » is no subject, but « a déclaré, mardi, le maire » is.
                position++;
                if (position < sentence.End && !Dates.Begins(sentence, position) && !IsAside(sentence, position) && !NounGroups.Begins(sentence, position))
                {
                    return null;
                }
            }
            else
            {
                return null;
            }
        }

        return null;
    }

    /// <summary>The noun group with its apposed name.</summary>
    public static SourceSpan Named(SentenceReading sentence, int start, int limit, bool isAfterVerb)
    {
        var end = NounGroups.End(sentence, start, limit, isAfterVerb);
        var whole = NounGroups.WithApposition(sentence, end);
        return new SourceSpan(sentence.Number, start, whole <= limit ? whole : end);
    }

    private static SourceSpan? AfterInversion(SentenceReading sentence, VerbGroup group) =>
        group.IsInverted || (Incises.Is(sentence, group)) ? AfterVerb(sentence, group) : null;

    private static SourceSpan? Subject(SentenceReading sentence, VerbGroup group) => SubjectReader.Find(sentence, group);

    /// <summary><em>A dit à l'AFP</em>; <em>dit en avoir vu deux</em> has a pronoun.</summary>
    private static bool IsAside(SentenceReading sentence, int position) => ClauseWords.Prepositions.Contains(sentence[position]) && sentence.GroupAt(position) is null;

    /// <summary><em>A répété à la barre Aurélien Castan</em>: a first and a last name behind a common noun are somebody's.</summary>
    private static bool IsFullName(SentenceReading sentence, int position) =>
        position + 1 < sentence.End && sentence[position].Has(TokenTraits.Capital) && sentence[position + 1].Has(TokenTraits.Capital)
            && !sentence[position + 1].Has(TokenTraits.Hyphenated) && !sentence[position - 1].IsCapitalized
        && !LittleWords.OfWords.Contains(sentence[position - 1]) && !ClauseWords.Starters.Contains(sentence[position - 1]) && !IsAside(sentence, position - 1)
        && (position + 2 >= sentence.End || sentence[position + 2].Kind == TokenKind.Punctuation
            || (sentence[position + 2].Has(TokenTraits.Capital) && (position + 3 >= sentence.End || sentence[position + 3].Kind == TokenKind.Punctuation)));

    /// <summary>Passes <em>à l'AFP</em>, <em>via Skype</em>, <em>au micro de Radio Savane</em>.</summary>
    private static int AfterAside(SentenceReading sentence, int position)
    {
        position++;
        if (position < sentence.End && ClauseWords.Starters.Contains(sentence[position]))
        {
            position++;
        }

        while (position < sentence.End && sentence[position].Kind != TokenKind.Punctuation && !IsAside(sentence, position) && !Dates.Begins(sentence, position)
            && !(ClauseWords.Starters.Contains(sentence[position]) && !IsAside(sentence, position - 1)) && !IsFullName(sentence, position))
        {
            position++;
        }

        return position;
    }
}
