using Timeline.Events;
using Timeline.French.Lexicon;
using Timeline.Recognition;
using Timeline.Tokenization;

namespace Timeline.French.Clauses;

/// <summary>What a deed is for, which the day is of: <em>invite au bal samedi, jugé pour le braquage du 4 mai, pour trois concerts vendredi</em>.</summary>
internal static class PurposeRules
{
    /// <summary>How far from an invitation that to which it invites may stand.</summary>
    private const int InvitationReach = 8;

    private static readonly ushort View = FrenchWords.Number("vue");
    private static readonly WordSet Holders = FrenchWords.Set("le", "la", "l'", "les", "un", "une", "son", "sa", "ses", "leur", "leurs", "ce", "cet", "cette");
    private static readonly HashSet<string> Inviting = ["inviter", "convier", "appeler", "attendre"];

    /// <summary><em>Samedi soir, le comité vous invite au bal</em>: the ball is on Saturday.</summary>
    public static Predicate? Invited(DateSite site)
    {
        var verb = site.LeftVerb is { } left && !site.HasBorder(left.End, site.Start) ? left : site.HasFiniteBefore ? null : site.NextFinite(site.End);
        if (verb is not { Tense: EventTense.Present or EventTense.Future, Polarity: EventPolarity.Positive } || !Inviting.Contains(verb.Lemma) || verb.Form != VerbGroupForm.Finite)
        {
            return null;
        }

        var stop = Math.Min(site.Sentence.End, verb.End + InvitationReach);
        for (var position = verb.End; position < stop && site.Sentence.GroupAt(position) is null && site.Sentence[position].Kind == TokenKind.Word; position++)
        {
            if (!LittleWords.ToWords.Contains(site.Sentence[position]))
            {
                continue;
            }

            var noun = position + 1;
            while (noun < stop && FunctionWords.LeadToNoun(site.Sentence[noun]))
            {
                noun++;
            }

            return noun < site.Sentence.End ? Predicate.Of(noun, NounReader.At(site.Sentence, noun)) : null;
        }

        return null;
    }

    /// <summary><em>La décision sera annoncée en mai, <b>pour une application</b> en septembre</em>: what the rest leads to, behind a comma; <em>accueillera la troupe, pour trois représentations vendredi et samedi</em>.</summary>
    public static Predicate? LedTo(DateSite site)
    {
        var found = NounReader.NearestBefore(site.Sentence, site.Start, out var noun);
        if (found <= site.Sentence.First || !(LittleWords.One.Contains(site.Sentence[found - 1]) || NumberWords.CanStartWith(site.Sentence[found - 1])))
        {
            return null;
        }

        var lead = NounReader.LeadOf(site.Sentence, found);

        // « Se réunira en janvier, en vue d'une promulgation au printemps »
        if (lead - 2 >= site.Sentence.First && LittleWords.BareOf.Contains(site.Sentence[lead]) && site.Sentence[lead - 1].Is(View) && site.Sentence[lead - 2].Is(LittleWords.In)
            && NounReader.OutermostBefore(site.Sentence, site.Start, out _) == found)
        {
            return Predicate.Of(found, noun);
        }

        lead = site.Sentence[lead].Is(LittleWords.For) ? lead : found - 2;
        // « Fêtera cet automne son anniversaire, avec un colloque les 9 et 10 octobre »: a verb that has its own time leaves the days to what comes with it.
        var isLed = lead > site.Sentence.First
            && (site.Sentence[lead].Is(LittleWords.For) || (site.Sentence[lead].Is(LittleWords.With) && site.LeftVerb is { Tense: EventTense.Future } verb && site.HasTimeBetween(verb.End)));
        return isLed && site.Is(lead - 1, ',') ? Predicate.Of(found, noun) : null;
    }

    /// <summary><em>On le poursuit pour le braquage d'une banque, le 4 mai, à Tours</em>: the day of the deed.</summary>
    public static Predicate? JudgedFor(DateSite site)
    {
        // « La salle est prête pour le gala de vendredi soir »: a state is not of the day of what it is said for.
        // « Suspendu pour la finale samedi, il sera remplacé »: nor is who misses a match out that day only.
        if (site.LeftVerb is not { Tense: EventTense.Present or EventTense.Future or EventTense.Infinitive or EventTense.PastParticiple } verb
            || !(verb.Tense == EventTense.PastParticiple ? verb.Lemma == "suspendre" : JudgedDeeds.Judging.Contains(verb.Lemma) || IsAttribute(verb)))
        {
            return null;
        }

        var found = NounReader.OutermostBefore(site.Sentence, site.CommaBefore, out var noun);
        return found - 2 >= verb.End && Holders.Contains(site.Sentence[found - 1]) && site.Sentence[found - 2].Is(LittleWords.For) ? Predicate.Of(found, noun) : null;
    }

    private static bool IsAttribute(VerbGroup verb) => verb is { Class: EventClass.State, IsFinite: true, IsPassive: false } && verb.Trigger != verb.Head;
}
