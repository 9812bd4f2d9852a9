using Timeline.Meanings;
using Timeline.Recognition;

namespace Timeline.French.Expressions;

/// <summary>Two parts of one day (spec families 9 and 12): <em>samedi matin et après-midi</em>.</summary>
internal static class ListedParts
{
    public static RuleFamily Rules { get; } = new("Parties d'un même jour", Level.Bound)
    {
        new("samedi matin et après-midi")
        {
            Pattern = "{dayDate} {part:first} (et|ou|puis) {part}",
            Meaning = said => new PartOfDay((DayPart)said.Number("part"), said.Meaning("dayDate")),
            Members = said =>
            [
                new Member(said.Place.Start, said.TokenOf("part") - 1, new PartOfDay((DayPart)said.Number("first"), said.Meaning("dayDate"))),
                new Member(said.TokenOf("part"), said.Place.End, new PartOfDay((DayPart)said.Number("part"), said.Meaning("dayDate"))),
            ],
            NotBefore = "de|du|d'",
            Examples = ["Le marché aura lieu [samedi matin] et [après-midi]. → 2016-03-19TMO ; 2016-03-19TAF", "La place a été fermée [dimanche après-midi] et [soir]. → 2016-03-13TAF ; 2016-03-13TEV"],
            NotExamples = [],
        },
    };
}
