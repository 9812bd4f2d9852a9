using Timeline.French.Lexicon;
using Timeline.French.Verbs;
using Timeline.Recognition;
using Timeline.Tokenization;

namespace Timeline.French.Clauses;

/// <summary>Who has left, told from parts and parties: <em>cinq pêcheurs partis en mer</em>, <em>les cinq partis de gauche</em>.</summary>
internal static class Departures
{
    private static readonly WordSet Gone = FrenchWords.Set("parti", "partis", "partie", "parties");
    private static readonly WordSet Ways = FrenchWords.Set("en", "vers", "pour", "à", "de", "du", "au", "aux", "depuis", "chez", "dans", "seul", "seule", "seuls", "seules");
    private static readonly WordSet Qualified = FrenchWords.Set("différents", "principaux", "certains", "anciens", "tous");

    /// <summary><em>Cinq pêcheurs partis en mer</em>, <em>Parti vers 15 heures, le feu…</em>, <em>parti cueillir des cèpes</em>: behind a noun or first of all, and on the way somewhere; not <em>les cinq partis de gauche</em>.</summary>
    public static bool Are(VerbReadings readings, int position) =>
        Gone.Contains(readings.Token(position)) && (position == readings.First || position - 1 > readings.First) && position + 1 < readings.End
            && (Ways.Contains(readings.Token(position + 1)) || IsFromPlace(readings, position + 1) || IsFromMany(readings, position)
                || Participles.IsOnADay(readings, position) || readings.Find(position + 1, VerbTense.Infinitive) is not null)
        && (position == readings.First || readings.Token(position - 1).Is(',')
            || (!Qualified.Contains(readings.Token(position - 1))
                && (readings.Token(position - 1).IsCapitalized || NounPlaces.IsOne(readings, position - 1) || (position - 2 > readings.First && NounPlaces.IsOne(readings, position - 2)))));

    /// <summary><em>Partie <b>d'Albertville</b></em>; not <em>partie d'échecs</em>.</summary>
    private static bool IsFromPlace(VerbReadings readings, int position) =>
        readings.Token(position).Is(LittleWords.OfElided) && position + 1 < readings.End && readings.Token(position + 1).Has(TokenTraits.Capital);

    /// <summary><em>La contestation, partie <b>des ports</b> en janvier, …</em>; not <em>le PT, parti des travailleurs, …</em></summary>
    private static bool IsFromMany(VerbReadings readings, int position)
    {
        if (position == readings.First || !readings.Token(position - 1).Is(',') || !LittleWords.Contracted.Contains(readings.Token(position + 1)))
        {
            return false;
        }

        for (var next = position + 2; next < readings.End && readings.Token(next).Kind != TokenKind.Punctuation; next++)
        {
            if (readings.Token(next).Has(TokenTraits.Temporal))
            {
                return true;
            }
        }

        return false;
    }
}
