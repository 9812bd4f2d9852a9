using Timeline.Events;
using Timeline.French.Lexicon;
using Timeline.Tokenization;

namespace Timeline.French.Clauses;

/// <summary>Tells the words that open a clause from those that compare, restrict or tell a share.</summary>
internal static class ClauseOpeners
{
    /// <summary>Whether a word opens a clause here.</summary>
    public static bool Are(SentenceReading sentence, int position)
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

        // « Plus tôt que prévu, soit le 20 mars, a indiqué le préfet », « bien que blessé, il a joué »; but « a indiqué que réélue elle partirait »
        if (ClauseWords.That.Contains(token) && sentence.GroupAt(position - 1) is null
            && sentence.GroupAt(position + 1) is { Form: VerbGroupForm.PastParticiple } participle && participle.Start == position + 1)
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

    /// <summary><em>À moins que la Cour ne l'invalide</em> compares nothing, nor does <em>de même que son discours était tardif</em>.</summary>
    private static bool IsUnless(SentenceReading sentence, int position) => position - 2 >= sentence.First
        && ((sentence[position - 2].Is(LittleWords.At) && sentence[position - 1].Is(ClauseWords.Less))
            || (sentence[position - 2].Is(LittleWords.Of) && sentence[position - 1].Is(LittleWords.Same) && sentence.FiniteAfter(position) is { } likewise
                && !sentence.HasComma(position, likewise.Start)));

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

            // « Affirme n'avoir vu la cave qu'une fois »
            if (group.Form == VerbGroupForm.Infinitive && HasNe(sentence, group))
            {
                return group.Polarity == EventPolarity.Positive;
            }
        }

        return false;
    }

    private static bool HasNe(SentenceReading sentence, VerbGroup group) => WordsBefore.HaveFrom(sentence, group.Start, group.Trigger, LittleWords.NeWords);
}
