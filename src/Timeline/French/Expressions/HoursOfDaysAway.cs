using Timeline.French.Lexicon;
using Timeline.Meanings;
using Timeline.Recognition;
using Timeline.Tokenization;

namespace Timeline.French.Expressions;

/// <summary>A time of the day that is so long away (spec 0.1: what touches is one expression): <em>trois jours plus tard, vers 22 h 50</em>.</summary>
internal static class HoursOfDaysAway
{
    public static RuleFamily Rules { get; } = new("Heures d'un jour compté", Level.Shaped)
    {
        new("trois jours plus tard, vers 22 h 50")
        {
            Pattern = "{daysAway} ,? à {clock} | {daysAway} ,? {about} {clock}",
            Meaning = said => ClockTimes.Clock(said, ToTheDay(said)) is var at && said.Has("about") ? ClockTimes.Blurred(said, at) : at,
            When = static place => !ClockOrLength.IsFilled(place) && !HasItsOwnDay(place),
            NotBefore = ClockTimes.LengthAfterDay,
            Examples =
            [
                "Il est parti le 3 mars. [Trois jours plus tard, vers 22 h 50], il a appelé. → 2016-03-03 ; 2016-03-06T22:50 APPROX",
                "Il est parti le 3 mars. [Une semaine plus tard, à midi], il a appelé. → 2016-03-03 ; 2016-03-10T12:00",
                "[Il y a trois jours, à 20 heures], le courant a sauté. → 2016-03-12T20:00",
                "Le car repartira [dans trois jours à 8 heures]. → 2016-03-18T08:00",
            ],
            NotExamples = ["Le village est à trois heures de route."],
        },
        new("deux jours plus tard, dans la soirée")
        {
            Pattern = "{daysAway} ,? (au|dans (la|l')|en|à la|à l') {part} | {daysAway} ,? (en|à la|au)? {piece} (de|d') (la|l')? {part} | {daysAway} ,? (" + DawnAndDusk.Dawn + "|aux aurores)",
            Meaning = said => said.Has("part")
                ? new PartOfDay(said.Part(), ToTheDay(said), Shape: said.Has("piece") ? said.Piece() : TimexModifier.None)
                : new PartOfDay(DayPart.Morning, ToTheDay(said), Shape: TimexModifier.Start),
            When = static place => !HasItsOwnDay(place),
            Examples =
            [
                "Il est parti le 3 mars. [Deux jours plus tard, dans la soirée], il a appelé. → 2016-03-03 ; 2016-03-05TEV",
                "Il est parti le 3 mars. [Trois jours plus tard, au petit matin], il a appelé. → 2016-03-03 ; 2016-03-06TMO START",
                "Il est parti le 3 mars. [Deux jours plus tôt, en fin de matinée], il riait. → 2016-03-03 ; 2016-03-01TMO END",
            ],
        },
    };

    /// <summary><em>Il y a deux semaines, dans la nuit <b>du 3</b> au 4 mars, à 8 heures <b>mardi</b></em>: the hour has a day of its own.</summary>
    private static bool HasItsOwnDay(Place place) =>
        LittleWords.OfWords.Contains(place.After()) || place.HasAfter(LittleWords.Articles) || place.HasAfter(CalendarWords.WeekdayNames) || place.After().Kind == TokenKind.Number;

    /// <summary>With an hour so long away is to the day: <em>une semaine plus tard, à midi</em>.</summary>
    private static LengthAway ToTheDay(Said said) => (LengthAway)said.Meaning("daysAway") with { IsExact = true };
}
