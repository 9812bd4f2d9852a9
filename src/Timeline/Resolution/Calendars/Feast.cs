namespace Timeline.Resolution.Calendars;

/// <summary>
/// A feast that has one day in each year of the civil calendar. Those of one country (<see cref="FederalFast"/>) keep their day
/// whichever the region of the text: <em>l'Action de grâce</em> in a Paris newspaper is still the Canadian one.
/// </summary>
internal enum Feast
{
    /// <summary><em>Le jour de l'An</em>, 1 January.</summary>
    NewYearsDay,

    /// <summary>
    /// <em>L'Épiphanie</em>, <em>la fête des Rois</em>: 6 January. Churches of France keep it on the Sunday from 2 to
    /// 8 January; the press says 6.
    /// </summary>
    Epiphany,

    /// <summary><em>La Chandeleur</em>, 2 February.</summary>
    Candlemas,

    /// <summary><em>La Saint-Valentin</em>, 14 February.</summary>
    ValentinesDay,

    /// <summary><em>Mardi gras</em>, 47 days before Easter.</summary>
    ShroveTuesday,

    /// <summary><em>Le mercredi des Cendres</em>, 46 days before Easter.</summary>
    AshWednesday,

    /// <summary><em>La Journée internationale des droits des femmes</em>, 8 March.</summary>
    WomensDay,

    /// <summary><em>La Saint-Patrick</em>, 17 March.</summary>
    SaintPatrick,

    /// <summary><em>Thanksgiving</em>, in the United States: the fourth Thursday of November. <em>L'Action de grâce</em> is the Canadian one.</summary>
    AmericanThanksgiving,

    /// <summary><em>Le Black Friday</em>, the day after it.</summary>
    BlackFriday,

    /// <summary><em>Les Rameaux</em>, the Sunday before Easter.</summary>
    PalmSunday,

    /// <summary><em>Le Jeudi saint</em>.</summary>
    MaundyThursday,

    /// <summary><em>Le Vendredi saint</em>.</summary>
    GoodFriday,
    HolySaturday,

    /// <summary><em>Pâques</em>.</summary>
    Easter,

    /// <summary><em>Le lundi de Pâques</em>.</summary>
    EasterMonday,

    /// <summary><em>Le poisson d'avril</em>, 1 April.</summary>
    AprilFools,

    /// <summary><em>La fête du Travail</em>: 1 May; in Québec the first Monday of September.</summary>
    LabourDay,

    /// <summary><em>Le 8-Mai</em>, the victory of 1945.</summary>
    Victory1945,

    /// <summary><em>L'Ascension</em>, the Thursday 39 days after Easter.</summary>
    Ascension,

    /// <summary><em>La Pentecôte</em>, the Sunday 49 days after Easter.</summary>
    Pentecost,

    /// <summary><em>Le lundi de Pentecôte</em>.</summary>
    PentecostMonday,

    /// <summary><em>La Trinité</em>, the Sunday after Pentecost.</summary>
    TrinitySunday,

    /// <summary>
    /// <em>La Fête-Dieu</em>: the Thursday 60 days after Easter. Parishes of France keep it on the Sunday after.
    /// </summary>
    CorpusChristi,

    /// <summary><em>La Journée nationale des patriotes</em> (Québec), the Monday before 25 May.</summary>
    PatriotsDay,

    /// <summary>
    /// <em>La fête des Mères</em>: in France the last Sunday of May, or the first of June where that is Pentecost;
    /// elsewhere the second of May.
    /// </summary>
    MothersDay,

    /// <summary><em>La fête des Pères</em>: the third Sunday of June; in Belgium the second, in Switzerland the first.</summary>
    FathersDay,

    /// <summary><em>La fête de la Musique</em>, 21 June.</summary>
    MusicDay,

    /// <summary><em>La Saint-Jean</em>, 24 June.</summary>
    SaintJohn,

    /// <summary><em>La fête du Canada</em>, 1 July.</summary>
    CanadaDay,

    /// <summary><em>La fête nationale</em>: 14 July, in Belgium 21 July, in Switzerland 1 August, in Québec 24 June.</summary>
    NationalDay,

    /// <summary><em>L'Assomption</em>, 15 August.</summary>
    Assumption,

    /// <summary><em>Le Jeûne fédéral</em> (Switzerland), the third Sunday of September.</summary>
    FederalFast,

    /// <summary><em>La fête de la Communauté française</em> (Belgium), 27 September.</summary>
    FrenchCommunityDay,

    /// <summary><em>L'Action de grâce</em> (Québec), the second Monday of October.</summary>
    Thanksgiving,

    /// <summary><em>Halloween</em>, 31 October.</summary>
    Halloween,

    /// <summary><em>La Toussaint</em>, 1 November.</summary>
    AllSaints,

    /// <summary><em>La fête des Morts</em>, 2 November.</summary>
    AllSouls,

    /// <summary><em>L'Armistice</em>, <em>le 11-Novembre</em>: 11 November.</summary>
    Armistice,

    /// <summary><em>Le beaujolais nouveau</em>, the third Thursday of November (the rule since 1985).</summary>
    BeaujolaisNouveau,

    /// <summary><em>La Saint-Nicolas</em>, 6 December.</summary>
    SaintNicholas,

    /// <summary><em>L'Immaculée Conception</em>, 8 December.</summary>
    ImmaculateConception,

    /// <summary><em>La veille de Noël</em>, <em>le réveillon de Noël</em>: 24 December.</summary>
    ChristmasEve,

    /// <summary><em>Noël</em>, 25 December.</summary>
    Christmas,

    /// <summary><em>La Saint-Sylvestre</em>, <em>le réveillon du Nouvel An</em>: 31 December.</summary>
    NewYearsEve,

    /// <summary><em>Le Nouvel An chinois</em>, known from 1901 to 2100.</summary>
    ChineseNewYear,
}
