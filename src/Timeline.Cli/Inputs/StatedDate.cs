namespace Timeline.Cli.Inputs;

/// <summary>What a file says of its publication: when it was, or words that are not understood.</summary>
/// <param name="Publication">When it was published; null where no words of the file tell it.</param>
/// <param name="Unread">The first words that ought to tell it.</param>
internal sealed record StatedDate(Publication? Publication, string? Unread)
{
    /// <summary>The first date that is understood, of several ways to say it.</summary>
    public static StatedDate FirstOf(IEnumerable<string> dates)
    {
        string? unread = null;
        foreach (var words in dates.Select(date => date.Trim()).Where(date => date.Length > 0))
        {
            if (PublicationText.TryReadStated(words) is { } publication)
            {
                return new(publication, null);
            }

            unread ??= words;
        }

        return new(null, unread);
    }
}
