using Timeline.Events;
using Timeline.French.Lexicon;
using Timeline.Recognition;
using Timeline.Tokenization;

namespace Timeline.French.Clauses;

/// <summary><em>Le pire séisme depuis 1980</em>, <em>pour la première fois depuis 1999</em>: nothing has gone on since then.</summary>
internal static class Superlatives
{
    private const int Reach = 12;

    private static readonly WordSet Articles = FrenchWords.Set("le", "la", "les", "l'", "son", "sa", "leur", "leurs", "ses");

    /// <summary><em>Au plus haut, un plus bas</em>; but <em>un deuxième mandat, au premier étage</em>.</summary>
    private static readonly WordSet Levels = FrenchWords.Set("au", "un");
    private static readonly WordSet Degrees = FrenchWords.Set(
        "plus", "moins", "pire", "meilleur", "meilleure", "premier", "première", "premiers", "premières", "deuxième", "troisième", "quatrième", "cinquième",
        "sixième", "dixième", "pires", "meilleurs", "meilleures");
    private static readonly WordSet AsMuch = FrenchWords.Set("aussi", "autant", "si", "tant");
    private static readonly WordSet Peaks = FrenchWords.Set("première", "sommet", "pic", "plancher", "plafond");
    private static readonly WordSet Some = FrenchWords.Set("une", "un", "son", "leur");
    private static readonly WordSet Records = FrenchWords.Set("record", "inédit", "inédite", "précédent", "comparable", "jamais", "équivalent");

    /// <summary><em>Le premier Français à gagner depuis Paul Roux en 1996</em>: when somebody else did.</summary>
    private static bool IsOfSomebody(SentenceReading sentence, int start)
    {
        var since = sentence.BeforeArticles(start);
        since -= since > sentence.First && sentence[since].Is(LittleWords.In) ? 1 : 0;
        var name = since;
        while (since > sentence.First && sentence[since].Has(TokenTraits.Capital))
        {
            since--;
        }

        return since < name && sentence[since].Is(ClauseWords.Depuis) && HoldsSince(sentence, since);
    }

    private static bool IsOfRank(SentenceReading sentence, int position) =>
        (position == sentence.First + 1 && Degrees.Contains(sentence[position - 1]) && sentence.GroupAt(position) is null)
            || (sentence[position] is { Kind: TokenKind.Word, IsJoined: true, Length: <= 3 } && sentence[position - 1].Kind == TokenKind.Number
                && position - 2 >= sentence.First && Articles.Contains(sentence[position - 2]));

    public static bool HoldsSince(SentenceReading sentence, int start)
    {
        if (!sentence[start].Is(ClauseWords.Depuis))
        {
            return IsOfSomebody(sentence, start);
        }

        // « Depuis 1984, c'est la première fois que… »
        if (start == sentence.First)
        {
            for (var ahead = start; ahead < Math.Min(sentence.End - 2, start + Reach); ahead++)
            {
                if (sentence[ahead].Is(LittleWords.ThisElided) && Articles.Contains(sentence[ahead + 2]))
                {
                    return ahead + 3 < sentence.End && Degrees.Contains(sentence[ahead + 3]);
                }
            }
        }

        for (var back = start - 1; back > Math.Max(sentence.First, start - Reach); back--)
        {
            var token = sentence[back];
            if (token.Kind == TokenKind.Punctuation || sentence.GroupAt(back) is { IsFinite: true } group && group.Head == back)
            {
                return false;
            }

            // « Jamais la nappe n'avait été aussi basse depuis 1976 »
            if (AsMuch.Contains(token) && sentence[Dateline.EndOf(sentence)].Is(ClauseWords.Never))
            {
                return true;
            }

            // « Il a neigé en mai, une première à cette altitude depuis 1996 », « le taux est à 4 %, un sommet depuis 2001 »; but « une première lettre depuis 1996 ».
            if (Peaks.Contains(token) && Some.Contains(sentence[back - 1]) && (back + 1 == start || FunctionWords.Prepositions.Contains(sentence[back + 1])))
            {
                return true;
            }

            // « Première victoire depuis le 25 septembre ! », « la trêve, le 10e depuis le 13 juin »
            if (IsOfRank(sentence, back))
            {
                return true;
            }

            // « Il s'agit du troisième accident depuis le début de l'année »
            if ((Records.Contains(token) && !IsDeniedSince(sentence, back, start))
                || (Degrees.Contains(token) && (Articles.Contains(sentence[back - 1]) || (sentence[back - 1].Is(LittleWords.OfThe) && sentence.GroupBefore(back) is { Lemma: "agir" })))
                || (LittleWords.MoreOrLess.Contains(token) && Levels.Contains(sentence[back - 1])))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>
    /// A denied verb tells of what has not been since: <em>la pièce n'avait jamais été contrôlée depuis 2016</em>; but <em>un niveau jamais atteint depuis 2016</em>, <em>n'avait jamais été aussi haut</em>, <em>on n'avait jamais vu une telle crue</em>.
    /// </summary>
    private static bool IsDeniedSince(SentenceReading sentence, int never, int start) =>
        sentence[never].Is(ClauseWords.Never) && sentence.GroupAt(never) is { IsFinite: true, Polarity: EventPolarity.Negative } denied
            && !WordsBefore.HaveFrom(sentence, denied.Start, start, AsMuch) && !WordsBefore.HaveFrom(sentence, denied.End, start, Such);

    private static readonly WordSet Such = FrenchWords.Set("tel", "telle", "tels", "telles", "pareil", "pareille", "semblable", "comparable", "niveau", "record", "pic", "sommet");
}
