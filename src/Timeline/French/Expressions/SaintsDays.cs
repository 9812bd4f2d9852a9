using Timeline.French.Lexicon;
using Timeline.Recognition;
using Timeline.Tokenization;

namespace Timeline.French.Expressions;

/// <summary>
/// The days of saints are also places, schools and people, and far more often: <em>le lac Saint-Jean, le collège Saint-Nicolas, à Saint-Nicolas</em>. The day
/// is feminine, for the feast that is understood: <em>la Saint-Jean</em>.
/// </summary>
internal static class SaintsDays
{
    private static readonly WordSet Saints = FrenchWords.Set("saint", "st", "sainte", "ste");
    private static readonly WordSet Feminine = FrenchWords.Set("la", "cette", "une", "prochaine", "dernière");

    /// <summary>Times and festivities that the day may be put to without an article: <em>la soirée Saint-Patrick, la nuit de Saint-Sylvestre</em>.</summary>
    private static readonly WordSet Festivities = FrenchWords.Set("jour", "soir", "soirée", "nuit", "veille", "lendemain", "réveillon", "fête", "fêtes", "bal");

    /// <summary>What one does with the day of a saint, or when: <em>ils fêtent la Sainte-Barbe, à la Saint-Martin</em>; not <em>l'harmonie la Sainte-Cécile, sur la Sainte-Catherine</em>.</summary>
    private static readonly WordSet Leads = FrenchWords.Set(
        "à", "pour", "avant", "après", "depuis", "dès", "jusqu'", "est", "aujourd'hui", "fête", "fêtent", "fêtait", "fêtaient", "fêtera", "fêteront", "fêter",
        "fêté", "célèbre", "célèbrent", "célébrera", "célébreront", "célébrer", "célébré", "honorer");

    private static readonly ushort The = FrenchWords.Number("la");

    /// <summary>Whether a saint's name is no day, but that of a place, of an institution or of the saint.</summary>
    public static bool AreNone(Place place) => Saints.Contains(place[0]) && !(place.Has(Days) ? IsFeast(place) || IsLabel(place) : IsRareFeast(place));

    private static bool IsFeast(Place place) => place.HasBefore(Feminine) || place.HasBefore(Festivities) || (place.HasBefore(LittleWords.OfWords) && place.HasBefore(Festivities, 2));

    /// <summary>Of the others <em>la Sainte-Cécile d'Albi</em> is a band, and <em>samedi soir Saint-Martin a gagné</em> a club.</summary>
    private static bool IsRareFeast(Place place) =>
        place.Before().Is(The) && IsLed(place.Before(2), place.Before(3)) && !(LittleWords.BareOf.Contains(place.After()) && place.After(2).IsCapitalized);

    private static bool IsLed(Token before, Token further) =>
        before is not { Kind: TokenKind.Word, Length: > 0 } || before.Has(TokenTraits.Temporal) || Leads.Contains(before)
            || (before.Is(LittleWords.And) && further.Is(','))
            || (before.Is(LittleWords.Of) && (Festivities.Contains(further) || Celebrations.Contains(further)));

    private static readonly WordSet Celebrations = FrenchWords.Set(
        "foire", "banquet", "messe", "concert", "repas", "défilé", "procession", "marché", "célébration", "cérémonie", "occasion", "approche", "tradition");

    /// <summary>Saints of whom news says the day far oftener than a place, which datelines name as well: <em>Saint-Martin : un voilier coule</em>.</summary>
    private static readonly WordSet Days = FrenchWords.Set("valentin", "patrick", "sylvestre", "nicolas", "jean", "baptiste");

    /// <summary>Whether what ends at a saint without an article is a place: <em>les offices de Pâques à Saint-Vincent</em>; <em>de Pâques à la Saint-Jean</em> is a time.</summary>
    public static bool ArePlaceBehindTo(Place place)
    {
        for (var at = 1; at + 1 < place.Length; at++)
        {
            if (place[at].Is(LittleWords.At) && Saints.Contains(place[at + 1]))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether a saint's name with a year behind it is no day: <em>le collège Saint-Michel 2016</em>; <em>saint patrick 2020</em> is.</summary>
    public static bool AreNoneOfYear(Place place) => AreNone(place) && !place.Has(Days);

    /// <summary><em>Saint-Valentin : les fleuristes sont prêts</em>.</summary>
    private static bool IsLabel(Place place) => Days.Contains(place[^1]) && (place.IsSentenceStart || place.Before().Kind == TokenKind.Punctuation) && place.After().Is(':');
}
