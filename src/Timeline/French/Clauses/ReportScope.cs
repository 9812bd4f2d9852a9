using Timeline.Events;
using Timeline.French.Lexicon;
using Timeline.Tokenization;

namespace Timeline.French.Clauses;

/// <summary>What a reporting clause beside a predicate vouches for, and what stands aside.</summary>
internal static class ReportScope
{
    public static bool IsUnder(Quotations quotations, SentenceReading sentence, VerbGroup verb, VerbGroup incise)
    {
        if (verb.Start > incise.Start)
        {
            // What follows belongs to it only where the sentence goes on: « Le Parlement, a dit le ministre, votera lundi ».
            // « Le groupe s'en défend : l'usine, assure-t-il, a été inspectée »: so does what a colon begins.
            return !Incises.HasMainVerb(sentence, incise.Start, Colons.Behind(sentence.Readings, incise.Start)) && sentence.Clauses.IsMain(verb);
        }

        for (var position = incise.Start - 1; position > verb.End; position--)
        {
            if (sentence[position].Is(';'))
            {
                return false;
            }

            // « Il est parti lundi : "J'en ai assez", a-t-il dit »: the verb reports the quotation alone.
            if (sentence[position].Has(TokenTraits.Quoted))
            {
                var open = quotations.Around(sentence, position).Open;
                return open > sentence.First && verb.Start < open && !sentence[open - 1].Is(':') && !ClauseWords.Coordinators.Contains(sentence[open - 1])
                    && !sentence[open - 1].Is(',') && !sentence[open - 1].Is('.');
            }
        }

        return true;
    }

    /// <summary><em>Comme l'a souligné hier la commissaire, le chômage a reculé en 2005</em>: the verb of saying behind <em>comme l'</em>, for a main verb.</summary>
    public static VerbGroup? AsSaid(SentenceReading sentence, VerbGroup verb) =>
        sentence.Clauses.IsMain(verb)
            ? sentence.Groups.Find(group => group != verb && group.IsFinite && IsBehindAs(sentence, group) && (Governances.OfVerb(sentence, group) & Governance.Says) != 0)
            : null;

    /// <summary><em><b>Ainsi</b> que l'a indiqué le préfet, la route rouvrira jeudi</em></summary>
    private static readonly ushort Thus = FrenchWords.Number("ainsi");

    private static bool IsBehindAs(SentenceReading sentence, VerbGroup group)
    {
        for (var position = group.Head - 1; position > Math.Max(sentence.First, group.Head - 3); position--)
        {
            if (FunctionWords.CliticDeterminers.Contains(sentence[position]) && (sentence[position - 1].Is(LittleWords.As) || (ClauseWords.That.Contains(sentence[position - 1]) && sentence[Math.Max(sentence.First, position - 2)].Is(Thus))))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary><em>La Ville l'a confirmé : le pont rouvrira lundi</em>: the verb that says what stands behind a colon; <em>la partie s'annonce longue : …</em> says nothing.</summary>
    public static VerbGroup? BeforeColon(SentenceReading sentence, VerbGroup verb)
    {
        for (var position = verb.Start - 1; position > sentence.First; position--)
        {
            if (sentence[position].Is(':'))
            {
                return sentence.FiniteBefore(position) is { IsPassive: false, Polarity: EventPolarity.Positive } told && sentence.Clauses.IsMain(told)
                    && !Clitics.IsReflexive(sentence.Readings, told.Head) && !sentence[told.Trigger].Has(TokenTraits.Quoted)
                    && SaysWhatFollows(sentence, told, verb) ? told : null;
            }

            if (sentence[position].Is(';') || sentence[position].Has(TokenTraits.Quoted))
            {
                return null;
            }
        }

        return null;
    }

    /// <summary><em>L'élu nie tout : samedi, il dormait</em>, <em>le ministre a exclu un report : les épreuves se tiendront en juin</em>: who denies or rules out says why; but <em>il a exclu un élu, il conteste la
    /// sanction : elle a été prononcée lundi</em>.</summary>
    private static bool SaysWhatFollows(SentenceReading sentence, VerbGroup told, VerbGroup verb)
    {
        var governance = Governances.OfVerb(sentence, told);
        return (governance & Governance.IsSource) != 0
            && ((governance & Governance.Says) != 0
                || ((told.Lemma is "nier" or "démentir" or "réfuter" || (told.Lemma is "exclure" or "écarter" && verb.Tense == EventTense.Future))
                    && SubjectReader.Find(sentence, told) is { } denying && (denying.IsPronoun || Persons.Are(sentence, denying))));
    }

    /// <summary><em>, qui étudie les éruptions,</em>: what stands aside is the author's.</summary>
    public static bool IsAside(SentenceReading sentence, int opener) =>
        opener > sentence.First && FunctionWords.Relatives.Contains(sentence[opener]) && !ClauseWords.That.Contains(sentence[opener])
            && (sentence[opener - 1].Is(',') ? !IsForecast(sentence, opener) : IsOfSubject(sentence, opener));

    /// <summary>
    /// <em>D'après le quotidien, le club tient un remplaçant, qui pourrait signer lundi</em>: with what is still to come a sentence ends in news; and <em>la vente, qui aurait été conclue vendredi, rapporterait
    /// 800 000 euros</em> is hearsay, somebody's.
    /// </summary>
    private static bool IsForecast(SentenceReading sentence, int opener) =>
        sentence.FiniteAfter(opener) is ({ Tense: EventTense.Future } or { Mood: EventMood.Conditional }) and var forecast
            && (forecast is { Mood: EventMood.Conditional, Tense: EventTense.Past } || sentence.FiniteAfter(forecast.End) is null);

    /// <summary><em>La tempête qui a balayé la côte a fait deux morts, selon un bilan</em>: what says which one is meant is taken for granted.</summary>
    private static bool IsOfSubject(SentenceReading sentence, int opener) =>
        sentence.FiniteBefore(opener) is null && sentence.FiniteAfter(opener) is { } inner && sentence.FiniteAfter(inner.End) is { } main
            && sentence.Clauses.IsMain(main) && !Incises.Is(sentence, main);
}
