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
    private static readonly WordSet Links = FrenchWords.Set("le", "la", "l'", "en", "au", "soit", "à", "vers");

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

            start = before;
        }
    }

    /// <summary>
    /// <em>A frappé la côte à 5 h 12, heure locale (2 h 12 UTC)</em>: one moment by two clocks is one event, which the first of them dates.
    /// <em>L'épreuve (14 h GMT)</em> has no other, and <em>le départ de samedi (14 h GMT)</em> a day.
    /// </summary>
    private static bool IsSameMoment(SentenceReading sentence, int start, Meaning? meaning)
    {
        if (meaning is not ClockTime { Time.Zone: not null })
        {
            return false;
        }

        var before = start - 1;
        while (before > sentence.First && Links.Contains(sentence[before]))
        {
            before--;
        }

        return before > sentence.First && sentence[before].Is('(') && SaysAnHour(sentence, before - 1);
    }

    private static bool SaysAnHour(SentenceReading sentence, int last)
    {
        for (var back = last; back >= sentence.First && sentence[back].Has(TokenTraits.Temporal); back--)
        {
            if (ClockWords.Letters.Contains(sentence[back]) || ClockWords.Hours.Contains(sentence[back]) || sentence[back].Is(ClockWords.Noon) || sentence[back].Is(ClockWords.Midnight))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The predicates of the expression on the tokens <c>[start, end)</c>: none, one, or several that share it.</summary>
    public static IReadOnlyList<Attachment> Find(SentenceReading sentence, int start, int end, Meaning? meaning = null)
    {
        if (Dateline.Is(sentence, start, end) || Superlatives.HoldsSince(sentence, start) || IsSameMoment(sentence, start, meaning))
        {
            return [];
        }

        var site = new DateSite(sentence, FirstOfRun(sentence, start), end, meaning);
        foreach (var rule in AttachmentRules.All)
        {
            if (rule.Find(site) is { } predicate)
            {
                if (predicate == Predicate.Nothing)
                {
                    return [];
                }

                return SharedPredicates.With(site, new Attachment(predicate.Trigger, predicate.Verb, predicate.NounClass, rule.Name, rule.Confidence));
            }
        }

        return [];
    }
}
