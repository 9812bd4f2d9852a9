using Timeline.French.Lexicon;
using Timeline.Recognition;
using Timeline.Tokenization;

namespace Timeline.French.Clauses;

/// <summary>Phrases whose verb says nothing that a date could date: <em>comme il se doit</em>, <em>autrement dit</em>, <em>à huis clos, deux ans ferme, une salle comble, le permis de construire</em>.</summary>
internal static class SetPhrases
{
    private static readonly ushort[][] Phrases =
    [
        .. new[]
        {
            "comme suit", "comme prévu", "comme convenu", "comme annoncé", "comme il se doit", "comme on dit", "comme on sait", "autrement dit", "cela dit",
            "ceci dit", "à vrai dire", "pour ainsi dire", "est à dire", "va sans dire", "huis clos",
            "portes closes", "porte close", "portes ouvertes", "ciel ouvert", "cœur ouvert", "tombeau ouvert", "bras ouverts", "guichets fermés", "main levée",
            "pied levé", "tête baissée", "prison ferme", "ans ferme", "an ferme", "mois ferme",
            "canard enchaîné", "saine et sauve", "saines et sauves", "match aller", "matchs aller", "finale aller", "rencontre aller", "manche aller",
            "phase aller", "population active", "vie active", "participation active", "salle comble", "salles combles", "stade comble", "théâtre comble",
            "église comble", "chapiteau comble", "tribunes combles", "à moitié vide", "à moitié vides", "à demi vide", "à moitié déserte", "à demi déserte",
            "permis de construire", "permis de conduire", "permis de chasser", "salle à manger", "chambre à coucher", "machine à laver", "maître à penser",
            "date limite", "dates limites", "heure limite", "âge limite", "vitesse limite",
        }.Select(FrenchWords.Phrase),
    ];

    private static readonly ushort Permit = FrenchWords.Number("permis");
    private static readonly WordSet Lengths = FrenchWords.Set("an", "ans", "mois");

    /// <summary>The last words of the phrases: most tokens are none of them.</summary>
    private static readonly WordSet Ends = EndsOf(Phrases);

    /// <summary>Whether a noun that is spelled like a verb begins such a phrase: <em>Rencontres photographiques, entrée libre</em>, <em>Date limite : 15 octobre</em>.</summary>
    public static bool BeginAt(VerbReadings readings, int position) =>
        position + 1 < readings.End
            && (IsBeyond(readings, position) || IsObliging(readings, position)
                || (readings.Token(position).Is(Entry) && Prices.Contains(readings.Token(position + 1)))
                || (readings.Token(position).Is(ClauseWords.Date) && Limits.Contains(readings.Token(position + 1))));

    /// <summary><em>Passé cette date, aucun dossier ne sera accepté</em>: a preposition.</summary>
    private static bool IsBeyond(VerbReadings readings, int position) =>
        readings.Token(position).Is(Beyond) && (position == readings.First || readings.Token(position - 1).Kind == TokenKind.Punctuation)
        && FunctionWords.AnyDeterminers.Contains(readings.Token(position + 1));

    /// <summary><em>Dimanche, élections obligent, un seul concert aura lieu</em>, <em>l'école fermera, pont de l'Ascension oblige</em>: an aside without an article.</summary>
    private static bool IsObliging(VerbReadings readings, int position)
    {
        if (!Obliging.Contains(readings.Token(position)) || readings.Token(position + 1).Kind != TokenKind.Punctuation)
        {
            return false;
        }

        var first = position;
        while (first > readings.First && position - first < LongestAside && readings.Token(first - 1).Kind != TokenKind.Punctuation)
        {
            first--;
        }

        return first < position && (first == readings.First || readings.Token(first - 1).Kind == TokenKind.Punctuation)
            && !FunctionWords.AnyDeterminers.Contains(readings.Token(first)) && !FunctionWords.SubjectPronouns.Contains(readings.Token(first));
    }

    /// <summary>How many words may stand before <em>oblige</em>.</summary>
    private const int LongestAside = 5;

    internal static readonly WordSet Obliging = FrenchWords.Set("oblige", "obligent");
    private static readonly ushort Beyond = FrenchWords.Number("passé");
    private static readonly ushort Entry = FrenchWords.Number("entrée");
    private static readonly WordSet Prices = FrenchWords.Set("libre", "gratuite", "payante");
    private static readonly WordSet Limits = FrenchWords.Set("limite", "butoir");

    /// <summary>Whether the verb at a place ends such a phrase: <em>les prix s'établissent comme suit</em>.</summary>
    public static bool EndAt(VerbReadings readings, int position)
    {
        if (!Ends.Contains(readings.Token(position)))
        {
            return false;
        }

        foreach (var phrase in Phrases)
        {
            // « condamné à deux ans ferme »; but « un cinéma de vingt ans ferme ses portes »
            if (readings.HasPhrase(position - phrase.Length + 1, phrase) && !IsDated(readings, position) && IsNamed(readings, position - phrase.Length + 1)
                && (!Lengths.Contains(readings.Token(position - 1)) || (position - 3 >= readings.First && readings.Token(position - 3).Is(LittleWords.At))))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary><em>Comme annoncé en janvier, la piscine fermera</em>: when it was announced.</summary>
    private static bool IsDated(VerbReadings readings, int position) =>
        readings.Token(position).Is(Announced) && position + 2 < readings.End
            && (readings.Token(position + 1).Has(TokenTraits.Temporal) || (readings.Token(position + 1).Kind == TokenKind.Word && readings.Token(position + 2).Has(TokenTraits.Temporal)));

    private static readonly ushort Announced = FrenchWords.Number("annoncé");

    private static WordSet EndsOf(ushort[][] phrases)
    {
        var ends = FrenchWords.Set();
        foreach (var phrase in phrases)
        {
            ends.Add(phrase[^1]);
        }

        return ends;
    }

    /// <summary><em>Le permis de construire</em>; but <em>les dons ont permis de construire l'école</em>.</summary>
    private static bool IsNamed(VerbReadings readings, int first) =>
        !readings.Token(first).Is(Permit)
            || (first > readings.First && (FunctionWords.AnyDeterminers.Contains(readings.Token(first - 1)) || FunctionWords.Prepositions.Contains(readings.Token(first - 1))));
}
