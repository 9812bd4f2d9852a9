using Timeline.Events;
using Timeline.French.Lexicon;
using Timeline.Tokenization;

namespace Timeline.French.Clauses;

/// <summary>The verb of a date that nothing ties to one: across commas, and not beyond a colon.</summary>
internal static class NearestVerb
{
    /// <summary><em>Elle a indiqué que le suspect, lundi, avait fui</em>: what stands between the word that opens a clause and its verb is of that clause.</summary>
    private static VerbGroup? OfClause(DateSite site)
    {
        if (site.CommaBefore == site.Start || !site.Is(site.BehindBracket(site.End), ',') || site.LeftVerb is not { IsFinite: true } above || site.NextFinite(site.End) is not { } own)
        {
            return null;
        }

        var opener = site.Sentence.Clauses.OpenerOf(own);
        return opener >= above.End && opener < site.CommaBefore && !site.Sentence.HasComma(opener, site.CommaBefore) ? own : null;
    }

    /// <summary>Across commas the main verb is likelier than the participle or infinitive between.</summary>
    public static Predicate? Of(DateSite site)
    {
        if (InfinitiveRules.Across(site) is { } planned)
        {
            return Predicate.Of(planned);
        }

        if (OfClause(site) is { } inner)
        {
            return Predicate.Of(inner);
        }

        var verb = site.LastInZone(site.Start, isFinite: true);
        while (verb is not null && (site.IsInClosedRelative(verb) || IsHearsay(site, verb)))
        {
            verb = site.LastInZone(verb.Start, isFinite: true);
        }

        // « Il n'en reste rien : le feu, samedi, a pris le toit »: a colon begins anew.
        if (verb is not null && site.Sentence.HasItemBorder(verb.End, site.Start) && site.CommaBefore < site.Start && site.NextFiniteOfItem is { } own && IsFirstOfItem(site, verb))
        {
            return Predicate.Of(own);
        }

        // « La ministre, qui habite Lyon, lundi, a signé »: behind the relative clause the main verb is still to come.
        verb ??= site.LeftVerb is { IsFinite: true, IsCompound: false } left && !site.HasTimeBetween(left.End) ? site.NextFiniteOfItem ?? left : site.LeftVerb ?? site.NextFiniteOfItem;
        for (var i = 0; verb is null && i < site.Sentence.Groups.Count; i++)
        {
            var group = site.Sentence.Groups[i];
            verb = group.Start >= site.End && site.IsSameZone(group, site.Start) && !site.Sentence.HasItemBorder(site.End + 1, group.Start) ? group : null;
        }

        // « C'est un film de Paul Roux, sorti en salles, puis en vidéo, en 1987 », « le procédé est le même que celui employé à Nice et à Lens, respectivement les 14 janvier et 19 février »: what a thing is has no time, what was done with it has.
        if (verb is { Lemma: "être", IsPassive: false, Tense: EventTense.Present }
            && site.LeftVerb is { Form: VerbGroupForm.PastParticiple, IsCompound: false } done && done.Start > verb.End
            && ((verb.IsCopula && site.Is(done.Start - 1, ',')) || LittleWords.Those.Contains(site.Sentence[done.Start - 1])))
        {
            return Predicate.Of(done);
        }

        return Predicate.Of(AimOf(site, verb) ?? verb);
    }

    /// <summary><em>Le conseil délibérera, dit-on, le 2 mai</em>.</summary>
    private static bool IsHearsay(DateSite site, VerbGroup verb) =>
        verb is { IsInverted: true, Tense: EventTense.Present } && verb.Start > site.Sentence.First && site.Is(verb.Start - 1, ',')
            && site.Sentence.NextMarkOrVerb(verb.End, site.Start) is var mark && mark < site.Start && mark - verb.End <= 1 && site.Is(mark, ',')
            && (site.Sentence[mark - 1].Is(ClauseWords.On) || site.Sentence[verb.End - 1].Is(ClauseWords.On));

    /// <summary>Whether no verb stands between the mark and the date.</summary>
    private static bool IsFirstOfItem(DateSite site, VerbGroup before)
    {
        var border = site.Start - 1;
        while (border > before.End && !site.Is(border, ';') && !site.Is(border, ':'))
        {
            border--;
        }

        return site.Sentence.GroupFrom(border) is not { } group || group.Start >= site.Start;
    }

    /// <summary><em>Il compte se rendre lundi à Lyon, où il verra les élus, puis mardi à Nice</em>: what is meant to be done, as the day before.</summary>
    private static VerbGroup? AimOf(DateSite site, VerbGroup? verb) =>
        verb is { Tense: EventTense.Present, Class: EventClass.IState or EventClass.IAction } && site.Sentence.GroupFrom(verb.End) is { Form: VerbGroupForm.Infinitive } aim
            && aim.Start - verb.End <= 2 && aim.End <= site.Start && aim.End < site.Sentence.End && site.Sentence[aim.End].Has(TokenTraits.Temporal) ? aim : null;
}
