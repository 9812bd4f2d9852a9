using Timeline.Events;
using Timeline.French.Lexicon;
using Timeline.French.Verbs;
using Timeline.Tokenization;

namespace Timeline.French.Clauses;

/// <summary>
/// The nouns that an expression dates, by which others may count from it (spec family 8): <em>le scrutin, organisé dimanche</em>
/// lets <em>au lendemain du scrutin</em> be Monday.
/// </summary>
internal static class DatedNouns
{
    /// <summary>Verbs that only say that their subject happens: <em>le scrutin a eu lieu, s'ouvrira, se tiendra</em>.</summary>
    private static readonly HashSet<string> Happening = new(StringComparer.Ordinal)
    {
        "avoir", "produire", "survenir", "tenir", "dérouler", "intervenir", "ouvrir", "débuter", "commencer", "arriver", "célébrer", "organiser", "éclater",
        "frapper", "toucher", "balayer", "secouer", "ravager", "être", "jouer", "remonter", "dater", "durer",
    };

    /// <summary>Verbs that do what their object names.</summary>
    private static readonly HashSet<string> Performing = new(StringComparer.Ordinal)
    {
        "rendre", "signer", "prononcer", "tenir", "organiser", "commettre", "subir", "lancer", "mener", "donner", "conclure", "disputer", "provoquer", "causer", "effectuer", "faire",
    };

    private static readonly Recognition.WordSet Ballots = FrenchWords.Set("suffrages", "urnes", "votants");
    private static readonly Recognition.WordSet Works = FrenchWords.Set("travail", "service", "activité", "production", "cours", "trafic", "entraînement", "boulot");
    private static readonly ushort Voices = FrenchWords.Number("voix");

    /// <summary>The nouns, in lower case, the nearer first.</summary>
    public static IReadOnlyList<string> Of(SentenceReading sentence, Attachment? attachment, int start)
    {
        List<string> nouns = [];
        var before = start - 1;
        while (before >= sentence.First && DatedNounGroups.Links.Contains(sentence[before]))
        {
            before--;
        }

        // « le procès, fixé au 4 avril », « le scrutin organisé dimanche »: what the participle is said of.
        var participle = before >= sentence.First ? sentence.GroupAt(before) : null;
        if (participle is { Form: VerbGroupForm.PastParticiple })
        {
            DatedNounGroups.AddTo(sentence, participle.Start - 1, nouns);
        }
        else if (before >= sentence.First && participle is null)
        {
            // « organisé » beside a date predicates, even where « le crime organisé » keeps it from being read as a verb.
            before -= before > sentence.First && sentence.Readings.Find(before, VerbTense.PastParticiple) is not null ? 1 : 0;

            // « l'attentat du 13 novembre », « la sortie, en 1994 », « l'exposition (1937) ».
            DatedNounGroups.AddTo(sentence, before, nouns);
        }

        // « Un incendie a détruit la halle lundi … au lendemain de l'incendie »
        if (attachment?.Verb is { } verb
            && (verb.IsPassive || Happening.Contains(verb.Lemma) || BreaksOut(sentence, verb) || DatedNounGroups.Introduce(sentence, verb.Start - 1))
            && (verb.Form == VerbGroupForm.PastParticiple || verb.IsFinite))
        {
            DatedNounGroups.AddTo(sentence, verb.Start - 1, nouns);
        }

        // « L'attentat au cours duquel le bus avait été visé mardi … le soir de l'attentat »
        if (attachment?.Verb is { IsFinite: true } within && OccasionClauses.NounBefore(sentence, sentence.Clauses.OpenerOf(within)) is >= 0 and var occasion)
        {
            DatedNounGroups.AddTo(sentence, occasion, nouns);
        }

        if (attachment is { Verb: null } noun)
        {
            nouns.Add(sentence.Text.Lower(noun.Trigger));
        }

        // « Le premier tour a eu lieu le 6 mars, le second dimanche »
        if (before > sentence.First && sentence.Text.Lower(before) is "second" or "deuxième")
        {
            nouns.Add("second tour");
        }

        NounKinds.AddTo(nouns);

        // « Il a été arrêté le 3 mars … deux jours après son arrestation »
        if (attachment?.Verb is { IsCopula: false, Polarity: EventPolarity.Positive } told)
        {
            Nominals.AddTo(nouns, told.Lemma);
            Nominals.AddGeneral(nouns, told.Lemma, told.IsPassive || Clitics.IsReflexive(sentence.Readings, told.Head));
        }

        // « Ils ont repris le travail mercredi … la veille de la reprise »; « il a repris son sac » is no such thing.
        if (attachment?.Verb is { Lemma: "reprendre", Polarity: EventPolarity.Positive } resumed && resumed.End + 1 < sentence.End && Works.Contains(sentence[resumed.End + 1]))
        {
            NounKinds.AddResumption(nouns);
        }

        // « Deux personnes ont été tuées dimanche dans un carambolage »
        if (attachment?.Verb is { Polarity: EventPolarity.Positive } inside && VerbScenes.SceneOf(sentence, inside) is { } scene)
        {
            nouns.Add(scene);
        }

        // « Le non l'a emporté dimanche avec 54 % des voix … au lendemain du vote »
        if (attachment?.Verb is { Polarity: EventPolarity.Positive } && AreCounted(sentence))
        {
            NounKinds.AddBallots(nouns);
        }

        // « L'explosion a fait deux morts lundi … au lendemain du drame »
        if (attachment?.Verb is { Lemma: "faire", IsPassive: false } toll && sentence.GroupAt(toll.End) is null && VerbScenes.HasVictims(sentence, toll.End))
        {
            nouns.AddRange(Nominals.OfMisfortunes);
        }

        // « La cour rendra mercredi sa décision »
        if (attachment?.Verb is { IsPassive: false } deed && Performing.Contains(deed.Lemma) && VerbScenes.ObjectOf(sentence, deed) is { } done)
        {
            nouns.Add(done);
        }

        return nouns;
    }

    /// <summary><em>L'incendie s'est déclaré</em>; not <em>le maire a déclaré</em>.</summary>
    private static bool BreaksOut(SentenceReading sentence, VerbGroup verb) => verb.Lemma == "déclarer" && Clitics.IsReflexive(sentence.Readings, verb.Head);

    /// <summary>Whether votes are told: <em>54 % des voix</em>; not <em>des voix se sont élevées</em>.</summary>
    private static bool AreCounted(SentenceReading sentence)
    {
        for (var position = sentence.First; position < sentence.End; position++)
        {
            if (Ballots.Contains(sentence[position])
                || (sentence[position].Is(Voices) && position - 1 > sentence.First && (sentence[position - 1].Kind == TokenKind.Number || sentence[position - 2].Is('%'))))
            {
                return true;
            }
        }

        return false;
    }
}
