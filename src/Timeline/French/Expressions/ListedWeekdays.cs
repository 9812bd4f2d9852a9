using NodaTime;
using Timeline.French.Lexicon;
using Timeline.Meanings;
using Timeline.Recognition;
using Timeline.Tokenization;

namespace Timeline.French.Expressions;

/// <summary>Weekdays in a row (spec family 9), which are of one week: <em>vendredi et samedi</em>.</summary>
internal static class ListedWeekdays
{
    private static readonly WordSet AfterWeekday = FrenchWords.Set("matin", "soir", "midi", "après", "nuit", "à", "au", "en", "dans", "vers", "de", "du");

    public static RuleFamily Rules { get; } = new("Jours de la semaine énumérés", Level.Bound)
    {
        new("lundi et mardi")
        {
            Pattern = "{weekdayItems} ,? (et|ou|puis) {weekday} {pulls}?",
            Meaning = said => new ListedWeekday([.. Run(said)], 0),
            Members = said => Weekdays(said),
            When = place => !AfterWeekday.Contains(place.After()) && place.After() is not { Kind: TokenKind.Number },
            Examples =
            [
                "Les cheminots ont cessé le travail [vendredi] et [samedi]. → 2016-03-11 ; 2016-03-12",
                "Les ministres se réuniront [lundi] et [mardi]. → 2016-03-21 ; 2016-03-22",
            ],
        },
    };

    private static IEnumerable<IsoDayOfWeek> Run(Said said) => said.Items("weekdayItems").Select(item => (IsoDayOfWeek)item.Number).Append(said.Weekday());

    private static Member[] Weekdays(Said said)
    {
        IsoDayOfWeek[] run = [.. Run(said)];
        var items = said.Items("weekdayItems");
        return
        [
            .. items.Select((item, i) => new Member(item.Start, item.End, new ListedWeekday(run, i, said.Pull()))),
            new Member(said.TokenOf("weekday"), said.Place.End, new ListedWeekday(run, items.Count, said.Pull())),
        ];
    }
}
