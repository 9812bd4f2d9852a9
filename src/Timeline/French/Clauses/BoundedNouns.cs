using Timeline.Events;
using Timeline.French.Lexicon;
using Timeline.Meanings;
using Timeline.Recognition;
using Timeline.Resolution;

namespace Timeline.French.Clauses;

/// <summary>What a noun names that lasts or waits until a bound: <em>la poursuite de la grève jusqu'au 20 mars</em>.</summary>
internal static class BoundedNouns
{
    private static readonly WordSet Until = FrenchWords.Set("d'", "avant", "dans");

    /// <summary><em>Sans versement de la prime d'ici lundi, les chauffeurs partiront</em>: what is missing until then.</summary>
    public static Predicate? Without(DateSite site)
    {
        if (!Until.Contains(site.Sentence[site.Start]))
        {
            return null;
        }

        var found = NounReader.OutermostBefore(site.Sentence, site.Start, out var noun);
        return found > site.Sentence.First && site.Sentence[found - 1].Is(LittleWords.Without) ? Predicate.Of(found, noun) : null;
    }

    /// <summary>That the bound is still to come; null where nothing says so.</summary>
    public static Direction? DirectionOf(SentenceReading sentence, int noun, VerbGroup? main, Meaning meaning)
    {
        // « Les mineurs ont voté la poursuite de la grève jusqu'au 20 mars »: a bound that is announced is still to come.
        if (meaning is Bounded { Kind: BoundKind.Until or BoundKind.Before or BoundKind.By or BoundKind.From or BoundKind.AsEarlyAs } bound
            && !(bound.Kind == BoundKind.From && main is { Lemma: "confirmer" })
            && !(bound.Kind == BoundKind.AsEarlyAs && main is not { Lemma: "ordonner" or "décréter" or "imposer" or "exiger" })
            && main is { IsPassive: false, Tense: EventTense.Past or EventTense.Present, IsPluperfect: false } && main.End <= noun
            && AgreementRules.Announcing.Contains(main.Lemma))
        {
            return Direction.Planned;
        }

        // « Le Premier ministre, en visite en Inde jusqu'à mercredi, a téléphoné » : what goes on now ends later.
        if (meaning is Bounded { Kind: BoundKind.Until } && noun > sentence.First && sentence[noun - 1].Is(LittleWords.In))
        {
            return Direction.Planned;
        }

        // « Opéré la semaine dernière et indisponible jusqu'en août, il ne jouera pas »: a state goes on to what follows.
        if (meaning is Bounded { Kind: BoundKind.Until } && noun > sentence.First && sentence[noun - 1].Is(LittleWords.And)
            && sentence.FiniteAfter(noun) is { Tense: EventTense.Future or EventTense.Present })
        {
            return Direction.Planned;
        }

        return null;
    }
}
