using Timeline.French.Lexicon;
using Timeline.Meanings;
using Timeline.Recognition;
using Timeline.Tokenization;

namespace Timeline.French.Expressions;

/// <summary>Seasons (spec family 13). <em>Été</em> is a participle forty times for once that it is a season: it needs its frame.</summary>
internal static class Seasons
{
    public static readonly WordSet Leads = FrenchWords.Set("l'", "le", "au", "du", "en", "cet", "ce", "chaque", "dès", "depuis");
    private static readonly WordSet Pieces = FrenchWords.Set("début", "fin", "milieu", "mi", "cœur", "plein", "courant", "orée", "sortir");
    private static readonly WordSet OfWords = FrenchWords.Set("d'", "de", "du", "l'");

    /// <summary>What makes a season a name or a metaphor: <em>printemps arabe, été indien, hiver démographique</em>.</summary>
    private const string Kinds = "arabe|arabes|berbère|noir|érable|indien|nucléaire|démographique|austral|culturel|littéraire|silencieux|républicain|chaud|chaude";

    private const string Metaphors = Kinds + "|des|de la|de l'|du";

    public static RuleFamily Rules { get; } = new("Saisons", Level.Date)
    {
        new("été 2014")
        {
            Pattern = "(ce|cet)? {season} (de l'année|de)? {year}",
            Meaning = said => new NamedSeason(said.Season(), said.Number("year")),
            NotAfter = "olympiques d'|paralympiques d'|jeux d'|jo d'|universiade d'|olympiade d'",
            Examples = ["La halle a brûlé durant l'[hiver 2014]. → 2014-WI", "Le musée a fermé à l'[automne 2010]. → 2010-FA", "[Depuis le printemps 2011], le pays est en guerre. → 2011-SP ON_OR_AFTER", "En [cet été 2003], la Loire est à sec. → 2003-SU"],
        },
        new("hiver 2014-2015")
        {
            Pattern = "(ce|cet)? {season} (de)? {fourDigits:year} {fourDigits:last} | (ce|cet)? {season} {fourDigits:year} {twoDigits:last} | {season} {fourDigits:year}~/~{fourDigits:last}",
            Meaning = said => new NamedSeason(said.Season(), said.Number("year")),
            When = place => place[place.End - place.Start - 1].IsJoined,
            Examples = ["Le gel a duré tout l'[hiver 2014-2015]. → 2014-WI", "La fièvre a sévi dans l'[hiver de 1848-1849]. → 1848-WI"],
        },
        new("hiver 60-61")
        {
            Pattern = "{season} {twoDigits:year} {twoDigits:last} | {season} {twoDigits:year} '/' {twoDigits:last}",
            Meaning = said => new NamedSeason(said.Season(), ShortYears.Of(said, "year")),
            When = place => place[^1].IsJoined && Centuries.AreConsecutive(place[1].Number, place[^1].Number),
            Examples = ["Le froid de l'[hiver 60-61] a tué les oliviers. → 1960-WI", "L'[hiver 99/00] fut doux. → 1999-WI"],
            NotExamples = [],
        },
        new("printemps 84")
        {
            Pattern = "{season} {twoDigits:year}",
            Meaning = said => new NamedSeason(said.Season(), ShortYears.Of(said, "year")),
            When = static place => place.HasBefore(Leads) && Frames.EndsNounGroup(place) && !place[^1].IsJoined && !(place[0].IsCapitalized && place.HasBefore(Titles.Works)),
            Examples = ["Elle s'installe à Dole au [printemps 84]. → 1984-SP", "[Depuis l'hiver 54], le foyer ne ferme plus. → 1954-WI ON_OR_AFTER"],
            NotExamples = ["Il a été 84 fois sélectionné.", "Le film Été 84 sort en salles."],
        },
        new("l'été dernier")
        {
            Pattern = "{season} {pull}",
            Meaning = said => new NamedSeason(said.Season(), null, said.Pull()),
            NotAfter = "a|ont|n'a|avait|avaient|aura|auront|aurait|auraient|ayant|avoir|pas|jamais|plus",
            Examples = ["La plage était fermée l'[été dernier]. → 2015-SU", "Le pont sera démonté à l'[automne prochain]. → 2016-FA"],
            NotExamples = ["Aucune commande n'a été passée."],
        },
        new("l'été suivant")
        {
            Pattern = "{season} {storyPull}",
            Meaning = said => new NamedSeason(said.Season(), null, said.Pull()),
            Examples = ["Il signe en mars 1998 et part à l'[automne suivant]. → 1998-03 ; 1998-FA"],
        },
        new("le printemps de l'année suivante")
        {
            // « Le printemps de sa vie » is no time, so a season before « de » is none by itself.
            Pattern = "{season} de (l'an|l'année) {storyPull} | {season} de (l'an|l'année) {pull} | {season} de (la même année|cette année-là)",
            Meaning = said => new InYear(new NamedSeason(said.Season(), null), said.Has("pull")
                ? new UnitAway(CalendarUnit.Year, said.Pull() == Pull.Last ? -1 : 1, Perspective.Speech)
                : new UnitAway(CalendarUnit.Year, !said.Has("storyPull") ? 0 : said.Pull() == Pull.Following ? 1 : -1, Perspective.Story)),
            Examples =
            [
                "Le phare est décidé en 1831 et allumé à l'[automne de l'année suivante]. → 1831 ; 1832-FA",
                "Il fut élu en 1902 et mourut à l'[été de la même année]. → 1902 ; 1902-SU",
                "Les ventes avaient baissé au [printemps de l'année dernière]. → 2015-SP",
            ],
            NotExamples = [],
        },
        new("cet été")
        {
            Pattern = "(ce|cet) {season}",
            Meaning = said => new NamedSeason(said.Season(), null, Pull.This),
            NotBefore = "là|" + Kinds,
            When = static place => !OfPhrases.Complete(place)
                || (IsBehindParticiple(place.CharactersBefore()) && (LittleWords.Contracted.Contains(place.After()) || (place.After(2).Has(TokenTraits.Capital) && place.After().Is(LittleWords.Of)))),
            Examples = ["L'ailier, arrivé [cet été] de Gand, a marqué. → 2015-SU", "[Cet été], le bac ne circulera pas. → 2016-SU", "Elle a consulté [cet hiver] des cartons inédits. → 2015-WI", "La source s'est tarie [cet été]. → 2015-SU", "La doyenne est morte [cet été] des suites d'une chute. → 2015-SU", "[Cet été] : trois fermetures de plages. → 2016-SU"],
            NotExamples = ["Cet été des Jeux restera gravé dans les têtes.", "Avec cet été de Coupe du monde, tout a changé."],
        },
        new("cet été-là")
        {
            Pattern = "(ce|cet) {season}-là | (ce|cet) même {season}",
            Meaning = said => new NamedSeason(said.Season(), null, Pull.Same),
            Examples = ["Il naît en août 1976. [Cet été-là], la Loire est à sec. → 1976-08 ; 1976-SU"],
        },
        new("au printemps")
        {
            Pattern = "{season}",
            Meaning = said => new NamedSeason(said.Season(), null),
            When = place => IsSeason(place) && !IsOfSomething(place),
            NotAfter = "a été|entre deux",
            NotBefore = Metaphors,
            Examples = ["La halle rouvrira au [printemps]. → 2016-SP", "La digue a cédé à l'[automne]. → 2015-FA", "Il avait promis au [printemps] de geler les prix. → 2015-SP", "Le refuge ouvrira au [début de l'été]. → 2016-SU START", "La halle rouvrira au [printemps] : le maire l'a promis. → 2016-SP"],
            NotExamples =
            [
                "Le pont a été fermé.", "Ils ont été reçus par le préfet.", "Elle n'avait jamais été inquiétée.", "Le printemps arabe a essaimé.", "Il est au printemps de sa vie.",
                "Les sports d'hiver attirent moins.", "L'heure d'été reste en débat.",
            ],
        },
    };

    /// <summary><em>En été, à l'automne, fin d'été</em>; not <em>a été</em>, nor <em>sports d'hiver</em>, where the season only tells the kind.</summary>
    private static bool IsSeason(Place place) =>
        (!place[0].Has(TokenTraits.Capital) || place[0].Has(TokenTraits.AllCapitals) || place.IsSentenceStart)
        && (place.HasBefore(Leads) || place.HasBefore(Pieces) || (place.HasBefore(OfWords) && place.HasBefore(Pieces, 2)) || (place.IsSentenceStart && place.IsSentenceEnd));

    private static bool IsOfSomething(Place place) => place.HasAfter(LittleWords.BareOf) && OfPhrases.Complete(place);

    public static Season Season(this Said said) => said.Thing<string>("season") switch
    {
        "SP" => Meanings.Season.Spring,
        "SU" => Meanings.Season.Summer,
        "FA" => Meanings.Season.Autumn,
        _ => Meanings.Season.Winter,
    };

    /// <summary><em>Arrivé cet été de Gand, revenues cet hiver de Lens, a lu cet hiver des lettres</em>; <em>cet été de Coupe du monde</em> is no date.</summary>
    private static bool IsBehindParticiple(ReadOnlySpan<char> word)
    {
        var stem = word.TrimEnd("sSeE");
        return stem.EndsWith("é", StringComparison.OrdinalIgnoreCase) || stem.EndsWith("venu", StringComparison.OrdinalIgnoreCase);
    }
}
