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

    private readonly Trie[] tries;

    private readonly Beginnings beginnings;

    public Recognizer(
        IReadOnlyList<RuleFamily> families,
        IReadOnlyDictionary<string, Slot> slots,
        Vocabulary vocabulary,
        IReadOnlyList<ushort>? leads,
        Func<Place, bool> standsApart)
    {
        Vocabulary = vocabulary;
        var patterns = new TrieBuilder[LevelCount];
        for (var i = 0; i < LevelCount; i++)
        {
            patterns[i] = new TrieBuilder();
        }

        var reader = new PatternReader(vocabulary);
        List<CompiledRule> rules = [];
        foreach (var family in families)
        {
            foreach (var rule in family)
            {
                Slot SlotOf(string name) => FindSlot(slots, name, family, rule);
                patterns[(int)family.Level].Add(reader.Read(rule.Pattern, SlotOf), rules.Count);
                rules.Add(new CompiledRule(rule, reader, standsApart));
            }
        }

        Rules = [.. rules];

        // Slots bring words of their own when they are first asked (« deux, dix »): they must be counted too.
        foreach (var slot in slots.Values)
        {
            _ = slot.CanStartWith(0);
        }

        beginnings = new Beginnings(patterns, [.. slots.Values], Rules, leads, vocabulary.Count);
        SlotStarts = new SlotStarts(slots.Values, vocabulary.Count);
        tries = Array.ConvertAll(patterns, builder => builder.Build(vocabulary.Count));
    }

    public Vocabulary Vocabulary { get; }

    public CompiledRule[] Rules { get; }

    /// <summary>Which slots may begin with which words.</summary>
    public SlotStarts SlotStarts { get; }

    /// <summary>The expressions of one sentence, in order.</summary>
    public void Recognize(Scan scan, Sentence sentence, List<Match> expressions)
    {
        scan.Enter(sentence);
        var position = sentence.First;
        while (position < sentence.End)
        {
            ref readonly var token = ref scan.Tokens[position];
            if (!token.IsJoined && MayStart(scan, position) && Best(scan, position) is { } best)
            {
                if (best.Meaning is not NotTime)
                {
                    best.AddTo(expressions);
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
    public Match? Match(Scan scan, Level level, int position)
    {
        var collector = new MatchCollector(scan, position);
        tries[(int)level].Match(scan, position, ref collector);
        return collector.First;
    }

    /// <summary>Whether anything can begin at a place, by its token alone.</summary>
    public bool MayStart(Scan scan, int position) => beginnings.MayStart(scan, position);

    /// <summary>The levels of which something can begin at a place, and in the upper byte those that begin it themselves.</summary>
    public int LevelsAt(Scan scan, int position) => beginnings.LevelsAt(scan, position);

    /// <summary>The levels that can go on behind what a level found.</summary>
    public byte LevelsBehind(Scan scan, Level level, Match best) => beginnings.LevelsBehind(scan, level, best);

    private static Match? Best(Scan scan, int position)
    {
        Match? best = null;
        for (var found = scan.Look(LevelStarts.All, position); found != 0; found &= found - 1)
        {
            for (var match = scan.Find((Level)BitOperations.TrailingZeroCount(found), position); match is not null; match = match.Next)
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
}
