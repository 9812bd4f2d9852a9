using Timeline.Events;
using Timeline.French.Lexicon;

namespace Timeline.French.Clauses;

/// <summary>How a clause or an infinitive hangs on what stands above it.</summary>
internal enum ClauseLink
{
    /// <summary><em>affirme que, menace de</em>.</summary>
    Complement,

    /// <summary><em>dira si un ordre a été transmis</em>.</summary>
    Whether,

    /// <summary><em>n'a pas précisé où il avait été interpellé</em>: the rest of the clause is taken for granted.</summary>
    Question,

    /// <summary><em>si les discussions échouent</em>.</summary>
    Condition,

    Relative,

    /// <summary><em>alors que, avant que, pour + infinitive</em>.</summary>
    Adverbial,
}

/// <summary>What stands above a clause, an infinitive or a noun.</summary>
/// <param name="Link">How it hangs on it.</param>
/// <param name="Verb">The verb above; null where a noun is or none was found.</param>
/// <param name="Governance">What the word above says of what stands below.</param>
/// <param name="Opener">The word that opens the clause, the preposition of the infinitive.</param>
internal sealed record Governor(ClauseLink Link, VerbGroup? Verb, Governance Governance, int Opener)
{
    public bool Has(Governance governance) => (Governance & governance) != 0;
}
