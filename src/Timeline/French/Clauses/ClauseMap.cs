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
                    openers[next - 1] = IsSaidBehind(sentence, open[^1], group) ? 0 : open[^1] + 1;
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
            else if (ClauseOpeners.Are(sentence, position))
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

    /// <summary>The verb of the clause that a word opens, or null.</summary>
    public VerbGroup? VerbOf(int opener)
    {
        var index = Array.IndexOf(openers, opener + 1);
        return index < 0 ? null : groups[index];
    }

    /// <summary><em>Il a dit [que la route, coupée lundi, | serait rouverte]</em>: whether a clause that one of the tokens <c>[from, to)</c> opens has its verb still to come.</summary>
    public bool IsOpen(int from, int to)
    {
        for (var i = groups.Count - 1; i >= 0 && groups[i].Start >= to; i--)
        {
            if (openers[i] > from && openers[i] <= to)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary><em>Les écoles fermeront plus tôt <b>que</b> prévu, a indiqué le préfet</em>, <em>deux fois moins qu'en 1950, rappelle l'économiste</em>: no single comma parts a subject from its verb, and who says so stands beside.</summary>
    private static bool IsSaidBehind(SentenceReading sentence, int opener, VerbGroup group) =>
        ClauseWords.That.Contains(sentence[opener]) && sentence[group.Start - 1].Is(',') && (Governances.OfVerb(sentence, group) & Governance.Says) != 0
            && !sentence.HasComma(opener + 1, group.Start - 1);

    public bool IsMain(VerbGroup group) => group.IsFinite && OpenerOf(group) < 0;
}
