using Timeline.Events;
using Timeline.French.Lexicon;
using Timeline.Resolution;
using Timeline.Tokenization;

namespace Timeline.French.Clauses;

/// <summary>Which way a participle without its auxiliary looks: <em>les crèches, fermées mardi</em>, <em>le procès, prévu mardi</em>.</summary>
internal static class ParticipleDirection
{
    /// <summary>What a headline tells in a participle, of a day on either side: a state, or what is set for a day.</summary>
    private static readonly HashSet<string> States =
    [
        "fermer", "perturber", "placer", "interdire", "annuler", "suspendre", "bloquer", "couper", "mobiliser", "maintenir", "concerner", "interrompre", "clore",
        "juger", "rejuger", "présenter", "examiner", "auditionner", "entendre", "inaugurer", "ouvrir", "rouvrir", "disputer", "célébrer", "inhumer", "commercialiser", "diffuser",
    ];

    private static readonly ushort Ballot = FrenchWords.Number("urnes");

    /// <summary><em>Restera fermé mardi</em>: the copula's tense, not the participle's; <em>prévu mardi</em> is a plan, and in <em>c'est le pont construit lundi</em> the copula has its own attribute.</summary>
    public static Direction Of(SentenceReading sentence, VerbGroup verb)
    {
        if (sentence.GroupBefore(verb.Start) is { IsFinite: true } copula && verb.Start - copula.End <= 2
            && !copula.IsCopula && copula.Lemma is "rester" or "demeurer" or "devenir" or "sembler" or "paraître" or "être")
        {
            return copula.Direction;
        }

        // « Le gardien va voir son contrat prolongé vendredi »
        if (Undergoing.VerbOf(sentence, verb) is not null)
        {
            return Direction.Planned;
        }

        // « Les Grecs, appelés aux urnes le 16 septembre, reprochent… »
        if (verb is { Lemma: "appeler" } && verb.End + 1 < sentence.End && sentence[verb.End + 1].Is(Ballot))
        {
            return Direction.Planned;
        }

        // « 27 janvier : récital, suivi d'un débat », « trêve du 20 décembre au 9 janvier, reprise le 16 »: what it is said of has no verb, and may be to come.
        if (((verb.Lemma is "suivre" or "précéder" or "accompagner" && BehindTime(sentence, verb.End) is var by && by < sentence.End
            && (LittleWords.OfWords.Contains(sentence[by]) || sentence[by].Is(ClauseWords.Par)))
            || (verb is { Lemma: "reprendre", Start: > 0 } && sentence[verb.Start - 1].Is(',')))
            && sentence.FiniteAfter(sentence.First) is null)
        {
            return Direction.Unknown;
        }

        // « Les crèches fermées mardi pour cause de grève »: a headline tells of a state on either side, « trois hommes jugés vendredi », « exposition visible jusqu'au 27 mai, fermé le 1er mai »; not « LE TUNNEL A ÉTÉ FERMÉ À MINUIT ».
        if (States.Contains(verb.Lemma) && sentence.FiniteAfter(sentence.First) is null && verb.Start > Dateline.EndOf(sentence) && !sentence[verb.Start - 1].Is(LittleWords.Been))
        {
            return Direction.Unknown;
        }

        // « L'accord prévoit une prime, versée en avril »: what is provided for is ahead; « prévoit la démolition du cinéma, fermé en juin » tells of the cinema.
        if (verb is { Lemma: "verser" or "payer" or "appliquer" or "étaler" or "répartir" or "rembourser" or "livrer" }
            && sentence[Math.Max(sentence.First, verb.Start - 1)].Is(',')
            && sentence.GroupBefore(verb.Start) is { IsFinite: true, IsPassive: false, Tense: EventTense.Present or EventTense.Future, Lemma: "prévoir" })
        {
            return Direction.Planned;
        }

        // « La séance aura lieu mardi, suivie d'une seconde fin juin », « s'achèvera lundi soir avec le feu d'artifice, tiré à 22 h 30 »
        return (verb.Lemma is "suivre" or "précéder"
            || (verb.Lemma is "tirer" or "servir" or "animer" or "projeter" or "diffuser" && verb.End < sentence.End
                && !sentence[verb.End].Has(TokenTraits.Temporal) && LittleWords.ToWords.Contains(sentence[verb.End]) && verb.End + 1 < sentence.End
                && sentence[verb.End + 1].Kind == TokenKind.Number))
            && sentence.GroupBefore(verb.Start) is { Tense: EventTense.Future }
            ? Direction.Future
            : HeldEvents.PutOn(sentence, verb) ? Direction.Unknown
            : HeldEvents.AreToBeHeld(sentence, verb) ? Direction.Planned
            : verb.IsProspective && !PutOffs.WereThen(sentence, verb) && !HeldEvents.WereShown(sentence, verb.Lemma, verb.Start)
                && !Adverbs.AreOften(sentence, verb.End) && !SetFigures.AreTold(sentence, verb)
                ? Direction.Planned
                : Direction.Past;
    }

    /// <summary><em>Messe, suivie <b>vers 12 h 30</b> d'un apéritif</em></summary>
    private static int BehindTime(SentenceReading sentence, int position)
    {
        while (position < sentence.End && sentence[position].Has(TokenTraits.Temporal))
        {
            position++;
        }

        return position;
    }
}
