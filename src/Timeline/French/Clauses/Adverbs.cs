using Timeline.Events;
using Timeline.French.Lexicon;
using Timeline.Recognition;
using Timeline.Tokenization;

namespace Timeline.French.Clauses;

/// <summary>Adverbs that weaken a verb, and the prepositions that aim it at a date.</summary>
internal static class Adverbs
{
    /// <summary>How many words of subject may stand between: <em>peut-être le comité tranchera-t-il</em>.</summary>
    private const int WidestSubject = 10;

    private static readonly WordSet Weakening = FrenchWords.Set("probablement", "vraisemblablement", "éventuellement", "possiblement");
    private static readonly WordSet Eventual = FrenchWords.Set("éventuel", "éventuelle", "éventuels", "éventuelles", "hypothétique", "hypothétiques");
    private static readonly WordSet Aiming = FrenchWords.Set("à", "au", "aux", "jusqu'", "pour", "en");
    private static readonly ushort[] Perhaps = [FrenchWords.Number("peut"), FrenchWords.Number("être")];
    private static readonly ushort[] NoDoubt = [LittleWords.Without, FrenchWords.Number("doute")];
    private static readonly WordSet Times = FrenchWords.Set("fois", "reprise", "reprises");

    /// <summary>Whether <em>pour</em> and a time come next, adverbs passed: <em>annoncée <b>d'abord pour</b> le 5 mai, promise pour le 3 mars</em>; but <em>promis pour la première fois mardi</em>.</summary>
    public static bool LeadToTime(SentenceReading sentence, int position)
    {
        var time = For(sentence, position) + 1;
        while (time > 0 && time < sentence.End && FunctionWords.CliticDeterminers.Contains(sentence[time]))
        {
            time++;
        }

        return time > 0 && time < sentence.End && (sentence[time].Has(TokenTraits.Temporal) || sentence[time].Kind == TokenKind.Number);
    }

    /// <summary>Where that <em>pour</em> stands; −1 where there is none.</summary>
    private static int For(SentenceReading sentence, int position)
    {
        while (position < sentence.End && (sentence[position].Has(TokenTraits.Elided) || PlanReader.First.Contains(sentence[position]) || FunctionWords.IsManner(sentence.Text.Characters(position))))
        {
            position++;
        }

        return position < sentence.End && sentence[position].Is(LittleWords.For) ? position : -1;
    }

    public static bool Aims(Token token) => Aiming.Contains(token);

    /// <summary><em>Fixée <b>initialement au</b> 30 juin</em></summary>
    public static bool LeadToAim(SentenceReading sentence, int position)
    {
        while (position < sentence.End && (PlanReader.First.Contains(sentence[position]) || sentence[position].Is(LittleWords.OfElided)))
        {
            position++;
        }

        return position < sentence.End && Aims(sentence[position]);
    }

    /// <summary><em>Reporté <b>à deux reprises</b> en février</em>: how often, which tells of what has been.</summary>
    public static bool AreOften(SentenceReading sentence, int start)
    {
        for (var position = start; position < Math.Min(sentence.End, start + 3) && sentence[position].Kind != TokenKind.Punctuation; position++)
        {
            if (Times.Contains(sentence[position]))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary><em>Peut-être recevrons-nous une réponse</em>, <em>il a probablement fui</em>.</summary>
    public static bool IsPossible(SentenceReading sentence, VerbGroup verb)
    {
        for (var position = ClauseStart(sentence, verb); position < Math.Min(sentence.End, verb.End + 3); position++)
        {
            ref readonly var token = ref sentence[position];
            if (Weakening.Contains(token) || sentence.Readings.HasPhrase(position, NoDoubt)
                || (sentence.Readings.HasPhrase(position, Perhaps) && sentence[position + 1].Has(TokenTraits.Hyphenated)))
            {
                return true;
            }

            if (token.Kind == TokenKind.Punctuation && position > verb.End)
            {
                return false;
            }
        }

        return false;
    }

    /// <summary><em>Un éventuel second tour aurait lieu le 30 mars</em></summary>
    public static bool HasPossibleSubject(SentenceReading sentence, VerbGroup verb)
    {
        for (var position = ClauseStart(sentence, verb); position < verb.Start; position++)
        {
            if (Eventual.Contains(sentence[position]))
            {
                return true;
            }
        }

        return false;
    }

    private static int ClauseStart(SentenceReading sentence, VerbGroup verb)
    {
        var start = verb.Start;
        while (start > Math.Max(sentence.First, verb.Start - WidestSubject) && sentence[start - 1].Kind != TokenKind.Punctuation && !ClauseWords.Openers.Contains(sentence[start - 1]))
        {
            start--;
        }

        return start;
    }
}
