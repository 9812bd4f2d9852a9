using Timeline.Events;
using Timeline.French.Lexicon;
using Timeline.Tokenization;

namespace Timeline.French.Clauses;

/// <summary>
/// Predicates that no date, but a sequence word places: <em>Il a démissionné mardi, puis a quitté le pays</em>.
/// </summary>
/// <param name="sentences">The sentences of the article.</param>
/// <param name="isExpression">Whether a token belongs to a temporal expression: <em>trois jours plus tard</em> is no sequence word.</param>
internal sealed class SequenceReader(SentenceReadings sentences, Func<int, bool> isExpression)
{
    /// <summary>How many sentences back the dated event may stand.</summary>
    private const int Memory = 3;

    private readonly TokenizedText text = sentences.Text;

    /// <summary>The undated events, in the order of the text.</summary>
    /// <param name="anchors">The dated events, in the order of the text.</param>
    /// <param name="cancellation">Ends the reading early.</param>
    public IReadOnlyList<UndatedEvent> Read(IReadOnlyList<TimelineEvent> anchors, CancellationToken cancellation = default)
    {
        if (anchors.Count == 0)
        {
            return [];
        }

        int[] starts = [.. anchors.Select(one => one.Trigger.Span.Start)];
        List<UndatedEvent> undated = [];
        HashSet<int> taken = [.. starts];
        for (var number = 0; number < sentences.Count; number++)
        {
            cancellation.ThrowIfCancellationRequested();
            for (var position = text.Sentences[number].First; position < text.Sentences[number].End; position++)
            {
                if (SignalAt(text.Sentences[number], position, out var relation) is > 0 and var length
                    && PredicateOf(sentences[number], position, position + length) is { } predicate
                    && text.Fragment(predicate.Trigger, predicate.Trigger + 1) is var trigger && taken.Add(trigger.Span.Start)
                    && AnchorOf(anchors, starts, trigger.Span.Start, number, predicate) is { } anchor)
                {
                    var (start, end) = ClauseReader.Find(sentences[number], predicate);
                    undated.Add(new UndatedEvent(trigger, text.Fragment(start, end), relation, anchor, text.Fragment(position, position + length)));
                }
            }
        }

        return undated;
    }

    private int SignalAt(Sentence sentence, int position, out TemporalRelation relation)
    {
        Span<ushort> words = stackalloc ushort[SequenceWords.Longest];
        var count = Math.Min(words.Length, sentence.End - position);
        for (var i = 0; i < count; i++)
        {
            words[i] = text.Tokens[position + i].Word;
        }

        relation = default;
        var length = words[0] == 0 ? 0 : SequenceWords.LengthAt(words[..count], out relation);
        if (length == 0 || isExpression(position) || isExpression(position + length - 1)
            || (position > sentence.First && SequenceWords.NoSequenceBefore.Contains(text.Tokens[position - 1]))
            || (position + length < sentence.End && SequenceWords.NoSequenceAfter.Contains(text.Tokens[position + length])))
        {
            return 0;
        }

        return length;
    }

    private static Attachment? PredicateOf(SentenceReading sentence, int start, int end)
    {
        // « peu après l'annonce », « juste avant Noël »: the noun says after what.
        var next = end < sentence.End ? sentence.GroupAt(end) : null;
        if (IsPreposition(sentence, end) && next is null && end < sentence.End && sentence[end].Kind != TokenKind.Punctuation
            && !FunctionWords.SubjectPronouns.Contains(sentence[end]) && !FunctionWords.Conjunctions.Contains(sentence[end]))
        {
            return null;
        }

        var verb = sentence.GroupAt(start);
        if (verb is null && sentence[start].Is(SequenceWords.Then))
        {
            verb = next ?? new DateSite(sentence, start, end).NextFinite(end);
            if (verb is null || new ClauseBorders(sentence, verb.Trigger).Marks.HasMark(end, verb.Start))
            {
                return null;
            }
        }

        return verb is not null
            ? new Attachment(verb.Trigger, verb, null, "mot de suite", 0)
            : AttachmentReader.Find(sentence, start, end) is [{ Verb: not null } first, ..] ? first : null;
    }

    private static bool IsPreposition(SentenceReading sentence, int end) =>
        FunctionWords.Prepositions.Contains(sentence[end - 1]);

    /// <summary>The dated event that the word counts from: the last one before, of the same voice, and not still to come for what is past.</summary>
    private TimelineEvent? AnchorOf(IReadOnlyList<TimelineEvent> anchors, int[] starts, int place, int number, Attachment predicate)
    {
        var first = text.Sentences[Math.Max(0, number - Memory)].First;
        var earliest = text.Fragment(first, first + 1).Span.Start;
        var index = Array.BinarySearch(starts, place);
        for (var back = (index < 0 ? ~index : index) - 1; back >= 0 && starts[back] >= earliest; back--)
        {
            var isAhead = anchors[back].Tense == EventTense.Future && predicate.Verb!.Tense is EventTense.Past or EventTense.Imperfect;
            if (!isAhead && anchors[back].Class != EventClass.Reporting && anchors[back].Trigger.Span.Start != place)
            {
                return anchors[back];
            }
        }

        return null;
    }
}
