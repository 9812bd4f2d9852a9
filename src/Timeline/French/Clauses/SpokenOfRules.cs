using Timeline.Events;
using Timeline.French.Lexicon;
using Timeline.Meanings;
using Timeline.Recognition;
using Timeline.Tokenization;

namespace Timeline.French.Clauses;

/// <summary>
/// Dates of what is only spoken of: <em>le laboratoire nie toute négligence dans le décès d'un volontaire en janvier 2016</em>. Who thinks, says or feels something
/// today does so at no other time; what he speaks of has its own.
/// </summary>
internal static class SpokenOfRules
{
    /// <summary>How long a place between commas may be: <em>la perquisition chez l'avocat, à Nice, le 27 janvier</em>.</summary>
    private const int WidestPlace = 6;

    /// <summary>How many words behind a noun make a complement of it: <em>la saisie de ses carnets</em>.</summary>
    private const int LeastComplement = 3;

    /// <summary>How far from its participle the word may stand that leads to the deed.</summary>
    private const int NearParticiple = 3;

    /// <summary>What is about something that happened: <em>l'enquête sur le braquage, les traces de la tempête, le coût de la grève</em>.</summary>
    private static readonly WordSet Abouts = FrenchWords.Set(
        "enquête", "enquêtes", "plainte", "plaintes", "témoin", "témoins", "mémoire", "souvenir", "souvenirs", "leçon", "leçons", "trace",
        "traces", "responsabilité", "négligence", "chapitre", "coût", "conséquence", "conséquences", "séquelles", "cause", "causes", "circonstances", "images",
        "clichés", "sillage", "régularité", "légalité", "conditions", "soupçons", "billet");

    private static readonly WordSet AboutLinks = FrenchWords.Set("sur", "de", "d'", "du", "des", "à", "au", "aux", "dans", "contre", "pour");

    /// <summary>Verbs of today that are neither said nor thought: <em>paie le prix de la faillite, profite de la récolte</em>.</summary>
    private static readonly HashSet<string> Bearing = [
        "payer", "consacrer", "profiter", "effacer", "imputer", "attribuer", "chiffrer", "tirer", "revivre", "financer", "miser", "suffire", "conserver",
        "garder", "souffrir", "étonner", "indigner", "réjouir", "inquiéter", "défendre", "interroger", "oublier", "évoquer", "redouter", "craindre",
        "décolérer", "renoncer"];

    /// <summary>Who takes a thing up does so on a day: <em>le juge ouvre une enquête sur le braquage mardi</em>.</summary>
    private static readonly HashSet<string> Handling = [
        "examiner", "ouvrir", "rouvrir", "juger", "entendre", "étudier", "traiter", "diffuser", "publier", "commémorer", "célébrer", "fêter", "présenter",
        "remettre", "clore", "porter", "déposer"];

    /// <summary>Whoever is punished or asked: the word behind leads to the deed or the subject.</summary>
    private static readonly HashSet<string> Answering = [.. JudgedDeeds.Judging, "sanctionner", "critiquer", "interroger", "exclure", "féliciter", "blâmer", "récompenser", "décorer", "élire"];

    private static readonly HashSet<string> Accepting = ["digérer", "accepter", "oublier", "pardonner", "comprendre", "admettre", "avaler", "expliquer", "élucider"];

    private static readonly ushort Account = FrenchWords.Number("compte");
    private static readonly WordSet DeedLinks = FrenchWords.Set("pour", "sur");
    private static readonly WordSet Places = FrenchWords.Set("à", "en", "dans", "au", "aux", "près", "chez");

    /// <summary><em>Le journaliste dénonce la saisie de ses ordinateurs à Roissy le 30 mai</em>.</summary>
    public static Predicate? Now(DateSite site)
    {
        if (site.LeftVerb is not { } verb || !IsAtAnotherTime(site) || NounOf(site, out var noun) is var found && found < verb.End || !IsDefinite(site.Sentence, found))
        {
            return null;
        }

        if (IsAbout(site.Sentence, found) && verb is { Tense: EventTense.Present or EventTense.Infinitive, IsPassive: false } && !Handling.Contains(verb.Lemma))
        {
            return Predicate.Of(found, noun);
        }

        // « Paie son élimination de la Coupe de France en janvier »
        found = NounReader.OutermostBefore(site.Sentence, found + 1, out noun);
        return found >= verb.End && IsDefinite(site.Sentence, found) && (IsAfterwards(site, verb) || (HasComplement(site, found) && IsOfAnotherTime(site, verb, found)))
            ? Predicate.Of(found, noun)
            : null;
    }

    /// <summary>Whether the verb is of today, or of its own day, and what it is about is not.</summary>
    private static bool IsOfAnotherTime(DateSite site, VerbGroup verb, int noun) =>
        Answers(site, verb, noun) || (IsOfNow(verb) && IsOnlySpokenOf(site, verb)) || (IsWide(site) && Ascriptions.Are(site.Sentence, verb, noun));

    private static bool IsOfNow(VerbGroup verb) =>
        verb is { Tense: EventTense.Present or EventTense.Infinitive or EventTense.PresentParticiple, IsPassive: false, IsProspective: false, IsPastInfinitive: false, Mood: not EventMood.Imperative };

    private static bool IsOnlySpokenOf(DateSite site, VerbGroup verb) =>
        RecountingRules.Telling.Contains(verb.Lemma)
        || (Bearing.Contains(verb.Lemma) && (IsWide(site) || Looks.NamesYear(site.Meaning)))
        || (verb.Lemma == "tenir" && verb.End < site.Sentence.End && site.Sentence[verb.End].Is(Account))
        || (VerbClasses.In(site.Sentence, verb, isSince: false) is EventClass.Reporting or EventClass.IState or EventClass.Perception && !AgreementRules.Announcing.Contains(verb.Lemma));

    /// <summary><em>N'a toujours pas digéré la rupture de son contrat en 2013</em>, <em>ne lui pardonne pas son départ en 2017</em>, <em>l'enquête portera sur la vente en 2011</em>, <em>le pire reste la rupture du barrage, en 1959</em>, <em>est revenue sur son divorce en 2010</em></summary>
    private static bool IsAfterwards(DateSite site, VerbGroup verb) => Looks.NamesYear(site.Meaning) && verb switch
    {
        { Lemma: "rester" or "demeurer" } => true,
        { Lemma: "revenir" } => verb.End < site.Sentence.End && site.Sentence[verb.End].Is(LittleWords.Upon),
        { Tense: EventTense.Past or EventTense.Present, Polarity: EventPolarity.Negative } => Accepting.Contains(verb.Lemma),
        { Tense: EventTense.Future, SemiAuxiliary: null } => site.Meaning is CalendarDate { Year: { } year } && year < site.Sentence.PublishedOn.Year,
        _ => false,
    };

    /// <summary><em>Sanctionné pour sa bagarre à l'entraînement mardi, il manquera le derby</em></summary>
    private static bool Answers(DateSite site, VerbGroup verb, int noun) =>
        verb is { Form: VerbGroupForm.PastParticiple, IsCompound: false } && Answering.Contains(verb.Lemma)
            && WordsBefore.HaveFrom(site.Sentence, verb.End, Math.Min(noun, verb.End + NearParticiple), DeedLinks);

    /// <summary>A time of today is as well that of the saying: <em>le maire déplore la grève ce matin</em>; what began then has a rule of its own.</summary>
    private static bool IsAtAnotherTime(DateSite site) => site.Meaning is not (null or UnitAway { Count: 0 } or PartOfDay { Day: null } or ClockTime { Day: null } or Bounded { Kind: BoundKind.Since or BoundKind.Until } or BareLength);

    /// <summary>The event noun of the group before the date, a place between commas passed.</summary>
    private static int NounOf(DateSite site, out EventNoun? noun)
    {
        var stop = site.CommaBefore;
        var place = stop - 1;
        while (place > site.Sentence.First && stop - place <= WidestPlace && site.Sentence[place].Kind == TokenKind.Word && site.Sentence.GroupAt(place) is null)
        {
            place--;
        }

        stop = stop < site.Start && site.Is(place, ',') && Places.Contains(site.Sentence[place + 1]) ? place : stop;
        return NounReader.NearestBefore(site.Sentence, stop, out noun);
    }

    private static bool IsDefinite(SentenceReading sentence, int noun) =>
        noun > sentence.First && NounReader.LeadOf(sentence, noun) is var lead && (lead < noun - 1 || LittleWords.Contracted.Contains(sentence[lead]));

    /// <summary><em>Conteste la sanction lundi, explique sa décision mardi</em>: beside a bare noun the day is that of the saying.</summary>
    private static bool HasComplement(DateSite site, int noun) => IsWide(site) || site.BeforeLead - noun >= LeastComplement;

    /// <summary>A week, a month, a year: no time at which somebody speaks.</summary>
    private static bool IsWide(DateSite site) => site.Meaning is { Granularity: > Granularity.Day };

    /// <summary><em>Les témoins de l'agression, l'enquête sur le braquage</em></summary>
    private static bool IsAbout(SentenceReading sentence, int noun)
    {
        var lead = NounReader.LeadOf(sentence, noun);
        return lead > sentence.First && AboutLinks.Contains(sentence[lead]) && Abouts.Contains(sentence[lead - 1]);
    }
}
