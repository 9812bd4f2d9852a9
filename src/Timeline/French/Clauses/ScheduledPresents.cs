using Timeline.Events;
using Timeline.French.Lexicon;
using Timeline.Meanings;
using Timeline.Recognition;
using Timeline.Resolution;

namespace Timeline.French.Clauses;

/// <summary>
/// The present of what is on a calendar, with its day behind it: <em>le salon se tient du 3 au 6 novembre</em>, said in March, is the next one; <em>le 3 novembre, le salon s'ouvre</em> may
/// be a tale.
/// </summary>
internal static class ScheduledPresents
{
    private static readonly HashSet<string> Reflexive = ["ouvrir", "tenir", "dérouler", "jouer", "disputer", "achever", "terminer", "clore", "clôturer"];
    private static readonly HashSet<string> Plain = ["débuter", "commencer", "démarrer", "sortir", "paraître", "rouvrir"];

    /// <summary><em>A lieu le 12 novembre</em>, <em>entre en vigueur le 12 novembre</em>.</summary>
    private static readonly HashSet<string> WithNoun = ["avoir", "entrer", "prendre"];
    private static readonly WordSet Nouns = FrenchWords.Set("lieu", "vigueur", "effet", "fin");

    /// <summary>What one goes to or through on a programme, beside the verbs above; <em>elle conserve cet après-midi son titre</em> is news.</summary>
    private static readonly HashSet<string> Attended = [
        "examiner", "comparaître", "recevoir", "accueillir", "rencontrer", "affronter", "défier", "interpréter", "inaugurer", "présider", "partir", "entendre", "organiser", "animer",
        "offrir", "inviter", "convier"];

    private static readonly HashSet<string> AttendedTogether = ["rendre", "réunir", "retrouver", "rencontrer", "affronter", "entretenir"];

    /// <summary>Whether a verb is a present of what is on a programme, by itself: <em>les ministres se rendent cet après-midi sur les lieux</em>.</summary>
    public static bool MayBe(SentenceReading sentence, VerbGroup? verb) =>
        verb is not null && IsPlainPresent(verb)
            && (IsOnCalendar(sentence, verb, sentence.End) || Attended.Contains(verb.Lemma) || (AttendedTogether.Contains(verb.Lemma) && Clitics.IsReflexive(sentence.Readings, verb.Head)));

    public static bool Are(SentenceReading sentence, VerbGroup verb, Meaning meaning, int start) =>
        IsPlainPresent(verb) && !verb.IsProspective && verb.End <= start && NamedParts.PartialDate(meaning) is { Day: not null }
            && IsOnCalendar(sentence, verb, start) && !sentence.HasComma(verb.End, start);

    private static bool IsPlainPresent(VerbGroup verb) => verb is { Tense: EventTense.Present, Mood: EventMood.Indicative, IsFinite: true, IsPassive: false, SemiAuxiliary: null };

    /// <summary>Whether a verb tells when something begins, ends or is held; its noun stands before a limit.</summary>
    private static bool IsOnCalendar(SentenceReading sentence, VerbGroup verb, int limit) =>
        Plain.Contains(verb.Lemma) || (Reflexive.Contains(verb.Lemma) && Clitics.IsReflexive(sentence.Readings, verb.Head))
            || (WithNoun.Contains(verb.Lemma) && WordsBefore.HaveFrom(sentence, verb.End, Math.Min(verb.End + 2, limit), Nouns));
}
