using Timeline.Events;
using Timeline.French.Lexicon;
using Timeline.Meanings;
using Timeline.Recognition;
using Timeline.Resolution;
using Timeline.Tokenization;

namespace Timeline.French.Clauses;

/// <summary>Which way the date of a noun looks by the noun itself and what leads to it.</summary>
internal static class NounDirection
{
    internal static readonly WordSet Measures = FrenchWords.Set(
        "recul", "hausse", "baisse", "chute", "progression", "repli", "rebond", "bond", "ralentissement", "augmentation", "diminution", "envolée");
    private static readonly HashSet<string> Regretting = ["regretter", "déplorer", "raconter", "relater"];
    private static readonly HashSet<string> Reflecting = ["expliquer", "tenir", "refléter", "traduire", "résulter", "provenir"];

    private static readonly WordSet Afterwards = FrenchWords.Set("après", "depuis");
    private static readonly WordSet Before = FrenchWords.Set("avant");
    private static readonly ushort Congress = FrenchWords.Number("congrès");
    private static readonly WordSet Until = FrenchWords.Set("jusqu'");

    /// <param name="sentence">The sentence.</param>
    /// <param name="noun">The noun that the expression dates.</param>
    /// <param name="main">The verb beside the expression.</param>
    /// <param name="meaning">What the expression means.</param>
    /// <returns>Null where the noun leaves it to the verb.</returns>
    public static Direction? Of(SentenceReading sentence, int noun, VerbGroup? main, Meaning meaning)
    {
        if (BoundedNouns.DirectionOf(sentence, noun, main, meaning) is { } ahead)
        {
            return ahead;
        }

        // « Le président, candidat à sa réélection le 22 novembre »
        if (noun - 3 >= sentence.First && sentence[noun - 2].Is(LittleWords.At) && RoleRules.Candidates.Contains(sentence[noun - 3]))
        {
            return Direction.Planned;
        }

        if (AwaitedNouns.DirectionOf(sentence, noun) is { } awaited)
        {
            return awaited;
        }

        // « À un mois du procès », « le risque d'une grève samedi », « redoute des heurts samedi », « le scrutin de dimanche s'annonce serré », « des billets pour le concert de samedi »
        if (ForeseenNouns.Are(sentence, noun, main))
        {
            return Direction.Planned;
        }

        // « Le bilan de la manifestation de samedi est lourd », « refuse de reconnaître le résultat du vote de mardi »
        if (Unplanned.AreOver(sentence, noun) || Aftermaths.LeadTo(sentence, noun, main))
        {
            return Direction.Past;
        }

        // « Qualifiée pour la finale de samedi, elle affrontera Roux »
        if (Squads.AreChosenFor(sentence, noun) && sentence.FiniteAfter(noun) is { Tense: EventTense.Future })
        {
            return Direction.Planned;
        }

        // « Le procès du 3 novembre, renvoyé faute de juges, se tiendra le 12 janvier », « les joueurs retenus pour le match du 9 septembre »: on either side, the nearer day.
        if (CalledOff.IsPutOff(sentence, noun) || Squads.AreChosenFor(sentence, noun) || BareSteps.Are(sentence, noun, main) || DaysOfVerbs.LeaveOpen(sentence, noun, main, meaning))
        {
            return Direction.Unknown;
        }

        // « Le retrait prévu par l'accord de samedi »: what plans it is over.
        if (main is { IsProspective: true } && noun > sentence.First && sentence[NounReader.LeadOf(sentence, noun)].Is(ClauseWords.Par))
        {
            return Direction.Past;
        }

        // « Les élus ont renoncé à la marche de samedi »
        if (main is not null && Decisions.GiveUp(sentence, main, noun))
        {
            return Direction.Planned;
        }

        // « Le préfet a interdit, a maintenu la marche de samedi », « pour la marche de samedi, il a tout prévu »: on either side, the nearer day.
        if (main is not null && (Decisions.LeaveOpen(sentence, main, noun, meaning) || IsFrontedAim(sentence, noun, main, meaning)))
        {
            return Direction.Unknown;
        }

        // « Regrette l'absence de débat avant la décision de lundi »
        if (main is { Tense: EventTense.Present } && main.End <= noun && Regretting.Contains(main.Lemma))
        {
            return Direction.Past;
        }

        // « Le conseil s'est réuni lundi pour la dernière fois avant les élections de mai »: a ballot that the rest comes before is still to come.
        if (main is { Tense: EventTense.Past, IsPluperfect: false } && main.End <= noun
            && (ScheduledNouns.Ballots.Contains(sentence[noun]) || sentence[noun].Is(Congress)) && LeadsTo(sentence, noun, Before))
        {
            return Direction.Planned;
        }

        // « Avant le match de samedi, le club s'entraîne à Dole », « il est suspendu pour la finale de samedi »
        if ((IsNow(main) && LeadsTo(sentence, noun, Before)) || Squads.AreFor(sentence, noun, main))
        {
            return Direction.Planned;
        }

        // « Le col est fermé après une avalanche samedi soir »: what the rest comes after is past, unless the rest is to come; « il jugera l'affaire le 4 avril, après deux reports, en décembre et en février ».
        if (LeadsTo(sentence, noun, Afterwards) && (Counts.AreBefore(sentence, noun) || main is not { Direction: Direction.Future or Direction.Planned }))
        {
            return Direction.Past;
        }

        // « Elle explique ce recul par l'arrêt d'une usine en novembre »: a cause is past.
        if (main is { Tense: EventTense.Present } && main.End <= noun && Ascriptions.Explain(main))
        {
            return Direction.Past;
        }

        if (AnnouncedNouns.DirectionOf(sentence, noun, main, meaning) is { } announced)
        {
            return announced;
        }

        // « Le recul des ventes au troisième trimestre s'explique par une grève »: what is measured has been.
        if (Measures.Contains(sentence[noun]) && meaning.Granularity > Granularity.Day && main is { Tense: EventTense.Present, Mood: EventMood.Indicative }
            && main.Start > noun && Reflecting.Contains(main.Lemma))
        {
            return Direction.Past;
        }

        // « Il a été incarcéré jusqu'à son procès, le 12 mars »: on either side, the nearer day; « il se taira jusqu'à son procès » is ahead.
        if (LeadsTo(sentence, noun, Until))
        {
            return main is { Tense: EventTense.Future } ? Direction.Planned : Direction.Unknown;
        }

        if (Unplanned.Outcomes.Contains(sentence[noun]))
        {
            return Direction.Past;
        }

        // « Les syndicats défileront le 19, après la grève du 12 », « après trois semaines de chômage en décembre »: what follows it says nothing of it; the nearer day.
        if (LeadsTo(sentence, noun, Afterwards) || Counts.AreOfLengthBehind(sentence, noun, Afterwards))
        {
            return Direction.Unknown;
        }

        // « Les vols de samedi soir ont été avancés »
        if (main is { IsPassive: true, Tense: EventTense.Past or EventTense.Present } && main.Start > noun && GoverningVerbs.Has(main.Lemma, Governance.Reschedules | Governance.Cancels))
        {
            return Direction.Planned;
        }

        // « Le report du sommet de jeudi », « réclame le report du sommet de jeudi »: what is or may be called off was to come, but « la réunion de lundi n'a pas eu lieu »; so is « Concert le 12 mai », but « Tournoi de Dole 2018 : les résultats » names a tournament.
        return CallingsOff.Threaten(sentence, noun)
            || (NounStatus.Of(sentence, noun, isAhead: false) == EventStatus.Negated && !(main is { Tense: EventTense.Past, Polarity: EventPolarity.Negative } && main.Start > noun))
            || (meaning.Granularity < Granularity.Year && Notices.AreInvitations(sentence, noun))
            ? Direction.Planned
            : null;
    }

    /// <summary><em><b>Pour</b> la marche de samedi, la police a mobilisé cent agents</em>; not <em>pour la marche de lundi, ils ont été condamnés</em>.</summary>
    private static bool IsFrontedAim(SentenceReading sentence, int noun, VerbGroup main, Meaning meaning) =>
        main is { Tense: EventTense.Past, IsPluperfect: false, IsPassive: false } && meaning.Granularity <= Granularity.Day && ScheduledNouns.All.Contains(sentence[noun])
        && NounReader.LeadOf(sentence, noun) is var lead && lead == Dateline.EndOf(sentence) && sentence[lead].Is(LittleWords.For);

    /// <summary>Whether a word such as <em>après</em> leads to the noun.</summary>
    internal static bool LeadsTo(SentenceReading sentence, int noun, WordSet words) => WordsBefore.Have(sentence, noun, 3, words);

    internal static bool IsNow(VerbGroup? main) => main is { Tense: EventTense.Present or EventTense.Future, IsFinite: true };
}
