using Timeline.Events;
using Timeline.French.Lexicon;
using Timeline.Recognition;

namespace Timeline.French.Clauses;

/// <summary>Who plays a match and who does not: <em>il est forfait pour la finale de samedi</em>.</summary>
internal static class Squads
{
    private static readonly HashSet<string> Preparing = ["retenir", "préparer", "convoquer", "sélectionner", "réserver", "mobiliser", "appeler", "inscrire", "qualifier", "désigner"];

    private static readonly WordSet For = FrenchWords.Set("pour");
    private static readonly WordSet Fit = FrenchWords.Set(
        "forfait", "absent", "absente", "incertain", "incertaine", "apte", "disponible", "indisponible", "blessé", "blessée", "présent", "présente", "prêt",
        "prête");

    /// <summary>What a player is fit or banned for.</summary>
    private static readonly WordSet Matches = FrenchWords.Set("match", "rencontre", "finale", "déplacement", "réception", "derby", "choc", "tournoi", "course", "venue", "étape");

    /// <summary><em>Suspendu pour le match de dimanche, il revient</em>: that is over.</summary>
    private static readonly HashSet<string> Returning = ["revenir", "retrouver", "reprendre", "être", "rejouer"];

    /// <summary>Whether a match is one that somebody is fit or banned for now, so that it is to come.</summary>
    public static bool AreFor(SentenceReading sentence, int noun, VerbGroup? main) => Matches.Contains(sentence[noun]) && NounDirection.LeadsTo(sentence, noun, For) && AreTold(sentence, main);

    /// <summary>Who plays and who does not: <em>est forfait pour la finale de samedi</em>, <em>suspendu pour la finale samedi, il est remplacé</em>.</summary>
    private static bool AreTold(SentenceReading sentence, VerbGroup? main) =>
        (NounDirection.IsNow(main) && (main!.Lemma is "suspendre" or "ménager" or "écarter" || Fit.Contains(sentence[main.Trigger])))
        || (main is { Form: VerbGroupForm.PastParticiple, IsCompound: false, Lemma: "suspendre" } && main.Start == Dateline.EndOf(sentence)
            && sentence.FiniteAfter(main.End) is { } told && NounDirection.IsNow(told) && !Returning.Contains(told.Lemma));

    /// <summary><em>Retenus pour le match du 9 septembre</em>; but <em>suspendu pour son intervention de vendredi</em>.</summary>
    public static bool AreChosenFor(SentenceReading sentence, int noun) =>
        noun > sentence.First && NounReader.LeadOf(sentence, noun) is var lead && sentence[lead].Is(LittleWords.For) && sentence.GroupBefore(lead) is { } verb
            && lead - verb.End <= 1 && Preparing.Contains(verb.Lemma);

    private static readonly WordSet Tickets = FrenchWords.Set("billet", "billets", "place", "places", "ticket", "tickets", "invitation", "invitations");

    /// <summary><em>Il a acheté des billets pour le concert de samedi</em>.</summary>
    public static bool AreTicketsFor(SentenceReading sentence, int noun) =>
        NounReader.LeadOf(sentence, noun) is var lead && lead > sentence.First && sentence[lead].Is(LittleWords.For) && Tickets.Contains(sentence[lead - 1]);
}
