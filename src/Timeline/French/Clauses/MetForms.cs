using Timeline.French.Verbs;
using Timeline.Tokenization;

namespace Timeline.French.Clauses;

/// <summary>
/// The verb forms of the words met last, some thousands of them: a newsroom's words come back in every text, and most are looked up by several
/// spellings before it is known that they are no verb. Threads share it; what one writes over is only looked up again.
/// </summary>
/// <param name="find">Looks a word up.</param>
internal sealed class MetForms(MetForms.Lookup find)
{
    private const int Count = 8192;

    private readonly Entry?[] met = new Entry?[Count];

    public delegate VerbForm[] Lookup(ReadOnlySpan<char> word);

    public VerbForm[] Of(ReadOnlySpan<char> word)
    {
        ref var place = ref met[SpellingTable.Mixed(SpellingTable.HashOf(word)) % Count];
        var entry = place;
        if (entry is null || !word.SequenceEqual(entry.Word))
        {
            place = entry = new Entry(word.ToString(), find(word));
        }

        return entry.Forms;
    }

    /// <summary>Never changed once written, so that a thread sees all of it or none.</summary>
    private sealed record Entry(string Word, VerbForm[] Forms);
}
