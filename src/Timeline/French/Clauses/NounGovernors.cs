using Timeline.Events;
using Timeline.French.Lexicon;
using Timeline.Recognition;
using Timeline.Tokenization;

namespace Timeline.French.Clauses;

/// <summary>Finds the verb or the noun that a noun hangs on: <em>n'exclut pas un retour, le report du sommet</em>.</summary>
internal static class NounGovernors
{
    private const int Reach = 6;

    private const int WidestAside = 24;

    private static readonly WordSet Definite = FrenchWords.Set("le", "la", "l'", "les", "ce", "cet", "cette", "ces", "son", "sa", "ses", "leur", "leurs");

    private static readonly ushort Part = FrenchWords.Number("part");

    private static readonly WordSet Likenesses = FrenchWords.Set("comparable", "comparables", "semblable", "semblables", "similaire", "similaires", "identique", "identiques", "analogue", "analogues");

    /// <summary>What the verb before a noun says of it: <em>n'exclut pas un retour, appelle à la grève, annulation du sommet</em>.</summary>
    public static Governor? Of(SentenceReading sentence, int noun)
    {
        var first = Math.Max(sentence.First, noun - Reach);
        for (var position = noun - 1; position >= first; position--)
        {
            ref readonly var token = ref sentence[position];

            // « Le parti demande un débat après l'attaque de jeudi », « redoute des pluies comparables aux inondations de 2002 »: nobody asks for what has been.
            if (NounRules.OccasionWords.Contains(token) || Likenesses.Contains(token))
            {
                return null;
            }

            // « La police n'exclut pas que l'explosion de lundi soit criminelle »: what « le » points at is taken for granted, and what is open is what its own verb says of it.
            if (ClauseWords.That.Contains(token) && ClauseOpeners.Are(sentence, position) && Definite.Contains(sentence[position + 1]))
            {
                return null;
            }

            if (sentence.GroupAt(position) is { } verb)
            {
                return verb.Form == VerbGroupForm.PastParticiple || verb.IsPassive ? null : new Governor(ClauseLink.Complement, verb, Governances.OfVerb(sentence, verb), position);
            }

            if (token.Kind == TokenKind.Word && Governances.OfWord(sentence, position) is not Governance.None and var governance && HasOf(sentence, position + 1, noun))
            {
                return new Governor(ClauseLink.Complement, null, governance, position);
            }

            if (token.Kind == TokenKind.Punctuation && !token.Is('«') && !token.Is('"'))
            {
                // « Le syndicat redoute, lui, de nouvelles suppressions »
                if (token.Is(',') && AsideOfPerson(sentence, position) is > 0 and var open)
                {
                    first = Math.Max(sentence.First, first - (position - open));
                    position = open;
                    continue;
                }

                return token.Is(',') && LittleWords.OfWords.Contains(sentence[position + 1]) ? OverAside(sentence, position) : null;
            }
        }

        return null;
    }

    /// <summary>The comma before <em>, lui,</em> or <em>, pour sa part,</em> that ends at one; 0 where there is none.</summary>
    private static int AsideOfPerson(SentenceReading sentence, int comma)
    {
        if (comma <= sentence.First)
        {
            return 0;
        }

        var open = comma - (ClauseWords.SetApart.Contains(sentence[comma - 1]) ? 2 : sentence[comma - 1].Is(Part) ? 4 : 1);
        return open > sentence.First && open < comma - 1 && sentence[open].Is(',') && sentence.GroupAt(open - 1) is not null ? open : 0;
    }

    /// <summary><em>Le report, annoncé lundi, du sommet</em>: what stands between the two commas is passed.</summary>
    private static Governor? OverAside(SentenceReading sentence, int comma)
    {
        for (var position = comma - 1; position > Math.Max(sentence.First, comma - WidestAside); position--)
        {
            if (sentence[position].Is(','))
            {
                return Governances.OfWord(sentence, position - 1) is not Governance.None and var governance ? new Governor(ClauseLink.Complement, null, governance, position) : null;
            }
        }

        return null;
    }

    private static bool HasOf(SentenceReading sentence, int from, int to)
    {
        for (var position = from; position < to; position++)
        {
            // « Explique son absence par une blessure »
            if (sentence[position].Is(ClauseWords.Par))
            {
                return false;
            }

            if (LittleWords.OfWords.Contains(sentence[position]) || sentence[position].Is(LittleWords.At) || FunctionWords.Determiners.Contains(sentence[position]))
            {
                return true;
            }
        }

        return false;
    }
}
