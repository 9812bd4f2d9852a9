using Timeline.French.Lexicon;
using Timeline.Recognition;
using Timeline.Tokenization;

namespace Timeline.French.Expressions;

/// <summary>Tells the hours of the clock from a number of hours, by the words around them: <em>à 14 heures après la réunion, deux heures après la réunion</em>.</summary>
internal static class ClockOrLength
{
    /// <summary>What fills a length of hours: <em>après 3 h 12 de débats</em>.</summary>
    private static readonly string[] Fillings =
    [
        "course", "travail", "vol", "retard", "route", "débat", "débats", "discussion", "discussions", "réunion", "audience", "match", "jeu", "combat",
        "attente", "marche", "audition", "film", "spectacle", "concert",
        "effort", "efforts", "trajet", "traversée", "voyage", "train", "voiture", "tennis", "lutte", "recherches", "négociations", "musique", "cours",
        "travaux", "repos", "sommeil", "formation", "bus", "bateau", "avion",
        "navigation", "mer", "piste", "distance", "décalage", "intervalle", "différence", "ici",
    ];

    private static readonly WordSet FillingWords = FrenchWords.Set(Fillings);

    /// <summary>The same as words that stand behind: <em>de course, d'audience</em>.</summary>
    internal static readonly string Occupations = string.Join('|', Array.ConvertAll(Fillings, static noun => (noun[0] is 'a' or 'e' or 'i' ? "d'" : "de ") + noun));

    /// <summary>What holds a number of hours and is no clock: <em>limité à trois heures, porté à 40 heures</em>.</summary>
    internal static readonly WordSet Amounts = FrenchWords.Set(
        "limité", "limitée", "limités", "limitées", "porté", "portée", "réduit", "réduite", "ramené", "ramenée", "estimé", "estimée", "évalué", "évaluée", "condamné", "condamnée", "égal",
        "inférieur", "inférieure", "supérieur", "supérieure", "passer", "passé", "passée", "allant", "jusqu'", "droit", "équivaut", "correspond", "oblige", "astreint");

    /// <summary>What leaves from somewhere, comes back from it or dies of something: <em>l'avion a <b>décollé</b> à 14 heures de Roissy</em>; <em>la ville est à 3 heures de Paris</em>.</summary>
    private static readonly WordSet Departures = FrenchWords.Set(
        "part", "partent", "partira", "partiront", "partait", "partit", "parti", "partie", "partis", "parties", "partir", "repartira", "reparti", "élance",
        "élancent", "élancera", "élanceront", "élancé", "élancée", "élancer", "décolle", "décollent",
        "décollera", "décolleront", "décollé", "décoller", "sorti", "sortie", "sortira", "démarrera", "appareillé", "appareillera", "arraché", "extrait",
        "évadé", "rentré", "rentrée", "revenu", "revenue");

    /// <summary>Who dies <em>d'une balle</em>, but <em>à trois heures de Bamako</em>.</summary>
    private static readonly WordSet Deaths = FrenchWords.Set("mort", "morte", "décédé", "décédée", "tué", "tuée", "abattu", "abattue");

    /// <summary>What is measured in hours: <em>l'<b>autonomie</b> grimpe à dix heures sur la tablette, elle <b>limite</b> le temps à trois heures sur la place</em>.</summary>
    private static readonly WordSet Measured = FrenchWords.Set(
        "monte", "montent", "montait", "montaient", "élève", "élèvent", "élevait", "élevaient", "grimpe", "grimpent", "grimpait", "passe", "passent", "passait",
        "passera", "limite", "limitent", "limitait", "limitera", "réduit", "réduira", "ramène", "ramena",
        "plafonne", "plafonné", "plafonnée", "plafonnés", "estime", "évalue", "tombe", "chute", "descend", "équivaut", "correspond", "restreint", "restreinte",
        "allonge", "allongé", "allongée", "durée", "retard", "retards", "attente", "délai", "autonomie", "maximum");

    /// <summary>What goes on for the hours and minutes behind it: <em>elle est restée en <b>scène</b> une heure quarante, il a <b>parlé</b> deux heures vingt</em>; <em>la pendule sonna deux heures trente</em>.</summary>
    private static readonly WordSet Lasting = FrenchWords.Set(
        "resté", "restée", "restés", "restées", "reste", "restent", "resta", "parlé", "parla", "attendu", "attend", "roulé", "duré", "dure", "durent", "dura",
        "durera", "durait", "mis", "met", "marché", "dormi", "travaillé", "joué", "scène", "tenu", "couru", "patienté", "volé", "nagé",
        "siégé", "débattu", "discuté", "passé", "passa", "perdu", "gagné", "dans", "en", "pendant", "durant", "prend", "prendra", "prenait", "pris", "prendre",
        "demande", "demandera", "demandait", "nécessite", "nécessitait", "nécessité", "réclame", "compter", "comptez", "restait", "dort", "dormait");

    /// <summary>What goes on for the length behind it, before another deed: <em>elle a <b>nagé</b> six heures avant d'atteindre la rive</em>.</summary>
    internal static readonly WordSet GoingOn = FrenchWords.Set(
        "nagé", "marché", "roulé", "pédalé", "couru", "dormi", "lutté", "erré", "cherché", "discuté", "débattu", "négocié", "patienté", "survécu", "tenu",
        "hésité");

    private static readonly WordSet FewHours = FrenchWords.Set("une", "deux", "trois", "quatre", "cinq");
    private static readonly WordSet Quarters = FrenchWords.Set("quart", "quarts");
    private static readonly WordSet BesideEvents = FrenchWords.Set("après", "avant", "durant");
    private static readonly ushort Only = FrenchWords.Number("qu'");
    private static readonly ushort Towards = FrenchWords.Number("vers");

    /// <summary>How far before it what is measured may stand.</summary>
    private const int FarthestMeasured = 6;

    private const int LastHour = 24;

    /// <summary>The first hour that has no place on a clock of twelve.</summary>
    private const int FirstOfAfternoon = 13;

    /// <summary>
    /// Whether hours are those of the clock, though words follow that elsewhere make a length of them: <em>à 14 heures après la réunion, à 20 heures sur ordre du préfet</em>;
    /// not <em>jusqu'à trois heures après, de deux à trois heures après, 22 heures sur 24, à 3 heures de Paris</em>.
    /// </summary>
    public static bool AreOfTheClock(Place place) =>
        (place.Before().Is(LittleWords.At) || place.Before().Is(Towards)) && place[0].Number <= LastHour
        && (place.Has(ClockWords.Hours) || place.Has(ClockWords.Letters)) && MayBeOfTheClock(place)
        && (place.Before().Is(Towards) || IsUntil(place) || (!place.HasBefore(Amounts, 2) && !NumberWords.CanStartWith(place.Before(2)) && !IsMeasured(place)));

    /// <summary><em>Les bouchons ont duré jusqu'à 23 heures sur l'autoroute</em>: so many hours are no length of it; <em>jusqu'à 23 heures après l'accident</em> are.</summary>
    private static bool IsUntil(Place place) => place[0].Number >= FirstOfAfternoon && place.Before(2).Is(LittleWords.UpTo) && place.After().Is(LittleWords.Upon);

    /// <summary>Whether hours with their day are a length, by what follows: <em>arrivé mardi à trois heures de marche du camp</em>; not <em>rentré mardi à 9 heures de Rome</em>.</summary>
    public static bool IsFilled(Place place) =>
        (IsOfFew(place) && LittleWords.OfWords.Contains(place.After()) && !OfPhrases.Follow(place) && !Departures.Contains(place.Before()))
        || LittleWords.BareOf.Contains(place.After()) && (place.HasBefore(Amounts) || (place.HasAfter(FillingWords, 2) && !OfPhrases.Follow(place)));

    /// <summary>
    /// Whether hours and minutes in words are a length, since nothing leads them in: <em>elle est restée en scène une heure quarante, le vol ne prend qu'une heure et quart</em>; not
    /// <em>à une heure quarante</em>, <em>Départ : une heure quarante</em>.
    /// </summary>
    public static bool AreMeasured(Place place) => IsOfMinutes(place) || place.Length >= 3 && (FewHours.Contains(place[0]) || place[0].Number is >= 1 and <= 5) && ClockWords.Hours.Contains(place[1])
        && (NumberWords.CanStartWith(place[^1]) || Quarters.Contains(place[^1])) && (place.HasBefore(Lasting) || (place.Before().Is(Only) && place.HasBefore(Lasting, 2)));

    /// <summary><em>Un combat de deux heures et cinquante minutes</em></summary>
    private static bool IsOfMinutes(Place place) => place.Length > 3 && ClockWords.Minutes.Contains(place[^1]) && place.HasBefore(LittleWords.BareOf);

    /// <summary><em>Arrivé mardi à deux heures de Kaboul</em>: so few hours are a distance.</summary>
    private static bool IsOfFew(Place place) => place.Length > 2 && ClockWords.Hours.Contains(place[^1]) && (FewHours.Contains(place[^2]) || place[^2].Number is >= 1 and <= 4);

    private static bool MayBeOfTheClock(Place place)
    {
        var next = place.After();
        return BesideEvents.Contains(next) || (next.Is(LittleWords.OfElided) && place.After(2).Is(ClauseWords.After))
            || (next.Is(LittleWords.Upon) ? place.After(2).Kind != TokenKind.Number && (LittleWords.One.Contains(place.After(2)) || !NumberWords.CanStartWith(place.After(2).Word))
                : LittleWords.OfWords.Contains(next) && !place.HasAfter(FillingWords, 2)
                    && (Departures.Contains(place.Before(2)) || (Deaths.Contains(place.Before(2)) && LittleWords.One.Contains(place.After(2)))
                        || (place[0].Number >= FirstOfAfternoon && IsBeforeArticle(place))));
    }

    /// <summary><em>De la place, du port, d'une balle</em>; not <em>de Paris, de travail</em>.</summary>
    private static bool IsBeforeArticle(Place place) => !LittleWords.BareOf.Contains(place.After()) || LittleWords.Articles.Contains(place.After(2)) || LittleWords.One.Contains(place.After(2));

    private static bool IsMeasured(Place place)
    {
        for (var back = 2; back <= FarthestMeasured && place.Before(back).Kind == TokenKind.Word; back++)
        {
            if (Measured.Contains(place.Before(back)))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary><em>La ligne était coupée depuis deux heures lundi soir</em>: an evening has no such hour; <em>depuis huit heures lundi soir</em>.</summary>
    public static bool HasLastedInto(Place place) =>
        place.Before().Is(Since) && (place[^1].Is(Evening) || place.After().Is(Evening))
        && (place[0].Number is >= 1 and <= LastOfNight || FewHours.Contains(place[0])) && ClockWords.Hours.Contains(place[1]);

    private static readonly ushort Since = FrenchWords.Number("depuis");
    private static readonly ushort Evening = FrenchWords.Number("soir");

    /// <summary>The last hour that belongs to the night, by a clock of twelve.</summary>
    private const int LastOfNight = 5;

    /// <summary><em>Dès 35 heures de travail, avant huit heures de sommeil</em>; not <em>dès 14 heures de la place, avant 8 heures de Rennes</em>.</summary>
    public static bool AreOfAmount(Place place) => place.HasAfter(LittleWords.BareOf) && !(place.After(2).IsCapitalized || LittleWords.Articles.Contains(place.After(2)));
}
