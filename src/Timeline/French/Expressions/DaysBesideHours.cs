using Timeline.French.Lexicon;
using Timeline.Recognition;
using Timeline.Tokenization;

namespace Timeline.French.Expressions;

/// <summary>Whether a day beside an hour is the hour's: <em>à 19 h ce mardi</em>; not <em>samedi à 20 h 30, dimanche 20 à 15 h</em>.</summary>
internal static class DaysBesideHours
{
    private static readonly WordSet Days = FrenchWords.Set([.. FrenchWords.Weekdays, "hier", "aujourd'hui", "demain", "matin", "midi", "soir"]);

    private static readonly WordSet OpenersOfHours = FrenchWords.Set("à", "de", "dès");

    /// <summary><em>Samedi, 15 heures, devant la halle</em>; <em>mardi, deux heures, sous la pluie</em>.</summary>
    public static bool HaveClock(Place place) => ClockReader.IsNoonOrMidnight(place[^1].Word) || place[^2] is { Kind: TokenKind.Number, Number: >= 5 and <= 23 };

    /// <summary>Whether a day stands before the bracket: <em>mardi, 3 mai, 3 mai 1917</em>.</summary>
    public static bool EndBefore(Place place) =>
        (Days.Contains(place.Before(2)) && !LittleWords.BareOf.Contains(place.Before(3)))
        || (Frames.FullMonths.Contains(place.Before(2)) && place.Before(3).Kind == TokenKind.Number)
        || (place.Before(2) is { Kind: TokenKind.Number, Length: 4 } && Frames.FullMonths.Contains(place.Before(3)));

    /// <summary><em>Samedi à 20 h 30, dimanche 20 <b>à 15 h</b></em>: the day behind the comma has an hour of its own; so has that of the line below, <em>bal jusqu'à 1 h du matin⏎dim. 7, 17 h : cirque</em>.</summary>
    public static bool HaveTheirOwnHour(Place place)
    {
        // « Ouvert à partir de 10 heures le samedi »: every week.
        if (place[^2].Is(LittleWords.TheMasculine) && CalendarWords.WeekdayNames.Contains(place[^1]))
        {
            return true;
        }

        if (!HaveHourBehind(place))
        {
            return false;
        }

        var isLabel = place.After().Is(',') || place.After().Is(':');
        for (var offset = 1; offset < place.Length; offset++)
        {
            if (isLabel ? place[offset].Has(TokenTraits.LineStart) : place[offset].Is(','))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary><em>Dimanche <b>à 15</b> h, dimanche <b>dès 9</b> heures, vendredi <b>à partir</b> de 9 heures, vendredi <b>:</b> 9 heures</em></summary>
    private static bool HaveHourBehind(Place place) =>
        place.After().Is(':')
        || ((OpenersOfHours.Contains(place.After()) || place.After().Is(',')) && place.After(2).Kind == TokenKind.Number)
        || (place.After().Is(LittleWords.At) && BoundingClocks.Starting.Contains(place.After(2)));
}
