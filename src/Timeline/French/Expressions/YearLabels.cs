using Timeline.French.Lexicon;
using Timeline.Recognition;
using Timeline.Tokenization;

namespace Timeline.French.Expressions;

/// <summary>Years that open a sentence, or label a line of a chronology or of a table (spec family 1): <em>1958 : naissance à Alger, 1898, un tanneur ouvre boutique, 1929 | 21 000</em>.</summary>
internal static class YearLabels
{
    /// <summary>What goes on after a year that is the subject: <em>2015 fut une année noire</em>.</summary>
    public static readonly WordSet AfterSubject = FrenchWords.Set("a", "fut", "sera", "est", "était", "restera", "reste", "avait", "aura", "marque", "marquera", "s'", "n'", "ne", "devrait", "verra");

    /// <summary>What goes on after a year that heads a title: <em>1996 au pays de Caux, 2015 en images</em>.</summary>
    private static readonly WordSet InTitle = FrenchWords.Set("au", "aux", "dans", "en", "vu", "vue");

    /// <summary><em>1850, c'est le nombre de repas ; 2000 euros, telle est la somme</em>.</summary>
    private static readonly WordSet Telling = FrenchWords.Set("c'", "tel", "telle", "ce", "voilà", "soit");

    /// <summary><em>1998 : tel est le nombre de marches</em>; but <em>1998 : c'est la consécration</em>.</summary>
    private static readonly WordSet Such = FrenchWords.Set("tel", "telle", "tels", "telles");

    /// <summary>Whether a number that stands where a label does is a year; null where it stands nowhere such.</summary>
    public static bool? Is(Place place)
    {
        var before = place.Before();
        if (!place.OpensLine && !IsAfterBullet(place) && !(before.Is(';') && (place.After().Is(':') || place.After().Is(',') || place.After().Is('/'))))
        {
            return null;
        }

        // « 1872. Un négociant fonde la manufacture », « 2009 – Le laboratoire… »
        if ((place.OpensLine || place.After().Is('.'))
            && (place.IsSentenceEnd || (place.After().Is('.') && (place.After(2) == default || place.After(2).IsCapitalized)) || (place.After().IsDash && place.After(2).Kind == TokenKind.Word)))
        {
            return place[0].Number <= YearFrames.LastOfName;
        }

        // « 1898, Émile Favre ouvre sa tannerie », « 1912 / première machine », « 1929 | 21 000 »; « 1996 au pays de Caux »
        // A line that is only broken there says nothing: « entre⏎2011⏎et⏎2014 ».
        var isLabel = (place.After().Is(':') && !place.HasAfter(Such, 2)) || (place.OpensLine && place.HasAfter(AfterSubject))
            || (place[0].Number is >= YearFrames.FirstNamed and <= YearFrames.LastOfName
                && ((place.After().Is(',') && !place.HasAfter(Telling, 2)) || place.After().Is('|') || (place.After().Is('/') && !place.After().IsJoined)
                    || (place.OpensLine && (place.HasAfter(InTitle) || IsBeforeSingular(place)))));
        return isLabel || place.IsSentenceStart || !place.OpensLine ? isLabel : null;
    }

    /// <summary><em>2014 grave accident</em>: so many of them would be in the plural.</summary>
    private static bool IsBeforeSingular(Place place) =>
        place.IsBeforeSingular && place.After() is { Length: > 3 } next && !next.Has(TokenTraits.Capital | TokenTraits.Temporal)
            && !FunctionWords.Prepositions.Contains(next) && !FunctionWords.Conjunctions.Contains(next)
        && !FunctionWords.InnerAdverbs.Contains(next) && !FunctionWords.Relatives.Contains(next) && !Many.Contains(next);

    private static readonly WordSet Many = FrenchWords.Set("mille", "pour", "dont", "euro", "kilo", "tonne", "personne", "environ", "voire");

    /// <summary><em>– 1994 : le barrage cède</em>, <em>NOTRE HISTOIRE – 1898, un tanneur ouvre boutique</em>.</summary>
    private static bool IsAfterBullet(Place place) =>
        ItemMarks.Contain(place.Before())
            && (place.Before(2).Length == 0 || place.Before(2).Is('«') || (place.Before(2).Kind == TokenKind.Word && !place[0].IsJoined && (place.After().Is(',') || place.After().Is(':'))));
}
