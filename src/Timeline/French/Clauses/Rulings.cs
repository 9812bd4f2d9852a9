using Timeline.Events;
using Timeline.French.Lexicon;
using Timeline.Recognition;

namespace Timeline.French.Clauses;

/// <summary>
/// What a court does in the words of a speaker: <em>la cour d'appel a <b>confirmé</b> lundi la peine</em>, <em>la relaxe a été <b>confirmée</b> en appel</em> decide something. <em>La cour a confirmé
/// que la peine serait allégée</em>, <em>le maire a confirmé la fermeture</em> and <em>l'arrêt du chantier a été confirmé</em> report.
/// </summary>
internal static class Rulings
{
    private static readonly WordSet Courts = FrenchWords.Set("cour", "tribunal", "chambre", "juge", "juges", "jury", "cassation", "assises", "arbitral", "tas");

    private static readonly ushort Council = FrenchWords.Number("conseil");
    private static readonly WordSet Judging = FrenchWords.Set("état", "constitutionnel");

    private static readonly ushort Appeal = FrenchWords.Number("appel");

    private static readonly string[] SentenceWords = [
        "peine", "peines", "condamnation", "condamnations", "jugement", "jugements", "relaxe", "acquittement", "sentence", "verdict", "amende", "destitution"];
    private static readonly string[] MeasureWords = ["arrêt", "suspension", "sanction", "annulation"];

    private static readonly WordSet Sentences = FrenchWords.Set(SentenceWords);

    /// <summary>What others order as well as courts: <em>l'arrêt du chantier, la suspension des travaux</em>.</summary>
    private static readonly WordSet Measures = FrenchWords.Set(MeasureWords);

    private static readonly WordSet Decisions = FrenchWords.Set([.. SentenceWords, .. MeasureWords]);

    public static bool Are(SentenceReading sentence, VerbGroup verb) =>
        verb is { Lemma: "confirmer", IsInverted: false } && !Incises.Is(sentence, verb) && (verb.IsPassive ? IsConfirmed(sentence, verb) : verb.IsFinite && IsByCourt(sentence, verb));

    private static bool IsConfirmed(SentenceReading sentence, VerbGroup verb) =>
        SubjectReader.Find(sentence, verb) is { IsPronoun: false } patient
            && (Has(sentence, patient, Sentences) || (Has(sentence, patient, Measures) && NamesCourt(sentence, verb.End, sentence.NextMarkOrVerb(verb.End, sentence.End))));

    private static bool IsByCourt(SentenceReading sentence, VerbGroup verb) =>
        SubjectReader.Find(sentence, verb) is { IsPronoun: false } court && NamesCourt(sentence, court.Start, HeadEnd(sentence, court))
            && HasRuling(sentence, verb.End, sentence.NextMarkOrVerb(verb.End, sentence.End));

    /// <summary><em>L'avocat</em> of <em>l'avocat du juge</em>, who only speaks; <em>le Conseil d'État</em> is one name.</summary>
    private static int HeadEnd(SentenceReading sentence, SourceSpan court)
    {
        var end = court.Start;
        while (end < court.End && (!LittleWords.OfWords.Contains(sentence[end]) || (end > court.Start && sentence[end - 1].Is(Council))))
        {
            end++;
        }

        return end;
    }

    private static bool NamesCourt(SentenceReading sentence, int from, int to)
    {
        for (var position = from; position < to; position++)
        {
            if (Courts.Contains(sentence[position]) || sentence[position].Is(Appeal)
                || (sentence[position].Is(Council) && WordsBefore.HaveFrom(sentence, position + 1, Math.Min(position + 3, to), Judging)))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether it is the ruling itself that is confirmed: <em>a confirmé la peine</em>; not <em>a confirmé que la peine serait allégée</em>.</summary>
    private static bool HasRuling(SentenceReading sentence, int from, int to)
    {
        var end = from;
        while (end < to && !ClauseWords.That.Contains(sentence[end]))
        {
            end++;
        }

        return WordsBefore.HaveFrom(sentence, from, end, Decisions);
    }

    private static bool Has(SentenceReading sentence, SourceSpan span, WordSet words) => WordsBefore.HaveFrom(sentence, span.Start, span.End, words);
}
