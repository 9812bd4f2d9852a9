using NodaTime;
using Timeline.Meanings;
using Timeline.Recognition;

namespace Timeline.French.Lexicon;

/// <summary>The names of the calendar: months, weekdays, units, seasons, parts of the day, and the words that pull them.</summary>
internal static class CalendarWords
{
    public static PhraseSlot Months { get; } = new("month", FrenchWords.Vocabulary,
        ("janvier | janv .? | jan .", new(1)), ("février | févr .? | fév .?", new(2)), ("mars", new(3)), ("avril | avr .?", new(4)),
        ("mai", new(5)), ("juin", new(6)), ("juillet | juil .? | juill .?", new(7)), ("août | aoû .", new(8)),
        ("septembre | sept . | sep .?", new(9)), ("octobre | oct .?", new(10)), ("novembre | nov .?", new(11)), ("décembre | déc .?", new(12)));

    /// <summary>Months cut short without a point, which are months beside a day or a year alone: <em>15SEPT, 3 jan 2015</em>.</summary>
    public static PhraseSlot ShortMonths { get; } = new("shortMonth", FrenchWords.Vocabulary, ("jan", new(1)), ("mar", new(3)), ("aoû", new(8)), ("sept", new(9)));

    /// <summary>Weekdays cut short, before a day or a time in digits: <em>DIM 15 SEPT, jeu 15:30</em>.</summary>
    public static PhraseSlot ShortWeekdays { get; } = new("shortWeekday", FrenchWords.Vocabulary,
        ("lun .?", new((int)IsoDayOfWeek.Monday)), ("mar .?", new((int)IsoDayOfWeek.Tuesday)), ("mer .?", new((int)IsoDayOfWeek.Wednesday)), ("jeu .?", new((int)IsoDayOfWeek.Thursday)),
        ("ven .?", new((int)IsoDayOfWeek.Friday)), ("sam .?", new((int)IsoDayOfWeek.Saturday)), ("dim .?", new((int)IsoDayOfWeek.Sunday)));

    /// <summary>The names of the weekdays, to know one beside an expression.</summary>
    public static WordSet WeekdayNames { get; } = FrenchWords.Set(FrenchWords.Weekdays);

    public static PhraseSlot Weekdays { get; } = new("weekday", FrenchWords.Vocabulary,
        ("lundi | lun .", new((int)IsoDayOfWeek.Monday)), ("mardi | mar .", new((int)IsoDayOfWeek.Tuesday)),
        ("mercredi | mer . | merc .", new((int)IsoDayOfWeek.Wednesday)), ("jeudi | jeu .", new((int)IsoDayOfWeek.Thursday)),
        ("vendredi | ven . | vend .", new((int)IsoDayOfWeek.Friday)), ("samedi | sam .", new((int)IsoDayOfWeek.Saturday)),
        ("dimanche | dim .", new((int)IsoDayOfWeek.Sunday)));

    public static PhraseSlot WeekdayPlurals { get; } = new("weekdays", FrenchWords.Vocabulary,
        ("lundis", new(1)), ("mardis", new(2)), ("mercredis", new(3)), ("jeudis", new(4)), ("vendredis", new(5)), ("samedis", new(6)), ("dimanches", new(7)));

    public static PhraseSlot Units { get; } = new("unit", FrenchWords.Vocabulary,
        ("seconde | secondes | sec .?", Unit(CalendarUnit.Second)), ("minute | minutes | min .? | mins | mn .?", Unit(CalendarUnit.Minute)),
        ("heure | heures", Unit(CalendarUnit.Hour)), ("jour | jours | journée | journées", Unit(CalendarUnit.Day)),
        ("semaine | semaines", Unit(CalendarUnit.Week)), ("week-end | week-ends | weekend | weekends", Unit(CalendarUnit.Weekend)),
        ("mois", Unit(CalendarUnit.Month)), ("trimestre | trimestres", Unit(CalendarUnit.Quarter)),
        ("semestre | semestres", Unit(CalendarUnit.HalfYear)), ("an | ans | année | années", Unit(CalendarUnit.Year)),
        ("décennie | décennies", Unit(CalendarUnit.Decade)), ("siècle | siècles", Unit(CalendarUnit.Century)));

    /// <summary>The units that have a beginning and an end worth naming: <em>fin du mois, début d'année</em>.</summary>
    public static PhraseSlot LongUnits { get; } = new("longUnit", FrenchWords.Vocabulary,
        ("semaine", Unit(CalendarUnit.Week)), ("week-end | weekend", Unit(CalendarUnit.Weekend)), ("mois", Unit(CalendarUnit.Month)),
        ("trimestre", Unit(CalendarUnit.Quarter)), ("semestre", Unit(CalendarUnit.HalfYear)), ("année | an", Unit(CalendarUnit.Year)),
        ("décennie", Unit(CalendarUnit.Decade)), ("siècle", Unit(CalendarUnit.Century)));

    public static PhraseSlot Seasons { get; } = new("season", FrenchWords.Vocabulary,
        ("printemps", new(0, "SP")), ("été", new(0, "SU")), ("automne", new(0, "FA")), ("hiver", new(0, "WI")));

    public static PhraseSlot DayParts { get; } = new("part", FrenchWords.Vocabulary,
        ("matin | matinée | mat | avant-midi", Part(DayPart.Morning)), ("mi-journée", Part(DayPart.Midday)), ("après-midi | aprem", Part(DayPart.Afternoon)),
        ("soir | soirée", Part(DayPart.Evening)), ("nuit", Part(DayPart.Night)));

    /// <summary><em>dernier</em> and <em>passé</em> look back, <em>prochain</em> and <em>à venir</em> ahead, from the speaker's day.</summary>
    public static PhraseSlot Pulls { get; } = new("pull", FrenchWords.Vocabulary,
        ("dernier | dernière | passé | passée | écoulé | écoulée", Pulled(Pull.Last)), ("prochain | prochaine | à venir | qui vient", Pulled(Pull.Next)));

    /// <summary>After several: <em>les 3 et 10 avril prochains</em>.</summary>
    public static PhraseSlot PullsOfSeveral { get; } = new("pulls", FrenchWords.Vocabulary,
        ("derniers | dernières | passés | passées", Pulled(Pull.Last)), ("prochains | prochaines", Pulled(Pull.Next)));

    /// <summary><em>précédent</em> and <em>suivant</em> look from the story's day.</summary>
    public static PhraseSlot StoryPulls { get; } = new("storyPull", FrenchWords.Vocabulary,
        ("précédent | précédente | d'avant", Pulled(Pull.Preceding)), ("suivant | suivante | d'après", Pulled(Pull.Following)));

    public static PhraseSlot Pieces { get; } = new("piece", FrenchWords.Vocabulary,
        ("début | tout début | commencement | orée", Shaped(TimexModifier.Start)), ("milieu | mi", Shaped(TimexModifier.Mid)), ("fin | toute fin | terme", Shaped(TimexModifier.End)));

    public static PhraseSlot Approximations { get; } = new("approx", FrenchWords.Vocabulary,
        ("environ | env . | bientôt | à peu près | approximativement | près de | près d' | presque | quelque | à peine | quasiment | grosso modo", Shaped(TimexModifier.Approx)),
        ("plus de | plus d' | au-delà de | un peu plus de | un peu plus d' | bien plus de | à peine plus de | guère plus de | largement plus de", Shaped(TimexModifier.MoreThan)), ("moins de | moins d' | un peu moins de | un peu moins d' | bien moins de", Shaped(TimexModifier.LessThan)),
        ("au moins | au minimum", Shaped(TimexModifier.EqualOrMore)), ("au plus | au maximum | tout au plus | jusqu'à", Shaped(TimexModifier.EqualOrLess)));

    /// <summary>What blurs a time of day: <em>vers 3 heures, peu avant 9 heures, sur le coup de midi</em>.</summary>
    public static PhraseSlot Abouts { get; } = new("about", FrenchWords.Vocabulary,
        ("vers (les)? | autour de | aux alentours de | aux environs de | alentour de | sur les coups de | sur le coup de | à environ | à peu près à | environ à | à près de | vers environ", Shaped(TimexModifier.Approx)),
        ("aux premières heures de", Shaped(TimexModifier.Approx)), ("(un)? peu avant | juste avant | quelques minutes avant", Shaped(TimexModifier.Before)),
        ("(un)? peu après | juste après | quelques minutes après", Shaped(TimexModifier.After)));

    public static PhraseSlot Ordinals { get; } = new("ordinal", FrenchWords.Vocabulary,
        ("premier | première | 1 er | 1 re | 1 ère | ier", new(1)), ("deuxième | second | seconde | 2 e | 2 ème | 2 eme | 2 nd | 2 nde | 2 d | 2 de", new(2)),
        ("troisième | 3 e | 3 ème | 3 eme", new(3)), ("quatrième | 4 e | 4 ème | 4 eme", new(4)), ("cinquième | 5 e | 5 ème | 5 eme", new(5)),
        ("dernier | dernière", new(-1)), ("avant-dernier | avant-dernière", new(-2)));

    public static PhraseSlot OrdinalPlurals { get; } = new("ordinalPlural", FrenchWords.Vocabulary,
        ("premiers | premières", new(1)), ("deuxièmes | seconds", new(2)), ("troisièmes", new(3)), ("quatrièmes", new(4)), ("derniers | dernières", new(-1)));

    public static PhraseSlot DayPartPlurals { get; } = new("partPlural", FrenchWords.Vocabulary,
        ("matins", Part(DayPart.Morning)), ("midis", Part(DayPart.Midday)), ("après-midis", Part(DayPart.Afternoon)), ("soirs", Part(DayPart.Evening)), ("nuits", Part(DayPart.Night)));

    public static PhraseSlot SeasonPlurals { get; } = new("seasonPlural", FrenchWords.Vocabulary,
        ("étés", new(0, "SU")), ("automnes", new(0, "FA")), ("hivers", new(0, "WI")));

    /// <summary><em>Les années trente</em>.</summary>
    public static PhraseSlot DecadeWords { get; } = new("decadeWord", FrenchWords.Vocabulary,
        ("dix", new(10)), ("vingt", new(20)), ("trente", new(30)), ("quarante", new(40)), ("cinquante", new(50)), ("soixante", new(60)),
        ("soixante-dix | septante", new(70)), ("quatre-vingt | quatre-vingts | huitante | octante", new(80)), ("quatre-vingt-dix | nonante", new(90)));

    /// <summary>The months of the Republic, as Fabre d'Églantine named them, and the days that were left over.</summary>
    public static PhraseSlot RepublicanMonths { get; } = new("republicanMonth", FrenchWords.Vocabulary,
        ("vendémiaire", new(1)), ("brumaire", new(2)), ("frimaire", new(3)), ("nivôse", new(4)), ("pluviôse", new(5)), ("ventôse", new(6)),
        ("germinal", new(7)), ("floréal", new(8)), ("prairial", new(9)), ("messidor", new(10)), ("thermidor", new(11)), ("fructidor", new(12)),
        ("jour complémentaire | jours complémentaires", new(13)));

    /// <summary>Round numbers of about so many.</summary>
    public static PhraseSlot Dozens { get; } = new("dozen", FrenchWords.Vocabulary,
        ("huitaine", new(8)), ("dizaine", new(10)), ("douzaine", new(12)), ("quinzaine", new(15)), ("vingtaine", new(20)), ("trentaine", new(30)),
        ("quarantaine", new(40)), ("cinquantaine", new(50)), ("soixantaine", new(60)), ("centaine", new(100)));

    public static PhraseSlot ManyDozens { get; } = new("dozens", FrenchWords.Vocabulary, ("dizaines | douzaines | vingtaines | centaines | milliers", default));

    private static SlotValue Unit(CalendarUnit unit) => new((int)unit);

    private static SlotValue Part(DayPart part) => new((int)part);

    private static SlotValue Pulled(Pull pull) => new((int)pull);

    private static SlotValue Shaped(TimexModifier modifier) => new((int)modifier);
}
