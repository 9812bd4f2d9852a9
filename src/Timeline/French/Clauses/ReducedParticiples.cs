using Timeline.French.Lexicon;
using Timeline.French.Verbs;
using Timeline.Tokenization;

namespace Timeline.French.Clauses;

/// <summary>Tells the participle from the present that is spelled alike: <em>construit, détruit, écrit</em>.</summary>
internal static class ReducedParticiples
{
    private static readonly Recognition.WordSet Circumstances = FrenchWords.Set("par", "en", "dans", "sous", "lors", "chez", "avec");
    private static readonly ushort Made = FrenchWords.Number("fait");

    /// <summary>What somebody is made: <em>Fait prisonnier en juin 1940, il s'évada</em>.</summary>
    private static readonly Recognition.WordSet Titles = FrenchWords.Set(
        "prisonnier", "prisonnière", "prisonniers", "prisonnières", "chevalier", "officier", "commandeur", "citoyen", "citoyenne", "baron", "comte", "duc");
    private static readonly ushort Put = FrenchWords.Number("mise");

    private static readonly Recognition.WordSet PutAt = FrenchWords.Set("en", "à", "au", "aux", "hors", "sous");

    /// <summary>What somebody takes or hands over; <em>il prise, il remise</em> are hardly ever printed.</summary>
    private static readonly Recognition.WordSet Taken = FrenchWords.Set("prise", "remise");

    /// <summary><em>Le barrage construit en 1960 sera rebâti</em>: with a verb behind it that nothing else opens a clause for, this is the participle.</summary>
    public static bool IsOne(VerbReadings readings, int position)
    {
        if (readings.Find(position, VerbTense.PastParticiple) is null || Subjects.StandBefore(readings, position))
        {
            return false;
        }

        // « élue puis mise en examen »; who bets « mise sur » something.
        if (Taken.Contains(readings.Token(position))
            || (readings.Token(position).Is(Put) && readings.BehindDate(position + 1) is var place && place < readings.End && PutAt.Contains(readings.Token(place))))
        {
            return true;
        }

        // « Construit en 1974, le bâtiment… », « Joint mardi, le maire… »; but « Écrit-il ? »
        if (position == readings.First)
        {
            return readings.Token(position).Has(TokenTraits.Capital) && position + 1 < readings.End
                && (IsMade(readings, position) || FunctionWords.Prepositions.Contains(readings.Token(position + 1)) || readings.Token(position + 1).Has(TokenTraits.Temporal));
        }

        // « L'avion, construit en 2007, a été détruit »: between commas, the verb behind the second.
        if (readings.Token(position - 1).Is(','))
        {
            var comma = ParticipleChains.NextMark(readings, position + 1);

            // « Le spécimen, extrait en avril, puis transporté à Lima, a voyagé »
            while (ParticipleChains.GoOnAt(readings, comma))
            {
                comma = ParticipleChains.NextMark(readings, comma + 1);
            }

            // « Le ministère, joint dimanche, n'a pas répondu »
            comma += comma + 2 < readings.End && readings.Token(comma).Is(',') && LittleWords.NeWords.Contains(readings.Token(comma + 1)) ? 1 : 0;
            // « … témoigne un rescapé, joint lundi par téléphone »; but « il arrive, construit un fort »
            // « Il avait allumé un brasier, éteint treize jours plus tard »: nor is it in another tense than the verb before.
            if (position + 1 < readings.End && !readings.Token(position).Is(ClauseWords.Said) && (HasVerbBefore(readings, position) || (HasPastBefore(readings, position) && !CaptionParticiples.HasObject(readings, position)))
                && (readings.Token(position + 1).Has(TokenTraits.Temporal) || Circumstances.Contains(readings.Token(position + 1))))
            {
                return true;
            }

            if (CaptionParticiples.AreApposed(readings, position))
            {
                return true;
            }

            return comma + 1 < readings.End && (readings.Token(comma).Is(',') || readings.Token(comma - 1).Is(','))
                && (IsAuxiliary(readings[comma + 1])
                    || (Homographs.MayFollowNoun(readings[comma + 1]) && IsFirstComma(readings, position - 1) && !HasVerbBefore(readings, position))
                    || (FunctionWords.Reflexives.Contains(readings.Token(comma + 1)) && !readings.Token(comma + 1).Has(TokenTraits.Capital) && !HasVerbBefore(readings, position)));
        }

        if (readings.Token(position - 1).Kind != TokenKind.Word)
        {
            return false;
        }

        if (CaptionParticiples.Are(readings, position))
        {
            return true;
        }

        for (var after = position + 1; after < readings.End; after++)
        {
            var token = readings.Token(after);
            if (token.Kind == TokenKind.Punctuation || FunctionWords.Relatives.Contains(token) || FunctionWords.Subordinators.Contains(token) || FunctionWords.SubjectPronouns.Contains(token))
            {
                return false;
            }

            if (!FunctionWords.Conjunctions.Contains(readings.Token(after - 1)) && IsAuxiliary(readings[after]))
            {
                return true;
            }
        }

        return false;
    }

    private static bool HasPastBefore(VerbReadings readings, int position)
    {
        for (var before = position - 1; before >= readings.First && !ClauseWords.That.Contains(readings.Token(before)); before--)
        {
            if (readings.Find(before, VerbTense.Imperfect) is not null || readings.Find(before, VerbTense.PastHistoric) is not null)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary><em>Fait prisonnier en juin 1940</em>.</summary>
    public static bool IsMade(VerbReadings readings, int position) => position + 1 < readings.End && readings.Token(position).Is(Made) && Titles.Contains(readings.Token(position + 1));

    /// <summary><em>Le maire, joint mardi, dément</em>: no single comma parts a subject from its verb; <em>en outre, elle a rappelé que l'article, introduit l'hiver dernier, …</em> is the first of its clause.</summary>
    private static bool IsFirstComma(VerbReadings readings, int comma)
    {
        for (var before = comma - 1; before >= readings.First && !ClauseWords.That.Contains(readings.Token(before)); before--)
        {
            if (readings.Token(before).Kind == TokenKind.Punctuation)
            {
                return false;
            }
        }

        return true;
    }

    /// <summary><em>Le roi arrive, construit un fort, s'en va</em>: a list of verbs; <em>le capitaine, fait prisonnier, s'évade</em>.</summary>
    private static bool HasVerbBefore(VerbReadings readings, int position)
    {
        // « Elle a rappelé que l'article, introduit l'hiver dernier, n'entrerait en vigueur qu'en mai »: what the clause stands under is not before it.
        for (var before = position - 1; before >= readings.First && !ClauseWords.That.Contains(readings.Token(before)); before--)
        {
            if (!readings.Token(before).Has(TokenTraits.Temporal) && readings.Find(before, VerbTense.Present) is not null && !NounPlaces.IsBehindArticle(readings, before))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether a form of <em>être</em> or <em>avoir</em> may have a noun for its subject.</summary>
    public static bool IsAuxiliary(ReadOnlySpan<VerbForm> forms)
    {
        foreach (var form in forms)
        {
            if (form.Verb.Infinitive is "être" or "avoir" && Homographs.MayFollowNoun(form))
            {
                return true;
            }
        }

        return false;
    }
}
