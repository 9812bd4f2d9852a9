using Timeline.French.Lexicon;
using Timeline.Meanings;
using Timeline.Recognition;
using Timeline.Tokenization;

namespace Timeline.French.Expressions;

/// <summary>Weekdays and what gives them their direction (spec family 4).</summary>
internal static class Weekdays
{

    public static RuleFamily Rules { get; } = new("Jours de la semaine", Level.Date)
    {
        new("mardi")
        {
            Pattern = "{weekday}",
            Meaning = said => new NamedWeekday(said.Weekday()),
            When = place => place.End == place.Start + 1 && place[0].Length > 3
                && (!place[0].IsCapitalized || place.IsSentenceStart || !(IsName(place) || Frames.IsAfterTitle(place))) && !IsSome(place)
                && !IsThirteenth(place),
            NotAfter = "chaque",
            NotBefore = "noir|fou|gras|saint",
            Examples =
            [
                "Le porte-parole a déclaré [mardi] que tout allait bien. → 2016-03-15",
                "Trois hommes ont été arrêtés [lundi]. → 2016-03-14",
                "Un homme a été arrêté [mercredi]. → 2016-03-09",
                "Le conseil se réunira [mercredi]. → 2016-03-16",
                "La commission se réunit [jeudi]. → 2016-03-17",
                "Les barrages ont été levés un à un [lundi]. → 2016-03-14",
                "Les deux frères ont été relâchés, l'un [samedi], l'autre [lundi]. → 2016-03-12 ; 2016-03-14",
                "La navette partira [jeudi 13h05]. → 2016-03-17T13:05",
            ],
            NotExamples = [
                "Vendredi 13 passe sur cette chaîne.", "Le jeudi noir a ruiné la banque.", "Un mardi, peut-être.", "Le colonel Dimanche commande la place.",
                "Le pont a été dessiné par L. Samedi.", "La juge Mercredi a été dessaisie.", "Robinson et Vendredi reviennent sur scène.",
                "Le Journal du Dimanche le dit.", "La série Mercredi plaît.", "Le théâtre reprend Vendredi ou les limbes du Pacifique.",
                "L'auteur de Samedi préside le jury."],
        },
        new("mardi dernier")
        {
            Pattern = "{weekday} {pull}",
            Meaning = said => new NamedWeekday(said.Weekday(), said.Pull()),
            Examples =
            [
                "Il a été vu [mardi dernier]. → 2016-03-08",
                "Elle sera jugée [mardi prochain]. → 2016-03-22",
                "Le vote aura lieu [vendredi prochain]. → 2016-03-18",
            ],
        },
        new("le dernier mardi")
        {
            Pattern = "(dernier|prochain) {weekday}",
            Meaning = said => new NamedWeekday(said.Weekday(), said.Says("dernier") ? Pull.Last : Pull.Next),
            NotBefore = "de|du|d'|des|avant|après|noir|saint|gras",
            Examples = ["Le [dernier mardi], il pleuvait. → 2016-03-08", "Rendez-vous au [prochain vendredi]. → 2016-03-18"],
            NotExamples = ["Le dernier mardi de grève a été calme."],
        },
        new("lundi dans deux semaines")
        {
            Pattern = "{weekday} dans {number} semaines | {weekday} il y a {number} semaines",
            Meaning = said => new NthWithin(said.Number("weekday"), CalendarUnit.Day, null, new UnitAway(CalendarUnit.Week, said.Says("dans") ? said.Number("number") : -said.Number("number"), Perspective.Speech)),
            When = place => place[2].Number <= 60,
            Examples = ["La cour rendra son arrêt [jeudi dans deux semaines]. → 2016-03-31", "La rivière a débordé [vendredi il y a trois semaines]. → 2016-02-26"],
            NotExamples = [],
        },
        new("la semaine prochaine, mardi")
        {
            Pattern = "semaine {pull} ,? (le)? {weekday}",
            Meaning = said => new NthWithin(said.Number("weekday"), CalendarUnit.Day, null, new UnitAway(CalendarUnit.Week, said.Pull() == Pull.Last ? -1 : 1, Perspective.Speech)),
            When = place => place.After().Kind != TokenKind.Number,
            Examples = ["Le vote aura lieu la [semaine prochaine, mardi]. → 2016-03-22"],
            NotExamples = [],
        },
        new("ce jeudi")
        {
            Pattern = "ce {weekday}",
            Meaning = said => new NamedWeekday(said.Weekday(), Pull.This),
            Examples = ["[Ce jeudi], les lycéens manifesteront. → 2016-03-17"],
            NotBefore = "là",
            NotExamples = [],
        },
        new("ce même jeudi")
        {
            Pattern = "ce même {weekday} | ce {weekday}-là",
            Meaning = said => new NamedWeekday(said.Weekday(), Pull.Same),
            Examples = ["L'usine a fermé le 3 mars. [Ce même jeudi], les ouvriers ont défilé. → 2016-03-03 ; 2016-03-03", "L'usine a fermé le 3 mars. [Ce jeudi-là], il pleuvait. → 2016-03-03 ; 2016-03-03"],
            NotExamples = [],
        },
        new("mercredi en huit")
        {
            Pattern = "{weekday} en (huit|8) | {weekday} en (quinze|15)",
            Meaning = said => new NamedWeekday(said.Weekday(), Pull.Next, said.Says("quinze") || said.Place[said.Place.End - said.Place.Start - 1].Number == 15 ? 2 : 1),
            Examples = ["Le tour aura lieu [mercredi en huit]. → 2016-03-23", "La réunion est reportée à [vendredi en quinze]. → 2016-04-01"],
        },
        new("d'aujourd'hui en huit")
        {
            Pattern = "(d'|de)? (aujourd'hui|demain) en (huit|8) | (d'|de)? (aujourd'hui|demain) en (quinze|15)",
            Meaning = static said => new UnitAway(CalendarUnit.Day, (said.Says("quinze") || said.Place[said.Place.Length - 1].Number == 15 ? 14 : 7) + (said.Says("demain") ? 1 : 0), Perspective.Speech),
            Examples = ["La mission s'achèvera [d'aujourd'hui en huit]. → 2016-03-22", "Le verdict tombera [demain en quinze]. → 2016-03-30"],
            NotExamples = ["Le film passe aujourd'hui en huit langues."],
            NotBefore = "langues|jours|minutes|étapes|points|salles|villes|pays",
        },
        new("vendredi de la semaine prochaine")
        {
            Pattern = "{weekday} de la semaine {pull} | {weekday} la semaine {pull} | {weekday} de cette semaine",
            Meaning = said => new NthWithin(said.Number("weekday"), CalendarUnit.Day, null, new UnitAway(CalendarUnit.Week, said.Pull() switch { Pull.Last => -1, Pull.Next => 1, _ => 0 }, Perspective.Speech)),
            Examples = ["Le procès s'ouvrira [vendredi de la semaine prochaine]. → 2016-03-25"],
        },
        new("vendredi de la semaine suivante")
        {
            Pattern = "{weekday} (de)? la semaine {storyPull}",
            Meaning = said => new NthWithin(said.Number("weekday"), CalendarUnit.Day, null, new UnitAway(CalendarUnit.Week, said.Pull() == Pull.Following ? 1 : -1, Perspective.Story)),
            Examples = ["Le verdict est tombé le 21 décembre, et l'appel a été déposé le [mardi de la semaine suivante]. → 2015-12-21 ; 2015-12-29"],
        },
        new("le mardi suivant")
        {
            Pattern = "{weekday} {storyPull}",
            Meaning = said => new NamedWeekday(said.Weekday(), said.Pull()),
            Examples = ["Le verdict est tombé le 21 décembre, et l'appel a été déposé le [samedi suivant]. → 2015-12-21 ; 2015-12-26"],
        },
    };

    /// <summary>A capital beside another, or beside <em>et</em> and a capital: <em>Rose Vendredi</em>, <em>Robinson et Vendredi</em>; after the kind of a work: <em>la série Mercredi, le Journal du Dimanche</em>; after an office: <em>la juge Mercredi</em>.</summary>
    private static bool IsName(Place place) =>
        place.HasBefore(Titles.Works) || IsOfOffice(place) || (place.HasBefore(LittleWords.OfWords) && place.HasBefore(YearFrames.Written, 2))
        || (!IsInDays(place) && ((place.Before().Kind == TokenKind.Word && place.Before(2).IsCapitalized && place.Before().Is(LittleWords.OfThe))
            || (place.Before().IsCapitalized && !IsPlaceOrLead(place)) || (place.After().Is(LittleWords.Or) && place.HasAfter(LittleWords.Articles, 2))
                || (place.Before().Is(LittleWords.And) && place.Before(2).IsCapitalized)
            || (place.After().Is(LittleWords.And) && place.After(2).IsCapitalized && place.Before().Kind != TokenKind.Punctuation)));

    private static readonly WordSet HalfDays = FrenchWords.Set("matin", "midi", "soir");
    private static readonly WordSet Leads = FrenchWords.Set("dès", "depuis", "avant", "après");
    private static readonly WordSet BeforePlaces = FrenchWords.Set("le", "la", "l'", "les", "des", "en");

    /// <summary><em>La Syrie a été frappée Mardi matin</em>, <em>retrouvés Samedi et Dimanche dans le port</em>: beside a part of the day or another weekday a capital is mere habit.</summary>
    private static bool IsInDays(Place place) =>
        place.HasAfter(HalfDays) || (place.After().Is(ClauseWords.After) && place.After(2).Has(TokenTraits.Hyphenated))
            || ((place.After().Is(LittleWords.And) || place.After().Is(',')) && place.HasAfter(CalendarWords.WeekdayNames, 2))
            || ((place.Before().Is(LittleWords.And) || place.Before().Is(',')) && place.HasBefore(CalendarWords.WeekdayNames, 2));

    /// <summary><em>A battu <b>la Croatie</b> Dimanche</em>, <em><b>Dès</b> Lundi, les bus circuleront</em>: the capital before it is no given name.</summary>
    private static bool IsPlaceOrLead(Place place) =>
        place.HasBefore(BeforePlaces, 2) || place.HasBefore(Leads);

    /// <summary><em>La juge Mercredi a été dessaisie</em>; but <em>permanence du maire Samedi de 10 h à 12 h</em>.</summary>
    private static bool IsOfOffice(Place place) =>
        place.HasBefore(RoleNouns.All) && LittleWords.Articles.Contains(place.Before(2)) && place.HasAfter(Predicating);

    private static readonly WordSet Predicating = FrenchWords.Set(
        "a", "ont", "est", "sont", "avait", "avaient", "était", "étaient", "sera", "seront", "doit", "doivent", "va", "vont", "n'", "s'", "se", "et", "dit");

    /// <summary><em>Un mardi</em> is any; <em>levés un à un mardi</em> and <em>l'un mardi, l'autre jeudi</em> are Tuesday.</summary>
    private static bool IsSome(Place place) =>
        place.Before().Is(LittleWords.OneMasculine) && !place.Before(2).Is(LittleWords.TheElided)
        && !(place.Before(2).Is(LittleWords.At) && place.Before(3).Is(LittleWords.OneMasculine));

    /// <summary><em>Vendredi 13</em> is a film and a superstition; <em>jeudi 13h05</em> has an hour.</summary>
    private static bool IsThirteenth(Place place) =>
        place.After() is { Kind: TokenKind.Number, Number: 13 } && !ClockWords.Letters.Contains(place.After(2)) && !ClockWords.Hours.Contains(place.After(2))
        && !place.After(2).Is(':');
}
