using Timeline.Events;
using Timeline.French.Lexicon;
using Timeline.Meanings;
using Timeline.Recognition;
using Timeline.Tokenization;

namespace Timeline.French.Clauses;

/// <summary>Chooses the predicates that an expression dates: the first rule that fires, in the order of spec events 3.</summary>
internal static class AttachmentReader
{
    /// <summary>What may stand between a date and the one that it restates.</summary>
    internal static readonly WordSet Links = FrenchWords.Set("le", "la", "l'", "en", "au", "soit", "à", "vers");

    /// <summary>The beginning of the dates that touch: <em>rentré huit jours plus tard, le 6 avril</em>, <em>lundi soir (vers 18 heures)</em>; both date the same.</summary>
    private static int FirstOfRun(SentenceReading sentence, int start)
    {
        while (true)
        {
            var before = start - 1;
            while (before > sentence.First && Links.Contains(sentence[before]))
            {
                before--;
            }

            // « une cliente de 91 ans en août 2013 »: without a comma the one says nothing of the other.
            if (before <= sentence.First || !(sentence[before].Is(',') || sentence[before].Is('(')))
            {
                return start;
            }

            before--;
            if (!sentence[before].Has(TokenTraits.Temporal) || !sentence[start].Has(TokenTraits.Temporal))
            {
                return start;
            }

            while (before > sentence.First && sentence[before - 1].Has(TokenTraits.Temporal))
            {
                before--;
            }

            // « Comme chaque année, à Noël dernier, … »: how often is not said again.
            if (Each.Contains(sentence[before]))
            {
                return start;
            }

            start = before;
        }
    }

    /// <summary><em>Il a nagé à Melbourne en 1956, la même année, il fut champion</em>: <em>la même année</em> opens a new clause and does not say the date before again.</summary>
    internal static bool StartsAnew(SentenceReading sentence, int start, int end)
    {
        for (var position = start; position < end; position++)
        {
            if (sentence[position].Is(LittleWords.Same))
            {
                return true;
            }
        }

        return false;
    }

    private static readonly WordSet Each = FrenchWords.Set("chaque", "tous", "toutes");
    /// <summary><em>Oui, depuis samedi, sauf à Dole, où l'eau sera coupée</em>: what will be has not been since then.</summary>
    private static bool IsStillToCome(DateSite site, VerbGroup? verb) =>
        verb is { Tense: EventTense.Future, IsFinite: true, IsFuturePerfect: false, IsProspective: false } && site.Sentence[site.Start].Is(ClauseWords.Depuis) && site.Start < verb.Start;

    /// <summary>The predicates of the expression on the tokens <c>[start, end)</c>: none, one, or several that share it.</summary>
    public static IReadOnlyList<Attachment> Find(SentenceReading sentence, int start, int end, Meaning? meaning = null)
    {
        if (Dateline.Is(sentence, start, end, meaning) || Superlatives.HoldsSince(sentence, start) || TwoClocks.TellOneMoment(sentence, start, meaning))
        {
            return [];
        }

        var site = new DateSite(sentence, StartsAnew(sentence, start, end) ? start : FirstOfRun(sentence, start), end, meaning);
        foreach (var rule in AttachmentRules.All)
        {
            if (rule.Find(site) is { } predicate)
            {
                if (predicate == Predicate.Nothing || IsStillToCome(site, predicate.Verb))
                {
                    return [];
                }

                return SharedPredicates.With(site, Contrasts.Of(site, new Attachment(predicate.Trigger, predicate.Verb, predicate.NounClass, rule.Name, rule.Confidence)));
            }
        }

        return [];
    }
}
