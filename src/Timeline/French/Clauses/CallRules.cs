using Timeline.Events;
using Timeline.French.Lexicon;
using Timeline.Meanings;
using Timeline.Recognition;
using Timeline.Resolution;
using Timeline.Tokenization;

namespace Timeline.French.Clauses;

/// <summary>Dates of what somebody calls for or agrees on: <em>ont appelé à une grève le 31 mars</em>.</summary>
internal static class CallRules
{
    /// <summary>Verbs of which a preposition leads to what is to be: <em>appeler à une grève</em>, <em>convenir d'une rencontre</em>, <em>tabler sur un retour</em>.</summary>
    private static readonly HashSet<string> Calling = ["appeler", "convenir", "tabler", "miser", "parier", "compter", "plaider", "militer"];

    /// <summary>What is called for with its article: <em>appelle à la grève</em>, where <em>appelle à la paix</em> sets no day.</summary>
    private static readonly WordSet Strikes = FrenchWords.Set("grève", "grèves", "mobilisation", "manifestation", "manifestations", "rassemblement", "débrayage");

    /// <summary>How many words whom the call is to may have: <em>ses nombreux partisans</em>.</summary>
    private const int WidestCalled = 4;

    private static readonly WordSet Days = FrenchWords.Set("journée", "journées", "jour", "jours", "heures");
    private static readonly WordSet Calls = FrenchWords.Set("à", "au", "aux", "de", "d'", "du", "pour", "sur");

    /// <summary><em>Ils ont convenu d'une rencontre à Vienne en mai</em>: the day of what they call for.</summary>
    public static Predicate? CalledFor(DateSite site) =>
        site.LeftVerb is { } verb && !site.HasBorder(verb.End, site.Start) && NounReader.OutermostBefore(site.Sentence, site.Start, out var noun) is var found
            && found > verb.End && CallsFor(site.Sentence, verb, found, site.Meaning)
            ? Predicate.Of(found, noun)
            : null;

    private static readonly WordSet Refusals = FrenchWords.Set("boycott", "boycottage", "abstention", "annulation", "report");

    /// <summary><em>A appelé au boycott du scrutin de dimanche, à l'abstention au second tour</em>.</summary>
    public static bool CallsOff(SentenceReading sentence, VerbGroup verb, int noun) =>
        Calling.Contains(verb.Lemma) && verb.End < noun && NounReader.LeadOf(sentence, noun) is var lead && lead > verb.End && Refusals.Contains(sentence[lead - 1]);

    /// <summary>Whether a verb calls for what a noun names: <em>appelle à une trêve le 3 mai, à la grève jeudi</em>; but <em>a appelé à une trêve vendredi</em> tells when.</summary>
    public static bool CallsFor(SentenceReading sentence, VerbGroup verb, int noun, Meaning? meaning) =>
        verb is { IsPassive: false } && !(verb.Polarity == EventPolarity.Negative && meaning is Bounded { Kind: BoundKind.Before })
            && Calling.Contains(verb.Lemma) && verb.End < noun && LeadsTo(sentence, verb, noun)
            && NounReader.At(sentence, noun) is { Strength: EventNounStrength.Strong }
                && ((LittleWords.One.Contains(sentence[noun - 1]) && meaning is not null && NamedParts.Weekday(meaning) is null) || Strikes.Contains(sentence[noun]));

    /// <summary>Whether the preposition of the verb leads to a noun, or to the days of it: <em>appelle <b>à</b> la grève, <b>à</b> une journée de grève, ses membres <b>à</b> une mobilisation</em>.</summary>
    private static bool LeadsTo(SentenceReading sentence, VerbGroup verb, int noun)
    {
        var head = noun - 2 > verb.End && LittleWords.BareOf.Contains(sentence[noun - 1]) && Days.Contains(sentence[noun - 2]) ? noun - 2 : noun;
        var lead = NounReader.LeadOf(sentence, head);
        return lead >= verb.End && Calls.Contains(sentence[lead])
            && (lead == verb.End || (verb.Lemma == "appeler" && lead - verb.End <= WidestCalled && LittleWords.ToWords.Contains(sentence[lead])));
    }

    /// <summary><em>A proposé une réunion vendredi à 15 heures, une rencontre le 22 mars</em>: an hour or a day of the month is that of the thing.</summary>
    public static bool Proposes(SentenceReading sentence, VerbGroup verb, int noun) =>
        verb is { Lemma: "proposer", IsPassive: false, Tense: EventTense.Past } && verb.End < noun && LittleWords.One.Contains(sentence[verb.End]);
}
