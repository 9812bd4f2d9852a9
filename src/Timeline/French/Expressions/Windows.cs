using Timeline.French.Lexicon;
using Timeline.Meanings;
using Timeline.Recognition;

namespace Timeline.French.Expressions;

/// <summary>The time that begins or ends with the speaker's day, or the story's (spec family 5): <em>dans les 48 heures, les trois derniers mois</em>.</summary>
internal static class Windows
{
    /// <summary>What says from when else a length counts: <em>dans les dix jours <b>de la</b> publication</em>.</summary>
    private const string Counting = "de la|de l'|du|qui suivent|qui suivront|qui ont suivi|qui suivirent|suivant|précédant|qui précèdent|qui précédaient|qui ont précédé|avant";

    /// <summary>What has its own last months: <em>les dix dernières années <b>de sa</b> vie</em>.</summary>
    private const string Owned = "de sa|de son|de ses|de leur|de leurs|de mon|de ma|de mes|de notre|de votre|de la|de l'|du|de ce|de cette|de cet";

    public static RuleFamily Rules { get; } = new("Fenêtres", Level.Date)
    {
        new("dans les N unités")
        {
            Pattern = "prochaine décennie | dans (les|ces) (tout|toutes)? (prochains|prochaines) {length} | dans (les|ces) {length} (à venir|qui viennent|prochains|prochaines) | (les|ces|des) (tout|toutes)? (prochains|prochaines) {length} | (les|ces|des)? {number} (prochains|prochaines) {unit} | dans les {number} (prochains|prochaines) {unit}",
            Meaning = said => new LengthWindow(CountedLength(said), 1),
            Examples =
            [
                "Le texte sera voté [dans les trois prochains mois]. → P3M",
                "La [prochaine décennie] sera décisive. → P10Y",
            ],
        },
        new("les N derniers mois")
        {
            Pattern = "(cette)? dernière décennie | (les|ces|des)? {number} (derniers|dernières) {unit} | (les|ces|des) (tout|toutes)? (derniers|dernières) {length} | (les|ces|des) {length} (passés|passées|écoulés|écoulées)",
            Meaning = said => CountedLength(said) is { Unit: CalendarUnit.Minute or CalendarUnit.Second } ofMatch && !said.Says("ces")
                ? new BareLength(ofMatch)
                : new LengthWindow(CountedLength(said), -1),
            NotBefore = Owned,
            Examples = ["Le blé a perdu 12 % au cours [des trois derniers mois]. → P3M", "Il a marqué dans [les dix dernières minutes]. → PT10M", "Rien n'a bougé [ces trente dernières minutes]. → PT30M", "La nappe a baissé [ces dix années écoulées]. → P10Y", "La population a doublé durant la [dernière décennie]. → P10Y"],
        },
        new("le dernier quart d'heure")
        {
            Pattern = "dernier quart d'heure | dernière demi-heure",
            Meaning = static said => new BareLength(new Length(said.Says("quart") ? 15 : 30, CalendarUnit.Minute)),
            Examples = ["Ils ont renversé le match dans le [dernier quart d'heure]. → PT15M"],
            NotExamples = [],
        },
        new("les N derniers mois de quelque chose")
        {
            Pattern = "(les|ces|des)? {number} (derniers|dernières) {unit} | (les|ces|des) (derniers|dernières) {length}",
            Meaning = said => new BareLength(CountedLength(said)),
            Before = Owned,
            Examples = ["Elle a vécu à Dole [les dix dernières années] de sa vie. → P10Y", "[Les trois derniers jours] du procès ont été tendus. → P3D"],
            NotExamples = [],
        },
        new("dans les 48 h")
        {
            Pattern = "dans (les|ces) {number} (h|j) | dans (l'heure|la minute|la demi-heure)",
            Meaning = said => new LengthWindow(said.Has("number") ? Offsets.Abbreviated(said) : new Length(said.Says("demi") ? 30 : 1, said.Says("heure") && !said.Says("demi") ? CalendarUnit.Hour : CalendarUnit.Minute), 1),
            NotBefore = "de|du|d'|des|où|qui|que|qu'|même|suivant|suivante|précédente",
            Examples = ["Le rapatriement aura lieu [dans les 48 h]. → PT48H", "Les secours arriveront [dans l'heure]. → PT1H"],
            NotExamples = ["Il est mort dans l'heure qui a suivi."],
        },
        new("dans les 48 heures")
        {
            Pattern = "dans (les|ces) {length}",
            Meaning = said => new LengthWindow(said.Length(), 1),
            NotBefore = Counting,
            Examples = ["L'armée va lancer une offensive [dans les 48 heures]. → PT48H", "Un arrêté sera pris [dans les quinze jours]. → P2W"],
            NotExamples = [],
        },
        new("dans les dix jours de la publication")
        {
            Pattern = "dans les {length}",
            Meaning = said => new BareLength(said.Length()),
            Before = Counting,
            Examples = ["Les oppositions seront reçues [dans les dix jours] de la dernière annonce. → P10D", "Il faut se présenter [dans les trois mois] qui suivent l'anniversaire. → P3M", "[Dans les deux ans] précédant son départ, il peut suivre un stage. → P2Y"],
            NotExamples = [],
        },
        new("les trente jours suivants")
        {
            Pattern = "(dans)? (les|ces|des|aux)? {length} (suivants|suivantes|précédents|précédentes|d'après|d'avant)",
            Meaning = said => new LengthWindow(said.Length(), said.Says("suivants") || said.Says("suivantes") || said.Says("après") ? 1 : -1, Perspective.Story),
            Examples =
            [
                "Le 3 mars, le barrage a cédé. [Dans les deux jours suivants], trois villages ont été évacués. → 2016-03-03 ; P2D",
                "Le 3 mars, le barrage a cédé. [Les dix jours précédents], il avait plu sans arrêt. → 2016-03-03 ; P10D",
            ],
            NotExamples = [],
        },
    };

    private static Length CountedLength(Said said) =>
        said.Says("décennie") ? new Length(10, CalendarUnit.Year) : said.Has("length") ? said.Length() : new Length(said.Count(), said.Unit());
}
