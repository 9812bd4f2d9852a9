using Timeline.Meanings;
using Timeline.Recognition;

namespace Timeline.French.Expressions;

/// <summary>What is still to come of a running period, and what is over of it: <em>plus tard dans l'année, plus tôt ce mois-ci</em>.</summary>
internal static class RestsOfUnits
{
    public static RuleFamily Rules { get; } = new("Restes d'une unité", Level.Shaped)
    {
        new("plus tard cette semaine")
        {
            Pattern = "plus (tard|tôt) (ce|cet|cette) {longUnit} (ci)? | plus (tard|tôt) dans (la|le|l') {longUnit} | plus (tard|tôt) (dans|au cours de) la journée | plus (tard|tôt) au cours (du|de la|de l') {longUnit}",
            Meaning = said => Rest(said, PartsOfUnits.TheUnit(said)),
            NotBefore = "de|du|d'|des|là|même|qui|où|scolaire|suivant|suivante|prochain|prochaine",
            NotAfter = "jours|semaines|mois|ans|heures|minutes|jour|semaine|an|heure|minute|bien|années",
            Examples =
            [
                "Le plan social sera présenté [plus tard dans l'année]. → 2016 END",
                "La compagnie avait annulé douze vols [plus tôt cette semaine]. → 2016-W11 START",
                "Le juge rendra sa décision [plus tard dans la journée]. → 2016-03-15 END",
                "Deux autres usines doivent fermer [plus tard ce mois-ci]. → 2016-03 END",
            ],
            NotExamples = ["Deux jours plus tard dans la journée de grève, tout a changé."],
        },
        new("le reste de l'année")
        {
            Pattern = "reste (de la|du|de l'|de cette|de ce|de cet) {longUnit} | reste (de la|de cette) journée",
            Meaning = said => new RestOf(PartsOfUnits.TheUnit(said), 1),
            NotBefore = "de|du|d'|des|là|scolaire|suivant|suivante|dernier|dernière|prochain|prochaine",
            After = "le|un|ce",
            Examples = ["La banque est prudente pour le [reste de l'année]. → 2016 END", "Le procureur se taira le [reste de la semaine]. → 2016-W11 END"],
            NotExamples = ["Il reste du mois de grève un goût amer.", "Il reste de la semaine des trois jeudis un dicton."],
        },
        new("le reste de l'été")
        {
            Pattern = "reste (de|du|d'|des) (la|l')? {calendar}",
            Meaning = said => new RestOf(said.Meaning("calendar"), 1),
            After = "le|un|ce",
            Examples = ["Le bassin sera vide pour le [reste de l'été]. → 2016-SU END", "Il a manqué le [reste de l'année 2015]. → 2015 END"],
            NotExamples = ["Il reste de l'été un goût amer."],
        },
        new("plus tard mardi")
        {
            Pattern = "plus (tard|tôt) (dans la journée de)? {dayDate} | (très)? (tard|tôt) dans la journée (de|du) {dayDate} | (très)? (tard|tôt) dans la journée",
            Meaning = said => Rest(said, said.MeaningOrNull("dayDate") ?? UnitAway.TheDay),
            NotAfter = "jours|semaines|mois|ans|heures|minutes|jour|semaine|an|heure|minute|années",
            NotBefore = "de|du|d'|des",
            Examples =
            [
                "Le ministre s'était exprimé [plus tôt mardi]. → 2016-03-15 START",
                "Les pourparlers reprendront [plus tard aujourd'hui]. → 2016-03-15 END",
                "Le navire a accosté [tard dans la journée de lundi]. → 2016-03-14 END",
            ],
            NotExamples = ["Trois heures plus tard mardi était déjà fini."],
        },
    };

    private static RestOf Rest(Said said, Meaning whole) => new(whole, said.Says("tard") ? 1 : -1);
}
