using Timeline.Meanings;
using Timeline.Recognition;

namespace Timeline.French.Expressions;

/// <summary>Bounds (spec family 10).</summary>
internal static class Bounds
{
    public static RuleFamily Rules { get; } = new("Bornes", Level.Bound)
    {
        new("depuis")
        {
            Pattern = "(depuis|dep .) (au moins|au plus)? (le|la|les|l'|au|en)? {period}",
            Meaning = said => new Bounded(BoundKind.Since, said.Meaning("period")),
            Examples =
            [
                "La route est coupée [depuis jeudi]. → 2016-03-10 ON_OR_AFTER",
                "Le village est isolé [depuis le 12 janvier]. → 2016-01-12 ON_OR_AFTER",
                "Les frappes durent [depuis le 30 septembre]. → 2015-09-30 ON_OR_AFTER",
                "Elle dirige le club [dep. 2011]. → 2011 ON_OR_AFTER",
            ],
        },
        new("à partir de")
        {
            Pattern = "à (partir|compter|dater) (de|du|des|d') (la|l'|le)? {period}",
            Meaning = said => new Bounded(BoundKind.From, said.Meaning("period")),
            Examples = ["La loi s'appliquera [à partir du 1er juin]. → 2016-06-01 ON_OR_AFTER", "Le tarif change [à compter du 1er juin]. → 2016-06-01 ON_OR_AFTER", "Le bac ne passera plus [à dater du 2 mai]. → 2016-05-02 ON_OR_AFTER", "Les ateliers ont fermé un à un [à partir des années 80]. → 198 ON_OR_AFTER"],
        },
        new("dès")
        {
            Pattern = "dès (le|la|les|l')? {period}",
            Meaning = said => new Bounded(BoundKind.AsEarlyAs, said.Meaning("period")),
            Examples = ["Les bus circuleront [dès mercredi]. → 2016-03-16 ON_OR_AFTER", "[Dès 2009], elle avait alerté le ministère. → 2009"],
        },
        new("jusqu'à")
        {
            Pattern = "jusqu'(à|au|en|aux) (la|l'|le|les)? {period} | jusque (vers|dans|sous|en)? (la|l'|le|les)? {period}",
            Meaning = said => new Bounded(BoundKind.Until, said.Meaning("period")),
            Examples = ["La centrale restera à l'arrêt [jusqu'à jeudi]. → 2016-03-17 ON_OR_BEFORE", "[Jusqu'en 1980], la mine employait 900 ouvriers. → 1980 ON_OR_BEFORE",
                "Le juge leur a donné [jusqu'au 30 juin]. → 2016-06-30 ON_OR_BEFORE"],
        },
        new("avant")
        {
            Pattern = "avant (le|la|les|l')? {period}",
            When = place => !place[1].Has(Tokenization.TokenTraits.Hyphenated),
            Meaning = said => new Bounded(BoundKind.Before, said.Meaning("period")),
            Examples = ["Les dossiers doivent parvenir au rectorat [avant le 20 avril]. → 2016-04-20 BEFORE", "La réforme n'interviendra pas [avant 2019]. → 2019 BEFORE"],
        },
        new("après")
        {
            Pattern = "(après|apr .) (le|la|les|l')? {period}",
            When = place => !place[1].Has(Tokenization.TokenTraits.Hyphenated),
            Meaning = said => new Bounded(BoundKind.After, said.Meaning("period")),
            Examples = ["Les travaux commenceront [après le 20 avril]. → 2016-04-20 AFTER", "Peintre flamand (Anvers, v. 1585 – Middelbourg, [apr. 1642]). → 1585 APPROX ; 1642 AFTER"],
            NotExamples = ["Deux gymnases ont ouvert dans l'après-midi."],
        },
        new("passé le 15 mai")
        {
            Pattern = "passé (le|l'|la|ce|cette)? {period}",
            Meaning = static said => new Bounded(BoundKind.After, said.Meaning("period")),
            When = PassedTimes.Are,
            Examples = ["[Passé le 15 mai], aucun dossier ne sera plus reçu. → 2016-05-15 AFTER", "Ce soir, plus personne n'entrera [passé 22 heures]. → 2016-03-15TEV ; 2016-03-15T22:00 AFTER",
                "Les listes seront closes le 31 mars ; [passé cette date], seul le juge tranchera. → 2016-03-31 ; 2016-03-31 AFTER"],
            NotExamples = ["L'accord passé le 15 mars prévoit une trêve.", "Il est passé le 12 mars.", "Passé le 15 mars devant notaire, l'acte est nul.", "Il est passé ce week-end à Marseille.", "Le contrat passé cette semaine vaut 8 milliards."],
        },
        new("au-delà de")
        {
            Pattern = "au-delà (de|du|des|d') (la|l'|le)? {period}",
            Meaning = said => new Bounded(BoundKind.After, said.Meaning("period")),
            Examples = ["La trêve ne tiendra pas [au-delà de vendredi]. → 2016-03-18 AFTER", "Le bail pourra courir [au-delà du 30 juin]. → 2016-06-30 AFTER"],
            NotExamples = ["Le gel s'étendra au-delà de la Loire."],
        },
        new("d'ici là")
        {
            Pattern = "d'ici là | d'ici-là",
            Meaning = _ => new Bounded(BoundKind.By, new TimeOfStory()),
            Examples = ["Le jugement sera rendu le 20 avril à 14 heures. [D'ici là], il reste libre. → 2016-04-20T14:00 ; 2016-04-20 ON_OR_BEFORE", "Le pont a cédé lundi. Il rouvrira [d'ici là]. → 2016-03-14 ; XXXX-XX-XX ON_OR_BEFORE"],
            NotExamples = [],
        },
        new("depuis lors")
        {
            Pattern = "depuis lors",
            Meaning = _ => new Bounded(BoundKind.Since, new TimeOfStory()),
            Examples = ["La grille est entrée en vigueur le 2 janvier. Les salariés la contestent [depuis lors]. → 2016-01-02 ; 2016-01-02 ON_OR_AFTER"],
            NotExamples = [],
        },
        new("d'ici à")
        {
            Pattern = "d'ici (à|au|aux|en)? (la|l'|le|les)? {period}",
            Meaning = said => new Bounded(BoundKind.By, said.Meaning("period")),
            Examples = ["L'arrêté devra être publié [d'ici à jeudi]. → 2016-03-17 ON_OR_BEFORE", "La ville sera neutre [d'ici à 2025]. → 2025 ON_OR_BEFORE", "Le pont rouvrira [d'ici 21 heures]. → 2016-03-15T21:00 ON_OR_BEFORE", "Le lac sera à sec [d'ici aux années 2060]. → 206 ON_OR_BEFORE"],
        },
    };
}
