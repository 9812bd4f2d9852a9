using Timeline.French.Lexicon;
using Timeline.Meanings;
using Timeline.Recognition;
using Timeline.Tokenization;

namespace Timeline.French.Expressions;

/// <summary>Lengths that are not counted to the unit, as other expressions use them: <em>il y a <b>une dizaine de jours</b></em>.</summary>
internal static class VagueLengths
{
    /// <summary>What is measured by itself: <em>une bonne année 2015</em> was a good one.</summary>
    private const string Good = "une (bonne|petite) (semaine|journée) | un (bon|petit) mois";

    public static RuleFamily Rules { get; } = new("Longueurs vagues", Level.Length)
    {
        new("une dizaine d'unités")
        {
            Pattern = "{approx}? une {dozen} (de|d') {unit} | (des)? {dozens} (de|d') {unit}",
            Meaning = said => new BareLength(new Length(said.NumberOrNull("dozen") is { } count ? count : null, said.Unit(), said.Has("dozen") ? TimexModifier.Approx : TimexModifier.None)),
            OnlyAsPart = true,
            Examples = ["Le chantier a pris [une dizaine de jours]. → P10D APPROX", "Il a régné [des dizaines d'années]. → PXY"],
        },
        new("une bonne semaine")
        {
            Pattern = Good,
            Meaning = GoodOne,
            OnlyAsPart = true,
            After = "d'|pendant|durant|après|avant|en|pour|sous|d'ici|dans|depuis|il y a|il y avait|cela fait|ça fait|duré|dure|durera|pris|prend|prendra|compter|comptez|encore|attendu|attendre|fallu|faudra|faut|reste|à",
            Examples = ["Il faudra compter encore [une bonne semaine]. → P1W MORE_THAN", "La saisie a pris [un bon mois]. → P1M MORE_THAN", "Le mur a été monté en [une bonne semaine]. → P1W MORE_THAN"],
            NotExamples = ["Bonne semaine à tous !", "Ce fut une bonne semaine.", "Après une bonne année 2015, le club recule."],
        },
        new("une bonne année")
        {
            Pattern = "une (bonne|petite) année",
            Meaning = GoodOne,
            OnlyAsPart = true,
            After = "depuis|il y a|pendant|durant|remonte à|remontait à|remontent à|remontaient à|d'|dans",
            NotBefore = "de|d'|pour|civile|scolaire|fiscale",
            When = static place => place.After().Kind != Tokenization.TokenKind.Number,
            Examples = ["Le dernier contrôle remonte à [une bonne année]. → P1Y MORE_THAN", "Il est absent [depuis une petite année]. → P1Y LESS_THAN"],
            NotExamples = ["Depuis une bonne année 2015, le cru est connu.", "Ce fut une bonne année."],
        },
        new("une bonne semaine plus tard")
        {
            Pattern = Good,
            Meaning = GoodOne,
            OnlyAsPart = true,
            Before = "plus tard|plus tôt|avant|après|auparavant",
            Examples = ["[Une petite semaine plus tard], le pont rouvrait. → XXXX-XX-XX"],
            NotExamples = [],
        },
        new("une bonne dizaine d'unités")
        {
            Pattern = "une (bonne|petite) {dozen} (de|d') {unit}",
            Meaning = said => new BareLength(new Length(said.Number("dozen"), said.Unit(), SizeOf(said))),
            OnlyAsPart = true,
            Examples = ["La mine est fermée [depuis une bonne vingtaine d'années]. → P20Y MORE_THAN"],
            NotExamples = ["Une bonne dizaine de communes ont voté."],
        },
        new("une petite heure")
        {
            Pattern = "une (bonne|petite) (heure|minute)",
            Meaning = said => new BareLength(new Length(1, said.Says("heure") ? CalendarUnit.Hour : CalendarUnit.Minute, SizeOf(said))),
            OnlyAsPart = true,
            NotBefore = "pour",
            Examples = ["Elle a parlé pendant [une petite heure]. → PT1H LESS_THAN", "L'attente a duré [une bonne heure]. → PT1H MORE_THAN", "[Une bonne heure plus tard], la route était libre. → XXXX-XX-XX"],
            NotExamples = ["À la bonne heure !"],
        },
        new("une bonne heure et demie")
        {
            Pattern = "une (bonne|petite) heure et demie | une (bonne|petite) heure et quart",
            Meaning = said => new BareLength(new Length([new(1, CalendarUnit.Hour), new(said.Says("quart") ? 15 : 30, CalendarUnit.Minute)], SizeOf(said))),
            OnlyAsPart = true,
            Examples = ["Le trajet demande [une bonne heure et quart]. → PT1H15M MORE_THAN", "La panne a duré [une petite heure et demie]. → PT1H30M LESS_THAN"],
            NotExamples = [],
        },
        new("une petite demi-heure")
        {
            Pattern = "une (bonne|petite) demi-heure | un (bon|petit) quart d'heure",
            Meaning = said => new BareLength(new Length(said.Says("demi") ? 30 : 15, CalendarUnit.Minute, SizeOf(said))),
            OnlyAsPart = true,
            Examples = ["Le match a été arrêté pendant [un bon quart d'heure]. → PT15M MORE_THAN"],
            NotExamples = [],
        },
        new("quelques unités")
        {
            Pattern = "(quelques|plusieurs|des|de nombreuses|de nombreux|de longues|de longs|d'innombrables) {unit}",
            Meaning = said => new BareLength(new Length(null, said.Unit()) { IsAFew = said.Says("quelques") || said.Says("plusieurs") }),
            OnlyAsPart = true,
            When = static place => !AreCounted(place) && !AreGiven(place),
            Examples = ["Elle a travaillé [plusieurs mois] à Lyon. → PXM", "Ce sont [des années] de violence. → PXY", "Elle l'attend [des heures] au port. → PTXH"],
            NotExamples = ["L'atelier ouvre en dehors des heures scolaires.", "Le décompte des heures est exact.", "La durée des mois lunaires varie.", "Il touche des heures supplémentaires.", "Les élus ont des heures de délégation.", "Elle pose des jours de congé."],
        },
    };

    /// <summary><em>Le décompte des heures, la durée des mois lunaires</em>: what a noun is of; not <em>elle l'attend des heures</em>.</summary>
    private static bool AreCounted(Place place) =>
        place[0].Is(LittleWords.OfThem)
            && (place.HasBefore(Apart)
                || LittleWords.Articles.Contains(place.Before(2)) && place.Before().Kind == TokenKind.Word
                    && !FunctionWords.Prepositions.Contains(place.Before()) && !FunctionWords.SubjectPronouns.Contains(place.Before(3)));

    /// <summary><em>Il a des heures de délégation, elle pose des jours de congé</em>: what is due to somebody and counted; not <em>des heures d'attente</em>.</summary>
    private static bool AreGiven(Place place) => place[0].Is(LittleWords.OfThem) && (place.HasAfter(Counted) || (place.HasAfter(LittleWords.BareOf) && place.HasAfter(Dues, 2)));

    private static readonly WordSet Counted = FrenchWords.Set("supplémentaires", "complémentaires", "ouvrables", "ouvrés", "fériés", "creuses", "pleines", "scolaires");
    private static readonly WordSet Dues = FrenchWords.Set(
        "délégation", "recherche", "récupération", "congé", "congés", "repos", "carence", "rtt", "soutien", "ménage", "pointe", "colle", "retenue", "fête");

    private static readonly WordSet Apart = FrenchWords.Set("dehors", "hors", "fil");

    /// <summary><em>Une bonne heure</em> is longer than one, <em>une petite</em> shorter.</summary>
    private static TimexModifier SizeOf(Said said) => said.Says("bonne") || said.Says("bon") ? TimexModifier.MoreThan : TimexModifier.LessThan;

    private static BareLength GoodOne(Said said) => new(new Length(
        1, said.Says("mois") ? CalendarUnit.Month : said.Says("semaine") ? CalendarUnit.Week : said.Says("année") ? CalendarUnit.Year : CalendarUnit.Day, SizeOf(said)));
}
