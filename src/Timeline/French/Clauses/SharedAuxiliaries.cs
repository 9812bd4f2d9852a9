using Timeline.Events;
using Timeline.French.Lexicon;
using Timeline.French.Verbs;
using Timeline.Recognition;
using Timeline.Tokenization;

namespace Timeline.French.Clauses;

/// <summary>
/// Participles and infinitives that share what stands before the one before them: <em>a été relue lundi et adressée au maire</em>, <em>doit voir le pape
/// et rentrer mardi</em>, <em>a quitté Paris, traversé Lyon et rejoint Nice</em>.
/// </summary>
internal static class SharedAuxiliaries
{
    /// <summary>How many words a row of participles may go on for.</summary>
    private const int LongestRow = 40;

    private static readonly WordSet Joining = FrenchWords.Set("et", "puis", "mais", "ou", "ni", "ensuite", "enfin");

    /// <summary>
    /// <em>A quitté Paris lundi et <b>rejoint</b> Nice mardi</em>: behind <em>avoir</em> and <em>et</em> what may be a participle is one, spelled like a present or not. But <em>a
    /// démissionné et <b>dit</b> regretter</em> goes over to the present. So behind <em>être</em> and <em>puis</em>: <em>a été classé, puis <b>inscrit</b></em>, and behind <em>et</em> where
    /// nothing is done to anybody: <em>a été arrêté et <b>conduit</b> au poste</em>, but <em>a été élu et conduit la liste</em>.
    /// </summary>
    public static bool MakeParticiple(VerbReadings readings, VerbGroup before, int position) =>
        (before is { IsCompound: true, IsPassive: false }
            || (before is { IsPassive: true, Tense: EventTense.Past } && position > readings.First && (readings.Token(position - 1).Is(SequenceWords.Then) || IsDoneNothing(readings, position))))
            && !Clitics.IsReflexive(readings, before.Head) && Before(readings, before, position)
            && readings.Find(position, VerbTense.PastParticiple) is { } form && Fits(readings, before, form)
        && !readings.Token(position).Is(ClauseWords.Said);

    /// <summary>Whether a participle has the auxiliary of the verb group before it.</summary>
    public static bool AreOf(VerbReadings readings, VerbGroup before, VerbGroup participle) =>
        (before is { IsCompound: true } or { IsPassive: true, IsFinite: true, Tense: EventTense.Past or EventTense.Present or EventTense.Future } or { IsPassive: true, IsFinite: true, SemiAuxiliary: not null })
        && (Before(readings, before, participle.Start) || IsInRow(readings, before, participle.Start));

    /// <summary><em>Il doit se rendre lundi à Berlin, voir la chancelière et <b>rentrer</b> mardi</em>, <em>doit être votée lundi et <b>s'appliquer</b> mardi</em>: one more infinitive of the verb above the one before.</summary>
    public static bool AreAbove(VerbReadings readings, VerbGroup before, VerbGroup infinitive)
    {
        if (infinitive.SemiAuxiliary is not null || before is not { SemiAuxiliary: not null, Form: VerbGroupForm.Finite or VerbGroupForm.Infinitive }
            || (readings.Find(before.Trigger, VerbTense.Infinitive) is null && !before.IsPassive))
        {
            return false;
        }

        var link = infinitive.Start - 1;
        link -= link > before.End && LittleWords.OfWords.Contains(readings.Token(link)) ? 1 : 0;
        return link >= before.End && (Joining.Contains(readings.Token(link)) || readings.Token(link).Is(','));
    }

    /// <summary>Whether a mark or <em>et</em> joins a verb to the one before, without a subject of its own.</summary>
    public static bool Join(VerbReadings readings, VerbGroup verb) =>
        verb.Start > readings.First && (Joining.Contains(readings.Token(verb.Start - 1)) || (readings.Token(verb.Start - 1).Is(',') && (verb.IsCompound || verb.Form != VerbGroupForm.Finite)));

    /// <summary>Whether a verb behind <em>et</em> has no object: a way, a date or a mark stands behind it.</summary>
    private static bool IsDoneNothing(VerbReadings readings, int position) =>
        readings.Token(position - 1).Is(LittleWords.And)
            && (position + 1 == readings.End
                || readings.Token(position + 1) is var next
                    && (next.Kind == TokenKind.Punctuation || next.Has(TokenTraits.Temporal) || Whither.Contains(next)
                        || (FunctionWords.CliticDeterminers.Contains(next) && position + 2 < readings.End && readings.Token(position + 2).Has(TokenTraits.Temporal))));

    /// <summary>What leads to where or by whom; <em>décrit en particulier les joueurs</em> goes on to an object.</summary>
    private static readonly WordSet Whither = FrenchWords.Set("à", "au", "aux", "dans", "par", "vers", "chez", "devant");

    private static bool Before(VerbReadings readings, VerbGroup before, int position) => position - 1 >= before.End && Joining.Contains(readings.Token(position - 1));

    /// <summary>
    /// <em>Sera arrêté lundi, <b>jugé</b> mardi et libéré mercredi</em>: a row that <em>et</em> ends and that tells days or has objects; <em>a été retrouvé, blessé à la tête et désorienté</em>
    /// tells how.
    /// </summary>
    private static bool IsInRow(VerbReadings readings, VerbGroup before, int position)
    {
        if (position - 1 < before.End || !readings.Token(position - 1).Is(',') || readings.Find(position, VerbTense.PastParticiple) is not { } form || !Fits(readings, before, form))
        {
            return false;
        }

        var isActive = !before.IsPassive && !form.Verb.Has(VerbTraits.WithEtre);
        var tells = isActive ? HasObject(readings, position + 1) : IsOfTime(readings, position + 1);
        for (var next = position + 1; tells && next < Math.Min(readings.End, position + LongestRow); next++)
        {
            var token = readings.Token(next);
            if (token.Is(';') || token.Is(':') || FunctionWords.Relatives.Contains(token) || FunctionWords.Subordinators.Contains(token))
            {
                return false;
            }

            if (Joining.Contains(token) && next + 1 < readings.End && readings.Find(next + 1, VerbTense.PastParticiple) is { } last && Fits(readings, before, last))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary><em>Être</em> of the passive, <em>être</em> of <em>partir</em> and <em>avoir</em> each have their verbs.</summary>
    private static bool Fits(VerbReadings readings, VerbGroup before, VerbForm form) =>
        form.Verb.Has(VerbTraits.WithEtre) == (!before.IsPassive && readings.Find(before.Trigger, VerbTense.PastParticiple) is { } first && first.Verb.Has(VerbTraits.WithEtre));

    private static bool HasObject(VerbReadings readings, int position) =>
        readings.BehindDate(position) is var next && next < readings.End && readings.Token(next) is var token
        && (FunctionWords.AnyDeterminers.Contains(token) || token.Has(TokenTraits.Capital) || token.Kind == TokenKind.Number || IsCounted(readings, position, next));

    /// <summary><em>Embauché <b>30 personnes</b></em>: behind a number that is of no date.</summary>
    private static bool IsCounted(VerbReadings readings, int position, int noun) =>
        noun > position && readings.Token(noun - 1).Kind == TokenKind.Number && readings.Token(noun) is { Kind: TokenKind.Word } token
            && !Joining.Contains(token) && !FunctionWords.Prepositions.Contains(token);

    private static bool IsOfTime(VerbReadings readings, int position)
    {
        for (; position < readings.End && readings.Token(position) is { Kind: TokenKind.Word or TokenKind.Number } token && !Joining.Contains(token); position++)
        {
            if (token.Has(TokenTraits.Temporal))
            {
                return true;
            }
        }

        return false;
    }
}
