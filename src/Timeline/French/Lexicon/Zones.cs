using Timeline.Recognition;

namespace Timeline.French.Lexicon;

/// <summary>The zones of French dispatches, by their names in the zone database; an empty name is the place's own time (<em>heure locale</em>).</summary>
internal static class Zones
{
    /// <summary>What stands right after a time: <em>18h00 GMT, 9 h HNE</em>.</summary>
    public static PhraseSlot Codes { get; } = new("zoneCode", FrenchWords.Vocabulary,
        Of("gmt | utc | tu | temps universel | z", "Etc/UTC"), Of("hne | est", "Etc/GMT+5"), Of("hae | edt", "Etc/GMT+4"), Of("hnc | cst", "Etc/GMT+6"), Of("hac | cdt", "Etc/GMT+5"),
        Of("hnr | mst", "Etc/GMT+7"), Of("har | mdt", "Etc/GMT+6"), Of("hnp | pst", "Etc/GMT+8"), Of("hap | pdt", "Etc/GMT+7"), Of("hna | ast", "Etc/GMT+4"), Of("haa", "Etc/GMT+3"),
        Of("cet | hec", "Etc/GMT-1"), Of("cest | heec", "Etc/GMT-2"), Of("msk", "Europe/Moscow"), Of("locale | locales", ""));

    /// <summary>What follows <em>heure</em>: <em>heure de Paris, heure locale, heure française</em>.</summary>
    public static PhraseSlot Places { get; } = new("zonePlace", FrenchWords.Vocabulary,
        Of("locale | locales | du pays | sur place", ""),
        Of("de Paris | française | métropolitaine | de France | de métropole", "Europe/Paris"), Of("de Bruxelles | belge", "Europe/Brussels"),
        Of("de Genève | de Berne | de Zurich | suisse", "Europe/Zurich"), Of("de Luxembourg", "Europe/Luxembourg"), Of("de Monaco", "Europe/Monaco"),
        Of("de Londres | britannique", "Europe/London"), Of("de Dublin | irlandaise", "Europe/Dublin"), Of("de Berlin | allemande", "Europe/Berlin"), Of("de Rome | italienne", "Europe/Rome"),
        Of("de Madrid | espagnole", "Europe/Madrid"), Of("de Lisbonne | portugaise", "Europe/Lisbon"), Of("de Vienne", "Europe/Vienna"), Of("d'Athènes | grecque", "Europe/Athens"),
        Of("de Varsovie", "Europe/Warsaw"), Of("de Stockholm", "Europe/Stockholm"), Of("d'Oslo", "Europe/Oslo"), Of("de Kiev | ukrainienne", "Europe/Kiev"),
        Of("d'Istanbul | d'Ankara | turque", "Europe/Istanbul"), Of("de Moscou | moscovite", "Europe/Moscow"),
        Of("de Montréal | de Québec | d'Ottawa | de Toronto | du Québec | de l'Est | normale de l'Est | avancée de l'Est", "America/Toronto"),
        Of("de New York | de Washington | de Boston | de Miami", "America/New_York"), Of("de Chicago | du Centre", "America/Chicago"), Of("de Denver | des Rocheuses", "America/Denver"),
        Of("de Los Angeles | de San Francisco | de Californie | du Pacifique | normale du Pacifique | avancée du Pacifique", "America/Los_Angeles"), Of("de Vancouver", "America/Vancouver"),
        Of("de l'Atlantique | d'Halifax", "America/Halifax"), Of("de Mexico", "America/Mexico_City"), Of("de Brasilia | de Rio | de São Paulo", "America/Sao_Paulo"),
        Of("de Buenos Aires", "America/Argentina/Buenos_Aires"), Of("de Bogota", "America/Bogota"), Of("de Caracas", "America/Caracas"), Of("de Santiago", "America/Santiago"),
        Of("d'Alger | algérienne", "Africa/Algiers"), Of("de Tunis | tunisienne", "Africa/Tunis"), Of("de Rabat | marocaine", "Africa/Casablanca"), Of("du Caire | égyptienne", "Africa/Cairo"),
        Of("de Dakar", "Africa/Dakar"), Of("d'Abidjan", "Africa/Abidjan"), Of("de Bamako", "Africa/Bamako"), Of("de Kinshasa", "Africa/Kinshasa"), Of("de Johannesburg | de Pretoria", "Africa/Johannesburg"),
        Of("de Jérusalem | israélienne", "Asia/Jerusalem"), Of("de Beyrouth", "Asia/Beirut"), Of("de Damas", "Asia/Damascus"), Of("de Bagdad", "Asia/Baghdad"), Of("de Téhéran", "Asia/Tehran"),
        Of("de Riyad", "Asia/Riyadh"), Of("de Dubaï", "Asia/Dubai"), Of("de Kaboul", "Asia/Kabul"), Of("de New Delhi", "Asia/Kolkata"), Of("de Pékin | chinoise", "Asia/Shanghai"),
        Of("de Hong Kong", "Asia/Hong_Kong"), Of("de Tokyo | japonaise", "Asia/Tokyo"), Of("de Séoul", "Asia/Seoul"), Of("de Bangkok", "Asia/Bangkok"), Of("de Sydney", "Australia/Sydney"),
        Of("de Nouméa", "Pacific/Noumea"), Of("de Papeete", "Pacific/Tahiti"), Of("de Cayenne | de Guyane | de la Guyane | guyanaise", "America/Cayenne"),
        Of("de Fort-de-France | de Martinique | de la Martinique", "America/Martinique"), Of("de Pointe-à-Pitre | de Guadeloupe | de la Guadeloupe", "America/Guadeloupe"), Of("de Port-au-Prince | haïtienne", "America/Port-au-Prince"),
        Of("de Yaoundé | de Douala | camerounaise", "Africa/Douala"), Of("de Libreville | gabonaise", "Africa/Libreville"), Of("de Brazzaville", "Africa/Brazzaville"), Of("de Niamey", "Africa/Niamey"),
        Of("de N' Djamena", "Africa/Ndjamena"), Of("de Nouakchott", "Africa/Nouakchott"), Of("de Ouagadougou", "Africa/Ouagadougou"), Of("de Lomé", "Africa/Lome"), Of("de Cotonou", "Africa/Porto-Novo"),
        Of("de Conakry", "Africa/Conakry"), Of("d'Antananarivo", "Indian/Antananarivo"), Of("de Mayotte | de Mamoudzou", "Indian/Mayotte"), Of("de Nouvelle-Calédonie", "Pacific/Noumea"), Of("de Tahiti", "Pacific/Tahiti"),
        Of("de Saint-Denis | de la Réunion", "Indian/Reunion"));

    private static (string Phrase, SlotValue Value) Of(string phrases, string zone) => (phrases, new SlotValue(0, zone));
}
