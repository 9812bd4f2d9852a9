using Timeline.French.Lexicon;
using Timeline.Meanings;
using Timeline.Recognition;

namespace Timeline.French.Expressions;

/// <summary>Days of the week on which something happens again and again (spec family 16): <em>le mardi, du lundi au vendredi, le marché du jeudi</em>.</summary>
internal static class HabitualDays
{
    private const string FromOrUntil = "à partir du|à compter du|jusqu'au|jusqu'en|dès le|depuis le";

    /// <summary>Whether days do not follow each other: <em>le jeudi et le dimanche</em>; <em>le lundi et le mardi</em> may be two days of a story.</summary>
    private static bool AreApart(Said said) => ((int)said.Weekday() - (int)said.Weekday("first") + 7) % 7 > 1;

    private static readonly ushort Days = FrenchWords.Number("jours");

    public static RuleFamily Rules { get; } = new("Jours d'habitude", Level.Bound)
    {
        new("du lundi au vendredi")
        {
            Pattern = "du {weekday:first} au {weekday:last} (inclus|compris)?",
            Meaning = said => new HabitualWeekdays(said.Weekday("first"), said.Weekday("last")),
            Examples = ["Le guichet est ouvert [du lundi au vendredi]. → XXXX-WXX-1/XXXX-WXX-5", "Le jury siégera [du mercredi au vendredi]. → 2016-03-16/2016-03-18"],
        },
        new("sauf le mardi")
        {
            Pattern = "le {weekday} | le {weekday} {part}",
            Meaning = Recurrences.Weekly,
            After = "sauf|y compris|excepté|hormis|uniquement",
            When = Habits.Are,
            Examples = ["La crèche accueillera les enfants tous les jours, y compris [le mercredi]. → P1D ; XXXX-WXX-3", "Le bac passera chaque jour sauf [le dimanche]. → P1D ; XXXX-WXX-7"],
            NotExamples = ["Tous viendront, sauf le mardi 5 avril."],
        },
        new("tous les jours sauf mardi")
        {
            Pattern = "{weekday}",
            Meaning = Recurrences.Weekly,
            After = "sauf|excepté|hormis",
            When = static place => Habits.Are(place) && place.Before(place.Before(2).Is(',') ? 3 : 2).Is(Days),
            Examples = ["Le fort est ouvert tous les jours sauf [mardi]. → P1D ; XXXX-WXX-2"],
            NotExamples = ["Le fort sera ouvert cette semaine, sauf mardi."],
        },
        new("le mardi excepté")
        {
            Pattern = "le {weekday}",
            Meaning = Recurrences.Weekly,
            Before = "excepté|exclu",
            Examples = ["Nos bureaux sont ouverts, [le dimanche] excepté. → XXXX-WXX-7"],
            NotExamples = [],
        },
        new("le mardi étant son jour de repos")
        {
            Pattern = "le {weekday}",
            Meaning = Recurrences.Weekly,
            Before = "étant (son|leur) jour|étant jour de|est (son|leur) jour|est jour de|reste (son|leur) jour",
            Examples = ["Il rouvrira mercredi, [le mardi] étant son jour de repos. → 2016-03-16 ; XXXX-WXX-2"],
            NotExamples = [],
        },
        new("le samedi à partir du 14 octobre")
        {
            Pattern = "le {weekday} | le {weekday} {part}",
            Meaning = Recurrences.Weekly,
            Before = FromOrUntil,
            Examples = ["Le secrétariat sera fermé [le samedi] à partir du 14 octobre. → XXXX-WXX-6 ; 2016-10-14 ON_OR_AFTER"],
            NotExamples = [],
        },
        new("le mardi")
        {
            Pattern = "le {weekday} | le {weekday} {part}",
            Meaning = said => new HabitualWeekday(said.Weekday(), said.Has("part") ? said.Part() : null, Habits.AreBeforePlace(said.Place)),
            NotBefore = "des cendres|de pâques|de pentecôte|saint|noir|rouge|" + FromOrUntil,
            When = static place => Habits.Are(place) || Habits.AreBeforePlace(place),
            Examples = ["Le musée ferme [le mardi]. → XXXX-WXX-2", "Le marché se tient [le samedi matin]. → XXXX-WXX-6TMO"],
        },
        new("le mardi et le jeudi")
        {
            Pattern = "le {weekday:first} (et|ou) le {weekday}",
            Meaning = said => new HabitualWeekday(said.Weekday("first")),
            Members = said =>
            [
                new Member(said.Place.Start, said.TokenOf("first") + 1, new HabitualWeekday(said.Weekday("first"), IsPaired: AreApart(said))),
                new Member(said.TokenOf("weekday") - 1, said.Place.End, new HabitualWeekday(said.Weekday(), IsPaired: AreApart(said))),
            ],
            When = Habits.Are,
            Examples =
            [
                "Le bassin restera ouvert en soirée [le mardi] et [le jeudi]. → XXXX-WXX-2 ; XXXX-WXX-4",
                "Le salon s'est tenu du 4 au 6 mars. [Le samedi] et [le dimanche], 3 000 personnes sont venues. → 2016-03-04/2016-03-06 ; 2016-03-05 ; 2016-03-06",
            ],
            NotExamples = ["Le jury siégera le mardi 5 et le jeudi 7 avril."],
        },
        new("le matin")
        {
            Pattern = "matin | soir | après-midi",
            Meaning = static said => new HabitualPart(said.Place[0].Is(Morning) ? DayPart.Morning : said.Place[0].Is(ClockSlot.Evening) ? DayPart.Evening : DayPart.Afternoon),
            After = "le|l'",
            NotAfter = "dans l'|pour le|pour l'|depuis le|vers le|jusqu'au|à l'|de l'|en l'|avant le|dès le|sur le|par le|avec le|sous le|et demi l'",
            When = Habits.AreAdverbs,
            Examples =
            [
                "Samedi 12 mars, il est parti le [matin] vers le col. → 2016-03-12 ; 2016-03-12TMO",
                "Le bal aura lieu samedi. L'[après-midi], des ateliers occuperont les enfants. → 2016-03-19 ; 2016-03-19TAF",
                "Elle s'entraîne le [soir], après son travail. → XXXX-XX-XXTEV",
            ],
            NotExamples = ["Le soir tombe sur la ville.", "Le Soir de Bruxelles paraît encore."],
        },
        new("le marché du jeudi")
        {
            Pattern = "{weekday} | {weekday} {part}",
            Meaning = Recurrences.Weekly,
            After = "marché du|marchés du|messe du|culte du|tradition du|service du|émission du|permanence du|répétition du|entraînement du|travail du|repos du|repas du|promenade du|balade du|ouverture du|jogging du|footing du|rituel du",
            When = Habits.Are,
            Examples = ["Le marché du [jeudi] changera de place. → XXXX-WXX-4", "Le travail du [dimanche] divise les syndicats. → XXXX-WXX-7", "La messe du [dimanche matin] attire cent fidèles. → XXXX-WXX-7TMO"],
            NotExamples = ["L'édition du samedi 5 est épuisée."],
        },
        new("les dîners du mercredi")
        {
            Pattern = "{weekday} | {weekday} {part}",
            Meaning = Recurrences.Weekly,
            After = "du",
            When = static place => Habits.Are(place) && Habits.AreRepeated(place),
            Examples =
            [
                "Les dîners du [mercredi] ont perdu leur public. → XXXX-WXX-3", "Le cours ados du [mercredi] est transféré. → XXXX-WXX-3",
                "La maire supprime les cours du [samedi matin]. → XXXX-WXX-6TMO",
                "Les ateliers de poterie du [mardi] et du [jeudi soir] sont complets. → XXXX-WXX-2 ; XXXX-WXX-4TEV",
            ],
            NotExamples = ["Les heurts du samedi 5 ont choqué.", "Les résultats du mercredi soir sont connus."],
        },
        new("ouvert le week-end")
        {
            Pattern = "(le|la) (week-end|weekend|fin de semaine)",
            Meaning = static _ => Recurrences.Of("XXXX-WXX-WE", Granularity.Weekend),
            After = "ouvert|ouverte|ouverts|ouvertes|fermé|fermée|fermés|fermées|semaine et|nuit et|soir et|uniquement|seulement",
            When = static place => place.IsBeforeMark || place.After().Is(LittleWords.And),
            Examples = ["Le bar est ouvert [le week-end]. → XXXX-WXX-WE", "Elle travaille la nuit et [le week-end]. → XXXX-WXX-WE"],
            NotExamples = ["Le week-end s'annonce chargé."],
        },
    };

    private static readonly ushort Morning = FrenchWords.Number("matin");
}
