using Timeline.French.Lexicon;
using Timeline.Meanings;
using Timeline.Tokenization;

namespace Timeline.French.Clauses;

/// <summary>A moment that the text tells by the clocks of two places.</summary>
internal static class TwoClocks
{
    /// <summary>
    /// <em>A frappé la côte à 5 h 12, heure locale (2 h 12 UTC)</em>: one moment by two clocks is one event, which the first of them dates.
    /// <em>L'épreuve (14 h GMT)</em> has no other, and <em>le départ de samedi (14 h GMT)</em> a day.
    /// </summary>
    public static bool TellOneMoment(SentenceReading sentence, int start, Meaning? meaning)
    {
        if (meaning is not ClockTime { Time.Zone: not null })
        {
            return false;
        }

        var before = start - 1;
        while (before > sentence.First && AttachmentReader.Links.Contains(sentence[before]))
        {
            before--;
        }

        return before > sentence.First && sentence[before].Is('(') && SaysAnHour(sentence, before - 1);
    }

    private static bool SaysAnHour(SentenceReading sentence, int last)
    {
        for (var back = last; back >= sentence.First && sentence[back].Has(TokenTraits.Temporal); back--)
        {
            if (ClockWords.Letters.Contains(sentence[back]) || ClockWords.Hours.Contains(sentence[back]) || sentence[back].Is(ClockWords.Noon) || sentence[back].Is(ClockWords.Midnight))
            {
                return true;
            }
        }

        return false;
    }
}
