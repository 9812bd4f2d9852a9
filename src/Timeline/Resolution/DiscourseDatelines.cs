using NodaTime;

namespace Timeline.Resolution;

/// <summary>What a correspondent wrote, by the day on which he wrote it: <em>Toulon, 10 juillet. — Onze décès depuis hier</em>.</summary>
internal sealed partial class Discourse
{
    /// <summary>How many days a letter may be on its way.</summary>
    private const int LongestWay = 60;

    /// <summary>The last sentence that may open an article, behind its titles.</summary>
    private const int LastOfHead = 4;

    /// <summary>The days of the datelines so far, with the mentions that are them; null before the first.</summary>
    private List<(int Mention, Focus Day)>? datelines;

    /// <summary>How many days ago a dateline was written: none where it has the day of publication; null for what is no dateline.</summary>
    private int? DaysOnItsWay(int number) =>
        mentions[number].Meaning.Granularity <= Granularity.Day && resolved[number] is { Interval.Start: { } start }
            && Period.DaysBetween(start.Date, publication.Date) is >= 0 and <= LongestWay and var days && mentions[number].IsDateline
            ? days
            : null;

    private void NoteDateline(int number, LocalDate written) =>
        (datelines ??= []).Add((number, Focus.OfDay(written, mentions[number].Words)));

    /// <summary>The day on which a passage was written: that of the dateline in its paragraph, or of one that opens the article; null where it has none.</summary>
    private Focus? DatelineOf(int number)
    {
        if (datelines is not null)
        {
            for (var i = datelines.Count - 1; i >= 0; i--)
            {
                if (datelines[i].Mention < number)
                {
                    var dateline = mentions[datelines[i].Mention];
                    return dateline.Paragraph == mentions[number].Paragraph || (i == 0 && dateline.Sentence <= LastOfHead) ? datelines[i].Day : null;
                }
            }
        }

        return null;
    }
}
