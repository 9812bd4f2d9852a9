using Timeline.Events;
using Timeline.French.Lexicon;
using Timeline.Meanings;
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

    private static readonly HashSet<string> Doing = ["commémorer", "célébrer", "proposer", "préparer", "attendre"];

    /// <summary>Verbs whose object is still to come while they hold: <em>prévoit une reprise en octobre, s'attend à un recul en novembre</em>.</summary>
    private static readonly HashSet<string> Expecting =
        [
            "prévoir", "programmer", "planifier", "envisager", "préparer", "viser", "promettre", "espérer", "vouloir", "craindre", "souhaiter", "redouter",
            "attendre", "proposer", "anticiper", "escompter", "projeter", "pronostiquer", "appréhender", "ambitionner"];

    /// <summary>Whether a verb tells that something is awaited or planned.</summary>
    public static bool Expect(VerbGroup verb) => Expecting.Contains(verb.Lemma);

    /// <summary>Others that are not of the day of their object.</summary>
    private static readonly HashSet<string> Planning = [.. Expecting, "concerner", "commémorer", "célébrer", "exclure", "écarter", "louper", "manquer", "rater", "permettre", "empêcher", "éviter", "favoriser"];

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

    /// <summary><em>La banque s'attend à un recul au quatrième trimestre</em>: the object of what is expected is to come; but <em>craint l'effet de la hausse de novembre</em>.</summary>
    public static bool IsExpected(SentenceReading sentence, VerbGroup verb, int noun)
    {
        if (noun < verb.End || !(Expecting.Contains(verb.Lemma) || GoverningVerbs.Has(verb.Lemma, Governance.Calls)))
        {
            return false;
        }

        var lead = NounReader.LeadOf(sentence, noun);
        while (lead >= verb.End && (LittleWords.ToWords.Contains(sentence[lead]) || sentence[lead].Is(LittleWords.For) || FunctionWords.InnerAdverbs.Contains(sentence[lead]) || FunctionWords.IsManner(sentence.Text.Characters(lead))))
        {
            lead--;
        }

        // « Craint des heurts »
        return lead < verb.End || (lead == verb.End && LittleWords.OfWords.Contains(sentence[lead]));
    }

    /// <summary><em>La ville commémorera la bataille en mai</em>, <em>il célébrera la messe vendredi</em>: what will be done has the date.</summary>
    private static bool IsItselfAhead(VerbGroup verb) => verb is { Tense: EventTense.Future, SemiAuxiliary: null } && Doing.Contains(verb.Lemma);

    /// <summary><em>Le programme prévoit deux essais en 2018</em>: a plan is not of the day that is planned; <em>elle manquera la finale samedi</em>, but <em>elle a manqué la finale samedi, a évité l'accident lundi</em>.</summary>
    public static Predicate? Planned(DateSite site) =>
        !site.Sentence[site.Start].Is(ClauseWords.Depuis) && !(site.Meaning is Bounded { Kind: BoundKind.Until } && site.LeftVerb is { Lemma: "attendre" })
            && site.LeftVerb is { IsPassive: false, IsPastInfinitive: false } verb
            && ((Planning.Contains(verb.Lemma) && !IsItselfAhead(verb)) || IsAbout(site, verb)) && verb.Form != VerbGroupForm.PastParticiple
            && !site.HasBorder(verb.End, site.CommaBefore)
            && !(verb.Tense == EventTense.Past && (Looks.Back(site.Meaning) || IsKnown(site, verb) || !(Expect(verb) || verb.Lemma is "exclure" or "écarter")))
                && !IsProposal(site, verb) && NounReader.OutermostBefore(site.Sentence, site.CommaBefore, out var noun) is var position && position >= verb.End
                && !(position > verb.End && site.Sentence[position - 1].Is(LittleWords.In))
            ? Predicate.Of(position, noun)
            : null;

    /// <summary><em>Il avait promis <b>ce</b> référendum en janvier 2013</em>: which one is known, and what is told is when it was promised.</summary>
    private static bool IsKnown(DateSite site, VerbGroup verb) => Looks.NamesYear(site.Meaning) && LittleWords.ThisWords.Contains(site.Sentence[verb.End]);

    /// <summary>
    /// <em>Il a proposé une hausse de salaire jeudi</em>, <em>une réunion lundi</em>: a weekday or a month behind what is only proposed tells when that was; <em>une réunion le 22 mars</em>,
    /// <em>une réunion lundi à 15 heures</em>, <em>une trêve pour jeudi</em>, <em>propose une réunion lundi</em> name the day of the thing.
    /// </summary>
    private static bool IsProposal(DateSite site, VerbGroup verb) =>
        verb is { Lemma: "proposer", Tense: EventTense.Past, IsFinite: true } && LittleWords.One.Contains(site.Sentence[verb.End])
            && site is { Meaning: { } meaning } && site.CommaBefore == site.Start && !PlanReader.IsPlanned(site.Sentence, meaning, site.Start)
        && ((meaning is not ClockTime && Resolution.NamedParts.Weekday(meaning) is not null) || meaning is CalendarDate { Year: null, Month: not null, Day: null });

    /// <summary><em>L'enquête porte sur la vente en 2003</em>, <em>le pays se dirige vers des élections dans les six mois</em>, <em>sa vocation remonte à une visite au Louvre, en 1913</em>.</summary>
    private static bool IsAbout(DateSite site, VerbGroup verb) =>
        verb.Lemma == "remonter"
        || (verb is { Lemma: "diriger" or "acheminer", Tense: EventTense.Present } && Clitics.IsReflexive(site.Sentence.Readings, verb.Head))
        || (verb.Lemma == "croire" && verb.Polarity == EventPolarity.Negative)
        || (verb.Lemma == "porter" && verb.End < site.Sentence.End && site.Sentence[verb.End].Is(LittleWords.Upon));

    /// <summary><em>La rentrée 1999, la Coupe continentale 2008</em>: a bare year is part of the name.</summary>
    public static Predicate? NextToYear(DateSite site) =>
        site.End - site.Start == 1 && site.Sentence[site.Start] is { Kind: TokenKind.Number, Length: 4 } && site.Start > site.Sentence.First && !NumberedNouns.NumberedYears.Contains(site.Sentence[site.Start - 1])
            && site.Sentence[site.Start - 1] is { Kind: TokenKind.Word } before && !FunctionWords.Prepositions.Contains(before) && !FunctionWords.Conjunctions.Contains(before)
            && NounReader.NearestBefore(site.Sentence, site.Start, out var noun) is var found && site.Start - found - (Seasons.Contains(before) ? 2 : 0) <= (noun is { Strength: EventNounStrength.Strong } ? WidestName : 1)
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
        site.Sentence.Groups.Count == 0 && Dateline.EndOf(site.Sentence) is var first && first < site.Start && HeadlineNouns.BeginsClause(site.Sentence.Readings, first) ? Predicate.Of(first, NounReader.At(site.Sentence, first)) : null;
}
