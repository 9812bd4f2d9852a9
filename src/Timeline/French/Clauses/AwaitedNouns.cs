using Timeline.Events;
using Timeline.French.Lexicon;
using Timeline.Recognition;
using Timeline.Resolution;

namespace Timeline.French.Clauses;

/// <summary>What is still to come while the rest of the clause happens: <em>a été écroué dans l'attente de son procès en mai, est reparti avec une convocation pour le 12</em>.</summary>
internal static class AwaitedNouns
{
    private static readonly WordSet Waits = FrenchWords.Set("attente", "perspective", "prévision");
    private static readonly WordSet Leads = FrenchWords.Set("l'", "la", "en", "dans");
    private static readonly WordSet Summons = FrenchWords.Set("convocation", "convocations", "assignation", "citation", "rendez");
    private static readonly WordSet Coming = FrenchWords.Set("prochain", "prochaine", "futur", "future", "imminent", "imminente");
    private static readonly WordSet Holding = FrenchWords.Set("avec", "muni", "munie", "munis", "munies", "porteur", "porteuse");

    /// <summary><em>Il est reparti avec une convocation devant le tribunal le 12 mai</em>: nobody leaves on that day.</summary>
    public static Predicate? Dated(DateSite site)
    {
        // « A annoncé sa démission prochaine lundi », « est sorti avec une convocation lundi » tell when that was.
        if (site.Meaning is not null && NamedParts.Weekday(site.Meaning) is not null && !PlanReader.IsFor(site.Sentence, site.Start)
            && !(NounReader.NearestBefore(site.Sentence, site.Start, out _) is >= 0 and var near && IsWaitedFor(site.Sentence, near)))
        {
            return null;
        }

        var inner = NounReader.NearestBefore(site.Sentence, site.CommaBefore, out var noun);
        if (inner >= 0 && Are(site.Sentence, inner))
        {
            return Predicate.Of(inner, noun);
        }

        var outer = NounReader.OutermostBefore(site.Sentence, site.CommaBefore, out noun);
        return outer >= 0 && (Are(site.Sentence, outer) || (site.LeftVerb is { Mood: not EventMood.Imperative } && PlanReader.IsFor(site.Sentence, site.Start) && IsSummons(site.Sentence, outer)))
            ? Predicate.Of(outer, noun)
            : null;
    }

    /// <summary>Ahead, unless the story that waits is itself long over: <em>avait été remis en liberté dans l'attente de son procès, en mai</em>.</summary>
    public static Direction? DirectionOf(SentenceReading sentence, int noun) =>
        !Are(sentence, noun) ? null : sentence.FiniteBefore(noun) is { IsPluperfect: true } or { Tense: EventTense.Imperfect } ? Direction.Unknown : Direction.Planned;

    private static bool Are(SentenceReading sentence, int noun)
    {
        var lead = NounReader.LeadOf(sentence, noun);
        if (lead <= sentence.First)
        {
            return false;
        }

        // « A annoncé sa démission prochaine, au mois d'octobre »
        if (IsComing(sentence, noun) && sentence.FiniteBefore(noun) is { Tense: EventTense.Past })
        {
            return true;
        }

        // « Une convocation pour une audience le 12 mai »
        if (sentence[lead].Is(LittleWords.For) && IsSummons(sentence, lead - 1))
        {
            return Are(sentence, lead - 1);
        }

        return IsSummons(sentence, noun) ? Holding.Contains(sentence[lead]) || (LittleWords.BareOf.Contains(sentence[lead]) && Holding.Contains(sentence[lead - 1]))
            : IsWaitedFor(sentence, noun);
    }

    /// <summary><em>En attendant sa réouverture, dans l'attente de sa comparution</em></summary>
    private static bool IsWaitedFor(SentenceReading sentence, int noun)
    {
        var lead = NounReader.LeadOf(sentence, noun);
        return sentence.GroupAt(lead) is { Lemma: "attendre", Form: VerbGroupForm.PresentParticiple }
            || (lead - 2 >= sentence.First && LittleWords.OfWords.Contains(sentence[lead]) && Waits.Contains(sentence[lead - 1]) && Leads.Contains(sentence[lead - 2]));
    }

    private static bool IsComing(SentenceReading sentence, int noun) =>
        (noun > sentence.First && Coming.Contains(sentence[noun - 1])) || (noun + 1 < sentence.End && Coming.Contains(sentence[noun + 1]));

    private static bool IsSummons(SentenceReading sentence, int noun) => Summons.Contains(sentence[noun]);
}
