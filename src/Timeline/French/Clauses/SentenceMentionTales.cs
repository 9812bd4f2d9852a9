using Timeline.Events;
using Timeline.French.Lexicon;
using Timeline.Resolution;

namespace Timeline.French.Clauses;

/// <summary>What a mention tells that other mentions go on from.</summary>
internal sealed partial class SentenceMention
{
    public override bool TellsMisfortune => Verb is { Lemma: "blesser" or "disparaître" } || Nominals.NameMisfortunes(Dates);

    public override bool TellsBeginning => Verb is { Lemma: "débuter" or "commencer" or "démarrer" or "éclater" };

    // « Le feu a pris vers 19 h 30 »
    public override bool TellsOnset => TellsBeginning || Verb is { Lemma: "déclarer" or "déclencher" or "produire" or "survenir" or "prendre" };

    public override bool IsFronted => Match.Whole.Start == Reading.First || (Reading.BeforeArticles(Match.Whole.Start) is var lead && lead <= Reading.First && (FunctionWords.Prepositions.Contains(Reading[lead]) || FunctionWords.CliticDeterminers.Contains(Reading[lead])));

    public override bool TellsTale => Verb is { Tense: EventTense.Present, IsFinite: true } verb && Direction == Direction.Past && (TellsMisfortune || SuddenScenes.AreTold(Reading, verb, Meaning, Match.Whole.Start, Match.Whole.End));

    public override int ToldBy => (TellingVerbs.OfSubject(Reading, Match.Whole.Start, Match.Whole.End) ?? TellingVerbs.OfRelative(Reading, Attachment, Match.Whole.End))?.Trigger ?? -1;

    public override bool FollowsBeginning => Match.Whole.Start == Reading.First && Verb is { IsFinite: true } && Continuations.FollowBeginning(sentences, number);

    public override bool IsScheduled => Verb is { } verb && ScheduledPresents.Are(Reading, verb, Meaning, Match.Whole.Start);

    public override bool IsBroughtForward => Verb is { Lemma: "avancer" or "anticiper" };
}
