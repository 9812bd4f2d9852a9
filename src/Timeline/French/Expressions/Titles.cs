using Timeline.French.Lexicon;
using Timeline.Meanings;
using Timeline.Recognition;
using Timeline.Tokenization;

namespace Timeline.French.Expressions;

/// <summary>
/// Times in the titles of works (spec family 21): <em>le roman Vingt ans après</em>. Nothing marks them but capitals and the kind of work, so a title has to show
/// one of both. The rules stand on the highest level, as any expression may be a title.
/// </summary>
internal static class Titles
{
    /// <summary>What has a title.</summary>
    internal static readonly WordSet Works = FrenchWords.Set(
        "journal", "quotidien", "film", "roman", "émission", "série", "livre", "album", "magazine", "hebdomadaire", "gratuit", "titre", "intitulé", "intitulée", "groupe", "chaîne", "site", "jeu",
        "chanson", "revue", "opéra", "pièce", "récit", "ballet", "remake", "feuilleton", "recueil", "téléfilm", "documentaire", "cheval", "jument", "spectacle",
        "tournée", "exposition", "single", "essai", "poème", "disque", "comédie", "podcast");

    /// <summary>Works that never speak, as a paper or a band may.</summary>
    private static readonly WordSet Pieces = FrenchWords.Set(
        "film", "roman", "livre", "album", "chanson", "opéra", "pièce", "récit", "ballet", "téléfilm", "documentaire", "spectacle", "exposition", "poème", "disque", "valse");

    private static readonly WordSet Leads = FrenchWords.Set("dans", "de", "d'", "avec", "pour");
    private static readonly WordSet Links = FrenchWords.Set("en", "de", "du", "des", "au");
    private static readonly WordSet Verbs = FrenchWords.Set(
        "a", "est", "sort", "va", "ont", "sont", "vont", "paraît", "revient", "repart", "reprend", "joué", "jouée", "donné", "donnée", "vendu", "tourné",
        "tournée", "sorti", "sortie", "publié", "paru");
    private static readonly ushort Remake = FrenchWords.Number("remake");

    /// <summary>How far before the expression a title may begin: <em>la pièce <b>Le</b> Tour du monde en quatre-vingts jours</em>.</summary>
    private const int Longest = 6;

    public static RuleFamily Rules { get; } = new("Titres", Level.Bound)
    {
        new("le roman Vingt ans après")
        {
            Pattern = "{point} | {length} | dans {length} | le {part}",
            Meaning = _ => NotTime.Instance,
            When = static place => IsCapital(place) || IsBehindArticle(place) || IsBehindWork(place) || IsInside(place) || IsInQuotes(place),
            Examples = [],
            NotExamples =
            [
                "Le roman Vingt ans après repasse à l'écran.",
                "Elle joue dans Deux jours, une nuit au cinéma du port.",
                "Le film L'Année dernière à Marienbad divise les élèves.",
                "Il a tourné dans Le 15 h 17 pour Paris.",
                "Elle relit son récit 14 Juillet.",
                "Le remake de 3 h 10 pour Yuma repasse.",
                "La pièce Le Tour du monde en quatre-vingts jours plaît.",
                "On boit beaucoup dans Un singe en hiver.",
                "Le ballet Le Sacre du printemps exige un orchestre.",
                "Un documentaire, « Vendredi, la nuit », sera projeté au lavoir.",
                "La valse de « Dimanche au canal » a été primée.",
                "Son album « Minuit dix » et sa tournée « Trois jours en juin » plaisent.",
            ],
        },
    };

    /// <summary>A number of units with a capital, behind a word: <em>le colonel de Cent ans de solitude</em>.</summary>
    private static bool IsCapital(Place place)
    {
        var at = place.Length > 1 && place[0].Is(LittleWords.Within) ? 1 : 0;
        return (at > 0 || (!place.IsSentenceStart && place.Before().Kind == TokenKind.Word)) && place.Length > 1 && Begins(place[at]) && NumberWords.CanStartWith(place[at].Word);
    }

    /// <summary>An article with a capital, behind the work or a preposition: <em>le film L'Année dernière, dans Le 18 Brumaire</em>.</summary>
    private static bool IsBehindArticle(Place place) =>
        (Begins(place.Before()) || (place.Before().Has(TokenTraits.Elided) && place.Before().Has(TokenTraits.Capital) && Begins(place[0])))
            && place.HasBefore(LittleWords.Articles) && (place.HasBefore(Works, 2) || (place[0].Kind == TokenKind.Number && place.HasBefore(Leads, 2)));

    /// <summary>A number right behind the work, as nobody writes a date: <em>son récit 14 Juillet, le film 24 heures</em>.</summary>
    private static bool IsBehindWork(Place place) =>
        (place.HasBefore(Works) && place[0].Kind == TokenKind.Number && Begins(place[^1])) || (place.HasBefore(LittleWords.BareOf) && place.Before(2).Is(Remake));

    /// <summary>A season or a length deep inside: days there are those of the show (<em>la pièce Le Cid le 12 mars</em>).</summary>
    private static bool IsInside(Place place)
    {
        // « Il tournera le film La Grande Évasion en été »: a title is over with its capitals.
        if (!place.HasBefore(Links) || (place.Before().Is(LittleWords.In) && Begins(place.Before(2)))
            || !(CalendarWords.Seasons.CanStartWith(place[0].Word) || NumberWords.CanStartWith(place[0].Word)))
        {
            return false;
        }

        for (var back = 2; back <= Longest && place.Before(back).Kind == TokenKind.Word && !MayBeVerb(place, back); back++)
        {
            if (Begins(place.Before(back)) && (place.HasBefore(LittleWords.Articles, back) || place.HasBefore(LittleWords.One, back)))
            {
                return place.HasBefore(Works, back + 1) || (place.HasBefore(LittleWords.One, back) && place.HasBefore(Leads, back + 1));
            }
        }

        return false;
    }

    /// <summary><em>L'album « Minuit dix », la tournée « Trois jours en juin »</em>: what is quoted right behind the work.</summary>
    private static bool IsInQuotes(Place place)
    {
        if (!place[0].Has(TokenTraits.Quoted))
        {
            return false;
        }

        for (var back = 1; back <= Longest && place.Before(back).Length > 0; back++)
        {
            if (place.CharactersBefore(back)[0] is '«' or '“' or '"')
            {
                // « Le groupe « a vendu en 2015 sa filiale » »: who has a title may speak as well.
                return IsLed(place, back + 1) && (back == 1 ? place[0] : place.Before(back - 1)).Has(TokenTraits.Capital);
            }
        }

        return false;
    }

    /// <summary><em>Un documentaire<b>,</b> « Vendredi, la nuit », la chanson <b>de</b> « Dimanche au canal »</em>: a comma or a preposition may stand between.</summary>
    private static bool IsLed(Place place, int back) =>
        place.HasBefore(Works, back) || ((place.Before(back).Is(',') || LittleWords.BareOf.Contains(place.Before(back))) && place.HasBefore(Pieces, back + 1));

    /// <summary><em>Le film La Vache sort au printemps, le site Le Bon Coin sera vendu en été</em>: the title is over.</summary>
    private static bool MayBeVerb(Place place, int back) =>
        place.HasBefore(Verbs, back) || place.CharactersBefore(back) is [.., 'r', 'a'] or [.., 'r', 'o', 'n', 't'];

    private static bool Begins(Token token) => token.Kind == TokenKind.Word && token.Has(TokenTraits.Capital) && !token.Has(TokenTraits.AllCapitals);
}
