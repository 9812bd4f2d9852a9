using Timeline.Events;
using Timeline.French.Lexicon;
using Timeline.Meanings;
using Timeline.Recognition;
using Timeline.Resolution;
using Timeline.Tokenization;

namespace Timeline.French.Clauses;

/// <summary>Sentences without a verb that look ahead by what they are: <em>Départ samedi à 9 h ; Date limite : 15 octobre</em>.</summary>
internal static class Notices
{
    /// <summary>What a programme announces, and what hardly anyone reports without a verb.</summary>
    public const string Name = "annonce sans verbe";

    private static readonly string[] InvitationWords =
    [
        "concert", "concerts", "repas", "messe", "messes", "loto", "bal", "brocante", "braderie", "kermesse", "randonnée", "tournoi", "concours", "atelier", "ateliers", "spectacle", "spectacles",
        "projection", "conférence", "assemblée", "permanence", "stage", "stages", "foire", "belote", "tombola", "apéritif", "goûter", "office", "offices",
        "vêpres", "obsèques", "inhumation", "exposition", "visite", "visites", "sortie", "porte", "portes", "vernissage",
    ];

    internal static readonly WordSet Invitations = FrenchWords.Set(InvitationWords);

    /// <summary>What is announced with its hour: <em>Départ groupé samedi à 9 h devant l'église.</em></summary>
    private static readonly WordSet Appointments = FrenchWords.Set(
    [
        .. InvitationWords, "départ", "rendez", "rassemblement", "réunion", "match", "coup", "ouverture", "inauguration", "entraînement", "distribution", "inscription", "inscriptions",
        "rediffusion", "rencontre", "dédicace", "lecture", "répétition", "collecte", "séance", "audience", "cérémonie", "marche", "journée", "fête", "défilé", "balade", "procession",
        "reprise", "point", "débat", "tirage", "feu", "finale", "initiation", "veillée", "culte", "célébration", "réouverture", "démonstration", "quine", "pêche",
    ]);

    /// <summary>What is decided for a day to come.</summary>
    private static readonly HashSet<string> Decreed = [
        "ouvrir", "rouvrir", "fermer", "interdire", "autoriser", "suspendre", "étendre", "supprimer", "réduire", "limiter", "rétablir", "généraliser",
        "relever", "augmenter", "baisser"];

    /// <summary>Whether a verb tells what is decided for a day to come as well as what was.</summary>
    public static bool IsDecreed(VerbGroup verb) => Decreed.Contains(verb.Lemma);

    private static readonly WordSet Over = FrenchWords.Set("levée", "close", "terminée", "achevée", "suspendue", "interrompue", "terminé", "achevé", "interrompu");
    private static readonly WordSet Requests = FrenchWords.Set("merci", "prière");

    /// <summary>How far behind <em>merci</em> what is asked for may stand: <em>merci de ne pas vous</em>.</summary>
    private const int FarthestAsked = 5;

    /// <summary>How many words before its date a notice may begin behind a semicolon.</summary>
    private const int LongestNotice = 24;

    private static readonly WordSet Deadlines = FrenchWords.Set("prochain", "prochaine", "prochains", "prochaines", "délai", "échéance", "agenda");
    private static readonly WordSet Noted = FrenchWords.Set("noter", "suivre", "venir", "lire", "voir", "écouter", "retrouver");
    private static readonly WordSet Ends = FrenchWords.Set("fin", "clôture");
    private static readonly WordSet Entries = FrenchWords.Set("inscriptions", "réservations", "dépôts", "candidatures", "travaux");
    private static readonly ushort Limit = FrenchWords.Number("limite");

    /// <summary><em>Départ groupé samedi à 9 h devant l'église</em>: without a verb an appointment with its hour is still to come, and so is a deadline; <em>séance levée à 23 h 40</em> is over.</summary>
    public static bool LookAhead(SentenceReading sentence, Meaning meaning, int start) =>
        BeginOf(sentence, start) is var first
            && (IsProgramme(sentence, first) || (IsOfHours(meaning) && IsAppointment(sentence, BehindTime(sentence, first))) || IsDeadline(sentence, first)
                || IsRequest(sentence, first) || IsTerm(sentence, meaning, start) || (HeadOf(sentence, first) is >= 0 and var head && (IsDeadline(sentence, head) || (IsOfHours(meaning) && IsAppointment(sentence, head)))))
            && sentence.FiniteAfter(first) is null
            || IsOfCalendar(sentence, start);

    /// <summary><em>La suite du calendrier est corsée : déplacement à Lens jeudi, réception de Nantes le 18</em>: what is listed behind the colon is on it.</summary>
    private static bool IsOfCalendar(SentenceReading sentence, int start)
    {
        for (var colon = start - 1; colon > sentence.First && start - colon < LongestNotice && sentence.GroupAt(colon) is not { IsFinite: true }; colon--)
        {
            if (sentence[colon].Is(':'))
            {
                return sentence.FiniteAfter(start) is null && sentence.FiniteBefore(colon) is { Tense: EventTense.Present or EventTense.Future }
                    && (WordsBefore.Have(sentence, colon, LongestNotice, Prospects.Bills)
                        || (Dateline.EndOf(sentence) is var opening && LittleWords.Articles.Contains(sentence[opening]) && sentence[opening + 1].Is(Sequel)));
            }
        }

        return false;
    }

    /// <summary><em>La <b>suite</b> n'a rien d'une sinécure : déplacement à Lens samedi</em></summary>
    private static readonly ushort Sequel = FrenchWords.Number("suite");

    /// <summary>Last parts of such nouns: <em>avant-première, vide-grenier, thé-dansant</em>.</summary>
    private static readonly WordSet Joined = FrenchWords.Set("première", "premières", "grenier", "greniers", "dansant", "débat", "noz");

    /// <summary><em>Samedi, visite guidée de la halle</em>: what people are bidden to, in a sentence without a verb, is still to come. In capitals a verb may go unread.</summary>
    public static bool AreInvitations(SentenceReading sentence, int noun) =>
        (Invitations.Contains(sentence[noun])
            || (noun + 1 < sentence.End && sentence[noun + 1].Has(TokenTraits.Hyphenated) && (Invitations.Contains(sentence[noun + 1]) || Joined.Contains(sentence[noun + 1]))))
            && !sentence[noun].Has(TokenTraits.AllCapitals)
            && (sentence.Groups.Count == 0 || (noun > sentence.First && HeadlineNouns.BeginsClause(sentence.Readings, noun) && !sentence.Groups.Exists(sentence.Clauses.IsMain)));

    /// <summary><em>Samedi, concert de musique sacrée à l'église</em>: what follows a time, in a sentence without a verb of its own, has it; so in <em>du 19 au 23, stage de l'atelier qui a obtenu le prix</em>.</summary>
    public static Predicate? Dated(DateSite site)
    {
        var noun = site.End + 1;
        while (noun < site.Sentence.End && (site.Sentence[noun].Has(TokenTraits.Temporal) || site.Sentence[noun].Kind == TokenKind.Punctuation))
        {
            noun++;
        }

        return site.Is(noun - 1, ',') && HeadlineNouns.BeginsClause(site.Sentence.Readings, noun) && !site.Sentence.Groups.Exists(site.Sentence.Clauses.IsMain)
            ? Predicate.Of(noun, NounReader.At(site.Sentence, noun))
            : null;
    }

    private static bool IsOfHours(Meaning meaning) => meaning is ClockTime or FromTo { First: ClockTime };

    private static bool IsAppointment(SentenceReading sentence, int noun) =>
        noun < sentence.End && Appointments.Contains(sentence[noun]) && !(noun + 1 < sentence.End && Over.Contains(sentence[noun + 1]));

    /// <summary><em>Dimanche, à 15 heures, <b>marche</b> blanche</em>: the first word behind the time that a line begins with.</summary>
    private static int BehindTime(SentenceReading sentence, int first)
    {
        var position = first;
        while (position < sentence.End && !Appointments.Contains(sentence[position])
            && (sentence[position].Kind != TokenKind.Word || sentence[position].Has(TokenTraits.Temporal)
                || FunctionWords.CliticDeterminers.Contains(sentence[position]) || FunctionWords.Prepositions.Contains(sentence[position])))
        {
            position++;
        }

        return position < sentence.End && HeadlineNouns.BeginsClause(sentence.Readings, position) ? position : first;
    }

    /// <summary><em>La séance est levée à 20 h 10 ; prochaine réunion : le 13 juin</em>: a semicolon begins a notice as well; so does a colon, <em>célébrés comme suit : samedi 15, à 18 h, messe</em>.</summary>
    private static int BeginOf(SentenceReading sentence, int start)
    {
        for (var position = start - 1; position > Math.Max(sentence.First, start - LongestNotice); position--)
        {
            if (sentence[position].Is(';') || (sentence[position].Is(':') && position == sentence.BeforeArticles(start)))
            {
                return position + 1;
            }
        }

        return Dateline.EndOf(sentence);
    }

    /// <summary><em><b>Prochain</b> match : samedi contre Lens</em>: what is said before the colon that a notice begins with; −1 where none is.</summary>
    private static int HeadOf(SentenceReading sentence, int first) =>
        first - 1 > sentence.First && sentence[first - 1].Is(':') ? BeginOf(sentence, first - 1) : -1;

    /// <summary><em>Merci de rapporter le carnet signé avant mercredi</em></summary>
    private static bool IsRequest(SentenceReading sentence, int first) =>
        Requests.Contains(sentence[first]) && first + 2 < sentence.End && LittleWords.OfWords.Contains(sentence[first + 1]) && sentence.Groups.Count > 0
            && sentence.Groups[0] is { Form: VerbGroupForm.Infinitive, IsPastInfinitive: false } asked && asked.Start - first <= FarthestAsked;

    /// <summary><em>Visite guidée chaque vendredi, lampe conseillée, jusqu'à la fin d'août</em>: where nothing is told, a term is one to come; an hour is the day's.</summary>
    private static bool IsTerm(SentenceReading sentence, Meaning meaning, int start) =>
        start > sentence.First && sentence[start - 1].Is(',') && meaning is Bounded { Kind: BoundKind.Until, What: var what }
        && !NamedParts.IsOfDayInHand(what);

    /// <summary><em>Date limite de dépôt : 15 octobre</em>, <em>Prochain conseil : 15 octobre</em>, <em>À noter : photo de classe le 22</em>, <em>Fin des inscriptions : samedi</em>.</summary>
    private static bool IsDeadline(SentenceReading sentence, int first) =>
        Deadlines.Contains(sentence[first]) || (first + 1 < sentence.End && LittleWords.ToWords.Contains(sentence[first]) && Noted.Contains(sentence[first + 1]))
            || (Ends.Contains(sentence[first]) && first + 2 < sentence.End && LittleWords.OfThem == sentence[first + 1].Word && Entries.Contains(sentence[first + 2]))
            || (sentence[first].Is(ClauseWords.Date) && first + 1 < sentence.End && sentence[first + 1].Is(Limit));

    /// <summary><em>Au programme : repas le 15 mars, séjour du 5 au 12 septembre</em></summary>
    private static bool IsProgramme(SentenceReading sentence, int first) =>
        first + 2 < sentence.End && LittleWords.ToWords.Contains(sentence[first]) && Prospects.Bills.Contains(sentence[sentence[first + 1].Has(TokenTraits.Elided) ? first + 2 : first + 1]);

    /// <summary><em>La vaccination ouverte à tous dès lundi</em>: a headline says so with a participle, <em>circulation alternée à partir de lundi</em>; but <em>un cortège dispersé dès samedi par la police</em>.</summary>
    public static bool AreHeadlines(SentenceReading sentence, VerbGroup? verb, Meaning meaning) =>
        meaning is Bounded { Kind: var kind and (BoundKind.From or BoundKind.AsEarlyAs or BoundKind.By) }
            && verb is { Form: VerbGroupForm.PastParticiple, IsCompound: false } && (kind == BoundKind.From || Decreed.Contains(verb.Lemma))
            && sentence.FiniteAfter(sentence.First) is null;
}
