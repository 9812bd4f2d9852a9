using Timeline.Events;
using Timeline.French.Lexicon;
using Timeline.French.Verbs;
using Timeline.Tokenization;

namespace Timeline.French.Clauses;

/// <summary>
/// Reads the verb groups of a sentence, once, for all who need them: the resolver (tense gives a partial date its
/// direction) and the event reader.
/// </summary>
internal sealed class VerbGroupReader(VerbReadings readings)
{
    /// <summary>How many words may stand inside a compound form: <em>n'a, semble-t-il, pas encore été officiellement signé</em>.</summary>
    private const int WidestGap = 9;

    /// <summary>Present participles that are adjectives or nouns far more often.</summary>
    private static readonly Recognition.WordSet AdjectiveParticiples = FrenchWords.Set(
        "important", "constant", "suffisant", "existant", "intéressant", "étonnant", "inquiétant", "croissant", "puissant", "dominant", "sortant", "courant", "habitant", "vivant", "restant",
        "montant", "brillant", "commandant", "assistant", "représentant", "enseignant", "étudiant", "combattant", "manifestant", "dirigeant", "président", "instant", "avant", "devant",
        "correspondant", "militant", "participant", "passant", "gérant", "figurant", "négociant", "fabricant", "protestant", "adolescent", "enfant", "quant", "tant", "autant");

    private readonly List<VerbGroup> groups = [];

    public static IReadOnlyList<VerbGroup> Read(VerbReadings readings) => new VerbGroupReader(readings).Read();

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

            groups.Add(group);
            position = Math.Max(position + 1, group.End);
        }

        return groups;
    }

    private VerbGroup? ReadAt(int position)
    {
        if (Homographs.TryFinite(readings, position, out var finite))
        {
            return new Chain(readings, position, finite).Read(VerbGroupForm.Finite);
        }

        if (readings.Find(position, VerbTense.Infinitive) is { } infinitive && !Homographs.IsInfinitiveNoun(readings, position))
        {
            return new Chain(readings, position, infinitive).Read(VerbGroupForm.Infinitive);
        }

        if (readings.Find(position, VerbTense.PresentParticiple) is { } present && !AdjectiveParticiples.Contains(readings.Token(position)) && !FunctionWords.NeverVerbs.Contains(readings.Token(position)) && !IsAgreeing(position))
        {
            return new Chain(readings, position, present).Read(VerbGroupForm.PresentParticiple);
        }

        return readings.Find(position, VerbTense.PastParticiple) is { } past && Participles.IsPredicate(readings, position)
            ? new Chain(readings, position, past).Read(VerbGroupForm.PastParticiple)
            : null;
    }

    /// <summary><em>Les manifestants</em>, <em>un passant</em>: a present participle after a determiner is a noun.</summary>
    private bool IsAgreeing(int position) => Homographs.IsNounPlace(readings, position) && !readings.Token(position - 1).Is(FrenchWords.Number("en"));

    /// <summary>Follows a verb group from its first verb to the one that stands for the event.</summary>
    private ref struct Chain(VerbReadings readings, int head, VerbForm form)
    {
        private readonly VerbReadings readings = readings;
        private readonly int head = head;
        private int trigger = head;
        private int end = head + 1;
        private VerbForm verb = form;
        private VerbForm? auxiliary;
        private string? semiAuxiliary;
        private EventAspect aspect;
        private EventModality modality;
        private bool passive;
        private bool copula;
        private bool compound;

        public VerbGroup Read(VerbGroupForm kind)
        {
            Follow(0);
            var start = Start();
            var tense = Tense(kind);
            return new VerbGroup(start, end, trigger, head)
            {
                Lemma = verb.Verb.Infinitive,
                SemiAuxiliary = semiAuxiliary,
                Form = kind,
                Class = VerbClasses.Of(verb.Verb, copula),
                Tense = tense,
                Mood = Mood(kind),
                Aspect = aspect,
                Modality = modality,
                Polarity = Negation.IsNegated(readings, start, head, end) ? EventPolarity.Negative : EventPolarity.Positive,
                IsPassive = passive,
                IsPluperfect = compound && form.Tense is VerbTense.Imperfect or VerbTense.PastHistoric && auxiliary is not null,
                IsProspective = verb.Verb.Has(VerbTraits.Prospective) && (kind == VerbGroupForm.PastParticiple || passive),
                IsInverted = IsInverted(),
                IsCopula = copula,
            };
        }

        private readonly VerbForm form = form;

        private void Follow(int depth)
        {
            if (depth > 4)
            {
                return;
            }

            switch (verb.Verb.Infinitive)
            {
                case "avoir" when FindParticiple(end) is { } had:
                    Compound(had, depth);
                    break;
                case "être":
                    FollowBe(depth);
                    break;
                case "aller" when verb.Tense is VerbTense.Present or VerbTense.Imperfect && FindInfinitive(end, null) is { } soon:
                    aspect = EventAspect.Prospective;
                    Over(soon, depth);
                    break;
                case "venir" when verb.Tense is VerbTense.Present or VerbTense.Imperfect && FindInfinitive(end, "de") is { } just:
                    aspect = EventAspect.Perfective;
                    Over(just, depth);
                    break;
                case "devoir" or "falloir" when FindInfinitive(end, null) is { } due:
                    modality = verb.Tense == VerbTense.Conditional ? EventModality.Possibility : EventModality.Obligation;
                    Over(due, depth);
                    break;
                case "pouvoir" when FindInfinitive(end, null) is { } able:
                    modality = EventModality.Possibility;
                    Over(able, depth);
                    break;
                case "vouloir" when FindInfinitive(end, null) is { } willed:
                    modality = EventModality.Volition;
                    Over(willed, depth);
                    break;
                case "apprêter" or "préparer" when FindInfinitive(end, "à") is { } ready && IsReflexive():
                    aspect = EventAspect.Prospective;
                    Over(ready, depth);
                    break;
                case "faire" or "laisser" when FindInfinitive(end, null) is { } caused:
                    Over(caused, depth);
                    break;
            }
        }

        private void FollowBe(int depth)
        {
            if (FindPhrase(end, "en", "train", "de") is { } going && FindInfinitive(going, null) is { } ongoing)
            {
                aspect = EventAspect.Progressive;
                Over(ongoing, depth);
                return;
            }

            if (FindPhrase(end, "sur", "le", "point", "de") is { } near && FindInfinitive(near, null) is { } coming)
            {
                aspect = EventAspect.Prospective;
                Over(coming, depth);
                return;
            }

            if (FindParticiple(end) is { } participle)
            {
                var is_compound = participle.Form.Verb.Has(VerbTraits.WithEtre) || IsReflexive();
                if (is_compound)
                {
                    Compound(participle, depth);
                    return;
                }

                passive = true;
                Take(participle);
                return;
            }

            if (Attributes.Find(readings, end) is { } attribute)
            {
                copula = true;
                trigger = attribute;
                end = attribute + 1;
            }
        }

        private void Compound((int Position, VerbForm Form) participle, int depth)
        {
            auxiliary = verb;
            compound = true;
            Take(participle);
            Follow(depth + 1);
        }

        private void Over((int Position, VerbForm Form) infinitive, int depth)
        {
            semiAuxiliary ??= verb.Verb.Infinitive;
            Take(infinitive);
            Follow(depth + 1);
        }

        private void Take((int Position, VerbForm Form) next)
        {
            verb = next.Form;
            trigger = next.Position;
            end = next.Position + 1;
        }

        private readonly (int Position, VerbForm Form)? FindParticiple(int from)
        {
            var inside = 0;
            for (var position = from; position < Math.Min(readings.End, from + WidestGap); position++)
            {
                var token = readings.Token(position);
                if (readings.Find(position, VerbTense.PastParticiple) is { } form && !(FunctionWords.Determiners.Contains(readings.Token(position - 1)) && position > from)
                    && !(FunctionWords.NeverVerbs.Contains(token) && form.Verb.Infinitive is not ("être" or "mourir")))
                {
                    return (position, form);
                }

                if (PhraseLength(position) is > 0 and var length)
                {
                    position += length - 1;
                }
                else if (!MayStandInside(position, token, ref inside))
                {
                    return null;
                }
            }

            return null;
        }

        private readonly int PhraseLength(int position)
        {
            foreach (var phrase in FunctionWords.InnerPhrases)
            {
                var length = 0;
                while (length < phrase.Length && position + length < readings.End && readings.Token(position + length).Is(phrase[length]))
                {
                    length++;
                }

                if (length == phrase.Length)
                {
                    return length;
                }
            }

            return 0;
        }

        private readonly (int Position, VerbForm Form)? FindInfinitive(int from, string? preposition)
        {
            var seen = preposition is null;
            var inside = 0;
            for (var position = from; position < Math.Min(readings.End, from + WidestGap); position++)
            {
                var token = readings.Token(position);
                if (!seen)
                {
                    if (token.Is(FrenchWords.Number(preposition!)) || (preposition == "de" && token.Is(FrenchWords.Number("d'"))))
                    {
                        seen = true;
                        continue;
                    }
                }
                else if (readings.Find(position, VerbTense.Infinitive) is { } form)
                {
                    return (position, form);
                }
                else if (FunctionWords.Clitics.Contains(token) || FunctionWords.CliticDeterminers.Contains(token))
                {
                    continue;
                }

                if (PhraseLength(position) is > 0 and var length)
                {
                    position += length - 1;
                }
                else if (!MayStandInside(position, token, ref inside))
                {
                    return null;
                }
            }

            return null;
        }

        /// <summary>Adverbs, an inverted pronoun, and what stands between two commas.</summary>
        private readonly bool MayStandInside(int position, Token token, ref int inside)
        {
            if (token.Is(','))
            {
                inside++;
                return inside <= 2;
            }

            return inside == 1 && token.Kind == TokenKind.Word
                || (token.Kind == TokenKind.Word && (FunctionWords.InnerAdverbs.Contains(token) || FunctionWords.IsManner(readings.Text.Characters(position))
                    || (token.Has(TokenTraits.Hyphenated) && (FunctionWords.InversionPronouns.Contains(token) || token.Is(FrenchWords.Number("t"))))));
        }

        private readonly int? FindPhrase(int from, params ReadOnlySpan<string> words)
        {
            while (from < readings.End && FunctionWords.InnerAdverbs.Contains(readings.Token(from)) && !readings.Token(from).Is(FrenchWords.Number(words[0])))
            {
                from++;
            }

            for (var i = 0; i < words.Length; i++)
            {
                if (from + i >= readings.End || !(readings.Token(from + i).Is(FrenchWords.Number(words[i])) || (words[i] == "de" && readings.Token(from + i).Is(FrenchWords.Number("d'")))))
                {
                    return null;
                }
            }

            return from + words.Length;
        }

        private readonly bool IsReflexive()
        {
            for (var back = head - 1; back >= Math.Max(readings.First, head - 3); back--)
            {
                var token = readings.Token(back);
                if (FunctionWords.Reflexives.Contains(token))
                {
                    return true;
                }

                if (!FunctionWords.Clitics.Contains(token) && !FunctionWords.CliticDeterminers.Contains(token))
                {
                    return false;
                }
            }

            return false;
        }

        private readonly int Start()
        {
            var start = head;
            while (start > readings.First && readings.Token(start - 1) is var before
                && (FunctionWords.Clitics.Contains(before) || (FunctionWords.CliticDeterminers.Contains(before) && start == head && form.Tense != VerbTense.PastParticiple)))
            {
                start--;
            }

            return start;
        }

        private readonly bool IsInverted() => head + 1 < readings.End && readings.Token(head + 1) is var after && after.Has(TokenTraits.Hyphenated)
            && (FunctionWords.InversionPronouns.Contains(after) || after.Is(FrenchWords.Number("t")));

        private readonly EventTense Tense(VerbGroupForm kind) => kind switch
        {
            VerbGroupForm.Infinitive => EventTense.Infinitive,
            VerbGroupForm.PastParticiple => EventTense.PastParticiple,
            VerbGroupForm.PresentParticiple => EventTense.PresentParticiple,
            _ when aspect == EventAspect.Perfective => EventTense.Past,
            _ when aspect == EventAspect.Prospective && semiAuxiliary == "aller" => EventTense.Future,
            _ when compound => form.Tense is VerbTense.Future ? EventTense.Future : EventTense.Past,
            _ => form.Tense switch
            {
                VerbTense.Imperfect => EventTense.Imperfect,
                VerbTense.PastHistoric or VerbTense.SubjunctiveImperfect => EventTense.Past,
                VerbTense.Future => EventTense.Future,
                _ => EventTense.Present,
            },
        };

        private readonly EventMood Mood(VerbGroupForm kind) => kind != VerbGroupForm.Finite ? EventMood.None : form.Tense switch
        {
            VerbTense.Conditional => EventMood.Conditional,
            VerbTense.SubjunctivePresent or VerbTense.SubjunctiveImperfect => EventMood.Subjunctive,
            VerbTense.Imperative => EventMood.Imperative,
            _ => EventMood.Indicative,
        };
    }
}
