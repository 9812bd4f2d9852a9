using Timeline.French.Lexicon;
using Timeline.French.Verbs;
using Timeline.Recognition;
using Timeline.Resolution;
using Timeline.Tokenization;

namespace Timeline.French.Expressions;

/// <summary>The words behind an expression that name the event which it counts from.</summary>
internal static class EventNames
{
    /// <summary>Words for an event that are none by themselves.</summary>
    private static readonly WordSet Happenings = FrenchWords.Set("faits", "drame", "tragédie");

    /// <summary><em>Le jour du scrutin, le soir de l'accident</em>; not <em>le jour de la Terre, un jour de grève</em>.</summary>
    public static bool AreBehind(Place place)
    {
        var noun = place.HasAfter(LittleWords.BareOf) ? 3 : 2;
        return !OfPhrases.Follow(place) && (noun == 2 || LittleWords.Articles.Contains(place.After(2))) && (EventNouns.Has(place.CharactersAfter(noun)) || Happenings.Contains(place.After(noun)));
    }

    /// <summary>Whether nothing is told of a noun: <em>au lendemain du vote, …</em>; not <em>du vote de la loi, de la rencontre avec le pape, de l'arrêt cardiaque</em>.</summary>
    private static bool IsBare(Token next) => next.Kind != TokenKind.Word || Followers.Contains(next);

    private static readonly WordSet Followers = FrenchWords.Set(
        "le", "la", "les", "l'", "un", "une", "ce", "cet", "cette", "ces", "son", "sa", "ses", "leur", "leurs", "a", "ont", "avait", "avaient", "est", "était",
        "il", "elle", "ils", "elles", "on", "et", "mais", "qui", "où", "selon", "dans", "à", "au", "aux", "sur", "par", "pour", "plusieurs");

    /// <summary>The words after the match that may name the event: up to the next mark or the fifth word.</summary>
    public static string Behind(Place place)
    {
        List<string> words = [];
        for (var distance = 1; distance <= 6 && place.After(distance) is { Kind: TokenKind.Word } token && token.Length > 0; distance++)
        {
            if (!token.Has(TokenTraits.Elided))
            {
                var word = place.CharactersAfter(distance).ToString().ToLowerInvariant();
                if (words.Count > 0 && NounKinds.Round(words[^1], word) is { } round)
                {
                    words[^1] = round;
                    continue;
                }

                words.Add(word);
                if (NounKinds.Of(word) is { } general && IsBare(place.After(distance + 1)))
                {
                    words.Add(general);
                }
            }
        }

        return string.Join(EventDates.Separator, words);
    }
}
