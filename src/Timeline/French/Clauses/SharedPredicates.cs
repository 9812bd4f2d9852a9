using Timeline.Events;
using Timeline.French.Lexicon;
using Timeline.Meanings;
using Timeline.Recognition;
using Timeline.Tokenization;

namespace Timeline.French.Clauses;

/// <summary><em>Mardi, il a démissionné et quitté le pays</em>: what <em>et</em> joins to the predicate shares its date.</summary>
internal static class SharedPredicates
{
    private const double Doubt = 0.35;

    /// <summary>What is part of its verb: <em>pris à partie, mis en examen, mis à mort</em>.</summary>
    private static readonly WordSet Idioms = FrenchWords.Set("partie", "examen", "mort", "cause", "otage");

    /// <summary>The predicate with those that share its date.</summary>
    public static IReadOnlyList<Attachment> With(DateSite site, Attachment first)
    {
        // « L'attaque a débuté à 3 heures et fait onze morts »: the hour is that of the beginning.
        if (first.Verb is not { } verb || (verb.Class == EventClass.Aspectual && site.Meaning is { Granularity: < Granularity.Day }))
        {
            return new[] { first };
        }

        List<Attachment>? all = null;
        for (var owner = OwnerOf(site, verb); owner is not null; owner = OwnerOf(site, owner))
        {
            Share(owner);
        }

        var last = verb;
        foreach (var group in site.Sentence.Groups)
        {
            if (group.Start <= last.Trigger || !site.IsSameZone(group, verb.Trigger))
            {
                continue;
            }

            // « Placé en garde à vue mardi, puis mis en examen mercredi et écroué »: what has a date of its own passes it on.
            if (group.IsCompound && group.Form == VerbGroupForm.PastParticiple && OwnTimes.Stand(site.Sentence, group))
            {
                break;
            }

            // « Mercredi, le brouillard se lèvera et se dissipera en fin de matinée »: a time of its own is enough.
            if (verb.Start >= site.End && OwnTimes.Stand(site.Sentence, group))
            {
                break;
            }

            if (!IsJoined(site, last, group)
                || (verb.Start < site.End && ((group.Form != VerbGroupForm.PastParticiple && !group.IsGapped && !IsUnderOne(verb, group)) || OwnTimes.Stand(site.Sentence, group))))
            {
                // « s'introduit dans un centre de soins fermé et tue deux gardes », « est devenue la première à plaider et a été ministre »: a participle or an infinitive of its own takes no part.
                if (group.Form is VerbGroupForm.PastParticiple or VerbGroupForm.Infinitive)
                {
                    continue;
                }

                break;
            }

            Share(group);
            last = group;
        }

        if (verb.Start >= site.End && Interrupting(site, verb) is { } sudden)
        {
            Share(sudden);
        }

        return all is null ? new[] { first } : all;

        void Share(VerbGroup other) => (all ??= [first]).Add(new Attachment(other.Trigger, other, null, first.Rule + ", partagé", first.Confidence - Doubt));
    }

    /// <summary><em>Lundi, il promenait son chien quand il a été renversé</em>: what breaks into a scene is told of its day.</summary>
    private static VerbGroup? Interrupting(DateSite site, VerbGroup scene)
    {
        if (scene is not { Tense: EventTense.Imperfect, IsFinite: true } || site.Sentence.FiniteAfter(scene.End) is not { Tense: EventTense.Past } next)
        {
            return null;
        }

        for (var position = scene.End; position < next.Start; position++)
        {
            if (ClauseWords.When.Contains(site.Sentence[position]))
            {
                return site.IsSameZone(next, scene.Trigger) ? next : null;
            }
        }

        return null;
    }

    /// <summary><em>Un policier a été tué et un passant blessé lundi</em>: the passive whose auxiliary is shared, unless it has a date of its own.</summary>
    private static VerbGroup? OwnerOf(DateSite site, VerbGroup verb) =>
        verb.Start < site.End && site.Sentence.GroupBefore(verb.Start) is { } owner && (verb.IsGapped || IsSecondOfOne(site, owner, verb) || IsNor(site.Sentence, verb))
            && !OwnTimes.Stand(site.Sentence, owner) && site.IsSameZone(owner, verb.Trigger)
            ? owner
            : null;

    /// <summary><em>A été arrêté et écroué lundi</em>, <em>pris à partie et agressé</em>; but <em>construit par les Romains et restauré en 2014</em>: what has a complement has a time of its own, and a year may hold two times.</summary>
    private static bool IsSecondOfOne(DateSite site, VerbGroup first, VerbGroup verb)
    {
        if (site.Meaning is not { Granularity: <= Granularity.Day } or Bounded || !verb.IsCompound || verb.Head != verb.Trigger || !site.Sentence[verb.Start - 1].Is(LittleWords.And))
        {
            return false;
        }

        var between = verb.Start - first.End;
        return between == 1 || (between == 3 && Idioms.Contains(site.Sentence[first.End + 1]));
    }

    /// <summary><em>Devrait se creuser en 2019 et atteindre 3 %</em></summary>
    private static bool IsUnderOne(VerbGroup verb, VerbGroup other) =>
        other.Form == VerbGroupForm.Infinitive && verb.SemiAuxiliary is not null && other.SemiAuxiliary == verb.SemiAuxiliary;

    /// <summary><em>Aucun avion ne décollera ni n'atterrira mardi</em>.</summary>
    private static bool IsNor(SentenceReading sentence, VerbGroup verb) =>
        verb is { IsFinite: true, Polarity: EventPolarity.Negative } && verb.Start > sentence.First && (sentence[verb.Start].Is(LittleWords.Nor) || sentence[verb.Start - 1].Is(LittleWords.Nor));

    /// <summary>Whether <em>et</em> stands right before the second, with no subject of its own.</summary>
    private static bool IsJoined(DateSite site, VerbGroup one, VerbGroup other)
    {
        // « Mardi, il doit voir le pape, visiter le musée et dîner avec le roi »
        if (other.IsGapped || (other is { Form: VerbGroupForm.Infinitive, SemiAuxiliary: not null } && one.SemiAuxiliary == other.SemiAuxiliary && !OwnTimes.Stand(site.Sentence, other)))
        {
            return site.Sentence.GroupBefore(other.Start) == one;
        }

        // « Lundi, il a quitté Paris, traversé Lyon et rejoint Nice »; « il a démissionné, accusé de vol et lâché par tous » has two participles beside its verb.
        if (TwinClauses.Are(site, one, other))
        {
            return true;
        }

        var isRow = other is { Form: VerbGroupForm.PastParticiple, IsCompound: true } && site.Is(other.Start - 1, ',');
        if (other.Start - 1 <= one.Trigger || !(isRow || RowsOfVerbs.AreFinite(site, one, other) || site.Sentence[other.Start - 1].Is(LittleWords.And))
            || (other.Form == VerbGroupForm.PastParticiple && RowsOfVerbs.IsBehindAside(site, one, other)))
        {
            return false;
        }

        for (var position = one.End; position < other.Start; position++)
        {
            if (FunctionWords.Relatives.Contains(site.Sentence[position]) || site.Is(position, ';') || site.Is(position, ':'))
            {
                return false;
            }
        }

        return other.Form == VerbGroupForm.PastParticiple
            ? ((one.IsFinite && one.Head != one.Trigger) || one.IsCompound) && RowsOfVerbs.Agree(site.Sentence, one, other)
            : other.IsFinite && one.IsFinite;
    }
}
