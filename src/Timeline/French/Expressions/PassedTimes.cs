using Timeline.French.Lexicon;
using Timeline.Recognition;
using Timeline.Tokenization;

namespace Timeline.French.Expressions;

/// <summary><em>Passé</em> as a preposition: <em>passé minuit, passé cette date</em>; not the participle of <em>l'accord passé le 15 mai</em>.</summary>
internal static class PassedTimes
{
    private static readonly ushort Passed = FrenchWords.Number("passé");

    /// <summary>What a participle stands behind: <em>il <b>est</b> passé 22 heures, l'heure est <b>déjà</b> passée</em>.</summary>
    private static readonly WordSet BeforeParticiples = FrenchWords.Set(
        "est", "sont", "était", "étaient", "sera", "fut", "soit", "être", "a", "ont", "avait", "avaient", "aura", "avoir", "déjà", "ainsi", "aussi");

    public static bool Are(Place place)
    {
        if (!place[0].Is(Passed))
        {
            return true;
        }

        // « Passé cette date » can be nothing else; « passé le 15 mai » opens its clause and is set apart; « passé 22 heures » ends it, and where it opens one it is about then (ToldHours).
        return LittleWords.ThisWords.Contains(place[1])
            || (place[1].Kind == TokenKind.Number ? place.Before() is { Kind: TokenKind.Word, Length: > 0 } && !BeforeParticiples.Contains(place.Before())
                : LittleWords.Articles.Contains(place[1]) && (place.IsSentenceStart || place.Before().Is(';') || place.Before().Is('«')) && place.IsBeforeMark);
    }
}
