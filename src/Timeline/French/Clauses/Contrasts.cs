using Timeline.Events;
using Timeline.French.Lexicon;
using Timeline.Recognition;
using Timeline.Tokenization;

namespace Timeline.French.Clauses;

/// <summary>Dates that are set against another of the same verb: <em>ouvert lundi, mais pas mardi</em>, <em>le 3 et non le 4</em>, <em>n'a pas eu lieu lundi mais mardi</em>.</summary>
internal static class Contrasts
{
    private static readonly WordSet Denying = FrenchWords.Set("pas", "non");
    private static readonly WordSet Joining = FrenchWords.Set("et", "mais", "ou");
    private static readonly WordSet Leads = FrenchWords.Set("le", "la", "l'", "en", "au", "à", "ce", "dès", "avant", "depuis", "vers");
    private static readonly ushort But = FrenchWords.Number("mais");

    /// <summary>The attachment with the polarity that its date has.</summary>
    public static Attachment Of(DateSite site, Attachment found)
    {
        if (found.Verb is not { } verb || verb.End > site.Start)
        {
            return found;
        }

        var lead = site.Start - 1;
        while (lead > verb.End && Leads.Contains(site.Sentence[lead]))
        {
            lead--;
        }

        if (verb.Polarity == EventPolarity.Positive)
        {
            return Denying.Contains(site.Sentence[lead]) && lead > verb.End && (Joining.Contains(site.Sentence[lead - 1]) || site.Is(lead - 1, ','))
                ? found with { Verb = verb with { Polarity = EventPolarity.Negative } }
                : found;
        }

        // « N'a pas eu lieu lundi mais mardi »; but « n'a pas voté, mais samedi, … » opens a clause.
        return site.Sentence[lead].Is(But) && lead > verb.End && site.Sentence[lead - 1].Has(TokenTraits.Temporal) && !site.OpensClause(site.End)
            ? found with { Verb = verb with { Polarity = EventPolarity.Positive } }
            : found;
    }
}
