using Timeline.Resolution;

namespace Timeline.Events;

/// <summary>What kind of form a verb group hangs on.</summary>
internal enum VerbGroupForm
{
    Finite,
    Infinitive,
    PastParticiple,
    PresentParticiple,
}

/// <summary>A verb with all that belongs to it: <em>n'a, semble-t-il, pas encore été officiellement signé</em>.</summary>
/// <param name="Start">Its first token: clitics and negation included.</param>
/// <param name="End">The token just past its last one.</param>
/// <param name="Trigger">The token that stands for the event: <em>signé</em>.</param>
/// <param name="Head">The token that carries person and tense: <em>a</em>.</param>
internal sealed record VerbGroup(int Start, int End, int Trigger, int Head)
{
    /// <summary>The infinitive of the verb that stands for the event; <em>être</em> with an attribute.</summary>
    public required string Lemma { get; init; }

    /// <summary>The infinitive of the semi-auxiliary or modal above it; null where there is none.</summary>
    public string? SemiAuxiliary { get; init; }

    public VerbGroupForm Form { get; init; }

    public EventClass Class { get; init; }

    public EventTense Tense { get; init; }

    public EventMood Mood { get; init; }

    public EventAspect Aspect { get; init; }

    public EventModality Modality { get; init; }

    public EventPolarity Polarity { get; init; }

    public bool IsPassive { get; init; }

    /// <summary>A participle with its auxiliary, be it one that the participle before it has: <em>a été lu et signé</em>.</summary>
    public bool IsCompound { get; init; }

    /// <summary>A participle with a subject of its own and the auxiliary of the one before: <em>a été tué et un passant blessé</em>.</summary>
    public bool IsGapped { get; init; }

    /// <summary>Plus-que-parfait: <em>avait signé</em>.</summary>
    public bool IsPluperfect { get; init; }

    /// <summary>The participle looks ahead: <em>est prévu, attendu</em>.</summary>
    public bool IsProspective { get; init; }

    /// <summary>The subject follows: <em>a-t-il ajouté</em>.</summary>
    public bool IsInverted { get; init; }

    /// <summary><em>être</em> with what is said of the subject: <em>était malade</em>.</summary>
    public bool IsCopula { get; init; }

    /// <summary>Futur antérieur: <em>aura connu</em>.</summary>
    public bool IsFuturePerfect => this is { Tense: EventTense.Future, Form: VerbGroupForm.Finite, IsPassive: false, IsCopula: false, SemiAuxiliary: null } && Head != Trigger;

    public bool IsFinite => Form == VerbGroupForm.Finite;

    /// <summary>Whether the verb tells one event, not a habit or a state.</summary>
    public bool IsPunctual => (Tense is EventTense.Past or EventTense.Future || IsPastInfinitive) && !IsCopula;

    /// <summary><em>dément avoir été alertée</em>; <em>avant d'être renvoyée</em> is none.</summary>
    public bool IsPastInfinitive { get; init; }

    /// <summary>Which way a partial date beside it looks.</summary>
    public Direction Direction => this switch
    {
        { IsProspective: true, Form: VerbGroupForm.PastParticiple } => Direction.Unknown,
        { IsProspective: true, Tense: EventTense.Present or EventTense.Future } => Direction.Future,
        { Modality: not EventModality.None, Mood: not EventMood.Imperative, Tense: EventTense.Present } => Direction.Future,
        { Aspect: EventAspect.Prospective, Tense: EventTense.Present } => Direction.Future,
        { Mood: EventMood.Conditional, Tense: EventTense.Present } => Direction.Future,
        { Tense: EventTense.Past or EventTense.Imperfect or EventTense.PastParticiple } => Direction.Past,
        { Tense: EventTense.Future } => Direction.Future,
        { Tense: EventTense.Present } => Direction.Present,
        _ => Direction.Unknown,
    };
}
