using Timeline.French.Lexicon;
using Timeline.Recognition;
using Timeline.Tokenization;

namespace Timeline.French.Expressions;

/// <summary><em>Passé</em> as a preposition: <em>passé minuit, passé cette date</em>; not the participle of <em>l'accord passé le 15 mai, il est passé ce matin</em>.</summary>
internal static class PassedTimes
{
    private static readonly ushort Passed = FrenchWords.Number("passé");

    /// <summary>What a participle stands behind: <em>il <b>est</b> passé 22 heures, l'heure est <b>déjà</b> passée</em>.</summary>
    private static readonly WordSet BeforeParticiples = FrenchWords.Set(
        "est", "sont", "était", "étaient", "sera", "fut", "soit", "être", "a", "ont", "avait", "avaient", "aura", "avoir", "déjà", "ainsi", "aussi");

    /// <summary>What a term is called.</summary>
    private static readonly WordSet Terms = FrenchWords.Set("date", "délai", "heure", "terme", "limite", "échéance", "moment");

    public static bool Are(Place place)
    {
        if (!place[0].Is(Passed))
        {
            return true;
        }

        // « Passé cette date » is said of a term wherever it stands; « passé le 15 mai » and « passé ce week-end » open their clause and are set apart; « passé 22 heures » ends it, and where it opens one it is
        // about then (ToldHours).
        return place[1].Kind == TokenKind.Number ? place.Before() is { Kind: TokenKind.Word, Length: > 0 } && !BeforeParticiples.Contains(place.Before())
            : LittleWords.ThisWords.Contains(place[1]) ? (Terms.Contains(place[2]) && !BeforeParticiples.Contains(place.Before())) || IsSetApart(place)
            : LittleWords.Articles.Contains(place[1]) && IsSetApart(place);
    }

    private static bool IsSetApart(Place place) => (place.IsSentenceStart || place.Before().Is(';') || place.Before().Is('«')) && place.IsBeforeMark;
}
