using Timeline.Events;
using Timeline.French.Lexicon;
using Timeline.Tokenization;

namespace Timeline.French.Clauses;

/// <summary>
/// Which word opens the clause of each finite verb: <em>le plan [que le maire [qui part] présente] est prêt</em>. Openers are
/// stacked and every finite verb takes the last one; a verb that finds none is a main verb.
/// </summary>
internal sealed class ClauseMap
{
    private readonly List<VerbGroup> groups;

    /// <summary>One more than the opener of each group; 0 where it has none.</summary>
    private readonly int[] openers;

    public ClauseMap(SentenceReading sentence)
    {
        groups = sentence.Groups;
        openers = groups.Count == 0 ? [] : new int[groups.Count];
        var open = new List<int>();
        var quote = -1;
        var next = 0;
        for (var position = sentence.First; position < sentence.End; position++)
        {
            if (next < sentence.Groups.Count && sentence.Groups[next].Start == position)
            {
                var group = sentence.Groups[next++];
                // « si un ordre écrit a été transmis »: two finite verbs side by side are one and an adjective.
                var isBesideNext = next < sentence.Groups.Count && sentence.Groups[next] is { IsFinite: true } following && following.Start == group.End;
                if (group.IsFinite && !isBesideNext && open.Count > Math.Max(quote, 0) - (quote > 0 ? 1 : 0))
                {
                    openers[next - 1] = open[^1] + 1;
                    open.RemoveAt(open.Count - 1);
                }

                position = group.End - 1;
                continue;
            }

            ref readonly var token = ref sentence[position];
            if (token.Is(';') || token.Is(':'))
            {
                open.Clear();
                quote = Math.Min(quote, 0);
            }
            else if (quote < 0 && (token.Is('«') || token.Is('“') || (token.Is('"') && position + 1 < sentence.End && sentence[position + 1].Has(TokenTraits.Quoted))))
            {
                quote = open.Count;
            }
            else if (quote >= 0 && (token.Is('»') || token.Is('”') || token.Is('"')))
            {
                open.RemoveRange(Math.Min(quote, open.Count), Math.Max(0, open.Count - quote));
                quote = -1;
            }
            else if (IsOpener(sentence, position))
            {
                open.Add(position);
            }
        }
    }

    /// <summary>The word that opens the clause of a finite verb; −1 for a main verb.</summary>
    public int OpenerOf(VerbGroup group)
    {
        for (var i = 0; i < openers.Length; i++)
        {
            if (ReferenceEquals(groups[i], group))
            {
                return openers[i] - 1;
            }
        }

        return -1;
    }

    public bool IsMain(VerbGroup group) => group.IsFinite && OpenerOf(group) < 0;

    /// <summary>Whether a word opens a clause here.</summary>
    public static bool IsOpener(SentenceReading sentence, int position)
    {
        ref readonly var token = ref sentence[position];
        if (token.Is(ClauseWords.ElidedSi))
        {
            return position + 1 < sentence.End && FunctionWords.SubjectPronouns.Contains(sentence[position + 1]);
        }

        if (!ClauseWords.Openers.Contains(token) || token.Has(TokenTraits.Hyphenated))
        {
            return false;
        }

        if (position == sentence.First)
        {
            return true;
        }

        if (token.Is(ClauseWords.Dont) && IsShare(sentence, position + 1))
        {
            return false;
        }

        var before = sentence[position - 1];
        return !ClauseWords.That.Contains(token) || ((!ClauseWords.Comparing.Contains(before) || IsUnless(sentence, position)) && !IsRestrictive(sentence, position));
    }

    /// <summary><em>Treize blessés, dont deux enfants, ont été soignés</em>: a share of them, and no clause.</summary>
    private static bool IsShare(SentenceReading sentence, int position)
    {
        if (position >= sentence.End || !(sentence[position].Kind == TokenKind.Number || ClauseWords.Shares.Contains(sentence[position])))
        {
            return false;
        }

        for (; position < sentence.End && !sentence[position].Is(','); position++)
        {
            if (sentence.GroupAt(position) is { IsFinite: true })
            {
                return false;
            }
        }

        return true;
    }

    /// <summary><em>À moins que la Cour ne l'invalide</em> compares nothing.</summary>
    private static bool IsUnless(SentenceReading sentence, int position) => position - 2 >= sentence.First && sentence[position - 2].Is(LittleWords.At) && sentence[position - 1].Is(ClauseWords.Less);

    /// <summary><em>N'a servi que des conserves</em>: this <em>que</em> opens nothing.</summary>
    private static bool IsRestrictive(SentenceReading sentence, int position)
    {
        for (var i = sentence.Groups.Count - 1; i >= 0; i--)
        {
            var group = sentence.Groups[i];
            if (group.Start >= position)
            {
                continue;
            }

            if (group.IsFinite)
            {
                return group.Polarity == EventPolarity.Positive && position - group.End < 8 && HasNe(sentence, group);
            }

            if (position - group.End > 8)
            {
                return false;
            }
        }

        return false;
    }

    private static bool HasNe(SentenceReading sentence, VerbGroup group)
    {
        for (var position = group.Start; position < group.Trigger; position++)
        {
            if (sentence[position].Is(LittleWords.Ne) || sentence[position].Is(LittleWords.NeElided))
            {
                return true;
            }
        }

        return false;
    }
}
