using Timeline.French.Lexicon;
using Timeline.French.Verbs;
using Timeline.Recognition;
using Timeline.Tokenization;

namespace Timeline.French.Clauses;

/// <summary>Tells a number that counts the noun behind it from one that is part of something else.</summary>
internal static class Counts
{
    private const int LongestCount = 3;

    private static readonly WordSet HourMarks = FrenchWords.Set("h", "heure", "heures");

    /// <summary>Whether the number at a place counts what stands behind it: <em>47 soldats</em>; not <em>en 2012 reste, à 15 h 45 demeure, l'A320 décolle</em>.</summary>
    public static bool Are(VerbReadings readings, int position) =>
        readings.Token(position) is var number && number.Length <= LongestCount && (!number.IsJoined || IsDecimal(readings, position))
            && !IsMinutes(readings, position) && !IsOfName(readings, position);

    /// <summary><em>Ce soir, France 3 consacre une émission au vin</em>, <em>la RN 51 coupée</em>: it is part of a name, and what follows is no plural.</summary>
    private static bool IsOfName(VerbReadings readings, int position) =>
        position > readings.First && readings.Token(position - 1) is { Kind: TokenKind.Word } name && name.Has(TokenTraits.Capital)
            && position + 1 < readings.End && readings.Text.Characters(position + 1) is not ([.., 's'] or [.., 'x']);

    /// <summary><em>Après <b>deux</b> reports, en décembre et en février</em></summary>
    public static bool AreBefore(SentenceReading sentence, int noun) =>
        noun > sentence.First && (sentence[noun - 1].Kind == TokenKind.Number || Several.Contains(sentence[noun - 1]));

    /// <summary><em>Après <b>trois semaines</b> de chômage en décembre</em>: a length of what the noun names, behind one of the words.</summary>
    public static bool AreOfLengthBehind(SentenceReading sentence, int noun, WordSet words)
    {
        var length = noun - 2;
        if (length <= sentence.First || !LittleWords.BareOf.Contains(sentence[noun - 1]) || !sentence[length].Has(TokenTraits.Temporal))
        {
            return false;
        }

        while (length > sentence.First && sentence[length].Has(TokenTraits.Temporal))
        {
            length--;
        }

        return words.Contains(sentence[length]);
    }

    private static readonly WordSet Several = FrenchWords.Set("deux", "trois", "quatre", "cinq", "six", "dix", "plusieurs", "quelques", "divers", "maints");

    /// <summary><em>Entre 0,5 et 1,3 mètre</em>: what is behind a comma is part of a number, unlike what is behind a letter, <em>l'A320 décolle</em>.</summary>
    private static bool IsDecimal(VerbReadings readings, int position) =>
        position - 2 >= readings.First && (readings.Token(position - 1).Kind == TokenKind.Number || readings.Token(position - 1).Is('.')) && readings.Token(position - 2).Kind == TokenKind.Number;

    /// <summary><em>L'avis émis lundi à 15 h 45 demeure valable</em>: minutes count nothing.</summary>
    private static bool IsMinutes(VerbReadings readings, int position) =>
        position - 1 > readings.First && HourMarks.Contains(readings.Token(position - 1)) && readings.Token(position - 2).Kind == TokenKind.Number;
}
