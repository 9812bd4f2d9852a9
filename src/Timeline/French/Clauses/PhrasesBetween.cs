using Timeline.French.Lexicon;
using Timeline.French.Verbs;
using Timeline.Recognition;
using Timeline.Tokenization;

namespace Timeline.French.Clauses;

/// <summary>
/// Finds the participle behind a phrase that a preposition leads: <em>a <b>dans un communiqué</b> annoncé, avait <b>sur la route de Dole</b> heurté, s'est <b>avec son équipe</b> imposé</em>. What somebody has is
/// no such phrase: <em>a dans ses murs un musée fermé</em>.
/// </summary>
internal static class PhrasesBetween
{
    /// <summary>How many tokens the phrase may have.</summary>
    private const int Widest = 8;

    /// <summary>Not <em>de</em>, which leads to what one has (<em>a du pain rassis</em>), nor <em>pour</em>, as in <em>a pour but affiché</em>.</summary>
    private static readonly WordSet Leads = FrenchWords.Set(
        "à", "au", "aux", "en", "dans", "sur", "sous", "avec", "sans", "par", "contre", "malgré", "devant", "après", "avant", "pendant", "durant", "outre",
        "chez", "lors", "face");

    private static readonly WordSet Ways = FrenchWords.Set("manière", "façon");

    public static (int Position, VerbForm Form)? FindParticiple(VerbReadings readings, int head, int from)
    {
        var isReflexive = Clitics.IsReflexive(readings, head);
        var first = from;
        while (first < readings.End && FunctionWords.InnerAdverbs.Contains(readings.Token(first)))
        {
            first++;
        }

        if (first + 1 >= readings.End
            || !(Leads.Contains(readings.Token(first)) || (readings.Token(first).Is(LittleWords.Of) && Ways.Contains(readings.Token(first + 1))))
            || (head > readings.First && readings.Token(head - 1).Is(ClauseBorderWords.There)))
        {
            return null;
        }

        for (var position = first + 1; position < Math.Min(readings.End, first + Widest); position++)
        {
            var before = readings.Token(position - 1);
            var isOf = LittleWords.OfWords.Contains(readings.Token(position)) && !readings.Token(first).Is(LittleWords.In);
            var isLed = isOf || FunctionWords.Prepositions.Contains(before) || LittleWords.Contracted.Contains(before) || Leads.Contains(before);
            if (!MayBeOfPhrase(readings, position, isLed, before))
            {
                return null;
            }

            if (position > first + 1 && !isLed && !FunctionWords.AnyDeterminers.Contains(before)
                && readings.Find(position, VerbTense.PastParticiple) is { } form && !FunctionWords.NeverVerbs.Contains(readings.Token(position)))
            {
                return LastOf(readings, position, form, isReflexive);
            }
        }

        return null;
    }

    /// <summary><em>A sur un ton apaisé <b>déclaré</b></em>: the first may be said of the noun.</summary>
    private static (int Position, VerbForm Form)? LastOf(VerbReadings readings, int position, VerbForm form, bool isReflexive)
    {
        while (position + 1 < readings.End && readings.Find(position + 1, VerbTense.PastParticiple) is { } next && !FunctionWords.NeverVerbs.Contains(readings.Token(position + 1)))
        {
            (position, form) = (position + 1, next);
        }

        // Behind « avoir » it agrees with nothing that follows: « a en réserve des toiles volées » tells of what one has.
        return isReflexive || !AgreesWithMore(readings.Text.Characters(position)) ? (position, form) : null;
    }

    /// <summary>Whether it is feminine or plural: <em>volées, élus, ouverts</em>; <em>mis, acquis</em> end so in the singular.</summary>
    private static bool AgreesWithMore(ReadOnlySpan<char> word) =>
        word[^1] == 'e' || (word[^1] == 's' && KnownVerbForms.HaveParticiple(KnownVerbForms.Of(word[..^1])));

    private static bool MayBeOfPhrase(VerbReadings readings, int position, bool isLed, Token before)
    {
        var token = readings.Token(position);
        if (token.Kind == TokenKind.Number || token.Has(TokenTraits.Temporal))
        {
            return true;
        }

        // « A dans ses murs un musée »: with a determiner that nothing leads what one has begins.
        return token.Kind == TokenKind.Word && !FunctionWords.Relatives.Contains(token) && !FunctionWords.Conjunctions.Contains(token)
            && !FunctionWords.Subordinators.Contains(token) && !FunctionWords.SubjectPronouns.Contains(token)
            && (isLed || !FunctionWords.AnyDeterminers.Contains(token) || LittleWords.OfWords.Contains(before)) && readings.Find(position, VerbTense.Infinitive) is null;
    }
}
