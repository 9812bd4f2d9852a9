namespace Timeline.French.Clauses;

/// <summary>One way in which a date finds its predicate.</summary>
/// <param name="Name">The name that the event keeps.</param>
/// <param name="Confidence">How often it is right (see “Calibration” in <c>docs/testing.md</c>; estimated where too few were seen).</param>
/// <param name="Find">What it looks for.</param>
/// <param name="Example">A sentence with its date in brackets, and the predicate; – where the date dates nothing. It is a test, and a line of <c>docs/events.md</c>.</param>
internal sealed record AttachmentRule(string Name, double Confidence, Func<DateSite, Predicate?> Find, string Example);

/// <summary>The rules in the order in which they are asked (spec events 3); the first that fires decides.</summary>
internal static class AttachmentRules
{
    public static AttachmentRule[] All { get; } =
    [
        new("date dans la forme composée", 0.95, VerbRules.Inside,
            "Le ministre a [mardi] reçu les éleveurs. → reçu"),
        new("verbe entre les mêmes parenthèses", 0.85, BracketRules.VerbInside,
            "Jeanne Roux (née en [1912]) peint encore. → née"),
        new("parenthèse après un nom d'événement", 0.75, BracketRules.NounBefore,
            "La bataille de Saint-Aubray ([1436]) fut courte. → bataille"),
        new("parenthèse après un titre", 0.7, BracketRules.HeadBefore,
            "Elle chante dans l'album « Aurore » ([1992]). → album"),
        new("parenthèse après un nom propre", 0.5, BracketRules.VerbBefore,
            "Il est passé par Monaco ([2006-2008]). → passé"),
        new("nom d'événement + de + date", 0.93, GenitiveRules.OfDate,
            "Les victimes de l'attentat du [13 novembre] ont témoigné. → attentat"),
        new("date d'un nom sans événement", 0, GenitiveRules.Label,
            "Il fallait répondre avant la date butoir du [24 janvier]. → –"),
        new("lors de + nom d'événement + date", 0.88, NounRules.OnOccasion,
            "Il a parlé du climat lors de sa visite à Lyon [lundi]. → visite"),
        new("jugé ou prêt pour + nom d'événement + date", 0.8, AnnouncementRules.JudgedFor,
            "Le gardien est forfait pour la venue de Lorient [samedi]. → venue"),
        new("sans + nom d'événement + d'ici", 0.75, AnnouncementRules.Without,
            "Sans compromis [d'ici le 12 avril], le site fermera. → compromis"),
        new("nom d'événement + année", 0.8, NounRules.NextToYear,
            "Il avait gagné la coupe [2008]. → coupe"),
        new("année d'un nom", 0, GenitiveRules.Named,
            "Objectif Terre [2017] a séduit les visiteurs. → –"),
        new("annonce dans une liste", 0.5, AnnouncementRules.InList,
            "Au programme : [vendredi], loto ; le maire saluera les anciens. → loto"),
        new("inviter à + nom d'événement", 0.75, AnnouncementRules.Invited,
            "[Samedi soir], l'amicale invite ses membres au bal. → bal"),
        new("entre un nom et son complément", 0.8, GenitiveRules.Interrupting,
            "Le jury salue la création, en [1998], d'une école de cirque. → création"),
        new("annonce pour plus tard", 0.8, AgreementRules.Announced,
            "Le syndicat a annoncé une grève pour le [30 mars]. → grève"),
        new("annonce passée, date à venir", 0.8, AgreementRules.AheadOfThePast,
            "Le maire a évoqué une visite la [semaine prochaine]. → visite"),
        new("décision passée", 0.8, AgreementRules.BackOfAnAim,
            "Elle a promis de rembourser la ville [samedi dernier]. → promis"),
        new("fait raconté", 0.75, AgreementRules.Told,
            "Les anciens évoquent leur victoire en Coupe en [1991]. → victoire"),
        new("fait jugé", 0.75, AgreementRules.Deed,
            "Il a été condamné pour l'incendie d'une grange à Dole en [mai 2013]. → incendie"),
        new("c'est … que", 0.9, VerbRules.Cleft,
            "C'est [lundi] que le barrage a cédé. → cédé"),
        new("date devant un participe", 0.9, VerbRules.BeforeParticiple,
            "Elle a vécu dans une petite maison, [aujourd'hui] démolie. → démolie"),
        new("fonction apposée", 0.85, NounRules.Role,
            "Anne Roux, ministre [de 1995 à 1997], préside le jury. → ministre"),
        new("nom d'événement datant de", 0.8, NounRules.DatingFrom,
            "Un décret datant de [2015] l'interdit. → décret"),
        new("nom d'événement prévu", 0.8, NounRules.Planned,
            "Le programme prévoit deux essais en [2018]. → essais"),
        new("adjectif apposé", 0.8, SubjectRules.Adjective,
            "Le hameau, autonome [jusqu'en 1790], appartient à la commune. → autonome"),
        new("nom d'événement sujet d'une subordonnée", 0.8, SubjectRules.InClause,
            "Nul n'ignore que la chute d'un grimpeur en [mai 2014] avait ému la vallée. → chute"),
        new("après et, que, qui, deux-points", 0.93, VerbRules.AfterOpener,
            "Le tribunal a siégé et, [lundi], le verdict est tombé. → tombé"),
        new("verbe proche à gauche", 0.95, VerbRules.CloseOnTheLeft,
            "Le maire a démissionné [lundi]. → démissionné"),
        new("nom d'événement après l'étiquette", 0.7, NounRules.Labelled,
            "[14 septembre 2015] : ouverture du procès, qui doit durer trois semaines. → ouverture"),
        new("nom d'événement avant le verbe", 0.9, SubjectRules.BeforeTheVerb,
            "Les frappes [depuis le 30 septembre] ont fait cent morts. → frappes"),
        new("en tête de phrase", 0.88, VerbRules.AtStart,
            "[Lundi], le maire de la commune a démissionné. → démissionné"),
        new("verbe le plus proche", 0.5, VerbRules.Nearest,
            "Le juge a libéré le suspect, faute de preuves, [lundi]. → libéré"),
        new("nom d'événement le plus proche", 0.4, NounRules.Nearest,
            "Le naufrage du ferry, une surprise de plus, [lundi]. → naufrage"),
    ];
}
