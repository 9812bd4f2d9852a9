using Timeline.Events;
using Timeline.French.Lexicon;
using Timeline.Recognition;
using Timeline.Tokenization;

namespace Timeline.French.Clauses;

/// <summary>Chooses the predicate that an expression dates, by the rules of spec events 3, in their order.</summary>
internal sealed class AttachmentReader(VerbReadings readings, IReadOnlyList<VerbGroup> groups)
{
    /// <summary>The predicate of the expression on the tokens <c>[start, end)</c>, or null where there is none.</summary>
    public Attachment? Find(int start, int end)
    {
        var quoted = readings.Token(start).Has(TokenTraits.Quoted);
        return RightAfterOpener(start, end, quoted) ?? CloseOnTheLeft(start, quoted) ?? AtSentenceStart(start, end, quoted) ?? Nearest(start, end, quoted);
    }

    /// <summary>Right after <em>et, mais, que, qui</em>, a mark or an opening quote: the next finite verb.</summary>
    private Attachment? RightAfterOpener(int start, int end, bool quoted)
    {
        var before = start - 1;
        while (before >= readings.First && (FunctionWords.CliticDeterminers.Contains(readings.Token(before)) || readings.Token(before).Is(FrenchWords.Number("en")) || readings.Token(before).Is(FrenchWords.Number("dans"))))
        {
            before--;
        }

        if (before < readings.First)
        {
            return null;
        }

        var token = readings.Token(before);
        var opens = FunctionWords.Conjunctions.Contains(token) || FunctionWords.Relatives.Contains(token) || token.Is(';') || token.Is(':') || token.Is('«') || token.Is('“') || token.Is('"');
        return opens && NextFinite(end, quoted) is { } verb ? new Attachment(verb.Trigger, verb, "après un ouvrant", 0.85) : null;
    }

    private Attachment? CloseOnTheLeft(int start, bool quoted)
    {
        for (var i = groups.Count - 1; i >= 0; i--)
        {
            var group = groups[i];
            if (group.End > start || readings.Token(group.Trigger).Has(TokenTraits.Quoted) != quoted)
            {
                continue;
            }

            return HasBorder(group.End, start) ? null : new Attachment(group.Trigger, group, "verbe proche à gauche", 0.93);
        }

        return null;
    }

    private Attachment? AtSentenceStart(int start, int end, bool quoted)
    {
        foreach (var group in groups)
        {
            if (group.End <= start && group.IsFinite)
            {
                return null;
            }
        }

        return NextFinite(end, quoted) is { } verb ? new Attachment(verb.Trigger, verb, "en tête de phrase", 0.92) : null;
    }

    private Attachment? Nearest(int start, int end, bool quoted)
    {
        VerbGroup? best = null;
        for (var i = groups.Count - 1; i >= 0 && best is null; i--)
        {
            if (groups[i].End <= start && readings.Token(groups[i].Trigger).Has(TokenTraits.Quoted) == quoted)
            {
                best = groups[i];
            }
        }

        best ??= NextFinite(end, quoted) ?? (groups.Count > 0 ? groups[0] : null);
        return best is null ? null : new Attachment(best.Trigger, best, "verbe le plus proche", 0.6);
    }

    private VerbGroup? NextFinite(int end, bool quoted)
    {
        foreach (var group in groups)
        {
            if (group.Start >= end && group.IsFinite && readings.Token(group.Trigger).Has(TokenTraits.Quoted) == quoted && !IsInRelative(group, end))
            {
                return group;
            }
        }

        return null;
    }

    private bool IsInRelative(VerbGroup group, int from) =>
        group.Start - 1 >= from && FunctionWords.Relatives.Contains(readings.Token(group.Start - 1)) && group.Start - 1 > from;

    private bool HasBorder(int from, int to)
    {
        for (var position = from; position < to; position++)
        {
            var token = readings.Token(position);
            if (token.Is(',') || token.Is('"') || token.Is('«') || token.Is('»') || token.Is('(') || token.Is(')') || token.Is(';') || token.Is(':') || FunctionWords.Relatives.Contains(token))
            {
                return true;
            }
        }

        return false;
    }
}
