using Timeline.Events;
using Timeline.French.Lexicon;
using Timeline.Recognition;
using Timeline.Tokenization;

namespace Timeline.French.Clauses;

/// <summary>
/// <em>Aujourd'hui</em> that is no day, but the time in which one lives (spec family 3): <em>fondé en 1992, le centre est aujourd'hui l'un des plus grands</em>, <em>une usine, aujourd'hui démolie</em>,
/// <em>le pays compte aujourd'hui dix millions d'habitants</em>; but <em>le musée est fermé aujourd'hui</em>.
/// </summary>
internal static class Nowadays
{
    /// <summary>How far behind it a rate may stand: <em>vend aujourd'hui 260 000 exemplaires par jour</em>.</summary>
    private const int RateReach = 6;

    /// <summary>What holds for years, and begins or ends on no day.</summary>
    private static readonly HashSet<string> Lasting =
        ["posséder", "employer", "vivre", "habiter", "résider", "exister", "disposer", "détenir", "abriter", "constituer", "appartenir", "regrouper", "enseigner", "subsister"];

    /// <summary>What was done once and has been so since: <em>une maison, aujourd'hui démolie</em>; <em>la route, aujourd'hui fermée, rouvrira demain</em> is of the day.</summary>
    private static readonly HashSet<string> Done =
        [
            "démolir", "détruire", "raser", "abattre", "disparaître", "désaffecter", "abandonner", "transformer", "convertir", "reconvertir", "rebaptiser",
            "renommer", "remplacer", "ruiner", "oublier", "conserver", "exposer", "classer", "restaurer", "rénover", "décéder", "mourir", "retirer", "marier",
            "divorcer", "séparer", "installer", "naturaliser", "dissoudre", "absorber", "intégrer", "rattacher", "retrouver", "dessécher", "assécher", "tarir",
            "éteindre"];

    private static readonly WordSet Ranks = FrenchWords.Set("plus", "moins", "premier", "première", "deuxième", "troisième", "seul", "seule", "principal", "principale", "meilleur", "meilleure");
    private static readonly WordSet Once = FrenchWords.Set("jadis", "autrefois", "naguère");
    private static readonly WordSet Units = FrenchWords.Set("jour", "semaine", "mois", "an");

    /// <param name="sentence">The sentence.</param>
    /// <param name="start">The first token of the expression.</param>
    /// <param name="end">The token just past its last one.</param>
    /// <param name="attachment">What it dates.</param>
    public static bool Are(SentenceReading sentence, int start, int end, Attachment? attachment)
    {
        if (end - start != 1 || !sentence[start].Is(LittleWords.Today) || end >= sentence.End || attachment is null)
        {
            return false;
        }

        // « Une maison, aujourd'hui démolie », « Anne Roux, aujourd'hui maire de Dole »
        if (start > sentence.First && sentence[start - 1].Is(',')
            && (attachment.Trigger != end ? IsAside(sentence, end)
                : attachment.Verb is { Form: VerbGroupForm.PastParticiple, IsCompound: false } participle ? Done.Contains(participle.Lemma)
                : attachment.Verb is null && RoleNouns.All.Contains(sentence[end])))
        {
            return true;
        }

        return attachment.Verb is { Tense: EventTense.Present or EventTense.Imperfect, Mood: EventMood.Indicative, IsFinite: true, SemiAuxiliary: null } verb
            && (Lasting.Contains(verb.Lemma) || IsRanked(sentence, verb, end) || IsUncalledFor(verb) || HasRate(sentence, end) || WordsBefore.HaveFrom(sentence, sentence.First, sentence.End, Once));
    }

    /// <summary>Whether it leads an aside that says what somebody is: a comma ends it before any verb; <em>le maire, aujourd'hui à Lyon, a dit</em> tells where he is that day.</summary>
    private static bool IsAside(SentenceReading sentence, int from)
    {
        if (sentence[from].Kind != TokenKind.Word || FunctionWords.Prepositions.Contains(sentence[from]) || FunctionWords.Conjunctions.Contains(sentence[from])
            || LittleWords.Contracted.Contains(sentence[from]))
        {
            return false;
        }

        var position = from;
        while (position < sentence.End && sentence.GroupAt(position) is null && sentence[position].Kind == TokenKind.Word)
        {
            position++;
        }

        return position < sentence.End && sentence[position].Is(',');
    }

    /// <summary><em>Est aujourd'hui l'une des plus grandes, le premier producteur</em></summary>
    private static bool IsRanked(SentenceReading sentence, VerbGroup verb, int end) =>
        verb is { Lemma: "être", IsPassive: false } && end + 2 < sentence.End && FunctionWords.CliticDeterminers.Contains(sentence[end])
            && ((Ranks.Contains(sentence[end + 1]) && !sentence[end + 2].Is(LittleWords.At)) || (LittleWords.One.Contains(sentence[end + 1]) && sentence[end + 2].Is(LittleWords.OfThem)));

    /// <summary><em>Rien ne justifie aujourd'hui une hausse</em></summary>
    private static bool IsUncalledFor(VerbGroup verb) => verb is { Lemma: "justifier", Polarity: EventPolarity.Negative };

    private static bool HasRate(SentenceReading sentence, int end)
    {
        for (var position = end; position < Math.Min(sentence.End - 1, end + RateReach) && sentence[position].Kind != TokenKind.Punctuation; position++)
        {
            if (sentence[position].Is(ClauseWords.Par) && Units.Contains(sentence[position + 1]))
            {
                return true;
            }
        }

        return false;
    }
}
