using Timeline.French.Lexicon;
using Timeline.Recognition;
using Timeline.Tokenization;

namespace Timeline.French.Clauses;

/// <summary><em>Le pire séisme depuis 1980</em>, <em>pour la première fois depuis 1999</em>: nothing has gone on since then.</summary>
internal static class Superlatives
{
    private const int Reach = 12;

    private static readonly WordSet Articles = FrenchWords.Set("le", "la", "les", "l'", "son", "sa", "leur", "leurs", "ses");
    private static readonly WordSet Degrees = FrenchWords.Set("plus", "moins", "pire", "meilleur", "meilleure", "premier", "première", "premiers", "premières", "pires", "meilleurs", "meilleures");
    private static readonly WordSet Records = FrenchWords.Set("record", "inédit", "inédite", "précédent", "comparable", "jamais", "équivalent");

    public static bool HoldsSince(SentenceReading sentence, int start)
    {
        if (!sentence[start].Is(ClauseWords.Depuis))
        {
            return false;
        }

        for (var back = start - 1; back > Math.Max(sentence.First, start - Reach); back--)
        {
            var token = sentence[back];
            if (token.Kind == TokenKind.Punctuation || sentence.GroupAt(back) is { IsFinite: true } group && group.Head == back)
            {
                return false;
            }

            if (Records.Contains(token) || (Degrees.Contains(token) && Articles.Contains(sentence[back - 1])))
            {
                return true;
            }
        }

        return false;
    }
}
