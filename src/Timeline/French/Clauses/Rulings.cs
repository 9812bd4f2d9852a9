using Timeline.Events;
using Timeline.French.Lexicon;
using Timeline.Recognition;

namespace Timeline.French.Clauses;

/// <summary>
/// What a court does in the words of a speaker: <em>la cour d'appel a <b>confirmé</b> lundi la peine</em>, <em>la relaxe a été <b>confirmée</b> en appel</em> decide something. <em>La cour a confirmé
/// que le procès aurait lieu</em> and <em>le maire a confirmé la fermeture</em> report.
/// </summary>
internal static class Rulings
{
    private static readonly WordSet Courts = FrenchWords.Set("cour", "tribunal", "chambre", "juge", "juges", "jury", "cassation", "conseil", "assises", "arbitral", "tas");

    private static readonly WordSet Sentences = FrenchWords.Set("peine", "peines", "condamnation", "condamnations", "jugement", "jugements", "relaxe", "acquittement", "arrêt", "sentence", "verdict", "amende", "suspension", "sanction", "annulation");

    public static bool Are(SentenceReading sentence, VerbGroup verb) =>
        verb is { Lemma: "confirmer", IsInverted: false } && !Incises.Is(sentence, verb)
            && (verb.IsPassive ? SubjectReader.Find(sentence, verb) is { IsPronoun: false } patient && Has(sentence, patient, Sentences) : verb.IsFinite && IsByCourt(sentence, verb));

    private static bool IsByCourt(SentenceReading sentence, VerbGroup verb) =>
        SubjectReader.Find(sentence, verb) is { IsPronoun: false } court && Has(sentence, court, Courts) && WordsBefore.HaveFrom(sentence, verb.End, sentence.NextMarkOrVerb(verb.End, sentence.End), Sentences);

    private static bool Has(SentenceReading sentence, SourceSpan span, WordSet words) => WordsBefore.HaveFrom(sentence, span.Start, span.End, words);
}
