namespace Timeline.French.Verbs;

/// <summary>The tense and mood of a form, as a French grammar names them.</summary>
internal enum VerbTense : byte
{
    Infinitive,
    Present,
    Imperfect,
    PastHistoric,
    Future,
    Conditional,
    SubjunctivePresent,
    SubjunctiveImperfect,
    Imperative,
    PastParticiple,
    PresentParticiple,
}

/// <summary>Person and number of a finite form, gender and number of a past participle.</summary>
/// <remarks>Several may be set where one form stands for several within its tense: <em>annonce</em> is first and third.</remarks>
[Flags]
internal enum VerbPersons : byte
{
    None = 0,
    First = 1,
    Second = 2,
    Third = 4,
    Singular = 8,
    Plural = 16,
    Feminine = 32,
    Masculine = 64,
}

/// <summary>One reading of a word as a verb: which verb, in which tense, for whom.</summary>
internal readonly record struct VerbForm(Verb Verb, VerbTense Tense, VerbPersons Persons);
