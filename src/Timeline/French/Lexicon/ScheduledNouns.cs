using Timeline.Recognition;

namespace Timeline.French.Lexicon;

/// <summary>What is put on a calendar and held on its day, so that it may be announced, confirmed, given up or called off: <em>le concert, la grève, le sommet</em>; not <em>la hausse, le jugement, la perquisition</em>.</summary>
internal static class ScheduledNouns
{
    /// <summary>Where people vote: its day is known before, and a judge may annul it afterwards.</summary>
    public static WordSet Ballots { get; } = FrenchWords.Set(BallotWords);

    public static WordSet All { get; } = FrenchWords.Set(
    [
        .. BallotWords, "match", "matchs", "finale", "rencontre", "rencontres", "derby", "tournoi", "course", "marathon", "championnat", "entraînement", "concert", "concerts", "récital", "spectacle", "spectacles", "festival", "gala", "bal",
        "fête", "fêtes", "foire", "salon", "carnaval", "kermesse", "brocante", "braderie", "loto", "exposition", "vernissage", "inauguration", "cérémonie",
        "messe", "culte", "procession", "défilé", "parade", "marche", "marches", "manifestation", "manifestations",
        "rassemblement", "rassemblements", "mobilisation", "grève", "grèves", "débrayage", "réunion", "réunions", "sommet", "conférence", "congrès", "colloque",
        "assemblée", "conseil", "séance", "débat", "débats", "meeting", "audience", "procès", "visite", "visites", "voyage",
        "déplacement", "tournée", "tournage", "départ", "retour", "réouverture", "rentrée", "signature", "lancement", "vol", "vols", "banquet", "repas",
        "dîner", "mariage", "obsèques", "randonnée", "stage", "atelier", "soirée", "journée",
    ]);

    private static string[] BallotWords =>
        [
            "élection", "élections", "scrutin", "scrutins", "vote", "votes", "référendum", "référendums", "présidentielle", "législatives", "municipales",
            "régionales", "cantonales", "départementales", "européennes", "sénatoriales", "primaire", "primaires", "votation", "votations"];
}
