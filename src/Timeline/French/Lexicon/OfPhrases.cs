using Timeline.French.Verbs;
using Timeline.Recognition;

namespace Timeline.French.Lexicon;

/// <summary>Phrases with <em>de</em> that tell nothing of the word before them: how or why, or what somebody does (<em>à l'aube <b>de nouveau</b>, cet été <b>des suites</b> d'une chute, a décidé dans la matinée <b>de le libérer</b></em>).</summary>
internal static class OfPhrases
{
    private static readonly WordSet Heads = FrenchWords.Set(
        "nouveau", "retour", "justesse", "façon", "manière", "même", "suite", "préférence", "force", "front", "urgence", "office", "abord", "ailleurs", "emblée");

    private static readonly ushort More = FrenchWords.Number("plus");
    private static readonly ushort Beautiful = FrenchWords.Number("belle");
    private static readonly ushort Concert = FrenchWords.Number("concert");
    private static readonly ushort Effects = FrenchWords.Number("suites");

    /// <summary>Whether <em>de</em> leads to more of what stands before it: <em>l'aube <b>du premier jour</b>, la veille <b>de la décision</b></em>.</summary>
    public static bool Complete(Place place) => LittleWords.OfWords.Contains(place.After()) && !Follow(place);

    /// <summary>What stands between <em>de</em> and an infinitive.</summary>
    private static readonly WordSet Clitics = FrenchWords.Set("ne", "n'", "pas", "plus", "se", "s'", "me", "m'", "te", "nous", "vous", "le", "la", "l'", "les", "lui", "y", "en");

    private const int MostClitics = 4;

    /// <summary><em>À 20 heures de nouveau, à 9 heures de concert avec le maire, en début de semaine de ne pas voter</em>; not <em>deux heures de concert</em>.</summary>
    public static bool Follow(Place place) => place.After().Is(LittleWords.OfThem) ? place.After(2).Is(Effects)
        : LittleWords.BareOf.Contains(place.After())
            && (place.HasAfter(Heads, 2) || (place.After(2).Is(More) && place.After(3).Is(Beautiful)) || (place.After(2).Is(Concert) && place.After(3).Is(LittleWords.With)) || LeadsToVerb(place));

    /// <summary>Not <em>deux ans avant d'être confirmée</em>.</summary>
    private static bool LeadsToVerb(Place place)
    {
        if (place[^1].Is(LittleWords.Before))
        {
            return false;
        }

        var next = 2;
        while (next <= MostClitics && Clitics.Contains(place.After(next)))
        {
            next++;
        }

        return VerbTenses.Have(place.CharactersAfter(next), VerbTense.Infinitive);
    }
}
