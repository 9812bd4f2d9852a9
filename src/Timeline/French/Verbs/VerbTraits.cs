namespace Timeline.French.Verbs;

/// <summary>What a verb is to a reader of events, beside how it is conjugated.</summary>
[Flags]
internal enum VerbTraits : ushort
{
    None = 0,

    /// <summary>Compound tenses take <em>être</em>: <em>est arrivé</em> is a past, <em>est arrêté</em> a passive.</summary>
    WithEtre = 1,

    /// <summary>Somebody says something: <em>affirmer, annoncer, démentir</em>.</summary>
    Reporting = 2,

    /// <summary>A phase of something else: <em>commencer, achever</em>.</summary>
    Aspectual = 4,

    /// <summary>An act that is about another event (I_ACTION of TimeML): <em>tenter, promettre, accuser</em>.</summary>
    IntentionalAction = 8,

    /// <summary>A state of mind about another event (I_STATE of TimeML): <em>vouloir, espérer, craindre</em>.</summary>
    IntentionalState = 16,

    /// <summary>Somebody perceives something: <em>voir, entendre</em>.</summary>
    Perception = 32,

    /// <summary>A state rather than something that happens: <em>demeurer, contenir</em>.</summary>
    Stative = 64,

    /// <summary><em>pouvoir, devoir, falloir, vouloir</em> before an infinitive.</summary>
    Modal = 128,

    /// <summary>The participle looks forward: <em>le scrutin prévu dimanche</em> has not been held.</summary>
    Prospective = 256,

    /// <summary>Joins a subject and what is said of it: <em>est resté fermé</em>.</summary>
    Copula = 512,

    /// <summary>Carries an event noun: <em>avoir lieu, mettre fin, faire état</em>.</summary>
    Support = 1024,

    /// <summary>Used with <em>se</em> only, or nearly so: <em>s'évader, s'emparer</em>; compound tenses take <em>être</em>.</summary>
    Reflexive = 2048,
}
