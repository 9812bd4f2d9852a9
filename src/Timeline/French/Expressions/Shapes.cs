using Timeline.French.Lexicon;
using Timeline.Meanings;
using Timeline.Recognition;

namespace Timeline.French.Expressions;

/// <summary>Parts and blurs of a date (spec family 16).</summary>
internal static class Shapes
{
    private static readonly ushort End = FrenchWords.Number("fin");

    /// <summary><em>La trêve a <b>pris</b> fin lundi, il <b>met</b> fin au bail</em></summary>
    private static readonly WordSet Ending = FrenchWords.Set(
        "prendre", "prend", "prendra", "prendrait", "prenait", "pris", "prit", "prendront", "prennent", "mettre", "met", "mis", "mit", "mettra", "mettait",
        "mettent");

    public static RuleFamily Rules { get; } = new("Approximations", Level.Shaped)
    {
        new("fin janvier")
        {
            Pattern = "{piece} (de|du|d'|des)? (la|l'|le|les)? {moment} | (ce|cette) {piece} (de|du|d')? {moment}",
            Meaning = said => new PartOf(said.Meaning("moment"), said.Piece()),
            When = static place => !(place[0].Is(End) && place.HasBefore(Ending)),
            Examples = ["Le rendez-vous a été pris [début mars]. → 2016-03 START", "L'accord a été trouvé [fin janvier]. → 2016-01 END", "Le chantier démarrera à la [mi-avril]. → 2016-04 MID", "Le parti a été créé [début 2011]. → 2011 START", "Le jury se réunira [mi-sept.] à Lyon. → 2016-09 MID", "Le lynx a été relâché en [ce début mars]. → 2016-03 START"],
            NotExamples = ["À la mi-temps, le score était nul.", "La trêve a pris fin."],
        },
        new("au sortir de l'hiver")
        {
            Pattern = "sortir (de|du|d'|des) (la|l'|le|les)? {moment}",
            Meaning = static said => new PartOf(said.Meaning("moment"), TimexModifier.End),
            After = "au",
            Examples = ["Au [sortir de l'hiver], les stocks de gaz étaient au plus bas. → 2015-WI END"],
            NotExamples = ["Il faut sortir des années de plomb."],
        },
        new("au milieu de la prochaine décennie")
        {
            Pattern = "{piece} de la prochaine décennie",
            Meaning = static said => new PartOf(new UnitAway(CalendarUnit.Decade, 1, Perspective.Speech), said.Piece()),
            Examples = ["Le télescope entrera en service au [milieu de la prochaine décennie]. → 202 MID"],
            NotExamples = [],
        },
        new("à la moitié de juin")
        {
            Pattern = "(à|vers) la moitié (de|du|des|d') (la|l'|le)? (mois de|mois d')? {calendar}",
            Meaning = said => new PartOf(said.Meaning("calendar"), TimexModifier.Mid),
            Examples = ["Le groupe s'est formé [vers la moitié des années 1970]. → 197 MID", "Les travaux cesseront [à la moitié du mois de juin]. → 2016-06 MID"],
            NotExamples = ["La moitié de juin a été pluvieuse."],
        },
        new("lundi en fin de journée")
        {
            Pattern = "{dayDate} ,? (en|à la)? {piece} de (la)? journée | (en)? {piece} de (la)? journée (de|du|d')? (la|l')? {dayDate}",
            Meaning = static said => PartsOfUnits.OfDay(said, said.Meaning("dayDate")),
            Examples = ["Le barrage a cédé [hier en fin de journée]. → 2016-03-14 END", "Le barrage a cédé à la [fin de la journée de lundi]. → 2016-03-14 END", "Le trafic reprendra [demain en milieu de journée]. → 2016-03-16TMI", "Le convoi partira [mercredi, en début de journée]. → 2016-03-16 START"],
        },
        new("tôt mardi")
        {
            Pattern = "(très)? tôt le? {dayDate} | {dayDate} (très)? tôt",
            Meaning = said => new PartOf(said.Meaning("dayDate"), TimexModifier.Start),
            NotAfter = "plus|trop|si|aussi|au plus",
            NotBefore = "le matin|dans la|dans l'|que",
            Examples = ["Un avion s'est posé [tôt mardi] sur une autoroute. → 2016-03-15 START", "Les secours sont intervenus [très tôt lundi]. → 2016-03-14 START", "Le hangar a brûlé [tôt samedi] dans le nord du pays. → 2016-03-12 START"],
            NotExamples = [],
        },
        new("tard lundi")
        {
            Pattern = "(très)? tard le? {dayDate} | {dayDate} (très)? tard",
            Meaning = said => new PartOf(said.Meaning("dayDate"), TimexModifier.End),
            NotAfter = "plus|trop|si|aussi|au plus",
            NotBefore = "le soir|dans|que",
            Examples = ["Le texte a été adopté [tard lundi]. → 2016-03-14 END"],
            NotExamples = [],
        },
        new("d'ici à la fin du mois")
        {
            Pattern = "d'ici (à)? (la)? fin (de|du|d') (la|l'|le)? {unit} | d'ici (à)? (la)? fin {date}",
            Meaning = said => new Bounded(BoundKind.By, said.Has("date") ? said.Meaning("date") : new UnitAway(said.Unit(), 0, Perspective.Speech)),
            Examples = ["Le décret sera publié [d'ici à la fin du mois]. → 2016-03 ON_OR_BEFORE", "Le pont sera livré [d'ici fin 2018]. → 2018 ON_OR_BEFORE"],
        },
        new("vers 1900")
        {
            Pattern = "(vers|autour|aux alentours|aux environs) (du|de|de la|le|la|de l'|l')? {moment} | (v|ca|env) . {moment}",
            NotAfter = "au|du",
            Meaning = said => new About(said.Meaning("moment")),
            Examples = ["Le tableau fut peint [vers 1900]. → 1900 APPROX", "Il est né à Anvers, [v. 1585]. → 1585 APPROX"],
        },
        new("daté d'environ 1420")
        {
            Pattern = "environ {year}",
            Meaning = said => new About(new CalendarDate(said.Number("year"), null, null)),
            After = "daté d'|datée d'|datés d'|datées d'|date d'|datent d'|datant d'|datait d'|dataient d'|remonte à|remontent à|remontait à|remontant à",
            Examples = ["Le retable date d'[environ 1430]. → 1430 APPROX"],
            NotExamples = ["Le bourg compte environ 1430 habitants."],
        },
        new("le 25 mars environ")
        {
            Pattern = "{calendar} environ",
            Meaning = said => new About(said.Meaning("calendar")),
            Examples = ["Le chantier durera [jusqu'au 25 mars environ]. → 2016-03-25 ON_OR_BEFORE"],
        },
        new("courant mai")
        {
            Pattern = "courant (de|d'|de l'|de la)? {moment} | dans le courant (du|de|d'|de l'|de la)? {moment} | au cours (du|de|de l'|de la) {moment}",
            Meaning = said => new About(said.Meaning("moment"), TimexModifier.None),
            NotAfter = "de|du|d'|le|un|sans|au|par",
            Examples = ["Le rapport est attendu [courant mai]. → 2016-05"],
            NotExamples = ["Le village a été privé de courant mardi."],
        },
    };
}
