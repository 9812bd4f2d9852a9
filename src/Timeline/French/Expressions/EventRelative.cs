using Timeline.French.Lexicon;
using Timeline.French.Verbs;
using Timeline.Meanings;
using Timeline.Recognition;
using Timeline.Tokenization;

namespace Timeline.French.Expressions;

/// <summary>Times that are counted from a date or an event that the words name (spec family 8).</summary>
internal static class EventRelative
{
    /// <summary><em>Le verdict est attendu dix jours après l'ouverture</em>; <em>ils ont attendu dix jours</em> is a length.</summary>
    private static readonly WordSet Awaited = FrenchWords.Set("attendu", "attendue", "attendus", "attendues");

    private static readonly WordSet Being = FrenchWords.Set("est", "sont", "était", "étaient", "sera", "seront", "serait", "seraient");

    /// <summary>What is left until then, and no time before it: <em>il <b>reste</b> dix jours avant le vote</em>.</summary>
    private const string Remaining = "reste|restent|restait|restaient|restera|resterait|plus que|reste que|restait que";

    public static RuleFamily Rules { get; } = new("Relatifs à un événement", Level.Derived)
    {
        new("le lendemain du 14 juillet")
        {
            Pattern = "(ce|cette)? (lendemain|veille|surlendemain|avant-veille) (de|du|d'|des) (la|l'|le)? {calendar}",
            Meaning = said => new AwayFrom(said.Says("ce") || said.Says("cette") ? Feasts.OfNow(said.Meaning("calendar")) : said.Meaning("calendar"), Days(said), Side(said)),
            Examples = ["Le [lendemain du 14 juillet 2015], il démissionna. → 2015-07-15", "Les gares ont fait le plein en [cette veille du 16 mars]. → 2016-03-15", "Le [lendemain du jour de l'An], les rues étaient désertes. → 2016-01-02"],
        },
        new("la veille du week-end de Pâques")
        {
            Pattern = "(veille|lendemain|avant-veille) du (week-end|weekend) (prolongé)? (de|d'|des) (la|l')? {feastDay}",
            Meaning = said => new AwayFrom(new NthWithin(1, CalendarUnit.Weekend, null, said.Meaning("feastDay")), new Length(said.Says("avant") ? 2 : 1, CalendarUnit.Day), said.Says("lendemain") ? 1 : -1),
            Examples = ["Le tunnel est saturé, [veille du week-end de Pâques]. → 2016-03-25"],
        },
        new("N unités après le 3 mars")
        {
            Pattern = "{length} (après|avant) (le|la|l'|les|en)? {calendar}",
            Meaning = said => new AwayFrom(said.Meaning("calendar"), said.Length(), said.Says("après") ? 1 : -1),
            NotAfter = Remaining,
            When = static place => !RangedLengths.IsReached(place),
            Examples = ["Il fut arrêté [trois jours après le 14 juillet 2015]. → 2015-07-17"],
            NotExamples = ["Il reste trois jours avant le 1er avril.", "La semaine sera ramenée à trente-huit heures avant le 1er juillet."],
        },
        new("à trois jours de Noël")
        {
            Pattern = "{length} (de|d'|du|des) (la|l'|le)? {calendar}",
            Meaning = said => new AwayFrom(said.Meaning("calendar"), said.Length(), -1),
            After = "à",
            When = static place => !DaysTo.CountsHours(place),
            Examples = ["À [trois jours de Noël], les marchands se plaignaient. → 2015-12-22", "Le préfet renforce les contrôles à [deux semaines du 14-Juillet]. → 2016-W26", "À [deux mois de Noël], les marchands s'inquiètent. → 2016-10", "À [quelques jours de Noël], il neigeait. → XXXX-XX-XX"],
            NotExamples = ["La messe est à 18 heures de Noël à la Chandeleur."],
        },
        new("le 5 mai de l'an dernier")
        {
            Pattern = "{yearless} (de)? (l'an|l'année) {pull} | {yearless} (de)? cette année | {yearless} de (l'an|l'année) {storyPull} | {yearless} de cette année-là | {yearless} de la même année | (l'an|l'année) {pull} , le {yearless}",
            Meaning = said => new InYear(said.Meaning("yearless"), said.Has("storyPull") || said.Says("là") || said.Says("même")
                ? new UnitAway(CalendarUnit.Year, said.Says("là") || said.Says("même") ? 0 : said.Pull() == Pull.Following ? 1 : -1, Perspective.Story, IsElsewhere: said.Says("là"))
                : new UnitAway(CalendarUnit.Year, said.Has("pull") ? said.Pull() == Pull.Last ? -1 : 1 : 0, Perspective.Speech)),
            NotBefore = "là",
            Examples =
            [
                "La digue avait cédé le [5 mai de l'an dernier]. → 2015-05-05",
                "Elle a été élue [l'an dernier, le 30 mars]. → 2015-03-30",
                "Le musée rouvrira à [Noël l'année prochaine]. → 2017-12-25",
                "Les ventes avaient baissé en [mai de l'année dernière]. → 2015-05",
                "En 1961, le barrage est décidé ; la vallée est noyée en [avril de l'année suivante]. → 1961 ; 1962-04",
                "La faillite remonte à l'été 1994. En [octobre de la même année], il a quitté la France. → 1994-SU ; 1994-10",
            ],
            NotExamples = [],
        },
        new("le 30 septembre suivant")
        {
            Pattern = "{ofMonth} {storyPull}",
            NotBefore = "le|la|les|l'|un|une|des|ce|cet|cette|ces|son|sa|ses|leur|leurs|lequel|laquelle",
            Meaning = said => (CalendarDate)said.Meaning("ofMonth") with { Pull = said.Pull() },
            Examples =
            [
                "Le contrat fut signé le 3 mai 2012 et rompu le [5 janvier suivant]. → 2012-05-03 ; 2013-01-05",
                "Elle fut élue le 3 mai 2012 et démissionna en [juin suivant]. → 2012-05-03 ; 2012-06",
                "Il fut arrêté le 3 mai 2012 pour un vol commis le [25 décembre précédent]. → 2012-05-03 ; 2011-12-25",
            ],
            NotExamples = ["La halle ouvrira le 5 avril suivant les consignes de la préfecture."],
        },
        new("dans deux mois à compter de demain")
        {
            Pattern = "dans {length} (après|à partir de|à partir du|à partir d'|à compter de|à compter du|à compter d') (le|la|l')? {calendar}",
            Meaning = said => new AwayFrom(said.Meaning("calendar"), said.Length(), 1),
            NotAfter = "de|d'",
            Examples = ["Le recours expire [dans deux semaines à compter de demain]. → 2016-W13"],
            NotExamples = ["Les pilotes débraient 24 heures à partir de dimanche 22h00.", "Le congé dure seize jours à compter du 1er mars."],
        },
        new("au lendemain de la guerre")
        {
            Pattern = "lendemain | veille",
            Meaning = static said => Epochs.YearsBehind(said.Place) is var (first, last)
                ? new About(new CalendarDate(Side(said) < 0 ? first : last, null, null))
                : new AwayFromEvent(EventNames.Behind(said.Place), new Length(1, CalendarUnit.Year), Side(said), IsEpoch: true),
            Before = "de",
            NotAfter = "en|sans",
            When = Epochs.AreBehind,
            Examples =
            [
                "Au [lendemain] de la guerre, la ville est rebâtie. → XXXX APPROX",
                "La guerre d'indépendance a duré de 1954 à 1962. Au [lendemain] de la guerre, il s'exila. → 1954/1962 ; 1962 APPROX",
                "À la [veille] de la Première Guerre mondiale, la mine employait 900 ouvriers. → 1914 APPROX",
                "Au [lendemain] de la Seconde Guerre mondiale, tout manque. → 1945 APPROX",
            ],
            NotExamples = ["Le musée est né de la crise."],
        },
        new("au lendemain du scrutin")
        {
            Pattern = "lendemain | surlendemain | veille | avant-veille",
            Meaning = said => new AwayFromEvent(EventNames.Behind(said.Place), Days(said), Side(said), IsJustTold: said.Place.HasAfter(LittleWords.ThisWords, 2)),
            Before = "de|du|d'|des",
            NotAfter = "en|sans",
            When = static place => !StoryEves.Are(place) && !Epochs.AreBehind(place),
            Examples =
            [
                "Au [lendemain] du scrutin, organisé dimanche, l'opposition a protesté. → 2016-03-14 ; 2016-03-13",
                "Un incendie a détruit la halle le 3 mars. Au [lendemain] de l'incendie, la place était vide. → 2016-03-03 ; 2016-03-04",
                "Le 3 mars, l'étang a débordé. Au [lendemain] de cette crue, le pont a été fermé. → 2016-03-03 ; 2016-03-04",
                "Le cuivre s'est envolé au [lendemain] de la décision. → XXXX-XX-XX",
            ],
            NotExamples = ["Il a changé d'avis du jour au lendemain.", "La mise en veille des écrans est utile."],
        },
        new("le jour du scrutin")
        {
            Pattern = "jour",
            Meaning = said => new AwayFromEvent(EventNames.Behind(said.Place), new Length(0, CalendarUnit.Day), 1),
            After = "le|ce|au|du",
            NotAfter = "ordre du|plat du|menu du",
            Before = "de|du|des",
            NotBefore = "du jugement dernier",
            When = EventNames.AreBehind,
            Examples =
            [
                "Un homme a été tué lundi. Son frère était absent le [jour] du drame, selon le parquet. → 2016-03-14 ; 2016-03-14",
                "L'accident a eu lieu le 2 mars. Le [jour] de l'accident, il pleuvait. → 2016-03-02 ; 2016-03-02",
            ],
            NotExamples = ["Le jour de la Terre est fêté partout.", "Le plat du jour de l'auberge est fameux.", "Un jour de grève coûte cher."],
        },
        new("le jour même du scrutin")
        {
            Pattern = "(le)? jour même",
            Meaning = said => new AwayFromEvent(EventNames.Behind(said.Place), new Length(0, CalendarUnit.Day), 1),
            Before = "de|du|des",
            When = EventNames.AreBehind,
            Examples = ["L'accident a eu lieu le 2 mars. [Le jour même] de l'accident, un contrôle était prévu. → 2016-03-02 ; 2016-03-02"],
            NotExamples = [],
        },
        new("à dix jours du scrutin")
        {
            Pattern = "{length}",
            Meaning = said => new AwayFromEvent(EventNames.Behind(said.Place), said.Length(), -1, IsCountdown: true),
            When = DaysTo.IsCountdown,
            Examples =
            [
                "À [dix jours] du scrutin, fixé au 3 avril, le maire est malade. → 2016-03-24 ; 2016-04-03",
                "Le club a perdu son entraîneur à [trois jours] de la finale. → P3D",
                "À [trois semaines] du bac, les lycéens révisent. → P3W",
            ],
            NotExamples = ["Il a été condamné à dix jours de travaux.", "Le village est à deux jours de la côte."],
        },
        new("N unités après le naufrage")
        {
            Pattern = "{length} (seulement|exactement|jour pour jour)? (après|avant) | à peine {length} (après|avant)",
            Meaning = said => new AwayFromEvent(EventNames.Behind(said.Place), said.Length(), said.Says("après") ? 1 : -1, IsExact: said.Says("pour"), IsJustTold: said.Place.HasAfter(LittleWords.ThisWords)),
            Before = "le|la|les|l'|son|sa|ses|leur|un|une|ce|cette|cet|d'|de|des|lui|avoir|être|s'|que|qu'|'«'|'“'|'\"'",
            NotAfter = Remaining + "|de|d'|pendant|durant|pris|prend|prendra|prit|duré|dure|dura|durera|fallu|faut|fallut|faudra|faudrait|mis|mit|mettra|attendre|attend|attendra|attendent|attendit|patienter|laissez reposer|laisser reposer|laissez macérer|laissez cuire|laissez mijoter|laissez refroidir|laissez infuser|laissez sécher|passé|passa|purgé|purgea|purgeait",
            When = static place => (!place.HasBefore(Awaited) || place.HasBefore(Being, 2)) && !RangedLengths.IsReached(place)
                && !(place.HasBefore(ClockOrLength.GoingOn) && place.HasAfter(LittleWords.BareOf)),
            Examples = ["[Trois jours après] le naufrage, survenu le 2 mars, neuf corps avaient été repêchés. → 2016-03-05 ; 2016-03-02", "Le verdict est attendu [dix jours après] l'ouverture, fixée au 4 avril. → 2016-04-14 ; 2016-04-04", "[Deux ans jour pour jour après] le naufrage, survenu le 2 mars 2014, une plaque a été posée. → 2016-03-02 ; 2014-03-02", "Elle publie mercredi un album, [quatre ans après] « Aurore ». → 2016-03-16 ; 2016", "[Deux mois après] avoir fermé, l'auberge est vendue. → XXXX-XX", "La scierie a brûlé [dix ans après] que la mine a fermé. → XXXX"],
            NotExamples = ["L'enquête a pris deux ans avant d'aboutir.", "Il a purgé neuf mois avant d'être libéré.", "Elle a nagé six heures avant d'atteindre la rive.", "Laissez reposer un quart d'heure avant de servir.", "Il reste dix jours avant l'ouverture de la foire.", "Plus que deux semaines avant le départ."],
        },
    };

    /// <summary>How many days an eve or a day after lies away.</summary>
    private static Length Days(Said said) => new(said.Says("surlendemain") || said.Says("avant") ? 2 : 1, CalendarUnit.Day);

    private static int Side(Said said) => said.Says("veille") ? -1 : 1;
}
