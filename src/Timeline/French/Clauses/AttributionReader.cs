using Timeline.Events;
using Timeline.French.Lexicon;
using Timeline.Tokenization;

namespace Timeline.French.Clauses;

/// <summary>Who says it (spec events 6): the verb above, the quotation, <em>selon X</em>, the reporting clause, in this order.</summary>
internal sealed partial class AttributionReader(SentenceReadings sentences)
{
    private const int Deepest = 4;

    /// <summary>Verbs that are said of what has been.</summary>
    private static readonly HashSet<string> Presupposing = ["regretter", "déplorer", "féliciter", "réjouir"];

    private readonly Quotations quotations = new(sentences);
    private readonly Antecedents antecedents = new(sentences);
    private readonly Lazy<Interview?> interview = new(() => Interview.Of(sentences), isThreadSafe: false);

    /// <summary>The attribution of an event, with the trigger of the reporting verb above it; nulls where the author tells it.</summary>
    public (Attribution? Attribution, TextFragment? ReportedBy) Find(SentenceReading sentence, Attachment attachment, EventStatus status)
    {
        var found = (attachment.Verb is { } verb ? OfVerb(sentence, verb) : OfNoun(sentence, attachment.Trigger, status)) ?? Answered(sentence, attachment.Verb);
        return found is { } report ? Name(report) : (null, null);
    }

    /// <summary>What is answered in an interview is said by the person who is asked; the question is the cue. What he reports himself has no other source.</summary>
    private Report? Answered(SentenceReading sentence, VerbGroup? verb) =>
        verb is not { Class: EventClass.Reporting, IsPassive: false } && interview.Value is { } talk && talk.QuestionOf(sentence.Number) is >= 0 and var question
            ? new Report(talk.Answering, sentences[question], sentences[question].First, sentences[question].End, null)
            : null;

    private Report? OfVerb(SentenceReading sentence, VerbGroup verb)
    {
        var above = Above(sentence, verb, Subordination.Of(sentence, verb));
        if (above.Report is not null || above.IsClosed)
        {
            return above.Report;
        }

        var opener = sentence.Clauses.OpenerOf(verb);
        if (sentence[verb.Trigger].Has(TokenTraits.Quoted))
        {
            // « On a investi, soupire le gérant, qui a repris la scierie en 1974 »: who he is he does not say himself.
            return Quoted(sentence, verb.Trigger) is { } quoted
                && !(quoted.Sentence == sentence && quoted.Verb is { } said && opener > said.End && FunctionWords.Relatives.Contains(sentence[opener])
                    && sentence[said.Trigger].Has(TokenTraits.Quoted) && sentence.FiniteAfter(verb.End) is null)
                ? quoted
                : null;
        }

        var isParticiple = verb is { Form: VerbGroupForm.PastParticiple, IsCompound: false };
        var isHearsay = Incises.IsHearsay(sentence, verb);
        if (!isHearsay && Covering(sentence, verb.Trigger, opener) is { } covering && (!isParticiple || CueScope.ParticipleBeside(sentence, covering) == verb))
        {
            return new Report(covering.Source, sentence, covering.Start, covering.End, null);
        }

        return isParticiple || isHearsay || ReportScope.IsAside(sentence, opener) ? null : ByIncise(sentence, verb) ?? ByColon(sentence, verb) ?? AsSaid(sentence, verb);
    }

    private Cue? Covering(SentenceReading sentence, int trigger, int opener) =>
        sentence.NamedSources.Find(cue => CueScope.Covers(sentence, cue, trigger, opener, ReportScope.IsAside(sentence, opener)));

    /// <summary>Climbs from verb to verb until one has a source; closed where the article itself vouches.</summary>
    private (Report? Report, bool IsClosed) Above(SentenceReading sentence, VerbGroup? verb, Governor? governor)
    {
        for (var depth = 0; depth < Deepest && governor is not null; depth++)
        {
            if (governor.Link == ClauseLink.Question)
            {
                return (null, !sentence[governor.Opener].Has(TokenTraits.Quoted));
            }

            // « plusieurs élus se demandent s'il a signé », « elle n'a pas dit si l'usine rouvrirait »: who wonders or keeps silent is who speaks of it.
            if (!(governor.Link == ClauseLink.Complement || IsOpen(governor)) || governor.Verb is not { } above || ReferenceEquals(above, verb))
            {
                return (null, false);
            }

            if ((governor.Has(Governance.Says) && above.Polarity == EventPolarity.Negative || Unproved.IsUnsaid(sentence, above)) && !IsOpen(governor))
            {
                return (null, !sentence[above.Trigger].Has(TokenTraits.Quoted));
            }

            // « Le maire regrette que le bail ait été signé en 2014 », « accusés d'avoir reçu des armes, a dit le juge »: that it was is taken for granted, or is nobody's charge.
            if (Presupposing.Contains(above.Lemma) || (governor.Has(Governance.Accuses) && Sources.Of(sentence, above) is null))
            {
                return (null, !sentence[above.Trigger].Has(TokenTraits.Quoted));
            }

            if (governor.Has(Governance.IsSource) && Sources.Of(sentence, above) is { } source)
            {
                return (Told(sentence, above, source), false);
            }

            (verb, governor) = (above, Subordination.Of(sentence, above));
        }

        return (null, false);
    }

    private static bool IsOpen(Governor governor) => governor is { Link: ClauseLink.Whether, Verb: { Lemma: "demander" } or { Lemma: "dire" or "préciser" or "indiquer" or "révéler" or "confirmer", IsPassive: false, Tense: not EventTense.Future } };

    private Report? Quoted(SentenceReading sentence, int position)
    {
        var marks = quotations.Around(sentence, position);
        var behind = quotations.ReportBehind(sentence, marks);
        var named = sentence.NamedSources.Find(cue => !sentence[cue.Start].Has(TokenTraits.Quoted)) is { } own ? (Sentence: sentence, Cue: own) : Cues.BeforeQuotation(quotations, marks.Open);
        if (behind is null && named is null && Speakers.Of(quotations, sentence, marks) is { } speaker)
        {
            return new Report(speaker.Source, sentences[speaker.Source.Sentence], speaker.Colon, speaker.Colon + 1, null);
        }

        if ((behind ?? quotations.ReportBefore(marks.Open) ?? TitleQuotations.ReportOf(quotations, sentences, sentence, marks)) is { } reporting
            && Sources.Of(reporting.Sentence, reporting.Verb) is { } source)
        {
            return Told(reporting.Sentence, reporting.Verb, source);
        }

        return named is { } by ? new Report(by.Cue.Source, by.Sentence, by.Cue.Start, by.Cue.End, null)
            : quotations.SignatureBehind(marks.Close) is { } signed ? new Report(signed, sentences[signed.Sentence], signed.Start - 1, signed.Start, null)
            : null;
    }

    /// <summary><em>…, a annoncé lundi son porte-parole</em>.</summary>
    private Report? ByIncise(SentenceReading sentence, VerbGroup verb)
    {
        foreach (var group in sentence.Groups)
        {
            if (!ReferenceEquals(group, verb) && !sentence[group.Trigger].Has(TokenTraits.Quoted) && Incises.Is(sentence, group)
                && ReportScope.IsUnder(quotations, sentence, verb, group) && Sources.AfterVerb(sentence, group) is { } source)
            {
                return verb.Trigger >= source.Start && verb.Trigger < source.End ? null : Told(sentence, group, source);
            }
        }

        return null;
    }

    private Report? ByColon(SentenceReading sentence, VerbGroup verb) =>
        ReportScope.BeforeColon(sentence, verb) is { } told && Sources.Of(sentence, told) is { } source ? Told(sentence, told, source) : null;

    private Report? AsSaid(SentenceReading sentence, VerbGroup verb) =>
        ReportScope.AsSaid(sentence, verb) is { } told && Sources.AfterVerb(sentence, told) is { } source ? Told(sentence, told, source) : null;

    private Report? Told(SentenceReading sentence, VerbGroup told, SourceSpan source) => Resolved(source) is { } named ? new Report(named, sentence, told.Head, told.End, told) : null;

    /// <summary>Whom a pronoun stands for, null where it is nobody named; any other source itself.</summary>
    private SourceSpan? Resolved(SourceSpan source) => source.IsPronoun ? antecedents.Of(source) : source;

    private (Attribution? Attribution, TextFragment? ReportedBy) Name(Report report)
    {
        if (Resolved(report.Source) is not { } named)
        {
            return (null, null);
        }

        var text = sentences.Text;
        var cue = text.Fragment(report.CueStart, report.CueEnd);
        var via = Channels.Find(report.Sentence, report.CueStart) is { } channel ? text.Fragment(channel.Start, channel.End) : null;
        var attribution = new Attribution(text.Fragment(named.Start, named.End), cue, via);
        return report.Verb is { } verb && JoinedVerbs.WordOf(report.Sentence.Readings, verb.Trigger) is var word ? (attribution, text.Fragment(word.Start, word.End)) : (attribution, null);
    }

    /// <summary>A source, and the words that make it one.</summary>
    private readonly record struct Report(SourceSpan Source, SentenceReading Sentence, int CueStart, int CueEnd, VerbGroup? Verb);
}
