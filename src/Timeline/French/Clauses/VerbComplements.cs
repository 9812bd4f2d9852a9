using Timeline.Events;
using Timeline.French.Lexicon;
using Timeline.Tokenization;

namespace Timeline.French.Clauses;

/// <summary>What stands right behind a verb and decides its class: <em>décidera de partir, décidera du maintien, a terminé cinquième</em>.</summary>
internal static class VerbComplements
{
    /// <summary><em>Décidera du maintien</em>: the thing decided is named, and no event is told.</summary>
    private static readonly Recognition.WordSet OfThing = FrenchWords.Set("du", "des", "de");

    /// <summary><em>A décidé de partir</em></summary>
    public static bool HasInfinitive(SentenceReading sentence, VerbGroup group)
    {
        foreach (var other in sentence.Groups)
        {
            if (other.Start >= group.End)
            {
                // « L'avait convaincue l'an passé de renoncer »: a date is passed.
                return other.Form == VerbGroupForm.Infinitive && other.Start - (Dates.Begins(sentence, group.End) ? Dates.End(sentence, group.End) : group.End) <= 3;
            }
        }

        return false;
    }

    /// <summary><em>A terminé cinquième, a fini 4e du tour</em></summary>
    public static bool IsPlaced(SentenceReading sentence, VerbGroup group) =>
        group.End < sentence.End && (sentence[group.End] is { Kind: TokenKind.Number } || FirstPlaces.Contains(sentence[group.End]) || sentence.Text.Characters(group.End).EndsWith("ième"));

    private static readonly Recognition.WordSet FirstPlaces = FrenchWords.Set("premier", "première", "second", "seconde", "dernier", "dernière", "champion", "championne");

    /// <summary>Whether a thing is decided on.</summary>
    public static bool IsOfThing(SentenceReading sentence, VerbGroup group)
    {
        // « décidera mardi du maintien »: a day may stand between.
        var position = group.End + (group.End < sentence.End && !OfThing.Contains(sentence[group.End]) ? 1 : 0);

        return position < sentence.End - 1 && OfThing.Contains(sentence[position]) && !sentence[position + 1].Is(LittleWords.Ne);
    }

    /// <summary>Whether a word is one of the next few.</summary>
    public static bool HasNext(SentenceReading sentence, VerbGroup group, ushort word)
    {
        for (var position = group.End; position < Math.Min(sentence.End, group.End + 3); position++)
        {
            if (sentence[position].Is(word))
            {
                return true;
            }
        }

        return false;
    }
}
