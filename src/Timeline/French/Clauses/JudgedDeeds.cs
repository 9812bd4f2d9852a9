using Timeline.Events;
using Timeline.French.Lexicon;
using Timeline.Recognition;

namespace Timeline.French.Clauses;

/// <summary>Deeds for which somebody is tried: their day is not that of the trial.</summary>
internal static class JudgedDeeds
{
    /// <summary>Verbs of justice, whose <em>pour</em> names the deed.</summary>
    public static readonly HashSet<string> Judging =
        [
            "juger", "condamner", "poursuivre", "requérir", "inculper", "accuser", "soupçonner", "suspecter", "rechercher", "réclamer", "détenir", "répondre",
            "extrader", "comparaître", "relaxer", "acquitter", "écrouer", "incarcérer", "arrêter", "interpeller"];

    private static readonly WordSet Guilty = FrenchWords.Set("coupable", "coupables");

    /// <summary>Whether a verb tells what a court makes of somebody.</summary>
    public static bool AreOf(VerbGroup verb) => verb.Lemma is "reconnaître" or "déclarer" || Judging.Contains(verb.Lemma);

    /// <summary><em>Elle est condamnée pour l'incendie d'une grange à Dole en mai 2013</em>: the year is that of the deed.</summary>
    public static Predicate? Of(DateSite site)
    {
        if (site.LeftVerb is not { } verb)
        {
            return null;
        }

        if (IsFoundGuilty(site, verb))
        {
            return AgreementRules.NounAfter(site, verb, site.CommaBefore);
        }

        if (!Looks.NamesYear(site.Meaning) || !Judging.Contains(verb.Lemma))
        {
            return null;
        }

        for (var position = verb.End; position < site.Start; position++)
        {
            if (site.Sentence[position].Is(LittleWords.For))
            {
                return NounReader.NearestBefore(site.Sentence, site.Start, out var noun) is var found && found > position ? Predicate.Of(found, noun) : null;
            }
        }

        return null;
    }

    /// <summary><em><b>Reconnu coupable</b> du meurtre de son associé dans la nuit du 3 au 4 septembre 2011</em></summary>
    private static bool IsFoundGuilty(DateSite site, VerbGroup verb) =>
        verb.Lemma is "reconnaître" or "déclarer" or "juger" && verb.End + 1 < site.Start && Guilty.Contains(site.Sentence[verb.End]) && LittleWords.OfWords.Contains(site.Sentence[verb.End + 1]);
}
