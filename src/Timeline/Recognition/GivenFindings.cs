using Timeline.Meanings;
using Timeline.Tokenization;

namespace Timeline.Recognition;

/// <summary>What the recognizers of the user found, and where it stands beside what our own find.</summary>
internal sealed class GivenFindings
{
    private readonly List<(Match Match, bool Overrides)> findings = [];

    /// <summary>The days among them by their first tokens, as parts of our own expressions: <em>avant <b>la 30e journée</b></em>.</summary>
    private readonly Dictionary<int, (Match Match, bool Overrides)> days = [];

    public GivenFindings(Article article, IReadOnlyList<ITemporalRecognizer> recognizers, Scan scan, TokenizedText text)
    {
        if (recognizers.Count == 0)
        {
            return;
        }

        var taken = new bool[text.Count];
        foreach (var recognizer in recognizers)
        {
            var (rule, part) = (RuleOf(recognizer.Name, isPart: false), RuleOf(recognizer.Name, isPart: true));
            foreach (var finding in recognizer.Find(article) ?? throw new InvalidOperationException($"The recognizer “{recognizer.Name}” returned null: where there is nothing to find it must return an empty sequence."))
            {
                if (finding is null)
                {
                    throw new InvalidOperationException($"The recognizer “{recognizer.Name}” found null.");
                }

                if (finding.Span is not { Start: >= 0, Length: >= 0 } || finding.Span.End > article.Text.Length)
                {
                    throw new InvalidOperationException($"The recognizer “{recognizer.Name}” found something at {finding.Span}, which is outside the text.");
                }

                if (Tokens(text, finding.Span) is var (start, end) && !taken.AsSpan(start..end).Contains(true))
                {
                    taken.AsSpan(start..end).Fill(true);
                    var given = new Given(finding.Type, finding.Reading);
                    findings.Add((new Match(rule, scan, start, end, given), finding.Overrides));
                    if (finding is { Type: TimexType.Date, Reading.Interval: not null })
                    {
                        days[start] = (new Match(part, scan, start, end, given), finding.Overrides);
                    }
                }
            }
        }

        findings.Sort((one, other) => one.Match.Start.CompareTo(other.Match.Start));
        scan.Take(this);
    }

    /// <summary>The day that begins at a token, and whether it beats ours; null where none does.</summary>
    public (Match Match, bool Overrides)? DayAt(int token) => days.TryGetValue(token, out var day) ? day : null;

    /// <summary>Puts those of one sentence among our own, in the order of the text. Ours win unless the finding overrides.</summary>
    public void Join(Sentence sentence, List<Match> ours)
    {
        if (findings.Count > 0)
        {
            JoinAny(sentence, ours);
        }
    }

    /// <summary>Apart, so that what the searches hold of the sentence is made only where there are findings.</summary>
    private void JoinAny(Sentence sentence, List<Match> ours)
    {
        for (var i = FirstAt(findings.Count, i => findings[i].Match.Start >= sentence.First); i < findings.Count && findings[i].Match.Start < sentence.End; i++)
        {
            var (match, overrides) = findings[i];
            if (overrides)
            {
                ours.RemoveAll(one => Overlap(one, match) && !(days.TryGetValue(match.Start, out var day) && one.Parts.Contains(day.Match)));
            }

            if (!ours.Exists(one => Overlap(one, match)))
            {
                ours.Insert(ours.FindLastIndex(one => one.Start < match.Start) + 1, match);
            }
        }
    }

    private static Rule RuleOf(string name, bool isPart) => new(name) { Pattern = "", Meaning = _ => throw new InvalidOperationException(), Examples = [], OnlyAsPart = isPart };

    private static bool Overlap(Match one, Match other) => one.Start < other.End && other.Start < one.End;

    /// <summary>The tokens that a span touches, as far as the sentence of the first one goes; null where it touches none.</summary>
    private static (int Start, int End)? Tokens(TokenizedText text, TextSpan span)
    {
        var start = FirstAt(text.Count, token => text.Span(token, token + 1).End > span.Start);
        var sentence = FirstAt(text.Sentences.Length, number => text.Sentences[number].End > start);
        if (sentence == text.Sentences.Length)
        {
            return null;
        }

        var end = start;
        while (end < text.Sentences[sentence].End && text.Span(end, end + 1).Start < span.End)
        {
            end++;
        }

        return end == start ? null : (start, end);
    }

    /// <summary>The first of <paramref name="count"/> numbers for which it holds, when it holds for all after it too.</summary>
    private static int FirstAt(int count, Func<int, bool> holds)
    {
        var (low, high) = (0, count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = holds(middle) ? (low, middle) : (middle + 1, high);
        }

        return low;
    }
}
