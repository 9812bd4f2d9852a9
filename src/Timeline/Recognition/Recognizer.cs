using System.Numerics;
using Timeline.Meanings;
using Timeline.Tokenization;

namespace Timeline.Recognition;

/// <summary>
/// Second stage: tokens → expressions with meanings. Rules propose, and the longest proposal at the leftmost place wins;
/// among equally long ones the one that names more words itself.
/// </summary>
internal sealed class Recognizer
{
    public const int LevelCount = (int)Level.Bound + 1;

    private static readonly Level[] Levels = Enum.GetValues<Level>();

    private readonly Trie<CompiledRule>[] tries;

    /// <summary>For each word, a bit for each level of which a rule can begin with it: most words of a text have none.</summary>
    private readonly byte[] levelsOf;
    private readonly byte levelsOfNumber;

    public Recognizer(IReadOnlyList<RuleFamily> families, IReadOnlyDictionary<string, Slot> slots, Vocabulary vocabulary)
    {
        Vocabulary = vocabulary;
        var patterns = Array.ConvertAll(Levels, _ => new TrieBuilder<CompiledRule>());
        List<CompiledRule> rules = [];
        foreach (var family in families)
        {
            foreach (var rule in family)
            {
                var compiled = new CompiledRule(rule, family, vocabulary, name => FindSlot(slots, name, family, rule));
                rules.Add(compiled);
                compiled.Sequences.ForEach(sequence => patterns[(int)family.Level].Add(sequence, compiled));
            }
        }

        Rules = rules;

        // Slots bring words of their own when they are first asked (« deux, dix »): they must be counted too.
        foreach (var slot in slots.Values)
        {
            _ = slot.CanStartWith(0);
        }

        levelsOf = new byte[vocabulary.Count];
        foreach (var level in Levels)
        {
            CompileStarts(level, patterns[(int)level], ref levelsOfNumber);
            foreach (var slot in slots.Values)
            {
                (slot as LevelSlot)?.Compile(level, levelsOf, levelsOfNumber);
            }
        }

        foreach (var slot in slots.Values)
        {
            slot.Seal(levelsOf.Length);
        }

        tries = Array.ConvertAll(patterns, builder => builder.Build());
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
            ref readonly var token = ref scan.Tokens[position];
            if (!token.IsJoined && LevelsAt(scan, position) is not 0 and var levels && Best(scan, position, levels) is { } best)
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
        if ((LevelsAt(scan.Tokens[position]) & (1 << (int)level)) == 0)
        {
            return [];
        }

        var collector = new MatchCollector(scan, position);
        tries[(int)level].Match(scan, position, ref collector);
        return collector.Sorted();
    }

    /// <summary>The levels that have a rule that can begin with a token. Words that tables add after the rules are compiled begin no rule.</summary>
    private int LevelsAt(in Token token) => token.Kind switch
    {
        TokenKind.Number => levelsOfNumber,
        TokenKind.Word => LevelsOf(token.Word) | LevelsOf(token.OtherWord),
        _ => 0,
    };

    /// <summary>The same, with the names of the user's options, which are dates.</summary>
    private int LevelsAt(Scan scan, int position) => LevelsAt(scan.Tokens[position]) | (scan.MayStartName(position) ? 1 << (int)Level.Date : 0);

    private int LevelsOf(ushort word) => word < levelsOf.Length ? levelsOf[word] : 0;

    private static Match? Best(Scan scan, int position, int levels)
    {
        Match? best = null;
        for (; levels != 0; levels &= levels - 1)
        {
            foreach (var match in scan.Find((Level)BitOperations.TrailingZeroCount(levels), position))
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

    /// <summary>Of two that are equally long, a false friend keeps the other away; else the one that names more words itself.</summary>
    private static bool IsBetter(Match match, Match best) =>
        match.End > best.End || (match.End == best.End && best.Meaning is not NotTime && (match.Meaning is NotTime || match.Literal >= best.Literal));

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

    private void CompileStarts(Level level, TrieBuilder<CompiledRule> patterns, ref byte ofNumber)
    {
        var bit = (byte)(1 << (int)level);
        for (var word = 0; word < levelsOf.Length; word++)
        {
            levelsOf[word] |= patterns.CanStartWith((ushort)word) ? bit : (byte)0;
        }

        ofNumber |= patterns.CanStartWithNumber ? bit : (byte)0;
    }
}
