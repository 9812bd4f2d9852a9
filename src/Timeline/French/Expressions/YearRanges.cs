using Timeline.French.Lexicon;
using Timeline.Meanings;
using Timeline.Recognition;
using Timeline.Tokenization;

namespace Timeline.French.Expressions;

/// <summary>From one year to another in figures (spec family 9): <em>2014-2015, 2014-15, 14-18</em>.</summary>
internal static class YearRanges
{
    private const int MonthsOfYear = 12;

    /// <summary>No day of a month, and no year to be told by two digits, has a greater number.</summary>
    private const int LastDay = 31;
    private const int LastOfCentury = 100;

    /// <summary>For how many years somebody is something.</summary>
    private const int LongestRole = 40;

    /// <summary>What one is from one year to another, beside offices.</summary>
    private static readonly WordSet Roles = FrenchWords.Set(
        "prisonnier", "prisonniers", "prisonnière", "déporté", "déportée", "mobilisé", "maquisard", "résistant", "résistante", "apprenti", "apprentie",
        "vicaire", "curé", "mineur", "marin", "facteur", "soldat", "infirmière", "occupation", "guerre");

    private static readonly WordSet WarFrames = FrenchWords.Set("en", "de", "la", "guerre", "grande", "pendant", "durant", "depuis", "après", "avant", "dès");
    private static readonly WordSet SpannedByYears = FrenchWords.Set("saison", "licence", "licences", "exercice", "championnat", "édition", "campagne", "année", "hiver", "période", "guerre");

    public static RuleFamily Rules { get; } = new("Intervalles d'années", Level.Range)
    {
        new("2014-2015")
        {
            Pattern = "{year:first} {year:last} | {year:first} '/' {year:last}",
            Meaning = said => new FromTo(new CalendarDate(said.Number("first"), null, null), new CalendarDate(said.Number("last"), null, null)),
            NotAfter = NumberedThings.References,
            When = place => IsJoinedRange(place) && place[^1].Number > place[0].Number && place[^1].Number - place[0].Number <= 150,
            Examples = ["Il entraîna le club ([2004-2006]) avant de s'exiler. → 2004/2006", "La saison [2014/2015] a été la plus belle. → 2014/2015"],
            NotExamples = ["Composez le 1560-1450.", "Le règlement n° 1907/2006 s'applique."],
        },
        new("2001 > 2011")
        {
            Pattern = "{fourDigits:first} '>' {fourDigits:last}",
            Meaning = said => new FromTo(new CalendarDate(said.Number("first"), null, null), new CalendarDate(said.Number("last"), null, null)),
            When = static place => place[0].Number is >= 1000 and <= 2099 && place[^1].Number > place[0].Number && place[^1].Number <= 2099 && !place.After().Is('%'),
            Examples = ["[2001 > 2011] : professeure à Nîmes. → 2001/2011"],
            NotExamples = ["Le rapport 900 > 800 est faux."],
        },
        new("2014-15")
        {
            Pattern = "{fourDigits:first} {twoDigits:last} | {fourDigits:first} '/' {twoDigits:last}",
            Meaning = said => new FromTo(new CalendarDate(said.Number("first"), null, null), new CalendarDate(ShortYears.Behind(said.Number("first"), said.Number("last")), null, null)),
            // « 2014-09 » may be a month: of one year to the next only in a frame.
            When = place => IsJoinedRange(place) && ShortYears.GoOn(place[0].Number, place[^1].Number)
                && (place[^1].Number > MonthsOfYear || (place[^1].Number == place[0].Number % 100 + 1 && (place.HasBefore(SpannedByYears) || place.Before().Is('(')))),
            NotAfter = NumberedThings.References + "|résolution",
            Examples = ["La saison [2014-15] a été la plus belle. → 2014/2015", "Le cinéma fut construit en [1927-28]. → 1927/1928"],
            NotExamples = ["La loi 2015-12 est abrogée."],
        },
        new("de 1940 à 44")
        {
            Pattern = "de {fourDigits:first} à {twoDigits:last} | entre {fourDigits:first} et {twoDigits:last}",
            Meaning = said => new FromTo(new CalendarDate(said.Number("first"), null, null), new CalendarDate(ShortYears.Behind(said.Number("first"), said.Number("last")), null, null)),
            When = static place => ShortYears.GoOn(place[1].Number, place[^1].Number) && (Frames.EndsNounGroup(place) || FunctionWords.CliticDeterminers.Contains(place.After())),
            Examples = ["[De 1940 à 44] le terrain fut cultivé. → 1940/1944"],
            NotExamples = ["La commune est passée de 1940 à 45 habitants."],
        },
        new("maire de 77 à 89")
        {
            Pattern = "de {twoDigits:first} à {twoDigits:last}",
            Meaning = said => new FromTo(new CalendarDate(ShortYears.Of(said, "first"), null, null), new CalendarDate(ShortYears.Of(said, "last"), null, null)),
            When = static place => place[1].Number is > LastDay and < LastOfCentury && place[^1].Number > place[1].Number && place[^1].Number - place[1].Number <= LongestRole
                && Frames.EndsNounGroup(place) && (place.HasBefore(RoleNouns.All) || place.HasBefore(Roles)),
            Examples = ["Il fut maire [de 77 à 89], puis sénateur. → 1977/1989", "Prisonnier [de 40 à 45], il rentra chez lui. → 1940/1945"],
            NotExamples = ["Le nombre de lits passe de 66 à 69.", "Un conseiller de 66 à 69 ans.", "Le prix va de 40 à 45 francs."],
        },
        new("la saison 60-61")
        {
            Pattern = "{twoDigits:first} {twoDigits:last} | {twoDigits:first} '/' {twoDigits:last}",
            Meaning = said => new FromTo(new CalendarDate(ShortYears.Of(said, "first"), null, null), new CalendarDate(ShortYears.Of(said, "first") + 1, null, null)),
            When = place => IsJoinedRange(place) && Centuries.AreConsecutive(place[0].Number, place[^1].Number)
                && (place.HasBefore(SpannedByYears) || (place.Before().Is(LittleWords.In) && place[0].Number is > LastDay and < LastOfCentury && Frames.EndsNounGroup(place))),
            Examples = ["En [98-99] on était descendus à la dernière journée. → 1998/1999", "La saison [60-61] fut celle des records. → 1960/1961", "Le championnat [99/00] s'est joué à dix. → 1999/2000"],
            NotExamples = ["La guerre a fait 60-61 morts.", "La saison 3-4 de la série déçoit."],
        },
        new("la guerre de 14-18")
        {
            Pattern = "{twoDigits:first} {twoDigits:last}",
            Meaning = said => new FromTo(new CalendarDate(1900 + said.Number("first"), null, null), new CalendarDate(1900 + said.Number("last"), null, null)),
            When = place => IsJoinedRange(place) && (place[0].Number, place[^1].Number) is (14, 18) or (39, 45) or (40, 44) or (39, 40) && place.HasBefore(WarFrames),
            Examples = ["Le monument aux morts de la guerre de [14-18] a été rénové. → 1914/1918", "Elle avait caché des enfants en [39-45]. → 1939/1945"],
            NotExamples = ["Ils ont gagné par 21-18.", "Menées 14-18 à la pause, elles ont perdu."],
        },
    };

    /// <summary>The second number hangs on the first: <em>2014-2015</em>, <em>2014/15</em>, and no third one on it.</summary>
    private static bool IsJoinedRange(Place place) => place[^1].IsJoined && !place.After().IsJoined;
}
