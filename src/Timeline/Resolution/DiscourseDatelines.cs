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

    private void NoteDateline(int number)
    {
        if (mentions[number].Meaning.Granularity <= Granularity.Day && resolved[number] is { Interval.Start: { } start } && Period.DaysBetween(start.Date, publication.Date) is > 0 and <= LongestWay && mentions[number].IsDateline)
        {
            (datelines ??= []).Add((number, new Focus(LocalInterval.Of(start.Date), Granularity.Day, Values.Day(start.Date), mentions[number].Words)));
        }
    }

    /// <summary><em>PARIS, 15 mars (AFP) – Le club est né en mai 1998. Le 3 juin, il gagne</em>: the day of publication at the head of a dispatch is no day of the story.</summary>
    private bool IsHeadOfDispatch(int number) =>
        mentions[number].Meaning.Granularity <= Granularity.Day && resolved[number].Interval is { Start: { } start } && start.Date == publication.Date && mentions[number].IsDateline;

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
