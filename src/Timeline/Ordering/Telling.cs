namespace Timeline.Ordering;

/// <summary>One event as it is compared with others: when, by which words, and how sure.</summary>
internal sealed class Telling
{
    /// <summary>Shorter words are mostly grammar: <em>dans, avec, leur</em>.</summary>
    private const int ShortestWord = 5;

    private readonly ToldTime time;
    private readonly List<string> triggers;
    private readonly List<string> words;
    private readonly List<string> stems;

    public Telling(TimelineEvent one)
    {
        Event = one;
        time = new ToldTime(one);
        var trigger = WordFamilies.Fold(one.Trigger.Text);
        words = [.. ContentWords(one).Where(word => !word.Equals(trigger, StringComparison.Ordinal)).Distinct(StringComparer.Ordinal)];

        // « Moscou a commencé ses frappes » tells the strikes: a phase of something stands for the thing.
        triggers = one.Class == EventClass.Aspectual ? [trigger, .. words] : [trigger];
        stems = [.. triggers.Select(word => word[..Math.Min(word.Length, 4)]).Distinct(StringComparer.Ordinal)];
    }

    public TimelineEvent Event { get; }

    /// <summary>Where others find it: by its day, the beginnings of its triggers, and each of the names that it gives.</summary>
    public IEnumerable<TellingKey> KnownUnder => KeysOf([TellingKey.AnyName, .. Wording.GivenNames, .. Wording.HasNames ? [] : (string[])[TellingKey.NoName]]);

    /// <summary>Where it finds others: two that both give names have one in common.</summary>
    public IEnumerable<TellingKey> SoughtUnder => KeysOf(Wording.HasNames ? [.. Wording.GivenNames, TellingKey.NoName] : [TellingKey.AnyName]);

    /// <summary>What it is compared by: the dispatch of an agency that ten papers print is one kind of telling.</summary>
    public object Kind => (Event.Trigger.Text, Event.Clause.Text, Event.When.Text, Event.Interval, Event.ZoneId, Event.Polarity, Event.Status == EventStatus.Negated, Event.Class, Event.Tense);

    /// <summary>The less the surer: what the author tells as a fact, then what a source does, plans, hearsay; then the rule's confidence.</summary>
    public double Doubt => (Event.Status switch
    {
        EventStatus.Asserted or EventStatus.Negated => Event.Attribution is null ? 0 : 1,
        EventStatus.Planned => 2,
        EventStatus.Alleged => 3,
        EventStatus.Possible => 4,
        _ => 5,
    }) + (1 - Event.Confidence) / 2;

    /// <summary>Who does what to whom in it, and where.</summary>
    public Wording Wording => field ??= WordingReader.Read(Event);

    /// <summary>Whether both can be true of one happening: the same time, either told or denied by both, and no two names for one part of it.</summary>
    public bool Agrees(Telling other) => time.IsSameAs(other.time)
        && Event.Polarity == other.Event.Polarity
        && Event.Status == EventStatus.Negated == (other.Event.Status == EventStatus.Negated)
        && (Event.Clause.Text == other.Event.Clause.Text || !Wording.Contradicts(other.Wording));

    /// <summary>
    /// Related triggers alone are not enough (<em>a déclaré lundi</em>, twice, by two ministers): the clauses must name one more
    /// thing in common, two where somebody only speaks; nothing more where a clause has no more words.
    /// </summary>
    public bool IsSameAs(Telling other)
    {
        if (!triggers.Exists(one => other.triggers.Exists(two => WordFamilies.AreRelated(one, two))))
        {
            return false;
        }

        var needed = Event.Class == EventClass.Reporting || other.Event.Class == EventClass.Reporting ? 2 : 1;
        if (Event.Class == EventClass.Aspectual != (other.Event.Class == EventClass.Aspectual))
        {
            return true;
        }

        return words.Count(word => other.words.Exists(two => WordFamilies.AreRelated(word, two))) >= Math.Min(needed, Math.Min(words.Count, other.words.Count));
    }

    private IEnumerable<TellingKey> KeysOf(IReadOnlyList<string> names) =>
        time.Days.SelectMany(day => stems.SelectMany(stem => names.Select(name => new TellingKey(day, stem, name))));

    /// <summary>The longer words and the names of the clause, without the words of the date.</summary>
    private static IEnumerable<string> ContentWords(TimelineEvent one)
    {
        var (clause, start) = (one.Clause.Text, 0);
        for (var i = 0; i <= clause.Length; i++)
        {
            if (i < clause.Length && char.IsLetter(clause[i]))
            {
                continue;
            }

            var span = new TextSpan(one.Clause.Span.Start + start, i - start);
            if ((i - start >= ShortestWord || (i - start > 1 && char.IsUpper(clause[start]) && start > 0)) && !span.Overlaps(one.When.Span))
            {
                yield return WordFamilies.Fold(clause.AsSpan(start..i));
            }

            start = i + 1;
        }
    }
}
