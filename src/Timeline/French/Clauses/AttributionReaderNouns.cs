using Timeline.Events;
using Timeline.French.Lexicon;
using Timeline.Tokenization;

namespace Timeline.French.Clauses;

/// <summary>Who says what a noun names.</summary>
internal sealed partial class AttributionReader
{
    /// <summary>A noun in a quotation is the speaker's; elsewhere the article takes it for granted, unless a verb calls for it or supposes it.</summary>
    private Report? OfNoun(SentenceReading sentence, int noun, EventStatus status)
    {
        var governor = NounGovernors.Of(sentence, noun);
        if (governor is { Verb.Lemma: not ("prévoir" or "entendre" or "compter") }
            && governor.Has(Governance.Calls | Governance.Excludes | Governance.Commits | Governance.Supposes | Governance.Denies)
            && governor.Has(Governance.IsSource)
            && !NounStatus.IsOffered(sentence, governor, noun) && !(governor.Has(Governance.Excludes) && governor.Verb is { Lemma: not "exclure", Polarity: EventPolarity.Positive })
            && Above(sentence, null, governor).Report is { } above)
        {
            return above;
        }

        if (sentence[noun].Has(TokenTraits.Quoted))
        {
            return Quoted(sentence, noun);
        }

        // « Le groupe a annoncé la fermeture du site pour mai »: what is still to come is so on the word of who announces it.
        // « Météo-France ne prévoit pas de pluie avant dimanche »: so is what will not be.
        if (status is EventStatus.Planned or EventStatus.Possible or EventStatus.Negated && governor is { Verb: { IsPassive: false } announcing }
            && ReportingVerbs.Forecasts(sentence, announcing, noun) is var forecasts && ((governor.Has(Governance.Says) && status != EventStatus.Negated) || forecasts)
            && Sources.Of(sentence, announcing) is { } announcer && Resolved(announcer) is { } who && (!forecasts || Persons.Are(sentence, who)))
        {
            return new Report(who, sentence, announcing.Head, announcing.End, announcing);
        }

        // « Le conseil de ce soir est annulé, a fait savoir la mairie »: it is called off on the word of who says so.
        if (governor is null && status == EventStatus.Negated && sentence.FiniteAfter(noun) is { IsPassive: true } off)
        {
            return OfVerb(sentence, off);
        }

        // « Un tir en juin n'est pas à exclure, selon la cheffe », « une éventuelle réouverture en mai dépendra du rapport, avertit la préfète »: what is only thought of is thought by somebody.
        return NounStatus.Of(sentence, noun, isAhead: true) is not EventStatus.Possible ? null
            : Covering(sentence, noun, -1) is { } cue ? new Report(cue.Source, sentence, cue.Start, cue.End, null)
            : sentence.FiniteAfter(noun) is { } main && sentence.Clauses.IsMain(main) ? ByIncise(sentence, main) : null;
    }
}
