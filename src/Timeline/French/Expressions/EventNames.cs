using Timeline.French.Lexicon;
using Timeline.French.Verbs;
using Timeline.Recognition;
using Timeline.Tokenization;

namespace Timeline.French.Expressions;

/// <summary>The words behind an expression that name the event which it counts from.</summary>
internal static class EventNames
{
    /// <summary>Words for an event that are none by themselves.</summary>
    private static readonly WordSet Happenings = FrenchWords.Set("faits", "drame", "tragédie");

    internal static readonly WordSet This = FrenchWords.Set("ce", "cet", "cette", "ces");

    /// <summary><em>Le jour du scrutin, le soir de l'accident</em>; not <em>le jour de la Terre, un jour de grève</em>.</summary>
    public static bool AreBehind(Place place)
    {
        var noun = place.HasAfter(LittleWords.BareOf) ? 3 : 2;
        return (noun == 2 || LittleWords.Articles.Contains(place.After(2))) && (EventNouns.Has(place.CharactersAfter(noun)) || Happenings.Contains(place.After(noun)));
    }

    /// <summary>The words after the match that may name the event: up to the next mark or the fifth word.</summary>
    public static string Behind(Place place)
    {
        List<string> words = [];
        for (var distance = 1; distance <= 6 && place.After(distance) is { Kind: TokenKind.Word } token && token.Length > 0; distance++)
        {
            if (!token.Has(TokenTraits.Elided))
            {
                words.Add(place.CharactersAfter(distance).ToString().ToLowerInvariant());
            }
        }

        return string.Join(' ', words);
    }
}
