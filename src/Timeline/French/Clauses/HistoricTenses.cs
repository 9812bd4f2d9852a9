using Timeline.Events;
using Timeline.French.Lexicon;
using Timeline.French.Verbs;
using Timeline.Recognition;
using Timeline.Tokenization;

namespace Timeline.French.Clauses;

/// <summary>
/// Tells the past historic from the present that is spelled alike: <em>il naquit en 1800 et <b>finit</b> ses jours à Lyon</em> is told in one tense. A verb that says what another
/// did (<em>l'historien dit que le roi mourut</em>, <em>il mourut en 1990, dit sa fille</em>) is of its own time.
/// </summary>
internal static class HistoricTenses
{
    /// <summary>How far behind its verb what makes a present of it may stand.</summary>
    private const int FarthestNow = 3;

    private static readonly WordSet Now = FrenchWords.Set(["aujourd'hui", "depuis", "désormais", "maintenant", "hier", "demain", "encore", "toujours", "actuellement", .. FrenchWords.Weekdays]);

    /// <summary>Puts the verbs of a sentence that may be either into the past where another main verb is there, and none in the present.</summary>
    public static bool Settle(SentenceReading sentence)
    {
        var groups = sentence.Groups;
        VerbGroup? told = null;
        var hasDoubt = false;
        foreach (var group in groups)
        {
            told = told is null && group is { Tense: EventTense.Past, IsFinite: true } && sentence.Readings.Find(group.Head, VerbTense.PastHistoric) is not null ? group : told;
            hasDoubt |= IsDoubtful(sentence, group);
        }

        if (told is null || !hasDoubt || !sentence.Clauses.IsMain(told)
            || groups.Exists(group => group is { Tense: EventTense.Present, IsFinite: true, Mood: EventMood.Indicative } && !IsDoubtful(sentence, group) && sentence.Clauses.IsMain(group)))
        {
            return false;
        }

        for (var i = 0; i < groups.Count; i++)
        {
            if (IsDoubtful(sentence, groups[i]) && sentence[groups[i].Head].Has(TokenTraits.Quoted) == sentence[told.Head].Has(TokenTraits.Quoted))
            {
                groups[i] = groups[i] with { Tense = EventTense.Past };
            }
        }

        return true;
    }

    private static bool IsDoubtful(SentenceReading sentence, VerbGroup group) =>
        group is { Tense: EventTense.Present, IsFinite: true, Mood: EventMood.Indicative } && group.Head == group.Trigger && sentence.Readings.Find(group.Head, VerbTense.Present) is { } present
        && sentence.Readings.Find(group.Head, VerbTense.PastHistoric) is { } past && past.Verb == present.Verb
        && !Incises.Is(sentence, group) && !IsOfNow(sentence, group);

    /// <summary><em>La loi fut votée en 1905 et garantit aujourd'hui…, et fournit depuis 1950…</em></summary>
    private static bool IsOfNow(SentenceReading sentence, VerbGroup group)
    {
        for (var position = group.End; position < Math.Min(sentence.End, group.End + FarthestNow); position++)
        {
            if (Now.Contains(sentence[position]))
            {
                return true;
            }
        }

        return false;
    }
}
