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
            return !Incises.HasMainVerb(sentence, incise.Start) && sentence.Clauses.IsMain(verb);
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
                return open > sentence.First && verb.Start < open && !sentence[open - 1].Is(':') && !ClauseWords.Coordinators.Contains(sentence[open - 1]) && !sentence[open - 1].Is(',') && !sentence[open - 1].Is('.');
            }
        }

        return true;
    }

    /// <summary><em>, qui étudie les éruptions,</em>: what stands aside is the author's.</summary>
    public static bool IsAside(SentenceReading sentence, int opener) =>
        opener > sentence.First && sentence[opener - 1].Is(',') && FunctionWords.Relatives.Contains(sentence[opener]) && !ClauseWords.That.Contains(sentence[opener]);
}
