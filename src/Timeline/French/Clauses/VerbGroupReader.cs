using Timeline.Events;
using Timeline.French.Lexicon;
using Timeline.French.Verbs;
using Timeline.Tokenization;

namespace Timeline.French.Clauses;

/// <summary>
/// Reads the verb groups of a sentence, once, for all who need them: the resolver (tense gives a partial date its
/// direction) and the event reader.
/// </summary>
internal readonly struct VerbGroupReader(VerbReadings readings)
{
    /// <summary>Present participles that are adjectives or nouns far more often.</summary>
    private static readonly Recognition.WordSet AdjectiveParticiples = FrenchWords.Set(
        "dansant", "important", "constant", "suffisant", "existant", "intéressant", "étonnant", "inquiétant", "accablant", "alarmant", "encourageant", "humiliant", "décevant", "convaincant", "surprenant", "éclatant", "retentissant", "croissant", "puissant", "dominant", "sortant",
        "courant", "habitant", "vivant", "restant",
        "montant", "brillant", "commandant", "assistant", "représentant", "enseignant", "étudiant", "combattant", "manifestant", "dirigeant", "président", "instant", "avant", "devant",
        "correspondant", "militant", "participant", "passant", "gérant", "figurant", "négociant", "fabricant", "protestant", "adolescent", "enfant", "quant", "tant", "autant");

    private static readonly ushort Constituent = FrenchWords.Number("constituant");

    private static readonly ushort Holder = FrenchWords.Number("tenant");

    private readonly List<VerbGroup> groups = [];

    public static List<VerbGroup> Read(VerbReadings readings) => new VerbGroupReader(readings).Read();

    private List<VerbGroup> Read()
    {
        var position = readings.First;
        while (position < readings.End)
        {
            var group = readings[position].Length == 0 ? null : ReadAt(position);
            if (group is null)
            {
                position++;
                continue;
            }

            groups.Add(Completed(group));
            position = Math.Max(position + 1, group.End);
        }

        return groups;
    }

    private VerbGroup? ReadAt(int position)
    {
        var isChained = IsChained(position) || (groups.Count > 0 && SharedAuxiliaries.MakeParticiple(readings, groups[^1], position));
        if (!isChained && Homographs.TryFinite(readings, position, out var finite) && !IsSecondOfOneClause(position, finite))
        {
            return new VerbChain(readings, position, finite).Read(VerbGroupForm.Finite);
        }

        if (readings.Find(position, VerbTense.Infinitive) is { } infinitive && !VerblikeNouns.AreInfinitives(readings, position))
        {
            return new VerbChain(readings, position, infinitive).Read(VerbGroupForm.Infinitive);
        }

        if (readings.Find(position, VerbTense.PresentParticiple) is { } present
            && (!AdjectiveParticiples.Contains(readings.Token(position)) || IsApart(position) || IsRunning(position))
            && !FunctionWords.NeverVerbs.Contains(readings.Token(position)) && !IsAgreeing(position) && !IsConstituent(position))
        {
            return new VerbChain(readings, position, present).Read(VerbGroupForm.PresentParticiple);
        }

        return readings.Find(position, VerbTense.PastParticiple) is { } past && !IsObject(position) && (isChained || Participles.IsPredicate(readings, position) || IsGapped(position))
            ? new VerbChain(readings, position, past).Read(VerbGroupForm.PastParticiple)
            : null;
    }

    /// <summary><em>Mobilisé en 1914, <b>fait</b> prisonnier en mai, il…</em>, <em>un pont détruit, puis <b>construit</b> en pierre</em>: one more participle in a row of them.</summary>
    private bool IsChained(int position) =>
        groups.Count > 0 && groups[^1] is { Form: VerbGroupForm.PastParticiple, IsCompound: false } before && position > before.End && readings.Find(position, VerbTense.PastParticiple) is not null
        && ParticipleChains.Join(readings, groups, position);

    /// <summary>A participle or an infinitive with the auxiliary that it shares, if it does.</summary>
    private VerbGroup Completed(VerbGroup group) => group.Form switch
    {
        _ when groups.Count == 0 => group,
        VerbGroupForm.PastParticiple when SharedAuxiliaries.AreOf(readings, groups[^1], group) => WithAuxiliary(group, groups[^1]),
        VerbGroupForm.PastParticiple when IsGapped(group.Start) => WithAuxiliary(group, groups[^1]) with { Form = VerbGroupForm.Finite, IsGapped = true },
        VerbGroupForm.Infinitive when SharedAuxiliaries.AreAbove(readings, groups[^1], group) => WithModal(group, groups[^1]),
        _ => group,
    };

    private bool IsGapped(int position) => groups.Count > 0 && GappedAuxiliaries.IsOne(readings, groups[^1], position);

    /// <summary>The tense and voice of the one before, and what stands above it; behind <em>ni</em> it is denied as well.</summary>
    private VerbGroup WithAuxiliary(VerbGroup group, VerbGroup before) =>
        WithModal(group, before) with { IsPassive = before.IsPassive, IsPluperfect = before.IsPluperfect, IsCompound = true };

    private VerbGroup WithModal(VerbGroup group, VerbGroup before) => group with
    {
        Tense = before.Tense,
        Mood = before.Mood,
        Modality = before.Modality,
        Aspect = before.Aspect,
        SemiAuxiliary = before.SemiAuxiliary,
        Polarity = readings.Token(group.Start - 1).Is(LittleWords.Nor) ? before.Polarity : group.Polarity,
    };

    /// <summary>
    /// <em>A remporté l'or au 100 mètres nage libre</em>: a clause has one finite verb. As many may follow each other as words open
    /// clauses, and one more (<em>l'homme qui a fui vit à Lyon</em>); what comes on top of them is a noun or an adjective.
    /// </summary>
    private bool IsSecondOfOneClause(int position, VerbForm form)
    {
        if (form.Tense is not (VerbTense.Present or VerbTense.SubjunctivePresent) || form.Verb.Infinitive is "être" or "avoir" || Subjects.StandBefore(readings, position)
            || (position + 1 < readings.End && readings.Token(position + 1).Has(TokenTraits.Hyphenated)))
        {
            return false;
        }

        var openers = 0;
        var verbs = 0;
        for (var i = groups.Count - 1; i >= 0; i--)
        {
            var from = groups[i].End;
            for (var between = (i + 1 < groups.Count ? groups[i + 1].Start : position) - 1; between >= from; between--)
            {
                if (EndsClause(between))
                {
                    return verbs > openers;
                }

                openers += OpensClause(between);
            }

            verbs += groups[i].IsFinite ? 1 : 0;
        }

        for (var before = groups.Count > 0 ? groups[0].Start - 1 : -1; before >= readings.First && !EndsClause(before); before--)
        {
            openers += OpensClause(before);
        }

        return verbs > openers;
    }

    /// <summary>A mark or a conjunction; but for the metal: <em>la médaille d'or</em>.</summary>
    private bool EndsClause(int position) => readings.Token(position).Kind == TokenKind.Punctuation
        || (FunctionWords.Conjunctions.Contains(readings.Token(position)) && !(position > readings.First && readings.Token(position - 1).Has(TokenTraits.Elided)));

    private int OpensClause(int position) => FunctionWords.Relatives.Contains(readings.Token(position)) || FunctionWords.Subordinators.Contains(readings.Token(position)) ? 1 : 0;

    /// <summary><em>A porté plainte, fait partie de</em>: what stands right after a verb belongs to it; behind adverbs as well in <em>restait très perturbé</em>; but <em>c'est la plainte déposée lundi</em>.</summary>
    private bool IsObject(int position) => groups.Count > 0 && groups[^1] is { Form: not VerbGroupForm.PastParticiple } before
        && ((before.End == position && !before.IsCopula) || (before.Lemma is "rester" or "demeurer" && CompoundGaps.FindParticiple(readings, before.End)?.Position == position));

    /// <summary><em>Le loyer a doublé, passant de trois à six euros</em>: a comma before and a preposition after make a clause of it.</summary>
    private bool IsApart(int position) =>
        position > readings.First && position + 1 < readings.End && readings.Token(position - 1).Is(',')
        && FunctionWords.Prepositions.Contains(readings.Token(position + 1));

    /// <summary><em>Le <b>tenant</b> du titre</em>, <em>l'Espagnol, tenant de la coupe</em>.</summary>
    private bool IsHolder(int position) => readings.Token(position).Is(Holder) && position + 1 < readings.End && LittleWords.OfWords.Contains(readings.Token(position + 1));

    /// <summary><em>Le scrutin <b>constituant</b> du 11 avril</em>; but <em>un dépôt constituant un risque</em>.</summary>
    private bool IsConstituent(int position) =>
        IsHolder(position)
        || readings.Token(position).Is(Constituent)
            && (position + 1 == readings.End || readings.Token(position + 1).Kind != TokenKind.Word || LittleWords.OfWords.Contains(readings.Token(position + 1)));

    /// <summary><em>Un préavis <b>courant</b> du 29 mars au 3 avril</em>; not <em>courant avril</em>.</summary>
    private bool IsRunning(int position) =>
        readings.Token(position).Is(Running) && position + 1 < readings.End && readings.Token(position + 1) is var next && next.Has(TokenTraits.Temporal)
            && (LittleWords.OfWords.Contains(next) || FunctionWords.Prepositions.Contains(next));

    private static readonly ushort Running = FrenchWords.Number("courant");

    /// <summary><em>Les manifestants</em>, <em>un passant</em>: a present participle after a determiner is a noun; <em>la seconde remontant à 1999</em> is none.</summary>
    private bool IsAgreeing(int position) =>
        position > readings.First
        && !(FunctionWords.EarlyAdjectives.Contains(readings.Token(position - 1)) && position + 1 < readings.End && readings.Token(position + 1).Is(LittleWords.At))
        && NounPlaces.IsOne(readings, position) && !readings.Token(position - 1).Is(LittleWords.In);
}
