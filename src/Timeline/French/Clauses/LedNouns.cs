using Timeline.Events;
using Timeline.French.Lexicon;
using Timeline.Recognition;
using Timeline.Tokenization;

namespace Timeline.French.Clauses;

/// <summary>Nouns that are an event, or none, by the word that leads to them.</summary>
internal static class LedNouns
{
    /// <summary>How far before its date <em>lors</em> may stand: <em>lors du conseil communal du 11 décembre</em>.</summary>
    private const int Reach = 6;

    private static readonly WordSet Games = FrenchWords.Set("mondial", "mondiaux", "jeux", "euro", "jo", "salon");

    private static readonly EventNoun Edition = new("jeux", EventClass.Occurrence, EventNounStrength.Strong);

    private static readonly ushort Restoration = FrenchWords.Number("restauration");

    private static readonly WordSet Owners = FrenchWords.Set("sa", "leur", "cette", "notre", "votre");

    private static readonly ushort Day = FrenchWords.Number("journée");

    private static readonly ushort Issue = FrenchWords.Number("édition");

    private static readonly ushort Alone = FrenchWords.Number("seule");

    private static readonly WordSet DayLeads = FrenchWords.Set("dans", "durant", "pendant", "toute", "sur");

    /// <summary><em>Tout au long de l'été, au cours de la journée</em></summary>
    internal static readonly WordSet Whiles = FrenchWords.Set("long", "cours");

    /// <summary><em>Lors du conseil communal du 11 décembre</em>: what gives the occasion is an event, whatever its noun.</summary>
    public static int Occasion(DateSite site, int link)
    {
        for (var back = link - 2; back >= Math.Max(site.Sentence.First, link - Reach) && site.Sentence[back].Kind == TokenKind.Word && site.Sentence.GroupAt(back) is null; back--)
        {
            if (site.Sentence[back].Is(ClauseWords.Lors))
            {
                var head = back + 2;
                head += head < link && FunctionWords.AnyDeterminers.Contains(site.Sentence[head]) ? 1 : 0;
                return head < link && !FunctionWords.EarlyAdjectives.Contains(site.Sentence[head]) ? head : -1;
            }
        }

        return -1;
    }

    /// <summary><em>Le <b>Mondial</b> 2014, les <b>Jeux</b> de 2024</em>: a capital and a year tell the games from a game.</summary>
    public static EventNoun? OfYear(SentenceReading sentence, int position)
    {
        if (!Games.Contains(sentence[position]) || !sentence[position].Has(TokenTraits.Capital) || (position > sentence.First && LittleWords.One.Contains(sentence[position - 1])))
        {
            return null;
        }

        var year = position + 1;
        year += year < sentence.End && LittleWords.BareOf.Contains(sentence[year]) ? 1 : 0;
        return year < sentence.End && sentence[year] is { Kind: TokenKind.Number, Length: 4 } ? Edition : null;
    }

    /// <summary><em>A perdu trois millions en 2015, après un <b>bénéfice</b> l'année précédente</em>: a result that is followed by another happened; <em>contre un bénéfice</em> only compares.</summary>
    public static EventNoun? OfResult(SentenceReading sentence, int position) =>
        Results.Contains(sentence[position]) && position - 2 >= sentence.First && Followed.Contains(sentence[position - 2]) && FunctionWords.Determiners.Contains(sentence[position - 1])
            ? Result
            : null;

    internal static readonly WordSet Results = FrenchWords.Set("bénéfice", "bénéfices", "déficit", "excédent", "profit", "profits");
    private static readonly WordSet Followed = FrenchWords.Set("après", "malgré");
    private static readonly EventNoun Result = new("bénéfice", EventClass.Occurrence, EventNounStrength.Weak);

    /// <summary><em>L'<b>arrêt</b> du 7 avril 1998</em>, <em>un <b>arrêt</b> rendu en mai</em>: a ruling; <em>l'arrêt du chantier</em> is an end.</summary>
    public static EventNoun? OfRuling(SentenceReading sentence, int position) =>
        Stops.Contains(sentence[position]) && position + 2 < sentence.End
            && (sentence[position + 1].Is(Rendered) || (sentence[position + 1].Is(LittleWords.OfThe) && sentence[position + 2].Kind == TokenKind.Number))
            ? Ruling
            : null;

    /// <summary><em>Le <b>conseil</b> municipal du 26 mars</em>, <em>le <b>comité</b> d'établissement de lundi</em>, <em>une <b>AG</b> lundi</em>: what sat that day.</summary>
    public static EventNoun? OfSession(SentenceReading sentence, int position)
    {
        if (sentence[position].Is(Assembly) && sentence[position].Has(TokenTraits.AllCapitals))
        {
            return Session;
        }

        if (!Sitting.Contains(sentence[position]))
        {
            return null;
        }

        for (var of = position + 1; of < Math.Min(sentence.End - 1, position + LongestBody) && sentence[of].Kind == TokenKind.Word && sentence.GroupAt(of) is null; of++)
        {
            if (LittleWords.OfWords.Contains(sentence[of]) && sentence[of + 1].Has(TokenTraits.Temporal) && sentence[of + 1] is not { Kind: TokenKind.Number, Length: 4 })
            {
                return Session;
            }
        }

        return null;
    }

    /// <summary>How many words the name of what sits may have.</summary>
    private const int LongestBody = 5;

    private static readonly ushort Assembly = FrenchWords.Number("ag");
    private static readonly WordSet Sitting = FrenchWords.Set("conseil", "comité", "bureau");
    private static readonly EventNoun Session = new("conseil", EventClass.Occurrence, EventNounStrength.Weak);

    private static readonly WordSet Stops = FrenchWords.Set("arrêt", "arrêts");
    private static readonly ushort Rendered = FrenchWords.Number("rendu");
    private static readonly EventNoun Ruling = new("arrêt", EventClass.Occurrence, EventNounStrength.Weak);

    /// <summary><em>Le secteur de la restauration en 2015</em> serves meals; <em>la restauration de l'orgue, sa restauration en 1996</em> is done, and of <em>les travaux de restauration de 2003</em> the work is what is dated.</summary>
    public static bool IsTrade(SentenceReading sentence, int position) =>
        sentence[position].Is(Restoration) && position > sentence.First && !Owners.Contains(sentence[position - 1])
        && !(position + 1 < sentence.End && LittleWords.OfWords.Contains(sentence[position + 1]) && !LittleWords.BareOf.Contains(sentence[position - 1]));

    /// <summary><em>Dans son édition de jeudi</em>: a paper, not a festival.</summary>
    public static bool IsIssue(SentenceReading sentence, int position) =>
        sentence[position].Is(Issue) && position - 2 >= sentence.First && sentence[position - 2].Is(LittleWords.Within) && FunctionWords.Determiners.Contains(sentence[position - 1]);

    /// <summary><em>Toute la journée de samedi</em>, <em>sur la seule journée de mardi</em>, <em>les résultats de la journée de jeudi</em>: a length of time, where <em>la journée du 17 novembre</em> may be what took place.</summary>
    public static bool IsDay(SentenceReading sentence, int day)
    {
        if (!sentence[day].Is(Day) || day <= sentence.First || day + 2 >= sentence.End || !sentence[day + 2].Has(TokenTraits.Temporal))
        {
            return false;
        }

        var article = sentence[day - 1].Is(Alone) ? day - 2 : day - 1;
        return sentence[article].Is(LittleWords.The) && LittleWords.BareOf.Contains(sentence[day + 1]) || article > sentence.First && sentence[article].Is(LittleWords.The)
            && (DayLeads.Contains(sentence[article - 1])
                || (LittleWords.OfWords.Contains(sentence[article - 1]) && article - 2 >= sentence.First && Whiles.Contains(sentence[article - 2])));
    }
}
