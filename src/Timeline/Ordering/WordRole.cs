namespace Timeline.Ordering;

/// <summary>What a word of a clause does in it: enough to know which word says whom, what, or which of several.</summary>
internal enum WordRole
{
    /// <summary><em>Roux, maire, rouge</em></summary>
    Content,

    /// <summary><em>le, une, son</em>: a noun follows.</summary>
    Determiner,

    /// <summary><em>de, du, d'</em>: what follows says which one.</summary>
    Of,

    /// <summary><em>à, contre, avec</em></summary>
    Preposition,

    /// <summary><em>a, avait</em>: the participle behind it is done by the subject.</summary>
    Having,

    /// <summary><em>est, été, fut</em>: the participle behind it is done to the subject.</summary>
    Being,

    /// <summary><em>se, ne, doit, va</em>: the verb begins, the subject is over.</summary>
    BeforeVerb,

    /// <summary><em>il, elle</em>: somebody whom the clause does not name.</summary>
    Pronoun,

    /// <summary><em>qui, que, dont</em>: what follows is told beside.</summary>
    Relative,

    /// <summary><em>et, ou</em>: more of the same.</summary>
    Conjunction,

    /// <summary><em>plus de, environ, une dizaine</em>: the figure is none to hold on to.</summary>
    Approximation,

    /// <summary><em>14, douze, deuxième</em></summary>
    Number,

    /// <summary><em>M., Mme; pas, plus</em></summary>
    Skipped,
}
