using Timeline.French.Lexicon;
using Timeline.French.Verbs;
using Timeline.Tokenization;

namespace Timeline.French.Clauses;

/// <summary>The subject pronouns by which a form shows itself to be a verb.</summary>
internal static class Subjects
{
    /// <summary>How far before <em>et</em> the pronoun may stand that the verb behind it shares.</summary>
    private const int CoordinatedReach = 24;

    /// <summary>First and second persons need their pronoun nearby: <em>les avions</em> is not <em>nous avions</em>.</summary>
    public static bool Agrees(VerbReadings readings, int position, VerbForm form)
    {
        if ((form.Persons & VerbPersons.Third) != 0)
        {
            return true;
        }

        for (var back = position - 1; back >= Math.Max(readings.First, position - 4); back--)
        {
            var token = readings.Token(back);
            if (FunctionWords.FirstAndSecondPersons.Contains(token))
            {
                return true;
            }

            // « Nous n'avons rien pris et n'en prendrons pas avant mardi »
            if (form.Tense == VerbTense.Future && ClauseWords.Coordinators.Contains(token))
            {
                return IsPersonBefore(readings, back);
            }

            // « C'est moi qui dirigeais le club, moi qui n'ai rien vu »
            if (!FunctionWords.Clitics.Contains(token) && !FunctionWords.CliticDeterminers.Contains(token) && !token.Is(ClauseWords.Qui))
            {
                break;
            }
        }

        return position + 1 < readings.End && readings.Token(position + 1) is var after && after.Has(TokenTraits.Hyphenated) && FunctionWords.FirstAndSecondPersons.Contains(after);
    }

    private static bool IsPersonBefore(VerbReadings readings, int position)
    {
        for (var back = position - 1; back >= Math.Max(readings.First, position - CoordinatedReach); back--)
        {
            if (FunctionWords.FirstAndSecondPersons.Contains(readings.Token(back)))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary><em>Le syndicat, <b>pour qui</b> la grève…</em>: behind a preposition <em>qui</em> is no subject.</summary>
    private static bool IsLed(VerbReadings readings, int pronoun) =>
        readings.Token(pronoun).Is(ClauseWords.Qui) && pronoun > readings.First && FunctionWords.Prepositions.Contains(readings.Token(pronoun - 1));

    /// <summary>Whether a subject pronoun, <em>ne</em> or a reflexive stands before, clitics between.</summary>
    public static bool StandBefore(VerbReadings readings, int position)
    {
        for (var back = position - 1; back >= Math.Max(readings.First, position - 3); back--)
        {
            var token = readings.Token(back);
            if ((FunctionWords.SubjectPronouns.Contains(token) && !IsLed(readings, back)) || FunctionWords.Reflexives.Contains(token) || LittleWords.NeWords.Contains(token))
            {
                return true;
            }

            if (!FunctionWords.Clitics.Contains(token) && !FunctionWords.CliticDeterminers.Contains(token))
            {
                return false;
            }
        }

        return false;
    }
}
