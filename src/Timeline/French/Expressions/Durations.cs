using Timeline.French.Lexicon;
using Timeline.Meanings;
using Timeline.Recognition;

namespace Timeline.French.Expressions;

/// <summary>Lengths on their own, without a place in time (spec family 6). Ages and rates are no expressions.</summary>
internal static class Durations
{
    private static readonly WordSet AgeFrames = FrenchWords.Set("âgé", "âgée", "âgés", "âgées");
    private static readonly WordSet Units = FrenchWords.Set("an", "ans");

    public static RuleFamily Rules { get; } = new("Durées", Level.Derived)
    {
        new("durée")
        {
            Pattern = "{length}",
            Meaning = said => new BareLength(said.Length()),
            When = place => !IsAge(place),
            NotAfter = "âgé de|âgée de|âgés de|âgées de|âge de|fêté ses|fêter ses|fête ses|par|chaque|'/'",
            Examples =
            [
                "Le siège a duré [quatre jours]. → P4D",
                "Il a été condamné à [deux mois] de prison. → P2M",
                "Une grève de [48 heures] a été votée. → PT48H",
            ],
            NotExamples = ["Un homme âgé de 45 ans a été blessé.", "Le suspect, 45 ans, est en fuite.", "Jeanne Roy (31 ans) a été élue."],
        },
        new("en 1h45")
        {
            Pattern = "{number:hours} h {twoDigits:minutes}",
            Meaning = said => new BareLength(new Length([new(said.Number("hours"), CalendarUnit.Hour), new(said.Number("minutes"), CalendarUnit.Minute)])),
            After = "en|durée de|dure|duré|durera|pendant|mis|mettre|mettra",
            Examples = ["Le train relie Lyon en [1h57]. → PT1H57M"],
            NotExamples = ["Le train part à sept heures."],
        },
    };

    /// <summary><em>Le suspect, 45 ans, …</em> and <em>Jeanne Roy (31 ans)</em>: an age stands apart, between marks.</summary>
    private static bool IsAge(Place place) =>
        Units.Contains(place[place.End - place.Start - 1])
        && (place.HasBefore(AgeFrames, 2)
            || (place.Before() is { Kind: Tokenization.TokenKind.Punctuation } before && before.Is(',') | before.Is('(')
                && (place.After().Is(',') || place.After().Is(')') || place.After().Is('.') || place.IsSentenceEnd)));
}
