namespace Timeline.Ordering;

/// <summary>Reads the words of a clause into its parts: by the little words before them, and by the side of the trigger that they stand on.</summary>
internal sealed class WordingReader
{
    private static readonly PartName Before = new("before");
    private static readonly PartName Behind = new("behind");
    private static readonly PartName Verb = new("verb");
    private static readonly PartName Of = new("de");

    private readonly ClauseParts parts = new();
    private readonly List<ClauseWord> words;
    private readonly EventTense tense;
    private readonly bool isInCapitals;

    private PartName current = Before;
    private bool isOpen;
    private List<string>? group;
    private List<string>? name;
    private bool isBehind;
    private bool isApproximate;
    private bool isPassive;
    private bool hasSubject;

    private WordingReader(TimelineEvent one)
    {
        words = ClauseWord.Of(one);
        tense = one.Tense;
        isInCapitals = !one.Clause.Text.AsSpan().ContainsAnyInRange('a', 'z');
        isPassive = tense == EventTense.PastParticiple;
    }

    private bool IsVerb => tense != EventTense.None;

    private PartName Side => isBehind ? Behind : Before;

    public static Wording Read(TimelineEvent one)
    {
        var reader = new WordingReader(one);
        for (var i = 0; i < reader.words.Count; i++)
        {
            reader.Read(i);
        }

        return new Wording(reader.Named(), reader.isInCapitals);
    }

    private void Read(int i)
    {
        var word = words[i];
        if (word.IsTrigger)
        {
            isBehind = true;
            Close(Behind);
            return;
        }

        if (word.IsApart && !(isBehind && current == PartName.Aside))
        {
            Close(Side);
        }

        switch (WordRoleReader.At(words, i, isInCapitals))
        {
            case WordRole.Determiner or WordRole.Of or WordRole.Preposition when isOpen && group is null && name is null:
                break; // « près de la gare », « une dizaine de morts »: nothing to go with the first one yet.
            case WordRole.Determiner:
                Open(current == PartName.Aside ? current : Side);
                break;
            case WordRole.Of:
                Open(isBehind && !IsVerb && (!isOpen || current == Behind) ? PartName.Party : isOpen ? current.ToComplement() : Of);
                break;
            case WordRole.Preposition:
                Open(PartName.Behind(word.Folded, isBehind && isPassive));
                break;
            case WordRole.Having or WordRole.Being or WordRole.BeforeVerb when isBehind:
                Close(PartName.Aside);
                break;
            case WordRole.Having or WordRole.Being or WordRole.BeforeVerb:
                // « A été battu » has it done to the subject, « a battu » and « s'est battu » have not.
                isPassive = word.Role == WordRole.Being && !(i > 0 && words[i - 1].Folded is "s" or "se");
                Close(Verb);
                break;
            case WordRole.Pronoun:
                hasSubject |= !isBehind;
                break;
            case WordRole.Relative:
                hasSubject |= !isBehind;
                Close(PartName.Aside);
                break;
            case WordRole.Conjunction:
                (group, name) = (null, null);
                break;
            case WordRole.Approximation:
                isApproximate = true;
                break;
            case WordRole.Number:
                Count(i);
                break;
            case WordRole.Content:
                Add(i);
                break;
        }
    }

    private void Open(PartName part) => (current, isOpen, group, name) = (part, true, null, null);

    private void Close(PartName part) => (current, isOpen, group, name) = (part, false, null, null);

    /// <summary>
    /// A figure that counts who did it or what was done is an estimate, which two papers give differently (<em>12 morts, 14 morts</em>); one inside of what is said of them
    /// tells which they are (<em>un homme de 34 ans, un séisme de magnitude 6</em>), and so does a rank.
    /// </summary>
    private void Count(int i)
    {
        var isTally = !current.IsComplement && (current == Before || current == Behind) && group is null && name is null && !WordRoles.IsRank(words[i].Folded);
        var unit = i + 1 < words.Count && !words[i + 1].IsApart && words[i + 1].Role == WordRole.Content ? words[i + 1].Folded : group?[^1] ?? "";
        if (!isOpen && current != Verb)
        {
            Open(current);
        }

        if (!isTally && !isApproximate && current != Verb)
        {
            parts.Of(current).Figures.Add((unit, WordRoles.ValueOf(words[i].Folded)!));
        }

        isApproximate = false;
    }

    private void Add(int i)
    {
        var word = words[i];
        if (current == Verb || !char.IsLetter(word.Written[0]) || (isBehind && !isOpen && WordRoles.IsManner(word.Folded)))
        {
            return;
        }

        if (!isOpen)
        {
            Open(current);
        }

        if (WordRoleReader.IsName(words, i, isInCapitals, tense))
        {
            if (name is null)
            {
                parts.Of(current.ForNames()).Names.Add(name = []);
            }

            name.Add(word.Folded);
            return;
        }

        name = null;
        if (i > 0 && words[i - 1].Role == WordRole.Number && (current.IsComplement || (current != Before && current != Behind)))
        {
            return; // « De 34 ans » says how old, not which years.
        }

        if (group is null)
        {
            parts.Of(current).Nouns.Add(group = []);
        }

        group.Add(word.Folded);
    }

    /// <summary>The parts by what they are: whoever stands before an active verb is the doer, and before a passive one he is not.</summary>
    private IReadOnlyDictionary<PartName, ClausePart> Named()
    {
        var isInverted = !hasSubject && !parts.Has(Before);
        var (before, behind) = !IsVerb ? (PartName.Aside, PartName.Kind)
            : isInverted ? (PartName.Aside, PartName.Party)
            : isPassive ? (PartName.Undergoer, PartName.Kind) : (PartName.Doer, PartName.Undergoer);
        parts.Rename(Before, before);
        parts.Rename(Behind, behind);
        return parts.ByName;
    }
}
