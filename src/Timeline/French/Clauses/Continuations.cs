using Timeline.Events;
using Timeline.French.Lexicon;
using Timeline.Recognition;
using Timeline.Tokenization;

namespace Timeline.French.Clauses;

/// <summary>What goes on from what was told just before: its day is not the earlier one.</summary>
internal static class Continuations
{
    /// <summary>How many words may stand between <em>puis</em> and a day: <em>puis l'adjoint chargé des écoles mardi</em>.</summary>
    private const int ThenReach = 8;

    /// <summary>How many days a programme may go through behind its beginning.</summary>
    private const int MostDays = 5;

    private static readonly HashSet<string> Beginning = ["débuter", "commencer", "démarrer", "ouvrir", "lancer"];
    private static readonly HashSet<string> Ending = ["achever", "terminer", "finir", "clore", "clôturer", "conclure"];

    /// <summary>
    /// <em>Arrêté lundi, jugé mardi</em>, <em>ira lundi à Rome, <b>puis</b> vendredi à Dole</em>, <em>débutera jeudi et <b>s'achèvera</b> mardi</em>, <em>ira à Rome lundi, <b>où elle</b> jouera
    /// vendredi</em>, <em>ira lundi à Rome <b>avant de voir</b> vendredi le pape</em>.
    /// </summary>
    public static bool Are(SentenceReading sentence, VerbGroup verb, int start) =>
        IsInRow(sentence, verb) || IsThen(sentence, Math.Min(start, verb.Start)) || IsThen(sentence, start) || InfinitiveRules.IsAfterwards(sentence, verb) || IsThere(sentence, verb)
            || (Ending.Contains(verb.Lemma) && sentence.GroupBefore(verb.Start) is not null && sentence.Groups.Exists(first => first.End <= verb.Start && Beginning.Contains(first.Lemma)));

    /// <summary>
    /// <em>Le tournoi débutera samedi. <b>Mardi</b>, les demi-finales se joueront. <b>Jeudi</b>, …</em>: whether the day at the head of a sentence stands, with others between, behind a sentence
    /// that tells of a beginning.
    /// </summary>
    public static bool FollowBeginning(SentenceReadings sentences, int number)
    {
        for (var before = number - 1; before >= Math.Max(0, number - MostDays) && sentences.Text.ParagraphOf(before) == sentences.Text.ParagraphOf(number); before--)
        {
            var sentence = sentences[before];
            // « Le salon commencera jeudi. Cent exposants y sont inscrits. Samedi, le public… »: what has no time stands between.
            if (sentences.Text.HasTime(sentence.Sentence) && !sentence[sentence.First].Has(TokenTraits.Temporal))
            {
                return sentence.FiniteBefore(sentence.End) is { Tense: EventTense.Future or EventTense.Present } main && Beginning.Contains(main.Lemma) && sentence.Clauses.IsMain(main);
            }
        }

        return false;
    }

    /// <summary>
    /// <em>La direction, <b>qui devait</b> les recevoir mercredi, <b>a avancé</b> la réunion à lundi</em>, <em>il a fini lundi sa tournée, <b>commencée</b> jeudi</em>, <em>le tireur, abattu dimanche,
    /// <b>avait acheté</b> son arme vendredi</em>: no rows.
    /// </summary>
    private static bool IsInRow(SentenceReading sentence, VerbGroup verb) =>
        SharedAuxiliaries.Join(sentence.Readings, verb) && !(verb.IsPluperfect && sentence.GroupBefore(verb.Start) is { IsPluperfect: false }) && (sentence.FiniteBefore(verb.Start) is not { } before
            || (verb.IsFinite ? sentence.Clauses.OpenerOf(before) == sentence.Clauses.OpenerOf(verb) : verb.Form != VerbGroupForm.PastParticiple || verb.IsCompound || !sentence[verb.Start - 1].Is(',')));

    private static bool IsThen(SentenceReading sentence, int start)
    {
        for (var position = start - 1; position >= Math.Max(sentence.First, start - ThenReach) && sentence[position].Kind != TokenKind.Punctuation && sentence.GroupAt(position) is null; position--)
        {
            if (ParticipleChains.Then.Contains(sentence[position]))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary><em>Pour Berlin, <b>où elle jouera</b></em>: who goes to a place is there afterwards; <em>où elle avait joué</em> looks back.</summary>
    private static bool IsThere(SentenceReading sentence, VerbGroup verb) =>
        verb is { IsFinite: true, IsPluperfect: false } && verb.Start - 2 >= sentence.First && ClauseWords.ThirdPersons.Contains(sentence[verb.Start - 1])
            && sentence[verb.Start - 2].Is(ClauseWords.Where);
}
