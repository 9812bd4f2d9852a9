using NodaTime;
using Timeline.Meanings;
using Timeline.Recognition;
using Timeline.Resolution.Calendars;

namespace Timeline.French.Lexicon;

/// <summary>A feast by its French name.</summary>
/// <param name="Of">Its days in a year, by region.</param>
/// <param name="IsFuzzy">Whether the day is computed and may be off by one (moon, evening before).</param>
/// <param name="Shape">Which part of its month it is, where it has no days of its own.</param>
internal sealed record FeastName(string Name, Func<int, FrenchRegion, DateSpan?> Of, bool IsFuzzy = false, TimexModifier Shape = TimexModifier.None);

/// <summary>The feasts that French names, of the civil, the Christian, the Jewish and the Muslim year.</summary>
internal static class FeastNames
{
    public static PhraseSlot Slot { get; } = new("feast", FrenchWords.Vocabulary,
    [
        Of("jour de l'an | nouvel an | premier de l'an", Feast.NewYearsDay),
        Of("épiphanie | fête des rois | jour des rois", Feast.Epiphany),
        Of("chandeleur", Feast.Candlemas),
        Of("saint-valentin | st-valentin", Feast.ValentinesDay),
        Of("mardi gras", Feast.ShroveTuesday),
        Of("mercredi des cendres", Feast.AshWednesday),
        Of("journée (internationale)? des droits des femmes | journée (internationale)? des femmes | journée de la femme", Feast.WomensDay),
        Of("dimanche des rameaux | rameaux", Feast.PalmSunday),
        Of("jeudi saint", Feast.MaundyThursday),
        Of("vendredi saint", Feast.GoodFriday),
        Of("samedi saint", Feast.HolySaturday),
        Of("pâques | dimanche de pâques | jour de pâques", Feast.Easter),
        Of("lundi de pâques", Feast.EasterMonday),
        Of("saint-patrick | st-patrick", Feast.SaintPatrick),
        Of("poisson d'avril", Feast.AprilFools),
        Of("fête du travail | fête des travailleurs | 1 er mai férié", Feast.LabourDay),
        Of("ascension | jeudi de l'ascension | jour de l'ascension", Feast.Ascension),
        Of("pentecôte | dimanche de pentecôte | dimanche de la pentecôte", Feast.Pentecost),
        Of("lundi de pentecôte | lundi de la pentecôte", Feast.PentecostMonday),
        Of("dimanche de la trinité", Feast.TrinitySunday),
        Of("fête-dieu", Feast.CorpusChristi),
        Of("fête des patriotes | journée nationale des patriotes", Feast.PatriotsDay),
        Of("fête des mères | fête des mamans", Feast.MothersDay),
        Of("fête des pères | fête des papas", Feast.FathersDay),
        Of("fête de la musique", Feast.MusicDay),
        Of("saint-jean | saint-jean-baptiste", Feast.SaintJohn),
        Of("fête du canada", Feast.CanadaDay),
        Of("fête nationale", Feast.NationalDay),
        Of("assomption", Feast.Assumption),
        Of("jeûne fédéral", Feast.FederalFast),
        Of("fête de la communauté française", Feast.FrenchCommunityDay),
        Of("action de grâce | action de grâces", Feast.Thanksgiving),
        Of("thanksgiving", Feast.AmericanThanksgiving),
        Of("black friday", Feast.BlackFriday),
        Of("halloween", Feast.Halloween),
        Of("toussaint", Feast.AllSaints),
        Of("fête des morts | jour des morts", Feast.AllSouls),
        Of("beaujolais nouveau", Feast.BeaujolaisNouveau),
        Of("saint-nicolas", Feast.SaintNicholas),
        Of("immaculée conception", Feast.ImmaculateConception),
        Of("réveillon de noël", Feast.ChristmasEve),
        Of("noël | jour de noël", Feast.Christmas),
        Of("saint-sylvestre | réveillon du nouvel an | réveillon de la saint-sylvestre | réveillon du jour de l'an", Feast.NewYearsEve),
        Yearly("saint-vincent | st-vincent", 1, 22),
        Yearly("saint-yves | st-yves", 5, 19),
        Yearly("saint-médard | st-médard", 6, 8),
        Yearly("saint-fiacre | st-fiacre", 8, 30),
        Yearly("saint-michel | st-michel", 9, 29),
        Yearly("saint-hubert | st-hubert", 11, 3),
        Yearly("saint-martin | st-martin", 11, 11),
        Yearly("sainte-cécile | ste-cécile", 11, 22),
        Yearly("sainte-catherine | ste-catherine", 11, 25),
        Yearly("saint-éloi | st-éloi", 12, 1),
        Yearly("sainte-barbe | ste-barbe", 12, 4),
        Yearly("sainte-lucie | ste-lucie", 12, 13),
        Yearly("journée (internationale|mondiale) des droits de l'homme | journée (internationale|mondiale) des droits humains", 12, 10),
        Yearly("journée (internationale|mondiale) (de la lutte|de lutte) contre le sida | journée mondiale du sida", 12, 1),
        Yearly("journée (internationale|mondiale) (de la lutte|de lutte|contre|pour l'élimination) (contre)? (les|des|de la) (violences|violence) (faites aux femmes|à l'égard des femmes)", 11, 25),
        Yearly("journée (internationale|mondiale) de la liberté de la presse", 5, 3),
        Yearly("journée (internationale|mondiale) de l'environnement", 6, 5),
        Yearly("journée (internationale|mondiale) de la terre | jour de la terre", 4, 22),
        Yearly("journée (internationale|mondiale) de l'eau", 3, 22),
        Yearly("journée (internationale|mondiale) de la santé", 4, 7),
        Yearly("journée (internationale|mondiale) des réfugiés", 6, 20),
        Yearly("journée (internationale|mondiale) sans tabac", 5, 31),
        Yearly("journée (internationale|mondiale) (de la lutte|de lutte)? contre l'homophobie", 5, 17),
        Yearly("journée (internationale|mondiale) de la paix", 9, 21),
        Yearly("journée (internationale|mondiale) des droits de l'enfant", 11, 20),
        Yearly("journée (internationale|mondiale) du refus de la misère", 10, 17),
        Yearly("journée (internationale|mondiale) contre la peine de mort", 10, 10),
        Yearly("journée de l'europe", 5, 9),
        Yearly("journée mondiale de la santé mentale", 10, 10),
        Yearly("journée mondiale de la santé et de la sécurité au travail", 4, 28),
        Of("nouvel an chinois | nouvel an lunaire", Feast.ChineseNewYear),
        Fuzzy("ramadan | ramadhan | mois de ramadan", (year, _) => Days(IslamicFeasts.FirstIn(IslamicFeast.Ramadan, year))),
        Fuzzy("aïd el-fitr | aïd-el-fitr | aïd al-fitr | aïd el-séghir | aïd es-seghir | fin du ramadan", (year, _) => Days(IslamicFeasts.FirstIn(IslamicFeast.EidAlFitr, year))),
        Fuzzy("aïd el-kébir | aïd-el-kébir | aïd el-adha | aïd al-adha | aïd el-kebir | fête du sacrifice | tabaski", (year, _) => Days(IslamicFeasts.FirstIn(IslamicFeast.EidAlAdha, year))),
        Fuzzy("achoura", (year, _) => Days(IslamicFeasts.FirstIn(IslamicFeast.Ashura, year))),
        Fuzzy("mouloud | mawlid", (year, _) => Days(IslamicFeasts.FirstIn(IslamicFeast.Mawlid, year))),
        Fuzzy("roch hachana | rosh hachana | rosh hashana | nouvel an juif", (year, _) => Days(JewishFeasts.In(JewishFeast.RoshHashanah, year))),
        Fuzzy("yom kippour | yom kipour | kippour | grand pardon", (year, _) => Days(JewishFeasts.In(JewishFeast.YomKippur, year))),
        Fuzzy("souccot | soukkot", (year, _) => Days(JewishFeasts.In(JewishFeast.Sukkot, year))),
        Fuzzy("hanoucca | hanouka | hanoukka", (year, _) => Days(JewishFeasts.In(JewishFeast.Hanukkah, year))),
        Fuzzy("pourim", (year, _) => Days(JewishFeasts.In(JewishFeast.Purim, year))),
        Fuzzy("pessah | pâque juive", (year, _) => Days(JewishFeasts.In(JewishFeast.Passover, year))),
        Fuzzy("chavouot", (year, _) => Days(JewishFeasts.In(JewishFeast.Shavuot, year))),
    ]);

    /// <summary>Feasts that have another day in the orthodox churches.</summary>
    public static PhraseSlot OrthodoxSlot { get; } = new("orthodoxFeast", FrenchWords.Vocabulary,
    [
        Orthodox("dimanche des rameaux | rameaux", Feast.PalmSunday),
        Orthodox("jeudi saint", Feast.MaundyThursday),
        Orthodox("vendredi saint", Feast.GoodFriday),
        Orthodox("pâques | pâque | dimanche de pâques | jour de pâques", Feast.Easter),
        Orthodox("lundi de pâques", Feast.EasterMonday),
        Orthodox("ascension | jeudi de l'ascension", Feast.Ascension),
        Orthodox("pentecôte | dimanche de pentecôte | dimanche de la pentecôte", Feast.Pentecost),
        Orthodox("lundi de pentecôte | lundi de la pentecôte", Feast.PentecostMonday),
        Orthodox("noël | jour de noël", Feast.Christmas),
    ]);

    /// <summary><em>La rentrée</em>: the first ten days of September, by convention.</summary>
    public static FeastName SchoolStart { get; } = new("rentrée", (year, _) => new DateSpan(new LocalDate(year, 9, 1), new LocalDate(year, 9, 10)), true, TimexModifier.Start);

    public static FeastName Easter { get; } = (FeastName)Of("pâques", Feast.Easter).Value.Thing!;

    private static (string Phrase, SlotValue Value) Of(string phrases, Feast feast) =>
        (phrases, new SlotValue(0, new FeastName(First(phrases), (year, region) => Feasts.DateOf(feast, year, region) is { } day ? new DateSpan(day, day) : null)));

    private static (string Phrase, SlotValue Value) Orthodox(string phrases, Feast feast) =>
        (phrases, new SlotValue(0, new FeastName(First(phrases) + " orthodoxe", (year, _) => Feasts.OrthodoxDateOf(feast, year) is { } day ? new DateSpan(day, day) : null)));

    /// <summary>A day that an organisation has set, the same every year (the list of international days of the United Nations).</summary>
    private static (string Phrase, SlotValue Value) Yearly(string phrases, int month, int day) =>
        (phrases, new SlotValue(0, new FeastName(First(phrases), (year, _) => IsoYears.Contains(year) ? new DateSpan(new LocalDate(year, month, day), new LocalDate(year, month, day)) : null)));

    private static (string Phrase, SlotValue Value) Fuzzy(string phrases, Func<int, FrenchRegion, DateSpan?> of) =>
        (phrases, new SlotValue(0, new FeastName(First(phrases), of, IsFuzzy: true)));

    private static string First(string phrases) => phrases.Split(" | ")[0];

    private static DateSpan? Days(DateInterval? days) => days is null ? null : new DateSpan(days.Start, days.End);
}
