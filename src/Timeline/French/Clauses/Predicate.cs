using Timeline.Events;
using Timeline.French.Lexicon;

namespace Timeline.French.Clauses;

/// <summary>What a rule chose: a verb group, or a noun with its class.</summary>
internal readonly record struct Predicate(int Trigger, VerbGroup? Verb, EventClass? NounClass)
{
    /// <summary>The date says which one is meant, and dates nothing: no later rule is asked.</summary>
    public static readonly Predicate Nothing = new(-1, null, null);

    public static Predicate? Of(VerbGroup? verb) => verb is null ? null : new Predicate(verb.Trigger, verb, null);

    /// <param name="position">The noun's token; negative where none was found.</param>
    public static Predicate? Of(int position, EventNoun? noun) => position < 0 || noun is null ? null : new Predicate(position, null, noun.Class);
}
