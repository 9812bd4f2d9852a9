using Timeline.French.Lexicon;
using Timeline.Recognition;
using Timeline.Tokenization;

namespace Timeline.French.Clauses;

/// <summary>The little words that lean on a verb: <em><b>ne le lui</b> a-<b>t-il</b> pas dit</em>.</summary>
internal static class Clitics
{
    /// <summary><em>nous ne nous en sommes</em></summary>
    private const int Farthest = 4;

    private static readonly WordSet BothPersons = FrenchWords.Set("nous", "vous");

    /// <summary>Whether the verb turns on its subject: <em>il s'est, nous nous sommes, vous êtes-vous</em>; not <em>il nous est</em>.</summary>
    public static bool IsReflexive(VerbReadings readings, int head)
    {
        var twin = IsInverted(readings, head) && BothPersons.Contains(readings.Token(head + 1)) ? readings.Token(head + 1).Word : 0;
        for (var back = head - 1; back >= Math.Max(readings.First, head - Farthest); back--)
        {
            var token = readings.Token(back);
            if (FunctionWords.Reflexives.Contains(token) || (twin != 0 && token.Word == twin))
            {
                return true;
            }

            if (!MayBe(token))
            {
                return false;
            }

            twin = BothPersons.Contains(token) ? token.Word : twin;
        }

        return false;
    }

    public static int Start(VerbReadings readings, int head, bool isParticiple)
    {
        var start = head;
        while (start > readings.First && readings.Token(start - 1) is var before
            && (FunctionWords.Clitics.Contains(before) || (FunctionWords.CliticDeterminers.Contains(before) && start == head && !isParticiple)))
        {
            start--;
        }

        return start;
    }

    /// <summary>A pronoun before its verb, where <em>le, la, les, l'</em> may be an article: <em>pour <b>le</b> voir, pour <b>y</b> aller</em>.</summary>
    public static bool MayBe(Token token) => FunctionWords.Clitics.Contains(token) || FunctionWords.CliticDeterminers.Contains(token);

    /// <summary>Whether a word goes on behind a hyphen, and not with a pronoun: <em>le Parlement est-allemand</em>; not <em>est-il, a-t-il</em>.</summary>
    public static bool IsJoined(VerbReadings readings, int position) => position + 1 < readings.End && readings.Token(position + 1).Has(TokenTraits.Hyphenated) && !IsInverted(readings, position);

    public static bool IsInverted(VerbReadings readings, int head) => head + 1 < readings.End && readings.Token(head + 1) is var after && after.Has(TokenTraits.Hyphenated)
        && (FunctionWords.InversionPronouns.Contains(after) || after.Is(LittleWords.EuphonicT));
}
