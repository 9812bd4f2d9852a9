using Timeline.Events;
using Timeline.French.Lexicon;
using Timeline.Recognition;
using Timeline.Tokenization;

namespace Timeline.French.Clauses;

/// <summary>What stands between an expression and a verb, and whether it parts them.</summary>
internal sealed partial class DateSite
{
    private const int RestrictionReach = 8;

    /// <summary>How long a quotation may be that is part of the clause around it.</summary>
    private const int LongestQuoted = 7;

    /// <summary>Whether a mark or a relative pronoun stands on the tokens <c>[from, to)</c>.</summary>
    public bool HasBorder(int from, int to)
    {
        for (var position = from; position < to; position++)
        {
            // « Localisé vers le col (1 780 m) à 23 h »: what stands in brackets parts nothing.
            if (Sentence[position].Is('(') && ClosingBracket(position, to) is > 0 and var close)
            {
                position = close;
                continue;
            }

            // « A jugé « inévitable » une hausse en 2017 »: nor do a few words that are quoted.
            if (Quotations.Opens(Sentence[position]) && ClosingQuotation(position, to) is > 0 and var end)
            {
                position = end;
                continue;
            }

            if (IsBorder(Sentence[position]) && !IsRestrictive(position) && !(IsQuotedAlone && QuotedDates.IsMark(Sentence[position])))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary><em>… attendent autre chose que des querelles, éliront</em>, <em>comme aide-chirurgien, herborisa</em>: without a verb of their own these compare.</summary>
    private bool IsComparison(int position)
    {
        if (!(ClauseWords.That.Contains(Sentence[position]) || Sentence[position].Is(LittleWords.As)))
        {
            return false;
        }

        for (position++; position < Sentence.End && !Is(position, ','); position++)
        {
            if (Sentence.GroupAt(position) is { IsFinite: true })
            {
                return false;
            }
        }

        return position < Sentence.End;
    }

    /// <summary>The place behind a bracket that opens at one, or that place: <em>le maire de 1995 à 2001 (PS) a réagi</em>.</summary>
    public int BehindBracket(int place) =>
        !Is(place, '(') ? place : ClosingBracket(place, Sentence.End) is >= 0 and var close ? close + 1 : Sentence.End;

    /// <summary>The token that closes a bracket before <paramref name="to"/>; −1 where none does.</summary>
    private int ClosingBracket(int open, int to)
    {
        for (var position = open + 1; position < to; position++)
        {
            if (Sentence[position].Is(')'))
            {
                return position;
            }
        }

        return -1;
    }

    /// <summary>The same for a quotation of a few words without a verb; but <em>avait promis un retour « dans deux semaines » le 25 août</em>.</summary>
    private int ClosingQuotation(int open, int to)
    {
        for (var position = open + 1; position < Math.Min(to, open + LongestQuoted) && Sentence[position] is var token && !token.Has(TokenTraits.Temporal)
            && Sentence.GroupAt(position) is null; position++)
        {
            if (token.Is('»') || token.Is('”'))
            {
                return position;
            }
        }

        return -1;
    }

    /// <summary><em>Elle ne sera déchargée que lundi</em>: this <em>que</em> opens no clause.</summary>
    public bool IsRestrictive(int position)
    {
        if (!ClauseWords.That.Contains(Sentence[position]))
        {
            return false;
        }

        for (var back = position - 1; back >= Math.Max(Sentence.First, position - RestrictionReach) && Sentence[back].Kind == TokenKind.Word; back--)
        {
            if (FunctionWords.Negations.Contains(Sentence[back]))
            {
                return false;
            }

            if (LittleWords.NeWords.Contains(Sentence[back]))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>
    /// <em>La statue a été sciée par un voisin, qui n'a rien avoué, le 3 février</em>: commas close the relative clause, so its verb has
    /// nothing to do with what follows.
    /// </summary>
    public bool IsInClosedRelative(VerbGroup group)
    {
        var opener = group.Start - 1;
        while (opener > Sentence.First && !FunctionWords.Relatives.Contains(Sentence[opener]) && !Sentence[opener].Is(',') && Sentence.GroupAt(opener) is not { IsFinite: true })
        {
            opener--;
        }

        return opener > Sentence.First && FunctionWords.Relatives.Contains(Sentence[opener]) && Is(opener - 1, ',')
            && (!Is(group.End, ',') || group.Tense == EventTense.Imperfect) && Sentence.HasComma(group.End, Start);
    }

    private static bool IsBorder(Token token) => token.Kind == TokenKind.Punctuation
        ? (char)token.Number is ',' or '"' or '«' or '»' or '“' or '”' or '(' or ')' or ';' or ':'
        : FunctionWords.Relatives.Contains(token);

    /// <summary>Whether a word of time stands between a place and the date: <em>installé à Lyon depuis dix ans, samedi, il…</em></summary>
    public bool HasTimeBetween(int from) => WordsBefore.HaveTime(Sentence, from, Start);

    private int? ownOpener;

    /// <summary>
    /// The word that opens the clause of the date, where the verb of that clause is still to come: <em>a indiqué <b>que</b> la journée de lundi a été calme</em>; −1 elsewhere. What stands between the two is of that clause.
    /// </summary>
    private int OwnOpener => ownOpener ??= NextFinite(End) is { } own && Sentence.Clauses.OpenerOf(own) is var opener && opener < Start ? opener : -1;
}
