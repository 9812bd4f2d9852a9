using Timeline.Events;

namespace Timeline.French.Clauses;

/// <summary>Reporting clauses behind what is told without a verb.</summary>
internal static class IncisesBehindNouns
{
    /// <summary>Verbs that take nobody for their object.</summary>
    private static readonly HashSet<string> Stating = [
        "indiquer", "préciser", "annoncer", "ajouter", "affirmer", "déclarer", "expliquer", "rapporter", "assurer", "estimer", "souligner", "confirmer",
        "dire"];

    /// <summary><em>Samedi, accident mortel à Dole, a indiqué le préfet</em>: behind what is told in nouns, at the end of the sentence.</summary>
    public static bool Are(SentenceReading sentence, VerbGroup verb, SourceSpan subject, int comma)
    {
        if (!Stating.Contains(verb.Lemma) || !Persons.Are(sentence, subject) || (subject.End < sentence.End && !sentence[subject.End].Is('.')))
        {
            return false;
        }

        for (var position = Dateline.EndOf(sentence); position < comma; position++)
        {
            if (NounReader.At(sentence, position) is not null || sentence.GroupAt(position) is not null)
            {
                return true;
            }
        }

        return false;
    }
}
