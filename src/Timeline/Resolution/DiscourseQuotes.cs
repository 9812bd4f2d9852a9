namespace Timeline.Resolution;

/// <summary>What is quoted, by the day on which it was said.</summary>
internal sealed partial class Discourse
{
    /// <summary>The days of the sayings by their sentence; null before the first is heard.</summary>
    private Dictionary<int, Focus>? speeches;
    private Focus? lastSpeech;
    private int heard;

    /// <summary>What a reader has in mind who has found dates in quotations only.</summary>
    private StoryLine WithSaid(StoryLine line, int first, int end)
    {
        var quoted = StoryLine.Start;
        for (var i = first; i < end; i++)
        {
            if (mentions[i].IsQuoted)
            {
                quoted = quoted.In(mentions[i]);
                var read = CalendarLimits.Resolve(mentions[i].Meaning, FrameOf(i, quoted));
                quoted = quoted.After(mentions[i], read, publication);
                line = line.After(mentions[i], read, publication);
            }
        }

        return line;
    }

    private ReadingFrame FrameOfQuoted(int number, StoryLine line)
    {
        var frame = FrameOf(number, line);
        var mention = mentions[number];
        HearSpeeches(mentions.Count);
        Focus? said = null;
        return speeches is not null
            && (speeches.TryGetValue(mention.Sentence, out said) || speeches.TryGetValue(mention.Quote.End, out said) || speeches.TryGetValue(mention.Quote.Start, out said)
                || (mention.ContinuesQuote && speeches.TryGetValue(mention.Quote.Start - 1, out said)))
            && said!.Day is { } day
            ? frame with { Speech = new Publication(day), SpeechAnchor = new Anchor(AnchorKind.Quote, said.Words, said.Value), KnowsStoryYear = false }
            : frame;
    }

    /// <summary>Notes the days of the sayings before a mention: only quotations, and events that are dated by sayings, ask for them.</summary>
    private void HearSpeeches(int end)
    {
        for (; heard < end; heard++)
        {
            // « Il faudra attendre fin mai », dit Jan, qui avait contesté en 2003 une découverte: what is recalled by the way is no day of the quotation.
            if (mentions[heard] is { IsQuoted: false } mention && resolved[heard].Interval is { Start: not null } interval && mention.DatesSpeech && !(mention.IsPluperfect && mention.IsBackground))
            {
                lastSpeech = (speeches ??= [])[mention.Sentence] = new Focus(interval, resolved[heard].Granularity, resolved[heard].Value, mention.Words);
            }
        }
    }
}
