using Timeline.Events;
using Timeline.French.Lexicon;
using Timeline.Recognition;

namespace Timeline.French.Clauses;

/// <summary>Tells whether a date is the day on which something was said: what is quoted beside it is told from that day.</summary>
internal static class SpeechDates
{
    /// <summary>What is said in them is said on their day: <em>dans un entretien publié dimanche</em>.</summary>
    private static readonly WordSet Uttered = FrenchWords.Set(
        "publié", "publiée", "publiés", "diffusé", "diffusée", "diffusés", "accordé", "accordée", "paru", "parue", "daté", "datée", "posté", "postée",
        "interrogé", "interrogée", "questionné", "questionnée", "interviewé", "interviewée", "joint", "jointe", "contacté", "contactée", "sollicité",
        "sollicitée", "cité", "citée",
        "lancé", "glissé", "lâché");

    /// <summary>Whether what a date's verb tells is said, or leads to what is said.</summary>
    /// <param name="sentence">The sentence.</param>
    /// <param name="verb">The verb that the date dates.</param>
    /// <param name="end">The place just past the date.</param>
    /// <param name="isOfDay">Whether it is a day or a part of one; a year is no day of speech.</param>
    public static bool IsOf(SentenceReading sentence, VerbGroup verb, int end, bool isOfDay) =>
        VerbClasses.In(sentence, verb, isSince: false) == EventClass.Reporting || Incises.Is(sentence, verb)
            || (isOfDay && WasMet(sentence, verb, end)) || (verb.IsInverted && !Questions.EndsIn(sentence, verb)) || Uttered.Contains(sentence[verb.Trigger]) || Announces(sentence, verb, end, isOfDay);

    /// <summary><em>« On a dormi là hier », raconte Ève, rencontrée jeudi</em>: who was met said it then; <em>a rencontré jeudi le maire</em> is no word of it, nor is <em>croisée jeudi par un voisin</em>.</summary>
    private static bool WasMet(SentenceReading sentence, VerbGroup verb, int end) =>
        !(end < sentence.End && sentence[end].Is(ClauseWords.Par))
        && verb is { Form: VerbGroupForm.PastParticiple, IsCompound: false } && Met.Contains(sentence[verb.Trigger]) && sentence.FiniteBefore(verb.Start) is { } said && Incises.Is(sentence, said);

    private static readonly WordSet Met = FrenchWords.Set("rencontré", "rencontrée", "rencontrés", "rencontrées", "croisé", "croisée", "croisés", "croisées");

    /// <summary>Whether the words quoted in its sentence are of the date, which no verb tells: that of a letter, or of whoever is named before a colon.</summary>
    public static bool AreOfWords(SentenceReading sentence, int start, int end) => AreOfLetter(sentence, start, end) || IsBeforeQuote(sentence, start, end);

    /// <summary><em>Le ministre, jeudi : « Nous partirons »</em>.</summary>
    public static bool IsBeforeQuote(SentenceReading sentence, int start, int end) =>
        end + 1 < sentence.End && sentence[end].Is(':') && Quotations.Opens(sentence[end + 1]) && start > sentence.First && sentence[start - 1].Is(',') && sentence.GroupBefore(start) is null;

    /// <summary><em>Dans une lettre du 3 février 1916, le soldat écrit : « Hier, … »</em>, <em>le message du 3 mars était clair : « Demain, … »</em>, <em>lors d'un meeting le 28 février, elle avait lancé : « Demain, … »</em></summary>
    private static bool AreOfLetter(SentenceReading sentence, int start, int end)
    {
        var of = sentence.BeforeArticles(start);
        return of > sentence.First && (LittleWords.OfWords.Contains(sentence[of]) ? Letters.Contains(sentence[of - 1]) || Addresses.Contains(sentence[of - 1]) : Addresses.Contains(sentence[of]))
            && sentence.FiniteAfter(end) is { } verb && Announces(sentence, verb, end, isOfDay: true);
    }

    private static readonly WordSet Letters = FrenchWords.Set(
        "lettre", "lettres", "journal", "carnet", "carnets", "télégramme", "message", "courrier", "courriel", "mail", "note", "billet", "carte", "date");

    /// <summary>Where people speak to others.</summary>
    private static readonly WordSet Addresses = FrenchWords.Set("meeting", "discours", "allocution", "intervention", "entretien", "interview", "débat", "conférence", "congrès", "émission", "sermon", "séance");

    /// <summary><em>Elle a pris la parole le 3 mai en ces termes : « Demain… »</em>: a colon leads from the verb to what was said.</summary>
    private static bool Announces(SentenceReading sentence, VerbGroup verb, int end, bool isOfDay)
    {
        var from = Math.Max(verb.End, end);
        for (var position = from; position + 1 < sentence.End; position++)
        {
            if (sentence[position].Is(':'))
            {
                return Quotations.Opens(sentence[position + 1]);
            }

            // « J'ai appelé ma fille et je lui ai dit : « J'arrête demain » »: said on the same day.
            if (sentence.GroupAt(position) is { IsFinite: true } other && other != verb
                && !(isOfDay && other.Class == EventClass.Reporting && other.Tense == verb.Tense && IsJoined(sentence, other, from)))
            {
                return false;
            }
        }

        return false;
    }

    private static bool IsJoined(SentenceReading sentence, VerbGroup second, int from)
    {
        var before = second.Start - 1;
        while (before > from && FunctionWords.SubjectPronouns.Contains(sentence[before]))
        {
            before--;
        }

        return before >= from && sentence[before].Is(LittleWords.And);
    }
}
