using Timeline.Events;
using Timeline.French.Lexicon;
using Timeline.Recognition;
using Timeline.Tokenization;

namespace Timeline.French.Clauses;

/// <summary>States that a preposition and a noun tell beside the sentence: <em>en poste depuis 2009</em>, <em>à la tête de la région depuis 2004</em>.</summary>
internal static class Standings
{
    /// <summary>What one is in, at or on for a time: <em>au pouvoir, en poste, à la retraite</em>.</summary>
    private static readonly WordSet Nouns = FrenchWords.Set(
        "pouvoir", "poste", "fonction", "fonctions", "prison", "exil", "détention", "retraite", "commandes", "affaires", "cavale", "fuite", "liberté", "office",
        "service", "sommet", "opposition", "convalescence", "chômage", "arrêt", "étude", "abandon", "affiche", "hôpital");

    /// <summary><em>Sous contrat jusqu'en 2018, sous tutelle depuis mai</em></summary>
    private static readonly WordSet Under = FrenchWords.Set("contrat", "tutelle", "séquestre", "embargo", "surveillance", "scellés", "perfusion", "blocus", "protection", "occupation");

    private static readonly ushort Beneath = FrenchWords.Number("sous");

    private static readonly WordSet Standing = FrenchWords.Set("en", "au", "aux", "la");

    /// <summary>How many words may tell where one is so: <em>en poste à l'ambassade de Londres depuis 2013</em>.</summary>
    private const int WidestPlace = 6;

    /// <summary><em>La junte au pouvoir depuis dimanche a levé le couvre-feu</em>; <em>l'actuel sélectionneur, en poste depuis 2009</em>, <em>en poste à Londres depuis 2013</em>.</summary>
    public static Predicate? InPlace(DateSite site)
    {
        if (!StateRules.Holds(site.Meaning))
        {
            return null;
        }

        for (var noun = site.BeforeLead; noun > site.Sentence.First && site.BeforeLead - noun <= WidestPlace && site.Sentence[noun].Kind == TokenKind.Word
            && site.Sentence.GroupAt(noun) is null; noun--)
        {
            if (((Nouns.Contains(site.Sentence[noun]) && IsIn(site.Sentence, noun - 1)) || (Under.Contains(site.Sentence[noun]) && site.Sentence[noun - 1].Is(Beneath)))
                && !site.Sentence[noun].Has(TokenTraits.Capital) && site.Sentence.GroupAt(noun - 2) is null
                && (noun == site.BeforeLead
                    || (noun + 1 == site.BeforeLead && site.Is(noun - 2, ',') && NounReader.At(site.Sentence, noun) is not { Class: EventClass.Occurrence })
                    || (site.Is(noun - 2, ',') && InWords.Contains(site.Sentence[noun + 1]))))
            {
                return new Predicate(noun, null, EventClass.State);
            }
        }

        return null;
    }

    /// <summary><em>En poste, au pouvoir, dans l'opposition, à l'arrêt</em></summary>
    private static bool IsIn(SentenceReading sentence, int lead) =>
        Standing.Contains(sentence[lead])
            || (lead > sentence.First && sentence[lead].Is(LittleWords.TheElided)
                && (sentence[lead - 1].Is(LittleWords.Within) || sentence[lead - 1].Is(LittleWords.At)) && sentence.GroupAt(lead - 2) is null);

    private static readonly WordSet InWords = FrenchWords.Set("à", "au", "aux", "en", "dans", "chez");

    /// <summary><em>À la tête de la région depuis 2004, il a été battu</em>, <em>sous tutelle depuis 2011, la commune…</em>: what one is in from the beginning of the sentence to a comma.</summary>
    public static Predicate? Leading(DateSite site)
    {
        var first = Dateline.EndOf(site.Sentence);
        if (!StateRules.Holds(site.Meaning) || site.HasFiniteBefore || first >= site.Start || !LeadingPrepositions.Contains(site.Sentence[first]))
        {
            return null;
        }

        var noun = first + 1;
        noun += noun < site.Start && LittleWords.Articles.Contains(site.Sentence[noun]) ? 1 : 0;
        return noun < site.Start && LeadingStandings.Contains(site.Sentence[noun]) && site.Is(site.Sentence.NextMarkOrVerb(site.End, site.Sentence.End), ',')
            && site.Sentence.NextMarkOrVerb(noun, site.Start) >= site.Start
            ? new Predicate(noun, null, EventClass.State)
            : null;
    }

    private static readonly WordSet LeadingPrepositions = FrenchWords.Set("à", "en", "sous", "au");
    private static readonly WordSet LeadingStandings = FrenchWords.Set(
        "tête", "tutelle", "affiche", "feu", "pouvoir", "poste", "commandes", "surveillance", "pression", "perfusion", "séquestre", "régime", "chantier",
        "travaux", "délicatesse", "difficulté", "conflit", "négociation", "déplacement");
}
