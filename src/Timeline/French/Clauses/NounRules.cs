using Timeline.Events;
using Timeline.French.Lexicon;
using Timeline.Recognition;
using Timeline.Tokenization;

namespace Timeline.French.Clauses;

/// <summary>Dates that date a noun beside them: <em>lors de la visite de mardi</em>, <em>les frappes depuis le 30 septembre</em>.</summary>
internal static class NounRules
{
    /// <summary>A name with a year is short: <em>la Coupe du monde 2018</em>, but not <em>les résultats du Trophée Nebelhorn 2018</em>.</summary>
    private const int WidestName = 3;
    private const int LabelReach = 4;

    /// <summary>How far before its noun the word may stand: <em>depuis le début de la guerre</em>.</summary>
    private const int OccasionReach = 5;

    internal static readonly WordSet OccasionWords = FrenchWords.Set("lors", "après", "depuis", "avant", "malgré", "dès", "pendant", "durant", "jusqu'");

    /// <summary><em>Fut détruit pendant la guerre, en 1944</em>: of what happened in a time that has a time, not of that time.</summary>
    internal static readonly WordSet During = FrenchWords.Set("pendant", "durant");

    /// <summary><em>Les Jeux olympiques d'hiver 2018</em></summary>
    private static readonly WordSet Seasons = FrenchWords.Set("hiver", "été");

    private static readonly WordSet OccasionNouns = FrenchWords.Set("suite", "cours", "raison", "cause", "occasion", "issue", "marge", "moment", "époque", "heure", "jour");
    private static readonly WordSet Edges = FrenchWords.Set("début", "fin", "commencement", "déclenchement", "lancement");

    /// <summary><em>lors de la visite mardi</em>, <em>jusqu'à sa retraite, en 1983</em>.</summary>
    public static Predicate? OnOccasion(DateSite site)
    {
        var position = NounReader.OutermostBefore(site.Sentence, site.CommaBefore, out var noun);

        // « Malgré l'avis de vent diffusé samedi »
        if (site.LeftVerb is { Form: VerbGroupForm.PastParticiple } participle && participle.Start > position && participle.End == site.Start)
        {
            return null;
        }

        // « A battu le Brésil après prolongation dimanche »: what has no article tells how.
        if (position > site.Sentence.First && site.Sentence[position - 1].Is(ClauseWords.After) && site.LeftVerb is { IsFinite: true })
        {
            return null;
        }

        for (var back = position - 1; position >= 0 && back >= Math.Max(site.Sentence.First, position - OccasionReach); back--)
        {
            var token = site.Sentence[back];
            // « Depuis le début de la guerre, il y a six ans, … »: what began then; not « le début de la guerre de 1914 ».
            if (Edges.Contains(token) && !LittleWords.OfWords.Contains(site.Sentence[site.Start - 1]) && LittleWords.OfWords.Contains(site.Sentence[back + 1])
                && NounReader.LeadOf(site.Sentence, position) == back + 1 && back > site.Sentence.First
                && FunctionWords.CliticDeterminers.Contains(site.Sentence[back - 1]))
            {
                return new Predicate(back, null, EventClass.Aspectual);
            }

            if ((OccasionWords.Contains(token) && !(During.Contains(token) && site.Sentence[site.Start - 1].Is(LittleWords.In)))
                || (OccasionNouns.Contains(token) && (LittleWords.OfWords.Contains(site.Sentence[back + 1]) || site.Sentence[back + 1].Is(LittleWords.At))))
            {
                return Predicate.Of(position, noun);
            }

            // « Elle ne quitta l'usine qu'à la fermeture, en 1961 »
            if (LittleWords.ToWords.Contains(token) && back > site.Sentence.First && ClauseWords.That.Contains(site.Sentence[back - 1]) && site.CommaBefore < site.Start)
            {
                return Predicate.Of(position, noun);
            }

            if (token.Kind != TokenKind.Word || site.Sentence.GroupAt(back) is not null)
            {
                return null;
            }
        }

        return null;
    }

    /// <summary><em>Un décret datant de 2015</em> is of 2015.</summary>
    public static Predicate? DatingFrom(DateSite site) =>
        site.LeftVerb is { Lemma: "dater", Form: VerbGroupForm.PresentParticiple } verb && site.Start - verb.End <= 2
            ? Predicate.Of(NounReader.NearestBefore(site.Sentence, verb.Start, out var noun), noun)
            : null;

    /// <summary><em>La rentrée 1999, la Coupe continentale 2008</em>: a bare year is part of the name.</summary>
    public static Predicate? NextToYear(DateSite site) =>
        site.End - site.Start == 1 && site.Sentence[site.Start] is { Kind: TokenKind.Number, Length: 4 } && site.Start > site.Sentence.First
            && !NumberedNouns.NumberedYears.Contains(site.Sentence[site.Start - 1])
            && site.Sentence[site.Start - 1] is { Kind: TokenKind.Word } before && !FunctionWords.Prepositions.Contains(before) && !FunctionWords.Conjunctions.Contains(before)
            && NounReader.NearestBefore(site.Sentence, site.Start, out var noun) is var found
            && site.Start - found - (Seasons.Contains(before) ? 2 : 0) <= (noun is { Strength: EventNounStrength.Strong } ? WidestName : 1)
            ? Predicate.Of(found, noun)
            : null;

    /// <summary><em>Au lendemain de l'annonce</em>: the event that the words count from; <em>deux jours après avoir annoncé la fermeture</em> counts from no closure.</summary>
    public static Attachment? After(SentenceReading sentence, int end)
    {
        for (var position = end; position < Math.Min(sentence.End, end + LabelReach) && sentence.GroupAt(position) is null && !ClauseWords.That.Contains(sentence[position]); position++)
        {
            if (NounReader.At(sentence, position) is { } noun)
            {
                return new Attachment(position, null, noun.Class, "événement dont la date est comptée", 0.7);
            }
        }

        return null;
    }

    /// <summary>The nearest event noun; <em>ouverture du concours des fromages de Bresse, à Dole ce jour</em> tells of the opening.</summary>
    public static Predicate? Nearest(DateSite site) => Leading(site) ?? Predicate.Of(NounReader.Nearest(site.Sentence, site.Start, site.End, out var noun), noun);

    /// <summary>The noun that a sentence without any verb begins with.</summary>
    private static Predicate? Leading(DateSite site) =>
        site.Sentence.Groups.Count == 0 && Dateline.EndOf(site.Sentence) is var first && first < site.Start && HeadlineNouns.BeginsClause(site.Sentence.Readings, first)
            ? Predicate.Of(first, NounReader.At(site.Sentence, first))
            : null;
}
