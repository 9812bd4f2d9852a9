using System.Runtime.CompilerServices;
using NodaTime;
using Timeline.Meanings;
using Timeline.Tokenization;

namespace Timeline.Recognition;

/// <summary>
/// The names of the user's options, looked up by their first word. The shared rules stay as they are: a table is made once for a
/// list of names and kept for as long as the list lives.
/// </summary>
internal sealed class NameTable
{
    private static readonly ConditionalWeakTable<IReadOnlyList<NamedEvent>, NameTable> Tables = [];

    private static readonly string[] Articles = ["le", "la", "les", "l'", "un", "une"];

    private readonly Dictionary<string, List<Entry>> entries = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, List<Entry>>.AlternateLookup<ReadOnlySpan<char>> find;

    private NameTable(IReadOnlyList<NamedEvent> names, Tokenizer tokenizer)
    {
        find = entries.GetAlternateLookup<ReadOnlySpan<char>>();
        foreach (var name in names)
        {
            Add(name, tokenizer);
        }

        foreach (var list in entries.Values)
        {
            list.Sort((one, other) => other.Words.Length - one.Words.Length);
        }
    }

    public static NameTable? Of(IReadOnlyList<NamedEvent> names, Tokenizer tokenizer) =>
        names.Count == 0 ? null : Tables.GetValue(names, list => new NameTable(list, tokenizer));

    public bool MayStart(ReadOnlySpan<char> word) => find.ContainsKey(word);

    /// <summary>The longest name that begins at a place.</summary>
    public Match? Find(Scan scan, int position)
    {
        if (!find.TryGetValue(scan.Characters(position), out var candidates))
        {
            return null;
        }

        foreach (var entry in candidates)
        {
            if (Fits(entry.Words, scan, position))
            {
                return new Match(entry.Rule, scan, position, position + entry.Words.Length, CaptureRun.None);
            }
        }

        return null;
    }

    private static bool Fits(string[] words, Scan scan, int position)
    {
        if (position + words.Length > scan.End)
        {
            return false;
        }

        for (var i = 0; i < words.Length; i++)
        {
            var written = scan.Characters(position + i);
            if (!written.Equals(words[i], StringComparison.OrdinalIgnoreCase) || (char.IsUpper(words[i][0]) && !char.IsUpper(written[0])))
            {
                return false;
            }
        }

        return true;
    }

    private void Add(NamedEvent name, Tokenizer tokenizer)
    {
        var text = tokenizer.Tokenize(TextNormalizer.Normalize(name.Name, name.Name.Length));
        var words = Enumerable.Range(0, text.Count).Select(token => text.Characters(token).ToString()).ToArray();
        if (words.Length > 1 && Array.Exists(Articles, article => article.Equals(words[0], StringComparison.OrdinalIgnoreCase)))
        {
            words = words[1..];
        }

        if (words.Length == 0)
        {
            return;
        }

        var period = Period(name);
        var rule = new Rule(name.Name) { Pattern = "", Meaning = _ => period, Examples = [] };
        if (!entries.TryGetValue(words[0], out var list))
        {
            entries.Add(words[0], list = []);
        }

        list.Add(new Entry(words, rule));
    }

    private static FixedPeriod Period(NamedEvent name)
    {
        var (first, last) = (name.First, name.Last);
        var endsYear = last is { Month: 12, Day: 31 };
        var endsMonth = last == last.With(DateAdjusters.EndOfMonth);
        return (first, last) switch
        {
            _ when first == last => new FixedPeriod(Iso.Date(first), first, last, Granularity.Day),
            ({ Day: 1, Month: 1 }, _) when endsYear && first.Year == last.Year => new FixedPeriod(Iso.Date(first)[..4], first, last, Granularity.Year),
            ({ Day: 1, Month: 1 }, _) when endsYear => new FixedPeriod(Iso.Date(first)[..4] + "/" + Iso.Date(last)[..4], first, last, Granularity.Year),
            ({ Day: 1 }, _) when endsMonth && first.Month == last.Month && first.Year == last.Year => new FixedPeriod(Iso.Date(first)[..7], first, last, Granularity.Month),
            _ => new FixedPeriod(Iso.Date(first) + "/" + Iso.Date(last), first, last, Granularity.Day),
        };
    }

    private sealed record Entry(string[] Words, Rule Rule);
}
