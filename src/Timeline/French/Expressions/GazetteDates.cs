using Timeline.Meanings;
using Timeline.Recognition;

namespace Timeline.French.Expressions;

/// <summary>Days of the gazette in which a text of law was printed, which come after that of the text (spec family 2): <em>loi du 21 mars 2022 (JO du <b>22</b>)</em>.</summary>
internal static class GazetteDates
{
    private const string Gazettes = "jo du|jorf du|journal officiel du|bo du|bulletin officiel du|moniteur du|moniteur belge du";

    public static RuleFamily Rules { get; } = new("Jours d'un journal officiel", Level.Derived)
    {
        new("JO du 22")
        {
            Pattern = "{digits:day}",
            Meaning = static said => new CalendarDate(null, null, said.Number("day"), null, Pull.Following),
            After = Gazettes,
            When = static place => place[0].Number is >= 1 and <= 31 && place.After() is not { Kind: Tokenization.TokenKind.Number } && !place.After().IsJoined && place.IsBeforeMark,
            Examples =
            [
                "Loi du 21 mars 2012 sur les lanceurs d'alerte (JO du [22]). → 2012-03-21 ; 2012-03-22",
                "Décret du 29 décembre 2013 relatif aux ports (JO du [3]). → 2013-12-29 ; 2014-01-03",
            ],
            NotExamples = [],
        },
        new("JO du 8 août")
        {
            Pattern = "{dayOfMonth}",
            Meaning = static said => said.Meaning("dayOfMonth") is CalendarDate { Year: null, Pull: Pull.None } date ? date with { Pull = Pull.Following } : said.Meaning("dayOfMonth"),
            After = Gazettes,
            When = static place => !Frames.HoldsYear(place) && place.After().Kind != Tokenization.TokenKind.Number,
            Examples = ["L'accord a été étendu par arrêté du 4 août 1999 (JO du [8 août]). → 1999-08-04 ; 1999-08-08"],
            NotExamples = [],
        },
    };
}
