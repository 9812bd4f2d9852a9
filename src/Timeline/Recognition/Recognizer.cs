using Timeline.Meanings;
using Timeline.Tokenization;

namespace Timeline.Recognition;

/// <summary>
/// Second stage: tokens → expressions with meanings. Rules propose, and the longest proposal at the leftmost place wins;
/// among equally long ones the one that names more words itself.
/// </summary>
internal sealed class Recognizer
{
    private static readonly Level[] Levels = Enum.GetValues<Level>();

    private readonly Trie<CompiledRule>[] tries = [.. Levels.Select(_ => new Trie<CompiledRule>())];
    private readonly bool[][] starts;
    private readonly bool[] startsWithNumber;
    private readonly bool[] startsAnything;
    private readonly bool numberStartsAnything;

    public Recognizer(IReadOnlyList<RuleFamily> families, IReadOnlyDictionary<string, Slot> slots, Vocabulary vocabulary)
    {
        Vocabulary = vocabulary;
        List<CompiledRule> rules = [];
        foreach (var family in families)
        {
            foreach (var rule in family)
            {
                var compiled = new CompiledRule(rule, family, vocabulary, name => FindSlot(slots, name, family, rule));
                rules.Add(compiled);
                compiled.Sequences.ForEach(sequence => tries[(int)family.Level].Add(sequence, compiled));
            }
        }

        Rules = rules;
        starts = new bool[Levels.Length][];
        startsWithNumber = new bool[Levels.Length];

        // Slots bring words of their own when they are first asked (« deux, dix »): they must be counted too.
        foreach (var slot in slots.Values)
        {
            _ = slot.CanStartWith(0);
        }

        var words = vocabulary.Count;
        CompileStarts(slots, words);
        startsAnything = [.. Enumerable.Range(0, words).Select(word => Array.Exists(starts, level => level[word]))];
        numberStartsAnything = Array.Exists(startsWithNumber, level => level);
    }

    public Vocabulary Vocabulary { get; }

    public IReadOnlyList<CompiledRule> Rules { get; }

    /// <summary>The expressions of one sentence, in order.</summary>
    public void Recognize(Scan scan, Sentence sentence, List<Match> expressions)
    {
        scan.Enter(sentence);
        var position = sentence.First;
        while (position < sentence.End)
        {
            if (MayStart(scan.Tokens[position]) && Best(scan, position) is { } best)
            {
                if (best.Meaning is not NotTime)
                {
                    expressions.AddRange(best.Members);
                }

                position = best.End;
            }
            else
            {
                position++;
            }
        }
    }

    /// <summary>Everything that the rules of one level find at a place, longest first, then most specific.</summary>
    public Match[] Match(Scan scan, Level level, int position)
    {
        ref readonly var token = ref scan.Tokens[position];
        var may = token.Kind switch
        {
            TokenKind.Number => startsWithNumber[(int)level],
            TokenKind.Word => Starts(starts[(int)level], token),
            _ => false,
        };
        if (!may)
        {
            return [];
        }

        var collector = new Collector(scan, position);
        tries[(int)level].Match(scan, position, ref collector);
        return collector.Sorted();
    }

    private bool MayStart(Token token) => !token.IsJoined && token.Kind switch
    {
        TokenKind.Number => numberStartsAnything,
        TokenKind.Word => Starts(startsAnything, token),
        _ => false,
    };

    /// <summary>Words that tables add after the rules are compiled begin no rule.</summary>
    private static bool Starts(bool[] words, Token token) =>
        (token.Word < words.Length && words[token.Word]) || (token.OtherWord != 0 && token.OtherWord < words.Length && words[token.OtherWord]);

    private static Match? Best(Scan scan, int position)
    {
        Match? best = null;
        foreach (var level in Levels)
        {
            foreach (var match in scan.Find(level, position))
            {
                if (best is not null && !IsBetter(match, best))
                {
                    break;
                }

                if (!match.Rule.OnlyAsPart && !IsCutOff(scan, match.End))
                {
                    best = match;
                    break;
                }
            }
        }

        return best;
    }

    /// <summary>What is no time says so last: <em>20 Minutes</em>, the newspaper, is no length.</summary>
    private static bool IsBetter(Match match, Match best) =>
        match.End > best.End || (match.End == best.End && match.Literal >= best.Literal && (match.Literal > best.Literal || best.Meaning is not NotTime));

    /// <summary>An expression does not end inside a word or number: <em>2.016 euros</em>, <em>mars-avril</em>.</summary>
    private static bool IsCutOff(Scan scan, int end) => end < scan.End && scan.Tokens[end].IsJoined;

    private static Slot FindSlot(IReadOnlyDictionary<string, Slot> slots, string name, RuleFamily family, Rule rule)
    {
        if (!slots.TryGetValue(name, out var slot))
        {
            throw new FormatException($"Rule “{rule.Name}”: there is no slot “{name}”.");
        }

        return slot is LevelSlot { Highest: var highest } && highest >= family.Level
            ? throw new FormatException($"Rule “{rule.Name}”: a rule of level {family.Level} cannot use {slot}, which is no lower.")
            : slot;
    }

    private void CompileStarts(IReadOnlyDictionary<string, Slot> slots, int words)
    {
        foreach (var level in Levels)
        {
            starts[(int)level] = [.. Enumerable.Range(0, words).Select(word => tries[(int)level].CanStartWith((ushort)word))];
            startsWithNumber[(int)level] = tries[(int)level].CanStartWithNumber;
            foreach (var slot in slots.Values.OfType<LevelSlot>().Where(slot => slot.Highest == level))
            {
                slot.Compile(words, (other, word) => starts[(int)other][word], other => startsWithNumber[(int)other]);
            }
        }
    }

    private struct Collector(Scan scan, int position) : Trie<CompiledRule>.IVisitor
    {
        private List<Match>? matches;

        public void Found(CompiledRule rule, int end, ReadOnlySpan<Capture> captures)
        {
            if (rule.Fits(scan, position, end))
            {
                (matches ??= []).Add(new Match(rule.Rule, scan, position, end, captures.ToArray()));
            }
        }

        public readonly Match[] Sorted() => matches is null ? [] :
            [.. matches.OrderByDescending(match => match.End).ThenByDescending(match => match.Literal)];
    }
}
