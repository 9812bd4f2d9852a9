using Timeline.French.Lexicon;
using Timeline.French.Verbs;
using Timeline.Recognition;
using Timeline.Tokenization;

namespace Timeline.French.Clauses;

/// <summary>The phrases and the words of time that may stand inside a compound form: <em>a dès le matin saisi le juge</em>.</summary>
internal static class GapPhrases
{
    /// <summary>What stands before and between the words of a date.</summary>
    private static readonly WordSet DateLinks = FrenchWords.Set("dès", "le", "la", "l'", "ce", "cet", "cette", "dans", "en", "du", "de", "au", "à", "depuis", "er");

    /// <summary>How many tokens a fixed phrase or words of time take that begin here; 0 where none do.</summary>
    public static int LengthAt(VerbReadings readings, int position)
    {
        foreach (var phrase in InnerPhrases.BeginningWith(readings.Token(position)))
        {
            if (readings.HasPhrase(position, phrase))
            {
                return phrase.Length;
            }
        }

        return DateLength(readings, position);
    }

    /// <summary>How many tokens the words of time take that begin here: <em>a dès le matin saisi le juge</em>, <em>a ce lundi 14 mars reçu</em>.</summary>
    private static int DateLength(VerbReadings readings, int from)
    {
        var position = from;
        var isTime = false;
        var end = from;
        while (position < Math.Min(readings.End, from + CompoundGaps.WidestGap))
        {
            ref readonly var token = ref readings.Token(position);
            var isUnit = ClauseWords.TimeWords.Contains(token) && !(isTime && readings.Find(position, VerbTense.PastParticiple) is not null);
            var isYear = token is { Kind: TokenKind.Number, Length: 4 } && position > from;
            if (!isUnit && !isYear && !(token.Kind == TokenKind.Number && position > from) && !DateLinks.Contains(token))
            {
                break;
            }

            isTime |= isUnit || isYear;
            position++;

            // « sera samedi à 15 heures à la librairie »: what leads on is not of the date.
            end = isTime && !(DateLinks.Contains(token) && !isUnit) ? position : end;
        }

        return end - from;
    }
}
